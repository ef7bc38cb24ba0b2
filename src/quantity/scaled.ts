/** Numbers that are not known and rows that do not exist travel as these, since amounts are never negative. */
export const UNKNOWN = -1
/** Past the end of what a table knows: no answer of an applicant can settle it, and it is not the same as no row. */
export const NOT_YET = -2
export const NO_ROW = -3
export const UNREADABLE = -4

/**
 * Reads decimal text as a whole number of units of 10^-decimals, or UNREADABLE: never through a binary fraction.
 * @example scaleText('2.3', 3) //=> 2300
 */
export function scaleText(written: string, decimals: number): number {
  let value = 0
  let places = -1
  if (written.length === 0) return UNREADABLE
  for (let at = 0; at < written.length; at++) {
    const digit = written.charCodeAt(at) - 48
    if (digit >= 0 && digit <= 9) {
      if (places >= decimals) {
        if (digit !== 0) return UNREADABLE
        continue
      }
      value = value * 10 + digit
      if (value > Number.MAX_SAFE_INTEGER) return UNREADABLE
      if (places >= 0) places++
    } else if (digit === -2 && places < 0 && at > 0 && at < written.length - 1) places = 0
    else return UNREADABLE
  }
  for (let place = Math.max(places, 0); place < decimals; place++) value *= 10
  return value <= Number.MAX_SAFE_INTEGER ? value : UNREADABLE
}

/** Reads a number, text or bigint as a scaled whole number; a number that is not whole is read as the decimal that it prints as. */
export function scale(value: number | string | bigint, decimals: number): number {
  if (typeof value === 'string') return scaleText(value, decimals)
  // Whatever else stands in an applicant's profile (an object, a symbol) is no number, and may refuse to become text.
  if (typeof value !== 'number' && typeof value !== 'bigint') return UNREADABLE
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) {
    const scaled = decimals === 0 ? value : value * 10 ** decimals
    return scaled <= Number.MAX_SAFE_INTEGER ? scaled : UNREADABLE
  }
  return scaleText(String(value), decimals)
}

/**
 * Prints a safe integer over a power of ten as decimal text, without trailing zeros.
 * @example printScaled(23450, 10000) //=> '2.345'
 */
export function printScaled(n: number, divisor: number): string {
  // Fifteen digits tell doubles apart, so that the nearest one to such a decimal prints as it; smaller ones print an exponent.
  if (n === 0 || (n <= 1e15 && n * 1e6 >= divisor)) return String(n / divisor)
  const rest = n % divisor
  const digits = String(rest + divisor).slice(1)
  return rest === 0 ? String(n / divisor) : `${(n - rest) / divisor}.${digits.replace(/0+$/, '')}`
}
