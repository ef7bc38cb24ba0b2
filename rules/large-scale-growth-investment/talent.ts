import { all, atMost, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { Apply, MeasureDraft } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { benefitLimit, benefitRate } from './parameters'

const eligibility = all(
  oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized'),
  oneOf(vocabulary.executiveHireMode, 'transfer', 'concurrent', 'sideJob', 'secondment'),
)
const otherWays = text(
  '転籍、兼業、副業、出向のほかの受入れ方（資料の「等」）は、上限額が資料にないため尋ねません。',
  'Other ways of joining (the document says “and the like”) have no limit in the document and are not asked about.',
)
const conditions = [
  text('経営人材が大企業から来ること。', 'The executive comes from a large company.'),
  text(
    'これまでの制度の条件では、転籍は年収500万円以上で1年以上の契約、ほかは3か月以上の契約であること（REVICareerの案内）。',
    'By the conditions so far, a transfer has pay of 5 million yen a year or more and a contract of a year or longer, the other ways three months or longer (REVICareer).',
  ),
  text(
    'これまでの制度の条件では、資本金10億円未満で従業員2,000人以下の企業であり、1社10人まで、同じ大企業からは受入れ方ごとに2人までであること（REVICareerの案内）。',
    'By the conditions so far, the firm has less than 1 billion yen of capital and at most 2,000 employees, and takes at most ten people, at most two from one large company for each way (REVICareer).',
  ),
]
const apply: Apply = {
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
  prepare: [text('雇用や出向の契約書と給与の見込み', 'The contract of employment or secondment, and the expected pay')],
}

/** The limit alone: what the document says. */
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
  eligibility,
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
    otherWays,
  ],
  conditions,
  apply,
} as const satisfies MeasureDraft

/** The limit and the share of pay that the scheme has paid so far. */
export const managementTalentBenefitByPay = {
  id: 'management-talent-benefit-by-pay',
  name: text(
    '地域企業経営人材確保支援事業給付金（給与からの計算）',
    'Benefit for taking in an executive, worked out from the pay',
  ),
  at: '事業概要②',
  mechanism: 'benefit',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '同じ給付金を、払う給与から計算したい中堅・中小企業',
    'Mid-sized and small firms that want the same benefit worked out from the pay',
  ),
  parameters: { benefitLimit, benefitRate },
  purpose: oneOf(vocabulary.plannedActivity, 'executiveTalent'),
  eligibility,
  amount: roundDown(
    1,
    atMost(parameter('benefitLimit'), product(valueOf(vocabulary.executivePay), parameter('benefitRate'))),
  ),
  payers: national,
  assumptions: [
    text(
      '「地域企業経営人材確保支援事業給付金」と同じ給付金で、両方を受けることはできません。給与の3割という決め方は予算の資料になく、これまでの制度によります。',
      'It is the same benefit as that by its limit alone, never both. Three tenths of the pay is not in the budget document but in the scheme so far.',
    ),
    text(
      '転籍の上限額は地域によって変わり、最も高い額を使います。',
      'The limit for a transfer varies by region; the highest is used.',
    ),
    otherWays,
  ],
  conditions,
  apply,
} as const satisfies MeasureDraft
