const POWERS = Float64Array.of(1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8)
const LONGEST = 15
/** What no plain amount is. */
export const NOT_PLAIN = -(2 ** 53)

/**
 * Reads an amount of yen that is digits, with a minus and decimals at most, in units of 10^-digits from the bytes themselves, or
 * NOT_PLAIN for what must be read as text. Kernel: at most 15 digits before it is scaled, and the scaled one below 2^53.
 */
export function plainYen(input: Uint8Array, start: number, end: number, digits: number): number {
  const from = input[start] === 45 ? start + 1 : start
  if (end - from > LONGEST || end === from) return NOT_PLAIN
  let value = 0
  let point = -1
  for (let place = from; place < end; place++) {
    const digit = input[place]! - 48
    if (digit >= 0 && digit <= 9) value = value * 10 + digit
    else if (digit === -2 && point < 0 && place > from) point = place
    else return NOT_PLAIN
  }
  const places = point < 0 ? 0 : end - point - 1
  if (places > digits || (point >= 0 && places === 0)) return NOT_PLAIN
  value *= POWERS[digits - places]!
  if (value > Number.MAX_SAFE_INTEGER / 4) return NOT_PLAIN
  return from > start ? -value : value
}
