import { all, atMost, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { Apply, Condition, Formula, Text } from '../../src/author'
import { notHousehold } from '../applicants'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'

export const forContent: Condition = all(oneOf(vocabulary.plannedActivity, 'content'), notHousehold)
const partOfTheCost: Formula & { kind: 'round' } = roundDown(
  1,
  atMost(parameter('cap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
)

export const noApplicantNamed: Text = text(
  '申請者の種類や規模についての条件は資料に残っておらず、取組で判定し、家庭だけを除きます。',
  'No condition on the kind or size of applicant is left in the text, so the activity is asked and households alone are left out.',
)
export const capAlone: Text = text(
  '補助率は分からないため、0円から、費用と上限額の小さい方までの幅で示します。上限額は、公式の頁を挙げる集計サイト一つによります。',
  'The rate is not known, so the amount is a range from nothing to the smaller of cost and cap. The cap rests on one aggregator that names the official page.',
)
export const severalYears: Text = text(
  '支援は複数年にわたることがあります。補助額と上限額を1年分とみるか全体とみるかは確かめてください。',
  'Support may run over several years; check whether the cap is for a year or for all of them.',
)

const apply: Apply = {
  where: text('映像産業振興機構（VIPO）の公募の頁', 'The page of Visual Industry Promotion Organization (VIPO)'),
  by: text(
    '受付はメニューごとに違い、2026年春に始まりました。今の期間は確かめてください。',
    'Menus differ; they opened in spring 2026. Check the present windows.',
  ),
  whom: text('VIPO', 'VIPO'),
  url: 'https://www.vipo.or.jp/news/56240/',
}
export const fromSpring = {
  round: '令和7年度補正',
  en: 'FY2025 supplementary budget',
  note: text('2026年3月末から受付。終わりは見つかっていません。', 'From the end of March 2026; the end was not found.'),
  source: 'contentPress',
}

/** What all menus share. */
export const grant = {
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  purpose: forContent,
  eligibility: all(),
  amount: partOfTheCost,
  payers: national,
  apply,
} as const
