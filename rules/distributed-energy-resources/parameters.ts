import { text } from '../../src/author'
import type { ParameterRow, ParameterTable } from '../../src/author'

const subsidyRate = (...rows: readonly ParameterRow[]): ParameterTable => ({
  label: text('補助率', 'subsidy rate'),
  unit: 'ratio',
  rows,
})
const cap = (...rows: readonly ParameterRow[]): ParameterTable => ({
  label: text('補助上限額', 'cap'),
  unit: 'yen',
  rows,
})

const business = { source: 'businessBatteryCall', at: '補助率と補助金上限額の欄' }
export const businessBattery = {
  subsidyRate: subsidyRate({ when: {}, value: '1/3', ...business, printed: '1/3以内' }),
  cap: cap({ when: {}, value: '15000000', ...business, printed: '15000000' }),
}

const iot = { source: 'iotCall', at: '補助率と補助金上限額の欄' }
export const connectedDevices = {
  subsidyRate: subsidyRate({ when: {}, value: '1/2', ...iot, printed: '1/2以内' }),
  cap: cap({ when: {}, value: '20000000', ...iot, printed: '20000000' }),
}

/** The cap is that of an earlier call, which printed no rate. */
export const smartMeterTrial = {
  subsidyRate: subsidyRate({
    when: {},
    value: { atLeast: '0', atMost: '1' },
    source: 'budgetDocument',
    at: '事業概要（2）',
    printed: '記載なし',
  }),
  cap: cap({
    when: {},
    value: '200000000',
    source: 'smartMeterPrecedent',
    at: '補助金上限額の欄',
    printed: '200000000',
  }),
}

const guideline = { source: 'homeBatteryCall', at: '補助額の算定' }
const base = '基本3.45万円/kWh'
const resilience = '2,000円/kWh (レジリエンス評価)'
const wideArea = '1,000円/kWh (広域認定)'
const perKwh = (
  resilienceRated: 'true' | 'false',
  wideAreaCertified: 'true' | 'false',
  value: string,
  printed: string,
): ParameterRow => ({
  when: { resilienceRated, wideAreaCertified },
  value,
  ...guideline,
  printed,
})

export const homeBattery = {
  costLimit: {
    label: text('蓄電容量1kWh当たりの価格の上限（目標価格）', 'highest price per kWh of storage'),
    unit: 'yen/kWh',
    rows: [{ when: {}, value: '125000', source: 'homeBatteryCall', at: '目標価格', printed: '12.5万円/kWh 以下' }],
  },
  amountPerKwh: {
    label: text('初期実効容量1kWh当たりの補助額', 'grant per kWh of effective capacity'),
    unit: 'yen/kWh',
    rows: [
      perKwh('false', 'false', '34500', base),
      { ...perKwh('true', 'false', '36500', `${base}、${resilience}`), working: '34500 + 2000' },
      { ...perKwh('false', 'true', '35500', `${base}、${wideArea}`), working: '34500 + 1000' },
      { ...perKwh('true', 'true', '37500', `${base}、${resilience}、${wideArea}`), working: '34500 + 2000 + 1000' },
    ],
  },
  subsidyRate: subsidyRate({
    when: {},
    value: '3/10',
    source: 'homeBatteryPage',
    at: '補助率',
    printed: '設備費＋工事費の3/10以内',
  }),
  cap: cap({ when: {}, value: '600000', source: 'homeBatteryPage', at: '補助上限額', printed: '60万円（申請ごと）' }),
} satisfies Record<string, ParameterTable>
