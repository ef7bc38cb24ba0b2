import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const source = 'budgetDocument'
const investment = '事業スキーム①'
const talent = '事業スキーム②'

export const minimumInvestment: ParameterTable = {
  label: text('投資下限額', 'minimum investment'),
  unit: 'yen',
  rows: [
    {
      when: { hundredOkuDeclaration: 'false' },
      value: '2000000000',
      source,
      at: `${investment} ※新規公募分`,
      printed: '投資下限額20億円',
    },
    {
      when: { hundredOkuDeclaration: 'true' },
      value: '1500000000',
      source,
      at: `${investment} ※新規公募分`,
      printed: '15億円',
    },
  ],
}

/** The budget document prints no rate. */
export const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [{ when: {}, value: '1/3', source: 'fifthCallGuide', at: '第5回公募の補助率', printed: '1/3以内' }],
}

/** One third, or one quarter for those who miss that line and accept it. */
export const sixthCallRate: ParameterTable = {
  label: text('補助率（第6回）', 'subsidy rate (sixth call)'),
  unit: 'ratio',
  rows: [
    {
      when: { acceptsQuarterRate: 'false' },
      value: '1/3',
      source: 'sixthCallRecord',
      at: '第6回公募の補助率',
      printed: '1/3以下',
    },
    {
      when: { acceptsQuarterRate: 'true' },
      value: '1/4',
      source: 'sixthCallGuide',
      at: '第6回公募の追加採択',
      printed: '1/4で追加採択される可能性',
    },
  ],
}

export const cap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [{ when: {}, value: '5000000000', source, at: investment, printed: '補助上限額50億円' }],
}

export const benefitLimit: ParameterTable = {
  label: text('給付上限額', 'benefit limit'),
  unit: 'yen',
  rows: [
    {
      when: { executiveHireMode: 'transfer' },
      value: '4500000',
      source,
      at: `${talent} ※転籍の場合`,
      printed: '最大450万円',
    },
    {
      when: { executiveHireMode: ['concurrent', 'sideJob', 'secondment'] },
      value: '2000000',
      source,
      at: `${talent} 兼業・副業・出向の場合`,
      printed: '200万円',
    },
  ],
}

/** The budget document prints no share of the pay. */
export const benefitRate: ParameterTable = {
  label: text('給与などに対する割合', 'share of the pay'),
  unit: 'ratio',
  rows: [
    { when: {}, value: '3/10', source: 'revicareer', at: '給付額（給与等に対する割合）', printed: '給与等の30/100' },
  ],
}
