import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { toStatement } from '../../src/readings/sql-statement'
import { type Answer, caseOf, computed, differences, toCsv } from '../support/rows'
import { answerQuery, readAnswers } from '../support/databases'

const url = process.env['HOJOKIN_POSTGRES_URL']
const skipped =
  url === undefined ? 'SKIPPED: no HOJOKIN_POSTGRES_URL; .ci/postgres.sh starts a server and runs this' : ''
if (skipped) console.warn(`evaluate = PostgreSQL ${skipped}`)

const folder = mkdtempSync(join(tmpdir(), 'hojokin-postgres-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe(`evaluate = PostgreSQL, on 20,000 random rows a measure ${skipped}`, () => {
  it.skipIf(skipped !== '').each(computed.map((measure) => [measure.id, measure] as const))('%s', (_id, measure) => {
    const { rows, inSql: answers } = caseOf(measure)
    const csv = join(folder, `${measure.id}.csv`)
    writeFileSync(csv, toCsv(measure, rows))
    const columns = Object.keys(measure.fields).map((id) => `"${id}" TEXT`)
    const script = [
      `CREATE TEMPORARY TABLE cases (${['line INTEGER', ...columns].join(', ')});`,
      `\\copy cases FROM '${csv}' WITH (FORMAT csv, HEADER)`,
      `COPY (${answerQuery(measure, 'postgres', toStatement(measure, { dialect: 'postgres', table: 'cases' }))}) TO STDOUT WITH (FORMAT csv);`,
    ].join('\n')
    const out = execFileSync('psql', ['--no-psqlrc', '--quiet', '--set', 'ON_ERROR_STOP=1', '--dbname', url!], {
      input: `SET standard_conforming_strings = on;\n${script}\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 27,
    })
    expect(differences(rows, answers, readAnswers(out) satisfies readonly Answer[])).toEqual([])
  })
})
