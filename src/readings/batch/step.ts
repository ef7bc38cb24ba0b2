import { unreachable } from '../../quantity/hojokin-error'
import type { Comparison } from '../../rule/node'
import { both, compareRows, compareTable, greatest, least, opposite, verdicts } from './compare'
import {
  anySlice,
  divide,
  divideCapped,
  divideProduct,
  firstSlice,
  gather,
  leastRows,
  leastTable,
  minusRows,
  minusTable,
  mostRows,
  mostTable,
  nextSlice,
  plusRows,
  plusTable,
  times,
  timesRows,
  timesTable,
} from './loops'

type Rows = Float64Array
type Truths = Uint8Array
export type PairOf = 'times' | 'plus' | 'minus' | 'least' | 'most'

/**
 * One pass over the rows of a block, as data: each is a loop of its own, or a few instructions of the loop that does them all.
 * `table` and its like are looked up by the row's cell; `out` and `truth` are what the pass gives.
 */
export type Step =
  | { readonly op: 'gather'; readonly out: Rows; readonly table: Rows }
  | { readonly op: 'scale'; readonly out: Rows; readonly a: Rows; readonly factor: number }
  | { readonly op: 'pairTable'; readonly pair: PairOf; readonly out: Rows; readonly a: Rows; readonly table: Rows }
  | { readonly op: 'pairRows'; readonly pair: PairOf; readonly out: Rows; readonly a: Rows; readonly b: Rows }
  | {
      readonly op: 'divide'
      readonly out: Rows
      readonly a: Rows
      readonly twice: number
      readonly plus: number
      readonly by: number
      readonly step: number
    }
  | { readonly op: 'divideProduct'; readonly out: Rows; readonly a: Rows; readonly table: Rows; readonly by: number }
  | {
      readonly op: 'divideCapped'
      readonly out: Rows
      readonly a: Rows
      readonly table: Rows
      readonly cap: Rows
      readonly by: number
    }
  | { readonly op: 'zero'; readonly out: Rows }
  | {
      readonly op: 'firstSlice' | 'nextSlice'
      readonly out: Rows
      readonly end: Rows
      readonly whole: Rows
      readonly upTo: Rows
      readonly rate: Rows
    }
  | {
      readonly op: 'anySlice'
      readonly out: Rows
      readonly end: Rows
      readonly whole: Rows
      readonly upTo: Rows
      readonly rate: Rows
      readonly when: Truths
    }
  | {
      readonly op: 'compareTable'
      readonly as: Comparison
      readonly truth: Truths
      readonly a: Rows
      readonly table: Rows
    }
  | { readonly op: 'compareRows'; readonly as: Comparison; readonly truth: Truths; readonly a: Rows; readonly b: Rows }
  | { readonly op: 'both' | 'worse' | 'better'; readonly truth: Truths; readonly p: Truths; readonly q: Truths }
  | { readonly op: 'opposite'; readonly truth: Truths; readonly p: Truths }
  | { readonly op: 'verdicts'; readonly truth: Truths; readonly table: Truths }

const withTable = { times: timesTable, plus: plusTable, minus: minusTable, least: leastTable, most: mostTable }
const withRows = { times: timesRows, plus: plusRows, minus: minusRows, least: leastRows, most: mostRows }
const slice = { firstSlice, nextSlice }

/** Runs a pass as a loop of its own. */
export function runStep(step: Step, count: number, cell: Int32Array): void {
  switch (step.op) {
    case 'gather':
      gather(count, step.out, step.table, cell)
      return
    case 'scale':
      times(count, step.out, step.a, step.factor)
      return
    case 'pairTable':
      withTable[step.pair](count, step.out, step.a, step.table, cell)
      return
    case 'pairRows':
      withRows[step.pair](count, step.out, step.a, step.b)
      return
    case 'divide':
      divide(count, step.out, step.a, step.twice, step.plus, step.by, step.step)
      return
    case 'divideProduct':
      divideProduct(count, step.out, step.a, step.table, cell, step.by)
      return
    case 'divideCapped':
      divideCapped(count, step.out, step.a, step.table, step.cap, cell, step.by)
      return
    case 'zero':
      step.out.fill(0, 0, count)
      return
    case 'firstSlice':
    case 'nextSlice':
      slice[step.op](count, step.out, step.end, step.whole, step.upTo, step.rate, cell)
      return
    case 'anySlice':
      anySlice(count, step.out, step.end, step.whole, step.upTo, step.rate, step.when)
      return
    case 'compareTable':
      compareTable(step.as, count, step.truth, step.a, step.table, cell)
      return
    case 'compareRows':
      compareRows(step.as, count, step.truth, step.a, step.b)
      return
    case 'both':
      both(count, step.truth, step.p, step.q)
      return
    case 'worse':
      least(count, step.truth, step.p, step.q)
      return
    case 'better':
      greatest(count, step.truth, step.p, step.q)
      return
    case 'opposite':
      opposite(count, step.truth, step.p)
      return
    case 'verdicts':
      verdicts(count, step.truth, step.table, cell)
      return
    default:
      unreachable('step', step)
  }
}
