import { unreachable } from '../../quantity/hojokin-error'
import { FALSE, MAYBE, TRUE } from '../../kernel/condition'
import type { Comparison } from '../../rule/node'

type Rows = Float64Array

/** Both sides known: each row's verdict. */
export function compareRows(op: Comparison, count: number, out: Uint8Array, a: Rows, b: Rows): void {
  const [yes, no] = [TRUE, FALSE]
  switch (op) {
    case '<':
      for (let at = 0; at < count; at++) out[at] = a[at]! < b[at]! ? yes : no
      return
    case '<=':
      for (let at = 0; at < count; at++) out[at] = a[at]! <= b[at]! ? yes : no
      return
    case '>':
      for (let at = 0; at < count; at++) out[at] = a[at]! > b[at]! ? yes : no
      return
    case '>=':
      for (let at = 0; at < count; at++) out[at] = a[at]! >= b[at]! ? yes : no
      return
    case '=':
      for (let at = 0; at < count; at++) out[at] = a[at] === b[at] ? yes : no
      return
    default:
      unreachable('comparison', op)
  }
}

/** The same against a figure that a cell decides. */
export function compareTable(
  op: Comparison,
  count: number,
  out: Uint8Array,
  a: Rows,
  table: Rows,
  cell: Int32Array,
): void {
  const [yes, no] = [TRUE, FALSE]
  switch (op) {
    case '<':
      for (let at = 0; at < count; at++) out[at] = a[at]! < table[cell[at]!]! ? yes : no
      return
    case '<=':
      for (let at = 0; at < count; at++) out[at] = a[at]! <= table[cell[at]!]! ? yes : no
      return
    case '>':
      for (let at = 0; at < count; at++) out[at] = a[at]! > table[cell[at]!]! ? yes : no
      return
    case '>=':
      for (let at = 0; at < count; at++) out[at] = a[at]! >= table[cell[at]!]! ? yes : no
      return
    case '=':
      for (let at = 0; at < count; at++) out[at] = a[at] === table[cell[at]!]! ? yes : no
      return
    default:
      unreachable('comparison', op)
  }
}

/** A verdict that holds for every pair of values within two ranges, from those of the ends that prove and refute it. */
export function both(count: number, out: Uint8Array, always: Uint8Array, ever: Uint8Array): void {
  const [yes, perhaps, no] = [TRUE, MAYBE, FALSE]
  for (let at = 0; at < count; at++) out[at] = always[at] === yes ? yes : ever[at] === yes ? perhaps : no
}

export function least(count: number, out: Uint8Array, a: Uint8Array, b: Uint8Array): void {
  for (let at = 0; at < count; at++) out[at] = a[at]! < b[at]! ? a[at]! : b[at]!
}
export function greatest(count: number, out: Uint8Array, a: Uint8Array, b: Uint8Array): void {
  for (let at = 0; at < count; at++) out[at] = a[at]! > b[at]! ? a[at]! : b[at]!
}
export function opposite(count: number, out: Uint8Array, a: Uint8Array): void {
  const most = TRUE
  for (let at = 0; at < count; at++) out[at] = most - a[at]!
}
export function verdicts(count: number, out: Uint8Array, table: Uint8Array, cell: Int32Array): void {
  for (let at = 0; at < count; at++) out[at] = table[cell[at]!]!
}
