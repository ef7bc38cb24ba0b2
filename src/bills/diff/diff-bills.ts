import { checkOptions } from '../../quantity/hojokin-error'
import { jsonText } from '../../quantity/json'
import { interrupted } from '../bills-error'
import type { ColumnAliases, ColumnMap } from '../files/header'
import { isPath, openSource, pathOf } from '../files/open-source'
import { givingNames } from '../files/give-names'
import { fileOut, streamOut, type Out } from '../files/out'
import { readRows } from '../files/read-rows'
import type { Source } from '../files/source'
import type { BillsOutput } from '../options'
import { placeOf } from '../paths'
import { placesOf } from './columns'
import { createPairs } from './pairs'
import { createReport, type DiffSummary } from './report'

/** Which two outputs to compare, and where to write what differs. */
export interface DiffOptions {
  /** The earlier of two outputs of priceBills, CSV or Parquet. */
  readonly before: string | URL
  /** The later one. */
  readonly after: string | URL
  /** Where to write the differences as CSV. */
  readonly output?: BillsOutput | undefined
  /** Where to write the account as JSON. */
  readonly summary?: string | URL | undefined
  /** Other headers that columns may have. */
  readonly columns?: ColumnAliases | undefined
  /** The headers of columns for certain. */
  readonly map?: ColumnMap | undefined
  /** Stops the comparison; no output is made then. */
  readonly signal?: AbortSignal | undefined
  /** Called once when many bills wait for their pair, because the files are in different orders: then memory grows with them. */
  readonly onDisorder?: ((waiting: number) => void) | undefined
}

const optionNames = ['before', 'after', 'output', 'summary', 'columns', 'map', 'signal', 'onDisorder']

/**
 * Compares two priced files by bill: which bills are new, gone or changed, and by how many yen.
 * Bills are paired as they come, so memory is constant while both files are in the same order; what waits for its pair is kept.
 * A bill_id that appears several times is paired in the order of its appearance.
 * @throws BillsError when a file or the call cannot be used
 * @example
 * const { changed, difference } = await diffBills({ before: 'priced.csv', after: 'priced-again.csv', output: 'changes.csv' })
 * [changed, difference] //=> [1, 450n]
 */
export async function diffBills(options: DiffOptions): Promise<DiffSummary> {
  checkOptions(options ?? null, optionNames)
  const { before, after, signal } = options
  const opened: Source[] = []
  const outs: Out[] = []
  const open = async (place: string | URL): Promise<Source> => {
    // An output names its columns itself, so its header is the first line, whatever the columns are.
    const source = await openSource(pathOf(place), { headerRow: 1, signal })
    opened.push(source)
    return source
  }
  try {
    const sources = { before: await open(before), after: await open(after) }
    const mode = sources.before.mode & sources.after.mode
    const out = (place: BillsOutput): Out => {
      const made = isPath(place) ? fileOut(pathOf(place), mode) : streamOut(place, 'output')
      outs.push(made)
      return made
    }
    const output = options.output === undefined ? undefined : out(options.output)
    const { report, take, summary } = createReport()
    const { pair, finish } = createPairs(report, options.onDisorder)
    const rows = (source: Source) => readRows(source, placesOf(source.name, source.headers, options), signal)
    const readers = { before: rows(sources.before), after: rows(sources.after) }
    for (let more = true; more;) {
      const [one, two] = [await readers.before.next(), await readers.after.next()]
      const [left, right] = [one.done ? [] : one.value, two.done ? [] : two.value]
      for (let at = 0; at < Math.max(left.length, right.length); at++) {
        if (left[at]) pair('before', left[at]!)
        if (right[at]) pair('after', right[at]!)
      }
      await output?.write(take())
      more = !one.done || !two.done
      if (signal?.aborted) throw interrupted()
    }
    finish()
    await output?.write(take())
    const account = summary()
    if (options.summary !== undefined) {
      const file = out(options.summary)
      await file.write(Buffer.from(jsonText(account)))
    }
    const places = [options.summary, options.output].filter(isPath).map((place) => placeOf(pathOf(place)))
    await givingNames(places, signal, async () => {
      // The account first: an output is there only with its account.
      for (const out of outs.toReversed()) if (out.file) await out.commit(false)
    })
    // Whoever reads a stream takes the time that it takes, and no other run is to wait for that.
    for (const out of outs) if (!out.file) await out.commit(false)
    return account
  } finally {
    for (const out of outs) await out.discard()
    for (const source of opened) source.close()
  }
}
