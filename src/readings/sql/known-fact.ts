import { dayNumber } from '../../quantity/date'
import { addMonths } from '../../quantity/month'
import type { Span } from '../../rule/span'
import type { FieldDefinition } from '../../rule/vocabulary'
import type { Dialect } from '../dialects/dialect'
import { and, not, only, or } from './logic'
import { type ColumnType, type Months, monthsIn } from './months'

/** One fact in SQL. */
export interface SqlFact {
  readonly field: FieldDefinition
  /** How a month or a truth stands in `known`. */
  readonly type: ColumnType
  /** TRUE or FALSE, never NULL: missing, or not to be read. */
  readonly unknown: string
  /** For numbers and dates: the scaled whole number or the day, to be trusted only where it is not unknown. */
  readonly number: string
  /** Whether it is one of these options or months, to be trusted only where it is not unknown. */
  isOneOf(values: readonly string[]): string
  /** The same, NULL where it is unknown. */
  test(values: readonly string[]): string
  /** Whether a number or day lies within these whole steps, to be trusted only where it is not unknown. */
  isWithin(span: Span): string
  /** Whether it comes before a month, or a whole step of a number or day; to be trusted only where it is not unknown. */
  isBefore(bound: string | number): string
  /** The number that each month has, from the first on, where a list is faster than comparisons; NULL for all others. */
  readonly pick?: Months['pick']
  /** What it says, NULL where it is unknown. */
  readonly known: string
  /** Whether it is a month or day past the last one that a table knows of; TRUE or FALSE, never NULL. */
  isPast(knownUntil: string): string
  /** Whether the column says anything, be it readable or not. */
  readonly given: string
  /** For an option: its place among the options from 1, NULL where it is unknown. */
  readonly code?: string
}

const within =
  (number: string) =>
  ([low, high]: Span): string => {
    const parts = [...(low > 0 ? [`${number} >= ${low}`] : []), ...(high < Infinity ? [`${number} <= ${high}`] : [])]
    return low > high ? 'FALSE' : and(parts)
  }

/** Whether a text is one of these. */
export const optionsIn =
  (text: string, dialect: Dialect) =>
  (values: readonly string[]): string =>
    values.length === 0
      ? 'FALSE'
      : values.length === 1
        ? `${text} = ${dialect.string(values[0]!)}`
        : `${text} IN (${values.map(dialect.string).join(', ')})`

const truthIn =
  (column: string) =>
  (values: readonly string[]): string =>
    or(values.map((value) => (value === 'true' ? column : not(column))))

const ends = (knownUntil: string): number =>
  knownUntil.length === 7 ? dayNumber(`${addMonths(knownUntil, 1)}-01`) : dayNumber(knownUntil) + 1

/** A fact that stands in a column as its `known` gave it, which makes for short expressions. */
export function knownFact(
  field: FieldDefinition,
  column: string,
  dialect: Dialect,
  type: ColumnType = 'text',
): SqlFact {
  const months = field.kind === 'month' ? monthsIn(column, type, dialect) : undefined
  const isOneOf = months?.isOneOf ?? (type === 'boolean' ? truthIn(column) : optionsIn(column, dialect))
  return {
    field,
    type,
    unknown: `(${column} IS NULL)`,
    number: column,
    isOneOf,
    test: (values) => (values.length === 0 ? only(`${column} IS NOT NULL`, 'FALSE') : isOneOf(values)),
    isWithin: within(column),
    ...(months?.pick && { pick: months.pick }),
    isBefore: (bound) => (typeof bound === 'number' ? `${column} < ${bound}` : months!.isBefore(bound)),
    known: column,
    isPast: (knownUntil) =>
      field.kind === 'date'
        ? `COALESCE(${column} >= ${ends(knownUntil)}, FALSE)`
        : months === undefined
          ? 'FALSE'
          : `COALESCE(${months.isAfter(knownUntil.slice(0, 7))}, FALSE)`,
    given: `${column} IS NOT NULL`,
  }
}
