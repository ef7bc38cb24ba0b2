import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { openDatabase, type Database } from '../../../src/bills/parquet/database'

/**
 * A database that the tests of one file share, for starting one takes longer than they do; the file opens and closes it itself, for
 * what is asked for here would be done for the file that reads this module first.
 */
export function sharedDatabase() {
  let opened: Database | undefined
  let folder: string | undefined
  let files = 0
  return {
    open: async () => {
      opened = await openDatabase(undefined)
      await opened.run('SET threads = 2')
      folder = realpathSync(mkdtempSync(join(tmpdir(), 'parquet-')))
    },
    close: () => {
      opened?.close()
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
    database: () => opened!,
    /** A path for a file that there is not yet. */
    newPath: (name = 'out.parquet') => join(folder!, `${++files}.${name}`),
    rows: (sql: string) => opened!.rows(sql),
    /** Writes what a query gives as a file of Parquet; gives its path. */
    written: async (select: string, how = 'FORMAT parquet'): Promise<string> => {
      const path = join(folder!, `${++files}.in.parquet`)
      await opened!.run(`COPY (${select}) TO '${path}' (${how})`)
      return path
    },
  }
}

/** A stream that keeps what it is given. */
export function collected() {
  const parts: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      parts.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(parts).toString() }
}
