import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

/** The budget document prints no rate. */
export const droneRouteRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '1/3', source: 'droneRouteCall', at: 'ドローン航路整備事業の補助率', printed: '1/3以内' }],
}
