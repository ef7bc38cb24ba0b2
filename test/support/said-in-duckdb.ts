import type { DuckDBConnection } from '@duckdb/node-api'
import { expect } from 'vitest'
import { toSql } from '../../src/readings/sql'
import { toStatement } from '../../src/readings/sql-statement'
import type { Measure } from '../../src/rule/programme'

/** Why there is no amount of these facts, of which the others are missing; status, amount and bounds, of which expressions say the same. */
export async function said(
  connection: DuckDBConnection,
  measure: Measure,
  facts: Readonly<Record<string, string>>,
): Promise<unknown[]> {
  const cells = Object.keys(measure.fields).map(
    (id) => `CAST(${facts[id] === undefined ? 'NULL' : `'${facts[id]}'`} AS VARCHAR) AS "${id}"`,
  )
  const from = `(SELECT ${['1 AS line', ...cells].join(', ')})`
  const statement = toStatement(measure, { dialect: 'duckdb', table: from })
  const { status, amount, amountMin, amountMax } = toSql(measure, { dialect: 'duckdb' })
  const ends = amount === amountMin ? 'amount, amount' : 'amount_min, amount_max'
  const yen = `amount, ${ends}`.split(', ').map((column) => `CAST(${column} AS VARCHAR)`)
  const rows = await connection.runAndReadAll(`SELECT reason, status, ${yen.join(', ')} FROM (${statement})`)
  const [reason, ...answer] = rows.getRowsJson()[0]!
  const texts = [amount, amountMin, amountMax].map((one) => `CAST(${one} AS VARCHAR)`)
  const inline = await connection.runAndReadAll(`SELECT ${[status, ...texts].join(', ')} FROM ${from}`)
  expect(inline.getRowsJson()[0]).toEqual(answer)
  return [reason, ...answer]
}
