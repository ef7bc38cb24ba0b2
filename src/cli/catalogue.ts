import { existsSync, readFileSync } from 'node:fs'
import { splitRecord } from '../bills/files/csv-bytes'
import type { CatalogueColumn } from '../readings/sql/catalogue'
import { CliError } from './cli-error'

/** Asks a DuckDB file, opened for reading only, which columns a table has; the library is an optional peer, loaded only here. */
export async function columnsInDuckdb(path: string, table: string): Promise<readonly CatalogueColumn[]> {
  if (!existsSync(path)) throw new CliError({ ja: `${path} がありません。`, en: `there is no file ${path}.` })
  const { DuckDBInstance } = await import('@duckdb/node-api').catch(() => {
    throw new CliError({
      ja: '--database には @duckdb/node-api が要ります。npm install @duckdb/node-api で入れてください。',
      en: '--database needs @duckdb/node-api: npm install @duckdb/node-api.',
    })
  })
  try {
    const instance = await DuckDBInstance.create(path, {
      access_mode: 'READ_ONLY',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    })
    const connection = await instance.connect()
    const rows = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`)).getRows()
    connection.closeSync()
    instance.closeSync()
    return rows.map(([name, type]) => ({ name: String(name), type: String(type) }))
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0]! : String(error)
    throw new CliError({
      ja: `${path} の表 ${table} の列を調べられません（DuckDB：${message}）。`,
      en: `cannot read the columns of ${table} in ${path} (DuckDB: ${message}).`,
    })
  }
}

/** Reads what a database has printed of a table's columns: a line each, name and type, with commas or tabs between. */
export function columnsInText(path: string): readonly CatalogueColumn[] {
  let text = ''
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch {
    throw new CliError({ ja: `${path} を読めません。`, en: `cannot read ${path}.` })
  }
  const rows = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    // Spark prints what a table is partitioned by after an empty line, with # before it.
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => splitRecord(line, line.includes('\t') ? '\t' : ','))
    .filter(([name = '', type = '']) => !/^col(?:umn)?_name$/i.test(name) && type.trim() !== '')
  if (rows.length === 0)
    throw new CliError({
      ja: `${path} に列がありません。1行に 名前,型 と書いたものが要ります（--catalogue-query が出す問い合わせの答え）。`,
      en: `${path} names no columns; it is a line each, name,type, as the query of --catalogue-query gives it.`,
    })
  return rows.map(([name, type]) => ({ name: name!.trim(), type: type!.trim() }))
}
