import { mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { interrupted, refuse } from '../bills-error'
import { sweepTemporary, temporaryName } from '../files/temporary'

export type Library = typeof import('@duckdb/node-api')

/** A database in memory, for Parquet. */
export interface Database {
  readonly library: Library
  readonly connection: DuckDBConnection
  run(sql: string): Promise<void>
  rows(sql: string): Promise<readonly (readonly unknown[])[]>
  close(): void
}

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
export const name = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Opens DuckDB in memory; it is an optional peer, loaded only for Parquet. It writes nothing but what it is told to. */
export async function openDatabase(signal: AbortSignal | undefined): Promise<Database> {
  const library = await import('@duckdb/node-api').catch(() =>
    refuse(
      'Parquetを読み書きするには @duckdb/node-api が要ります。npm install @duckdb/node-api で入れるか、CSVを使ってください。',
      'Parquet needs @duckdb/node-api: npm install @duckdb/node-api, or use CSV.',
    ),
  )
  const instance = await library.DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    temp_directory: '',
  })
  const connection = await instance.connect()
  await connection.run("SET TimeZone = 'UTC'").catch(() => {})
  const stop = (): void => {
    connection.interrupt()
  }
  signal?.addEventListener('abort', stop)
  const check = (): void => {
    if (signal?.aborted) throw interrupted()
  }
  return {
    library,
    connection,
    run: async (sql) => {
      check()
      await connection.run(sql)
      check()
    },
    rows: async (sql) => {
      check()
      const read = (await connection.runAndReadAll(sql)).getRows()
      check()
      return read
    },
    close: () => {
      signal?.removeEventListener('abort', stop)
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/**
 * A path by which the database opens this file and no other: it takes *, ? and [ in a path as a pattern, and has no way to say that
 * they are letters, so such a file is opened through a link of a plain name, in a folder that only its owner sees.
 */
export function plainPath(path: string): { readonly path: string; remove(): void } {
  const real = realpathSync(path)
  if (!/[*?[\]{}\\]/.test(real)) return { path: real, remove: () => {} }
  sweepTemporary(tmpdir())
  const folder = temporaryName(tmpdir())
  mkdirSync(folder, { mode: 0o700 })
  const link = join(folder, 'bills.parquet')
  try {
    symlinkSync(real, link)
  } catch {
    rmSync(folder, { recursive: true })
    refuse(
      `${path} の名前には * ? [ のどれかがあり、ここでは開けません。名前を変えてください。`,
      `${path}: its name has one of * ? [, and cannot be opened here; rename it.`,
    )
  }
  return {
    path: link,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** How a file is read: facts never come from its path, and texts without a mark are texts. */
export const scan = (path: string, rowNumber = false): string =>
  `read_parquet(${literal(path)}, hive_partitioning = false, binary_as_string = true${rowNumber ? ', file_row_number = true' : ''})`
