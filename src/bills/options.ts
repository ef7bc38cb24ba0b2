import type { Writable } from 'node:stream'
import type { Language } from '../rule/text'
import type { Summary } from './account/summary'
import type { ColumnAliases, ColumnMap } from './files/header'
import type { BillsInput } from './files/open-source'
import type { Constants, Encoding, Rounding } from './plan'
import type { BillServices } from '../rule/bill-service'

/** How far a run is; `size` is 0 when it is not known. */
export interface Progress {
  /** Bytes that were read. */
  readonly bytes: number
  /** Bytes that there are; 0 when it is not known. */
  readonly size: number
  /** Rows that were read. */
  readonly rows: number
}

/** A place to write to: a path, a file URL, or a stream, which gets the bytes as they are made and is ended at the end. */
export type BillsOutput = string | URL | Writable

/** What to price, by which rules, and where to. */
export interface BillsOptions {
  /** A path or file URL of CSV, an Excel workbook or Parquet, gzip or not, told apart by its bytes; a stream of such bytes; or rows. */
  readonly input: BillsInput
  /** CSV, or Parquet where a path ends in .parquet or .pq. Left out when the bills are only checked. */
  readonly output?: BillsOutput | undefined
  /** By default beside an output that is a file, as <output>.rejects.csv, and only when a row is set aside. */
  readonly rejects?: BillsOutput | undefined
  /** Where to write the account as JSON. */
  readonly summary?: string | URL | undefined
  /** The rules: `billServices` of `hojokin/rules`, or your own. */
  readonly services: BillServices
  /** Other headers that columns may have: `billColumns` of `hojokin/rules`. */
  readonly columns?: ColumnAliases | undefined
  /** The headers of columns for certain: `{ usage: '使用量' }`. */
  readonly map?: ColumnMap | undefined
  /** What written values mean: `{ 従量電灯B: 'lowVoltage' }`. */
  readonly mapValues?: Readonly<Record<string, string>> | undefined
  /** The value of a column that the file does not have: `{ service: 'electricity' }`. */
  readonly set?: Constants | undefined
  /** The unit of the usage, where the header does not say it or says it wrongly: kWh, MWh, Wh, m3 … */
  readonly unit?: string | undefined
  /** By default UTF-8, or UTF-16 where the file says so. */
  readonly encoding?: Encoding | undefined
  /** What parts the fields; by default found from the header. */
  readonly delimiter?: string | undefined
  /** The line of the header, from 1; by default found among the first 50. */
  readonly headerRow?: number | undefined
  /** The name or number of a workbook's sheet; by default the first with such a header. */
  readonly sheet?: string | number | undefined
  /** Sums the rows of one bill (per service, contract and month) before rounding; memory then grows with the rows. */
  readonly groupBy?: 'bill_id' | undefined
  /** Prices rows that are the same, byte for byte, once; 22 bytes of memory a row, one thread. Not together with `groupBy`. */
  readonly once?: boolean | undefined
  /** What becomes of a fraction of a yen; by default it is dropped. */
  readonly rounding?: Rounding | undefined
  /** The language of reasons; by default English. */
  readonly language?: Language | undefined
  /** The language of the added headings and of the status; by default English, as the contract has them. */
  readonly headings?: Language | undefined
  /** Begins the output with a byte-order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean | undefined
  /** What CSV is written in; by default UTF-8. */
  readonly outEncoding?: Encoding | undefined
  /** Puts an apostrophe before texts that a spreadsheet would run as formulas. */
  readonly escapeFormulas?: boolean | undefined
  /** By default all cores, up to 8; each takes about 15 MiB, and the output is the same for any number. */
  readonly threads?: number | undefined
  /** Waits until the files are safe on the disk, should the power fail; without it they are safe should the program be killed. */
  readonly durable?: boolean | undefined
  /** Stops the run; no output is made then. */
  readonly signal?: AbortSignal | undefined
  /** Is told how far the run is, some times a second at most. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
}
/** What a run gives besides its files. */
export interface BillsResult {
  /** The account: every row counted once. */
  readonly summary: Summary
  /** Where the rows are that were set aside, if there is such a file. */ readonly rejects: string | undefined
}
