import type { Measure } from '../../rule/programme'
import { readCondition, type Reading } from '../../rule/read'
import type { Kernel } from '../../kernel/kernel'
import type { Facts } from '../../kernel/slots'
import type { Coded, Numbers } from './columns'
import { judge, writeStatus } from './judge'
import { type BatchResult, statusCode } from './result'

/** Far past any dictionary of options and months; past it the kernel takes over. */
const MOST_CELLS = 1 << 20
/** Rows are priced in blocks, so that V8 compiles a loop that it has seen end, and a block's sum of amounts stays exact. */
const BLOCK = 2048
const MOST_AMOUNT = 2 ** 40
const MOST_PRODUCT = 2 ** 52

function compares(measure: Measure): boolean {
  let found = false
  const none = (): void => undefined
  const reading: Reading<void, void> = {
    all: none,
    any: none,
    not: none,
    oneOf: none,
    field: none,
    parameter: none,
    sum: none,
    product: none,
    clamp: none,
    round: none,
    tranches: none,
    named: none,
    compare: () => {
      found = true
    },
  }
  readCondition(reading, measure.eligibility)
  return found
}

/** The slot of the field, where the rule is `round down to 1 yen of field × parameter` and one or two options or months decide the rest; else −1. */
export function lookUpSlot(measure: Measure, kernel: Kernel): number {
  const { amount } = measure
  if (
    amount.kind !== 'round' ||
    amount.step !== 1 ||
    amount.mode !== 'down' ||
    amount.of.kind !== 'product' ||
    amount.of.of.length !== 2
  )
    return -1
  const field = amount.of.of.find((part) => part.kind === 'field')
  const coded = kernel.slots.filter((slot) => slot.codes !== undefined).length
  const simple =
    field?.kind === 'field' &&
    amount.of.of.some((part) => part.kind === 'parameter') &&
    !kernel.ranged &&
    !compares(measure)
  return simple && coded >= 1 && coded <= 2 && coded === kernel.slots.length - 1
    ? kernel.slots.findIndex((slot) => slot.field.id === field.field)
    : -1
}

/** The rule, asked once for each pair of codes: the numerator of the price, or NaN and the judgement. */
interface Cells {
  readonly prices: Float64Array
  readonly judgements: Uint8Array
  readonly limit: number
}

function makeCells(
  kernel: Kernel,
  first: Coded,
  second: Coded,
  factsFor: (first: number, second: number) => Facts,
): Cells {
  const prices = new Float64Array(first.facts.length * second.facts.length).fill(NaN)
  const judgements = new Uint8Array(prices.length)
  let dearest = 1
  for (let a = 0, cell = 0; a < first.facts.length; a++) {
    for (let b = 0; b < second.facts.length; b++, cell++) {
      const facts = factsFor(first.facts[a]!, second.facts[b]!)
      judgements[cell] = judge(kernel, facts)
      if (judgements[cell] !== statusCode.eligible) continue
      // The amount of one unit, before it is rounded, is the price.
      prices[cell] = kernel.amount!.exact.small.low(facts, facts)
      if (prices[cell]! > dearest) dearest = prices[cell]!
    }
  }
  return {
    prices,
    judgements,
    limit: Math.floor(Math.min(MOST_PRODUCT, MOST_AMOUNT * kernel.amount!.divisor) / dearest),
  }
}

/** The columns of a look-up: one or two of codes, and the quantities. */
export interface LookUp {
  readonly first: Coded
  readonly second: Coded | undefined
  readonly quantities: Numbers
}

const single: Coded = { codes: new Uint8Array(0), base: 0, facts: new Int32Array(1), other: -1 }

/**
 * Prices all rows by one array access and one multiplication each; `rest` takes the rows that are not plain.
 * False where the dictionaries are too large for a table.
 */
