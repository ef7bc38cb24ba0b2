import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const source = 'budgetDocument'
const equipment = { source, at: '事業スキーム（1）' }
const advanced = { source, at: '事業スキーム（2）' }

export const equipmentRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '1/3', ...equipment, printed: '1/3以内' }],
}

export const equipmentCap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [{ when: {}, value: '100000000', ...equipment, printed: '1億円' }],
}

export const advancedRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    { when: { enterpriseSize: ['micro', 'small'] }, value: '1', ...advanced, printed: '中小企業10/10以内' },
    {
      when: { enterpriseSize: 'midSized' },
      value: { atLeast: '3/4', atMost: '1' },
      ...advanced,
      printed: '中小企業10/10以内、大企業3/4以内',
    },
    { when: { enterpriseSize: 'large' }, value: '3/4', ...advanced, printed: '大企業3/4以内' },
  ],
}

export const advancedCap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [{ when: {}, value: '1500000000', ...advanced, printed: '15億円' }],
}
