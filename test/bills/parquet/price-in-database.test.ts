import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../../rules/bill-services'
import { priceBills, type BillRow, type BillsOptions } from '../../../src/bills'
import { rejectsHeader } from '../../../src/bills/account/rejects'
import { fileOut, type Out } from '../../../src/bills/files/out'
import type { Source } from '../../../src/bills/files/source'
import { makeSummary } from '../../../src/bills/make-summary'
import { columnsOf } from '../../../src/bills/parquet/open-parquet'
import { prepare } from '../../../src/bills/parquet/prepare'
import { priceInDatabase } from '../../../src/bills/parquet/price-in-database'
import { planOf } from '../../../src/bills/plan-of'
import { collected, sharedDatabase } from './support'

const { open, close, database, written, newPath, rows } = sharedDatabase()
beforeAll(open)
afterAll(close)
const rules = { services: billServices, columns: billColumns }

/** A file of Parquet that the shared database has open. */
async function sourceOf(select: string): Promise<Source & { readonly parquet: object }> {
  const path = await written(select)
  const columns = await columnsOf(database(), path)
  const headers = columns.map(({ header }) => header)
  return { name: path, size: 0, mode: 0o600, encoding: 'utf-8', byteOrderMark: false, header: headers.join(','), headers, newline: '\n', lines: 0, lineByRecord: true, commaIsUnclear: false, again: true, parquet: { database: database(), path, columns }, records: () => { throw new Error('nothing is read row by row') }, notes: [], checkUnchanged: () => {}, close: () => {} } // prettier-ignore
}

/** Bills as a query, from their values as SQL; `usage` has a type of its own. */
const bills = (list: readonly string[], names = 'bill_id, service, contract, usage_month, usage'): string =>
  `SELECT * FROM (VALUES ${list.map((one) => `(${one})`).join(', ')}) t(${names})`

/** The columns of a file as texts, row by row. */
const textsOf = (path: string, names: string, from = `'${path}'`) =>
  rows(`SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (SELECT ${names} FROM ${from})`)

/** Prices Parquet within the database, and the same rows one by one; both must say the same. */
async function priced(select: string, options: Partial<BillsOptions> = {}) {
  const source = await sourceOf(select)
  const { name: input, headers } = source
  const { plan, notes } = planOf(source, { input, ...rules, ...options })
  const parquet = newPath('out.parquet')
  const rejects: string[] = []
  const aside = { write: (bytes: Uint8Array) => Promise.resolve(void rejects.push(Buffer.from(bytes).toString())) } as unknown as Out // prettier-ignore
  const found = await priceInDatabase(source, plan, { input, ...rules, ...options }, () => fileOut(parquet, 0o600), aside) // prettier-ignore
  const { output, ran } = found!
  expect(output.name).toBe(parquet)
  expect(BigInt(ran.bytes)).toBeGreaterThan(0n)
  await output.commit(false)
  const summary = makeSummary({ source, plan, ran, grouped: undefined, notes, lost: new Map(), output: undefined })

  const texts = await rows(`SELECT CAST(COLUMNS(*) AS VARCHAR) FROM '${input}'`)
  const list = texts.map((row) => Object.fromEntries(row.map((value, at) => [headers[at]!, value])) as BillRow)
  const [out, refused] = [collected(), collected()]
  const other = await priceBills({ input: list, output: out.stream, rejects: refused.stream, ...rules, ...options })
  expect({ ...summary, output: undefined }).toEqual({ ...other.summary, output: undefined })
  expect(`${rejectsHeader}${rejects.join('')}`).toBe(refused.text())
  const csv = newPath('out.csv')
  writeFileSync(csv, out.text())
  const added =
    options.headings === 'ja'
      ? ['値引き単価', '"値引き額（端数処理前）"', '計算した値引き額', '判定', '判定の理由']
      : ['unit_discount', 'discount_exact', 'discount_yen', 'status', 'reason']
  const [price, exact, yen, status, reason] = added as [string, string, string, string, string]
  const names = `bill_id, ${price}::DECIMAL(18,5), ${exact}::DECIMAL(38,8), ${yen}::BIGINT, ${status}, nullif(${reason}, '')`
  const answers = await textsOf(parquet, names)
  expect(answers).toEqual(
    await textsOf(csv, names, `read_csv('${csv}', all_varchar = true, header = true, delim = ',', quote = '"')`),
  )
  return { summary, rejects: rejects.join(''), rows: answers, parquet }
}