export function runLookUp(
  kernel: Kernel,
  columns: LookUp,
  result: BatchResult,
  factsFor: (first: number, second: number) => Facts,
  rest: (row: number) => void,
): boolean {
  const { first, second = single, quantities } = columns
  if (first.facts.length * second.facts.length > MOST_CELLS || !(kernel.amount!.divisor <= MOST_PRODUCT)) return false
  const cells = makeCells(kernel, first, second, factsFor)
  const { yen, rows } = result
  const scan: Scan = {
    first,
    second,
    quantities,
    cells,
    divisor: kernel.amount!.divisor,
    yen,
    late: new Int32Array(BLOCK),
  }
  const block = second === single ? oneKey : twoKeys
  let sum = 0n
  let part = 0
  for (let from = 0; from < rows; from += BLOCK) {
    const until = Math.min(rows, from + BLOCK)
    const late = block(scan, from, until)
    part += sumOf(yen, from, until)
    if (part > MOST_PRODUCT) {
      sum += BigInt(part)
      part = 0
    }
    for (let at = 0; at < late; at++) otherRow(scan, result, scan.late[at]!, rest)
  }
  sum += BigInt(part)
  result.totals.min += sum
  result.totals.max += sum
  result.totals.eligible += result.rows - result.totals.eligible - result.totals.ineligible - result.totals.undetermined
  return true
}

interface Scan {
  readonly first: Coded
  readonly second: Coded
  readonly quantities: Numbers
  readonly cells: Cells
  readonly divisor: number
  readonly yen: Float64Array
  /** The rows of a block that have no price, or whose quantity is missing, unreadable or very large. */
  readonly late: Int32Array
}

/** Prices the plain rows of a block; the others go to `late`, which has as many as it returns. */
function twoKeys(
  { first, second, quantities, cells: { prices, limit }, divisor, yen, late }: Scan,
  from: number,
  until: number,
): number {
  const [a, b] = [first.codes, second.codes]
  const [baseA, baseB, height, width] = [first.base, second.base, first.facts.length, second.facts.length]
  let count = 0
  for (let row = from; row < until; row++) {
    const x = a[row]! - baseA
    const y = b[row]! - baseB
    const quantity = quantities[row]!
    if (
      x >= 0 &&
      x < height &&
      y >= 0 &&
      y < width &&
      quantity >= 0 &&
      quantity <= limit &&
      Math.floor(quantity) === quantity
    ) {
      const price = prices[x * width + y]!
      if (price >= 0) {
        yen[row] = Math.floor((quantity * price) / divisor)
        continue
      }
    }
    late[count++] = row
  }
  return count
}

function oneKey(
  {
    first: {
      codes,
      base,
      facts: { length },
    },
    quantities,
    cells: { prices, limit },
    divisor,
    yen,
    late,
  }: Scan,
  from: number,
  until: number,
): number {
  let count = 0
  for (let row = from; row < until; row++) {
    const x = codes[row]! - base
    const quantity = quantities[row]!
    if (x >= 0 && x < length && quantity >= 0 && quantity <= limit && Math.floor(quantity) === quantity) {
      const price = prices[x]!
      if (price >= 0) {
        yen[row] = Math.floor((quantity * price) / divisor)
        continue
      }
    }
    late[count++] = row
  }
  return count
}

/** Adds a block in four sums side by side, for one alone would wait for itself; what is late is still 0. */
function sumOf(yen: Float64Array, from: number, until: number): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let row = from
  for (; row + 3 < until; row += 4) {
    a += yen[row]!
    b += yen[row + 1]!
    c += yen[row + 2]!
    d += yen[row + 3]!
  }
  for (; row < until; row++) a += yen[row]!
  return a + b + c + d
}

function otherRow(
  { first, second, quantities, cells }: Scan,
  result: BatchResult,
  row: number,
  rest: (row: number) => void,
): void {
  const x = first.codes[row]! - first.base
  const y = second === single ? 0 : second.codes[row]! - second.base
  const judgement =
    x >= 0 && x < first.facts.length && y >= 0 && y < second.facts.length
      ? cells.judgements[x * second.facts.length + y]
      : undefined
  const quantity = quantities[row]!
  // What a missing option leaves open for one unit may be settled for this quantity (none of it is nothing, whatever the price).
  if (
    judgement !== undefined &&
    (judgement & 15) === statusCode.ineligible &&
    Number.isSafeInteger(quantity) &&
    quantity >= 0
  )
    writeStatus(result, row, judgement)
  else rest(row)
}
