import { addMonths } from '../../quantity/month'
import { monthCode } from '../../kernel/month-codes'
import { dayNumber, isDate } from '../../quantity/date'
import { scale, UNKNOWN, UNREADABLE } from '../../quantity/scaled'
import type { Slot } from '../../kernel/slots'

/** Whole numbers: codes of a dictionary, months as 202601, or scaled quantities. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int8Array | Int16Array | Int32Array | Float64Array
type Written = string | number | bigint | boolean | null | undefined

/**
 * One fact of every row:
 * - codes with a dictionary of options or months (`dictionary[code]`); a negative code, or a null in the dictionary, is missing;
 * - whole numbers alone: options by their place in `fields`, months as 202601, usage in thousandths, yen and counts as they are;
 *   −1 or NaN is missing;
 * - values as in a profile, such as decimal text; null is missing.
 * What is anything else is flagged as unreadable.
 */
export type Column =
  | { readonly codes: Numbers; readonly dictionary: readonly (string | boolean | null | undefined)[] }
  | Numbers
  | readonly Written[]
export type Columns = Readonly<Record<string, Column>>

/** Codes and what each stands for: codes[row] − base is a place in `facts`; past its bounds stand `other` months, if there are any. */
export interface Coded {
  readonly codes: Numbers
  readonly base: number
  readonly facts: Int32Array
  readonly other: number
  /** What a month past them stands for. */
  readonly later?: number
}

const isNumbers = (column: Column): column is Numbers => ArrayBuffer.isView(column)

/** The code of a written option or month, as the kernel has it. */
function codeOf(slot: Slot, value: Written): number {
  if (value === null || value === undefined) return UNKNOWN
  const name =
    typeof value === 'string' ? value : typeof value === 'boolean' && slot.field.kind === 'boolean' ? String(value) : ''
  return slot.field.kind === 'month' ? monthCode(slot, name) : (slot.codes!.get(name) ?? UNREADABLE)
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 100 + Number(month.slice(5))

/** Months as whole numbers from the first to the last year that the rule names. */
function monthNumbers(slot: Slot, codes: Numbers): Coded {
  const numbers = slot.names.map(monthNumber)
  const base = numbers[0] ?? 0
  // As far as the ends of what tables know, for a month past all of them is a case of its own.
  const last = Math.max(numbers.at(-1) ?? base, ...slot.ends.map((end) => monthNumber(addMonths(end.slice(0, 7), 1))))
  const facts = new Int32Array(last - base + 1).map((_, at) => {
    const text = String(base + at).padStart(6, '0')
    return codeOf(slot, `${text.slice(0, 4)}-${text.slice(4)}`)
  })
  return { codes, base, facts, other: slot.names.length, later: slot.size - 1 }
}

function written(slot: Slot, values: readonly Written[]): Coded {
  const known = new Map<Written, number>()
  const facts: number[] = []
  const codes = Int32Array.from(values, (value) => {
    let code = known.get(value)
    if (code === undefined) {
      code = facts.push(codeOf(slot, value)) - 1
      known.set(value, code)
    }
    return code
  })
  return { codes, base: 0, facts: Int32Array.from(facts), other: UNREADABLE }
}

/** A column of options or months. */
export function codedColumn(slot: Slot, column: Column): Coded {
  if (isNumbers(column))
    return slot.field.kind === 'month'
      ? monthNumbers(slot, column)
      : { codes: column, base: 0, facts: Int32Array.from(slot.names, (_, code) => code), other: UNREADABLE }
  if ('codes' in column)
    return {
      codes: column.codes,
      base: 0,
      facts: Int32Array.from(column.dictionary, (value) => codeOf(slot, value)),
      other: UNREADABLE,
    }
  return written(slot, column)
}

/** What a row's code stands for. */
export function codeAt({ codes, base, facts, other, later = other }: Coded, row: number): number {
  const code = codes[row]!
  const at = code - base
  if (at >= 0 && at < facts.length && Number.isInteger(at)) return facts[at]!
  if (code < 0 || Number.isNaN(code)) return UNKNOWN
  // A month outside the years of the rule is a month all the same.
  return other >= 0 && Number.isInteger(code) && code <= 999912 && code % 100 >= 1 && code % 100 <= 12
    ? at < 0
      ? other
      : later
    : UNREADABLE
}

/** A column of quantities as scaled whole numbers; what is written is read here, once. */
export function scaledColumn(slot: Slot, column: Column): Numbers {
  if (isNumbers(column)) return column
  const values: readonly Written[] =
    'codes' in column ? Array.from(column.codes, (code) => column.dictionary[code]) : column
  return Float64Array.from(values, (value) =>
    value === null || value === undefined
      ? UNKNOWN
      : typeof value === 'boolean'
        ? UNREADABLE
        : slot.field.kind === 'date'
          ? typeof value === 'string' && isDate(value)
            ? dayNumber(value)
            : UNREADABLE
          : scale(value, slot.decimals),
  )
}

/** A scaled number as a fact. */
export function factAt(column: Numbers, row: number): number {
  const value = column[row]!
  if (Number.isSafeInteger(value) && value >= 0) return value
  return value === UNKNOWN || Number.isNaN(value) ? UNKNOWN : UNREADABLE
}
