import { expect, it } from 'vitest'
import { allocate } from '../../src/quantity/allocate'
import { dateText, dayOf } from '../../src/quantity/calendar'
import {
  add,
  compare,
  divide,
  fraction,
  lcm,
  maximum,
  minimum,
  parseFraction,
  printFraction,
  roundBigInt,
  subtract,
} from '../../src/quantity/fraction'
import { jsonText, toJson } from '../../src/quantity/json'
import { checkedMonth, isMonth, monthIndex, monthsBetween } from '../../src/quantity/month-range'
import { parseMonth } from '../../src/quantity/month-text'

it('has no rounding but down, up and half up', () => {
  const rounded = (n: bigint, d: bigint): bigint[] =>
    (['down', 'up', 'halfUp'] as const).map((mode) => roundBigInt(n, d, mode))
  expect([rounded(7n, 2n), rounded(9n, 4n), rounded(8n, 4n)]).toEqual([
    [3n, 4n, 4n],
    [2n, 3n, 2n],
    [2n, 2n, 2n],
  ])
  expect(() => roundBigInt(7n, 2n, 'nearest' as never)).toThrow('There is no rounding mode “nearest”.')
})
it.each([
  ['3/4', 3n, 4n],
  ['10/1000', 1n, 100n],
  ['4.5', 9n, 2n],
  ['0.125', 1n, 8n],
  ['007', 7n, 1n],
])('is read from %j as %d/%d', (written, n, d) => {
  expect(parseFraction(written)).toEqual({ n, d })
})
it.each(['1.5/2', '1/0', '-1', '', '1e3', '1.'])('is not written as %j', (written) => {
  expect(() => parseFraction(written)).toThrow(`not a number: ${written}`)
})
it.each([
  [fraction(2n ** 80n, 2n ** 81n), '0.5'],
  [fraction(10n ** 30n + 1n, 10n ** 30n), `1.${'0'.repeat(29)}1`],
  [fraction(2n ** 70n, 3n), `${2n ** 70n}/3`],
  [fraction(1n, 8_000_000_000n), '0.000000000125'],
  [fraction(2n ** 60n + 1n, 10n), '115292150460684697.7'],
  [fraction(1n, 110n), '1/110'],
  [fraction(1n, 101n), '1/101'],
  [fraction(1n, 10n ** 9n), '0.000000001'],
  [fraction(2n ** 60n + 1n, 10n ** 20n), '0.01152921504606846977'],
])('is printed whole where doubles would not do', (value, written) => {
  expect(printFraction(value)).toBe(written)
})
it.each([
  // 2^53 + 1 is a multiple of 3, and as a double it is 2^53.
  [3n, 2n ** 53n + 1n, 1n, (2n ** 53n + 1n) / 3n],
  [2n ** 53n + 1n, 3n, (2n ** 53n + 1n) / 3n, 1n],
  [2n ** 32n, 2n ** 31n, 2n, 1n],
  [-2n, 4n, -1n, 2n],
])('%d/%d is %d/%d in lowest terms', (n, d, lowest, below) => {
  expect(fraction(n, d)).toEqual({ n: lowest, d: below })
})
it('has a least common multiple of any size', () => {
  expect([lcm(4n, 6n), lcm(2n ** 70n, 3n * 2n ** 69n)]).toEqual([12n, 3n * 2n ** 70n])
})
it('is split by weights, and the last takes what is left', () => {
  expect([allocate(1_000_003n, [2n, 1n]), allocate(10n, [1n, 1n, 1n]), allocate(7n, [0n, 3n])]).toEqual([
    [666_668n, 333_335n],
    [3n, 3n, 4n],
    [0n, 7n],
  ])
})
it('gives all to the last where no one has a weight', () => {
  expect([allocate(5n, [0n, 0n]), allocate(5n, [0n]), allocate(5n, [])]).toEqual([[0n, 5n], [5n], []])
})
it.each([
  ['2026-13', '2026-14'],
  ['2026-01', 'soon'],
  ['2026-02', '2026-01'],
])('makes no period of %s and %s', (from, until) => {
  expect(() => monthsBetween(from, until)).toThrow(`not a period: ${from} to ${until}`)
})
it('writes no day outside the years of four digits', () => {
  expect(() => dateText(dayOf('nonsense'))).toThrow('not a year of four digits')
})
it('reads no month from what is no text', () => {
  for (const given of [202601, null, undefined, ['2026-01'], {}]) expect(parseMonth(given as never)).toBeNull()
})

it('is added, taken away, divided and compared over other denominators', () => {
  const [half, third] = [fraction(1n, 2n), fraction(1n, 3n)]
  expect(add(half, third)).toEqual(fraction(5n, 6n))
  expect([subtract(half, third), subtract(third, half)]).toEqual([fraction(1n, 6n), fraction(-1n, 6n)])
  expect(divide(half, third)).toEqual(fraction(3n, 2n))
  expect(divide(half, fraction(2n, 3n))).toEqual(fraction(3n, 4n))
  expect([compare(half, third), compare(third, half), compare(half, fraction(2n, 4n))].map(Math.sign)).toEqual([
    1, -1, 0,
  ])
  expect([minimum(half, third), minimum(third, half), maximum(half, third), maximum(third, half)]).toEqual([
    third,
    third,
    half,
    half,
  ])
})
const most = BigInt(Number.MAX_SAFE_INTEGER)
it.each<[unknown, unknown]>([
  [most, Number.MAX_SAFE_INTEGER],
  [most + 1n, '9007199254740992'],
  [-most, Number.MIN_SAFE_INTEGER],
  [-most - 1n, '-9007199254740992'],
  [
    [1n, { yen: 2n, none: null, absent: undefined, said: 'x', sure: false }],
    [1, { yen: 2, none: null, said: 'x', sure: false }],
  ],
])('%o is written in JSON', (value, written) => {
  expect(toJson(value)).toStrictEqual(written)
  expect(JSON.parse(jsonText(value))).toStrictEqual(written)
  expect(jsonText(value).endsWith('\n')).toBe(true)
})

it.each(['12026-01', '2026-011', '2026-1', '0000-01', ' 2026-01', '2026-01\n', 202601, ['2026-01'], null])(
  '%j is no month',
  (value) => {
    expect(isMonth(value as string)).toBe(false)
  },
)
it('is no day past the year 9999', () => {
  expect(() => dateText(new Date(Date.UTC(12026, 0, 1)))).toThrow('not a year of four digits')
})
it('is refused in both languages where it is no month, and shown in short', () => {
  expect(() => checkedMonth('x'.repeat(41))).toThrow(
    expect.objectContaining({
      code: 'month',
      text: {
        ja: `「${'x'.repeat(40)}…」は月ではありません。「2026-01」のように書きます。`,
        en: `“${'x'.repeat(40)}…” is not a month; write it like 2026-01.`,
      },
    }) as Error,
  )
  expect(() => checkedMonth(202601 as never)).toThrow('“number” is not a month')
})
it('is one month from a month to itself', () => {
  expect([monthsBetween('2026-01', '2026-01'), monthsBetween('2025-12', '2026-02')]).toEqual([
    ['2026-01'],
    ['2025-12', '2026-01', '2026-02'],
  ])
})
it('counts months from the year 0', () => {
  expect(['2026-01', '2025-12', '0001-01'].map(monthIndex)).toEqual([24_312, 24_311, 12])
})
