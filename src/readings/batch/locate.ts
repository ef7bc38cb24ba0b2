import { type Coded, loadCodes } from './coded'
import { type Layout, NOWHERE, offsetsOf } from './layout'
import { BLOCK } from './loops'
import type { Quantity } from './quantity'

/** The columns of a run by slot; nothing where a fact has no column. */
export type BoundColumn = { readonly coded: Coded } | { readonly quantity: Quantity } | undefined

export const codes = [new Int32Array(BLOCK), new Int32Array(BLOCK)] as const

/** A column's codes, and what each adds to the cell. */
export interface Located {
  readonly coded: Coded
  readonly adds: Int32Array
  readonly missing: number
}
/** Stands beside the last of an odd number of columns. */
export const beside: Located = {
  coded: { codes: new Uint8Array(BLOCK), validity: undefined, base: 0, facts: new Int32Array(1) },
  adds: new Int32Array(1),
  missing: 0,
}

/** Adds what two columns lead to at once, so that the cells are read and written half as often. */
function add(count: number, from: number, cell: Int32Array, first: Located, second: Located): void {
  const [a, b] = codes
  loadCodes(first.coded, from, count, a)
  loadCodes(second.coded, second === beside ? 0 : from, count, b)
  addPair(
    count,
    cell,
    a,
    first.adds,
    first.coded.base,
    first.missing,
    b,
    second.adds,
    second.coded.base,
    second.missing,
  )
}

function addPair(
  count: number,
  cell: Int32Array,
  a: Int32Array,
  addsA: Int32Array,
  baseA: number,
  missingA: number,
  b: Int32Array,
  addsB: Int32Array,
  baseB: number,
  missingB: number,
): void {
  const [lengthA, lengthB, nowhere] = [addsA.length, addsB.length, NOWHERE]
  for (let at = 0; at < count; at++) {
    const codeA = a[at]!
    const codeB = b[at]!
    const x = codeA - baseA
    const y = codeB - baseB
    cell[at] =
      cell[at]! +
      (x >= 0 && x < lengthA ? addsA[x]! : codeA < 0 ? missingA : nowhere) +
      (y >= 0 && y < lengthB ? addsB[y]! : codeB < 0 ? missingB : nowhere)
  }
}

/** The numbers of a block that have brackets, and what each bracket adds to the cell. */
export interface Bracketed {
  readonly rows: Float64Array
  readonly starts: Float64Array
  readonly stride: number
}

/** The columns that decide the cell, and the cell of a row in which each is of its first class; a fact without a column is missing. */
export function locatedColumns(
  { dimensions }: Layout,
  columns: readonly BoundColumn[],
  inputs: readonly { readonly at: number; readonly rows: Float64Array }[],
): { readonly located: Located[]; readonly bracketed: Bracketed[]; readonly start: number } {
  let start = 0
  const located: Located[] = []
  const bracketed: Bracketed[] = []
  for (const dimension of dimensions) {
    const { at, stride, members, starts } = dimension
    const column = columns[at]
    const missing = (members.length - 1) * stride
    if (column === undefined) start += missing
    else if ('coded' in column)
      located.push({ coded: column.coded, adds: offsetsOf(dimension, column.coded.facts), missing })
    else
      bracketed.push({
        rows: inputs.find((input) => input.at === at)!.rows,
        starts: Float64Array.from(starts),
        stride,
      })
  }
  return { located, bracketed, start }
}

/** Adds the bracket that each number is in; a number that is missing or cannot be read has none. */
function addBrackets(count: number, cell: Int32Array, { rows, starts, stride }: Bracketed): void {
  const nowhere = NOWHERE
  for (let at = 0; at < count; at++) {
    const n = rows[at]!
    let bracket = starts.length - 1
    while (bracket > 0 && starts[bracket]! > n) bracket--
    cell[at] = cell[at]! + (n >= 0 ? bracket * stride : nowhere)
  }
}

/** The cell of each row of a block; beyond all cells where a fact that decides it cannot be read. */
export function locate(
  count: number,
  from: number,
  cell: Int32Array,
  start: number,
  located: readonly Located[],
  bracketed: readonly Bracketed[],
): void {
  cell.fill(start, 0, count)
  for (let at = 0; at < located.length; at += 2) add(count, from, cell, located[at]!, located[at + 1] ?? beside)
  for (const one of bracketed) addBrackets(count, cell, one)
}
