import { Decimal, decimalOf, printDecimal } from '../../quantity/decimal'
import { readNumberText } from '../../quantity/number-text'
import { scaleText } from '../../quantity/scaled'
import type { NumberField, Readable } from '../vocabulary'
import { refusal, type Refusal } from './messages'

/** The largest value whose scaled form (usage counts in thousandths) is still a safe integer. */
const largest = (field: Readable<NumberField>): Decimal =>
  new Decimal(String(Number.MAX_SAFE_INTEGER)).div(`1e${field.decimals}`)

/** Words that count people and things, which may stand behind a number of them. */
const counters = [
  '人',
  '名',
  '社',
  '店',
  '店舗',
  '戸',
  '室',
  '軒',
  '棟',
  '台',
  '件',
  '基',
  '本',
  '枚',
  '個',
  '者',
  '回',
  '箇所',
  'か所',
  'ヶ所',
  'people',
]

/** The words for a fact's unit besides those that every number may have. */
const ownWords = ({ unit, unitLabel }: Readable<NumberField>): readonly string[] => [
  unit,
  ...(unitLabel === undefined ? [] : [unitLabel.ja.trim(), unitLabel.en.trim()]),
  ...(unit === 'count' ? counters : []),
]

/**
 * Reads a quantity: usage as canonical decimal text, yen and counts as whole numbers.
 * A double is read as the decimal that it prints as, and never multiplied.
 */
export function readQuantity(
  field: Readable<NumberField>,
  written: string | number | bigint,
): { readonly value: string | number } | { readonly refused: Refusal } {
  const shown = String(written)
  const own = ownWords(field)
  const read =
    typeof written === 'string' ? readNumberText(written, own) : { text: printDecimal(decimalOf(written)!), unit: null }
  if (read === null) return { refused: refusal('notNumber', field, shown) }
  if (read.unit !== null && !own.includes(read.unit)) return { refused: refusal('otherUnit', field, shown, read.unit) }
  const value = new Decimal(read.text)
  if (value.isNegative()) return { refused: refusal('negative', field, shown) }
  if (value.decimalPlaces() > field.decimals) return { refused: refusal('decimals', field, shown) }
  if (value.gt(largest(field))) return { refused: refusal('tooLarge', field, shown, printDecimal(largest(field))) }
  return { value: field.decimals === 0 ? scaleText(read.text, 0) : read.text }
}
