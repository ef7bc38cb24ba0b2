import { billServices } from '../../../rules/bill-services'
import type { Plan } from '../../../src/bills/plan'
import { priceTable } from '../../../src/bills/pricing/price-table'
import { optionalColumns, neededColumns } from '../../../src/bills/plan'

/** A plan for records of these columns. */
export function planFor(columns: readonly string[], change: Partial<Plan> = {}): Plan {
  const at = Object.fromEntries([...neededColumns, ...optionalColumns].map((name) => [name, columns.indexOf(name)]))
  return {
    table: priceTable(billServices),
    digits: 4,
    columns: columns.length,
    headers: columns,
    at: at as Plan['at'],
    constants: {},
    values: {},
    unit: undefined,
    commaIsUnclear: false,
    lineByRecord: false,
    newline: '\n',
    rounding: 'down',
    once: false,
    language: 'en',
    headings: 'en',
    encoding: 'utf-8',
    ...change,
  }
}

/** Rules of electricity whose 低圧 costs these prices less, from January 2026 on. */
export function servicesOf(prices: readonly string[]) {
  const { electricity } = billServices
  const [name, table] = Object.entries(electricity.measure.parameters)[0]!
  const rows = prices.map((value, at) => ({
    ...table.rows[0]!,
    when: { electricitySupply: 'lowVoltage', usageMonth: `2026-0${at + 1}` },
    value,
  }))
  const parameters = { [name]: { ...table, rows } }
  return { electricity: { ...electricity, measure: { ...electricity.measure, parameters } } }
}
