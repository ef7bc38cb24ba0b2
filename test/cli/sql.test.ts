import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measures } from '../../rules'
import { toRows } from '../../src'
import { columnType } from '../../src/readings/sql/catalogue'
import { hojokin } from './run'

const folder = mkdtempSync(join(tmpdir(), 'hojokin-sql-'))
const database = join(folder, 'bills.duckdb')
const columns = ['electricitySupply=contract', 'usageMonth=month', 'electricityUsage=kwh']
const sql = (...more: readonly string[]) =>
  hojokin(['sql', 'electricity-discount', ...columns.flatMap((one) => ['--column', one]), ...more, '--lang', 'en'])

async function inDatabase<T>(
  query: (rows: (sql: string) => Promise<Record<string, unknown>[]>) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(database)
  const connection = await instance.connect()
  try {
    return await query(async (one) => (await connection.runAndReadAll(one)).getRowObjectsJson() as never)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

beforeAll(() =>
  inDatabase(async (rows) => {
    await rows(
      `CREATE TABLE bills AS SELECT 'highVoltage' AS contract, DATE '2026-01-31' AS "month", 50.0::DECIMAL(18, 3) AS kwh, 'open' AS status`,
    )
    await rows(
      `CREATE TABLE loose AS SELECT CAST('lowVoltage' AS ENUM ('lowVoltage', 'other')) AS contract, 202601 AS "month", 400.5::DOUBLE AS kwh`,
    )
  }),
)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the catalogue of a DuckDB file', () => {
  it('says what the columns hold, so that none is read as text, and which names are taken', async () => {
    const taken = sql('--database', database)
    expect(taken).toMatchObject({ status: 2, out: '' })
    expect(taken.err).toMatch(/'status' is taken already.*--names status=/)
    const { out, status } = sql('--database', database, '--names', 'status=answer')
    expect(status).toBe(0)
    expect(out).not.toMatch(/regexp|VARCHAR/)
    const [row] = await inDatabase((rows) => rows(out.trim().replace(/;$/, '')))
    expect(row).toMatchObject({ status: 'open', answer: 'eligible', amount: '115', reason: null })
  })

  it('serves the expressions alone as well', () => {
    const { out, status } = sql('--database', database, '--json')
    expect(status).toBe(0)
    const typed = 'electricitySupply=text,usageMonth=date,electricityUsage=decimal'
    expect(JSON.parse(out)).toEqual(JSON.parse(sql('--types', typed, '--json').out))
  })

  it('leaves columns of other types to be read from their text, and what the caller says as it is', async () => {
    const { out } = sql('--database', database, '--table', 'loose')
    expect(out).toMatch(/CAST\(contract AS VARCHAR\)/)
    expect(out).toMatch(/CAST\(kwh AS VARCHAR\)/)
    const [row] = await inDatabase((rows) => rows(out.trim().replace(/;$/, '')))
    expect(row).toMatchObject({ status: 'eligible', amount: '1802' })
    expect(sql('--database', database, '--table', 'loose', '--types', 'usageMonth=text').out).toMatch(
      /CAST\(month AS VARCHAR\)/,
    )
  })

  it('names the columns that are not there, the table that is none, and the file that is none', () => {
    const bare = hojokin(['sql', 'electricity-discount', '--database', database, '--lang', 'en'])
    expect(bare).toMatchObject({ status: 2, out: '' })
    expect(bare.err).toMatch(/bills has no column electricitySupply, electricityUsage, usageMonth; say --column/)
    expect(sql('--database', database, '--table', 'nothing').err).toMatch(/cannot read the columns of nothing/)
    expect(sql('--database', join(folder, 'none.duckdb'))).toMatchObject({ status: 2 })
    expect(sql('--database', database, '--dialect', 'spark').err).toMatch(/--catalogue-query/)
  })

  it('is also read from the answer of the query that is printed, as commas or tabs', async () => {
    const query = sql('--catalogue-query').out
    const answer = await inDatabase((rows) => rows(query.trim().replace(/;$/, '')))
    const lines = answer.map((row) => Object.values(row).join(','))
    expect(lines).toEqual([
      'contract,VARCHAR',
      'month,DATE',
      'kwh,"DECIMAL(18,3)"'.replaceAll('"', ''),
      'status,VARCHAR',
    ])
    const listed = join(folder, 'columns.csv')
    writeFileSync(listed, 'column_name,data_type\r\ncontract,character varying\r\nmonth,date\r\nkwh,numeric\r\n')
    const typed = sql('--dialect', 'postgres', '--catalogue', listed).out
    expect(typed).toBe(
      sql('--dialect', 'postgres', '--types', 'electricitySupply=text,usageMonth=date,electricityUsage=decimal').out,
    )
    const described =
      'col_name\tdata_type\tcomment\ncontract\tstring\tNULL\nmonth\tdate\tNULL\nkwh\tdecimal(18,3)\tNULL\n\n# Partitioning\t\t\n'
    const spark = hojokin(
      [
        'sql',
        'electricity-discount',
        '--dialect',
        'spark',
        ...columns.flatMap((one) => ['--column', one]),
        '--catalogue',
        '-',
      ],
      described,
    ).out
    expect(spark).toBe(
      sql('--dialect', 'spark', '--types', 'electricitySupply=text,usageMonth=date,electricityUsage=decimal').out,
    )
  })
})

describe('the figures as rows', () => {
  it('are those of the rule, in each dialect', async () => {
    const figures = (dialect: string) => hojokin(['sql', 'electricity-discount', '--dialect', dialect, '--values'])
    const rows = await inDatabase((query) => query(figures('duckdb').out.trim().replace(/;$/, '')))
    expect(rows.map((row) => row['at_least'])).toEqual(
      toRows(measures['electricity-discount']).map(({ atLeast }) => atLeast),
    )
    for (const dialect of ['postgres', 'spark']) expect(figures(dialect)).toMatchObject({ status: 0, err: '' })
  })
})

describe('the types of a catalogue', () => {
  it.each([
    ['integer', ['BIGINT', 'HUGEINT', 'UTINYINT', 'integer', 'smallint', 'INT64', 'int', 'long']],
    ['decimal', ['DECIMAL(18,3)', 'numeric', 'NUMBER(38, 0)', 'BIGNUMERIC', 'decimal(10)']],
    ['text', ['VARCHAR', 'text', 'string', 'character varying', 'VARCHAR(20)']],
    ['boolean', ['BOOLEAN', 'bool']],
    ['date', ['DATE', 'date']],
    [undefined, ['DOUBLE', 'real', 'TIMESTAMP', "ENUM('a')", 'character(10)', 'INTEGER[]', 'STRUCT(a INTEGER)', '']],
  ])('%s', (type, names) => {
    expect(names.map(columnType)).toEqual(names.map(() => type))
  })
})
