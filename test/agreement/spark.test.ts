import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ColumnType } from '../../src/readings/sql'
import { toStatement } from '../../src/readings/sql-statement'
import type { Measure } from '../../src/rule/programme'
import { answerQuery, readAnswers } from '../support/databases'
import { type Answer, answerInSql, caseOf, computed, differences, type Row, ROWS, rowsOf, toCsv } from '../support/rows'
import { typedColumns, warehouses } from '../support/typed'

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
    const entry = (
      name: string,
      measure: Measure,
      rows: readonly Row[],
      select: string,
      types: Readonly<Record<string, ColumnType>>,
    ): object => {
      const csv = join(folder, `${name}.csv`)
      writeFileSync(csv, toCsv(measure, rows))
      return {
        csv,
        columns: ['line', ...Object.keys(measure.fields)],
        select,
        answers: answersOf(name),
        query: answerQuery(measure, 'spark', toStatement(measure, { dialect: 'spark', table: 'typed', types })),
      }
    }
    const manifest = [
      ...computed.map((measure) => entry(measure.id, measure, caseOf(measure).rows, '*', {})),
      ...warehouses().map(([id, warehouse, measure]) => {
        const { types, select } = typedColumns(measure, warehouse, 'spark')
        return entry(`${id}-${warehouse}`, measure, rowsOf(measure, ROWS, true), select, types)
      }),
    ]
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
    execFileSync(python!, [join(import.meta.dirname, '../support/spark_answers.py'), join(folder, 'manifest.json')], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
  }, 1_200_000)

  const answersFrom = (name: string): Answer[] => readAnswers(readFileSync(answersOf(name), 'utf8'))
  it.skipIf(skipped !== '').each(computed.map((measure) => [measure.id, measure] as const))(
    '%s, from text',
    (id, measure) => {
      const { rows, inSql } = caseOf(measure)
      expect(differences(rows, inSql, answersFrom(id))).toEqual([])
    },
  )
  it.skipIf(skipped !== '').each(warehouses())('%s, from a warehouse of %s', (id, warehouse, measure) => {
    const rows = rowsOf(measure, ROWS, true)
    const expected = rows.map((row) => answerInSql(measure, row))
    expect(differences(rows, expected, answersFrom(`${id}-${warehouse}`))).toEqual([])
  })
})
