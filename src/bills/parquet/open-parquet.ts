import type { Bytes } from '../files/bytes'
import { quoteField } from '../files/csv-bytes'
import type { Source, SourceWishes } from '../files/source'
import type { ParquetColumn } from './parquet-column'
import { cannotHandle } from './cannot-handle'
import { literal, name, openDatabase, plainPath, scan, type Database } from './database'

/** The names of the outermost columns; the database itself changes one of two that differ only in capitals. */
async function headersOf(database: Database, path: string): Promise<readonly string[]> {
  const rows = await database.rows(`SELECT name, num_children FROM parquet_schema(${literal(path)})`)
  const headers: string[] = []
  let at = 1
  const skip = (): void => {
    const [, children] = rows[at++]!
    for (let child = 0; child < Number(children); child++) skip()
  }
  while (at < rows.length) {
    headers.push(String(rows[at]![0]))
    skip()
  }
  return headers
}

/** Reads which columns a file has. */
export async function columnsOf(database: Database, path: string): Promise<readonly ParquetColumn[]> {
  const described = await database.rows(`DESCRIBE SELECT * FROM ${scan(path)}`)
  const headers = await headersOf(database, path)
  return described.map(([column, type], at) => ({
    header: headers[at]!,
    name: String(column),
    type: String(type),
  }))
}

const formula = (value: string): string =>
  `CASE WHEN regexp_matches(${value}, '^[=+@\\t\\r-]') AND NOT regexp_full_match(${value}, '[+-]?[0-9.,]*%?') THEN '''' || ${value} ELSE ${value} END`

/** A value as a field of a record: null is an empty one, an empty text one in quotes. */
function fieldOf({ name: column, type }: ParquetColumn, escapeFormulas: boolean): string {
  if (/^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DATE|TIMESTAMP.*|BOOLEAN)$/.test(type))
    return `coalesce(CAST(${name(column)} AS VARCHAR), '')`
  const text = `CAST(${name(column)} AS VARCHAR)`
  const safe = escapeFormulas ? formula(text) : text
  return `CASE WHEN ${text} IS NULL THEN '' WHEN ${text} = '' OR regexp_matches(${text}, '[",\\r\\n]') THEN '"' || replace(${safe}, '"', '""') || '"' ELSE ${safe} END`
}

/** A row as the text of a record. */
export const lineSql = (columns: readonly ParquetColumn[], escapeFormulas: boolean): string =>
  columns.map((column) => fieldOf(column, escapeFormulas)).join(" || ',' || ")

/** Opens a Parquet file; its rows become records as they are asked for. */
export async function openParquet(bytes: Bytes, wishes: SourceWishes): Promise<Source> {
  const { signal } = wishes
  const path = bytes.file!.path
  const plain = plainPath(path)
  let database: Database | undefined
  try {
    const opened = (database = await openDatabase(signal))
    const columns = await columnsOf(opened, plain.path)
    const headers = columns.map(({ header }) => header)
    return {
      name: path,
      size: 0,
      mode: bytes.mode,
      encoding: 'utf-8',
      byteOrderMark: false,
      header: headers.map(quoteField).join(','),
      headers,
      newline: '\n',
      lines: 0,
      lineByRecord: true,
      commaIsUnclear: false,
      again: true,
      types: new Map(columns.map(({ header, type }) => [header, type])),
      parquet: { database: opened, path: plain.path, columns },
      async *records() {
        try {
          const result = await opened.connection.stream(
            `SELECT ${lineSql(columns, wishes.escapeFormulas ?? false)} FROM ${scan(plain.path)}`,
          )
          for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
            yield Buffer.from(`${(chunk.getColumnValues(0) as string[]).join('\n')}\n`)
        } catch (error) {
          cannotHandle('read', path, error, signal)
        }
      },
      notes: [],
      checkUnchanged: bytes.checkUnchanged,
      close: () => {
        opened.close()
        plain.remove()
        bytes.close()
      },
    }
  } catch (error) {
    database?.close()
    plain.remove()
    return cannotHandle('open', path, error, signal)
  }
}
