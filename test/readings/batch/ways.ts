import { expect } from 'vitest'
import { evaluate } from '../../../src'
import { compiled } from '../../../src/kernel/compiled'
import { readFacts } from '../../../src/kernel/slots'
import type { Column } from '../../../src/readings/batch'
import { SPAN } from '../../../src/readings/batch/fused/layout'
import { priceRow } from '../../../src/readings/batch/judge'
import { BLOCK } from '../../../src/readings/batch/loops'
import { pricing } from '../../../src/readings/batch/pricing'
import { type BatchResult, emptyResult, statuses } from '../../../src/readings/batch/result'
import { shaped } from '../../../src/readings/batch/shape'
import type { Measure } from '../../../src/rule/programme'
import type { FieldDefinition } from '../../../src/rule/vocabulary'

export type Row = Readonly<Record<string, string | null>>

/** Where the made-up rules bend, what cannot be read, and what is past 2^53 once it is multiplied. */
const costs = ['0', '1', '499', '500', '999', '1000', '1001', '1499', '1500', '1501', '2000', '3000', '4000', '5999', '900000', '12345678', '4503599627370497', '9007199254740991'] // prettier-ignore
const values: Readonly<Record<string, readonly string[]>> = {
  region: ['north', 'south', 'north', 'south', 'elsewhere'],
  household: ['true', 'false'],
  declared: ['true', 'false', 'false', 'true', 'yes'],
  month: ['2026-01', '2026-03', '2026-04', '2026-05', '2026-06', '2026-09', '2026-10', '2030-01', '2026-13'],
  ordered: ['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01', '2027-03-15', '2027-03-16', '2026-02-30'], // prettier-ignore
  cost: costs,
  outside: [...costs, '-1', '1.5'],
  income: ['0', '1999', '2000', '2001', '4999999', '5000000', '8000000', '8000001', 'many'],
  usage: ['0', '0.001', '50', '333.333', '0.434', '900719925474.099', '1.2345'],
  power: ['0', '0.01', '1', '2.5', '99.99', '1.234'],
}

/** Rows that come out the same each time: one fact in nine is missing, and of the last all options. */
export function rowsOf(measure: Measure, count: number): Row[] {
  let state = 1
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  const fields = Object.keys(measure.fields)
  const any = Array.from({ length: count - 1 }, () =>
    Object.fromEntries(
      fields.map((id) => [id, next(9) === 0 ? null : values[id]![next(values[id]!.length)]!] as const),
    ),
  )
  // And one of whom nothing but numbers is known.
  return [...any, Object.fromEntries(fields.map((id) => [id, numbers[id] ?? null]))]
}
const numbers: Row = { cost: '3000', outside: '1000', income: '2000', usage: '50', power: '2.5', ordered: '2026-04-01' }

export type ColumnOf = (field: FieldDefinition, values: readonly (string | null)[]) => Column
export const asText: ColumnOf = (_field, texts) => texts

/** By the loop that is made from the rule, or by passes: on a measure of its own, so that none has learnt what the other asked. */
export function priced(measure: Measure, rows: readonly Row[], columnOf: ColumnOf, fused: boolean): BatchResult {
  const own = { ...measure }
  const { kernel } = compiled(own, measure)
  const columns = kernel.slots.map((slot) =>
    shaped(
      slot,
      columnOf(
        slot.field,
        rows.map((row) => row[slot.field.id] ?? null),
      ),
    ),
  )
  const result = emptyResult(rows.length, kernel.ranged)
  const { span, price } = pricing(own, kernel, columns, fused)
  // A loop that the engine refuses would quietly leave its rows to the passes.
  expect(span).toBe(fused ? SPAN : BLOCK)
  for (let from = 0; from < rows.length; from += span) price(from, Math.min(rows.length, from + span), result, from)
  return result
}

/** Each row by itself, by the kernel. */
export function alone(measure: Measure, rows: readonly Row[]): BatchResult {
  const { kernel } = compiled(measure)
  const result = emptyResult(rows.length, kernel.ranged)
  for (const [at, row] of rows.entries()) priceRow(kernel, readFacts(kernel.slots, row), result, at)
  return result
}

/** What evaluate says of a row: its status and amounts, as a result has them. */
export function evaluated(measure: Measure, row: Row): readonly unknown[] {
  const answer = evaluate(measure, row)
  if (answer.status !== 'eligible' || answer.amount.kind === 'undocumented') return [answer.status, NaN, NaN, NaN]
  const { amount } = answer
  const [yen, min, max] =
    amount.kind === 'range' ? [NaN, amount.min, amount.max!] : [amount.yen, amount.yen, amount.yen]
  return [answer.status, yen, min, max]
}
export function answers({ rows, status, yen, min, max, large }: BatchResult): readonly unknown[] {
  return Array.from({ length: rows }, (_, row) => {
    const [least, most] = large.get(row) ?? [min[row], max[row]]
    const single = large.has(row) ? (least === most ? least : NaN) : yen[row]
    return [statuses[status[row]!], ...[single, least, most].map((n) => (Number.isNaN(n) ? NaN : BigInt(n!)))]
  })
}
