import { dayNumber } from '../../quantity/date'
import { addMonths } from '../../quantity/month'
import { optionIds } from '../../rule/check'
import type { Span } from '../../rule/span'
import type { FieldDefinition } from '../../rule/vocabulary'
import type { Dialect } from '../dialects/dialect'
import { dayPattern } from './day-pattern'
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

/** As evaluate has it. */
export const LARGEST = Number.MAX_SAFE_INTEGER
/** Days count from year 0. */
const UNIX_TIME = dayNumber('1970-01-01')

const within =
  (number: string) =>
  ([low, high]: Span): string => {
    const parts = [...(low > 0 ? [`${number} >= ${low}`] : []), ...(high < Infinity ? [`${number} <= ${high}`] : [])]
    return low > high ? 'FALSE' : and(parts)
  }

const optionsIn =
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

/** A fact whose `known` is an expression that is not worth repeating, but short. */
const fromKnown = (fact: SqlFact, given: string): SqlFact => ({ ...fact, given: `${given} IS NOT NULL` })

/** A number by what the column holds; 16 digits hold the largest one. */
function numberFact(
  field: FieldDefinition & { kind: 'number' },
  expression: string,
  dialect: Dialect,
  type: string,
  column: ColumnType | undefined,
): SqlFact {
  const { decimals } = field
  if (column === 'integer' || column === 'decimal') {
    const inside = `${expression} BETWEEN 0 AND ${largest(column === 'integer' ? 0 : decimals, decimals)}`
    const scaled =
      column === 'decimal'
        ? dialect.scaledDecimal(expression, decimals)
        : `${expression}${decimals === 0 ? '' : ` * ${10n ** BigInt(decimals)}`}`
    const known = only(inside, `CAST(${scaled} AS ${type})`)
    return fromKnown({ ...knownFact(field, known, dialect), unknown: `(${known} IS NULL)` }, expression)
  }
  const text = (dialect.numberText ?? dialect.text)(expression)
  const pattern = `0*[0-9]{1,${16 - decimals}}([.]${decimals === 0 ? '0+' : `[0-9]{1,${decimals}}0*`})?`
  const number = only(dialect.matches(text, pattern), `CAST(${dialect.scaled(text, decimals)} AS ${type})`)
  const fact = knownFact(field, number, dialect)
  const known = `CASE WHEN ${number} <= ${LARGEST} THEN ${number} END`
  return fromKnown({ ...fact, known, unknown: `COALESCE(${number} > ${LARGEST}, TRUE)` }, expression)
}

/** The largest number in its unit, with as many decimals as asked for. */
function largest(places: number, decimals: number): string {
  const digits = String(LARGEST)
  const whole = digits.slice(0, digits.length - decimals)
  return places === 0 ? whole : `${whole}.${digits.slice(digits.length - decimals)}`
}

function dateFact(
  field: FieldDefinition,
  expression: string,
  dialect: Dialect,
  type: string,
  column: ColumnType | undefined,
): SqlFact {
  const text = dialect.text(expression)
  const days = (date: string): string => `CAST(${dialect.days(`CAST(${date} AS DATE)`)} + ${UNIX_TIME} AS ${type})`
  const known = column === 'date' ? days(expression) : only(dialect.matches(text, dayPattern), days(text))
  return fromKnown({ ...knownFact(field, known, dialect), unknown: `(${known} IS NULL)` }, expression)
}

function monthFact(
  field: FieldDefinition,
  expression: string,
  dialect: Dialect,
  column: ColumnType | undefined,
): SqlFact {
  if (column === 'date') {
    const date = `CAST(${expression} AS DATE)`
    return fromKnown(knownFact(field, date, dialect, 'date'), expression)
  }
  const text = dialect.text(expression)
  const [value, valid] =
    column === 'integer'
      ? [expression, `(${expression} BETWEEN 100001 AND 999912 AND ${expression} % 100 BETWEEN 1 AND 12)`]
      : [text, dialect.matches(text, '[0-9]{4}-(0[1-9]|1[0-2])')]
  const fact = knownFact(field, value, dialect, column)
  const unknown = `COALESCE(NOT ${valid}, TRUE)`
  return fromKnown(
    {
      ...fact,
      unknown,
      test: (values) => only(not(unknown), fact.isOneOf(values)),
      known: only(valid, value),
      isPast: (knownUntil) => and([`COALESCE(${valid}, FALSE)`, fact.isPast(knownUntil)]),
    },
    expression,
  )
}

/** Reads a fact from a column or another SQL expression; `type` is that of its numbers. */
export function sqlFact(
  field: FieldDefinition,
  expression: string,
  dialect: Dialect,
  type: string,
  column?: ColumnType,
): SqlFact {
  if (field.kind === 'number') return numberFact(field, expression, dialect, type, column)
  if (field.kind === 'date') return dateFact(field, expression, dialect, type, column)
  if (field.kind === 'month') return monthFact(field, expression, dialect, column)
  if (column === 'boolean') return knownFact(field, expression, dialect, 'boolean')
  const text = column === 'text' ? expression : dialect.text(expression)
  const equals = optionsIn(text, dialect)
  const options = optionIds(field)!
  const unknown = `COALESCE(NOT (${equals(options)}), TRUE)`
  const test = (values: readonly string[]): string => {
    const others = options.filter((option) => !values.includes(option))
    return values.length === 0
      ? only(not(unknown), 'FALSE')
      : `CASE WHEN ${equals(values)} THEN TRUE${others.length === 0 ? '' : ` WHEN ${equals(others)} THEN FALSE`} END`
  }
  const fact = knownFact(field, text, dialect)
  const code = `CASE ${text} ${options.map((option, at) => `WHEN ${dialect.string(option)} THEN ${at + 1}`).join(' ')} END`
  return fromKnown({ ...fact, unknown, test, known: only(equals(options), text), code }, expression)
}