const plain = [`'A1', '電気', '低圧', '2026-01', 400.5`, `'A2', '電気', '高圧', '2026-03', 30`]
/** Rows of every kind that a file may have, with usages as texts. */
const all = [
  `'A01', '電気', '低圧', '2026-01', '400.5'`,
  `'A02', 'electricity', 'highVoltage', '2026-03-05', '100'`,
  `'A03', '都市ガス', '都市ガス', '令和8年2月', '30.25'`,
  `'A04', '電気', '従量電灯B', '2026-01', '1,234.5'`,
  `'A05', '電気', '従量電灯B', '2026-02', '１２'`,
  `'A06', '電気', '特別高圧', '2026-01', '7'`,
  `'A07', '電気', '低圧', '2025-12', '7.125'`,
  `'A08', '電気', '低圧', '2030-01', '8'`,
  `'A09', '水道', '低圧', '2026-01', '9'`,
  `'A10', '水道', '低圧', '2026-02', '9'`,
  `'A11', '電気', '都市ガス', '2026-01', '9'`,
  `'A12', '電気', '低圧', '2023.1', '9'`,
  `'A13', '電気', '低圧', 'soon', '9'`,
  `'A14', '電気', '低圧', '2026-01', 'x'`,
  `'A15', '電気', '低圧', '2026-01', '9m3'`,
  `'A16', '電気', '低圧', '2026-01', '-9'`,
  `'A17', '電気', '低圧', '2026-01', NULL`,
  `'A18', '電気', '低圧', '2026-01', '1MWh'`,
  `'A19', NULL, '低圧', '2026-01', '1'`,
  `'A20', '電気', NULL, '2026-01', '1'`,
  `'A21', '電気', '低圧', NULL, '1'`,
  `'A22', '都市ガス', '都市ガス', '2026-01', '5m3'`,
  `'A22', '都市ガス', '都市ガス', '2026-01', '5'`,
  `'A22', '都市ガス', '都市ガス', '2026-01', '6'`,
  `'A01', '電気', '低圧', '2026-01', '0.001'`,
  `'合計', '電気', '低圧', '2026-01', '999'`,
  `'小計', NULL, NULL, NULL, '999'`,
  `'1.5E+10', '電気', '低圧', '2026-01', '1'`,
]

/** The same in few spellings, which cost little time. */
const some = [
  `'A1', '電気', '低圧', '2026-01', '400.5'`,
  `'A2', '電気', '特別高圧', '2026-01', '7'`,
  `'A3', '電気', '低圧', '2025-12', '7.125'`,
  `'A4', '電気', '低圧', '2030-01', '1,234.5'`,
  `'A5', '水道', '低圧', '2026-01', '9'`,
  `'A6', '水道', '特別高圧', '2026-01', '9'`,
  `'A7', '電気', '低圧', '2026-01', 'x'`,
  `'A8', NULL, '低圧', '2026-01', '1m3'`,
  `'A9', '電気', '低圧', '2026-01', '1m3'`,
  `'A1', '電気', '低圧', '2026-01', '1'`,
  `'合計', '電気', '低圧', '2026-01', '999'`,
  `'小計', '水道', NULL, '2026-01', '999'`,
]

