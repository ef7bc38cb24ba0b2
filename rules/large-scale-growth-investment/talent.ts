import { all, oneOf, parameter, roundDown, text } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { benefitLimit } from './parameters'

export const managementTalentBenefit = {
  id: 'management-talent-benefit',
  name: text('地域企業経営人材確保支援事業給付金', 'Benefit for taking in an executive'),
  at: '事業概要②',
  mechanism: 'benefit',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '着実な成長を担える経営体制を整えるため、転籍、兼業、副業、出向などで大企業から経営人材を受け入れた中堅・中小企業',
    'Mid-sized and small firms that strengthen their management by taking in an executive from a large company by transfer, concurrent post, side job, secondment or the like',
  ),
  parameters: { benefitLimit },
  purpose: oneOf(vocabulary.plannedActivity, 'executiveTalent'),
  eligibility: all(
    oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized'),
    oneOf(vocabulary.executiveHireMode, 'transfer', 'concurrent', 'sideJob', 'secondment'),
  ),
  amount: roundDown(1, parameter('benefitLimit')),
  payers: national,
  assumptions: [
    text(
      '転籍の上限額は地域によって変わります。地域ごとの額は資料にないため、最も高い額を示します。民間の解説には500万円の特例もありますが、対象が分からないため使いません。',
      'The limit for a transfer varies by region; the document does not say how, so the highest is shown. A private guide speaks of a special case of 5 million yen without saying whose, so it is not used.',
    ),
    text(
      '1人を受け入れた場合の上限額です。これまでの制度では、雇用期間か2年間の短い方に払う給与などの3割（出向では受入企業の負担分の3割）が上限額まで給付されました。給与の3割が上限額より少なければ、その額になります。',
      'It is the limit for one executive. So far the benefit was three tenths of the pay over the shorter of the contract and two years (of a secondment, of the share that your firm bears), up to the limit; where that is less, you get that.',
    ),
    text(
      '転籍、兼業、副業、出向のほかの受入れ方（資料の「等」）は、上限額が資料にないため尋ねません。',
      'Other ways of joining (the document says “and the like”) have no limit in the document and are not asked about.',
    ),
  ],
  conditions: [
    text('経営人材が大企業から来ること。', 'The executive comes from a large company.'),
    text(
      'これまでの制度の条件では、転籍は年収500万円以上で1年以上の契約、ほかは3か月以上の契約であること（REVICareerの案内）。',
      'By the conditions so far, a transfer has pay of 5 million yen a year or more and a contract of a year or longer, the other ways three months or longer (REVICareer).',
    ),
    text(
      'これまでの制度の条件では、資本金10億円未満で従業員2,000人以下の企業であり、1社10人まで、同じ大企業からは受入れ方ごとに2人までであること（REVICareerの案内）。',
      'By the conditions so far, the firm has less than 1 billion yen of capital and at most 2,000 employees, and takes at most ten people, at most two from one large company for each way (REVICareer).',
    ),
  ],
  apply: {
    where: text(
      'REVICareer（地域企業経営人材マッチングの公式サイト）',
      'REVICareer, the official matching site for executives in regional firms',
    ),
    by: text(
      '令和7年度補正予算による受付の期間は見つかっていません。',
      'The window under the FY2025 supplementary budget was not found.',
    ),
    whom: text('REVICareerの窓口か、取引のある地域の金融機関', 'REVICareer, or your regional bank'),
    url: 'https://revicareer.jp/employ/subsidy',
    prepare: [
      text('雇用や出向の契約書と給与の見込み', 'The contract of employment or secondment, and the expected pay'),
    ],
  },
} as const satisfies MeasureDraft
