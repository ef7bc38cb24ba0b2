import type { Test } from '../../kernel/condition'
import type { Facts } from '../../kernel/slots'
import { BLOCK } from './loops'
import type { PairOf, Step } from './step'
import type { RoundingMode } from '../../rule/node'

/** A figure that the cell decides, worked out when a cell is first met; NaN where it is not known. */
export interface Table {
  readonly values: Float64Array
  of(facts: Facts): number
}
/** A condition that the cell decides. */
export interface Verdicts {
  readonly values: Uint8Array
  readonly test: Test
}
/** A number of every row: a cell's figure, or rows × factor × by, at most cap. What can wait is left to the next loop. */
export type Side =
  | { readonly fixed: (facts: Facts) => number }
  | { readonly rows: Float64Array; readonly factor: number; readonly by?: Table; readonly cap?: Table }

/** The passes over a block, the tables of its cells, and the arrays that they work in, as they are put together. */
export interface Program {
  readonly steps: Step[]
  readonly tables: Table[]
  readonly cell: Int32Array
  readonly verdicts: Verdicts[]
  table(of: (facts: Facts) => number): Table
  verdict(test: Test): Uint8Array
  /** The side as rows alone, by as few passes as it takes. */
  rows(side: Side): Float64Array
  pair(pair: PairOf, a: Side, b: Side): Side
  round(side: Side, divisor: number, step: number, mode: RoundingMode): Side
}

export const newRows = (): Float64Array => new Float64Array(BLOCK)
export const asSide = (rows: Float64Array): Side => ({ rows, factor: 1 })
/** What is not known stays below zero. */
const scaled =
  (of: (facts: Facts) => number, factor: number) =>
  (facts: Facts): number =>
    of(facts) * factor

export function newProgram(cells: number): Program {
  const steps: Step[] = []
  const tables: Table[] = []
  const cell = new Int32Array(BLOCK)
  const verdicts: Verdicts[] = []
  const made = new Map<Side, Float64Array>()

  const table = (of: (facts: Facts) => number): Table => {
    const one = { values: new Float64Array(cells), of }
    tables.push(one)
    return one
  }
  /** Adds a pass that gives new rows. */
  const pass = (make: (out: Float64Array) => Step): Float64Array => {
    const out = newRows()
    steps.push(make(out))
    return out
  }
  const plain = (side: Side): Float64Array => {
    if ('fixed' in side) {
      const { values } = table(side.fixed)
      return pass((out) => ({ op: 'gather', out, table: values }))
    }
    const { rows: a, factor, by, cap } = side
    let rows = a
    if (by !== undefined) {
      const { values } = table(scaled(by.of, factor))
      rows = pass((out) => ({ op: 'pairTable', pair: 'times', out, a, table: values }))
    } else if (factor !== 1) rows = pass((out) => ({ op: 'scale', out, a, factor }))
    if (cap === undefined) return rows
    const product = rows
    return pass((out) => ({ op: 'pairTable', pair: 'least', out, a: product, table: cap.values }))
  }
  const rowsOf = (side: Side): Float64Array => {
    let rows = made.get(side)
    if (rows === undefined) {
      rows = plain(side)
      made.set(side, rows)
    }
    return rows
  }
  return {
    steps,
    tables,
    verdicts,
    cell,
    table,
    verdict: (test) => {
      const values = new Uint8Array(cells)
      verdicts.push({ values, test })
      return values
    },
    rows: rowsOf,
    pair: (pair, left, right) => {
      const a = rowsOf(left)
      if ('fixed' in right) {
        const { values } = table(right.fixed)
        return asSide(pass((out) => ({ op: 'pairTable', pair, out, a, table: values })))
      }
      const b = rowsOf(right)
      return asSide(pass((out) => ({ op: 'pairRows', pair, out, a, b })))
    },
    round: (side, divisor, step, mode) => {
      const d = divisor * step
      if ('rows' in side && side.by !== undefined && mode === 'down' && step === 1) {
        const { rows, by, factor, cap } = side
        const product = { a: rows, table: table(scaled(by.of, factor)).values, by: d }
        return asSide(
          pass((out) =>
            cap === undefined
              ? { op: 'divideProduct', out, ...product }
              : { op: 'divideCapped', out, ...product, cap: cap.values },
          ),
        )
      }
      const a = rowsOf(side)
      const [twice, plus, by] = mode === 'halfUp' ? [2, d, 2 * d] : [1, mode === 'up' ? d - 1 : 0, d]
      return by === 1 ? asSide(a) : asSide(pass((out) => ({ op: 'divide', out, a, twice, plus, by, step })))
    },
  }
}

/** A side over another denominator. */
export function overSide(program: Program, side: Side, factor: number): Side {
  if (factor === 1) return side
  if ('fixed' in side) return { fixed: scaled(side.fixed, factor) }
  return {
    ...side,
    factor: side.factor * factor,
    ...(side.cap && { cap: program.table(scaled(side.cap.of, factor)) }),
  }
}
