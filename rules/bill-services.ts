import type { BillService, Measure } from '../src/author'
import { electricityPlans, gasPlans } from './bill-plans'
import { electricityGasRelief } from './electricity-gas-relief'

const [electricity, cityGas] = electricityGasRelief.measures as [Measure, Measure]

const electricityUsage = ['使用電力量', '電力使用量', '電気使用量', '電気ご使用量', '電力ご使用量']
const gasUsage = ['ガス使用量', 'ガスご使用量', '都市ガス使用量', '使用ガス量']

/** What the rows of a bill file are priced by: the measure of each service, and its facts there. */
export const billServices: Readonly<Record<'electricity' | 'city-gas', BillService>> = {
  electricity: {
    measure: electricity,
    contractField: 'electricitySupply',
    usageField: 'electricityUsage',
    monthField: 'usageMonth',
    aliases: ['電気', '電力', 'power'],
    usageHeaders: electricityUsage,
    plans: electricityPlans,
  },
  'city-gas': {
    measure: cityGas,
    contractField: 'gasSupply',
    usageField: 'gasUsage',
    monthField: 'usageMonth',
    aliases: ['都市ガス', 'ガス', 'cityGas', 'city gas', 'gas'],
    usageHeaders: gasUsage,
    plans: gasPlans,
  },
}

type Column = 'bill_id' | 'service' | 'contract' | 'usage_month' | 'usage' | 'bill_total' | 'printed_discount'

/** Other headers that the columns of a bill file may have. */
export const billColumns: Readonly<Record<Column, readonly string[]>> = {
  bill_id: ['請求番号', 'お客様番号', 'お客さま番号', '顧客番号'],
  service: ['サービス', 'サービス種別', '種別', '供給種別'],
  contract: ['契約', '契約種別', '契約区分'],
  usage_month: ['使用月', '使用年月', '対象月', '対象年月', '利用月', '利用年月'],
  usage: ['使用量', 'ご使用量', '当月使用量', '今月使用量', '今回使用量', ...electricityUsage, ...gasUsage],
  bill_total: ['請求額', '請求金額'],
  printed_discount: ['値引き額', '値引額', '印字値引き額'],
}
