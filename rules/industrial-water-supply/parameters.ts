import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

/** The budget document prints no rate, and the two earlier ones that were found conflict. */
export const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    {
      when: {},
      value: { atLeast: '1/3', atMost: '2/5' },
      source: 'earlierCalls',
      at: '補助率（緊急の更新や耐震化の案内、更新などの令和3年度の資料）',
      printed: '1/3以内、40/100以内',
    },
  ],
}
