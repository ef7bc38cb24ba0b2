import { isMonth, monthIndex } from '../../quantity/month-range'
import { optionIds } from '../../rule/check'
import type { FieldDefinition } from '../../rule/vocabulary'
import type { Dialect } from '../dialects/dialect'
import { and, not, only, or } from './logic'

/** One fact in SQL. It is read from its text, so that a column of any type says what evaluate would read in it. */
export interface SqlFact {
  readonly field: FieldDefinition
  /** TRUE or FALSE, never NULL: missing, or not to be read. */
  readonly unknown: string
  /** For numbers: the scaled whole number, to be trusted only where it is not unknown. */
  readonly number: string
  /** Whether it is one of these options or months, to be trusted only where it is not unknown. */
  isOneOf(values: readonly string[]): string
  /** The same, NULL where it is unknown. */
  test(values: readonly string[]): string
  /** What it says, NULL where it is unknown. */
  readonly known: string
  /** Whether it is a month past the last one that a table knows of; TRUE or FALSE, never NULL. */
  isPast(knownUntil: string): string
}

/** As evaluate has it; and its number of digits. */
export const LARGEST = Number.MAX_SAFE_INTEGER
const DIGITS = 16
const TOO_LARGE = BigInt(LARGEST) + 1n
const monthPattern = '[0-9]{4}-(0[1-9]|1[0-2])'

/** Months as runs, which read better than lists. */
function runs(months: readonly string[]): (readonly [string, string])[] {
  const found: [string, string][] = []
  for (const month of [...new Set(months)].sort()) {
    const last = found.at(-1)
    if (last && isMonth(month) && monthIndex(month) === monthIndex(last[1]) + 1) last[1] = month
    else found.push([month, month])
  }
  return found
}

function numberFact(
  field: FieldDefinition & { kind: 'number' },
  text: string,
  dialect: Dialect,
  type: string,
): SqlFact {
  const pattern = `0*[0-9]{1,${DIGITS - field.decimals}}([.]${field.decimals === 0 ? '0+' : `[0-9]{1,${field.decimals}}0*`})?`
  const number = only(dialect.matches(text, pattern), `CAST(${dialect.scaled(text, field.decimals)} AS ${type})`)
  const none = (): string => 'NULL'
  // LEAST skips NULL.
  return {
    field,
    number,
    unknown: `COALESCE(${number} > ${LARGEST}, TRUE)`,
    isOneOf: none,
    test: none,
    known: `NULLIF(LEAST(${number}, ${TOO_LARGE}), ${TOO_LARGE})`,
    isPast: () => 'FALSE',
  }
}

const equalsOneOf =
  (text: string, dialect: Dialect) =>
  (values: readonly string[]): string =>
    values.length === 0
      ? 'FALSE'
      : values.length === 1
        ? `${text} = ${dialect.string(values[0]!)}`
        : `${text} IN (${values.map(dialect.string).join(', ')})`
const inRuns =
  (text: string, dialect: Dialect) =>
  (months: readonly string[]): string =>
    or(
      runs(months).map(([from, until]) =>
        from === until
          ? `${text} = ${dialect.string(from)}`
          : `${text} BETWEEN ${dialect.string(from)} AND ${dialect.string(until)}`,
      ),
    )

/** A fact that stands in a column as its `known` gave it, which makes for short expressions. */
export function knownFact(field: FieldDefinition, column: string, dialect: Dialect): SqlFact {
  const isOneOf = (optionIds(field) === undefined ? inRuns : equalsOneOf)(column, dialect)
  return {
    field,
    unknown: `(${column} IS NULL)`,
    number: column,
    isOneOf,
    test: (values) => (values.length === 0 ? only(`${column} IS NOT NULL`, 'FALSE') : isOneOf(values)),
    known: column,
    isPast: (knownUntil) => `COALESCE(${column} > ${dialect.string(knownUntil)}, FALSE)`,
  }
}

/** Reads a fact from a column or another SQL expression; `type` is that of its numbers. */
export function sqlFact(field: FieldDefinition, expression: string, dialect: Dialect, type: string): SqlFact {
  const text = `CAST(${expression} AS ${dialect.text})`
  if (field.kind === 'number') return numberFact(field, text, dialect, type)
  const equals = equalsOneOf(text, dialect)
  const options = optionIds(field)
  if (options === undefined) {
    const unknown = `COALESCE(NOT ${dialect.matches(text, monthPattern)}, TRUE)`
    const isOneOf = inRuns(text, dialect)
    return {
      field,
      unknown,
      number: 'NULL',
      isOneOf,
      test: (values) => only(not(unknown), isOneOf(values)),
      known: only(dialect.matches(text, monthPattern), text),
      isPast: (knownUntil) =>
        and([dialect.matches(text, monthPattern), `COALESCE(${text} > ${dialect.string(knownUntil)}, FALSE)`]),
    }
  }
  const unknown = `COALESCE(NOT (${equals(options)}), TRUE)`
  const test = (values: readonly string[]): string => {
    const others = options.filter((option) => !values.includes(option))
    return values.length === 0
      ? only(not(unknown), 'FALSE')
      : `CASE WHEN ${equals(values)} THEN TRUE${others.length === 0 ? '' : ` WHEN ${equals(others)} THEN FALSE`} END`
  }
  return {
    field,
    unknown,
    number: 'NULL',
    isOneOf: equals,
    test,
    known: only(equals(options), text),
    isPast: () => 'FALSE',
  }
}
