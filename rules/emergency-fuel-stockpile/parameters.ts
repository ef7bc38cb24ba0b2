import { text } from '../../src/author'
import type { ParameterTable } from '../../src/author'

const rate = { source: 'stockpilePrecedent', at: '補助率（中小企業、それ以外）' }
const cap = { source: 'stockpilePrecedent', at: '補助上限額' }

/** The rates of earlier calls, which agree over the years. */
export const subsidyRate: ParameterTable = {
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows: [
    {
      when: { enterpriseSize: ['micro', 'small'], medicalOrWelfareBody: 'false' },
      value: '2/3',
      ...rate,
      printed: '2/3',
    },
    {
      when: { enterpriseSize: ['micro', 'small'], medicalOrWelfareBody: 'true' },
      value: '1/2',
      ...rate,
      printed: '1/2',
    },
    {
      when: { enterpriseSize: ['midSized', 'large', 'notEnterprise'] },
      value: '1/2',
      ...rate,
      printed: '1/2',
    },
  ],
}

/** Sources disagree on the cap where a generator and air conditioning are both installed. */
export const grantCap: ParameterTable = {
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows: [
    { when: { fuelStockpileEquipment: 'containerOnly' }, value: '10000000', ...cap, printed: '1,000万円(税抜)' },
    {
      when: { fuelStockpileEquipment: 'withGeneratorOrAirConditioning' },
      value: '50000000',
      ...cap,
      printed: '5,000万円(税抜)',
    },
    {
      when: { fuelStockpileEquipment: 'withBoth' },
      value: { atLeast: '50000000', atMost: '100000000' },
      ...cap,
      printed: '5,000万円(税抜)、最大1億円',
    },
  ],
}
