import { getEventListeners } from 'node:events'
import { existsSync, mkdirSync, readdirSync, realpathSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryName } from '../../../src/bills/files/temporary'
import { literal, name, openDatabase, plainPath, scan, type Database } from '../../../src/bills/parquet/database'
import { inFolder, textOf } from '../support'

async function withDatabase<T>(action: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(undefined)
  try {
    return await action(database)
  } finally {
    database.close()
  }
}
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
