import type { Measure } from '../../rule/programme'
import { readCondition, type Reading } from '../../rule/read'
import type { Kernel } from '../kernel/kernel'
import type { Facts } from '../kernel/slots'
import type { Coded, Numbers } from './columns'
import { judge, writeStatus } from './judge'
import { type BatchResult, statusCode } from './result'

/** Far past any dictionary of options and months; past it the kernel takes over. */
const MOST_CELLS = 1 << 20
/** A sum below this and one more amount below it are exact together. */
const HALF = 2 ** 52

function compares(measure: Measure): boolean {
  let found = false
  const none = (): void => undefined
  const reading: Reading<void, void> = {
    all: none, any: none, not: none, oneOf: none, field: none, parameter: none, sum: none, product: none, clamp: none, round: none, tranches: none,
    compare: () => { found = true },
  }
  readCondition(reading, measure.eligibility)
  return found
}

/** The slot of the field, where the rule is `round down to 1 yen of field × parameter` and one or two options or months decide the rest; else −1. */
export function lookUpSlot(measure: Measure, kernel: Kernel): number {
  const { amount } = measure
  if (amount.kind !== 'round' || amount.step !== 1 || amount.mode !== 'down' || amount.of.kind !== 'product' || amount.of.of.length !== 2) return -1
  const field = amount.of.of.find((part) => part.kind === 'field')
  const coded = kernel.slots.filter((slot) => slot.codes !== undefined).length
  const simple = field?.kind === 'field' && amount.of.of.some((part) => part.kind === 'parameter') && !kernel.ranged && !compares(measure)
  return simple && coded >= 1 && coded <= 2 && coded === kernel.slots.length - 1 ? kernel.slots.findIndex((slot) => slot.field.id === field.field) : -1
}

/** The rule, asked once for each pair of codes: the numerator of the price, or NaN and the judgement. */
interface Cells { readonly prices: Float64Array; readonly judgements: Uint8Array; readonly limit: number }

function cellsOf(kernel: Kernel, first: Coded, second: Coded, factsFor: (first: number, second: number) => Facts): Cells {
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
  return { prices, judgements, limit: Math.floor(HALF / dearest) }
}

/** The columns of a look-up: one or two of codes, and the quantities. */
export interface LookUp { readonly first: Coded; readonly second: Coded | undefined; readonly quantities: Numbers }

const single: Coded = { codes: new Uint8Array(0), base: 0, facts: new Int32Array(1), other: -1 }

/**
 * Prices all rows by one array access and one multiplication each; `rest` takes the rows that are not plain.
 * False where the dictionaries are too large for a table.
 */
export function runLookUp(kernel: Kernel, columns: LookUp, result: BatchResult, factsFor: (first: number, second: number) => Facts, rest: (row: number) => void): boolean {
  const { first, second = single, quantities } = columns
  if (first.facts.length * second.facts.length > MOST_CELLS || !(kernel.amount!.divisor <= HALF)) return false
  const cells = cellsOf(kernel, first, second, factsFor)
  const other = (row: number, cell: number, quantity: number): void => {
    const judgement = cells.judgements[cell]
    if (judgement !== undefined && judgement !== statusCode.eligible && Number.isSafeInteger(quantity) && quantity >= 0) writeStatus(result, row, judgement)
    else rest(row)
  }
  const sum = columns.second === undefined ? oneKey(first, quantities, cells, kernel.amount!.divisor, result, other) : twoKeys(first, second, quantities, cells, kernel.amount!.divisor, result, other)
  result.totals.min += sum
  result.totals.max += sum
  result.totals.eligible += result.rows - result.totals.eligible - result.totals.ineligible - result.totals.undetermined
  return true
}

type Other = (row: number, cell: number, quantity: number) => void

function twoKeys(first: Coded, second: Coded, quantities: Numbers, { prices, limit }: Cells, divisor: number, { rows, yen }: BatchResult, other: Other): bigint {
  const [a, b] = [first.codes, second.codes]
  const [baseA, baseB, width, height] = [first.base, second.base, second.facts.length, first.facts.length]
  let total = 0n
  let sum = 0
  for (let row = 0; row < rows; row++) {
    const x = a[row]! - baseA
    const y = b[row]! - baseB
    const quantity = quantities[row]!
    if (x >= 0 && x < height && y >= 0 && y < width) {
      const amount = Math.floor((quantity * prices[x * width + y]!) / divisor)
      if (amount >= 0 && quantity >= 0 && quantity <= limit && Math.floor(quantity) === quantity) {
        yen[row] = amount
        sum += amount
        if (sum > HALF) { total += BigInt(sum); sum = 0 }
      } else other(row, x * width + y, quantity)
    } else other(row, -1, quantity)
  }
  return total + BigInt(sum)
}

function oneKey(first: Coded, quantities: Numbers, { prices, limit }: Cells, divisor: number, { rows, yen }: BatchResult, other: Other): bigint {
  const { codes, base, facts: { length } } = first
  let total = 0n
  let sum = 0
  for (let row = 0; row < rows; row++) {
    const x = codes[row]! - base
    const quantity = quantities[row]!
    const amount = x >= 0 && x < length ? Math.floor((quantity * prices[x]!) / divisor) : NaN
    if (amount >= 0 && quantity >= 0 && quantity <= limit && Math.floor(quantity) === quantity) {
      yen[row] = amount
      sum += amount
      if (sum > HALF) { total += BigInt(sum); sum = 0 }
    } else other(row, x, quantity)
  }
  return total + BigInt(sum)
}
