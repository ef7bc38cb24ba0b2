import { describe, expect, it } from 'vitest'
import { compiled } from '../../../src/kernel/compiled'
import { type Column, type Columns, reasons, statuses } from '../../../src/readings/batch'
import { pricing } from '../../../src/readings/batch/pricing'
import { emptyResult } from '../../../src/readings/batch/result'
import { shaped } from '../../../src/readings/batch/shape'
import type { Measure } from '../../../src/rule/programme'
import { priced } from '../../support/made-up'
import { rules } from './rules'

const made = new Map(rules)
/** What is said of each row, by the loop and by passes; `calls` says after which row to begin anew. */
function said(measure: Measure, columns: Columns, rows: number, calls: readonly number[] = []): string[] {
  const [loop, passes] = [true, false].map((fused) => {
    const own = { ...measure }
    const { kernel } = compiled(own, measure)
    const bySlot = kernel.slots.map((slot) => {
      const column: Column | undefined = columns[slot.field.id]
      return column && shaped(slot, column)
    })
    const result = emptyResult(rows, kernel.ranged)
    const { price } = pricing(own, kernel, bySlot, fused)
    for (const [at, from] of [0, ...calls].entries()) price(from, calls[at] ?? rows, result, from)
    const { status, reason, fact, yen, totals } = result
    expect(totals.eligible).toBe(status.filter((code) => code === 0).length)
    return Array.from({ length: rows }, (_, row) =>
      [statuses[status[row]!], reasons[reason[row]!], kernel.slots[fact[row]! - 1]?.field.id, yen[row]]
        .join(' ')
        .trim(),
    )
  })
  expect(loop).toEqual(passes)
  return loop!
}
const [unreadable, missing] = ['unreadable', 'missing'].map((reason) => (id: string) => `undetermined ${reason} ${id} NaN`) as [(id: string) => string, (id: string) => string] // prettier-ignore
const cost = (rows: number): Column => new Int32Array(rows).fill(7)
const nobody = 'ineligible condition  NaN'
const seven = 'eligible   7'

describe('codes of a rule that is for the north, and for those who do not declare it', () => {
  const options = made.get('options')!()
  it('of a byte beside longer ones, each with a table as long as its own dictionary', () => {
    const short = { codes: Uint8Array.of(1, 1, 1, 1, 3), dictionary: ['true', 'false', 'true', 'true', 'false'] }
    const long = { codes: Int32Array.of(0, 1, 2, 4, 0), dictionary: ['north', 'south'] }
    expect(said(options, { cost: cost(5), declared: short, region: long }, 5)).toEqual([
      seven,
      nobody,
      unreadable('region'),
      unreadable('region'),
      nobody,
    ])
    const other = { codes: Int32Array.of(1, 4, 5, 2), dictionary: ['true', 'false', 'true', 'false', 'false'] }
    expect(said(options, { cost: cost(4), declared: other, region: Uint8Array.of(0, 0, 0, 2) }, 4)).toEqual([
      seven,
      seven,
      unreadable('declared'),
      nobody,
    ])
  })
  it('down to −128, and below a bitmap up to 255', () => {
    const dictionary = Array<string>(256).fill('north')
    const declared = ['false', 'false', 'false']
    const negative = { codes: Int8Array.of(-128, 127, -1), dictionary }
    expect(said(options, { cost: cost(3), declared, region: negative }, 3)).toEqual([missing('region'), seven, missing('region')]) // prettier-ignore
    const bitmap = { codes: Uint8Array.of(255, 255, 0), dictionary, validity: Uint8Array.of(0b101) }
    expect(said(options, { cost: cost(3), declared, region: bitmap }, 3)).toEqual([seven, missing('region'), seven])
  })
  it('are learnt by the loop in one call and in the next', () => {
    const rates = made.get('up-to-yen')!()
    // A half in the north, 2/5 in the south: 3.5 and 2.8, up.
    const columns = { cost: cost(3), region: { codes: Uint8Array.of(0, 1, 0), dictionary: ['north', 'south'] } }
    expect(said(rates, columns, 3, [1, 2])).toEqual(['eligible   4', 'eligible   3', 'eligible   4'])
  })
})

describe('months as numbers', () => {
  const region = ['north', 'north', 'north', 'north']
  const usage = ['50', '50', '50', '50']
  it('that two bytes hold are no months, and what is below zero is missing', () => {
    expect(said(priced, { region, usage, month: Uint16Array.of(1, 65_535, 0, 2026) }, 4)).toEqual(Array(4).fill(unreadable('month'))) // prettier-ignore
    // −177,399 + 190,000 is 12,601, the place of January 2026 among the months from 1900 on.
    expect(said(priced, { region, usage, month: Int32Array.of(202_601, -1, -177_399, 2_026) }, 4)).toEqual([
      'eligible   225',
      missing('month'),
      missing('month'),
      unreadable('month'),
    ])
  })
})

it('whole yen past 2^31 are read without a sign', () => {
  const whole = made.get('whole')!()
  expect(said(whole, { cost: Uint32Array.of(2 ** 31, 2 ** 32 - 1, 7) }, 3)).toEqual([
    'eligible   2147483648',
    'eligible   4294967295',
    seven,
  ])
})
