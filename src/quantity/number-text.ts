import { Decimal, printDecimal } from './decimal'
import { halfWidth } from './half-width'

/** A written number as plain decimal text, and the unit written after it, if any. */
export interface WrittenNumber {
  readonly text: string
  readonly unit: 'yen' | 'kWh' | 'm3' | null
}

const sizes: Readonly<Record<string, string>> = {
  兆: '1000000000000',
  億: '100000000',
  万: '10000',
  千: '1000',
  百: '100',
}
const large = '兆億万'
const small = '千百'
const units: Readonly<Record<string, WrittenNumber['unit']>> = { 円: 'yen', kwh: 'kWh', m3: 'm3' }
/** Far past any amount, and within the digits that our decimals keep. */
const longest = 100

/** Digits, or digits with a comma before every third one; '0,123' is not, for it may be a decimal comma. */
const numeral = (written: string): Decimal | null =>
  /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/.test(written) ? new Decimal(written.replaceAll(',', '')) : null

/** Reads '1億2,000万' from its largest unit down; each part stays below the unit before it, and only the last may have decimals. */
function amount(written: string, scale: string): Decimal | null {
  const unit = [...scale].find((character) => written.includes(character))
  if (unit === undefined) return numeral(written)
  const [before = '', after = '', ...again] = written.split(unit)
  const count = amount(before, large.includes(unit) ? small : '')
  if (count === null || again.length > 0) return null
  const size = new Decimal(sizes[unit]!)
  if (after === '') return count.times(size)
  const rest = amount(after, scale.slice(scale.indexOf(unit) + 1))
  return rest === null || rest.gte(size) || before.includes('.') ? null : count.times(size).plus(rest)
}

/**
 * Reads a written number and its unit exactly: full-width digits and signs, well-formed thousands separators, 億・万・千 amounts,
 * and 円, kWh or m³ at the end; null when it is anything else. Nothing is guessed.
 * @example readNumberText('１億２，０００万円') //=> { text: '120000000', unit: 'yen' }
 * @example readNumberText('1,23') //=> null
 */
export function readNumberText(written: string): WrittenNumber | null {
  const match = written.length > longest ? null : /^([+-]?)(.*?)(?: ?(円|kwh|m3))?$/i.exec(halfWidth(written))
  if (!match) return null
  const value = amount(match[2]!, large + small)
  if (value === null) return null
  return {
    text: printDecimal(match[1] === '-' ? value.negated() : value),
    unit: units[match[3]?.toLowerCase() ?? ''] ?? null,
  }
}

/**
 * Turns a written number into plain decimal text, exactly; null when it is not a number. A unit at its end is dropped.
 * @example normalizeNumberText('4.5億円') //=> '450000000'
 */
export const normalizeNumberText = (written: string): string | null => readNumberText(written)?.text ?? null
