import { rmSync, statSync } from 'node:fs'
import { openSync, closeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DuckDBAppender } from '@duckdb/node-api'
import { splitRecord, splitWritten, unquote } from '../files/csv-bytes'
import { englishName } from '../files/added'
import type { Out } from '../files/out'
import { temporaryName } from '../files/temporary'
import { wholeText } from '../files/whole-text'
import { refuse } from '../bills-error'
import { cannotHandle } from './cannot-handle'
import { literal, name, openDatabase, type Database } from './database'

/** The types of the columns that pricing adds. */
export const addedTypes: Readonly<Record<string, string>> = {
  unit_discount: 'DECIMAL(18,5)',
  discount_exact: 'DECIMAL(38,8)',
  discount_yen: 'BIGINT',
  discount_by_total: 'BIGINT',
}

/** Rows that are kept in memory before they go to a file of their own. */
const PART = 1 << 20
/** What the database takes at once. */
const VECTOR = 2048

/** Refuses two columns that the database could not tell apart. */
export function checkNames(headers: readonly string[], path: string): void {
  const seen = new Set<string>()
  for (const header of headers) {
    const key = header.toLowerCase()
    if (seen.has(key) || key === '')
      refuse(
        `${path}：Parquetの列の名前は、大文字と小文字のほかにも違いが要ります（「${header}」）。CSVで書き出すか、名前を変えてください。`,
        `${path}: the columns of a Parquet file must differ in more than capitals ('${header}'); write CSV, or rename it.`,
      )
    seen.add(key)
  }
}

/**
 * Writes records as Parquet, with the types that the columns had and numbers as numbers, without a file of text in between. An empty
 * field is a null, one in quotes an empty text; `most` rows are kept in memory.
 */
export async function createParquetOut(
  file: Out,
  types: ReadonlyMap<string, string>,
  signal: AbortSignal | undefined,
  most = PART,
): Promise<Out> {
  const { path, temporary } = file.file!
  const database: Database = await openDatabase(signal)
  const { library, connection } = database
  const parts: string[] = []
  let headers: readonly string[] | undefined
  let appender: DuckDBAppender | undefined
  let columns: (string | null)[][] = []
  let kept = 0
  const text = wholeText()

  const close = (): void => {
    database.close()
    for (const part of parts) rmSync(part, { force: true })
  }
  async function start(record: string): Promise<void> {
    headers = splitRecord(record)
    checkNames(headers, path)
    columns = headers.map(() => [])
    await database.run(`CREATE TABLE bills (${headers.map((_, at) => `c${at} VARCHAR`).join(', ')})`)
    appender = await connection.createAppender('bills')
  }
  function flush(): void {
    const rows = columns[0]!.length
    const chunk = library.DuckDBDataChunk.create(
      headers!.map(() => library.VARCHAR),
      rows,
    )
    for (const [at, values] of columns.entries()) chunk.setColumnValues(at, values)
    appender!.appendDataChunk(chunk)
    columns = headers!.map(() => [])
    kept += rows
  }
  const select = (from: string): string => {
    const list = headers!.map((header, at) => {
      const type = types.get(header) ?? addedTypes[englishName(header)] ?? 'VARCHAR'
      return `CAST(c${at} AS ${type}) AS ${name(header)}`
    })
    return `SELECT ${list.join(', ')} FROM ${from}`
  }
  const copy = (query: string, to: string): Promise<void> =>
    database.run(`COPY (${query}) TO ${literal(to)} (FORMAT parquet, USE_TMP_FILE false)`)

  async function spill(): Promise<void> {
    const part = temporaryName(dirname(temporary))
    closeSync(openSync(part, 'wx', 0o600))
    parts.push(part)
    appender!.flushSync()
    await copy('FROM bills', part)
    await database.run('TRUNCATE bills')
    kept = 0
  }
  async function take(record: string): Promise<void> {
    if (headers === undefined) {
      await start(record)
      return
    }
    const fields = record.includes('"') ? splitWritten(record) : record.split(',')
    for (let at = 0; at < columns.length; at++) columns[at]!.push(fields[at] === '' ? null : unquote(fields[at]!))
    if (columns[0]!.length === VECTOR) flush()
    if (kept >= most) await spill()
  }
  return {
    name: path,
    written: () => statSync(temporary).size,
    write: async (bytes) => {
      try {
        for (const record of text.take(bytes)) await take(record)
      } catch (error) {
        cannotHandle('write', path, error, signal)
      }
    },
    finish: async () => {
      try {
        flush()
        appender!.flushSync()
        appender!.closeSync()
        const from = [...parts.map((part) => `SELECT * FROM read_parquet(${literal(part)})`), 'SELECT * FROM bills']
        await copy(select(`(${from.join(' UNION ALL ')})`), temporary)
      } catch (error) {
        cannotHandle('write', path, error, signal)
      } finally {
        close()
      }
    },
    settle: (durable) => file.settle?.(durable),
    commit: (durable) => file.commit(durable),
    discard: () => {
      close()
      return Promise.resolve()
    },
  }
}
