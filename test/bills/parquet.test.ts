import { existsSync, readdirSync, writeFileSync } from 'node:fs'
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
