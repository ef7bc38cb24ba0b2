import { atMost, isTrue, parameter, roundDown, text, tranches, valueOf } from '../src/author'
import type { Apply, Source, Text } from '../src/author'
import { vocabulary } from './vocabulary'

/** The grant that rebuilds businesses after a disaster, printed alike in three programmes: a full-cost part, the rest at a rate, a cap. */
export const recoveryGrant = roundDown(
  1,
  atMost(
    parameter('cap'),
    tranches(
      valueOf(vocabulary.eligibleCost),
      { when: isTrue(vocabulary.multiplyAffected), upTo: parameter('fullCostLimit'), rate: parameter('fullCostRate') },
      { rate: parameter('subsidyRate') },
    ),
  ),
)

/** How the three programmes are read where the document is silent. */
export const recoveryGrantAssumptions: readonly Text[] = [
  text(
    '定額補助は、上限までの費用を全額、残りを通常の補助率で計算します。残りの扱いは資料に書かれていません。',
    'Cost up to the full-cost limit is paid in full and the rest at the ordinary rate; how the rest is paid is stated nowhere.',
  ),
  text(
    '上限額は国と県の補助の合計にかかり、国と県の分担は通常の補助率の比によるものとします。',
    'The cap is on state and prefecture together, and they share every amount in the ratio of the ordinary rates.',
  ),
  text(
    '定額補助を受けられる多重被災事業者の要件は、資料に「一定の要件」とあるだけです。能登半島地震の案内（加賀の商工団体のページ）は、数年以内の別の災害でも被災し、復興の途上で、その債務を抱えることとしています。当てはまるかは県の判断を答えてください。',
    'The document says only “certain requirements” of firms hit more than once. A page on Noto names another disaster within a few years, a recovery still under way and debt from it; answer what the prefecture decides.',
  ),
]

/** What the applicant must fulfil in all three. */
export const recoveryGrantConditions: readonly Text[] = [
  text('県の交付決定を受けること。', 'The prefecture grants the subsidy.'),
  text(
    '受け取る保険金があると、補助額が減ることがあります。数え方は県の公募要領で確かめてください。',
    'Insurance received may lower the grant; the prefecture’s call says how.',
  ),
]

export const recoveryPlanCondition = text(
  '県が作り国の認定を受けた復興事業計画の、復興グループの構成員になること（県が公募します）。',
  'The applicant becomes a member of the recovery group in the prefecture’s plan, which the state certifies; the prefecture calls for members.',
)

/** What the cost may hold, as two of the programmes list it. */
export const recoveryCost = text(
  '対象の費用は、施設や設備の復旧費（資材、工事、設備の調達、移転設置の費用を含む）です。',
  'The cost covers facilities and equipment: materials, works, procurement, moving and installing.',
)

/** Where the requirements on firms hit more than once are told, for Noto. */
export const multiplyAffectedPage: Source = {
  title: text(
    'なりわい再建支援補助金の定額補助の要件（加賀の商工団体のページ）',
    'Requirements for the full-cost part of the reconstruction grant (page of a trade body in Kaga)',
  ),
  kind: 'secondaryPage',
  url: 'https://kagaworld.or.jp/2024/843',
  checkedOn: '2026-11-26',
}

export const recoveryApply = (prefecture: Text): Apply => ({
  where: text(
    `${prefecture.ja}が公募し、${prefecture.ja}に申請します`,
    `Apply to ${prefecture.en} when it calls for applications`,
  ),
  by: text('公募の期間は県の案内で確かめてください', 'The prefecture announces the windows'),
  whom: text(
    `${prefecture.ja}の商工の担当課、または商工会や商工会議所`,
    `The commerce department of ${prefecture.en}, or the local chamber`,
  ),
  prepare: [
    text('罹災証明書や被災証明書', 'The certificate of damage'),
    text('復旧の見積書と、被災を示す写真', 'Quotations, and photographs of the damage'),
  ],
})
