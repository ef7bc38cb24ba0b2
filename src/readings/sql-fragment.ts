import { checkOptions } from '../quantity/hojokin-error'
import type { Measure } from '../rule/programme'
import type { FactOf, Vocabulary } from '../rule/vocabulary'
import { refuse } from './refuse'
import { wholeOf } from './sql'
import { sqlFact } from './sql/fact'
import { columnsOf, dialectOf, isRecord, type Names, namesOf, sqlOptions, type SqlOptions } from './sql/options'
import { nested, type Stage, stagesOf } from './sql/stages'

/** How a piece of a query is written, and which facts are handed over as values. */
export interface FragmentOptions<Fact extends string = string> extends SqlOptions<Fact> {
  /** Facts that you hand over as values, not as columns; each becomes a placeholder. */
  readonly values?: { readonly [Id in Fact]?: string | number | bigint | boolean | null }
  /** '$' writes $1, $2 … (PostgreSQL); '?' writes ? each time. */
  readonly placeholder?: '$' | '?'
  /** How many placeholders stand before it in the query around it: 2 makes the first one $3. */
  readonly offset?: number
  /** What its columns are called; status, amount and reason, unless you choose. */
  readonly names?: Names
}
/** A piece of a query, with the values of its placeholders in their order. */
export interface Fragment {
  /** The SQL, with placeholders. */
  readonly text: string
  /** As text, which the statement reads as evaluate would; null is missing. */
  readonly values: readonly (string | null)[]
  /** The text between the placeholders, as the template tags of Drizzle, Kysely, Prisma and postgres.js take it: sql(strings, ...values). */
  readonly strings: TemplateStringsArray
}

const MARK = '\u0000'

function valuesOf(measure: Measure, given: unknown, columns: object): Readonly<Record<string, string | null>> {
  if (given === undefined) return {}
  if (!isRecord(given)) refuse('values は { 項目: 値 } の形で渡してください。', 'values is given as { fact: value }.')
  return Object.fromEntries(
    Object.entries(given as Readonly<Record<string, unknown>>).map(([id, value]) => {
      if (!Object.hasOwn(measure.fields, id))
        refuse(
          `values の「${id}」は ${measure.id} の項目ではありません。`,
          `values: '${id}' is no fact of ${measure.id}; its facts are ${Object.keys(measure.fields).join(', ')}.`,
        )
      if (Object.hasOwn(columns, id))
        refuse(`「${id}」は columns と values の両方にあります。`, `'${id}' is in columns and in values.`)
      if (value === null || value === undefined) return [id, null]
      if (!(
        typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'bigint' ||
        typeof value === 'boolean'
      ))
        return refuse(`values の「${id}」は文字か数です。`, `values: '${id}' is text or a number.`)
      return [id, String(value)]
    }),
  )
}

/**
 * Gives a measure as a subquery of one row for queries of your own: status, amount and reason of facts that are columns of the query
 * around it (`columns`) or values (`values`), which become placeholders. Write it after CROSS JOIN LATERAL, or alone.
 * @throws UsageError for a dialect, a fact, a type, a name, a placeholder or an offset that is not known
 * @example toFragment(measures['electricity-discount'], { dialect: 'postgres', columns: { electricitySupply: 'b.contract' }, values: { usageMonth: '2026-01', electricityUsage: '50' }, offset: 1 }).values //=> ['2026-01', '50']
 */
export function toFragment<F extends Vocabulary>(
  measure: Measure<F>,
  options: FragmentOptions<NoInfer<FactOf<F>>>,
): Fragment
export function toFragment(measure: Measure, options: FragmentOptions): Fragment {
  checkOptions(options, [...sqlOptions, 'values', 'placeholder', 'offset', 'names'])
  const dialect = dialectOf(options)
  const { placeholder = '$', offset = 0 } = options
  if (!['$', '?'].includes(placeholder)) refuse("placeholder は '$' か '?' です。", "placeholder is '$' or '?'.")
  if (!(Number.isSafeInteger(offset) && offset >= 0))
    refuse('offset は0以上の整数です。', 'offset is a whole number from 0.')
  const columns = columnsOf(measure, options)
  const given = valuesOf(measure, options.values, options.columns ?? {})
  const whole = wholeOf(measure, dialect)
  const facts = Object.values(measure.fields).map((field) => {
    const { expression, type } = columns.get(field.id)!
    if (!Object.hasOwn(given, field.id))
      return sqlFact(field, expression ?? dialect.identifier(field.id), dialect, whole.type, type)
    return sqlFact(field, dialect.identifier(`hojokin_given_${field.id}`), dialect, whole.type)
  })
  const staged = stagesOf(measure, dialect, whole, facts, (_stage, column) => column)
  const names = namesOf(dialect, options.names, staged.range !== undefined)
  const handed = Object.keys(given).map((id) => ({
    name: dialect.identifier(`hojokin_given_${id}`),
    sql: dialect.text(MARK),
  }))
  const stages: Stage[] = [...(handed.length === 0 ? [] : [{ alias: 'given', columns: handed }]), ...staged.stages]
  const added = [
    { name: names.status, sql: staged.status },
    { name: names.amount, sql: staged.amount },
    ...(staged.range === undefined
      ? []
      : [
          { name: names.amountMin, sql: staged.range.min },
          { name: names.amountMax, sql: staged.range.max },
        ]),
    { name: names.reason, sql: staged.reason },
  ]
  const strings = nested(stages, added, dialect.once.by === 'lateral' ? dialect.once.fence : '').split(MARK)
  const text = strings.reduce(
    (before, after, at) => `${before}${placeholder === '$' ? `$${offset + at}` : '?'}${after}`,
  )
  return { text, values: Object.values(given), strings: Object.assign([...strings], { raw: strings }) }
}
