import { describe, expect, it } from 'vitest'
import { toSql } from '../../../src/readings/sql'
import { toStatement } from '../../../src/readings/sql-statement'
import { comparisons, everyNode } from '../../support/every-node'
import { floored, madeUp } from '../../support/made-up'

describe('SQL is no longer than it need be', () => {
  it.each([...everyNode, ...madeUp].map((measure) => [measure.id, measure] as const))(
    'it asks nothing that is always so or never, and multiplies by nothing that changes nothing: %s',
    (_id, measure) => {
      const { status, amountMax } = toSql(measure, { dialect: 'duckdb' })
      for (const sql of [status, amountMax, toStatement(measure, { dialect: 'duckdb', table: 'b' })])
        expect(sql).not.toMatch(/(\b(WHEN|AND|OR|NOT) |\() ?\(*(TRUE|FALSE)\b| \* 1\b/)
    },
  )
  it('it compares single figures once', () => {
    for (const measure of [floored, ...Object.values(comparisons).map(([single]) => single)])
      expect(toSql(measure, { dialect: 'duckdb' }).status).not.toContain('THEN TRUE')
  })
})
