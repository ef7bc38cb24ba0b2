import { describe, expect, it } from 'vitest'
import { isTrue } from '../../../src/author'
import { toRows, unitTableSql } from '../../../src/readings/unit-table'
import { bracketed, measureOf, priced, row, table, vocabulary } from '../../support/made-up'
import { byPower, multiplied } from '../../support/every-node'

describe('the figures of a measure, a row a case', () => {
  const cases = (measure: Parameters<typeof toRows>[0], name: string) =>
    toRows(measure)
      .filter(({ parameter }) => parameter === name)
      .map(({ when, atLeast, atMost }) => [when, atLeast, atMost])

  it('writes periods out month by month, options one by one', () => {
    const months = (list: readonly number[], region: string, price: string) =>
      list.map((month) => [{ region, month: `2026-0${month}` }, price, price])
    expect(cases(priced, 'price')).toEqual([
      ...months([1, 2, 3, 4], 'north', '4.5'),
      ...months([6, 7, 8, 9], 'north', '2.3'),
      ...months([6, 7, 8, 9], 'south', '2.3'),
    ])
  })
  it('says the bounds of brackets and periods of days, in words that every database can hold', () => {
    expect(cases(byPower, 'perKilowatt')).toEqual([
      [{ power: '< 5' }, '1000', '1000'],
      [{ power: '>= 10 <= 20', household: 'true' }, '700', '700'],
      [{ power: '> 20', household: 'true' }, '500', '500'],
      [{ power: '> 20', household: 'false' }, '500', '500'],
    ])
    expect(cases(bracketed, 'perKilowatt')).toEqual([
      [{ ordered: '2026-04-01/2026-09-30' }, '70000', '70000'],
      [{ ordered: '>= 2026-10-01' }, '50000', '50000'],
    ])
  })
  it('gives both ends of a range, and where a figure is from', () => {
    expect(cases(multiplied, 'factor')).toEqual([
      [{ declared: 'true' }, '3/4', '3/4'],
      [{ region: 'north', declared: 'false' }, '1/2', '3/5'],
    ])
    expect(toRows(priced)[0]).toEqual({
      parameter: 'price',
      when: { region: 'north', month: '2026-01' },
      atLeast: '4.5',
      atMost: '4.5',
      unit: 'yen/kWh',
      source: '要領',
      at: '要領',
      printed: '4.5',
    })
  })
})

describe('the same as a SELECT', () => {
  const measure = measureOf({
    id: 'few',
    eligibility: isTrue(vocabulary.declared),
    parameters: {
      rate: table(
        'ratio',
        row('1/2', { region: 'north', household: 'true' }, { printed: "2分の1 'half'" }),
        row('1/3', { region: 'south' }),
      ),
    },
  })
  it('says NULL where a figure depends on no fact, truths as truths, and leaves out facts that no figure depends on', () => {
    expect(unitTableSql(measure, { dialect: 'duckdb' })).toBe(
      `SELECT * FROM (VALUES
  ('rate', 'north', TRUE, '1/2', '1/2', 'ratio', '要領', '要領', '2分の1 ''half'''),
  ('rate', 'south', NULL, '1/3', '1/3', 'ratio', '要領', '要領', '1/3')
) AS figures ("parameter", "region", "household", "at_least", "at_most", "unit", "source", "place", "printed")`,
    )
  })
  it('in the words of the database', () => {
    const sql = unitTableSql(measure, { dialect: 'spark' })
    expect(sql).toContain("'2分の1 \\'half\\''")
    expect(sql).toContain('`place`')
  })
})
