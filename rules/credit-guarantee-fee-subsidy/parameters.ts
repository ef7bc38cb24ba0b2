import { text } from '../../src/author'
import type { ParameterRow, ParameterTable } from '../../src/author'

const byRequirement = (
  guaranteeRequirement: 'properLoan' | 'actionPlan',
  applicationMonth: readonly [from: string, until: string],
  value: string,
  source: string,
): ParameterRow => ({
  when: { guaranteeRequirement, applicationMonth },
  value,
  source,
  at: '保証料補助（要件ごと、保証申込日ごと）',
  printed: `${value}相当`,
})

/** The scheme takes applications from 14 March 2025 to 31 March 2028. */
export const coordinatedLendingRate: ParameterTable = {
  label: text('保証料の補助率', 'share of the fee that is paid'),
  unit: 'ratio',
  rows: [
    byRequirement('properLoan', ['2025-03', '2026-03'], '1/2', 'mie'),
    byRequirement('properLoan', ['2026-04', '2027-03'], '1/3', 'gunma'),
    byRequirement('properLoan', ['2027-04', '2028-03'], '1/4', 'mie'),
    byRequirement('actionPlan', ['2025-03', '2028-03'], '1/4', 'gunma'),
  ],
}

const knownUntil = '2026-03'
const period = ['2025-03', '2026-03'] as const

/** Before the state's subsidy; what holds from April 2026 on was not found. */
export const rateBeforeSubsidy: ParameterTable = {
  label: text('国の補助前の保証料率（年）', 'fee before the subsidy, a year'),
  unit: 'ratio',
  knownUntil,
  rows: [
    {
      when: { applicationMonth: period, supportGuaranteeRate: 'standard' },
      value: '0.008',
      source: 'speedAccounting',
      at: '保証料率（国の補助前）',
      printed: '0.8%',
    },
    {
      when: { applicationMonth: period, supportGuaranteeRate: 'higher' },
      value: '0.01',
      source: 'speedAccounting',
      at: '保証料率（国の補助前）',
      printed: '1.0%',
    },
  ],
}
export const rateForFirm: ParameterTable = {
  label: text('事業者が払う保証料率（年）', 'fee that the firm pays, a year'),
  unit: 'ratio',
  knownUntil,
  rows: [
    {
      when: { applicationMonth: period },
      value: '0.003',
      source: 'fujikeiri',
      at: '経営改善サポート保証 保証料率',
      printed: '0.3%',
    },
  ],
}