describe('bills of Parquet, priced into Parquet', () => {
  it('are those that are right', async () => {
    const { rows, summary, rejects } = await priced(bills(all))
    // By the rules: low voltage 4.5 yen in January and February and 1.5 in March, high voltage 2.3 and 0.8, gas 18 and 6.
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['A01', '4.50000', '1802.25000000', '1802', 'eligible'],
      ['A02', '0.80000', '80.00000000', '80', 'eligible'],
      ['A03', '18.00000', '544.50000000', '544', 'eligible'],
      ['A04', '4.50000', '5555.25000000', '5555', 'eligible'],
      ['A05', '4.50000', '54.00000000', '54', 'eligible'],
      ['A06', null, null, null, 'ineligible'],
      ['A07', null, null, null, 'ineligible'],
      ['A08', null, null, null, 'notKnown'],
      ['A18', '4.50000', '4500.00000000', '4500', 'eligible'],
      ['A22', '18.00000', '90.00000000', '90', 'eligible'],
      ['A22', '18.00000', '90.00000000', '90', 'eligible'],
      ['A22', '18.00000', '108.00000000', '108', 'eligible'],
      ['A01', '4.50000', '0.00450000', '0', 'eligible'],
      ['1.5E+10', '4.50000', '4.50000000', '4', 'eligible'],
    ])
    expect(rejects.split('\n').slice(0, -1).map((line) => line.replace(/^(\d+),.*?"?(A\d\d|合計|小計),.*$/, '$1 $2'))).toEqual([
      '9 A09', '10 A10', '11 A11', '12 A12', '13 A13', '14 A14', '15 A15', '16 A16', '17 A17', '19 A19', '20 A20', '21 A21', '26 合計', '27 小計',
    ]) // prettier-ignore
    expect(summary).toMatchObject({
      rows: 28n,
      priced: 11n,
      ineligible: 2n,
      not_known: 1n,
      rejected: 12n,
      told_apart: 2n,
      discount_yen: 12_827n,
      bill_ids: { repeated: 2n, rows_beyond_first: 3n, rounded: 1n },
    })
    expect(summary.values.map(({ value, rows }) => [value, rows])).toEqual([['従量電灯B', 2]])
    expect(summary.unknown_values.map(({ value, rows }) => [value, rows])).toContainEqual(['水道', 2])
  })

  it.each<[string, string, Partial<BillsOptions>]>([
    ['as they are', bills(some), {}],
    ['rounded up', bills(some), { rounding: 'up' }],
    ['rounded from a half', bills(some), { rounding: 'halfUp' }],
    ['in Japanese', bills(some), { language: 'ja' }],
    ['under Japanese headings', bills(some), { headings: 'ja', language: 'ja' }],
    ['with values that are said', bills(some), { mapValues: { 水道: 'electricity', nonsense: 'lowVoltage' } }],
    ['that are clean', bills(plain), {}],
    ['that are clean, rounded up', bills(plain), { rounding: 'up' }],
    [
      'with ids that are numbers',
      bills([
        `1, '電気', '低圧', '2026-01', 1`,
        `2, '電気', '低圧', '2026-01', 2.5`,
        `2, '水道', '低圧', '2026-01', 2`,
      ]),
      {},
    ],
    [
      'with ids that are numbers, twice',
      bills([
        `2, '電気', '低圧', '2026-01', 1`,
        `1, '電気', '低圧', '2026-01', 2.5`,
        `2, '電気', '低圧', '2026-01', 2`,
      ]),
      {},
    ],
    ['with the same id in rejects', bills([`2, '電気', '低圧', '2026-01', 1`, `2, '水道', '低圧', '2026-01', 2`]), {}],
    [
      'with usages that are doubles',
      bills([
        `'a', '電気', '低圧', '2026-01', 0.1::DOUBLE`,
        `'b', '電気', '低圧', '2026-01', 0.3333`,
        `'c', '電気', '低圧', '2026-02', 400.125`,
      ]),
      {},
    ],
    [
      'with usages that are whole',
      bills([
        `'a', '電気', '低圧', '2026-01', 5`,
        `'b', '電気', '低圧', '2026-02', 7`,
        `'c', '電気', '低圧', '2026-02', NULL`,
      ]),
      {},
    ],
    ['of a day', bills([`'a', '電気', '低圧', DATE '2026-01-15', 5`, `'b', '電気', '低圧', DATE '2026-02-01', 7`]), {}],
    [
      'of a service that all have',
      bills([`'a', '低圧', '2026-01', 5`, `'b', '高圧', 'x', 7`], 'bill_id, contract, usage_month, usage'),
      { set: { service: '電気' } },
    ],
    [
      'of a month that all have',
      bills([`'a', '電気', '低圧', 5`, `'b', '水道', '', 7`], 'bill_id, service, contract, usage'),
      { set: { usage_month: '2026-01' } },
    ],
    [
      'of one contract',
      bills([`'a', 5`, `'b', 7.5`], 'bill_id, usage'),
      { set: { service: '電気', contract: '低圧', usage_month: '2026-01' } },
    ],
    [
      'with a formula in a row that is set aside',
      bills(
        [`'a', '電気', '低圧', '2026-01', 5, 'x'`, `'b', '水道', '低圧', '2026-01', 5, '=1+1'`],
        'bill_id, service, contract, usage_month, usage, memo',
      ),
      {},
    ],
    [
      'with commas in their usages',
      bills([
        `'a', '電気', '低圧', '2026-01', '1,234'`,
        `'b', '電気', '低圧', '2026-01', '1,5'`,
        `'c', '電気', '低圧', '2026-01', '12,34'`,
      ]),
      {},
    ],
    [
      'whose service stands first',
      bills(
        [`'電気', '低圧', '2026-01', 'a', 5`, `'水道', '低圧', '2026-01', 'b', 5`],
        'service, contract, usage_month, bill_id, usage',
      ),
      {},
    ],
    [
      'whose contract stands first',
      bills(
        [`'低圧', 'a', '2026-01', '電気', 5`, `'高圧', 'b', '2026-01', '電気', 5`],
        'contract, bill_id, usage_month, service, usage',
      ),
      {},
    ],
    [
      'in the unit of the other service',
      bills(
        plain.concat(`'A3', '都市ガス', '都市ガス', '2026-01', 1`),
        'bill_id, service, contract, usage_month, "使用量(kWh)"',
      ),
      {},
    ],
    [
      'with quotes in their texts',
      bills([
        `'it''s', '電気', '低圧', '2026-01', 5`,
        `'a"b', '電''気', '低"圧', '2026-01', 5`,
        `'c', '電気', '低圧', '2026-01', NULL`,
      ]),
      {},
    ],
  ])('are the same as row by row: %s', async (_, select, options) => {
    await priced(select, options)
  })

  // 4.5 yen times 1, 0.1 and 2 are 4.5, 0.45 and 9 yen.
  it.each<[BillsOptions['rounding'], readonly string[]]>([
    ['down', ['4', '0', '9']],
    ['halfUp', ['5', '0', '9']],
    ['up', ['5', '1', '9']],
  ])('are rounded %s', async (rounding, yen) => {
    const list = ['1', '0.1', '2'].map((usage, at) => `${at}, '電気', '低圧', '2026-01', ${usage}`)
    expect((await priced(bills(list), { rounding })).rows.map((row) => row[3])).toEqual(yen)
  })

  it('are counted apart from sums and from what cannot be priced', async () => {
    const list = [
      ...plain,
      `'合計', '電気', '低圧', '2026-01', 9`,
      `'A4', '水道', '低圧', '2026-01', 9`,
      `'A5', '電気', '低圧', '2023.1', 9`,
    ]
    const { summary, rejects } = await priced(bills(list))
    expect(summary).toMatchObject({ rows: 5n, priced: 2n, rejected: 2n, told_apart: 1n })
    expect(rejects).toContain('write January as 2023-01 and October as 2023-10')
  })

  it('may use more than a decimal of 18 digits holds a thousand times of', async () => {
    const usage = (written: string) => `'A', '電気', '低圧', '2026-01', ${written}::DECIMAL(18,3)`
    const { rows: list } = await priced(bills(['999999999999.999', '1000000000000', '9007199254740.125'].map(usage)))
    expect(list.map(([, , exact, yen]) => [exact, yen])).toEqual([
      ['4499999999999.99550000', '4499999999999'],
      ['4500000000000.00000000', '4500000000000'],
      ['40532396646330.56250000', '40532396646330'],
    ])
  })

  it('keep their columns, what is absent and what is empty', async () => {
    const names = 'bill_id, service, contract, usage_month, usage, note, "a ""b"""'
    const day = `DATE '2026-01-01'`
    const { parquet } = await priced(
      bills([`'A', '電気', '低圧', ${day}, 1.5, NULL, 1`, `'B', '電気', '特別高圧', ${day}, 2, '', NULL`], names),
    )
    expect((await columnsOf(database(), parquet)).map(({ type }) => type).slice(0, 7)).toEqual([
      'VARCHAR',
      'VARCHAR',
      'VARCHAR',
      'DATE',
      'DECIMAL(11,1)',
      'VARCHAR',
      'INTEGER',
    ])
    expect(await textsOf(parquet, 'bill_id, service, contract, usage_month, usage, note, "a ""b"""')).toEqual([
      ['A', '電気', '低圧', '2026-01-01', '1.5', null, '1'],
      ['B', '電気', '特別高圧', '2026-01-01', '2.0', '', null],
    ])
  })
})

