import { describe, expect, it } from 'vitest'
import { catalogueQuery, columnType, fromCatalogue } from '../../../src/readings/sql/catalogue'
import { bracketed } from '../../support/made-up'

describe('what a column holds, by what databases call its type', () => {
  it.each([
    ['integer', 'int integer INTEGER tinyint smallint bigint hugeint uint utinyint usmallint ubigint uhugeint'],
    ['integer', 'int2 int4 int8 int64 INT64 uint64 uinteger long short byte'],
    [
      'decimal',
      'decimal numeric number bignumeric decimal(18,3) NUMBER(38,0) decimal(38,18) numeric(10) decimal(\t18\t,\t3\t)',
    ],
    ['text', 'varchar text string VARCHAR varchar(20) character\tvarying character\tvarying(20) \ttext\t'],
    ['boolean', 'bool boolean BOOLEAN'],
    ['date', 'date DATE \tdate'],
    [undefined, 'double float real char timestamp datetime json interval char(20) timestamp\twith\ttime\tzone'],
    [undefined, 'bigints xint intx int16x 2int longer xshort varchars xtext xvarchar(20) xbool booleans dates xdate'],
    [undefined, 'decimal(18 decimal(18,3)x xdecimal decimal(,3) decimal(18,) decimal() varchar() varchar(x) int\t4'],
  ] as const)('%s: %s', (type, written) => {
    for (const one of written.split(' ').map((each) => each.replaceAll('\t', ' ')))
      expect([one, columnType(one)]).toEqual([one, type])
  })
})

describe('what the catalogue says of the columns of the facts', () => {
  const catalogue = [
    { name: 'Household', type: 'BOOLEAN' },
    { name: 'ordered', type: 'timestamp' },
    { name: 'yen', type: 'BIGINT' },
    { name: 'income', type: 'date' },
    { name: 'Kilo "watt"', type: 'numeric(9,2)' },
    { name: 'note', type: 'text' },
  ]
  it('takes types that fit, by names without regard to capitals, and leaves the others to be read from their text', () => {
    const columns = { cost: ' yen ', power: '`Kilo "watt"`' }
    expect(fromCatalogue(bracketed, columns, catalogue)).toEqual({
      types: { household: 'boolean', cost: 'integer', power: 'decimal' },
      tableColumns: ['Household', 'ordered', 'yen', 'income', 'Kilo "watt"', 'note'],
      absent: [],
    })
  })
  it('says which facts have neither an expression nor a column', () => {
    expect(fromCatalogue(bracketed, { power: '"note"' }, catalogue)).toMatchObject({
      types: { household: 'boolean', power: 'text' },
      absent: ['cost'],
    })
    expect(fromCatalogue(bracketed, { cost: 'yen + 1', power: 'lower(note)' }, catalogue).types).toEqual({
      household: 'boolean',
    })
    expect(fromCatalogue(bracketed, { cost: '"yen' }, catalogue).types).not.toHaveProperty('cost')
    // A quoted name is one only where there is nothing before and behind it.
    const odd = ['yen + 1', 'U&yen'].map((name) => ({ name, type: 'bigint' }))
    for (const cost of ['"yen" + 1', 'U&"yen"'])
      expect(fromCatalogue(bracketed, { cost }, odd).types).not.toHaveProperty('cost')
  })
})

describe('the query that asks a database for the columns of a table', () => {
  const select = 'SELECT column_name, data_type FROM'
  it.each([
    ['spark', 'lake.bills', 'DESCRIBE TABLE lake.bills'],
    [
      'duckdb',
      'bills',
      `${select} information_schema.columns WHERE lower(table_name) = lower('bills') ORDER BY ordinal_position`,
    ],
    [
      'postgres',
      'public."O\'Neill"',
      `${select} information_schema.columns WHERE lower(table_name) = lower('O''Neill') AND lower(table_schema) = lower('public') ORDER BY ordinal_position`,
    ],
    [
      'snowflake',
      'db."Sales".bills',
      `${select} information_schema.columns WHERE lower(table_name) = lower('bills') AND lower(table_schema) = lower('Sales') ORDER BY ordinal_position`,
    ],
    [
      'bigquery',
      'shop.bills',
      `${select} shop.INFORMATION_SCHEMA.COLUMNS WHERE lower(table_name) = lower('bills') ORDER BY ordinal_position`,
    ],
    [
      'bigquery',
      '`bills`',
      `${select} information_schema.columns WHERE lower(table_name) = lower('bills') ORDER BY ordinal_position`,
    ],
  ] as const)('%s, of %s', (dialect, table, query) => {
    expect(catalogueQuery(dialect, table)).toBe(query)
  })
})
