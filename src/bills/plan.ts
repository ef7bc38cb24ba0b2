import type { Language } from '../rule/text'
import type { PriceTable } from './pricing/price-table'

/** The columns that a bill file needs, and two that it may have. */
export const neededColumns = ['bill_id', 'service', 'contract', 'usage_month', 'usage'] as const
export const optionalColumns = ['bill_total', 'printed_discount'] as const
export type ColumnId = (typeof neededColumns)[number] | (typeof optionalColumns)[number]

export type Rounding = 'down' | 'half-up' | 'up'
export type Encoding = 'utf-8' | 'cp932'

/** Everything that pricing a record needs, as plain data that can be sent to a worker. */
export interface Plan {
  readonly table: PriceTable
  /** Decimal places of every exact discount. */
  readonly digits: 4 | 8
  /** How many columns a record has. */
  readonly columns: number
  /** Where each column is; -1 for an optional one that is absent. */
  readonly at: Readonly<Record<ColumnId, number>>
  readonly newline: '\n' | '\r\n'
  readonly rounding: Rounding
  readonly language: Language
  readonly encoding: Encoding
}
