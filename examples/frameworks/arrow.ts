// Apache Arrow: a table is priced by columns, without a row ever being made; nulls stay unknown. 列のまま計算する。
import { Dictionary, Int32, Table, Utf8, vectorFromArray } from 'apache-arrow'
import { batchStatuses, compileBatch, fromArrow } from 'hojokin'
import { measures } from 'hojokin/rules/electricity-gas-relief'

const batch = compileBatch(measures['electricity-discount'])
const words = () => new Dictionary(new Utf8(), new Int32())

export const bills = new Table({
  supply: vectorFromArray(['lowVoltage', 'highVoltage', null], words()),
  month: vectorFromArray(['2026-01', '2026-01', '2026-02'], words()),
  kwh: vectorFromArray(Float64Array.of(400, 50, 300.5)),
})

export function priced() {
  const columns = fromArrow(bills, { electricitySupply: 'supply', usageMonth: 'month', electricityUsage: 'kwh' })
  const { yen, status } = batch.run(columns)
  return { yen: [...yen], status: [...status].map((code) => batchStatuses[code]) }
}
