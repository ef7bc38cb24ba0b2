import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fraction, printFraction } from '../../../src/quantity/fraction'
import { evaluate } from '../../../src/readings/evaluate'
import { type ColumnType, toSql } from '../../../src/readings/sql'
import { toFragment } from '../../../src/readings/sql-fragment'
import { toStatement } from '../../../src/readings/sql-statement'
import type { Measure } from '../../../src/rule/programme'
import type { FieldDefinition } from '../../../src/rule/vocabulary'
import { type Answer, answerInSql, differences, type Row } from '../../support/answers'
import { everyNode, everyProfile } from '../../support/every-node'
import { madeUp } from '../../support/made-up'

let instance: DuckDBInstance
let connection: DuckDBConnection
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:')
  connection = await instance.connect()
  await connection.run('SET threads = 1')
})
afterAll(() => {
  connection.closeSync()
  instance.closeSync()
})

const strange: Readonly<Record<FieldDefinition['kind'], readonly string[]>> = {
  number: [
    '-1',
    '1.2345',
    'many',
    '9007199254740992',
    '9007199254740991',
    '1e3',
    '.5',
    '1.',
    '00150.00',
    '12345678901234567',
  ],
  choice: ['nothing', 'North'],
  boolean: ['yes', ''],
  date: ['2026-02-29', '2024-02-29', '2100-02-29', '2026-04-31', '2026/04/01', '0999-12-31', '2026-4-1'],
  month: ['2026-13', '2026-00', '2026年1月', '202601', '2026-1'],
}

/** Some of every answer with every other; and one fact after another missing, or as it cannot be read. */
function rowsOf(measure: Measure, clean = false): readonly Row[] {
  const all = everyProfile(measure).map((profile): Row =>
    Object.fromEntries(Object.entries(profile).map(([id, value]) => [id, String(value)])),
  )
  const step = Math.max(1, Math.floor(all.length / 16))
  const some = all.filter((_, at) => at % step === 0)
  const bases = [some[1] ?? some[0]!, some[some.length >> 1]!]
  const fields = Object.values(measure.fields)
  const holes = fields.flatMap((a) => fields.map((b) => [a.id, b.id]))
  return [
    ...some,
    ...bases.flatMap((base) => holes.map(([a, b]) => ({ ...base, [a!]: null, [b!]: null }))),
    ...(clean
      ? []
      : bases.flatMap((base) =>
          fields.flatMap(({ id, kind }) => strange[kind].map((value) => ({ ...base, [id]: value }))),
        )),
  ]
}

const prepared = new Map<string, { readonly rows: readonly Row[]; readonly expected: readonly Answer[] }>()
const nameOf = ({ id }: Measure, clean: boolean): string => `"${id} ${clean ? 'clean' : 'strange'}"`

/** The rows as a table of text, and what evaluate says of them; made once. */
async function prepare(
  measure: Measure,
  clean: boolean,
): Promise<{ rows: readonly Row[]; expected: readonly Answer[]; table: string }> {
  const table = nameOf(measure, clean)
  const before = prepared.get(table)
  if (before !== undefined) return { ...before, table }
  const rows = rowsOf(measure, clean)
  const ids = Object.keys(measure.fields)
  const values = rows.map((row, line) => {
    const cells = ids.map((id) => ((row[id] ?? null) === null ? 'NULL' : `'${row[id]}'`))
    return `(${[line, ...cells].join(', ')})`
  })
  const columns = ['line INTEGER', ...ids.map((id) => `"${id}" VARCHAR`)]
  await connection.run(
    `CREATE TABLE ${table} (${columns.join(', ')}); INSERT INTO ${table} VALUES ${values.join(', ')}`,
  )
  const made = { rows, expected: rows.map((row) => answerInSql(measure, row)) }
  prepared.set(table, made)
  return { ...made, table }
}
const query = async (sql: string): Promise<string[][]> =>
  (await connection.runAndReadAll(sql)).getRowsJson() as string[][]

const isRanged = (measure: Measure): boolean => {
  const { amount, amountMin } = toSql(measure, { dialect: 'duckdb' })
  return amount !== amountMin
}
const answersOf = (measure: Measure, from: string): string => {
  const ends = isRanged(measure) ? ['amount_min', 'amount_max'] : ['amount', 'amount']
  const text = ['amount', ...ends].map((column) => `CAST(${column} AS VARCHAR)`)
  return `SELECT status, ${text.join(', ')} FROM (${from}) ORDER BY line`
}
const measures = [...everyNode, ...madeUp].map((measure) => [measure.id, measure] as const)