describe('a file of Parquet is prepared', () => {
  const prepared = async (select: string, options: Partial<BillsOptions> = {}) => {
    const source = await sourceOf(select)
    const { plan } = planOf(source, { input: source.name, ...rules, ...options })
    const found = await prepare(source, plan, source.parquet!)
    return found && { anyAside: found.anyAside, rounded: found.roundedIds, sums: found.sumsOf !== undefined, repeats: await found.repeats() } // prettier-ignore
  }
  const clean = { anyAside: false, rounded: 0, sums: true, repeats: { ids: 0, rows: 0 } }
  const names = 'bill_id, service, contract, usage_month, usage'
  const with1 = (column: string) =>
    bills(
      plain.map((one) => `${one}, 1`),
      `${names}, ${column}`,
    )
  const many = (count: number, usage: string, contract = `'低圧'`, month = `'2026-01'`) =>
    `SELECT i AS bill_id, '電気' AS service, ${contract} AS contract, ${month} AS usage_month, ${usage} AS usage FROM range(${count}) t(i)`

  it.each<[string, string, Partial<BillsOptions>, object]>([
    ['that is clean', bills(plain), {}, clean],
    ['with another column', with1('memo'), {}, clean],
    ['with a column that is nearly one of ours', with1('xhojokin_n'), {}, clean],
    ['with a column whose name begins like the number of a row', with1('file_row_numbers'), {}, clean],
    ['with a total', bills([...plain, `'合計', '電気', '低圧', '2026-01', 1`]), {}, { ...clean, anyAside: true }],
    [
      'with a service that is none',
      bills([...plain, `'A3', '水道', '低圧', '2026-01', 1`]),
      {},
      { ...clean, anyAside: true },
    ],
    [
      'with a missing usage',
      bills([...plain, `'A3', '電気', '低圧', '2026-01', NULL`]),
      {},
      { ...clean, anyAside: true, sums: false },
    ],
    ['with ids twice', bills([...plain, ...plain, plain[0]!]), {}, { ...clean, repeats: { ids: 2, rows: 3 } }],
    ['with ids in no order', bills([...plain].reverse()), {}, clean],
    ['with a rounded id', bills([...plain, `'1.2E+5', '電気', '低圧', '2026-01', 1`]), {}, { ...clean, rounded: 1 }],
    [
      'with combinations that stand in no row',
      bills([`'A1', '電気', '低圧', '2026-01', 1`, `'A2', '都市ガス', '都市ガス', '2026-01', 1`]),
      {},
      clean,
    ],
    [
      'with 1,999 usages that are texts',
      many(1999, `(i + 1000)::VARCHAR || 'kWh'`),
      {},
      { ...clean, anyAside: true, sums: false },
    ],
    ['with 4,999 spellings', many(4999, '1', '(i)::VARCHAR'), {}, { ...clean, anyAside: true }],
    [
      'with 50 contracts and 100 months',
      many(100, '1', '(i // 2)::VARCHAR', 'i::VARCHAR'),
      {},
      { ...clean, anyAside: true },
    ],
  ])('%s', async (_, select, options, expected) => {
    expect(await prepared(select, options)).toEqual(expected)
  })

  it.each<[string, string, Partial<BillsOptions>]>([
    ['with a total to audit', with1('請求額'), {}],
    ['with a printed discount', with1('値引き額'), {}],
    ['with a column that is one of ours', with1('Hojokin_x'), {}],
    ['with a column whose name begins like ours', with1('hojokin_status'), {}],
    [
      'with a total to audit in its first column',
      bills(
        plain.map((one) => `1, ${one}`),
        `請求額, ${names}`,
      ),
      {},
    ],
    [
      'with a printed discount in its first column',
      bills(
        plain.map((one) => `1, ${one}`),
        `値引き額, ${names}`,
      ),
      {},
    ],
    ['with a column for the number of a row', with1('File_Row_Number'), {}],
    ['with usages that are days', bills([`'A1', '電気', '低圧', '2026-01', DATE '2026-01-01'`]), {}],
    ['in thousands of the unit', bills(plain), { unit: 'MWh' }],
    ['with its header once more', bills([...plain, `'bill_id', 'service', 'contract', 'usage_month', 1`]), {}],
    [
      'with its header once more, and the service first',
      bills([`'service', 'bill_id', 'contract', 'usage_month', 1`], 'service, bill_id, contract, usage_month, usage'),
      {},
    ],
    ['with an empty id', bills([...plain, `'', '電気', '低圧', '2026-01', 1`]), {}],
    ['with 2,000 usages that are texts', many(2000, `(i + 1000)::VARCHAR || 'kWh'`), {}],
    ['with 5,000 spellings', many(5000, '1', '(i)::VARCHAR'), {}],
    ['with 51 contracts and 99 months', many(99, '1', '(i * 51 // 99)::VARCHAR', 'i::VARCHAR'), {}],
  ])('not at all: %s', async (_, select, options) => {
    expect(await prepared(select, options)).toBeUndefined()
  })
})

