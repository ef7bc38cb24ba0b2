import type { RoundingMode } from '../rule/node'
import type { Language } from '../rule/text'
import type { PriceTable } from './pricing/price-table'
import type { HeaderUnit } from './pricing/unit'

/** The columns that a bill file needs, and two that it may have. */
export const neededColumns = ['bill_id', 'service', 'contract', 'usage_month', 'usage'] as const
export const optionalColumns = ['bill_total', 'printed_discount'] as const
export type ColumnId = (typeof neededColumns)[number] | (typeof optionalColumns)[number]
/** What may be said for all rows, where a file has no such column. */
export const constantColumns = ['service', 'contract', 'usage_month'] as const
/** A value for every row, by column. */
export type Constants = Readonly<Partial<Record<(typeof constantColumns)[number], string>>>

/** What becomes of a fraction of a yen: dropped, rounded from a half up, or counted as a whole one. */
export type Rounding = RoundingMode
/** What text is written in; cp932 is the Shift_JIS of Windows. */
export type Encoding = 'utf-8' | 'cp932' | 'utf-16le' | 'utf-16be'

/** Everything that pricing a record needs, as plain data that can be sent to a worker. */
export interface Plan {
  readonly table: PriceTable
  /** Decimal places of every exact discount. */
  readonly digits: 4 | 8
  /** How many columns a record has. */
  readonly columns: number
  /** The header's names, so that a header that comes again is no bill. */
  readonly headers: readonly string[]
  /** Where each column is; -1 for one that is absent. */
  readonly at: Readonly<Record<ColumnId, number>>
  readonly constants: Constants
  /** Values that the caller has given a meaning: 従量電灯B is lowVoltage. */
  readonly values: Readonly<Record<string, string>>
  /** The unit that the usage is in, where the header or the caller says one. */
  readonly unit: HeaderUnit | undefined
  /** Fields are parted by semicolons, as where a comma parts decimals: '1,234' can be either. */
  readonly commaIsUnclear: boolean
  /** A record is one row of a sheet or a table, however many lines its texts have. */
  readonly lineByRecord: boolean
  readonly newline: '\n' | '\r\n'
  readonly rounding: Rounding
  /** Rows that are the same as an earlier one are told apart; the rows are then read in order, on one thread. */
  readonly once: boolean
  readonly language: Language
  /** The words of the status column, in the language of the headings. */
  readonly headings: Language
  /** What the bytes of a chunk are in. */
  readonly encoding: Encoding
}
