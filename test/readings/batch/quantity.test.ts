import { describe, expect, it } from 'vitest'
import { compiled } from '../../../src/kernel/compiled'
import { UNKNOWN, UNREADABLE } from '../../../src/quantity/scaled'
import type { Column } from '../../../src/readings/batch'
import { lengthOf } from '../../../src/readings/batch/column'
import { quantityColumn } from '../../../src/readings/batch/quantity'
import { encoded } from '../../../src/readings/batch/encoded'
import { shaped } from '../../../src/readings/batch/shape'
import { dayNumber } from '../../../src/quantity/date'
import { bracketed, priced } from '../../support/made-up'

const slotOf = (id: string) =>
  [priced, bracketed].flatMap((measure) => compiled(measure).kernel.slots).find((slot) => slot.field.id === id)!
/** What a column of usage, in thousandths of a kWh, has in each row: one by one, and in a block, where NaN is asked one by one. */
function read(column: Column, id = 'usage'): number[] {
  const slot = slotOf(id)
  const given = shaped(slot, column)
  const length = lengthOf(given)
  const each = [given, encoded(slot, given)].map((one) => {
    const { at, load } = quantityColumn(slot, one)
    const block = new Float64Array(length + 2).fill(7)
    load(0, length, block)
    expect([...block.subarray(length)]).toEqual([7, 7])
    const single = Array.from({ length }, (_, row) => at(row))
    expect(
      Array.from(block.subarray(0, length), (n, row) => (n >= 0 && Number.isSafeInteger(n) ? n : single[row]!)),
    ).toEqual(single)
    const later = new Float64Array(length)
    load(1, length - 1, later)
    expect([...later.subarray(0, length - 1)]).toEqual([...block.subarray(1, length)])
    return single
  })
  expect(each[1]).toEqual(each[0])
  return each[0]!
}
const [missing, unreadable] = [UNKNOWN, UNREADABLE]

