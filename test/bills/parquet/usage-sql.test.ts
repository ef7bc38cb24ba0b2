import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOddSql, sumSql, thousandthsSql } from '../../../src/bills/parquet/usage-sql'
import { sharedDatabase } from './support'

const { open, close, rows: rowsOf } = sharedDatabase()
beforeAll(open)
afterAll(close)

/** A usage as its column has it, and its thousandths; null for what must be read as text. */
type Usages = readonly (readonly [written: string, thousandths: bigint | null])[]
const most: Usages[number] = ['9007199254740', 9_007_199_254_740_000n]
const more: Usages[number] = ['9007199254741', null]

describe('a usage', () => {
  it.each<[string, Usages]>([
    [
      'UTINYINT',
      [
        ['0', 0n],
        ['255', 255_000n],
        ['NULL', null],
      ],
    ],
    [
      'SMALLINT',
      [
        ['1', 1000n],
        ['-1', null],
        ['NULL', null],
      ],
    ],
    [
      'INTEGER',
      [
        ['2147483647', 2_147_483_647_000n],
        ['-1', null],
      ],
    ],
    ['BIGINT', [most, more, ['-5', null], ['0', 0n]]],
    ['UBIGINT', [most, more, ['NULL', null]]],
    [
      'DECIMAL(5,3)',
      [
        ['12.345', 12_345n],
        ['-0.001', null],
        ['0', 0n],
        ['NULL', null],
      ],
    ],
    [
      'DECIMAL(9,1)',
      [
        ['0.5', 500n],
        ['99999999.9', 99_999_999_900n],
      ],
    ],
    ['DECIMAL(15,3)', [['999999999999.999', 999_999_999_999_999n]]],
    [
      'DECIMAL(16,3)',
      [
        ['999999999999.999', 999_999_999_999_999n],
        ['1000000000000', null],
        ['-1', null],
      ],
    ],
    [
      'DECIMAL(18,0)',
      [
        ['999999999999', 999_999_999_999_000n],
        ['1000000000000', null],
      ],
    ],
    [
      'DOUBLE',
      [
        ['0.1', 100n],
        ['0.1::DOUBLE + 0.2::DOUBLE', null],
        ['1.2345', null],
        ['-0.5', null],
        ['1e300', null],
        ['400.125', 400_125n],
        ['4398046511104', 4_398_046_511_104_000n],
        ['4398046511105', null],
        ['NULL', null],
      ],
    ],
    [
      'VARCHAR',
      [
        ["'1'", 1000n],
        ["'1.5'", 1500n],
        ["'012.345'", 12_345n],
        ["'999999999999.999'", 999_999_999_999_999n],
        ["'1234567890123'", null],
        ["'1.2345'", null],
        ["'1.'", null],
        ["'.5'", null],
        ["'1,234'", null],
        ["'-1'", null],
        ["' 1'", null],
        ["''", null],
        ["'１'", null],
        ['NULL', null],
      ],
    ],
  ])('of %s', async (type, usages) => {
    const sql = thousandthsSql('u', type)!
    const values = usages.map(([written], at) => `(${at}, CAST(${written} AS ${type}))`).join(', ')
    const from = `(VALUES ${values}) t(i, u)`
    const rows = await rowsOf(`SELECT ${sql}, ${isOddSql('u', type, sql)} FROM ${from} ORDER BY i`)
    expect(rows).toEqual(usages.map(([, thousandths]) => [thousandths, thousandths === null]))
    const sum = usages.reduce((total, [, thousandths]) => total + (thousandths ?? 0n), 0n)
    const plain = usages.flatMap(([, thousandths], at) => (thousandths === null ? [] : [at])).join(', ')
    expect(await rowsOf(`SELECT ${sumSql('u', type, sql)}::HUGEINT FROM ${from} WHERE i IN (${plain})`)).toEqual([
      [sum],
    ])
  })

  it.each([
    'HUGEINT',
    'UHUGEINT',
    'FLOAT',
    'DATE',
    'BOOLEAN',
    'INTEGER[]',
    'STRUCT(INTEGER)',
    'STRUCT(a BIGINT',
    'DECIMAL(19,3)',
    'DECIMAL(18,4)',
    'DECIMAL(38,10)',
    'DECIMAL(9,3)[]',
    'x DECIMAL(9,3)',
    'DECIMAL',
    '',
  ])('of %s is no number that can be counted', (type) => {
    expect(thousandthsSql('u', type)).toBeUndefined()
  })
})