describe('a price', () => {
  const { electricity } = billServices
  const { measure } = electricity
  const [name, table] = Object.entries(measure.parameters)[0]!
  const at = (value: string) => {
    const rows = table.rows.map((row) => ({ ...row, value }))
    return {
      electricity: {
        ...electricity,
        measure: { ...measure, parameters: { ...measure.parameters, [name]: { ...table, rows } } },
      },
    }
  }
  it('may be zero, which is a discount of zero', async () => {
    const { rows } = await priced(bills([`'A1', '電気', '低圧', '2026-01', 2`]), { services: at('0') })
    expect(rows).toEqual([['A1', '0.00000', '0.00000000', '0', 'eligible', null]])
  })

  it('may be so high that the database could not count with it', async () => {
    const source = await sourceOf(
      bills([`'A1', '電気', '低圧', '2026-01', 2`, `'A2', '電気', '特別高圧', '2026-01', 2`]),
    )
    const prepared = (value: string) => {
      const wishes = { input: source.name, columns: billColumns, services: at(value) }
      return prepare(source, planOf(source, wishes).plan, source.parquet!)
    }
    // In tenths of a yen it is to stay below a thousand.
    expect(await prepared('100')).toBeUndefined()
    expect(await prepared('99.9')).toBeDefined()
  })
})

