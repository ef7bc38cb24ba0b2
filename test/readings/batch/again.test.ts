import { describe, expect, it } from 'vitest'
import type { Slot } from '../../../src/kernel/slots'
import { dayNumber } from '../../../src/quantity/date'
import { UNREADABLE } from '../../../src/quantity/scaled'
import { bind, runBlock } from '../../../src/readings/batch/blocks'
import { cellsOfPlan } from '../../../src/readings/batch/cells'
import { isNumbers, type Numbers } from '../../../src/readings/batch/column'
import { fusedPricing } from '../../../src/readings/batch/fused/run'
import { type Plan, planOf } from '../../../src/readings/batch/plan'
import { type Quantity, quantityColumn } from '../../../src/readings/batch/quantity'
import { emptyResult } from '../../../src/readings/batch/result'
import { rules } from './rules'

const made = new Map(rules)
const plan = (id: string): Plan => planOf(made.get(id)!())!
type Given = Readonly<Record<string, readonly number[] | Numbers>>
/** Numbers as they come, or a typed array in units of the fact; what is no whole number cannot be read. */
function quantityOf(slot: Slot, values: readonly number[] | Numbers): Quantity {
  if (isNumbers(values)) return quantityColumn(slot, { values, scale: 0 })
  return {
    load: (from, count, out) => {
      out.set(values.slice(from, from + count))
    },
    at: (row) => (Number.isSafeInteger(values[row]) ? values[row]! : UNREADABLE),
  }
}
/** Which rows of a block are read again, to be priced by themselves: the same by passes and by the loop. */
function readAgain(
  id: string,
  numbers: Given,
  codes: Readonly<Record<string, readonly number[] | Int32Array>> = {},
): number[] {
  const own = plan(id)
  const { kernel } = own
  const columns = kernel.slots.map((slot) => {
    const { field, names } = slot
    if (numbers[field.id] !== undefined) return { quantity: quantityOf(slot, numbers[field.id]!) }
    const facts = Int32Array.from(names, (_, code) => code)
    const given = codes[field.id]
    const own = given instanceof Int32Array ? given : given && Int8Array.from(given)
    return own && { coded: { codes: own, validity: undefined, base: 0, facts } }
  })
  const count = Object.values(numbers)[0]!.length
  const [passes, loop] = [false, true].map((fused) => {
    const again: number[] = []
    const bound = bind(own, cellsOfPlan(own), columns)
    const run = { ...bound, read: (row: number) => (again.push(row), bound.read(row)) }
    const result = emptyResult(count, kernel.ranged)
    if (fused) fusedPricing(run)!.price(0, count, result, 0)
    else runBlock(run, 0, count, result, 0)
    return again
  })
  expect(loop).toEqual(passes)
  return passes!
}

