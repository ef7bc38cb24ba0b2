import { compareIds, type IdRun } from './ids'

/** The ids of all chunks so far, in memory that threads can share. */
export interface IdOrder {
  readonly words: Int32Array
  readonly last: Uint8Array
}

const LENGTH = 0
const COUNTED = 1
const UNORDERED = 2
const IDS = 3
const ROWS = 4
const LONGEST = 1024
const WORDS = 8
const HEAD = WORDS * 4

export const ID_ORDER_BYTES = HEAD + LONGEST

export const openIdOrder = (buffer: SharedArrayBuffer): IdOrder => ({
  words: new Int32Array(buffer, 0, WORDS),
  last: new Uint8Array(buffer, HEAD, LONGEST),
})

/** Adds the ids of the next chunk, in the order of the input. */
export function addRun({ words, last }: IdOrder, run: IdRun | undefined): void {
  if (run === undefined) return
  // Before the first run there is the empty id, which no bill has.
  const order = compareIds(run.first, last.subarray(0, words[LENGTH]))
  if (!run.ordered || order < 0 || run.last.length > LONGEST) words[UNORDERED] = 1
  words[IDS] = words[IDS]! + run.repeats.ids
  words[ROWS] = words[ROWS]! + run.repeats.rows
  if (order === 0) {
    words[ROWS] = words[ROWS]! + 1
    const counted = (run.firstCounted ? 1 : 0) + words[COUNTED]!
    words[IDS] = words[IDS]! + 1 - counted
  }
  words[COUNTED] = run.lastCounted || (order === 0 && run.single) ? 1 : 0
  words[LENGTH] = Math.min(run.last.length, LONGEST)
  last.set(run.last.subarray(0, LONGEST))
}

/** The repeats that were counted, or undefined where the ids were in no order and must be looked at otherwise. */
export const repeatsOf = ({ words }: IdOrder): { readonly ids: number; readonly rows: number } | undefined =>
  words[UNORDERED] === 1 ? undefined : { ids: words[IDS]!, rows: words[ROWS]! }
