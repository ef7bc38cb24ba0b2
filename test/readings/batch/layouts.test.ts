import { describe, expect, it } from 'vitest'
import { compiled } from '../../../src/kernel/compiled'
import { scaleText } from '../../../src/quantity/scaled'
import type { Column } from '../../../src/readings/batch'
import { rowReader } from '../../../src/readings/batch/blocks'
import { codedColumn } from '../../../src/readings/batch/coded'
import { SPAN } from '../../../src/readings/batch/fused/layout'
import { priceRow } from '../../../src/readings/batch/judge'
import { BLOCK } from '../../../src/readings/batch/loops'
import { pricing } from '../../../src/readings/batch/pricing'
import { quantityColumn } from '../../../src/readings/batch/quantity'
import { type BatchResult, emptyResult } from '../../../src/readings/batch/result'
import { shaped } from '../../../src/readings/batch/shape'
import type { Measure } from '../../../src/rule/programme'
import type { FieldDefinition, NumberField } from '../../../src/rule/vocabulary'
import { bracketed, priced as pricedRule } from '../../support/made-up'
import { rules } from './rules'
import { alone, asText, type ColumnOf, priced, rowsOf } from './ways'

type Values = readonly (string | null)[]
const validityOf = (values: Values): Uint8Array => {
  const bits = new Uint8Array((values.length + 7) >> 3)
  for (const [row, value] of values.entries()) if (value !== null) bits[row >> 3]! |= 1 << (row & 7)
  return bits
}
/** Scaled to the fact's own decimals; NaN is missing, and what cannot be read is −4. */
const scaledOf = ({ decimals }: NumberField, values: Values): number[] =>
  values.map((value) => (value === null ? NaN : scaleText(value, decimals)))
const within = (least: number, most: number) => (n: number) =>
  Number.isNaN(n) ? least : Math.min(Math.max(n, least), most)
const dictionaryOf = (values: Values): (string | null)[] => [...new Set(values)].reverse()
const codesOf = (values: Values): number[] => values.map((value) => dictionaryOf(values).indexOf(value))

type Numbered = (field: NumberField, values: Values) => Column
const numbers: Readonly<Record<string, Numbered>> = {
  f64: (field, values) => ({ values: Float64Array.from(scaledOf(field, values)), scale: field.decimals }),
  'f64 in units of the fact': (_field, values) => ({ values: Float64Array.from(values, (value) => Number(value ?? NaN)), scale: 0 }),
  f32: (field, values) => ({ values: Float32Array.from(scaledOf(field, values)), scale: field.decimals }),
  i8: (field, values) => ({ values: Int8Array.from(scaledOf(field, values), within(-1, 127)), scale: 0 }),
  u8: (field, values) => ({ values: Uint8Array.from(scaledOf(field, values), within(0, 255)), scale: field.decimals }),
  i16: (field, values) => ({ values: Int16Array.from(scaledOf(field, values), within(-2, 32_767)), scale: 0 }),
  u16: (field, values) => ({ values: Uint16Array.from(scaledOf(field, values), within(0, 65_535)), scale: field.decimals }),
  i32: (field, values) => ({ values: Int32Array.from(scaledOf(field, values), within(-1, 2 ** 31 - 1)), scale: 0 }),
  u32: (field, values) => ({ values: Uint32Array.from(scaledOf(field, values), within(0, 2 ** 32 - 1)), scale: 0 }),
  i64: (field, values) => ({ values: BigInt64Array.from(scaledOf(field, values), (n) => BigInt(within(-1, 2 ** 53)(n))), scale: field.decimals }),
  'more decimals': (field, values) => ({ values: Int32Array.from(scaledOf(field, values), (n) => within(-1, 10 ** 8)(n) * 10 + (n === 1 ? 1 : 0)), scale: field.decimals + 1 }),
  bitmap: (field, values) => ({ values: Int32Array.from(scaledOf(field, values), within(0, 2 ** 31 - 1)), scale: field.decimals, validity: validityOf(values) }),
} // prettier-ignore
const codes: Readonly<Record<string, (values: Values) => Column>> = {
  i8: (values) => ({ codes: Int8Array.from(codesOf(values), (code, row) => (row % 11 === 0 ? -2 : code)), dictionary: dictionaryOf(values) }),
  u8: (values) => ({ codes: Uint8Array.from(codesOf(values), (code, row) => (row % 11 === 0 ? 255 : code)), dictionary: dictionaryOf(values) }),
  i16: (values) => ({ codes: Int16Array.from(codesOf(values), (code, row) => (row % 11 === 0 ? -32_768 : code)), dictionary: dictionaryOf(values) }),
  u16: (values) => ({ codes: Uint16Array.from(codesOf(values), (code, row) => (row % 11 === 0 ? 65_535 : code)), dictionary: dictionaryOf(values) }),
  i32: (values) => ({ codes: Int32Array.from(codesOf(values), (code, row) => (row % 11 === 0 ? -5 : row % 13 === 0 ? 99 : code)), dictionary: dictionaryOf(values) }),
  bitmap: (values) => {
    // A code stands below each null, too.
    const filled = values.map((value) => value ?? values.find((other) => other !== null)!)
    return { codes: Uint8Array.from(codesOf(filled)), dictionary: dictionaryOf(filled), validity: validityOf(values) }
  },
} // prettier-ignore
const monthsOf = (values: Values): Column =>
  Int32Array.from(values, (value) => (value === null ? -1 : Number(value.replace('-', ''))))