describe('nothing is priced in the database', () => {
  const run = async (select: string, options: Partial<BillsOptions>, change: Partial<Source> = {}) => {
    const source = { ...(await sourceOf(select)), ...change }
    const wishes = { input: source.name, ...rules, ...options }
    const never = () => expect.unreachable('no file is begun')
    return priceInDatabase(source, planOf(source, wishes).plan, wishes, never, undefined)
  }
  it.each<[string, string, Partial<BillsOptions>, Partial<Source>]>([
    ['of what is no Parquet', bills(plain), {}, { parquet: undefined as never }],
    ['where no formula may run', bills(plain), { escapeFormulas: true }, {}],
    ['where rows that are the same count once', bills(plain), { once: true }, {}],
    ['in thousands of the unit', bills(plain), { unit: 'MWh' }, {}],
  ])('%s', async (_, select, options, change) => {
    expect(await run(select, options, change)).toBeUndefined()
  })

  it('that has two columns of one name, or that the caller stops', async () => {
    const twice = bills(
      plain.map((one) => `${one}, 1, 2`),
      'bill_id, service, contract, usage_month, usage, memo, "other"',
    )
    await expect(
      run(twice, {}, { headers: 'bill_id,service,contract,usage_month,usage,memo,MEMO'.split(',') }),
    ).rejects.toThrow(/must differ in more than capitals \('MEMO'\)/)
    const source = await sourceOf(bills(plain))
    const wishes = { input: source.name, ...rules, signal: AbortSignal.abort() }
    const failing = () => { throw new Error('words') } // prettier-ignore
    await expect(priceInDatabase(source, planOf(source, wishes).plan, wishes, failing, undefined)).rejects.toThrow(
      /interrupted/,
    )
    await expect(
      priceInDatabase(source, planOf(source, wishes).plan, { ...wishes, signal: undefined }, failing, undefined),
    ).rejects.toThrow(
      /in\.parquet: it cannot be read as Parquet\. Get it again, export it anew, or give it as CSV \(DuckDB: words\)\.$/,
    )
  })

  it('and no link is left of an output in a folder whose name is a pattern', async () => {
    const source = await sourceOf(bills([`'A1', '電気', '低圧', '2026-01', 9.5`]))
    const wishes = { input: source.name, ...rules }
    const folder = mkdtempSync(join(tmpdir(), 'links-'))
    const [odd, links] = [join(folder, 'a[b]*'), join(folder, 'tmp')]
    for (const path of [odd, links]) mkdirSync(path)
    const { TMPDIR } = process.env
    try {
      process.env['TMPDIR'] = links
      const found = await priceInDatabase(source, planOf(source, wishes).plan, wishes, () => fileOut(join(odd, 'out.parquet'), 0o600), undefined) // prettier-ignore
      expect(found!.ran).toMatchObject({ records: 1, totals: [{ bills: 1n, usage: 9500n, yen: 42n }] })
      await found!.output.discard()
      expect(readdirSync(links)).toEqual([])
    } finally {
      if (TMPDIR === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = TMPDIR
      rmSync(folder, { recursive: true })
    }
  })

  it('and no rejects are written where nobody wants them', async () => {
    const source = await sourceOf(bills([...plain, `'A3', '水道', '低圧', '2026-01', 1`]))
    const wishes = { input: source.name, ...rules }
    const found = await priceInDatabase(source, planOf(source, wishes).plan, wishes, () => fileOut(newPath(), 0o600), undefined) // prettier-ignore
    expect(found!.ran).toMatchObject({ records: 3, rejected: 1, blank: 0 })
    await found!.output.discard()
  })
})
