import { all, atMost, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { MeasureDraft, ParameterTable } from '../../src/author'
import { national } from '../payers'
import { vocabulary } from '../vocabulary'
import { microFirms, sustainabilityConditions } from './micro-business-shared'
import { roundingAssumed } from './shared'

const place = { source: 'jGrants', at: '小規模事業者持続化補助金 災害支援枠（令和6年能登半島地震等）10次' }

const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: { atLeast: '2/3', atMost: '1' }, ...place, printed: '２／３、定額' }],
}
const cap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [{ when: {}, value: '2000000', ...place, printed: '200万円' }],
}

export const microBusinessSustainabilityNoto = {
  id: 'micro-business-sustainability-noto',
  name: text(
    '小規模事業者持続化補助金 災害支援枠（令和6年能登半島地震等）',
    'Grant for micro enterprises, disaster frame (2024 Noto earthquake and heavy rain)',
  ),
  at: '事業概要(3)',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text(
    '能登半島地震等で被災し、事業の再建に取り組む石川県の小規模事業者',
    'Micro enterprises in Ishikawa that were hit by the Noto earthquake or heavy rain and rebuild their business',
  ),
  parameters: { subsidyRate, cap },
  purpose: oneOf(vocabulary.plannedActivity, 'disasterRecovery'),
  eligibility: all(microFirms, oneOf(vocabulary.disaster, 'noto2024'), oneOf(vocabulary.prefecture, 'ishikawa')),
  amount: roundDown(1, atMost(parameter('cap'), product(valueOf(vocabulary.eligibleCost), parameter('subsidyRate')))),
  payers: national,
  conditions: [
    ...sustainabilityConditions,
    text(
      '定額で補助されるのは、一定の要件を満たす事業者だけです。要件は公募要領で確かめてください。',
      'Only firms that meet certain requirements are paid in full; the call says which.',
    ),
  ],
  assumptions: [
    roundingAssumed,
    text(
      '誰が定額になるかは分からないため、2/3のときから全額のときまでの範囲で示します。',
      'Who is paid in full is not known, so a range is given, from 2/3 to the whole cost.',
    ),
    text(
      'この枠がどの年度の補正予算によるかは書かれていません。',
      'Which supplementary budget this frame draws on is not stated.',
    ),
  ],
  rounds: [{ round: '10次', opens: '2026-07-27', closes: '2026-10-16', source: 'jGrants' }],
  apply: {
    where: text('jGrantsから電子申請します', 'Online, on jGrants'),
    by: text(
      '10次は2026年10月16日に終わり、次の回は発表されていません',
      'The 10th call closed on 16 October 2026; no other is announced',
    ),
    whom: text('石川県の商工会または商工会議所', 'The commerce and industry association or chamber in Ishikawa'),
    url: 'https://www.jgrants-portal.go.jp/',
  },
} as const satisfies MeasureDraft
