import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll } from 'vitest'
import { openDatabase, type Database } from '../../../src/bills/parquet/database'

/** A database that the tests of one file share, for starting one takes longer than they do. */
export function sharedDatabase() {
  let database: Database
  let folder: string
  let files = 0
  beforeAll(async () => {
    database = await openDatabase(2, undefined)
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'parquet-')))
  })
  afterAll(() => {
    database.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    database: () => database,
    /** A path for a file that there is not yet. */
    newPath: (name = 'out.parquet') => join(folder, `${++files}.${name}`),
    rows: (sql: string) => database.rows(sql),
    /** Writes what a query gives as a file of Parquet; gives its path. */
    written: async (select: string, how = 'FORMAT parquet'): Promise<string> => {
      const path = join(folder, `${++files}.in.parquet`)
      await database.run(`COPY (${select}) TO '${path}' (${how})`)
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
