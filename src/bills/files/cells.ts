import { quoteField } from './csv-bytes'
import { escapeFormula } from './formula'

/** What a row of a table may hold. */
export type Cell = string | number | bigint | boolean | Date | null | undefined

const two = (part: number): string => String(part).padStart(2, '0')

/** A time as text: a day where it is midnight, here or in Greenwich, as databases and spreadsheets give days. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const local = [date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()]
  if (local.every((part) => part === 0))
    return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  const [day, time] = date.toISOString().split('T') as [string, string]
  return time === '00:00:00.000Z' ? day : `${day} ${time}`
}

/** A spreadsheet's number as it shows it: with 15 digits, for the rest of a binary fraction is nobody's. */
export function sheetNumber(written: string): string {
  const value = Number(written)
  if (!/[.eE]/.test(written) || !Number.isFinite(value)) return written
  const rounded = Number(value.toPrecision(15))
  return String(rounded).includes('e') ? written : String(rounded)
}

/** A cell as the text that a file would hold; null stays apart from an empty text. */
export function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return dateText(value)
  return typeof value === 'object'
    ? JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part))
    : String(value as Exclude<Cell, Date | null | undefined>)
}

/** One row as a record: null is an empty field, an empty text is one in quotes. */
export const recordOf = (values: readonly (string | null)[], escapeFormulas: boolean): string =>
  values
    .map((value) =>
      value === null ? '' : value === '' ? '""' : quoteField(escapeFormulas ? escapeFormula(value) : value),
    )
    .join(',')
