import type { Measure } from '../rule/programme'
import type { FactOf, Vocabulary } from '../rule/vocabulary'
import type { Dialect } from './dialects/dialect'
import { dialectOf, type SqlOptions, sqlFacts, sqlOver } from './sql'
import { knownFact } from './sql/fact'

export interface StatementOptions<Fact extends string = string> extends SqlOptions<Fact> {
  /** The table, as SQL: its name, or a function such as read_parquet('bills.parquet'). */
  readonly table: string
}

/**
 * Gives a statement that adds status and amount to the rows of a table, and amount_min and amount_max where a figure is a range.
 * Each fact is read once, in a subquery; toSql gives the same as expressions.
 * @example toStatement(measures['electricity-discount'], { dialect: 'spark', table: 'bills', columns: { electricityUsage: 'usage_kwh' } })
 */
export function toStatement<F extends Vocabulary>(
  measure: Measure<F>,
  options: StatementOptions<NoInfer<FactOf<F>>>,
): string
export function toStatement(measure: Measure, options: StatementOptions): string {
  const dialect: Dialect = dialectOf(options.dialect)
  const facts = sqlFacts(measure, options)
  // Another name than the fact's own, which DuckDB would take for the column that is being defined.
  const columnOf = (id: string): string => dialect.identifier(`known_${id}`)
  const read = facts.map((fact) => `    ${fact.known} AS ${columnOf(fact.field.id)}`)
  const known = facts.map(({ field }) => knownFact(field, `facts.${columnOf(field.id)}`, dialect))
  const { status, amount, amountMin, amountMax } = sqlOver(measure, dialect, known)
  const added = [
    `${status} AS status`,
    `${amount} AS amount`,
    ...(amount === amountMin ? [] : [`${amountMin} AS amount_min`, `${amountMax} AS amount_max`]),
  ]
  const lateral =
    read.length === 0 ? '' : ` CROSS JOIN LATERAL (\n  SELECT\n${read.join(',\n')}${dialect.once ?? ''}\n) AS facts`
  return `SELECT source.*,\n${added.map((one) => `  ${one}`).join(',\n')}\nFROM ${options.table} AS source${lateral}`
}
