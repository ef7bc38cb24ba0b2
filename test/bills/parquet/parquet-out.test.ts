import { getEventListeners } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOut } from '../../../src/bills/files/out'
import { checkNames, createParquetOut } from '../../../src/bills/parquet/parquet-out'
import { inFolder, textOf } from '../support'
import { sharedDatabase } from './support'

const { open, close, rows: rowsOf } = sharedDatabase()
beforeAll(open)
afterAll(close)

describe('records as Parquet', () => {
  it('have the types that are known, nulls where nothing stands, and empty texts in quotes', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.parquet')
      const file = fileOut(path, 0o400)
      const types = new Map([
        ['a', 'INTEGER'],
        ['b', 'VARCHAR'],
      ])
      const { signal } = new AbortController()
      const out = await createParquetOut(file, types, signal)
      expect(out.name).toBe(path)
      const text = [
        'a,b,"c ""d""",unit_discount,計算した値引き額,discount_exact,discount_by_total',
        '1,x,,4.5,1800,1800.25,7',
        ',"",y,,,,',
        '"3","a ""b"", c\nd","",1,2,3,4',
        '',
      ].join('\n')
      for (const piece of text.match(/[^]{1,11}/g)!) await out.write(Buffer.from(piece))
      await out.finish!()
      expect(out.written()).toBe(statSync(file.file!.temporary).size)
      expect(existsSync(path)).toBe(false)
      expect(getEventListeners(signal, 'abort')).toHaveLength(0)
      await out.discard()
      expect(statSync(file.file!.temporary).mode & 0o777).toBe(0o600)
      out.settle!(false)
      expect(statSync(file.file!.temporary).mode & 0o777).toBe(0o400)
      await out.commit(false)
      expect(readdirSync(folder)).toEqual(['out.parquet'])
      expect((await rowsOf(`DESCRIBE FROM '${path}'`)).map((row) => row.slice(0, 2))).toEqual([
        ['a', 'INTEGER'],
        ['b', 'VARCHAR'],
        ['c "d"', 'VARCHAR'],
        ['unit_discount', 'DECIMAL(18,5)'],
        ['計算した値引き額', 'BIGINT'],
        ['discount_exact', 'DECIMAL(38,8)'],
        ['discount_by_total', 'BIGINT'],
      ])
      const texts = `SELECT a, b, "c ""d""", unit_discount::VARCHAR, 計算した値引き額::INT, discount_exact::VARCHAR, discount_by_total::INT FROM '${path}'`
      expect(await rowsOf(texts)).toEqual([
        [1, 'x', null, '4.50000', 1800, '1800.25000000', 7],
        [null, '', 'y', null, null, null, null],
        [3, 'a "b", c\nd', '', '1.00000', 2, '3.00000000', 4],
      ])
    })
  })

  it.each([0, 1, 2047, 2048, 2049, 10_000])('of %s rows keep their order, also in parts', async (count) => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.parquet')
      const out = await createParquetOut(fileOut(path, 0o600), new Map(), undefined, 4096)
      await out.write(Buffer.from('id,text\n'))
      const rows = Array.from({ length: count }, (_, at) => `${at},${at % 3 === 0 ? '' : `"${at},"`}\n`)
      for (let at = 0; at < count; at += 1000) await out.write(Buffer.from(rows.slice(at, at + 1000).join('')))
      const parts = readdirSync(folder).filter((file) => file.endsWith('.tmp'))
      // The output itself, and a part for every 4096 rows.
      expect(parts).toHaveLength(1 + Math.floor(count / 4096))
      for (const part of parts) expect(statSync(join(folder, part)).mode & 0o777).toBe(0o600)
      await out.finish!()
      await out.commit(false)
      expect(readdirSync(folder)).toEqual(['out.parquet'])
      expect(await rowsOf(`SELECT id, text FROM '${path}'`)).toEqual(
        rows.map((_, at) => [String(at), at % 3 === 0 ? null : `${at},`]),
      )
    })
  })

  it('are gone with their parts when they are given up', async () => {
    await inFolder(async (folder) => {
      const file = fileOut(join(folder, 'out.parquet'), 0o600)
      const out = await createParquetOut(file, new Map(), undefined, 2048)
      await out.write(Buffer.from(`id\n${'1\n'.repeat(5000)}`))
      expect(readdirSync(folder)).toHaveLength(3)
      await out.discard()
      await out.discard()
      await file.discard()
      expect(readdirSync(folder)).toEqual([])
    })
  })

  it('are refused where a column has no name of its own, or a text is no number', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.parquet')
      const made =
        (text: string, types = new Map<string, string>()) =>
        async () => {
          const file = fileOut(path, 0o600)
          const out = await createParquetOut(file, types, undefined)
          try {
            await out.write(Buffer.from(text))
            await out.finish!()
          } finally {
            await out.discard()
            await file.discard()
          }
        }
      const same = (header: string): readonly [string, string] => [
        `out.parquet：Parquetの列の名前は、大文字と小文字のほかにも違いが要ります（「${header}」）。CSVで書き出すか、名前を変えてください。`,
        `out.parquet: the columns of a Parquet file must differ in more than capitals ('${header}'); write CSV, or rename it.`,
      ]
      expect(await textOf(made('memo,id,MEMO\n'))).toEqual(same('MEMO'))
      expect(await textOf(made('id,\n'))).toEqual(same(''))
      const [ja, en] = await textOf(made('id\nx\n', new Map([['id', 'INTEGER']])))
      expect(ja).toMatch(
        /^out\.parquet：Parquetとして書き出せません。CSVで書き出してください（DuckDB：Conversion Error.+）。$/,
      )
      expect(en).toMatch(/^out\.parquet: it cannot be written as Parquet\. Write CSV \(DuckDB: Conversion Error.+\)\.$/)
      expect(readdirSync(folder)).toEqual([])
      expect(() => {
        checkNames(['a', 'b', '電気', 'ß', 'SS'], path)
      }).not.toThrow()
    })
  })

  it('say so where they cannot be kept', async () => {
    const file = await inFolder((folder) => fileOut(join(folder, 'out.parquet'), 0o600))
    const out = await createParquetOut(file, new Map(), undefined, 2048)
    const [ja, en] = await textOf(() => out.write(Buffer.from(`id\n${'1\n'.repeat(2048)}`)))
    expect(ja).toMatch(/^out\.parquet：Parquetとして書き出せません。CSVで書き出してください（DuckDB：ENOENT: .*）。$/)
    expect(en).toMatch(/^out\.parquet: it cannot be written as Parquet\. Write CSV \(DuckDB: ENOENT: .*\)\.$/)
    await out.discard()
    await file.discard()
  })

  it('end where the caller stops', async () => {
    await inFolder(async (folder) => {
      const controller = new AbortController()
      const file = fileOut(join(folder, 'out.parquet'), 0o600)
      const out = await createParquetOut(file, new Map(), controller.signal)
      await out.write(Buffer.from('id\n1\n'))
      controller.abort()
      await expect(out.finish!()).rejects.toThrow(/interrupted/)
      const again = await createParquetOut(file, new Map(), controller.signal)
      await expect(again.write(Buffer.from('id\n'))).rejects.toThrow(/interrupted/)
      await again.discard()
      await file.discard()
      expect(readdirSync(folder)).toEqual([])
    })
  })
})
