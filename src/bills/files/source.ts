import type { Note } from '../account/notes'
import type { Constants, Encoding } from '../plan'
import type { Database } from '../parquet/database'
import type { ParquetColumn } from '../parquet/parquet-column'
import type { ColumnAliases, ColumnMap } from './header'

/** Bills as records of commas and newlines, wherever they come from, read up to the end of their header. */
export interface Source {
  /** For messages. */
  readonly name: string
  /** Bytes in all, or 0 when it is not known. */
  readonly size: number
  /** What mode its file has: an output is no more open than its input. */
  readonly mode: number
  /** What the bytes of the records are in; UTF-16 has become UTF-8 whose broken characters are U+FFFD. */
  readonly encoding: Encoding
  readonly byteOrderMark: boolean
  /** The header as a record, without the end of its line. */
  readonly header: string
  readonly headers: readonly string[]
  readonly newline: '\n' | '\r\n'
  /** Lines before the first record. */
  readonly lines: number
  readonly lineByRecord: boolean
  readonly commaIsUnclear: boolean
  /** The file itself holds the records, as they are: threads may read it, from after `rest`. */
  readonly direct?: { readonly fd: number; readonly path: string; readonly rest: Buffer }
  /** It may be opened once more, for a second look. */
  readonly again: boolean
  /** The records, once. */
  readonly records: () => AsyncIterable<Uint8Array>
  /** The types of a database's columns, by name. */
  readonly types?: ReadonlyMap<string, string>
  /** The file as a database has it open. */
  readonly parquet?: { readonly database: Database; readonly path: string; readonly columns: readonly ParquetColumn[] }
  readonly notes: readonly Note[]
  checkUnchanged(): void
  close(): void
}

/** What the caller says about an input. */
export interface SourceWishes {
  readonly columns?: ColumnAliases | undefined
  readonly map?: ColumnMap | undefined
  readonly set?: Constants | undefined
  /** By default UTF-8, or UTF-16 where the file says so. */
  readonly encoding?: Encoding | undefined
  readonly delimiter?: string | undefined
  readonly headerRow?: number | undefined
  /** The name or the number, from 1, of a workbook's sheet. */
  readonly sheet?: string | number | undefined
  readonly escapeFormulas?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}