describe('DuckDB says what evaluate says', () => {
  it.each(measures)('%s, as a statement', async (_id, measure) => {
    const { rows, expected, table } = await prepare(measure, false)
    const stated = await query(answersOf(measure, toStatement(measure, { dialect: 'duckdb', table })))
    expect(differences(rows, expected, stated as unknown as Answer[])).toEqual([])
  })

  it.each(measures)('%s, as expressions, with the exact amount', async (_id, measure) => {
    const { rows, expected, table } = await prepare(measure, false)
    const sql = toSql(measure, { dialect: 'duckdb' })
    const { numerator, denominator } = sql.exact ?? { numerator: 'NULL', denominator: '1' }
    const yen = [sql.amount, sql.amountMin, sql.amountMax, numerator].map((one) => `CAST(${one} AS VARCHAR)`)
    const inline = await query(`SELECT ${[sql.status, ...yen].join(', ')} FROM ${table} ORDER BY line`)
    expect(differences(rows, expected, inline.map((row) => row.slice(0, 4)) as unknown as Answer[])).toEqual([])
    const exact = rows.map((row, at) => {
      if (expected[at]![0] !== 'eligible') return null
      const answer = evaluate(measure, row)
      return answer.status === 'eligible' && 'exact' in answer.amount ? answer.amount.exact : null
    })
    const worked = inline.map(([, , , , n]) =>
      (n ?? null) === null ? null : printFraction(fraction(BigInt(n!), BigInt(denominator))),
    )
    expect(worked).toEqual(exact)
  })

  // What a column holds and how a query is built is the same for one comparison as for another.
  const computed = [...everyNode.slice(0, 8), ...madeUp].map((measure) => [measure.id, measure] as const)
  const warehouses = (['days', 'numbers'] as const).flatMap((warehouse) =>
    computed.map(([id, measure]) => [id, warehouse, measure] as const),
  )
  it.each(warehouses)('%s, of typed columns: %s', async (_id, warehouse, measure) => {
    const { rows, expected, table } = await prepare(measure, true)
    const typed = Object.values(measure.fields).map((field) => column(field, warehouse))
    const types = Object.fromEntries(typed.map(({ id, type }) => [id, type]))
    const select = ['line', ...typed.map(({ id, sql }) => `${sql} AS "${id}"`)].join(', ')
    const from = `(SELECT ${select} FROM ${table})`
    const stated = await query(answersOf(measure, toStatement(measure, { dialect: 'duckdb', table: from, types })))
    expect(differences(rows, expected, stated as unknown as Answer[])).toEqual([])
  })

  it.each(computed)('%s, as a piece of a query around it', async (_id, measure) => {
    const { rows, table } = await prepare(measure, true)
    const [handed, ...others] = Object.values(measure.fields)
    const value = rows[0]![handed!.id]!
    const { text, values } = toFragment(measure, {
      dialect: 'duckdb',
      columns: Object.fromEntries(others.map(({ id }) => [id, `b."${id}"`])),
      values: { [handed!.id]: value },
    })
    expect(values).toEqual([value])
    const from = `SELECT b.line, p.* FROM ${table} AS b CROSS JOIN LATERAL (${text.replace('$1', `'${value}'`)}) AS p`
    const stated = await query(answersOf(measure, from))
    const given = rows.map((row) => ({ ...row, [handed!.id]: value }))
    const expected = given.map((row) => answerInSql(measure, row))
    expect(differences(given, expected, stated as unknown as Answer[])).toEqual([])
  })
})

function column(
  { kind, id, ...field }: FieldDefinition,
  warehouse: 'days' | 'numbers',
): { readonly id: string; readonly type: ColumnType; readonly sql: string } {
  const days = warehouse === 'days'
  const decimals = 'decimals' in field ? field.decimals : 0
  const cast = (type: string, from = `"${id}"`): string => `CAST(${from} AS ${type})`
  switch (kind) {
    case 'number':
      if (decimals > 0) return { id, type: 'decimal', sql: cast(`DECIMAL(18, ${decimals})`) }
      return days ? { id, type: 'integer', sql: cast('BIGINT') } : { id, type: 'decimal', sql: cast('DECIMAL(18, 2)') }
    case 'boolean':
      return { id, type: 'boolean', sql: cast('BOOLEAN') }
    case 'date':
      return { id, type: 'date', sql: cast(days ? 'DATE' : 'TIMESTAMP') }
    case 'month':
      return days
        ? { id, type: 'date', sql: cast('DATE', `"${id}" || '-17'`) }
        : { id, type: 'integer', sql: cast('INTEGER', `replace("${id}", '-', '')`) }
    case 'choice':
      return { id, type: 'text', sql: `"${id}"` }
    default:
      return kind satisfies never
  }
}
