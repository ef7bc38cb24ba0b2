import { clip, shownValue } from '../../quantity/clip'
import type { Measure } from '../../rule/programme'
import type { FieldDefinition } from '../../rule/vocabulary'
import type { Dialect } from '../dialects/dialect'
import { bigquery } from '../dialects/bigquery'
import { duckdb } from '../dialects/duckdb'
import { postgres } from '../dialects/postgres'
import { snowflake } from '../dialects/snowflake'
import { spark } from '../dialects/spark'
import { refuse } from '../refuse'
import type { ColumnType } from './months'

/** DuckDB, PostgreSQL and Spark are executed by the tests; of BigQuery and Snowflake only the text is parsed. */
export const dialects = { duckdb, postgres, spark, bigquery, snowflake } as const satisfies Record<string, Dialect>
/** A database whose SQL is written. */
export type DialectName = keyof typeof dialects

/** For which database, and from which columns. */
export interface SqlOptions<Fact extends string = string> {
  /** The database that it is for. */
  readonly dialect: DialectName
  /** The SQL expression that each fact is read from; without one, the column that has the fact's name. */
  readonly columns?: { readonly [Id in Fact]?: string }
  /** What the columns hold. A typed column is trusted to be of its type and read as it is; any other is read from its text. */
  readonly types?: { readonly [Id in Fact]?: ColumnType }
}

/** The names of those options. */
export const sqlOptions = ['dialect', 'columns', 'types']

export const allowedTypes: Readonly<Record<FieldDefinition['kind'], readonly ColumnType[]>> = {
  choice: ['text'],
  boolean: ['text', 'boolean'],
  month: ['text', 'integer', 'date'],
  date: ['text', 'date'],
  number: ['text', 'integer', 'decimal'],
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a caller gave for some facts: a record with names of facts of this measure, and nothing else. */
function forFacts(measure: Measure, option: string, given: unknown): Readonly<Record<string, unknown>> {
  if (given === undefined) return {}
  const known = Object.keys(measure.fields)
  if (!isRecord(given))
    return refuse(`${option} は { 項目: … } の形で渡してください。`, `${option} is given as { fact: … }.`)
  const strange = Object.keys(given).find((id) => !Object.hasOwn(measure.fields, id))
  if (strange !== undefined)
    refuse(
      `${option} の「${clip(strange)}」は ${measure.id} の項目ではありません。項目は ${known.join('、')} です。`,
      `${option}: '${clip(strange)}' is no fact of ${measure.id}; its facts are ${known.join(', ')}.`,
    )
  return given
}

/** The dialect by its name. */
export function dialectOf(options: unknown): Dialect {
  const name = isRecord(options) ? options['dialect'] : undefined
  if (typeof name === 'string' && Object.hasOwn(dialects, name)) return dialects[name as DialectName]
  const names = Object.keys(dialects).join(', ')
  return refuse(
    `方言「${shownValue(name)}」はありません。${names} のどれかです。`,
    `there is no dialect '${shownValue(name)}'; it is one of ${names}.`,
  )
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

export interface CheckedColumn {
  readonly expression: string | undefined
  readonly type: ColumnType | undefined
}

/** Where each fact is read from, checked. */
export function columnsOf(measure: Measure, options: SqlOptions): ReadonlyMap<string, CheckedColumn> {
  const columns = forFacts(measure, 'columns', options.columns)
  const types = forFacts(measure, 'types', options.types)
  return new Map(
    Object.values(measure.fields).map(({ id, kind }) => {
      const expression = Object.hasOwn(columns, id) ? columns[id] : undefined
      if (expression !== undefined && !isText(expression))
        refuse(`columns の「${id}」はSQLの式の文字列です。`, `columns: '${id}' is a SQL expression, as text.`)
      const type = Object.hasOwn(types, id) ? types[id] : undefined
      if (type !== undefined && !allowedTypes[kind].includes(type as ColumnType))
        refuse(
          `types の「${id}」は ${allowedTypes[kind].join('、')} のどれかです（${shownValue(type)} でした）。`,
          `types: '${id}' is ${allowedTypes[kind].join(', ')}, not ${shownValue(type)}.`,
        )
      return [id, { expression: expression as string | undefined, type: type as ColumnType | undefined }]
    }),
  )
}

/** What the added columns are called. */
export interface Names {
  /** The status; 'status' unless said. */
  readonly status?: string
  /** The whole yen; 'amount' unless said. */
  readonly amount?: string
  /** Why there are none; 'reason' unless said. */
  readonly reason?: string
  /** The least yen, where a figure of the rule is a range; 'amount_min' unless said. */
  readonly amountMin?: string
  /** The most yen, where it is a range; 'amount_max' unless said. */
  readonly amountMax?: string
}
const usual: Required<Names> = {
  status: 'status',
  amount: 'amount',
  reason: 'reason',
  amountMin: 'amount_min',
  amountMax: 'amount_max',
}

/** The names of the added columns, as SQL; none twice, and none that the table has. */
export function namesOf(dialect: Dialect, names: unknown, ranged: boolean, taken: unknown = []): Required<Names> {
  if (names !== undefined && !isRecord(names))
    refuse('names は { status, amount, … } の形です。', 'names is given as { status, amount, … }.')
  if (!Array.isArray(taken) || !taken.every((one) => typeof one === 'string'))
    refuse('tableColumns は列の名前の配列です。', 'tableColumns is an array of column names.')
  const given = (names ?? {}) as Readonly<Record<string, unknown>>
  for (const [key, name] of Object.entries(given)) {
    if (!Object.hasOwn(usual, key))
      refuse(
        `names に「${key}」はありません。${Object.keys(usual).join('、')} のどれかです。`,
        `names: there is no '${key}'; it is one of ${Object.keys(usual).join(', ')}.`,
      )
    if (name !== undefined && !isText(name))
      refuse(`names の ${key} は列の名前です。`, `names: ${key} is a column name.`)
  }
  const chosen = { ...usual, ...(Object.fromEntries(Object.entries(given).filter(([, name]) => name)) as Names) }
  const used = Object.entries(chosen).filter(([key]) => ranged || !key.startsWith('amountM'))
  const has = new Map((taken as readonly string[]).map((name) => [name.toLowerCase(), name]))
  for (const [key, name] of used) {
    const before = has.get(name.toLowerCase())
    if (before !== undefined)
      refuse(
        `列の名前「${name}」はもう使われています。names: { ${key}: '別の名前' }（--names ${key}=別の名前）で変えてください。`,
        `the column name '${name}' is taken already; choose another by names: { ${key}: '…' } (--names ${key}=…).`,
      )
    has.set(name.toLowerCase(), name)
  }
  return Object.fromEntries(
    Object.entries(chosen).map(([key, name]) => [
      key,
      name === usual[key as keyof Names] ? name : dialect.identifier(name),
    ]),
  ) as unknown as Required<Names>
}

/** The table, as SQL. */
export function tableOf(table: unknown): string {
  if (!isText(table)) return refuse('table に表の名前をSQLで書いてください。', 'table is the name of a table, as SQL.')
  return table
}
