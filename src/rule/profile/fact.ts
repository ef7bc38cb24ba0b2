import { unreachable } from '../../quantity/hojokin-error'
import { parseDate } from '../../quantity/date-text'
import { parseMonth } from '../../quantity/month-text'
import type { ChoiceField, Readable, ReadableField } from '../vocabulary'
import { refusal, type Refusal } from './messages'
import { readQuantity } from './number'
import { folded, meanings } from './word'

/** What a profile holds for a fact that is known. */
export type Fact = string | number | boolean
type Simple = string | number | bigint | boolean
/** A fact as read; without a value where nothing was written, which is not known. */
export type FactReading = { readonly value: Fact | undefined } | { readonly refused: Refusal }
export type FactReader = (written: unknown) => FactReading

// Written out, for bundlers drop a constant that nobody uses only if nothing has to run for it.
const truths = meanings([
  ['true', 'true'],
  ['はい', 'true'],
  ['yes', 'true'],
  ['有', 'true'],
  ['有り', 'true'],
  ['あり', 'true'],
  ['on', 'true'],
  ['false', 'false'],
  ['いいえ', 'false'],
  ['no', 'false'],
  ['無', 'false'],
  ['無し', 'false'],
  ['なし', 'false'],
  ['off', 'false'],
])

function readerOfOptions(field: Readable<ChoiceField>): (written: Simple) => FactReading {
  const ids = new Set(field.options.map((option) => option.id))
  const words = meanings(
    field.options.flatMap(({ id, label, aliases = [] }) =>
      [id, label.ja, label.en, ...aliases].map((word) => [word, id] as const),
    ),
  )
  return (written) => {
    const value = typeof written !== 'string' ? undefined : ids.has(written) ? written : words.get(folded(written))
    return value === undefined ? { refused: refusal('notOption', field, String(written)) } : { value }
  }
}

function readerOf(field: ReadableField): (written: Simple) => FactReading {
  switch (field.kind) {
    case 'choice':
      return readerOfOptions(field)
    case 'boolean':
      return (written) => {
        const truth = truths.get(folded(String(written)))
        return truth === undefined
          ? { refused: refusal('notBoolean', field, String(written)) }
          : { value: truth === 'true' }
      }
    case 'number':
      return (written) =>
        typeof written === 'boolean'
          ? { refused: refusal('notNumber', field, String(written)) }
          : readQuantity(field, written)
    case 'month':
      return (written) => {
        // As a number, 2026.1 may have been October: only whole ones are months.
        const month = typeof written === 'number' && !Number.isSafeInteger(written) ? null : parseMonth(String(written))
        return month === null ? { refused: refusal('notMonth', field, String(written)) } : { value: month }
      }
    case 'date':
      return (written) => {
        const date = parseDate(String(written))
        return date === null ? { refused: refusal('notDate', field, String(written)) } : { value: date }
      }
    default:
      return unreachable('kind of fact', field)
  }
}

/** Folds a fact's definition into what reads it; empty text, as an untouched input of a form sends it, is not known. */
export function factReader(field: ReadableField): FactReader {
  const read = readerOf(field)
  return (written) => {
    switch (typeof written) {
      case 'number':
        return Number.isFinite(written) ? read(written) : { refused: refusal('notFinite', field, String(written)) }
      case 'string':
        return written.trim() === '' ? { value: undefined } : read(written)
      case 'bigint':
      case 'boolean':
        return read(written)
      default:
        return written === null || written === undefined
          ? { value: undefined }
          : { refused: refusal('notSimple', field) }
    }
  }
}
