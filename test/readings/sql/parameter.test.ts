import { describe, expect, it } from 'vitest'
import { dialects } from '../../../src/readings/sql'
import { knownFact } from '../../../src/readings/sql/known-fact'
import { sqlParameter } from '../../../src/readings/sql/parameter'
import type { ParameterTable } from '../../../src/rule/programme'
import { row, table, vocabulary } from '../../support/made-up'

const short = { region: 'r', month: 'm', ordered: 'd' } as const
const inSql = (of: ParameterTable) =>
  sqlParameter(
    of,
    (id) => knownFact(vocabulary[id as keyof typeof short], short[id as keyof typeof short], dialects.duckdb),
    'BIGINT',
  )

describe('a table in SQL', () => {
  it('of one figure asks nothing', () => {
    const figure = 'CAST(5 AS BIGINT)'
    const asked = { noRow: 'FALSE', unknown: 'FALSE', past: 'FALSE' }
    expect(inSql(table('yen', row('5')))).toEqual({ denominator: 1n, low: figure, high: figure, ...asked })
    expect(inSql(table('ratio', row({ atLeast: '1/3', atMost: '1/2' })))).toEqual({
      denominator: 6n,
      low: 'CAST(2 AS BIGINT)',
      high: 'CAST(3 AS BIGINT)',
      ...asked,
    })
  })
  it('has no row where none fits the keys that are known, whatever the others are', () => {
    const { noRow, unknown, past } = inSql(table('yen', row('5', { region: 'north', month: '2026-01' })))
    expect(noRow.replaceAll(/\(NOT \((\w) IS NULL\)\)/g, '$1 known')).toBe(
      "(((m IS NULL) AND r known AND (NOT r = 'north')) OR ((r IS NULL) AND m known AND (NOT m = '2026-01')) OR (r known AND m known AND (NOT (r = 'north' AND m = '2026-01'))))",
    )
    expect([unknown, past]).toEqual(['((r IS NULL) OR (m IS NULL))', 'FALSE'])
    expect(inSql(table('yen', row('5', { region: 'north' }))).unknown).toBe('(r IS NULL)')
  })
  it('with an end asks past it for no row that has an end of its own', () => {
    const known = { ...table('yen', row('5', { region: 'north', month: '2026-01' })), knownUntil: '2026-03' }
    const past = "COALESCE(m > '2026-03', FALSE)"
    expect(inSql(known)).toMatchObject({ past, unknown: `((r IS NULL) OR (m IS NULL) OR ${past})` })
  })
  it('with an end finds past it the rows that have none', () => {
    const rows = [row('5', { region: 'north', month: '2026-01' }), row('7', { region: 'south' })]
    const { unknown, past } = inSql({ ...table('yen', ...rows), knownUntil: '2026-03' })
    expect(unknown).toContain(" AND (NOT ((NOT (r IS NULL)) AND r = 'south')))")
    expect(past).toBe("(COALESCE(m > '2026-03', FALSE) AND (NOT ((r IS NULL) OR r = 'south')))")
    // 2026-03-31 is day 740,071.
    const days = table(
      'yen',
      row('5', { ordered: { atLeast: '2026-03-31' } }),
      row('3', { ordered: ['2026-01-01', '2026-01-31'] }),
    )
    const open = inSql({ ...days, knownUntil: '2026-03-31' })
    expect(open.unknown).toBe(
      '(((d IS NULL) OR COALESCE(d >= 740072, FALSE)) AND (NOT ((NOT (d IS NULL)) AND d >= 740071)))',
    )
    expect(open.past).toBe('(COALESCE(d >= 740072, FALSE) AND (NOT ((d IS NULL) OR d >= 740071)))')
  })
})
