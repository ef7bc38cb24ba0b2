import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { diffBills, priceBills } from '../../src/bills'
import { header, inFolder } from './support'

const services = { services: billServices, columns: billColumns }

describe('Parquet', () => {
  it('goes in and comes out with the types of the untouched columns, nulls and empty texts apart', async () => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.parquet'), join(folder, 'out.parquet')]
      const connection = await (await DuckDBInstance.create(':memory:')).connect()
      const rows = async (sql: string): Promise<unknown[][]> => (await connection.runAndReadAll(sql)).getRowsJson()
      await connection.run(`COPY (SELECT * FROM (VALUES
        (1, 'electricity', 'lowVoltage', '2026-01', 400.5::DECIMAL(9,3), DATE '2026-02-01', ''), (2, '都市ガス', '都市ガス', '令和8年2月', 30, NULL, NULL),
        (3, 'electricity', 'lowVoltage', '2026-06', 1, NULL, 'a "b", c'), (4, 'electricity', 'lowVoltage', 'soon', 1, NULL, NULL)) AS t(bill_id, service, contract, usage_month, usage, billed_on, note)) TO '${input}' (FORMAT parquet)`)
      const { summary, rejects } = await priceBills({ input, output, ...services })
      expect(summary).toMatchObject({ rows: 4n, priced: 2n, ineligible: 1n, rejected: 1n, discount_yen: 2342n })
      expect(rejects).toBe(`${output}.rejects.csv`)
      expect(readFileSync(rejects!, 'utf8').match(/^.*soon.*$/gm)).toHaveLength(1)
      const types = (await rows(`DESCRIBE SELECT * FROM '${output}'`)).map(
        ([name, type]) => `${String(name)} ${String(type)}`,
      )
      expect(types).toEqual([
        'bill_id INTEGER',
        'service VARCHAR',
        'contract VARCHAR',
        'usage_month VARCHAR',
        'usage DECIMAL(13,3)',
        'billed_on DATE',
        'note VARCHAR',
        'unit_discount DECIMAL(18,5)',
        'discount_exact DECIMAL(38,8)',
        'discount_yen BIGINT',
        'status VARCHAR',
        'reason VARCHAR',
      ])
      expect(
        await rows(
          `SELECT bill_id, billed_on::VARCHAR, note, discount_exact::DOUBLE, discount_yen::INTEGER, status FROM '${output}'`,
        ),
      ).toEqual([
        [1, '2026-02-01', '', 1802.25, 1802, 'eligible'],
        [2, null, null, 540, 540, 'eligible'],
        [3, null, 'a "b", c', null, null, 'ineligible'],
      ])
      expect(readdirSync(folder).sort()).toEqual(['in.parquet', 'out.parquet', 'out.parquet.rejects.csv'])
    })
  })

  it('finds an id that comes twice where two threads part the rows, and far from each other', async () => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.parquet'), join(folder, 'out.parquet')]
      const connection = await (await DuckDBInstance.create(':memory:')).connect()
      const rows = 40_960
      const repeatsOf = async (id: string): Promise<unknown> => {
        await connection.run(
          `COPY (SELECT ${id} AS bill_id, '電気' AS service, '低圧' AS contract, '2026-01' AS usage_month, 100 AS usage FROM range(${rows}) t(i)) TO '${input}' (FORMAT parquet, ROW_GROUP_SIZE 2048)`,
        )
        const { summary } = await priceBills({ input, output, ...services })
        expect(summary).toMatchObject({ rows: BigInt(rows), priced: BigInt(rows), discount_yen: BigInt(rows * 450) })
        return summary.bill_ids
      }
      const text = (at: string): string => `printf('B%08d', ${at})`
      expect(await repeatsOf(text('i'))).toMatchObject({ repeated: 0n })
      expect(await repeatsOf(text(`i - CAST(i = ${rows / 2} AS INTEGER)`))).toMatchObject({ repeated: 1n })
      expect(await repeatsOf(text(`CASE WHEN i = ${rows - 1} THEN 7 ELSE i END`))).toMatchObject({ repeated: 1n })
    })
  })

  it.each([
    ['UTINYINT', 0n],
    ['INTEGER', 0n],
    ['UINTEGER', 0n],
    ['BIGINT', 1n],
    ['UBIGINT', 1n],
    ['DECIMAL(9,3)', 0n],
    ['DECIMAL(18,3)', 1n],
    ['DECIMAL(18,0)', 1n],
  ])('reads usages of %s, and rejects what is absent, negative or too large', async (type, large) => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.parquet'), join(folder, 'out.parquet')]
      const connection = await (await DuckDBInstance.create(':memory:')).connect()
      const negative = type.startsWith('U') ? 0n : 1n
      const write = async (usages: readonly string[]): Promise<void> => {
        const values = usages.map((usage, at) => `('A-${at}', CAST(${usage} AS ${type}))`).join(', ')
        await connection.run(
          `COPY (SELECT id AS bill_id, '電気' AS service, '低圧' AS contract, '2026-01' AS usage_month, usage FROM (VALUES ${values}) t(id, usage)) TO '${input}' (FORMAT parquet)`,
        )
      }
      await write(['100', '50'])
      expect((await priceBills({ input, output, ...services })).summary).toMatchObject({
        priced: 2n,
        discount_yen: 675n,
      })
      await write(['100', '50', 'NULL', ...(negative ? ['-1'] : []), ...(large ? ['9007199254741'] : [])])
      const { summary } = await priceBills({ input, output, ...services })
      expect(summary).toMatchObject({ priced: 2n, rejected: 1n + negative + large, discount_yen: 675n })
      expect(summary.groups.map(({ usage }) => usage)).toEqual(['150'])
    })
  })

  it('is compared with CSV, and with Parquet, bill by bill', async () => {
    await inFolder(async (folder) => {
      const [input, one, two] = ['in.csv', 'one.parquet', 'two.csv'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ]
      writeFileSync(input, `${header}\n1,電気,低圧,2026-01,400\n2,電気,低圧,2026-03,5\n`)
      await priceBills({ input, output: one, ...services })
      await priceBills({ input, output: two, rounding: 'up', ...services })
      expect(await diffBills({ before: one, after: two })).toMatchObject({ unchanged: 1, changed: 1, difference: 1n })
      expect(await diffBills({ before: one, after: one })).toMatchObject({ unchanged: 2, changed: 0, difference: 0n })
    })
  })

  it('refuses what is no Parquet file, and leaves nothing', async () => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.parquet'), join(folder, 'out.parquet')]
      writeFileSync(input, `${header}\n`)
      await expect(priceBills({ input, output, ...services })).rejects.toThrow(/in\.parquet is no Parquet file/)
      await expect(priceBills({ input: join(folder, 'none.parquet'), output, ...services })).rejects.toThrow(
        /no such file/,
      )
      expect(existsSync(output)).toBe(false)
      expect(readdirSync(folder)).toEqual(['in.parquet'])
    })
  })
})
