import { describe, expect, it } from 'vitest'
import type { Measure } from '../../src/rule/programme'
import type { FieldDefinition } from '../../src/rule/vocabulary'
import { compiled } from '../../src/kernel/compiled'
import type { Column } from '../../src/readings/batch/column'
import { SPAN } from '../../src/readings/batch/fused/layout'
import { BLOCK } from '../../src/readings/batch/loops'
import { pricing } from '../../src/readings/batch/pricing'
import { type BatchResult, type Pricing, emptyResult } from '../../src/readings/batch/result'
import { shaped } from '../../src/readings/batch/shape'
import { scaleText } from '../../src/quantity/scaled'
import { measures } from '../../rules'
import { madeUp } from '../support/made-up'
import { atMost, type Row, rowsOf, some } from '../support/rows'

const ROWS = atMost(1_200)
const every: readonly Measure[] = [...some(Object.values<Measure>(measures)), ...madeUp].filter(
  ({ applicants, fields }) => applicants && Object.keys(fields).length > 0,
)

type Values = readonly (string | null)[]
type Shape = (field: FieldDefinition, values: Values) => Column
/** A bit for each row that has a value. */
const validityOf = (values: Values): Uint8Array => {
  const bits = new Uint8Array((values.length + 7) >> 3)
  for (const [row, value] of values.entries()) if (value !== null) bits[row >> 3]! |= 1 << (row & 7)
  return bits
}
const dictionaryOf = (values: Values): (string | null)[] => [...new Set(values)].reverse()
const numbersOf = (field: FieldDefinition, values: Values): number[] =>
  values.map((value) => (value === null ? NaN : scaleText(value, field.kind === 'number' ? field.decimals : 0)))
const whole = (most: number) => (n: number) => (Number.isNaN(n) ? -1 : n >= 0 ? Math.min(n, most) : -4)

/** Columns as engines lay them out, each type of elements among them. */
const shapes: Readonly<Record<string, Shape>> = {
  'text, and doubles': (field, values) =>
    field.kind === 'number' ? { values: Float64Array.from(numbersOf(field, values)), scale: field.decimals } : values,
  'codes of a byte, and 32-bit numbers in units of the fact': (field, values) => {
    if (field.kind === 'number')
      return { values: Int32Array.from(numbersOf(field, values), whole(2 ** 31 - 1)), scale: 0 }
    const dictionary = dictionaryOf(values)
    return { codes: Int8Array.from(values, (value) => dictionary.indexOf(value) % 127), dictionary }
  },
  'codes of two bytes, and unsigned numbers': (field, values) => {
    if (field.kind === 'number')
      return {
        values: Uint32Array.from(numbersOf(field, values), (n) => Math.abs(whole(2 ** 32 - 1)(n))),
        scale: field.decimals,
      }
    const dictionary = dictionaryOf(values)
    // Some codes are past the dictionary's end.
    return {
      codes: Uint16Array.from(values, (value, row) => (row % 97 === 0 ? 60_000 : dictionary.indexOf(value))),
      dictionary,
    }
  },
  'bitmaps of what is known': (field, values) => {
    const validity = validityOf(values)
    if (field.kind === 'number')
      return { values: Float64Array.from(numbersOf(field, values), whole(2 ** 53)), scale: field.decimals, validity }
    const dictionary = dictionaryOf(values.map((value) => value ?? ''))
    return { codes: Uint8Array.from(values, (value) => dictionary.indexOf(value ?? '')), dictionary, validity }
  },
  'small numbers, and 32-bit codes with negative ones': (field, values) => {
    if (field.kind === 'number')
      return { values: Float32Array.from(numbersOf(field, values), (n) => n % 65_536), scale: field.decimals }
    const dictionary = dictionaryOf(values)
    return {
      codes: Int32Array.from(values, (value, row) =>
        value === null ? -1 : row % 89 === 0 ? 2 ** 31 - 1 : dictionary.indexOf(value),
      ),
      dictionary,
    }
  },
  'months as numbers, and shorts': (field, values) => {
    if (field.kind === 'number')
      return { values: Int16Array.from(numbersOf(field, values), whole(32_767)), scale: field.decimals }
    if (field.kind === 'month')
      return Int32Array.from(values, (value) => (value === null ? -1 : Number(value.replace('-', '')) || 99))
    return values
  },
  'bytes, and 64-bit numbers': (field, values) => {
    if (field.kind !== 'number') return values
    return field.id.length % 2 === 0
      ? {
          values: BigInt64Array.from(numbersOf(field, values), (n) => BigInt(whole(2 ** 53)(n))),
          scale: field.decimals,
        }
      : { values: Uint8Array.from(numbersOf(field, values), (n) => n % 256), scale: field.decimals }
  },
  'half of the columns': (field, values) => (field.id.length % 2 === 0 ? values : values.map(() => null)),
}

function bind(measure: Measure, rows: readonly Row[], shape: Shape): (fused: boolean) => Pricing {
  const { kernel } = compiled(measure)
  const columns = kernel.slots.map((slot) => {
    const values = rows.map((row) => row[slot.field.id] ?? null)
    return shaped(slot, shape(slot.field, values))
  })
  return (fused) => pricing(measure, kernel, columns, fused)
}

function priced(measure: Measure, rows: number, { span, price }: Pricing): BatchResult {
  const result = emptyResult(rows, compiled(measure).kernel.ranged)
  for (let from = 0; from < rows; from += span) price(from, Math.min(rows, from + span), result, from)
  return result
}

describe('one loop made from the rule = passes over blocks, to the byte', () => {
  it('makes a loop for each measure, so that none is compared with itself', () => {
    const alone = every.filter((measure) => {
      const bound = bind(measure, rowsOf(measure, 1), shapes['text, and doubles']!)
      return bound(true).span !== SPAN || bound(false).span !== BLOCK
    })
    expect(alone.map(({ id }) => id)).toEqual([])
  })
  it.each(every.map((measure) => [measure.id, measure] as const))('%s', (_id, measure) => {
    const rows = rowsOf(measure, ROWS)
    for (const [name, shape] of Object.entries(shapes)) {
      const bound = bind(measure, rows, shape)
      const [loop, passes] = [priced(measure, ROWS, bound(true)), priced(measure, ROWS, bound(false))]
      for (const key of ['status', 'reason', 'fact', 'yen', 'min', 'max'] as const) {
        const [a, b] = [loop[key], passes[key]]
        const at = Array.from(a).findIndex((value, row) => !Object.is(value, b[row]))
        if (at >= 0) expect({ name, key, row: rows[at], is: a[at] }).toEqual({ name, key, row: rows[at], is: b[at] })
      }
      expect({ name, ...loop.totals }).toEqual({ name, ...passes.totals })
      expect(loop.large).toEqual(passes.large)
    }
  })
})
