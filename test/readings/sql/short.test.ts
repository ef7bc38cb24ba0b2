import { describe, expect, it } from 'vitest'
import { atLeast, parameter, roundDown, tranches, valueOf } from '../../../src/author'
import { toSql } from '../../../src/readings/sql'
import { toStatement } from '../../../src/readings/sql-statement'
import { comparisons, everyNode, multiplied, sliced as byDeclaration } from '../../support/every-node'
import { floored, madeUp, measureOf, row, table, vocabulary } from '../../support/made-up'

/** Slices by tables: one where outside costs are from 150 yen on, then one for everybody. */
const sliced = measureOf({
  id: 'sliced-by-outside-costs',
  amount: roundDown(
    1,
    tranches(
      valueOf(vocabulary.cost),
      {
        when: atLeast(valueOf(vocabulary.outside), parameter('least')),
        upTo: parameter('limit'),
        rate: parameter('high'),
      },
      { rate: parameter('low') },
    ),
  ),
  parameters: {
    least: table('yen', row('150')),
    limit: table('yen', row('1000')),
    high: table('ratio', row('1/2')),
    low: table('ratio', row('1/3', { region: 'north' })),
  },
})

describe('SQL is no longer than it need be', () => {
  it.each([...everyNode, ...madeUp, sliced].map((measure) => [measure.id, measure] as const))(
    'it asks nothing that is always so or never, and multiplies by nothing that changes nothing: %s',
    (_id, measure) => {
      const { status, amountMax } = toSql(measure, { dialect: 'duckdb' })
      for (const sql of [status, amountMax, toStatement(measure, { dialect: 'duckdb', table: 'b' })])
        expect(sql).not.toMatch(/(\b(WHEN|AND|OR|NOT) |\() ?\(*(TRUE|FALSE)\b| \* 1\b/)
    },
  )
  it.each([
    ['sliced', sliced, ['cost', 'outside', 'of_low']],
    ['by declaration', byDeclaration, ['cost', 'declared']],
    ['multiplied', multiplied, ['declared', 'cost', 'of_base', 'of_factor', 'to_factor']],
  ] as const)('a row that has what the amount needs is asked nothing more: %s', (_id, measure, needed) => {
    const ready = needed.map((name) => `"hojokin_${name}" IS NOT NULL`).join(' AND ')
    expect(toStatement(measure, { dialect: 'duckdb', table: 'b' })).toContain(
      `CASE WHEN (${ready}) THEN 'eligible' ELSE`,
    )
  })
  it('it compares single figures once', () => {
    for (const measure of [floored, ...Object.values(comparisons).map(([single]) => single)])
      expect(toSql(measure, { dialect: 'duckdb' }).status).not.toContain('THEN TRUE')
  })
})
