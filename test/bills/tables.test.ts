import { describe, expect, it } from 'vitest'
import { createIdTable } from '../../src/bills/account/id-table'
import { createRowTable } from '../../src/bills/account/row-table'
import { createScatter } from '../../src/bills/account/scatter'

/** Keys of two words, of which 16 at a time meet at one place of a table: those that have the first word, the second, or neither in common. */
const meeting = Array.from({ length: 96 }, (_, at): readonly [high: number, low: number] => {
  const [group, low, odd] = [at >> 4, (at >> 2) & 3, at & 1]
  const high = group * 4 + (at & 2 ? 1 : 0)
  return [group % 2 ? high | 0x80000000 : high, (low << 2) | (odd << 7)]
})
/** Each once, every second one again, every fourth three times, in another order. */
const comingAgain = [
  meeting,
  meeting.filter((_, at) => at % 2 === 1).reverse(),
  meeting.filter((_, at) => at % 4 === 3),
]

describe('a table of ids', () => {
  const seen = (most: number, keys: readonly (readonly [number, number])[]) => {
    const { see, repeats, full } = createIdTable(most, 8)
    for (const [high, low] of keys) see(high, low)
    return { ...repeats(), full: full() }
  }
  it('keeps apart keys that meet at one place, also when it grows', () => {
    expect(new Set(meeting.map(String)).size).toBe(96)
    expect(seen(96, meeting)).toEqual({ ids: 0, rows: 0, full: false })
    expect(seen(96, comingAgain.flat())).toEqual({ ids: 48, rows: 72, full: false })
    const early = meeting.slice(0, 5)
    expect(seen(96, [...early, ...early, ...meeting, ...meeting])).toEqual({ ids: 96, rows: 106, full: false })
  })

  it('says when more different ones came than fit, and still knows those that it has', () => {
    const ten = meeting.slice(0, 10)
    expect(seen(10, [...ten, ...ten])).toEqual({ ids: 10, rows: 10, full: false })
    expect(seen(9, [...ten, ...ten, ...ten])).toEqual({ ids: 9, rows: 18, full: true })
  })
})

describe('a table of rows', () => {
  it('says of each key whether it is new, also of those that have words in common or meet at one place', () => {
    const keys = meeting.flatMap(([a, b], at): (readonly [number, number, number, number])[] => [
      [a, b, 0, 1],
      [a, b, at % 2 ? 0 : 1, at % 2 ? -1 : 1],
    ])
    expect(new Set(keys.map(String)).size).toBe(keys.length)
    const add = createRowTable(8)
    for (const key of keys.slice(0, 5)) expect(add(...key)).toBe(true)
    for (const key of keys.slice(0, 5)) expect(add(...key)).toBe(false)
    expect(keys.slice(5).every((key) => add(...key))).toBe(true)
    expect(keys.some((key) => add(...key))).toBe(false)
  })
})

it('bytes are scattered over two words, over others with another seed', () => {
  const words = new Int32Array(4)
  const scatter = createScatter(Buffer.from('B-000000001,xxxx'), words)
  scatter(0, 11, 1, 0)
  const [high, low] = words
  expect(new Set([0, high, low]).size).toBe(3)
  expect([...words]).toEqual([high, low, 0, 0])
  scatter(0, 11, 2, 2)
  expect([...words.subarray(0, 2)]).toEqual([high, low])
  expect(new Set([0, ...words]).size).toBe(5)
})

it.each([
  ['ids', 8, () => createIdTable(200_000).see],
  ['rows', 16, () => createRowTable()],
] as const)(
  'a table of %s is a quarter empty at least, and three quarters full before it grows: %s bytes a slot',
  (_, bytes, make) => {
    const before = process.memoryUsage().arrayBuffers
    const add: (...words: number[]) => unknown = make()
    for (let at = 0; at < 190_000; at++) add(at, at << 2, 0, 1)
    // 2^18 slots, and those that it has grown out of.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20 * bytes)
  },
)
