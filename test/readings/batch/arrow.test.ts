import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src'
import { fromArrow } from '../../../src/readings/batch'
import { fromVector, isArrowVector } from '../../../src/readings/batch/arrow'
import type { ArrowData, ArrowType, ArrowVector } from '../../../src/readings/batch/arrow-shape'

/** A chunk as Arrow lays it out: buffers may be longer than it has rows. */
interface Chunk extends Partial<ArrowData> {
  readonly values: unknown
  readonly length: number
  readonly dictionary?: ArrowVector
}
const vector = (type: ArrowType, chunks: readonly Chunk[], rows: readonly unknown[] = []): ArrowVector => ({
  type,
  length: chunks.reduce((sum, { length }) => sum + length, 0),
  data: chunks.map((chunk) => ({ offset: 0, nullCount: 0, ...chunk })),
  get: (row) => rows[row],
})
const [int, float, decimal, date, timestamp, dictionary, utf8] = [2, 3, 7, 8, 10, -1, 5].map((typeId) => ({ typeId }))

describe('vectors of Apache Arrow, as they lie in memory', () => {
  it('integers and doubles count the unit itself, without what pads their buffers', () => {
    expect(fromVector(vector(int!, [{ values: Int16Array.of(5, 6, 0, 0), length: 2 }]), 7)).toEqual({
      values: Int16Array.of(5, 6),
      scale: 0,
    })
    const doubles = [Float64Array.of(1.5, 9), Float64Array.of(2.5, 3.5)].map((values, at) => ({
      values,
      length: at + 1,
    }))
    expect(fromVector(vector({ ...float!, precision: 2 }, doubles), 7)).toEqual({
      values: Float64Array.of(1.5, 2.5, 3.5),
      scale: 0,
    })
  })
  it('half floats, strings and the like are asked for one by one', () => {
    const rows = [0.5, null, undefined, 'text', true, 0]
    const chunk = { values: new Uint16Array(6), length: 6 }
    for (const type of [{ ...float!, precision: 0 }, utf8!, { ...dictionary! }])
      expect(fromVector(vector(type, [chunk], rows), 7)).toEqual(rows)
    expect(fromVector(vector(int!, []), 7)).toEqual([])
  })
  it('nulls are a bitmap over all chunks, wherever a chunk begins in its own', () => {
    const values = Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9)
    // From bit 6 on: rows 0 and 2 of the nine have a value, then all but the last.
    const nullBitmap = Uint8Array.of(0b0111_1111, 0b0011_1111)
    const one = { values, length: 9, offset: 6, nullCount: 2, nullBitmap }
    expect(fromVector(vector(int!, [one]), 7)).toEqual({ values, scale: 0, validity: Uint8Array.of(0b1111_1101, 0) })
    const three = [{ ...one, values: values.subarray(0, 3), length: 3 }, ...[null, new Uint8Array(0)].map((empty) => ({ values: Int32Array.of(1, 2, 3), length: 3, nullBitmap: empty }))] // prettier-ignore
    expect(fromVector(vector(int!, three), 7)).toMatchObject({ validity: Uint8Array.of(0b1111_1101, 0b1) })
    expect(fromVector(vector(int!, [{ ...one, nullCount: -1 }]), 7)).toHaveProperty('validity')
    expect(fromVector(vector(int!, [{ ...one, nullCount: 0 }]), 7)).not.toHaveProperty('validity')
  })
  it('decimals keep their scale; what fits no 64 bits is no amount', () => {
    const words = (...of: bigint[]) => new Uint32Array(BigUint64Array.from(of.flatMap((n) => [n & (2n ** 64n - 1n), n >> 64n])).buffer) // prettier-ignore
    const all = 2n ** 128n
    const given = words(50_000n, all - 1n, 2n ** 63n - 1n, 2n ** 63n, all - 2n ** 63n, all - 2n ** 64n)
    const read = BigInt64Array.of(50_000n, -1n, 2n ** 63n - 1n, 2n ** 63n - 1n, -(2n ** 63n), -2n)
    expect(fromVector(vector({ ...decimal!, scale: 3 }, [{ values: given, length: 6 }]), 7)).toEqual({
      values: read,
      scale: 3,
    })
    const chunks = [0, 4].map((from) => ({ values: given.slice(from, from + 4), length: 1, nullCount: from, nullBitmap: Uint8Array.of(0) })) // prettier-ignore
    expect(fromVector(vector(decimal!, [...chunks, { values: words(), length: 0 }]), 7)).toEqual({
      values: read.slice(0, 2),
      scale: 0,
      validity: Uint8Array.of(0),
    })
  })
  it('days and moments lie in a day or a month, in UTC, whatever their unit', () => {
    const day = 20_484n // 2026-01-31
    const last = (perDay: bigint): bigint => (day + 1n) * perDay - 1n
    for (const [type, values] of [
      [{ ...date!, unit: 0 }, Int32Array.of(20_484, 20_484, 20_485)],
      [date!, Int32Array.of(20_484, 20_484, 20_485)],
      ...[86_400n, 86_400_000n, 86_400_000_000n, 86_400_000_000_000n].map((perDay, unit) => [
        { ...timestamp!, unit },
        BigInt64Array.of(day * perDay, last(perDay), (day + 1n) * perDay),
      ]),
      [{ ...date!, unit: 1 }, BigInt64Array.of(day * 86_400_000n, last(86_400_000n), (day + 1n) * 86_400_000n)],
      [{ ...timestamp!, unit: 9 }, BigInt64Array.of(day * 86_400_000n, last(86_400_000n), (day + 1n) * 86_400_000n)],
    ] as [ArrowType, unknown][]) {
      const given = vector(type, [{ values, length: 3 }])
      expect(fromVector(given, 10)).toEqual({ codes: Int32Array.of(0, 0, 1), dictionary: ['2026-01-31', '2026-02-01'] })
      expect(fromVector(given, 7)).toEqual({ codes: Int32Array.of(0, 0, 1), dictionary: ['2026-01', '2026-02'] })
    }
    const chunk = { values: Int32Array.of(0, 2 ** 31 - 1), length: 2, nullCount: 1, nullBitmap: Uint8Array.of(0b10) }
    // What no calendar has stays as it is, and is no day.
    expect(fromVector(vector(date!, [chunk]), 10)).toEqual({
      codes: Int32Array.of(0, 1),
      dictionary: ['1970-01-01', '2147483647'],
      validity: Uint8Array.of(0b10),
    })
  })
  it('codes keep their dictionary where there is one chunk', () => {
    const options = vector(utf8!, [{ values: undefined, length: 3 }], ['north', 'south', null])
    const chunk = { values: Int8Array.of(1, 0, 2), length: 3, dictionary: options }
    expect(fromVector(vector(dictionary!, [chunk]), 7)).toEqual({
      codes: Int8Array.of(1, 0, 2),
      dictionary: ['north', 'south', null],
    })
    const again = { ...chunk, nullCount: 1, nullBitmap: Uint8Array.of(0b011) }
    expect(fromVector(vector(dictionary!, [again]), 7)).toMatchObject({ validity: Uint8Array.of(0b011) })
    // Each chunk may have a dictionary of its own.
    expect(fromVector(vector(dictionary!, [chunk, chunk], ['a', 'b', 'c', 'd', 'e', 'f']), 7)).toEqual([...'abcdef'])
  })
  it('knows a vector by its shape', () => {
    const real = vector(int!, [])
    expect(isArrowVector(real)).toBe(true)
    for (const other of [
      null,
      undefined,
      5,
      'get',
      [],
      { ...real, get: 1 },
      { ...real, data: {} },
      { ...real, type: undefined },
      { ...real, type: {} },
    ])
      // prettier-ignore
      expect([other, isArrowVector(other)]).toEqual([other, false])
  })
})

describe('the columns of a table', () => {
  const [kwh, area] = [vector(int!, []), vector(utf8!, [])]
  const table = {
    schema: { fields: [{ name: 'kwh' }, { name: 'area' }] },
    getChild: (name: string) => ({ kwh, area })[name] ?? null,
  }
  it('are found by the names that are given, or by the facts that have one', () => {
    expect(fromArrow(table, { usage: 'kwh' })).toEqual({ usage: kwh })
    expect(fromArrow(table, [{ id: 'area' }, { id: 'usage' }])).toEqual({ area })
  })
  it('are refused where there are none, with those that there are', () => {
    expect(() => fromArrow(table, { usage: 'usage' })).toThrow(UsageError)
    expect(() => fromArrow(table, { usage: 'usage' })).toThrow(
      /no column 'usage'; it has kwh, area.*「usage」という列はありません。あるのは kwh、area です/,
    )
  })
})
