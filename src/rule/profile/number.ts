import { Decimal, decimalOf, printDecimal } from '../../quantity/decimal'
import { readNumberText } from '../../quantity/number-text'
import { scaleText } from '../../quantity/scaled'
import type { Text } from '../text'
import type { NumberField } from '../vocabulary'
import { messages } from './messages'

/** The largest value whose scaled form (usage counts in thousandths) is still a safe integer. */
const largest = (field: NumberField): Decimal => new Decimal(String(Number.MAX_SAFE_INTEGER)).div(`1e${field.decimals}`)

/**
 * Reads a quantity: usage as canonical decimal text, yen and counts as whole numbers.
 * A double is read as the decimal that it prints as, and never multiplied.
 */
export function readQuantity(
  field: NumberField,
  written: string | number | bigint,
): { readonly value: string | number } | { readonly refused: Text } {
  const shown = String(written)
  const read =
    typeof written === 'string' ? readNumberText(written) : { text: printDecimal(decimalOf(written)!), unit: null }
  if (read === null) return { refused: messages.notNumber(field, shown) }
  if (read.unit !== null && read.unit !== field.unit) return { refused: messages.otherUnit(field, shown, read.unit) }
  const value = new Decimal(read.text)
  if (value.isNegative()) return { refused: messages.negative(field, shown) }
  if (value.decimalPlaces() > field.decimals) return { refused: messages.decimals(field, shown) }
  if (value.gt(largest(field))) return { refused: messages.tooLarge(field, shown, printDecimal(largest(field))) }
  return { value: field.decimals === 0 ? scaleText(read.text, 0) : read.text }
}
