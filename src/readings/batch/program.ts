import type { Test } from '../../kernel/condition'
import type { Facts } from '../../kernel/slots'
import { BLOCK, divide, divideCapped, divideProduct, gather, leastTable, times, timesTable } from './loops'
import type { RoundingMode } from '../../rule/node'

/** One pass over the first `count` rows of the block. */
export type Step = (count: number) => void
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

export type WithTable = (
  count: number,
  out: Float64Array,
  a: Float64Array,
  table: Float64Array,
  cell: Int32Array,
) => void
export type WithRows = (count: number, out: Float64Array, a: Float64Array, b: Float64Array) => void

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
  pair(a: Side, b: Side, withTable: WithTable, withRows: WithRows): Side
  round(side: Side, divisor: number, step: number, mode: RoundingMode): Side
  /** The products that are rounded down in one pass, by the rows that it gives. */
  readonly products: Map<Float64Array, Product>
}
/** rows × by, rounded down to the next multiple of the divisor. */
export interface Product {
  readonly rows: Float64Array
  readonly by: Float64Array
  readonly divisor: number
}

export const newRows = (): Float64Array => new Float64Array(BLOCK)
export const asSide = (rows: Float64Array): Side => ({ rows, factor: 1 })
const scaled = (of: (facts: Facts) => number, factor: number): ((facts: Facts) => number) =>
  factor === 1
    ? of
    : (facts) => {
        const n = of(facts)
        return n < 0 ? n : n * factor
      }

export function newProgram(cells: number): Program {
  const steps: Step[] = []
  const tables: Table[] = []
  const cell = new Int32Array(BLOCK)
  const verdicts: Verdicts[] = []
  const products = new Map<Float64Array, Product>()
  const made = new Map<Side, Float64Array>()

  const table = (of: (facts: Facts) => number): Table => {
    const one = { values: new Float64Array(cells), of }
    tables.push(one)
    return one
  }
  const pass = (step: (count: number, out: Float64Array) => void): Float64Array => {
    const out = newRows()
    steps.push((count) => {
      step(count, out)
    })
    return out
  }
  const plain = (side: Side): Float64Array => {
    if ('fixed' in side) {
      const { values } = table(side.fixed)
      return pass((count, out) => {
        gather(count, out, values, cell)
      })
    }
    const { factor, by, cap } = side
    let { rows } = side
    const before = rows
    if (by !== undefined) {
      const { values } = table(scaled(by.of, factor))
      rows = pass((count, out) => {
        timesTable(count, out, before, values, cell)
      })
    } else if (factor !== 1)
      rows = pass((count, out) => {
        times(count, out, before, factor)
      })
    if (cap === undefined) return rows
    const product = rows
    return pass((count, out) => {
      leastTable(count, out, product, cap.values, cell)
    })
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
    products,
    cell,
    table,
    verdict: (test) => {
      const values = new Uint8Array(cells)
      verdicts.push({ values, test })
      return values
    },
    rows: rowsOf,
    pair: (a, b, withTable, withRows) => {
      const left = rowsOf(a)
      if ('fixed' in b) {
        const { values } = table(b.fixed)
        return asSide(
          pass((count, out) => {
            withTable(count, out, left, values, cell)
          }),
        )
      }
      const right = rowsOf(b)
      return asSide(
        pass((count, out) => {
          withRows(count, out, left, right)
        }),
      )
    },
    round: (side, divisor, step, mode) => {
      const d = divisor * step
      if ('rows' in side && side.by !== undefined && mode === 'down' && step === 1) {
        const { rows, by, factor, cap } = side
        const { values } = table(scaled(by.of, factor))
        const out = pass((count, into) => {
          if (cap === undefined) divideProduct(count, into, rows, values, cell, d)
          else divideCapped(count, into, rows, values, cap.values, cell, d)
        })
        if (cap === undefined) products.set(out, { rows, by: values, divisor: d })
        return asSide(out)
      }
      const rows = rowsOf(side)
      const [twice, plus, by] = mode === 'halfUp' ? [2, d, 2 * d] : [1, mode === 'up' ? d - 1 : 0, d]
      if (by === 1) return asSide(rows)
      return asSide(
        pass((count, out) => {
          divide(count, out, rows, twice, plus, by, step)
        }),
      )
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
