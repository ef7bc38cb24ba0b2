import { toSql } from '../../src/readings/sql'
import type { Measure } from '../../src/rule/programme'
import type { Answer } from './rows'

const text = { duckdb: 'VARCHAR', postgres: 'TEXT', spark: 'STRING' } as const

/** Status and yen as text, in the order of the rows. */
export function answerQuery(measure: Measure, dialect: keyof typeof text, statement: string): string {
  const { amount, amountMin } = toSql(measure, { dialect })
  const ends = amount === amountMin ? ['amount', 'amount'] : ['amount_min', 'amount_max']
  return `SELECT status, ${['amount', ...ends].map((column) => `CAST(${column} AS ${text[dialect]})`).join(', ')} FROM (${statement}) AS answers ORDER BY line`
}

/** Reads answers back from CSV, where an empty cell is NULL. */
export const readAnswers = (csv: string): Answer[] =>
  csv
    .trimEnd()
    .split(/\r?\n/)
    .map((line): Answer => {
      const [status, amount, min, max] = line.split(',')
      return [status ?? '', amount || null, min || null, max || null]
    })
