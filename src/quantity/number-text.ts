import { Decimal, printDecimal } from './decimal'
import { halfWidth } from './half-width'
import { kanjiNumeral } from './kanji-numeral'

/** A written number as plain decimal text, and the unit written after it, if any. */
export interface WrittenNumber {
  readonly text: string
  /** The unit's id, or the word of the caller's own list that was written. */
  readonly unit: string | null
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
const units: Readonly<Record<string, string>> = { 円: 'yen', 円也: 'yen', kwh: 'kWh', m3: 'm3' }
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
  // No larger unit is left, or it would have been found first.
  const rest = amount(after, scale)
  return rest === null || rest.gte(size) || before.includes('.') ? null : count.times(size).plus(rest)
}

/** The number without the unit behind it or the yen sign before it; the longest word wins, so that 戸建 is not 戸. */
function withoutUnit(
  written: string,
  words: readonly string[],
): { readonly number: string; readonly unit: string | null } {
  const signed = /^[¥￥] ?(?=[\d+-])/.exec(written)
  if (signed) return { number: written.slice(signed[0].length), unit: 'yen' }
  const lower = written.toLowerCase()
  const word = [...Object.keys(units), ...words]
    .filter((each) => lower.endsWith(each.toLowerCase()))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '')
  if (word === '') return { number: written, unit: null }
  return { number: written.slice(0, written.length - word.length).replace(/ $/, ''), unit: units[word] ?? word }
}

/**
 * Reads a written number and its unit exactly: full-width digits and signs, well-formed thousands separators, 億・万・千 amounts,
 * whole numbers in kanji, ￥ before it, and 円, kWh, m³ or one of the caller's own words after it; null when it is anything else. Nothing is guessed.
 * @example readNumberText('１億２，０００万円') //=> { text: '120000000', unit: 'yen' }
 * @example readNumberText('25人', ['人']) //=> { text: '25', unit: '人' }
 * @example readNumberText('二十五人', ['人']) //=> { text: '25', unit: '人' }
 * @example readNumberText('1,23') //=> null
 */
export function readNumberText(written: string, words: readonly string[] = []): WrittenNumber | null {
  if (written.length > longest) return null
  const { number, unit } = withoutUnit(halfWidth(written), words.map(halfWidth))
  const kanji = kanjiNumeral(number)
  if (kanji !== null) return { text: kanji, unit }
  const match = /^([+-]?)(.*)$/.exec(number)
  const value = match && amount(match[2]!, large + small)
  if (value === null) return null
  return { text: printDecimal(match![1] === '-' ? value.negated() : value), unit }
}

/**
 * Turns a written number into plain decimal text, exactly; null when it is not a number. A unit at its end is dropped.
 * @example normalizeNumberText('4.5億円') //=> '450000000'
 */
export const normalizeNumberText = (written: string): string | null => readNumberText(written)?.text ?? null
