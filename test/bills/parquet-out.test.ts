import { getEventListeners } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills, type BillsOptions } from '../../src/bills'
import { openSource } from '../../src/bills/files/open-source'
import { fileOut } from '../../src/bills/files/out'
import { temporaryName } from '../../src/bills/files/temporary'
import { literal, name, openDatabase, plainPath, scan, type Database } from '../../src/bills/parquet/database'
import { columnsOf } from '../../src/bills/parquet/open-parquet'
import { checkNames, createParquetOut } from '../../src/bills/parquet/parquet-out'
import { sharedDatabase } from './parquet/support'
import { header, inFolder, textOf, timesOpen } from './support'

async function withDatabase<T>(action: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(undefined)
  try {
    return await action(database)
  } finally {
    database.close()
  }
}
const { open, close, database: shared, rows: rowsOf } = sharedDatabase()
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

describe('the database', () => {
  it('has no days of here, and nothing that it loads or writes by itself', async () => {
    const setting = (which: string) => withDatabase(({ rows }) => rows(`SELECT current_setting('${which}')`))
    expect(await setting('TimeZone')).toEqual([['UTC']])
    expect(await setting('autoload_known_extensions')).toEqual([[false]])
    expect(await setting('autoinstall_known_extensions')).toEqual([[false]])
    expect(await setting('temp_directory')).toEqual([['']])
  })

  it('stops when the caller does, and then does nothing more', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const database = await openDatabase(signal)
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    await database.run('CREATE TABLE t (i INTEGER)')
    expect(await database.rows('SELECT 1, 2')).toEqual([[1, 2]])
    const endless = database.run('INSERT INTO t SELECT 1 FROM range(1000000000000) a(i) WHERE i < 0')
    await new Promise((resolve) => setTimeout(resolve, 10))
    controller.abort()
    await expect(endless).rejects.toThrow(/interrupt/i)
    await expect(database.run('CREATE TABLE u (i INTEGER)')).rejects.toThrow(/interrupted; no file was made/)
    await expect(database.rows('SELECT 1')).rejects.toThrow(/interrupted; no file was made/)
    expect((await database.connection.runAndReadAll('SHOW TABLES')).getRows()).toEqual([['t']])
    database.close()
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  it('opens a file by a path without patterns', async () => {
    await inFolder((folder) => {
      const real = realpathSync(folder)
      const plain = join(real, 'in.parquet')
      writeFileSync(plain, 'x')
      symlinkSync(plain, join(folder, 'link*'))
      expect(plainPath(join(folder, 'link*')).path).toBe(plain)
      plainPath(plain).remove()
      expect(existsSync(plain)).toBe(true)
      for (const odd of ['a*', 'a?', 'a[b', 'a]', 'a{', 'a}', 'a\\']) {
        const file = join(real, odd)
        writeFileSync(file, 'x')
        const { path, remove } = plainPath(file)
        expect(basename(path)).toBe('bills.parquet')
        expect(path).not.toMatch(/[*?[\]{}\\]/)
        expect(realpathSync(path)).toBe(file)
        expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
        remove()
        expect(existsSync(dirname(path))).toBe(false)
        expect(existsSync(file)).toBe(true)
        remove()
      }
    })
  })

  it('says where a name cannot be opened, and leaves no folder', async () => {
    await inFolder(async (folder) => {
      const real = realpathSync(folder)
      const file = join(real, 'in.*')
      writeFileSync(file, 'x')
      const { TMPDIR } = process.env
      // The system takes paths of 4095 letters: that of the folder is one, that of a link in it would be longer.
      const longest = 4095 - temporaryName('/').length
      let deep = real
      while (deep.length < longest - 200) mkdirSync((deep = join(deep, 'x'.repeat(100))))
      mkdirSync((deep = join(deep, 'x'.repeat(longest - deep.length - 1))))
      process.env['TMPDIR'] = deep
      try {
        expect(await textOf(() => plainPath(file))).toEqual([
          'in.* の名前には * ? [ のどれかがあり、ここでは開けません。名前を変えてください。',
          'in.*: its name has one of * ? [, and cannot be opened here; rename it.',
        ])
      } finally {
        if (TMPDIR === undefined) delete process.env['TMPDIR']
        else process.env['TMPDIR'] = TMPDIR
      }
      expect(readdirSync(deep)).toEqual([])
    })
  })

  it('is told texts and names in quotes', () => {
    expect(literal("it's ''")).toBe("'it''s '''''")
    expect(name('a "b"')).toBe('"a ""b"""')
    expect(scan("a'b")).toBe("read_parquet('a''b', hive_partitioning = false, binary_as_string = true)")
    expect(scan('a', true)).toBe(
      "read_parquet('a', hive_partitioning = false, binary_as_string = true, file_row_number = true)",
    )
  })
})

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
