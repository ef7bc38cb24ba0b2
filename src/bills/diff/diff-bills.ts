import { jsonText } from '../../quantity/json'
import { interrupted, refuse } from '../bills-error'
import { quoteField } from '../files/csv-bytes'
import type { ColumnAliases, ColumnMap } from '../files/header'
import { isPath, openSource, pathOf } from '../files/open-source'
import { givingNames } from '../files/give-names'
import { fileOut, streamOut, type Out } from '../files/out'
import { readRows } from '../files/read-rows'
import type { Source } from '../files/source'
import type { BillsOutput } from '../options'
import { placeOf } from '../paths'
import { compared, placesOf } from './columns'

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
/** before = unchanged + changed + removed; after = unchanged + changed + added. */
export interface DiffSummary {
  /** Bills of the earlier output. */
  readonly before: number
  /** Bills of the later one. */
  readonly after: number
  /** Bills that are the same in both. */
  readonly unchanged: number
  /** Bills whose status or yen differ. */
  readonly changed: number
  /** Bills of the later output alone. */
  readonly added: number
  /** Bills of the earlier output alone. */
  readonly removed: number
  /** Σ whole yen of the earlier output. */
  readonly yen_before: bigint
  /** Σ whole yen of the later one. */
  readonly yen_after: bigint
  /** `yen_after` less `yen_before`, whole yen. */
  readonly difference: bigint
}

const DISORDER = 1_000_000
type Row = readonly string[]

const yenOf = (row: Row | undefined): bigint => {
  const text = row?.[2] ?? ''
  return /^-?\d+$/.test(text)
    ? BigInt(text)
    : text === ''
      ? 0n
      : refuse(`discount_yen「${text}」は整数ではありません。`, `the discount_yen '${text}' is not a whole number.`)
}

const changedFields = (before: Row, after: Row): string =>
  compared.filter((_, at) => before[at + 1] !== after[at + 1]).join(' ')

/** Makes what pairs bills as they come, and tells of each pair, or of a bill without one. */
function createPairs(
  report: (before: Row | undefined, after: Row | undefined) => void,
  onDisorder: DiffOptions['onDisorder'],
) {
  const waits = { before: new Map<string, Row[]>(), after: new Map<string, Row[]>() }
  let waiting = 0
  function pair(side: 'before' | 'after', row: Row): void {
    const other = side === 'before' ? waits.after : waits.before
    const found = other.get(row[0]!)
    const match = found?.shift()
    if (match !== undefined) {
      if (found!.length === 0) other.delete(row[0]!)
      waiting--
      if (side === 'before') report(row, match)
      else report(match, row)
      return
    }
    const own = waits[side].get(row[0]!)
    if (own) own.push(row)
    else waits[side].set(row[0]!, [row])
    if (++waiting === DISORDER) onDisorder?.(waiting)
  }
  function finish(): void {
    for (const rows of waits.before.values()) for (const row of rows) report(row, undefined)
    for (const rows of waits.after.values()) for (const row of rows) report(undefined, row)
  }
  return { pair, finish }
}

/** Makes what counts the differences and keeps their lines until they are written. */
function createReport() {
  const sums = { before: 0, after: 0, unchanged: 0, changed: 0, added: 0, removed: 0 }
  let [yenBefore, yenAfter] = [0n, 0n]
  const lines: string[] = ['bill_id,change,yen_before,yen_after,difference,status_before,status_after,fields\n']
  function report(before: Row | undefined, after: Row | undefined): void {
    const [from, to] = [yenOf(before), yenOf(after)]
    yenBefore += from
    yenAfter += to
    if (before !== undefined) sums.before++
    if (after !== undefined) sums.after++
    const same = before?.[1] === after?.[1] && from === to
    const change =
      before === undefined ? 'added' : after === undefined ? 'removed' : same ? ('unchanged' as const) : 'changed'
    sums[change]++
    if (change === 'unchanged') return
    const fields = before && after ? changedFields(before, after) : ''
    lines.push(
      `${quoteField((before ?? after)![0]!)},${change},${before ? from : ''},${after ? to : ''},${to - from},${quoteField(before?.[1] ?? '')},${quoteField(after?.[1] ?? '')},${fields}\n`,
    )
  }
  return {
    report,
    take: (): Buffer => Buffer.from(lines.splice(0).join('')),
    summary: (): DiffSummary => ({
      ...sums,
      yen_before: yenBefore,
      yen_after: yenAfter,
      difference: yenAfter - yenBefore,
    }),
  }
}

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
      for (const out of outs.toReversed()) await out.commit(false)
    })
    return account
  } finally {
    for (const out of outs) await out.discard()
    for (const source of opened) source.close()
  }
}
