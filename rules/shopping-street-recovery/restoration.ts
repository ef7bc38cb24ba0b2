import { all, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { nationalAndPrefecture } from '../payers'
import { vocabulary } from '../vocabulary'
import { earlierCalls, hitByEarthquake, streetApply, streetInIshikawa, whoIsAStreet } from './shared'

const place = { source: 'restorationNotice', at: '商店街災害復旧事業 補助率' }
const rate = (label: ParameterTable['label'], value: string, printed: string): ParameterTable => ({
  label,
  unit: 'ratio',
  rows: [{ when: {}, value, ...place, printed }],
})

export const shoppingStreetRestoration = {
  id: 'shopping-street-restoration',
  name: text('商店街災害復旧事業', 'Repairing shopping streets'),
  at: '事業概要（1）',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '能登半島地震で大きな影響を受け、アーケードの撤去や改修、共同施設の改修や建替え、街路灯などの設備の改修をする石川県の商店街など',
    'Shopping streets in Ishikawa hit hard by the Noto earthquake that remove or repair arcades, repair or rebuild shared facilities, or repair street lights and other equipment',
  ),
  parameters: {
    subsidyRate: rate(text('補助率', 'subsidy rate'), '3/4', '石川県が4分の3'),
    nationalRate: rate(text('国の補助率', 'rate paid by the state'), '1/2', '国2分の1'),
    prefectureRate: rate(text('県の補助率', 'rate paid by the prefecture'), '1/4', '県4分の1'),
  },
  purpose: all(oneOf(vocabulary.plannedActivity, 'disasterRecovery'), hitByEarthquake),
  eligibility: streetInIshikawa,
  amount: roundDown(1, product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate'))),
  payers: nationalAndPrefecture,
  conditions: [
    text(
      '発災後、交付決定より前に済ませた復旧は、写真や書類で確かめられて適正と認められれば対象になることがあります。',
      'Repairs done after the disaster but before the grant may be accepted if photographs and papers show that they were proper.',
    ),
    text(
      'これまでの公募（4次まで）は、珠洲市、七尾市、志賀町、穴水町、能登町、輪島市の商店街が対象でした。',
      'The calls so far (up to the 4th) were for Suzu, Nanao, Shika, Anamizu, Noto and Wajima.',
    ),
  ],
  assumptions: [
    whoIsAStreet,
    ...earlierCalls,
    text('上限額は、これまでの公募になく、設けません。', 'The calls so far had no cap, so none is applied.'),
  ],
  rounds: [{ round: '4次', opens: '2025-04-21', closes: '2025-12-26', source: 'restorationCall4' }],
  apply: streetApply,
} as const satisfies MeasureDraft
