import { loadCodes } from './coded'
import { BY_ROW, type Cells, PRICE, SETTLED_IF_KNOWN, UNSET } from './cells'
import { beside, codes, type Located } from './locate'
import { NOWHERE } from './layout'
import type { Product } from './program'

/** What the loop of a product works on. */
export interface LookUp {
  readonly product: Product
  readonly cells: Cells
  readonly located: readonly Located[]
  readonly start: number
  readonly limit: number
  readonly cell: Int32Array
  readonly kinds: Uint8Array
  readonly late: Int32Array
}

/** One access to a table, one multiplication and one division a row, and every check, in one loop; it gives how many rows are late. */
function price(
  count: number,
  a: Int32Array,
  first: Located,
  b: Int32Array,
  second: Located,
  start: number,
  { rows, by, divisor }: Product,
  limit: number,
  known: Uint8Array,
  yen: Float64Array,
  to: number,
  cell: Int32Array,
  late: Int32Array,
): number {
  const [addsA, baseA, missingA, lengthA] = [first.adds, first.coded.base, first.missing, first.adds.length]
  const [addsB, baseB, missingB, lengthB] = [second.adds, second.coded.base, second.missing, second.adds.length]
  const [nowhere, cells, plain] = [NOWHERE, known.length, PRICE]
  let open = 0
  for (let at = 0; at < count; at++) {
    const [codeA, codeB, n] = [a[at]!, b[at]!, rows[at]!]
    const x = codeA - baseA
    const y = codeB - baseB
    const one =
      start +
      (x >= 0 && x < lengthA ? addsA[x]! : codeA < 0 ? missingA : nowhere) +
      (y >= 0 && y < lengthB ? addsB[y]! : codeB < 0 ? missingB : nowhere)
    if (one < cells && known[one] === plain && n >= 0 && n <= limit && Math.floor(n) === n)
      yen[to + at] = Math.floor((n * by[one]!) / divisor)
    else {
      yen[to + at] = 0
      cell[at] = one
      late[open++] = at
    }
  }
  return open
}

/** Prices a block of a product into `yen` and gives how many rows are late, whose kinds it has found. */
export function lookUp(of: LookUp, count: number, from: number, yen: Float64Array, to: number): number {
  const { product, cells, located, start, limit, cell, kinds, late } = of
  const [a, b] = codes
  const [first = beside, second = beside] = located
  loadCodes(first.coded, first === beside ? 0 : from, count, a)
  loadCodes(second.coded, second === beside ? 0 : from, count, b)
  const known = cells.kinds
  const open = price(count, a, first, b, second, start, product, limit, known, yen, to, cell, late)
  for (let place = 0; place < open; place++) {
    const at = late[place]!
    const one = cell[at]!
    const kind = one >= known.length ? BY_ROW : known[one] === UNSET ? cells.fill(one) : known[one]!
    const n = product.rows[at]!
    const plain = n >= 0 && n <= limit && Math.floor(n) === n
    kinds[at] = kind === PRICE || (kind === SETTLED_IF_KNOWN && !plain) ? BY_ROW : kind
    if (one >= known.length) cell[at] = 0
  }
  return open
}
