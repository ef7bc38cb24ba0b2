import { dayNumber } from '../../quantity/date'
import { optionIds } from '../../rule/check'
import type { FieldDefinition } from '../../rule/vocabulary'
import type { Dialect } from '../dialects/dialect'
import { dayPattern } from './day-pattern'
import { knownFact, optionsIn, type SqlFact } from './known-fact'
import { and, not, only } from './logic'
import type { ColumnType } from './months'

/** As evaluate has it. */
export const LARGEST = Number.MAX_SAFE_INTEGER
/** Days count from year 0. */
const UNIX_TIME = dayNumber('1970-01-01')

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
