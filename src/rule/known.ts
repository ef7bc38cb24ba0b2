import { isDate } from '../quantity/date'
import { shownValue } from '../quantity/clip'
import type { Measure, ParameterRow, ParameterTable } from './programme'
import { RuleError } from './rule-error'
import { lastIn } from './span'

/** The day from which a figure was public, where the rule or its source says so. */
const publicSince = (measure: Measure, row: ParameterRow): string | undefined =>
  row.knownSince ?? measure.sources[row.source]?.published

/** The last month or day that any row of a table speaks of. */
function lastOf(rows: readonly ParameterRow[], field: string): string | undefined {
  return rows
    .flatMap(({ when }) => lastIn(when[field]) ?? [])
    .sort()
    .at(-1)
}

function tableOn(measure: Measure, table: ParameterTable, day: string): ParameterTable {
  const kept = table.rows.filter((row) => (publicSince(measure, row) ?? '') <= day)
  // What was corrected after that day stood until then.
  const former = (table.corrected ?? []).filter(
    ({ row, until }) => day < until && (publicSince(measure, row) ?? '') <= day,
  )
  const rows = [...kept, ...former.map(({ row }) => row)]
  if (rows.length === table.rows.length && former.length === 0) return table
  // Of months and days, such a table is for one alone.
  const [until] = Object.values(measure.fields)
    .filter(({ kind }) => kind === 'month' || kind === 'date')
    .flatMap(({ id }) => lastOf(rows, id) ?? [])
  return { ...table, rows, ...(table.knownUntil !== undefined && until !== undefined && { knownUntil: until }) }
}

/**
 * Gives a measure with the figures that were public on a day: rows published later are not known, and rows corrected later
 * are as they were. What a figure is *for* (its months) is another matter, and stays in its row.
 * @param day 'YYYY-MM-DD'
 * @throws RuleError where the day is none, or nothing of a table was public yet
 * @example evaluate(asKnownOn(measures['electricity-discount'], '2026-05-01'), { electricitySupply: 'lowVoltage', usageMonth: '2026-08', electricityUsage: 400 }).status //=> 'undetermined'
 */
export function asKnownOn<M extends Measure>(measure: M, day: string): M {
  if (!isDate(day))
    throw new RuleError(
      measure.id,
      `cannot be read as known on '${shownValue(day)}'; write a day as 2026-05-01. 日付は 2026-05-01 の形で書いてください。`,
    )
  const parameters = Object.entries(measure.parameters).map(
    ([name, table]) => [name, tableOn(measure, table, day)] as const,
  )
  const empty = parameters.find(([, { rows }]) => rows.length === 0)
  if (empty)
    throw new RuleError(
      measure.id,
      `had no figure for '${empty[0]}' yet on ${day}. ${day} には、まだ数値が公表されていませんでした。`,
    )
  return { ...measure, parameters: Object.fromEntries(parameters) }
}
