import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ColumnType } from '../../src/readings/sql'
import { toStatement } from '../../src/readings/sql-statement'
import { answerInSql, caseOf, computed, differences, type Row, ROWS, rowsOf, toCsv } from '../support/rows'
import type { Measure } from '../../src/rule/programme'
import { typedColumns, warehouses } from '../support/typed'
import { answerQuery, readAnswers } from '../support/databases'

const url = process.env['HOJOKIN_POSTGRES_URL']
const skipped =
  url === undefined ? 'SKIPPED: no HOJOKIN_POSTGRES_URL; .ci/postgres.sh starts a server and runs this' : ''
if (skipped) console.warn(`evaluate = PostgreSQL ${skipped}`)

const folder = mkdtempSync(join(tmpdir(), 'hojokin-postgres-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function answers(measure: Measure, rows: readonly Row[], select: string, types: Readonly<Record<string, ColumnType>>) {
  const csv = join(folder, `${measure.id}.csv`)
  writeFileSync(csv, toCsv(measure, rows))
  const columns = Object.keys(measure.fields).map((id) => `"${id}" TEXT`)
  const statement = toStatement(measure, { dialect: 'postgres', table: 'typed', types })
  const script = [
    'SET standard_conforming_strings = on;',
    `CREATE TEMPORARY TABLE cases (${['line INTEGER', ...columns].join(', ')});`,
    `\\copy cases FROM '${csv}' WITH (FORMAT csv, HEADER)`,
    `CREATE TEMPORARY TABLE typed AS SELECT ${select} FROM cases;`,
    `COPY (${answerQuery(measure, 'postgres', statement)}) TO STDOUT WITH (FORMAT csv);`,
  ].join('\n')
  const out = execFileSync('psql', ['--no-psqlrc', '--quiet', '--set', 'ON_ERROR_STOP=1', '--dbname', url!], {
    input: `${script}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  })
  return readAnswers(out)
}

describe(`evaluate = PostgreSQL, on 20,000 random rows a measure ${skipped}`, () => {
  it.skipIf(skipped !== '').each(computed.map((measure) => [measure.id, measure] as const))(
    '%s, from text',
    (_id, measure) => {
      const { rows, inSql } = caseOf(measure)
      expect(differences(rows, inSql, answers(measure, rows, '*', {}))).toEqual([])
    },
  )
  it.skipIf(skipped !== '').each(warehouses())('%s, from a warehouse of %s', (_id, warehouse, measure) => {
    const rows = rowsOf(measure, ROWS, true)
    const { types, select } = typedColumns(measure, warehouse, 'postgres')
    const expected = rows.map((row) => answerInSql(measure, row))
    expect(differences(rows, expected, answers(measure, rows, select, types))).toEqual([])
  })
})
