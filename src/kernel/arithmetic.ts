import { roundBigInt } from '../quantity/fraction'
import type { RoundingMode } from '../rule/node'

/** The few operations on non-negative whole numbers that a kernel needs; Infinity stands for a fact without an upper bound. */
export interface Arithmetic<N> {
  fact(scaled: number): N
  constant(value: bigint): N
  add(a: N, b: N): N
  subtract(a: N, b: N): N
  multiply(a: N, b: N): N
  /** The multiple of `step` below, above or nearest n / divisor. */
  round(n: N, divisor: N, step: N, mode: RoundingMode): N
}

const MAX = Number.MAX_SAFE_INTEGER
/** NaN means: past 2^53, so that doubles would not be exact; the caller then asks the bigints. */
const checked = (n: number): number => (n <= MAX || n === Infinity ? n : NaN)

function multiply(a: number, b: number): number {
  const product = a * b
  if (product <= MAX) return product
  if (product === Infinity) return Infinity
  return a === 0 || b === 0 ? 0 : NaN
}

/** Safe integers: a product at or below 2^53 is exact, and a larger one shows itself, since rounding is monotone. */
export const integers: Arithmetic<number> = {
  fact: (scaled) => scaled,
  constant: (value) => (value <= BigInt(MAX) ? Number(value) : NaN),
  add: (a, b) => checked(a + b),
  subtract: (a, b) => (a < b ? 0 : a - b),
  multiply,
  round: (n, divisor, step, mode) => {
    if (n === Infinity) return Infinity
    const d = multiply(divisor, step)
    const up = mode === 'down' ? 0 : mode === 'up' ? d - 1 : d
    const [top, bottom] = mode === 'halfUp' ? [multiply(2, n) + up, multiply(2, d)] : [n + up, d]
    // Math.floor(x / D) is exact for whole x below 2^53 - D.
    return top <= MAX - bottom ? multiply(Math.floor(top / bottom), step) : NaN
  },
}

/** Any amount without an upper bound comes out above this; no real amount of yen does. */
export const UNBOUNDED = 1n << 256n

export const bigIntegers: Arithmetic<bigint> = {
  fact: (scaled) => (scaled === Infinity ? UNBOUNDED << 512n : BigInt(scaled)),
  constant: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => (a > b ? a - b : 0n),
  multiply: (a, b) => a * b,
  round: (n, divisor, step, mode) => roundBigInt(n, divisor * step, mode) * step,
}