describe('rows that have no plain amount are priced by themselves, and no others', () => {
  it('numbers must be whole, known, and within the limit', () => {
    const limit = 2 ** 50
    expect(readAgain('whole', { cost: [0, 1, limit, limit + 1, 0.5, -1, -4, NaN, Infinity, 7] })).toEqual([
      3, 4, 5, 6, 7, 8,
    ])
  })
  it('numbers of a type that goes past the limit are looked at, and those of one that does not need not be', () => {
    // Hundredths of a kW: 335,544 kW are 33,554,400, and the limit is 2^25 = 33,554,432.
    const power = [0, 335_544, 335_545, 400_000]
    for (const type of [Int32Array, Uint32Array, Float64Array])
      expect(readAgain('numbers-multiplied', { cost: [1, 1, 1, 1], power: type.from(power) })).toEqual([2, 3])
    expect(readAgain('numbers-multiplied', { cost: [1, 1, 1], power: Int16Array.of(0, 32_767, -1) })).toEqual([2])
    expect(readAgain('numbers-multiplied', { cost: [1, 1, 1], power: Int8Array.of(0, 127, -2) })).toEqual([2])
    expect(readAgain('numbers-multiplied', { cost: Uint8Array.of(0, 255), power: Uint16Array.of(65_535, 0) })).toEqual(
      [],
    )
    // The limit is 2^50 yen, and of what is multiplied by a hundred 10^15 at most.
    const cost = Float64Array.of(2 ** 50, 2 ** 50 + 1, 0.5, NaN)
    expect(readAgain('whole', { cost })).toEqual([1, 2, 3])
    expect(readAgain('whole', { cost: Float32Array.of(7, 0.5, -1, 2 ** 51) })).toEqual([1, 2, 3])
    const large = Float64Array.of(10 ** 5, 2.5, 0.001)
    expect(readAgain('by-kilowatt', { cost: [1, 1, 1], power: large }, { region: [0, 0, 0] })).toEqual([2])
  })
  it('a cell settles a row whatever its numbers, or where they are plain', () => {
    const cost = [1, 0.5, -1]
    expect(readAgain('options', { cost }, { declared: [0, 0, 0], region: [0, 0, 0] })).toEqual([])
    expect(readAgain('options', { cost }, { declared: [-1, -1, -1], region: [0, 0, 0] })).toEqual([1, 2])
    expect(readAgain('options', { cost }, { declared: [1, 1, 1], region: [0, 0, 0] })).toEqual([1, 2])
    // What cannot be read has no cell.
    expect(readAgain('options', { cost }, { declared: [1, 9, 1], region: [0, 0, 9] })).toEqual([1, 2])
    expect(readAgain('options', { cost: [1, 1, 1] }, { declared: [1, 2, 1], region: [0, 0, 2] })).toEqual([1, 2])
  })
  it('codes of 32 bits have a table as long as their dictionary, whatever lies beside it', () => {
    const cost = [1]
    expect(readAgain('options', { cost }, { declared: [1], region: Int32Array.of(0) })).toEqual([])
    expect(readAgain('options', { cost }, { declared: [0], region: Int32Array.of(1) })).toEqual([])
    expect(readAgain('options', { cost }, { declared: Int32Array.of(1), region: [0] })).toEqual([])
    expect(readAgain('options', { cost }, { declared: Int32Array.of(1), region: Int32Array.of(1) })).toEqual([])
  })
  it('brackets of numbers and days are found in the block', () => {
    const [day, rest] = [dayNumber('2026-10-01'), { cost: [900_000, 1], power: [250, 0] }]
    expect(
      readAgain('bracketed', { ...rest, income: [0, 8_000_000], ordered: [day, day] }, { household: [0, 0] }),
    ).toEqual([])
    expect(
      readAgain('bracketed', { ...rest, income: [0, 8_000_001], ordered: [day, -1] }, { household: [0, 0] }),
    ).toEqual([1])
  })
  it('are judged each alone where their like are not counted', () => {
    const own = plan('whole')
    const column = { quantity: quantityOf(own.kernel.slots[0]!, [-1, 5]) }
    const result = emptyResult(2, false)
    runBlock(bind(own, { ...cellsOfPlan(own), alike: undefined }, [column]), 0, 2, result, 0)
    expect([[...result.status], result.yen[1]]).toEqual([[2, 0], 5])
  })
  it('numbers that fail a condition settle their row, unless that cannot be told', () => {
    // The floor is 1000 in the north; of ranges of a third to a half only some are certain.
    expect(readAgain('cost-at-least-figure', { cost: [999, 1000, -1] }, { region: [0, 0, 0] })).toEqual([2])
    const outside = [100, 400, 600]
    expect(readAgain('range-below-outside', { cost: [1000, 1000, 1000], outside })).toEqual([1])
  })
  it('nothing is read again where no number has a column and a cell says all', () => {
    const blank = bind(plan('options'), cellsOfPlan(plan('options')), [undefined, undefined, undefined])
    expect(blank.blank).toBe(true)
    const again: number[] = []
    runBlock({ ...blank, read: (row) => (again.push(row), blank.read(row)) }, 0, 3, emptyResult(3, false), 0)
    expect(again).toEqual([])
    const one = { quantity: { load: () => undefined, at: () => 1 } }
    const { kernel, ...rest } = plan('investment')
    const investment = { kernel, ...rest }
    const columns = kernel.slots.map(({ field }) => (field.id === 'cost' ? one : undefined))
    expect(bind(investment, cellsOfPlan(investment), columns).blank).toBe(false)
    expect(bind(plan('undocumented-options'), cellsOfPlan(plan('undocumented-options')), [undefined]).blank).toBe(false)
  })
})
