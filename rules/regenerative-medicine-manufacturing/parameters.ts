import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

/** Two rates are printed side by side, without saying what decides between them. */
export const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    {
      when: {},
      value: { atLeast: '1/2', atMost: '2/3' },
      source: 'budgetDocument',
      at: '事業概要',
      printed: '補助率 1/2, 2/3',
    },
  ],
}