describe('quantities in columns, in the last decimal of the fact', () => {
  it.each<readonly [string, Column, readonly number[]]>([
    ['the unit itself', { values: Float64Array.of(50, 0, 2.3, 0.001, 0.0001, 1e15, 9.1e12), scale: 0 }, [50_000, 0, 2300, 1, unreadable, unreadable, unreadable]],
    ['past 2^53 / 1000', { values: Float64Array.of(9_007_199_254_740, 9_007_199_254_741), scale: 0 }, [9_007_199_254_740_000, unreadable]],
    ['thousandths', { values: Float64Array.of(50_000, 0.5, 2 ** 53 - 1, 2 ** 53), scale: 3 }, [50_000, unreadable, 2 ** 53 - 1, unreadable]],
    ['tenths', { values: Int32Array.of(500, 1, -1, -2), scale: 1 }, [50_000, 100, missing, unreadable]],
    ['more decimals than the fact has', { values: Int32Array.of(50_000, 50_010, 0, 50_001, -1, -10), scale: 4 }, [5000, 5001, 0, unreadable, missing, unreadable]],
    ['doubles of more decimals', { values: Float64Array.of(50_000, 0.5, NaN, 2 ** 53, -1), scale: 4 }, [5000, unreadable, missing, unreadable, missing]],
    ['wide integers of more decimals', { values: BigInt64Array.of(90_071_992_547_409_910n, 90_071_992_547_409_920n, -1n), scale: 4 }, [2 ** 53 - 1, unreadable, missing]],
    ['what is missing', { values: Float64Array.of(NaN, -1, -0.5, Infinity, -Infinity), scale: 0 }, [missing, missing, unreadable, unreadable, unreadable]],
    ['single precision', { values: Float32Array.of(50, 0.5, NaN), scale: 0 }, [50_000, 500, missing]],
    ['bytes', { values: Uint8Array.of(0, 255), scale: 0 }, [0, 255_000]],
    ['64 bits', { values: BigInt64Array.of(2n ** 33n + 1n, -1n, -2n, 2n ** 62n, 7n), scale: 3 }, [2 ** 33 + 1, missing, unreadable, unreadable, 7]],
    ['64 bits without a sign', { values: BigUint64Array.of(2n ** 33n + 5n, 2n ** 64n - 1n, 1n), scale: 3 }, [2 ** 33 + 5, unreadable, 1]],
    ['64 bits of the unit itself', { values: BigInt64Array.of(2n ** 33n, 9_007_199_254_741n), scale: 0 }, [2 ** 33 * 1000, unreadable]],
    ['a bitmap', { values: Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9), scale: 3, validity: Uint8Array.of(0b1111_1101, 0) }, [1, missing, 3, 4, 5, 6, 7, 8, missing]],
    ['text', ['50', '0.0010', '0.0001', 'many', '', '-1', null, undefined], [50_000, 1, unreadable, unreadable, unreadable, unreadable, missing, missing]],
    ['numbers and bigints', [50, 0.5, NaN, 7n, -1, true, 9_007_199_254_741], [50_000, 500, missing, 7000, unreadable, unreadable, unreadable]],
    ['codes', { codes: Int8Array.of(0, 1, 2, 3, -1, -2), dictionary: ['50', null, 'many'] }, [50_000, missing, unreadable, unreadable, missing, missing]],
    ['codes as doubles', { codes: Float64Array.of(0, NaN, 0.5, 1, -0.5), dictionary: [50] }, [50_000, missing, unreadable, unreadable, missing]],
    ['codes as wide integers', { codes: BigInt64Array.of(1n, -1n), dictionary: ['1', '2'] }, [2000, missing]],
    ['codes with a bitmap', { codes: Uint8Array.of(0, 0, 5), dictionary: ['1'], validity: Uint8Array.of(0b001) }, [1000, missing, missing]],
  ])('%s', (_name, column, expected) => {
    expect(read(column)).toEqual(expected)
  }) // prettier-ignore
  it('days come as text', () => {
    const days = ['2026-04-01', '2026-02-30', 20_260_401, null, true]
    expect(read(days, 'ordered')).toEqual([dayNumber('2026-04-01'), unreadable, unreadable, missing, unreadable])
    expect(read({ codes: Uint8Array.of(1, 0), dictionary: days }, 'ordered')).toEqual([
      unreadable,
      dayNumber('2026-04-01'),
    ])
  })
  it('yen come as a typed array alone', () => {
    expect(read(Int32Array.of(300_000, -1, -2), 'income')).toEqual([300_000, missing, unreadable])
    expect(read(Float64Array.of(300_000, 0.5, NaN), 'income')).toEqual([300_000, unreadable, missing])
    expect(read({ values: Int32Array.of(3) }, 'income')).toEqual([3])
  })
  it('blocks are read at once, with no need to ask for what is whole; nothing above 10^15', () => {
    const slot = slotOf('usage')
    const block = (column: Column): number[] => {
      const out = new Float64Array(3)
      quantityColumn(slot, shaped(slot, column)).load(1, 3, out)
      return [...out]
    }
    expect(block({ values: Int32Array.of(9, 50, 1, -1), scale: 0 })).toEqual([50_000, 1000, -1000])
    expect(block({ values: Float64Array.of(9, 2.3, 0.0001, 0.001), scale: 0 })).toEqual([2300, NaN, 1])
    expect(block({ values: Float64Array.of(9, 1e12, 2e12, 4e12), scale: 0 })).toEqual([1e15, NaN, NaN])
    expect(block({ values: Int32Array.of(9, 5, 6, 7), scale: 3, validity: Uint8Array.of(0b1011) })).toEqual([5, -1, 7])
  })
  it('whole integers are read in a block as they lie in memory, and in larger units times a factor', () => {
    const slot = slotOf('usage')
    const raw = (column: Column) => quantityColumn(slot, shaped(slot, column)).raw
    const [whole, broken] = [Int32Array.of(50), Float64Array.of(50)]
    expect(raw({ values: whole, scale: 0 })).toEqual({ values: whole, factor: 1000 })
    // Units finer than the fact's are read value by value: a tenth of one would be no whole number.
    expect(raw({ values: Int32Array.of(50_000), scale: 4 })).toEqual({ values: Float64Array.of(5000), factor: 1 })
    expect(raw({ values: broken, scale: 3 })).toEqual({ values: broken, factor: 1 })
    expect(raw({ values: BigInt64Array.of(-1n, 2n ** 40n), scale: 3 })).toEqual({
      values: Float64Array.of(-1, 2 ** 40),
      factor: 1,
    })
    expect(raw(['50', null])).toEqual({ values: Float64Array.of(50_000, UNKNOWN), factor: 1 })
    // 2.3 × 1000 is not 2300, and a bitmap says more than the numbers: neither is read as it lies.
    for (const column of [
      { values: broken, scale: 0 },
      { values: Float32Array.of(50), scale: 0 },
      { values: whole, scale: 3, validity: Uint8Array.of(1) },
    ])
      expect(raw(column)).toBeUndefined()
  })
})
