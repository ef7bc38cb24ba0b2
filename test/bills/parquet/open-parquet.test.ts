import { getEventListeners } from 'node:events'
import { readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../../rules/bill-services'
import { priceBills, type BillsOptions } from '../../../src/bills'
import { openSource } from '../../../src/bills/files/open-source'
import { columnsOf } from '../../../src/bills/parquet/open-parquet'
import { header, inFolder, textOf, timesOpen } from '../support'
import { sharedDatabase } from './support'

const { open, close, database: shared } = sharedDatabase()
beforeAll(open)
afterAll(close)

describe('Parquet that is read', () => {
  const rules = { services: billServices, columns: billColumns }
  /** Writes what a query gives as Parquet, and reads it as bills. */
  const opened = (select: string, options: Partial<BillsOptions> = {}) =>
    inFolder(async (folder) => {
      const path = join(folder, 'in.parquet')
      await shared().run(`COPY (${select}) TO '${path}' (FORMAT parquet)`)
      const { records: read, close, types, parquet, ...facts } = await openSource(path, { ...rules, ...options })
      let records = ''
      for await (const piece of read()) records += Buffer.from(piece).toString()
      expect(timesOpen(path)).toBeGreaterThan(0)
      close()
      expect(timesOpen(path)).toBe(0)
      expect(parquet).toMatchObject({ path: realpathSync(path), columns: facts.headers.map((header) => ({ header })) })
      return { ...facts, records, types: [...types!.values()] }
    })

  it('has its columns in order, those within others left out, and its values as text', async () => {
    expect(
      await opened(
        `SELECT {'x': 1, 'y': {'z': 2}} AS s, [1, 2] AS l, 1.50::DECIMAL(9,2) AS "a,b", NULL AS n, '' AS e, 'a "b"' AS q, true AS t, DATE '2026-01-05' AS d, 'plain' AS p UNION ALL SELECT NULL, NULL, NULL, 2, 'c\nd', NULL, NULL, NULL, NULL`,
      ),
    ).toMatchObject({
      header: 's,l,"a,b",n,e,q,t,d,p',
      headers: ['s', 'l', 'a,b', 'n', 'e', 'q', 't', 'd', 'p'],
      records: `"{'x': 1, 'y': {'z': 2}}","[1, 2]",1.50,,"","a ""b""",true,2026-01-05,plain\n,,,2,"c\nd",,,,\n`,
      types: [
        'STRUCT(x INTEGER, y STRUCT(z INTEGER))',
        'INTEGER[]',
        'DECIMAL(9,2)',
        'INTEGER',
        'VARCHAR',
        'VARCHAR',
        'BOOLEAN',
        'DATE',
        'VARCHAR',
      ],
      size: 0,
      encoding: 'utf-8',
      byteOrderMark: false,
      newline: '\n',
      lines: 0,
      lineByRecord: true,
      commaIsUnclear: false,
      again: true,
      notes: [],
    })
  })

  it('has values of several parts in quotes, whatever the type of one of them', async () => {
    const { records } = await opened(
      `SELECT {'at': TIMESTAMP '2026-01-05 00:00:00', 'n': 1} AS s, [DATE '2026-01-05', DATE '2026-01-06'] AS d, 5 AS n`,
    )
    expect(records).toBe(`"{'at': '2026-01-05 00:00:00', 'n': 1}","[2026-01-05, 2026-01-06]",5\n`)
  })

  it('has the names of its columns, of which the database changes one of two that differ in capitals only', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'in.parquet')
      const select = `SELECT {'x': 1, 'y': {'z': 2}} AS s, 'a' AS memo_one, 2 AS memo_two, [1] AS l, 3 AS n`
      await shared().run(`COPY (${select}) TO '${path}' (FORMAT parquet)`)
      writeFileSync(path, readFileSync(path, 'latin1').replaceAll('memo_two', 'MEMO_ONE'), 'latin1')
      expect(await columnsOf(shared(), path)).toEqual([
        { header: 's', name: 's', type: 'STRUCT(x INTEGER, y STRUCT(z INTEGER))' },
        { header: 'memo_one', name: 'memo_one', type: 'VARCHAR' },
        { header: 'MEMO_ONE', name: 'MEMO_ONE_1', type: 'INTEGER' },
        { header: 'l', name: 'l', type: 'INTEGER[]' },
        { header: 'n', name: 'n', type: 'INTEGER' },
      ])
    })
  })

  it('leaves nothing behind where it cannot be read', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'in?.parquet')
      writeFileSync(path, `PAR1${'x'.repeat(100)}PAR1`)
      const { TMPDIR } = process.env
      const listeners = new AbortController()
      process.env['TMPDIR'] = folder
      try {
        const [ja, en] = await textOf(() => openSource(path, { ...rules, signal: listeners.signal }))
        expect([ja, en].join('\n')).toMatch(
          /列の説明（ファイルの終わりの部分）が壊れています[^]* of its columns, at the end of the file, is damaged/,
        )
      } finally {
        if (TMPDIR === undefined) delete process.env['TMPDIR']
        else process.env['TMPDIR'] = TMPDIR
      }
      expect(readdirSync(folder)).toEqual(['in?.parquet'])
      expect(getEventListeners(listeners.signal, 'abort')).toHaveLength(0)
    })
  })

  it('says that its rows are damaged, where its columns can be read', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'in.parquet')
      await shared().run(`COPY (SELECT 'B' || i AS bill_id FROM range(5000) t(i)) TO '${path}' (FORMAT parquet)`)
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.fill(0xff, 4, 200))
      const { records, close } = await openSource(path, rules)
      const [ja, en] = await textOf(async () => {
        for await (const piece of records()) expect(piece).toHaveLength(0)
      })
      close()
      expect(ja).toMatch(/in\.parquet：行のデータが壊れています/)
      expect(en).toMatch(/in\.parquet: the data of its rows is damaged/)
    })
  })

  it('runs no formula when asked, and keeps numbers', async () => {
    const select = `SELECT '=1+1' AS a, '-5' AS b, '@x' AS c, '+1,5%' AS d, '-x' AS e, 'x=1' AS f, -5 AS g, '="a"' AS h`
    expect((await opened(select)).records).toBe('=1+1,-5,@x,"+1,5%",-x,x=1,-5,"=""a"""\n')
    expect((await opened(select, { escapeFormulas: true })).records).toBe(`'=1+1,-5,'@x,"+1,5%",'-x,x=1,-5,"'=""a"""\n`)
  })

  it('is refused where a column is like one that is added', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'in.parquet')
      const columns = header.split(',').map((column) => `'x' AS ${column}`)
      await shared().run(`COPY (SELECT ${columns.join(', ')}, 1 AS "Status") TO '${path}' (FORMAT parquet)`)
      expect(await textOf(() => priceBills({ input: path, ...rules }))).toEqual([
        '入力の列「Status」は、加える列と大文字・小文字しか違いません。名前を変えるか取り除いてください。',
        "The column 'Status' differs from one that is added in capitals only; rename or remove it.",
      ])
    })
  })
})
