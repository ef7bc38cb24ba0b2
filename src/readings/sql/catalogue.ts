import type { Measure } from '../../rule/programme'
import type { DialectName } from './options'
import { allowedTypes } from './options'
import type { ColumnType } from './months'

/** A column of a table, as its database's catalogue has it. */
export interface CatalogueColumn {
  readonly name: string
  readonly type: string
}
export interface FromCatalogue {
  /** What the columns of the facts hold; a fact whose column has another type is read from its text. */
  readonly types: Readonly<Record<string, ColumnType>>
  readonly tableColumns: readonly string[]
  /** Facts for which there is neither an expression nor a column of their name. */
  readonly absent: readonly string[]
}

/** The type of a column by what DuckDB, PostgreSQL, Spark, BigQuery and Snowflake call it. */
export function columnType(written: string): ColumnType | undefined {
  const type = written.trim().toLowerCase()
  if (/^(?:u?(?:tiny|small|big|huge)?int(?:eger)?(?:2|4|8|64)?|long|short|byte)$/.test(type)) return 'integer'
  // A NUMBER or NUMERIC may be declared without places; such a column holds whatever was put in.
  if (/^(?:decimal|numeric|number|bignumeric)(?:\(\s*\d+\s*(?:,\s*\d+\s*)?\))?$/.test(type)) return 'decimal'
  // A CHAR is filled up with spaces, which reading it as text takes off.
  if (/^(?:varchar|text|string|character varying)(?:\(\d+\))?$/.test(type)) return 'text'
  if (/^bool(?:ean)?$/.test(type)) return 'boolean'
  return type === 'date' ? 'date' : undefined
}

/** The name that an expression is, where it is nothing but one; databases fold a bare one, so that capitals do not matter. */
const nameIn = (expression: string): string => expression.trim().replace(/^(["`])(.*)\1$/s, '$2')

/** Reads what the columns of the facts hold from the catalogue of the database. */
export function fromCatalogue(
  { fields }: Measure,
  columns: Readonly<Record<string, string>>,
  catalogue: readonly CatalogueColumn[],
): FromCatalogue {
  const held = new Map(catalogue.map(({ name, type }) => [name.toLowerCase(), columnType(type)]))
  const typeOf = (id: string): ColumnType | undefined => held.get(nameIn(columns[id] ?? id).toLowerCase())
  return {
    types: Object.fromEntries(
      Object.values(fields).flatMap(({ id, kind }) => {
        const type = typeOf(id)
        return type !== undefined && allowedTypes[kind].includes(type) ? [[id, type] as const] : []
      }),
    ),
    tableColumns: catalogue.map(({ name }) => name),
    absent: Object.keys(fields).filter((id) => !Object.hasOwn(columns, id) && !held.has(id.toLowerCase())),
  }
}

/** The query that asks a database for the names and types of a table's columns. */
export function catalogueQuery(dialect: DialectName, table: string): string {
  if (dialect === 'spark') return `DESCRIBE TABLE ${table}`
  const [name, schema] = table.split('.').reverse()
  const text = (value: string): string => `'${nameIn(value).replaceAll("'", "''")}'`
  const from =
    dialect === 'bigquery' && schema !== undefined
      ? `${schema}.INFORMATION_SCHEMA.COLUMNS`
      : 'information_schema.columns'
  const where = [
    `lower(table_name) = lower(${text(name!)})`,
    ...(schema === undefined || dialect === 'bigquery' ? [] : [`lower(table_schema) = lower(${text(schema)})`]),
  ]
  return `SELECT column_name, data_type FROM ${from} WHERE ${where.join(' AND ')} ORDER BY ordinal_position`
}
