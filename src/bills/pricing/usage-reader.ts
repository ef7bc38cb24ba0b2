import { readNumberText } from '../../quantity/number-text'
import { scaleText } from '../../quantity/scaled'

const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
const SCALES = Int32Array.of(1000, 100, 10, 1)

/** Reads a usage as written (full-width digits, thousands separators, its unit after it) in thousandths, or -1. */
export function readUsage(written: string, unit: string): number {
  const plain = written.trim()
  if (grouped.test(plain)) return Math.max(scaleText(plain.replaceAll(',', ''), 3), -1)
  const number = readNumberText(plain)
  if (number === null || (number.unit !== null && number.unit !== unit)) return -1
  return Math.max(scaleText(number.text, 3), -1)
}

/**
 * Reads a plain usage of at most 9 bytes in thousandths from the bytes themselves, or -1 for what must be read as text.
 * Kernel: below 10^12, so always safe.
 */
export function plainUsage(input: Uint8Array, start: number, end: number): number {
  if (end - start > 9 || end === start) return -1
  let value = 0
  let point = -1
  for (let place = start; place < end; place++) {
    const digit = input[place]! - 48
    if (digit >= 0 && digit <= 9) value = (Math.imul(value, 10) + digit) | 0
    else if (digit === -2 && point < 0 && place > start) point = place
    else return -1
  }
  if (point < 0) return value * 1000
  const places = end - point - 1
  return places > 0 && places <= 3 ? value * SCALES[places]! : -1
}
