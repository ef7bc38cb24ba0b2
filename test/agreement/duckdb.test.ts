import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fraction, printFraction } from '../../src/quantity/fraction'
import { toSql } from '../../src/readings/sql'
import { toStatement } from '../../src/readings/sql-statement'
import { type Answer, answerInSql, caseOf, computed, differences, type Row, ROWS, rowsOf, toCsv } from '../support/rows'
import { typedColumns, warehouses } from '../support/typed'
import type { Measure } from '../../src/rule/programme'

const folder = mkdtempSync(join(tmpdir(), 'hojokin-duckdb-'))
let instance: DuckDBInstance
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:')
})
afterAll(() => {
  instance.closeSync()
  rmSync(folder, { recursive: true })
})

/** Reads the rows as a table `cases` of text and runs a query on it. */
async function query(
  measure: Measure,
  rows: readonly Row[],
  sql: string,
  prepare?: string,
): Promise<(string | null)[][]> {
  const file = join(folder, `${measure.id}.csv`)
  writeFileSync(file, toCsv(measure, rows))
  const connection = await instance.connect()
  await connection.run(
    `CREATE OR REPLACE TABLE cases AS SELECT CAST(line AS INTEGER) AS line, * EXCLUDE (line) FROM read_csv('${file}', header = true, all_varchar = true, delim = ',', quote = '"')`,
  )
  if (prepare) await connection.run(prepare)
  const result = await connection.runAndReadAll(sql)
  connection.closeSync()
  return result.getRows() as (string | null)[][]
}
const last = (ranged: boolean): string =>
  `status, CAST(amount AS VARCHAR), CAST(${ranged ? 'amount_min' : 'amount'} AS VARCHAR), CAST(${ranged ? 'amount_max' : 'amount'} AS VARCHAR)`
const isRanged = (measure: Measure): boolean => {
  const { amount, amountMin } = toSql(measure, { dialect: 'duckdb' })
  return amount !== amountMin
}

describe('evaluate = DuckDB, on 20,000 random rows a measure', () => {
  it.each(computed.map((measure) => [measure.id, measure] as const))('%s, as a statement', async (_id, measure) => {
    const { rows, inSql: answers, answers: evaluated } = caseOf(measure)
    const statement = toStatement(measure, { dialect: 'duckdb', table: 'cases' })
    const actual = await query(measure, rows, `SELECT ${last(isRanged(measure))} FROM (${statement}) ORDER BY line`)
    expect(differences(rows, answers, actual as unknown as Answer[])).toEqual([])
    // SQL may leave open what evaluate settles by trying every answer; never the reverse, and never another answer.
    expect(actual.findIndex(([status], at) => status !== 'undetermined' && status !== evaluated[at]![0])).toBe(-1)
  })

  it.each(computed.map((measure) => [measure.id, measure] as const))(
    '%s, as expressions, with the exact amount',
    async (_id, measure) => {
      const { rows, inSql: answers, exact } = caseOf(measure)
      const sql = toSql(measure, { dialect: 'duckdb' })
      const { numerator, denominator } = sql.exact ?? { numerator: 'NULL', denominator: '1' }
      const text = [sql.amount, sql.amountMin, sql.amountMax, numerator].map((yen) => `CAST(${yen} AS VARCHAR)`)
      const actual = await query(measure, rows, `SELECT ${[sql.status, ...text].join(', ')} FROM cases ORDER BY line`)
      expect(differences(rows, answers, actual.map((row) => row.slice(0, 4)) as unknown as Answer[])).toEqual([])
      const printed = actual.map((row) => {
        const n = row[4]
        return n === null || n === undefined ? null : printFraction(fraction(BigInt(n), BigInt(denominator)))
      })
      expect(printed.findIndex((one, at) => one !== exact[at])).toBe(-1)
    },
  )
})

describe('typed columns, read as they are, give what their text gives, on 20,000 rows a measure', () => {
  it.each(warehouses())('%s, a warehouse of %s', async (_id, warehouse, measure) => {
    const rows = rowsOf(measure, ROWS, true)
    const { types, select } = typedColumns(measure, warehouse, 'duckdb')
    const statement = toStatement(measure, { dialect: 'duckdb', table: 'typed', types })
    const actual = await query(
      measure,
      rows,
      `SELECT ${last(isRanged(measure))} FROM (${statement}) ORDER BY line`,
      `CREATE OR REPLACE TABLE typed AS SELECT ${select} FROM cases`,
    )
    expect(
      differences(
        rows,
        rows.map((row) => answerInSql(measure, row)),
        actual as unknown as Answer[],
      ),
    ).toEqual([])
  })
})
