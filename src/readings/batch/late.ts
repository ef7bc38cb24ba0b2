import type { Kernel } from '../../kernel/kernel'
import type { Facts } from '../../kernel/slots'
import { ALONE } from './alike'
import { BY_ROW, type Cells } from './cells'
import { priceRow, writeStatus } from './judge'
import { BLOCK } from './loops'
import { type BatchResult, reasonCode, statusCode } from './result'

/** What a block leaves to be settled row by row: its kind and cell by row, and the rows that are late. */
export interface Late {
  readonly kinds: Uint8Array
  readonly cell: Int32Array
  readonly rows: Int32Array
}
export const newLate = (): Late => ({
  kinds: new Uint8Array(BLOCK),
  cell: new Int32Array(BLOCK),
  rows: new Int32Array(BLOCK),
})

/** The kind of a row that fails its conditions, and of one that may. */
export const FAILS = 16
export const MAY_FAIL = 8
export const failedCode = (): number => statusCode.ineligible | (reasonCode.condition << 4)

/** The rows that are late: settled by their cell, refused by their numbers, or priced each by itself. */
export function lateRows(
  { kinds, cell, rows }: Late,
  open: number,
  kernel: Kernel,
  { judgements, alike }: Cells,
  read: (row: number) => Facts,
  from: number,
  result: BatchResult,
  to: number,
): void {
  const { yen, min, max, status, reason, fact, totals } = result
  const [byRow, maybe, fails, failed] = [BY_ROW, MAY_FAIL, FAILS, failedCode()]
  let ineligible = 0
  let undetermined = 0
  for (let place = 0; place < open; place++) {
    const at = rows[place]!
    const kind = kinds[at]!
    const row = to + at
    if ((kind & 7) === byRow || kind === maybe) {
      const facts = read(from + at)
      const shared = alike?.judgementOf(facts) ?? ALONE
      if (shared === ALONE) priceRow(kernel, facts, result, row)
      else writeStatus(result, row, shared)
      continue
    }
    const judged = kind === fails ? failed : judgements[cell[at]!]!
    status[row] = judged & 15
    reason[row] = (judged >> 4) & 15
    // Left at 0 where no fact is behind it: to write a zero would fetch its page of memory.
    if (judged > 255) fact[row] = judged >> 8
    yen[row] = NaN
    min[row] = NaN
    max[row] = NaN
    if ((judged & 15) === (failed & 15)) ineligible++
    else undetermined++
  }
  totals.ineligible += ineligible
  totals.undetermined += undetermined
}

/** The exact sum of whole numbers whose sum as doubles is `sum`: by bigints where that leaves 2^53; late rows and NaN do not count. */
export function exactSum(sum: number, amounts: Float64Array, count: number, late: Int32Array, open: number): bigint {
  if (sum <= Number.MAX_SAFE_INTEGER) return BigInt(sum)
  const counted = amounts.slice(0, count)
  for (let place = 0; place < open; place++) counted[late[place]!] = 0
  return counted.reduce((total, n) => (Number.isNaN(n) ? total : total + BigInt(n)), 0n)
}
