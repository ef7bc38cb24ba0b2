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
      if (places >= 0) places++
    } else if (digit === -2 && places < 0 && at > 0 && at < written.length - 1) places = 0
    else return UNREADABLE
  }
  for (let place = Math.max(places, 0); place < decimals; place++) value *= 10
  return value <= Number.MAX_SAFE_INTEGER ? value : UNREADABLE
}

/** Reads a number, text or bigint as a scaled whole number; a number that is not whole is read as the decimal that it prints as. */
export function scale(value: number | string | bigint | boolean, decimals: number): number {
  if (typeof value === 'string') return scaleText(value, decimals)
  // Whatever else stands in an applicant's profile (an object, a symbol) is no number, and may refuse to become text.
  if (typeof value !== 'number' && typeof value !== 'bigint') return UNREADABLE
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) {
    const scaled = decimals === 0 ? value : value * 10 ** decimals
    return scaled <= Number.MAX_SAFE_INTEGER ? scaled : UNREADABLE
  }
  return scaleText(String(value), decimals)
}

/** Digits without the zeros at their end, and how many places are left; whole numbers of 32 bits several times as fast as doubles. */
function significant(n: number, places: number): readonly [digits: string, places: number] {
  let left = places
  if (n < 2 ** 31) {
    let small = n | 0
    for (; left > 0 && small % 10 === 0; left--) small = (small / 10) | 0
    return [String(small), left]
  }
  let large = n
  for (; left > 0 && large % 10 === 0; left--) large /= 10
  return [String(large), left]
}

/**
 * Prints a safe integer over 10^`places` as decimal text, without trailing zeros.
 * @example printScaled(23450, 4) //=> '2.345'
 */
export function printScaled(n: number, places: number): string {
  const [digits, left] = significant(n, places)
  if (left === 0) return digits
  const point = digits.length - left
  return point > 0 ? `${digits.slice(0, point)}.${digits.slice(point)}` : `0.${digits.padStart(left, '0')}`
}
