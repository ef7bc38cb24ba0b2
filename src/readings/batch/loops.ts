/**
 * The loops that price a block, each over plain arrays so that V8 compiles it once for all rules. `cell` says which row of a table
 * a row of the block looks up. Every number is a whole one within the limit that keeps all of them below 2^53.
 */
type Rows = Float64Array
type Cells = Int32Array

/** How many rows a block has: few enough that a handful of its arrays stays in the nearest cache. */
export const BLOCK = 1024

/** x where it is above zero, else 0: without a branch, for nobody can foresee which it is; exact below 2^52. */
const above = (x: number): number => (x + Math.abs(x)) / 2
/** A limit that no number reaches. */
export const UNLIMITED = 4_503_599_627_370_496

export function gather(count: number, out: Rows, table: Rows, cell: Cells): void {
  for (let at = 0; at < count; at++) out[at] = table[cell[at]!]!
}
export function times(count: number, out: Rows, a: Rows, factor: number): void {
  for (let at = 0; at < count; at++) out[at] = a[at]! * factor
}
export function timesTable(count: number, out: Rows, a: Rows, table: Rows, cell: Cells): void {
  for (let at = 0; at < count; at++) out[at] = a[at]! * table[cell[at]!]!
}
export function timesRows(count: number, out: Rows, a: Rows, b: Rows): void {
  for (let at = 0; at < count; at++) out[at] = a[at]! * b[at]!
}
export function plusTable(count: number, out: Rows, a: Rows, table: Rows, cell: Cells): void {
  for (let at = 0; at < count; at++) out[at] = a[at]! + table[cell[at]!]!
}
export function plusRows(count: number, out: Rows, a: Rows, b: Rows): void {
  for (let at = 0; at < count; at++) out[at] = a[at]! + b[at]!
}
export function minusTable(count: number, out: Rows, a: Rows, table: Rows, cell: Cells): void {
  for (let at = 0; at < count; at++) {
    out[at] = above(a[at]! - table[cell[at]!]!)
  }
}
export function minusRows(count: number, out: Rows, a: Rows, b: Rows): void {
  for (let at = 0; at < count; at++) {
    out[at] = above(a[at]! - b[at]!)
  }
}
export function leastTable(count: number, out: Rows, a: Rows, table: Rows, cell: Cells): void {
  for (let at = 0; at < count; at++) {
    out[at] = a[at]! - above(a[at]! - table[cell[at]!]!)
  }
}
export function leastRows(count: number, out: Rows, a: Rows, b: Rows): void {
  for (let at = 0; at < count; at++) {
    out[at] = a[at]! - above(a[at]! - b[at]!)
  }
}
export function mostTable(count: number, out: Rows, a: Rows, table: Rows, cell: Cells): void {
  for (let at = 0; at < count; at++) {
    out[at] = a[at]! + above(table[cell[at]!]! - a[at]!)
  }
}
export function mostRows(count: number, out: Rows, a: Rows, b: Rows): void {
  for (let at = 0; at < count; at++) {
    out[at] = a[at]! + above(b[at]! - a[at]!)
  }
}

/** Math.floor(x / D) is exact for whole x below 2^53 − D. */
export function divide(count: number, out: Rows, a: Rows, twice: number, plus: number, by: number, step: number): void {
  for (let at = 0; at < count; at++) out[at] = Math.floor((a[at]! * twice + plus) / by) * step
}
/** The commonest amount of all in one pass: field × price, rounded down. */
export function divideProduct(count: number, out: Rows, a: Rows, table: Rows, cell: Cells, by: number): void {
  for (let at = 0; at < count; at++) out[at] = Math.floor((a[at]! * table[cell[at]!]!) / by)
}
/** The next commonest: field × rate, at most a cap, rounded down. */
export function divideCapped(count: number, out: Rows, a: Rows, table: Rows, cap: Rows, cell: Cells, by: number): void {
  for (let at = 0; at < count; at++) {
    const c = cell[at]!
    const product = a[at]! * table[c]!
    out[at] = Math.floor((product - above(product - cap[c]!)) / by)
  }
}

/** The first slice of several: what it pays, and where it ends. */
export function firstSlice(
  count: number,
  total: Rows,
  end: Rows,
  whole: Rows,
  upTo: Rows,
  rate: Rows,
  cell: Cells,
): void {
  for (let at = 0; at < count; at++) {
    const c = cell[at]!
    const reach = whole[at]! - above(whole[at]! - upTo[c]!)
    end[at] = reach
    total[at] = reach * rate[c]!
  }
}
/** A slice from where those before it end. */
export function nextSlice(
  count: number,
  total: Rows,
  end: Rows,
  whole: Rows,
  upTo: Rows,
  rate: Rows,
  cell: Cells,
): void {
  for (let at = 0; at < count; at++) {
    const c = cell[at]!
    const start = end[at]!
    const reach = whole[at]! - above(whole[at]! - upTo[c]!)
    const width = above(reach - start)
    total[at] = total[at]! + width * rate[c]!
    end[at] = start + width
  }
}
/** The same where limits, rates or conditions depend on numbers; `when` is FALSE, MAYBE or TRUE by row. */
export function anySlice(
  count: number,
  total: Rows,
  end: Rows,
  whole: Rows,
  upTo: Rows,
  rate: Rows,
  when: Uint8Array,
): void {
  for (let at = 0; at < count; at++) {
    if (when[at] === 0) continue
    const x = whole[at]!
    const limit = upTo[at]!
    const reach = x < limit ? x : limit
    const start = end[at]!
    if (reach > start) {
      total[at] = total[at]! + (reach - start) * rate[at]!
      end[at] = reach
    }
  }
}
