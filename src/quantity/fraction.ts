import { unreachable } from './hojokin-error'
import { printScaled } from './scaled'

/** An exact non-negative rational number in lowest terms: 3/4 stays 3/4. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER)
/** A million times this is still a safe integer. */
const SHORT = SAFE / 1_000_000n

/** The remainders of safe integers are exact as doubles, and those of 32 bits are faster still. */
export const gcd = (a: bigint, b: bigint): bigint => {
  if (a <= SAFE && b <= SAFE) {
    let [x, y] = [Number(a), Number(b)]
    while (y >= 2 ** 31) [x, y] = [y, x % y]
    if (y === 0) return BigInt(x)
    let [u, v] = [y | 0, (x % y) | 0]
    while (v !== 0) {
      const rest = u % v
      u = v
      v = rest
    }
    return BigInt(u)
  }
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
export const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b

/** Makes a fraction in lowest terms; the denominator must be positive. */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 1n) return { n, d }
  const g = gcd(n < 0n ? -n : n, d)
  return g > 1n ? { n: n / g, d: d / g } : { n, d }
}

export const zero = fraction(0n)
export const one = fraction(1n)

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d)
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d)
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d)
/** Divides; the divisor must be positive. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n)
/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
export const minimum = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)
export const maximum = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)

/** The whole number at or below, at or above, or nearest (a half goes up). */
export function roundBigInt(n: bigint, d: bigint, mode: 'down' | 'halfUp' | 'up'): bigint {
  switch (mode) {
    case 'down':
      return n / d
    case 'up':
      return (n + d - 1n) / d
    case 'halfUp':
      return (2n * n + d) / (2n * d)
    default:
      return unreachable('rounding mode', mode)
  }
}

/**
 * Reads decimal or fraction text exactly.
 * @example parseFraction('3/4') //=> { n: 3n, d: 4n }
 * @example parseFraction('4.5') //=> { n: 9n, d: 2n }
 */
export function parseFraction(written: string): Fraction {
  const match = /^(\d+)(?:\.(\d+))?(?:\/([1-9]\d*))?$/.exec(written)
  if (!match || (match[2] !== undefined && match[3] !== undefined)) throw new RangeError(`not a number: ${written}`)
  const decimals = match[2] ?? ''
  return fraction(
    BigInt(match[1] + decimals),
    match[3] === undefined ? 10n ** BigInt(decimals.length) : BigInt(match[3]),
  )
}

/** How many decimals a denominator needs; undefined where none are enough. */
function placesOf(d: bigint): number | undefined {
  let rest = d
  let places = 0
  for (const prime of [2n, 5n]) {
    let count = 0
    while (rest % prime === 0n) {
      rest /= prime
      count++
    }
    places = Math.max(places, count)
  }
  return rest === 1n ? places : undefined
}

/** The power of ten, up to a million, in which nearly every denominator of an amount goes. */
function endOf(d: number): { readonly power: number; readonly places: number } | undefined {
  let power = 10
  for (let places = 1; places <= 6; places++, power *= 10) if (power % d === 0) return { power, places }
  return undefined
}

/**
 * Prints exactly: a decimal where it ends, a fraction where it does not.
 * @example printFraction(fraction(345n, 2n)) //=> '172.5'
 * @example printFraction(fraction(2n, 3n)) //=> '2/3'
 */
export function printFraction({ n, d }: Fraction): string {
  if (d === 1n) return n.toString()
  if (n <= SHORT) {
    const small = Number(d)
    const end = endOf(small)
    if (end !== undefined) return printScaled(Number(n) * (end.power / small), end.places)
  }
  const places = placesOf(d)
  if (places === undefined) return `${n}/${d}`
  const digits = ((n * 10n ** BigInt(places)) / d).toString().padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
