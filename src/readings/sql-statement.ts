import { checkMeasure } from '../kernel/compiled'
import { checkOptions, unreachable } from '../quantity/hojokin-error'
import type { Measure } from '../rule/programme'
import type { FactOf, Vocabulary } from '../rule/vocabulary'
import type { Dialect } from './dialects/dialect'
import { sqlFacts, wholeOf } from './sql'
import { dialectOf, type Names, namesOf, sqlOptions, type SqlOptions, tableOf } from './sql/options'
import { nested, type Stage, stagesOf } from './sql/stages'

export type { Names } from './sql/options'

/** What a query reads, and what it adds. */
export interface StatementOptions<Fact extends string = string> extends SqlOptions<Fact> {
  /** The table, as SQL: its name, or a function such as read_parquet('bills.parquet'). */
  readonly table: string
  /** What the added columns are called; status, amount and reason, unless you choose. */
  readonly names?: Names
  /** The columns that the table has, where you know them: an added one must not have the name of any. */
  readonly tableColumns?: readonly string[]
}

const list = (columns: Stage['columns'], indent: string): string =>
  columns.map(({ name, sql }) => `${indent}${sql} AS ${name}`).join(',\n')

function beside(stages: readonly Stage[], { table, added }: Parts): string {
  const laterals = stages.map(
    ({ alias, columns }) => `\nCROSS JOIN LATERAL (\n  SELECT\n${list(columns, '    ')}\n) AS ${alias}`,
  )
  return `SELECT source.*,\n${list(added, '  ')}\nFROM ${table} AS source${laterals.join('')}`
}

function besideOnce(stages: readonly Stage[], { table, added }: Parts, fence: string): string {
  const names = added.map(({ name }) => `priced.${name}`).join(', ')
  return `SELECT source.*, ${names}\nFROM ${table} AS source\nCROSS JOIN LATERAL (\n  ${nested(stages, added, fence)}\n) AS priced`
}

/** The table with a column that nothing reads, for which the database refuses a table that has one of the added names. */
const guarded = (table: string, free: string): string =>
  `(\n  SELECT hojokin_row.*, ${free} AS hojokin_free FROM ${table} AS hojokin_row\n)`

function around(stages: readonly Stage[], { table: own, added }: Parts, dialect: Dialect, without: string): string {
  const free = dialect.free?.(
    'hojokin_row',
    added.map(({ name }) => name),
  )
  const table = free === undefined ? own : guarded(own, free)
  const inner = stages.reduce(
    (from, { columns }, at) =>
      `(\n  SELECT ${at === 0 ? 'source.' : ''}*,\n${list(columns, '    ')}\n  FROM ${from}${at === 0 ? ' AS source' : ''}\n)`,
    table,
  )
  const names = stages.flatMap(({ columns }) => columns.map(({ name }) => name))
  const helpers = free === undefined ? names : ['hojokin_free', ...names]
  const kept = helpers.length === 0 ? 'source.*' : `* ${without} (${helpers.join(', ')})`
  return `SELECT ${kept},\n${list(added, '  ')}\nFROM ${inner} AS source`
}

interface Parts {
  readonly table: string
  readonly added: Stage['columns']
}

/** How a stage's column is named from outside. */
export const refersIn =
  ({ once }: Dialect) =>
  (stage: string, column: string): string =>
    once.by === 'laterals' ? `${stage}.${column}` : column

/**
 * Gives a statement that adds status, amount and reason to the rows of a table, and amount_min and amount_max where a figure is a
 * range. The reason says which condition kind fails (condition, noRow, notYet) or which fact is missing or unreadable.
 * Each fact is read once, in a subquery; toSql gives the same as expressions.
 * @throws UsageError for a dialect, a fact, a type or a name that is not known, and for names that are taken
 * @example toStatement(measures['electricity-discount'], { dialect: 'spark', table: 'bills', columns: { electricityUsage: 'usage_kwh' }, types: { electricityUsage: 'decimal' } })
 */
export function toStatement<F extends Vocabulary>(
  measure: Measure<F>,
  options: StatementOptions<NoInfer<FactOf<F>>>,
): string
export function toStatement(measure: Measure, options: StatementOptions): string {
  checkMeasure(measure)
  checkOptions(options, [...sqlOptions, 'table', 'names', 'tableColumns'])
  const dialect = dialectOf(options)
  const table = tableOf(options.table)
  const whole = wholeOf(measure, dialect)
  const facts = sqlFacts(measure, options)
  const { stages, status, amount, range, reason } = stagesOf(measure, dialect, whole, facts, refersIn(dialect))
  const names = namesOf(dialect, options.names, range !== undefined, options.tableColumns)
  const added = [
    { name: names.status, sql: status },
    { name: names.amount, sql: amount },
    ...(range === undefined
      ? []
      : [
          { name: names.amountMin, sql: range.min },
          { name: names.amountMax, sql: range.max },
        ]),
    { name: names.reason, sql: reason },
  ]
  const { once } = dialect
  switch (once.by) {
    case 'lateral':
      return besideOnce(stages, { table, added }, once.fence)
    case 'laterals':
      return beside(stages, { table, added })
    case 'nesting':
      return around(stages, { table, added }, dialect, once.without)
    default:
      return unreachable('way of a dialect', once)
  }
}
