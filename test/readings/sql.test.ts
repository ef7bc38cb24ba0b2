import { DuckDBInstance } from '@duckdb/node-api'
import sqlParser from 'node-sql-parser'
import { describe, expect, it } from 'vitest'
import { measures } from '../../rules'
import { evaluate } from '../../src'
import { type FragmentOptions, toFragment } from '../../src/readings/sql-fragment'
import { type StatementOptions, toStatement } from '../../src/readings/sql-statement'
import type { Measure } from '../../src/rule/programme'
import { measureOf, table as figures, row, vocabulary } from '../support/made-up'
import { computed } from '../support/rows'
import { all, oneOf, option, choiceField, parameter, roundDown, text } from '../../src/author'

const electricity: Measure = measures['electricity-discount']
const columns = { electricitySupply: 'contract', usageMonth: 'month', electricityUsage: 'kwh' }
const statement = (more: object): string =>
  toStatement(electricity, { dialect: 'duckdb', table: 'b', columns, ...more } as StatementOptions)

async function duckdb(setUp: string, query: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(setUp)
  const rows = (await connection.runAndReadAll(query)).getRowObjectsJson()
  connection.closeSync()
  return rows as Record<string, unknown>[]
}

describe('what a statement says of a row', () => {
  it('names the fact that is missing or cannot be read, in days and in moments', async () => {
    const bills = `CREATE TABLE b AS SELECT * FROM (VALUES
      ('highVoltage', DATE '2026-01-31', 50.0), (NULL, DATE '2026-01-31', 50), ('nothing', DATE '2026-01-31', 50),
      ('highVoltage', NULL, 50), ('highVoltage', DATE '2026-01-31', 0.0001), ('highVoltage', DATE '2026-05-01', 50),
      ('extraHighVoltage', DATE '2026-01-31', 50), ('highVoltage', DATE '2030-01-31', 50)) t(contract, month, kwh)`
    const types = { electricitySupply: 'text', usageMonth: 'date', electricityUsage: 'decimal' }
    const rows = await duckdb(bills, statement({ types }))
    expect(rows.map(({ status, amount, reason }) => [status, amount, reason])).toEqual([
      ['eligible', '115', null],
      ['undetermined', null, 'missing electricitySupply'],
      ['undetermined', null, 'unreadable electricitySupply'],
      ['undetermined', null, 'missing usageMonth'],
      ['undetermined', null, 'unreadable electricityUsage'],
      ['ineligible', null, 'noRow'],
      ['ineligible', null, 'condition'],
      ['undetermined', null, 'notYet'],
    ])
    expect(Object.keys(rows[0]!)).toEqual(['contract', 'month', 'kwh', 'status', 'amount', 'reason'])
  })
  it('leaves open what only trying every answer settles, and settles nothing that evaluate leaves open', async () => {
    const profiles = [
      { electricitySupply: 'lowVoltage', electricityUsage: 0 },
      { electricitySupply: 'lowVoltage', electricityUsage: 1 },
      { electricitySupply: 'extraHighVoltage' },
      { usageMonth: '2025-12', electricityUsage: 1 },
      { electricitySupply: 'lowVoltage', usageMonth: '2025-12' },
      {},
    ] as const
    const values = profiles.map((one: Readonly<Record<string, string | number>>) => {
      const text = (id: string): string => (one[id] === undefined ? 'NULL' : `'${String(one[id])}'`)
      return `(${['electricitySupply', 'usageMonth', 'electricityUsage'].map(text).join(', ')})`
    })
    const bills = `CREATE TABLE b AS SELECT * FROM (VALUES ${values.join(', ')}) t(contract, month, kwh)`
    const inSql = (await duckdb(bills, statement({}))).map(({ status }) => status)
    const evaluated = profiles.map((profile) => evaluate(electricity, profile).status)
    for (const [at, status] of inSql.entries())
      expect([evaluated[at], 'undetermined'], JSON.stringify(profiles[at])).toContain(status)
    expect(inSql.slice(2)).toEqual(['ineligible', 'ineligible', 'ineligible', 'undetermined'])
    expect(evaluated.filter((status, at) => status !== inSql[at]).length).toBeLessThanOrEqual(1)
  })
  it('says why every row is undetermined where days stand in a column read as text', async () => {
    const [only] = await duckdb(
      `CREATE TABLE b AS SELECT 'lowVoltage' contract, DATE '2026-01-01' AS month, 50 kwh`,
      statement({}),
    )
    expect([only!['status'], only!['reason']]).toEqual(['undetermined', 'unreadable usageMonth'])
  })
  it.each(['status', 'AMOUNT', 'Reason'])('refuses in DuckDB a table that has a column %s of its own', async (name) => {
    const bills = `CREATE TABLE b AS SELECT 'lowVoltage' contract, '2026-01' AS month, 400 kwh, 9999 AS "${name}"`
    await expect(duckdb(bills, `SELECT sum(amount) FROM (${statement({})})`)).rejects.toThrow(
      new RegExp(`Duplicate.*${name}`, 'i'),
    )
  })
  it('takes a table whose columns are called like the parts of the statement', async () => {
    const bills = `CREATE TABLE b AS SELECT 'lowVoltage' contract, '2026-01' AS month, 400 kwh, 1 AS "source", 2 AS facts, 3 AS hojokin_row2`
    const [only] = await duckdb(bills, statement({}))
    expect(only).toMatchObject({ amount: '1800', source: 1, facts: 2 })
  })
  it('leaves the columns of the table alone under names of your choice', async () => {
    const names = { status: 'discount_status', amount: 'Discount "yen"', reason: 'why' }
    const sql = statement({ names, tableColumns: ['contract', 'month', 'kwh', 'status', 'amount'] })
    const bills = `CREATE TABLE b AS SELECT 'lowVoltage' contract, '2026-01' AS month, 400 kwh, 'open' status, 9999 amount`
    const [only] = await duckdb(bills, sql)
    expect(only).toEqual({
      contract: 'lowVoltage',
      month: '2026-01',
      kwh: 400,
      status: 'open',
      amount: 9999,
      discount_status: 'eligible',
      'Discount "yen"': '1800',
      why: null,
    })
  })
})

