import type { Facts } from '../../kernel/slots'
import { TRUE } from '../../kernel/condition'
import { UNKNOWN } from '../../quantity/scaled'
import { BY_ROW, type Cells, SETTLED, UNSET } from './cells'
import { codeAt } from './coded'
import { priceRow, writeStatus } from './judge'
import { type BoundColumn, type Bracketed, type Located, locate, locatedColumns } from './locate'
import { exactSum, lateRows, newLate } from './late'
import { BLOCK } from './loops'
import type { Plan } from './plan'
import { type BatchResult, statusCode } from './result'
import { runStep } from './step'

/** Reads the facts of a row, each from its own column. */
export function rowReader(columns: readonly BoundColumn[]): (row: number) => Facts {
  const facts: Facts = columns.map(() => UNKNOWN)
  return (row) => {
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]
      facts[at] =
        column === undefined ? UNKNOWN : 'coded' in column ? codeAt(column.coded, row) : column.quantity.at(row)
    }
    return facts
  }
}

/** What the cell of each row says; a cell that was not met before asks the kernel. */
function judgeCells(count: number, cell: Int32Array, cells: Cells, known: Uint8Array, out: Uint8Array): void {
  const { length } = known
  const byRow = BY_ROW
  let met = 0
  for (let at = 0; at < count; at++) {
    const one = cell[at]!
    if (one < length) {
      const kind = known[one]!
      out[at] = kind
      met |= kind
    } else {
      out[at] = byRow
      cell[at] = 0
    }
  }
  // UNSET is a bit of its own; a call within the loop above would slow all of it.
  if ((met & UNSET) === 0) return
  for (let at = 0; at < count; at++)
    if (out[at] === UNSET) out[at] = known[cell[at]!] === UNSET ? cells.fill(cell[at]!) : known[cell[at]!]!
}

/** Sends rows whose number is missing, not whole or beyond the limit to be priced by themselves, unless their cell settles them. */
function check(count: number, rows: Float64Array, limit: number, out: Uint8Array): void {
  const [settled, byRow] = [SETTLED, BY_ROW]
  for (let at = 0; at < count; at++) {
    const n = rows[at]!
    if (n >= 0 && n <= limit && Math.floor(n) === n) continue
    if (out[at] !== settled) out[at] = byRow
  }
}

/** Marks the rows whose numbers do not meet the conditions, 16 where they fail and 8 where that cannot be told. */
function judgeRows(count: number, eligible: Uint8Array, out: Uint8Array): void {
  const met = TRUE
  for (let at = 0; at < count; at++) out[at] = out[at]! + ((met - eligible[at]!) << 3)
}
/** Lists the rows that have no plain amount, without a branch, for which rows those are cannot be foreseen. */
function listLate(count: number, of: Uint8Array, out: Int32Array): number {
  let open = 0
  for (let at = 0; at < count; at++) {
    out[open] = at
    open += (of[at]! + 31) >> 5
  }
  return open
}

/** Copies the amounts of a block, and gives their sum. */
function write(
  count: number,
  from: Float64Array,
  to: Float64Array,
  at: number,
  late: Int32Array,
  open: number,
): bigint {
  for (let place = 0; place < open; place++) from[late[place]!] = 0
  to.set(count === BLOCK ? from : from.subarray(0, count), at)
  return exactSum(sumOf(count, from), from, count, late, open)
}

/** Adds whole numbers in four sums side by side, for one alone would wait for itself. */
function sumOf(count: number, yen: Float64Array): number {
  let [a, b, c, d, row] = [0, 0, 0, 0, 0]
  for (; row + 3 < count; row += 4) {
    a += yen[row]!
    b += yen[row + 1]!
    c += yen[row + 2]!
    d += yen[row + 3]!
  }
  for (; row < count; row++) a += yen[row]!
  return a + b + c + d
}

export interface Run {
  readonly plan: Plan
  readonly cells: Cells
  readonly columns: readonly BoundColumn[]
  readonly read: (row: number) => Facts
  /** The columns of codes. */
  readonly located: readonly Located[]
  /** The numbers whose brackets are keys of a table. */
  readonly bracketed: readonly Bracketed[]
  /** The cell of a row all of whose facts that have a column are of the first class. */
  readonly start: number
  /** True where no number has a column, so that a cell alone decides. */
  readonly blank: boolean
}

export function bind(plan: Plan, cells: Cells, columns: readonly BoundColumn[]): Run {
  const { located, bracketed, start } = locatedColumns(plan.layout, columns, plan.inputs)
  const blank = plan.inputs.length > 0 && plan.inputs.every(({ at }) => columns[at] === undefined)
  return { plan, cells, columns, read: rowReader(columns), located, bracketed, start, blank }
}

const late = newLate()

/** Prices rows `from` to `until`, at most a block, into the result from `to` on. */
export function runBlock(run: Run, from: number, until: number, result: BatchResult, to: number): void {
  const { plan, cells, columns, read, located, bracketed, start, blank } = run
  const { program, inputs, eligibility } = plan
  const count = until - from
  const { cell } = program
  for (const { at, rows } of inputs) {
    const column = columns[at]
    if (column !== undefined && 'quantity' in column) column.quantity.load(from, count, rows)
    else rows.fill(UNKNOWN, 0, count)
  }
  locate(count, from, cell, start, located, bracketed)
  if (blank) {
    blankRows(run, count, from, result, to)
    return
  }
  const { kinds, rows: listed } = late
  judgeCells(count, cell, cells, cells.kinds, kinds)
  for (const { rows, limit } of inputs) check(count, rows, limit, kinds)
  for (const step of program.steps) runStep(step, count, cell)
  if (eligibility !== undefined) judgeRows(count, eligibility, kinds)
  const open = listLate(count, kinds, listed)
  writeAmounts(plan, count, listed, open, result, to)
  lateRows({ kinds, cell, rows: listed }, open, plan.kernel, cells, read, from, result, to)
}

function writeAmounts(
  { yen, exact }: Plan,
  count: number,
  listed: Int32Array,
  open: number,
  result: BatchResult,
  to: number,
): void {
  const { totals } = result
  totals.eligible += count - open
  if (yen === undefined) {
    result.yen.fill(NaN, to, to + count)
    return
  }
  const low = write(count, yen.low, result.min, to, listed, open)
  totals.min += low
  if (exact === undefined) {
    totals.max += low
    return
  }
  totals.max += write(count, yen.high, result.max, to, listed, open)
  for (let at = 0; at < count; at++) result.yen[to + at] = exact.low[at] === exact.high[at] ? result.min[to + at]! : NaN
}

/** Without any number a cell says all there is to say; a row that may be eligible all the same is priced by itself. */
function blankRows({ plan, cells, read }: Run, count: number, from: number, result: BatchResult, to: number): void {
  const { cell } = plan.program
  for (let at = 0; at < count; at++) {
    const one = cell[at]!
    const known = one < cells.blank.length ? cells.blank[one]! : statusCode.eligible
    const judged = known < 0 ? cells.fillBlank(one) : known
    if (judged === statusCode.eligible) priceRow(plan.kernel, read(from + at), result, to + at)
    else writeStatus(result, to + at, judged)
  }
}
