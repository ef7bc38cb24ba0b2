import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { bigIntegers, integers, UNBOUNDED } from '../../src/kernel/arithmetic'

const MAX = Number.MAX_SAFE_INTEGER
const whole = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.maxSafeNat(),
  fc.constantFrom(MAX, MAX - 1, 2 ** 52, 94906265, 94906266),
)
const step = fc.constantFrom(1, 10, 1_000, 4_096)
const mode = fc.constantFrom('down', 'up', 'halfUp')

/** As the bigints say, or NaN where that is past 2^53. */
function expectSame(small: number, large: bigint): void {
  if (Number.isNaN(small)) expect(large).toBeGreaterThan(2n ** 51n)
  else expect(BigInt(small)).toBe(large)
}

describe('safe integers do as bigints do, or say that they cannot', () => {
  test.prop([whole, whole], { numRuns: 1_000 })('sums, differences and products', (a, b) => {
    const [x, y] = [BigInt(a), BigInt(b)]
    expectSame(integers.add(a, b), bigIntegers.add(x, y))
    expectSame(integers.subtract(a, b), bigIntegers.subtract(x, y))
    expectSame(integers.multiply(a, b), bigIntegers.multiply(x, y))
  })
  test.prop([whole, fc.integer({ min: 1, max: 200 }), step, mode], { numRuns: 1_000 })('rounding', (n, d, by, how) => {
    const large = bigIntegers.round(BigInt(n), BigInt(d), BigInt(by), how)
    const small = integers.round(n, d, by, how)
    if (Number.isNaN(small)) expect(n).toBeGreaterThan(2 ** 51)
    else expect(BigInt(small)).toBe(large)
  })
})

describe('the edges of safe integers', () => {
  it('takes 2^53 - 1 and nothing above', () => {
    expect([integers.add(MAX, 0), integers.add(MAX - 1, 1), integers.add(MAX, 1)]).toEqual([MAX, MAX, NaN])
    expect([integers.constant(BigInt(MAX)), integers.constant(BigInt(MAX) + 1n)]).toEqual([MAX, NaN])
    expect([integers.multiply(MAX, 1), integers.multiply(2 ** 27, 2 ** 26)]).toEqual([MAX, NaN])
  })
  it('keeps what has no upper bound', () => {
    expect([integers.add(Infinity, 1), integers.multiply(Infinity, 2), integers.subtract(Infinity, 2)]).toEqual([
      Infinity,
      Infinity,
      Infinity,
    ])
    expect(integers.round(Infinity, 3, 1_000, 'halfUp')).toBe(Infinity)
    expect(bigIntegers.fact(Infinity)).toBeGreaterThan(UNBOUNDED * 2n ** 200n)
  })
  it('gives nothing of nothing, however much there is of it', () => {
    expect([integers.multiply(0, Infinity), integers.multiply(Infinity, 0)]).toEqual([0, 0])
  })
  it('never goes below zero', () => {
    expect([integers.subtract(5, Infinity), integers.subtract(5, 5), integers.subtract(4, 5)]).toEqual([0, 0, 0])
    expect([bigIntegers.subtract(5n, 5n), bigIntegers.subtract(4n, 5n), bigIntegers.subtract(6n, 5n)]).toEqual([
      0n,
      0n,
      1n,
    ])
  })
})

describe('rounding a numerator over a denominator to whole thousands', () => {
  it.each([
    ['down', 2_999, 0],
    ['down', 3_000, 1_000],
    ['up', 3_000, 1_000],
    ['up', 3_001, 2_000],
    ['up', 5_999, 2_000],
    ['halfUp', 4_499, 1_000],
    ['halfUp', 4_500, 2_000],
    ['halfUp', 7_499, 2_000],
    ['halfUp', 0, 0],
  ] as const)('%s: %i thirds of a yen', (how, thirds, yen) => {
    expect(integers.round(thirds, 3, 1_000, how)).toBe(yen)
    expect(bigIntegers.round(BigInt(thirds), 3n, 1_000n, how)).toBe(BigInt(yen))
  })
  it('says where the last numbers below 2^53 are', () => {
    expect(integers.round(MAX - 1, 1, 1, 'down')).toBe(MAX - 1)
    expect(integers.round(MAX, 1, 1, 'down')).toBe(NaN)
    expect(integers.round(MAX - 2, 2, 1, 'up')).toBe(NaN)
    expect(integers.round(MAX - 3, 2, 1, 'up')).toBe((MAX - 3) / 2)
  })
})
