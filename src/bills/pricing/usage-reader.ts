import { readNumberText } from '../../quantity/number-text'
import { scaleText } from '../../quantity/scaled'
import { bare } from './cell'
import { splitUnit } from './unit'

const decimalComma = /^\d+,\d+$/
const SCALES = Int32Array.of(1000, 100, 10, 1)
/** A usage that cannot be read, one whose comma may part thousands or decimals, and one in the unit of another service. */
export const UNREADABLE = -1
export const UNCLEAR = -2
export const OTHER_UNIT = -3

/** How a file writes its usage. */
export interface UsageForm {
  /** The unit that the service is priced in. */
  readonly unit: string
  /** Ten to this power of that unit is what a number without a unit counts; −3 where the header says Wh. */
  readonly power: number
  readonly commaIsUnclear: boolean
}

/**
 * Reads a usage as written in thousandths of the service's unit: full-width digits, thousands separators, its unit after it (converted
 * exactly, and above what the header says), and what spreadsheets put around texts. Negative numbers stand for what it is not.
 */
export function readUsage(written: string, { unit, power, commaIsUnclear }: UsageForm): number {
  const { number, unit: own } = splitUnit(bare(written).replaceAll('m³', 'm3').normalize('NFKC'))
  if (own !== undefined && own.of !== unit) return OTHER_UNIT
  const places = 3 + (own?.power ?? power)
  let text = number.replace(/^(\d[\d,]*)\.$/, '$1')
  if (commaIsUnclear && decimalComma.test(text)) {
    if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return UNCLEAR
    text = text.replace(',', '.')
  }
  const read = readNumberText(text)
  if (read === null || read.unit !== null) return UNREADABLE
  return Math.max(scaleText(read.text, places), UNREADABLE)
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
