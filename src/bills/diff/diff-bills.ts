import { setImmediate } from 'node:timers/promises'
import { openAtomic } from '../files/atomic-file'
import { BillsError, refuse } from '../bills-error'
import { quoteField } from '../files/csv-bytes'
import type { ColumnAliases, ColumnMap } from '../files/header'
import { readRows } from '../files/read-rows'
import { jsonText } from '../../quantity/json'
import { writeFully } from '../files/write-fully'

export interface DiffOptions {
  /** Two outputs of priceBills. */
  readonly before: string
  readonly after: string
  readonly output?: string | undefined
  readonly summary?: string | undefined
  readonly columns?: ColumnAliases | undefined
  readonly map?: ColumnMap | undefined
  readonly signal?: AbortSignal | undefined
  /** Called once when many bills wait for their pair, because the files are in different orders: then memory grows with them. */
  readonly onDisorder?: ((waiting: number) => void) | undefined
}
/** before = unchanged + changed + removed; after = unchanged + changed + added. */
export interface DiffSummary {
  readonly before: number
  readonly after: number
  readonly unchanged: number
  readonly changed: number
  readonly added: number
  readonly removed: number
  readonly yen_before: bigint
  readonly yen_after: bigint
  readonly difference: bigint
}

const DISORDER = 1_000_000
const compared = ['status', 'discount_yen', 'service', 'contract', 'usage_month', 'usage', 'unit_discount'] as const
type Row = readonly string[]

/** Takes bill_id and the columns that are compared; those that a file does not have are empty. */
function columnsOf(
  path: string,
  { columns = {}, map = {} }: DiffOptions,
): (headers: readonly string[]) => readonly number[] {
  return (headers) => {
    const place = (name: string): number => {
      const names = [
        (map as Record<string, string>)[name] ?? name,
        ...((columns as Record<string, readonly string[]>)[name] ?? []),
      ]
      return headers.indexOf(names.find((one) => headers.includes(one)) ?? name)
    }
    const places = ['bill_id', ...compared].map(place)
    for (const [at, name] of ['bill_id', 'status', 'discount_yen'].entries()) {
      if (places[at]! < 0)
        refuse(
          `${path} に ${name} の列がありません。hojokin bills の出力を指定してください。`,
          `${path} has no column ${name}; give an output of hojokin bills.`,
        )
    }
    // A place past the end reads as empty text.
    return places.map((at) => (at < 0 ? headers.length : at))
  }
}

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

/**
 * Compares two priced files by bill: which bills are new, gone or changed, and by how many yen.
 * Bills are paired as they come, so memory is constant while both files are in the same order; what waits for its pair is kept.
 * A bill_id that appears several times is paired in the order of its appearance.
 * @throws BillsError when a file or the call cannot be used
 */
export async function diffBills(options: DiffOptions): Promise<DiffSummary> {
  const output = options.output === undefined ? undefined : openAtomic(options.output)
  try {
    const sums = { before: 0, after: 0, unchanged: 0, changed: 0, added: 0, removed: 0 }
    let [yenBefore, yenAfter, position, waiting] = [0n, 0n, 0, 0]
    let lines: string[] = ['bill_id,change,yen_before,yen_after,difference,status_before,status_after,fields\n']
    const flush = (): void => {
      const bytes = Buffer.from(lines.join(''))
      lines = []
      if (output) writeFully(output.fd, output.path, bytes, position)
      position += bytes.length
    }
    function report(before: Row | undefined, after: Row | undefined): void {
      const [from, to] = [yenOf(before), yenOf(after)]
      yenBefore += from
      yenAfter += to
      const change =
        before === undefined
          ? 'added'
          : after === undefined
            ? 'removed'
            : before[1] === after[1] && from === to
              ? 'unchanged'
              : 'changed'
      sums[change]++
      if (change === 'unchanged') return
      const fields = before && after ? changedFields(before, after) : ''
      lines.push(
        `${quoteField((before ?? after)![0]!)},${change},${before ? from : ''},${after ? to : ''},${to - from},${quoteField(before?.[1] ?? '')},${quoteField(after?.[1] ?? '')},${fields}\n`,
      )
    }
    const waits = { before: new Map<string, Row[]>(), after: new Map<string, Row[]>() }
    function pair(side: 'before' | 'after', row: Row): void {
      const other = side === 'before' ? waits.after : waits.before
      const found = other.get(row[0]!)
      const match = found?.shift()
      sums[side]++
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
      if (++waiting === DISORDER) options.onDisorder?.(waiting)
    }
    const readers = {
      before: readRows(options.before, columnsOf(options.before, options)),
      after: readRows(options.after, columnsOf(options.after, options)),
    }
    for (let more = true; more;) {
      const [one, two] = [readers.before.next(), readers.after.next()]
      const [left, right] = [one.done ? [] : one.value, two.done ? [] : two.value]
      for (let at = 0; at < Math.max(left.length, right.length); at++) {
        if (left[at]) pair('before', left[at]!)
        if (right[at]) pair('after', right[at]!)
      }
      flush()
      more = !one.done || !two.done
      await setImmediate()
      if (options.signal?.aborted)
        throw new BillsError({ ja: '中断しました。出力は作っていません。', en: 'interrupted; no output was made.' })
    }
    for (const rows of waits.before.values()) for (const row of rows) report(row, undefined)
    for (const rows of waits.after.values()) for (const row of rows) report(undefined, row)
    flush()
    const summary: DiffSummary = {
      ...sums,
      yen_before: yenBefore,
      yen_after: yenAfter,
      difference: yenAfter - yenBefore,
    }
    if (options.summary !== undefined) {
      const file = openAtomic(options.summary)
      try {
        writeFully(file.fd, file.path, Buffer.from(jsonText(summary)), 0)
        file.commit(false)
      } finally {
        file.discard()
      }
    }
    output?.commit(false)
    return summary
  } finally {
    output?.discard()
  }
}