describe('every dialect', () => {
  const { Parser } = sqlParser
  it.each(computed.map((measure) => [measure.id, measure] as const))(
    '%s parses as BigQuery and Snowflake',
    (_id, measure) => {
      for (const [dialect, database] of [
        ['bigquery', 'BigQuery'],
        ['snowflake', 'Snowflake'],
      ] as const) {
        // The parser does not know BigQuery's widest type.
        const sql = toStatement(measure, { dialect, table: 'cases' }).replaceAll('BIGNUMERIC', 'NUMERIC')
        expect(() => new Parser().parse(sql, { database }), sql.slice(0, 80)).not.toThrow()
      }
    },
  )
  it('compares options as codes in DuckDB alone, where the answers are compared too', () => {
    const coded = (dialect: StatementOptions['dialect']) =>
      computed.filter((measure) => / WHEN '\w+' THEN 1\b/.test(toStatement(measure, { dialect, table: 'cases' })))
        .length
    expect(coded('duckdb')).toBeGreaterThan(5)
    for (const dialect of ['postgres', 'spark', 'bigquery', 'snowflake'] as const) expect(coded(dialect)).toBe(0)
  })
  it('hides what Spark would replace by a setting', () => {
    const wish = choiceField(
      'wish',
      { label: text('希望', 'wish'), question: text('希望は？', 'wish?'), help: text('希望です。', 'A wish.') },
      option('${x}', '甲', 'a'),
    )
    const measure = measureOf({
      id: 'wished',
      eligibility: all(oneOf(vocabulary.region, 'north')),
      amount: roundDown(1, parameter('sum')),
      parameters: { sum: figures('yen', row('5')) },
    })
    const hostile = { ...measure, eligibility: oneOf(wish, '${x}'), fields: { wish } } as unknown as Measure
    expect(toStatement(hostile, { dialect: 'spark', table: 'b' })).not.toContain('${')
    expect(toStatement(hostile, { dialect: 'spark', table: 'b' })).toContain('\\u0024{x}')
    expect(() => toStatement(measure, { dialect: 'spark', table: 'b', names: { amount: '${x}' } })).toThrow(
      /cannot be a name/,
    )
  })
})

describe('a fragment', () => {
  const fragment = (more: object) => toFragment(electricity, { dialect: 'duckdb', ...more } as FragmentOptions)
  it('numbers its placeholders from where the query around it is, and prices values', async () => {
    const values = { electricitySupply: 'highVoltage', usageMonth: '2026-01', electricityUsage: 50 }
    const made = fragment({ dialect: 'postgres', values, offset: 2 })
    expect(made.values).toEqual(['highVoltage', '2026-01', '50'])
    expect(made.text.match(/\$\d+/g)).toEqual(['$3', '$4', '$5'])
    expect(made.strings).toHaveLength(4)
    expect(made.strings.raw).toHaveLength(4)
    const { text: query, values: given } = fragment({ values, placeholder: '?' })
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const rows = (await connection.runAndReadAll(query, [...given])).getRowObjectsJson()
    connection.closeSync()
    expect(rows).toEqual([{ status: 'eligible', amount: '115', reason: null }])
  })
  it('takes columns of the query around it', async () => {
    const { text: sql, values } = fragment({
      columns: { electricitySupply: 'b.contract', electricityUsage: 'b.kwh' },
      types: { electricitySupply: 'text', electricityUsage: 'integer' },
      values: { usageMonth: '2026-01' },
      names: { amount: 'yen' },
    })
    expect(values).toEqual(['2026-01'])
    const query = `SELECT b.kwh, p.yen FROM b CROSS JOIN LATERAL (${sql.replace('$1', "'2026-01'")}) AS p ORDER BY b.kwh`
    const bills = `CREATE TABLE b AS SELECT * FROM (VALUES ('lowVoltage', 400), ('highVoltage', 50)) t(contract, kwh)`
    expect(await duckdb(bills, query)).toEqual([
      { kwh: 50, yen: '115' },
      { kwh: 400, yen: '1800' },
    ])
  })
})
