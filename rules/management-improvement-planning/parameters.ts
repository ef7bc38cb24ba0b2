import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

/** The document prints one rate for both kinds of plan. */
export const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '2/3', source: 'budgetDocument', at: '事業スキーム（※3）', printed: '補助率2/3' }],
}
