import { atMost, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { japaneseFirmAbroad, whichFirms } from './firms'
import { grantCap, subsidyRate } from './parameters'

export const coCreation: MeasureDraft = {
  id: 'global-south-co-creation',
  name: text(
    'グローバルサウス未来志向型共創等事業（実証、実現可能性調査など）',
    'Trials and feasibility studies with partners in the Global South',
  ),
  at: '事業概要(1)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    'グローバルサウスの国々で、現地企業と課題解決やサプライチェーン強靱化の大型実証、小規模実証、実現可能性調査などを行う日本企業（ウクライナと、周りの中東欧の国々などからのウクライナ復興の支援も対象）',
    'Japanese firms that run large or small trials or feasibility studies with local partners in the Global South, on its problems or on stronger supply chains; the reconstruction of Ukraine counts too, also from Central and Eastern Europe',
  ),
  parameters: { subsidyRate, grantCap },
  purpose: japaneseFirmAbroad,
  eligibility: oneOf(vocabulary.enterpriseSize, 'micro', 'small', 'midSized', 'large'),
  amount: roundDown(
    1,
    atMost(parameter('grantCap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
  ),
  payers: national,
  assumptions: [
    whichFirms,
    text(
      '資料は「支援」とだけ書いており、費用の一部の補助と読みます。',
      'The document says “support” and no more; it is read as a grant towards the cost.',
    ),
    text(
      '補助率は、今回の予算ではウクライナ、中東欧の公募にあるものです。ほかの公募も、前の年度は同じ率でした。',
      'The rates are those of this budget’s call on Ukraine and Central and Eastern Europe; other calls had the same in the year before.',
    ),
    text(
      '上限額（大型実証40億円、小規模実証5億円、実現可能性調査1億円）は令和6年度補正予算の公募のもので、今回の上限額は分かりません。',
      'The caps (large trial 4 billion yen, small trial 500 million, feasibility study 100 million) are those of the FY2024 call; those of this one are not known.',
    ),
  ],
  conditions: [
    text(
      '行き先がグローバルサウスの国か、ウクライナの復興にかかわるものであること。',
      'It must be in a country of the Global South, or for the reconstruction of Ukraine.',
    ),
    text(
      '現地企業と互いの強みを生かす社会課題の解決か、サプライチェーンの強靱化や経済安全保障につながる事業であること。',
      'It must solve social problems with local firms, or further stronger supply chains and economic security.',
    ),
    text(
      '2/3になるのは、共同で申請する者が全員、中小企業のときです。',
      'The rate is 2/3 only when every firm that applies together is an SME.',
    ),
    text(
      '前の公募では、外注費は費用の半分未満でした。',
      'In the call before, less than half of the cost could be outsourced.',
    ),
  ],
  rounds: [
    {
      round: '令和7年度補正（ウクライナ、中東欧）',
      en: 'Ukraine and Central and Eastern Europe, FY2025 supplementary budget',
      opens: '2026-07-21',
      closes: '2026-09-25',
      note: text('事業の期間は2029年9月28日まで。', 'Projects run until 28 September 2029.'),
      url: 'https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDczgMAD',
      source: 'ukraineCall',
    },
    {
      round: '令和7年度補正（ほかの国や地域）',
      en: 'other countries and regions, FY2025 supplementary budget',
      note: text(
        '執行団体を選ぶ公募が2026年2月12日まであったことだけが分かり、企業の公募の期間は見つかっていません。',
        'Only the call for the bodies that run it, to 12 February 2026, is known; the windows for firms were not found.',
      ),
      source: 'executorsCall',
    },
  ],
  apply: {
    where: text('Jグランツの、国や地域ごとの公募', 'On J-Grants, the call of your region'),
    by: text(
      'ウクライナ、中東欧の公募は2026年9月25日まで。ほかの公募の期間は見つかっていません。',
      '25 September 2026 for Ukraine and Central and Eastern Europe; other windows were not found.',
    ),
    whom: text('公募ごとの執行団体', 'The body that runs the call'),
    url: 'https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDczgMAD',
  },
}
