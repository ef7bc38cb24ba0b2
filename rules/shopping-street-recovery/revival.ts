import { all, atLeast, leastOf, named, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { vocabulary } from '../vocabulary'
import { earlierCalls, hitByEarthquake, streetApply, streetInIshikawa, whoIsAStreet } from './shared'

const at = '商店街にぎわい創出事業'
const table = (
  label: ParameterTable['label'],
  unit: string,
  value: string,
  source: string,
  printed: string,
): ParameterTable => ({ label, unit, rows: [{ when: {}, value, source, at, printed }] })

const costPaid = named(
  'costPaid',
  text('補助の対象として支払われる費用', 'cost that is paid'),
  product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate')),
)
const capOfStreets = named(
  'capOfStreets',
  text('商店街の数に応じた上限額', 'cap for the number of streets'),
  product(valueOf(vocabulary.participatingStreets), parameter('capPerStreet')),
)

export const shoppingStreetRevival = {
  id: 'shopping-street-revival',
  name: text('商店街にぎわい創出事業', 'Bringing visitors back to shopping streets'),
  at: '事業概要（2）',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '能登半島地震で大きな影響を受け、にぎわいを取り戻す催しなどを行う石川県の商店街など',
    'Shopping streets in Ishikawa hit hard by the Noto earthquake that hold events and the like to bring visitors back',
  ),
  parameters: {
    subsidyRate: table(text('補助率', 'subsidy rate'), 'ratio', '1', 'restorationNotice', '定額補助(10/10)'),
    capPerStreet: table(
      text('商店街1つあたりの上限額', 'cap for each street'),
      'yen/streets',
      '1000000',
      'restorationNotice',
      '上限額:100万円',
    ),
    cap: table(text('補助上限額', 'cap'), 'yen', '12000000', 'revivalCalls', '上限額は1,200万円'),
    floor: table(text('補助下限額', 'smallest grant'), 'yen', '300000', 'revivalGuide', '下限額:30万円'),
  },
  purpose: all(oneOf(vocabulary.plannedActivity, 'disasterRecovery', 'salesChannels'), hitByEarthquake),
  // The grant is the least of cost and caps, so that it reaches the floor where each of them does.
  eligibility: all(streetInIshikawa, atLeast(costPaid, parameter('floor')), atLeast(capOfStreets, parameter('floor'))),
  amount: roundDown(1, leastOf(costPaid, capOfStreets, parameter('cap'))),
  payers: [],
  payersUnknown: text('資料は、だれが負担するかを書いていません。', 'The document does not say who bears it.'),
  conditions: [
    text(
      '複数の商店街で行う場合は、連合会などの組織として申請すること。',
      'Several streets apply as one federation or the like.',
    ),
  ],
  assumptions: [
    whoIsAStreet,
    ...earlierCalls,
    text(
      '資料は(2)を「支援する」とだけ書いています。これまでの公募から補助と読みます。',
      'The document only says that (2) is supported; the calls so far show that it is a subsidy.',
    ),
  ],
  rounds: [{ round: '7次', closes: '2026-01-16', source: 'revivalCalls' }],
  apply: streetApply,
} as const satisfies MeasureDraft