/** By the kernel, from what each column has in a row. */
function byRow(measure: Measure, rows: number, columnOf: (field: FieldDefinition) => Column): BatchResult {
  const { kernel } = compiled(measure)
  const read = rowReader(
    kernel.slots.map((slot) => {
      const column = shaped(slot, columnOf(slot.field))
      return slot.codes ? { coded: codedColumn(slot, column) } : { quantity: quantityColumn(slot, column) }
    }),
  )
  const result = emptyResult(rows, kernel.ranged)
  for (let row = 0; row < rows; row++) priceRow(kernel, read(row), result, row)
  return result
}

const made = new Map(rules)
const measures = [pricedRule, bracketed, made.get('three-slices')!(), made.get('third-equal-outside')!()]
const pairs = Object.keys(numbers).map((name, at) => [name, Object.keys(codes)[at % 6]!] as const)

describe('columns as engines lay them out: the loop and the passes read what each row has', () => {
  it.each(pairs)('numbers as %s, codes as %s', (numbered, coded) => {
    for (const measure of measures) {
      const rows = rowsOf(measure, 30)
      const columnOf: ColumnOf = (field, values) =>
        field.kind === 'number'
          ? numbers[numbered]!(field, values)
          : field.kind === 'date'
            ? values
            : field.kind === 'month' && coded.startsWith('i')
              ? monthsOf(values)
              : codes[coded]!(values)
      const each = byRow(measure, rows.length, (field) =>
        columnOf(
          field,
          rows.map((row) => row[field.id] ?? null),
        ),
      )
      expect(priced(measure, rows, columnOf, true)).toEqual(each)
      expect(priced(measure, rows, columnOf, false)).toEqual(each)
    }
  })
  it.each(['region', 'month', 'usage', 'cost', 'income', 'ordered', 'household', 'outside'])(
    '%s has no column',
    (id) => {
      for (const measure of measures) {
        const { kernel } = compiled(measure)
        const rows = rowsOf(measure, 12).map((row) => ({ ...row, [id]: null }))
        const columns = kernel.slots.map((slot) =>
          slot.field.id === id
            ? undefined
            : shaped(
                slot,
                rows.map((row: Record<string, string | null>) => row[slot.field.id] ?? null),
              ),
        )
        for (const fused of [true, false]) {
          const result = emptyResult(rows.length, kernel.ranged)
          pricing(measure, kernel, columns, fused).price(0, rows.length, result, 0)
          expect(result).toEqual(alone(measure, rows))
        }
      }
    },
  )
})

describe('what the loop does not read', () => {
  it.each<readonly [string, ColumnOf]>([
    [
      'numbers',
      (field, values) =>
        field.kind === 'number' ? { values: Uint8ClampedArray.from([1, 2, 3]) as never, scale: 0 } : values,
    ],
  ])('%s of a kind of its own are left to the passes', (_name, columnOf) => {
    const rows = rowsOf(pricedRule, 3)
    const { kernel } = compiled(pricedRule)
    const columns = kernel.slots.map((slot) => shaped(slot, columnOf(slot.field, rows.map((row) => row[slot.field.id] ?? null)))) // prettier-ignore
    const { span, price } = pricing(pricedRule, kernel, columns, true)
    expect(span).toBe(BLOCK)
    const result = emptyResult(3, false)
    price(0, 3, result, 0)
    expect(result).toEqual(
      alone(
        pricedRule,
        rows.map((row, at) => ({ ...row, usage: String(at + 1) })),
      ),
    )
  })
})

describe('more rows than a block or a span has', () => {
  const [few, later] = [rowsOf(pricedRule, 12), rowsOf(pricedRule, 40).slice(12)]
  it.each([
    ['the loop', true, SPAN],
    ['passes', false, BLOCK],
  ] as const)('%s', (_name, fused, span) => {
    // Some cells are first met in the second span.
    const order = Array.from({ length: 2 * span + 7 }, (_, row) => (row < span + 50 ? row % 12 : 12 + (row % 28)))
    const rows = order.map((at) => (at < 12 ? few[at]! : later[at - 12]!))
    const result = priced(pricedRule, rows, asText, fused)
    const each = alone(pricedRule, [...few, ...later])
    for (const key of ['yen', 'status', 'reason', 'fact'] as const)
      expect([key, order.findIndex((at, row) => !Object.is(result[key][row], each[key][at]))]).toEqual([key, -1])
    const count = (status: number): number => order.filter((at) => each.status[at] === status).length
    const sum = order.reduce((total, at) => total + (each.status[at] === 0 ? BigInt(each.yen[at]!) : 0n), 0n)
    const { eligible, ineligible, undetermined, min } = result.totals
    expect([eligible, ineligible, undetermined, min]).toEqual([count(0), count(1), count(2), sum])
  })
  it('goes by spans of its own', () => {
    const { kernel } = compiled(pricedRule)
    const columns = kernel.slots.map((slot) => shaped(slot, [null]))
    expect([true, false].map((fused) => pricing(pricedRule, kernel, columns, fused).span)).toEqual([8192, 1024])
  })
})
