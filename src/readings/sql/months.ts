import { addMonths } from '../../quantity/month'
import { monthIndex } from '../../quantity/month-range'
import type { Dialect } from '../dialects/dialect'
import { or } from './logic'

/** What a column holds; without one, a fact is read from the text that the column's value prints as. */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'boolean' | 'date'

/** Months in a column: as text such as 2026-01, as whole numbers such as 202601, or as days. */
export interface Months {
  isOneOf(months: readonly string[]): string
  isAfter(month: string): string
  isBefore(month: string): string
  /** The number that each month has, from the first on; NULL for one without, and for all others. */
  readonly pick?: (first: string, numbers: readonly (string | undefined)[]) => string
}

/** Months as runs, which read better than lists and compare faster. */
function runs(months: readonly string[]): (readonly [string, string])[] {
  const found: [string, string][] = []
  for (const month of [...new Set(months)].sort()) {
    const last = found.at(-1)
    if (last && monthIndex(month) === monthIndex(last[1]) + 1) last[1] = month
    else found.push([month, month])
  }
  return found
}

export function monthsIn(column: string, type: ColumnType, dialect: Dialect): Months {
  const firstDay = (month: string): string => `DATE '${month}-01'`
  const literal = (month: string): string => (type === 'integer' ? month.replace('-', '') : dialect.string(month))
  const ordered = type === 'integer' || dialect.bytes === undefined ? column : dialect.bytes(column)
  const inRun = ([from, until]: readonly [string, string]): string => {
    if (type === 'date') return `(${column} >= ${firstDay(from)} AND ${column} < ${firstDay(addMonths(until, 1))})`
    return from === until
      ? `${column} = ${literal(from)}`
      : `(${ordered} BETWEEN ${literal(from)} AND ${literal(until)})`
  }
  const { monthList } = dialect
  return {
    ...(monthList &&
      type === 'date' && {
        pick: (first: string, numbers: readonly (string | undefined)[]) =>
          monthList.at(
            numbers.map((number) => number ?? 'NULL'),
            `${monthList.count(column)} - ${monthIndex(first)}`,
          ),
      }),
    isOneOf: (months) => or(runs(months).map(inRun)),
    isAfter: (month) =>
      type === 'date' ? `${column} >= ${firstDay(addMonths(month, 1))}` : `${ordered} > ${literal(month)}`,
    isBefore: (month) => (type === 'date' ? `${column} < ${firstDay(month)}` : `${ordered} < ${literal(month)}`),
  }
}
