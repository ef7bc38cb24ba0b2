import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toStatement } from '../../src/readings/sql-statement'
import { answerQuery, readAnswers } from '../support/databases'
import { caseOf, computed, differences, toCsv } from '../support/rows'

const python = process.env['HOJOKIN_SPARK_PYTHON']
const skipped =
  python === undefined ? 'SKIPPED: no HOJOKIN_SPARK_PYTHON; .ci/spark.sh installs pyspark and runs this' : ''
if (skipped) console.warn(`evaluate = Spark ${skipped}`)

const folder = mkdtempSync(join(tmpdir(), 'hojokin-spark-'))
const answersOf = (id: string): string => join(folder, `${id}.answers.csv`)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe(`evaluate = Spark, on 20,000 random rows a measure ${skipped}`, () => {
  // One Spark for all measures: it takes longer to start than to answer.
  beforeAll(() => {
    if (skipped) return
    const manifest = computed.map((measure) => {
      const csv = join(folder, `${measure.id}.csv`)
      writeFileSync(csv, toCsv(measure, caseOf(measure).rows))
      return {
        csv,
        columns: ['line', ...Object.keys(measure.fields)],
        answers: answersOf(measure.id),
        query: answerQuery(measure, 'spark', toStatement(measure, { dialect: 'spark', table: 'cases' })),
      }
    })
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
    execFileSync(python!, [join(import.meta.dirname, '../support/spark_answers.py'), join(folder, 'manifest.json')], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
  }, 600_000)

  it.skipIf(skipped !== '').each(computed.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
    const { rows, inSql: answers } = caseOf(measure)
    expect(differences(rows, answers, readAnswers(readFileSync(answersOf(id), 'utf8')))).toEqual([])
  })
})
