import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const source = 'budgetDocument'
const equipment = { source, at: '事業スキーム（1）' }
const advanced = { source, at: '事業スキーム（2）' }

export const equipmentRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '1/3', ...equipment, printed: '1/3以内 等' }],
}

export const equipmentCap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [{ when: {}, value: '100000000', ...equipment, printed: '1億円' }],
}

/** The guideline gives no answer below it: such an application is refused. */
export const equipmentFloor: ParameterTable = {
  label: text('補助金額の下限', 'least grant'),
  unit: 'yen',
  rows: [
    {
      when: {},
      value: '300000',
      source: 'equipmentGuideline',
      at: '25頁、38頁 補助金限度額',
      printed: '下限30万円/事業全体',
    },
  ],
}

export const advancedRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    { when: { enterpriseSize: ['micro', 'small'] }, value: '10/10', ...advanced, printed: '中小企業10/10以内 等' },
    {
      when: { enterpriseSize: 'midSized' },
      value: { atLeast: '3/4', atMost: '10/10' },
      ...advanced,
      printed: '中小企業10/10以内、大企業3/4以内 等',
    },
    { when: { enterpriseSize: 'large' }, value: '3/4', ...advanced, printed: '大企業3/4以内 等' },
  ],
}

export const advancedCap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [{ when: {}, value: '1500000000', ...advanced, printed: '15億円' }],
}

const energyManagement = { source: 'energyManagementPrecedent', at: '補助率、補助金限度額' }

/** The frame IV of the call before; the rates of this budget's call were not found. */
export const energyManagementFrame = {
  subsidyRate: {
    label: text('補助率', 'subsidy rate'),
    unit: 'ratio',
    rows: [
      {
        when: { enterpriseSize: ['micro', 'small'] },
        value: '1/2',
        ...energyManagement,
        printed: '中小企業1/2以内',
      },
      {
        when: { enterpriseSize: 'midSized' },
        value: { atLeast: '1/3', atMost: '1/2' },
        ...energyManagement,
        printed: '中小企業1/2以内、大企業1/3以内',
      },
      { when: { enterpriseSize: 'large' }, value: '1/3', ...energyManagement, printed: '大企業1/3以内' },
    ],
  },
  cap: {
    label: text('補助上限額', 'cap'),
    unit: 'yen',
    rows: [{ when: {}, value: '100000000', ...energyManagement, printed: '上限1億円' }],
  },
  floor: {
    label: text('補助金額の下限', 'least grant'),
    unit: 'yen',
    rows: [{ when: {}, value: '300000', ...energyManagement, printed: '下限30万円' }],
  },
} satisfies Record<string, ParameterTable>
