import { checkMeasure } from '../kernel/compiled'
import { checkOptions } from '../quantity/hojokin-error'
import { optionIds } from '../rule/check'
import { covered, keyFields, rangeOf } from '../rule/lookup'
import type { Measure, When } from '../rule/programme'
import { isBracket, isMeasured } from '../rule/span'
import type { FieldDefinition } from '../rule/vocabulary'
import { dialectOf, type SqlOptions } from './sql/options'

/** One figure for one case: a parameter, the option or month of each fact that it depends on, and where it comes from. */
export interface UnitRow {
  /** The name of the table. */
  readonly parameter: string
  /** By fact; absent where the figure does not depend on it. */
  readonly when: Readonly<Record<string, string>>
  /** Decimal or fraction text, as in the rule; the two differ for a range. */
  readonly atLeast: string
  /** The high end of a range. */
  readonly atMost: string
  /** The unit of the figure. */
  readonly unit: string
  /** What the source is called. */
  readonly source: string
  /** Where in it: the section's heading. */
  readonly at: string
  /** The figure as printed there. */
  readonly printed: string
}

/** Options and months one by one; a bracket of a number or of days as its bounds, in words that every database can hold. */
function casesOf(field: FieldDefinition, when: When): readonly string[] {
  if (!isMeasured(field)) return covered(field, when)
  if (!isBracket(when)) return [[when].flat().join('/')]
  const { atLeast, moreThan, atMost, lessThan } = when
  const bounds = { '>=': atLeast, '>': moreThan, '<=': atMost, '<': lessThan }
  return [
    Object.entries(bounds)
      .flatMap(([sign, bound]) => (bound === undefined ? [] : `${sign} ${bound}`))
      .join(' '),
  ]
}

/**
 * Lists the figures of a measure, one row a case: periods month by month, options one by one.
 * @example toRows(measures['city-gas-discount']).find((row) => row.when.usageMonth === '2026-01')?.atLeast //=> '18'
 */
export function toRows(measure: Measure): readonly UnitRow[] {
  checkMeasure(measure)
  return Object.entries(measure.parameters).flatMap(([parameter, table]) =>
    table.rows.flatMap((row) => {
      const cases = keyFields(table).reduce<Record<string, string>[]>(
        (list, key) => {
          const when = row.when[key]
          if (when === undefined) return list
          return list.flatMap((one) => casesOf(measure.fields[key]!, when).map((value) => ({ ...one, [key]: value })))
        },
        [{}],
      )
      const [atLeast, atMost] = rangeOf(row)
      return cases.map((when) => ({
        parameter,
        when,
        atLeast,
        atMost,
        unit: table.unit,
        source: measure.sources[row.source]!.title.ja,
        at: row.at,
        printed: row.printed,
      }))
    }),
  )
}

/**
 * Gives the figures of a measure as a SELECT, for those who join; NULL where a figure does not depend on a fact.
 * @example unitTableSql(measures['electricity-discount'], { dialect: 'duckdb' }).includes('2026-01') //=> true
 */
export function unitTableSql(measure: Measure, options: Pick<SqlOptions, 'dialect'>): string {
  checkOptions(options, ['dialect'])
  const { string, identifier } = dialectOf(options)
  const rows = toRows(measure)
  const keys = Object.keys(measure.fields).filter((id) => rows.some((row) => row.when[id] !== undefined))
  const cell = (value: string | undefined, field: string): string =>
    value === undefined
      ? 'NULL'
      : optionIds(measure.fields[field]!)?.[0] === 'true'
        ? value.toUpperCase()
        : string(value)
  const lines = rows.map(
    ({ parameter, when, atLeast, atMost, unit, source, at, printed }) =>
      `  (${[string(parameter), ...keys.map((key) => cell(when[key], key)), ...[atLeast, atMost, unit, source, at, printed].map(string)].join(', ')})`,
  )
  const names = ['parameter', ...keys, 'at_least', 'at_most', 'unit', 'source', 'place', 'printed'].map(identifier)
  return `SELECT * FROM (VALUES\n${lines.join(',\n')}\n) AS figures (${names.join(', ')})`
}
