import { closeSync, existsSync, realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, basename } from 'node:path'
import { jsonText } from '../quantity/json'
import { openAtomic, type AtomicFile } from './files/atomic-file'
import { refuse } from './bills-error'
import { CHUNK_ROOM } from './running/chunk-reader'
import {
  addedColumns,
  auditColumns,
  findColumns,
  totalColumn,
  type ColumnAliases,
  type ColumnMap,
} from './files/header'
import { openInput, type OpenInput } from './files/open-input'
import type { Encoding, Plan, Rounding } from './plan'
import { exactDigits, priceTable, type BillServices } from './pricing/price-table'
import { rejectsHeader } from './account/rejects'
import { runChunks, type Run } from './running/run-chunks'
import { runWorkers, workerFile } from './running/run-workers'
import { summarize, type Summary } from './account/summary'
import {
  BLANK,
  CARRIED,
  LINE_COUNT,
  READ,
  RECORDS,
  REJECTED,
  REJECTS_WRITTEN,
  WRITTEN,
  createShared,
  openTurnstile,
} from './running/turnstile'
import { writeFully } from './files/write-fully'
import type { Language } from '../rule/text'

/** How far a run is; `size` is 0 when it is not known. */
export interface Progress {
  readonly bytes: number
  readonly size: number
  readonly rows: number
}

export interface BillsOptions {
  readonly input: string
  /** Left out when the file is only checked. */
  readonly output?: string | undefined
  /** By default beside the output, as <output>.rejects.csv, and only when something is rejected. */
  readonly rejects?: string | undefined
  /** Another name for that default. */
  readonly rejectsWhenAny?: string | undefined
  readonly summary?: string | undefined
  readonly services: BillServices
  readonly columns?: ColumnAliases | undefined
  readonly map?: ColumnMap | undefined
  readonly encoding?: Encoding | undefined
  readonly rounding?: Rounding | undefined
  readonly language?: Language | undefined
  /** By default all cores, up to 8; each takes about 15 MiB, and the output is the same for any number. */
  readonly threads?: number | undefined
  /** Waits until the files are safe on the disk, should the power fail; without it they are safe should the program be killed. */
  readonly durable?: boolean | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}
export interface BillsResult {
  readonly summary: Summary
  /** Where the rejected rows are, if there is such a file. */ readonly rejects: string | undefined
}

/** What stays within 200 MiB; more threads are for the caller to ask for. */
const MOST_THREADS = 8
/** Below this, starting threads takes longer than the work. */
const SMALL = 1 << 22

function outputHeader({ byteOrderMark, header, newline }: OpenInput, { at }: Plan): Buffer {
  const extra = [...(at.bill_total >= 0 ? [totalColumn] : []), ...(at.printed_discount >= 0 ? auditColumns : [])]
  return Buffer.from(`${byteOrderMark ? '\ufeff' : ''}${header},${[...addedColumns, ...extra].join(',')}${newline}`)
}

/** The place itself, wherever links lead. */
function placeOf(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return existsSync(dirname(path)) ? join(realpathSync(dirname(path)), basename(path)) : path
}

const rejectsPathOf = ({ rejects, rejectsWhenAny, output }: BillsOptions): string | undefined =>
  rejects ?? rejectsWhenAny ?? (output && `${output}.rejects.csv`)

/** Refuses a call that would write over its own input or write two things to one place. */
export function checkPaths(options: BillsOptions): void {
  const { input, output, summary } = options
  const paths = [input, output, rejectsPathOf(options), summary].filter((path) => path !== undefined)
  const places = paths.map(placeOf)
  const twice = paths.find((_, at) => places.indexOf(places[at]!) !== at)
  if (twice !== undefined)
    refuse(
      `${twice} が入力・出力・除外・集計のうち二つに使われています。別の名前にしてください。`,
      `${twice} is named twice among input, output, rejects and summary; choose another name.`,
    )
}

function planOf(input: OpenInput, options: BillsOptions): Plan {
  const table = priceTable(options.services)
  return {
    table,
    digits: exactDigits(table),
    columns: input.headers.length,
    at: findColumns(input.headers, options.columns ?? {}, options.map ?? {}),
    newline: input.newline,
    rounding: options.rounding ?? 'down',
    language: options.language ?? 'en',
    encoding: options.encoding ?? 'utf-8',
  }
}

/**
 * Prices a CSV file of bills into another, in the order of its rows, with constant memory and on all cores.
 * Every row is priced, found not eligible, or rejected with its line, its reason and its text; the summary accounts for all.
 * The files appear under their names only when all of them are complete.
 * @throws BillsError when the file or the call cannot be used; its text says why in both languages
 */
export async function priceBills(options: BillsOptions): Promise<BillsResult> {
  checkPaths(options)
  const rejectsPath = rejectsPathOf(options)
  const files: AtomicFile[] = []
  const open = (path: string | undefined): AtomicFile | undefined => {
    if (path === undefined) return undefined
    const file = openAtomic(path)
    files.push(file)
    return file
  }
  let input: OpenInput | undefined
  let timer: NodeJS.Timeout | undefined
  try {
    input = openInput(options.input, options.encoding ?? 'utf-8')
    const plan = planOf(input, options)
    const [output, rejects, summaryFile] = [open(options.output), open(rejectsPath), open(options.summary)]
    const shared = createShared(CHUNK_ROOM)
    const { state, counts, carry } = openTurnstile(shared)
    carry.set(input.rest)
    state[CARRIED] = input.rest.length
    counts[READ] = input.size === 0 ? 0 : input.rest.length
    counts[LINE_COUNT] = input.headerLines
    if (output) {
      const header = outputHeader(input, plan)
      writeFully(output.fd, output.path, header, 0)
      counts[WRITTEN] = header.length
    }
    if (rejects) {
      writeFully(rejects.fd, rejects.path, Buffer.from(rejectsHeader), 0)
      counts[REJECTS_WRITTEN] = rejectsHeader.length
    }
    const run: Run = {
      plan,
      shared,
      input: { fd: input.fd, path: input.path },
      ...(output && { output: { fd: output.fd, path: output.path } }),
      ...(rejects && { rejects: { fd: rejects.fd, path: rejects.path } }),
    }
    const { size } = input
    if (options.onProgress)
      timer = setInterval(() => options.onProgress?.({ bytes: counts[READ]!, size, rows: counts[RECORDS]! }), 200)
    const small = options.threads === undefined && size > 0 && size < SMALL
    const worker = small ? undefined : workerFile()
    const totals = await (worker === undefined
      ? runChunks(run)
      : runWorkers(run, worker, options.threads ?? Math.min(availableParallelism(), MOST_THREADS), options.signal))
    const summary = summarize(totals, { rejected: counts[REJECTED]!, blank: counts[BLANK]! }, plan.rounding)
    if (summary.rows !== BigInt(counts[RECORDS]!))
      throw new Error(`the account does not balance: ${counts[RECORDS]!} rows read, ${summary.rows} accounted for`)
    if (summaryFile) writeFully(summaryFile.fd, summaryFile.path, Buffer.from(jsonText(summary)), 0)
    // Without --rejects, an empty list is made only to replace an older one.
    const wanted =
      options.rejects !== undefined || summary.rejected > 0n || (rejectsPath !== undefined && existsSync(rejectsPath))
    const durable = options.durable ?? false
    if (wanted) rejects?.commit(durable)
    summaryFile?.commit(durable)
    output?.commit(durable)
    return { summary, rejects: wanted ? rejectsPath : undefined }
  } finally {
    clearInterval(timer)
    for (const file of files) file.discard()
    if (input) closeSync(input.fd)
  }
}
