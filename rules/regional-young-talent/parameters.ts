import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

/** Rate and cap of the calls of two earlier years. */
export const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '2/3', source: 'talentPrecedentRate', at: '補助率', printed: '2/3' }],
}

export const grantCap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [{ when: {}, value: '30000000', source: 'talentPrecedent', at: '補助金上限額の欄', printed: '30000000' }],
}
