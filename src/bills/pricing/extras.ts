import { auditPrinted } from './audit'
import { MONTHS, caseOf, monthNumber, type Case } from './cases'
import type { Plan } from '../plan'
import type { RejectReason } from './reasons'
import { floor, readYen, rescale, type Scaled } from './signed-number'

/** Makes the columns that come from the bill's total and its printed discount, from the case and the usage in thousandths. */
export type Extras = (found: Case, usage: number) => string | { readonly reject: RejectReason }

interface Neighbours {
  readonly previous: bigint | undefined
  readonly next: bigint | undefined
}

/** Gives the scaled prices of the months before and after a case's own. */
function createNeighbours(plan: Plan): (found: Case) => Neighbours {
  const known = new Map<Case, Neighbours>()
  const priceAt = (found: Case, step: number): bigint | undefined => {
    const service = plan.table.findIndex((one) => one.id === found.service)
    const contract = plan.table[service]!.contracts.findIndex((one) => one.id === found.contract)
    const month = monthNumber(found.month) + step
    const { scaled } = month < 0 || month >= MONTHS ? { scaled: -1 } : caseOf(plan, service, contract, month)
    return scaled < 0 ? undefined : BigInt(scaled)
  }
  return (found) => {
    const neighbours = known.get(found) ?? { previous: priceAt(found, -1), next: priceAt(found, 1) }
    known.set(found, neighbours)
    return neighbours
  }
}

/** floor(before) − floor(before − exact): what the whole-yen totals on the bill differ by. */
function byTotal(before: Scaled, exact: bigint, digits: number): bigint {
  const places = Math.max(before.places, digits)
  const [total, discount, yen] = [
    rescale(before, places),
    rescale({ value: exact, places: digits }, places),
    10n ** BigInt(places),
  ]
  return floor(total, yen) - floor(total - discount, yen)
}

/** Makes the reader of the two optional columns, or undefined when a file has neither. */
export function createExtras(plan: Plan, input: Uint8Array, starts: Int32Array, ends: Int32Array): Extras | undefined {
  const { bill_total: totalAt, printed_discount: printedAt } = plan.at
  if (totalAt < 0 && printedAt < 0) return undefined
  const decoder = new TextDecoder()
  const neighboursOf = createNeighbours(plan)
  const yen = 10n ** BigInt(plan.digits)
  const textAt = (column: number): string =>
    column < 0 ? '' : decoder.decode(input.subarray(starts[column]!, ends[column]!)).trim()

  return (found, usage) => {
    const [totalText, printedText] = [textAt(totalAt), textAt(printedAt)]
    const [total, printed] = [readYen(totalText), readYen(printedText)]
    if (totalText !== '' && total === undefined) return { reject: 'bill_total' }
    if (printedText !== '' && printed === undefined) return { reject: 'printed_discount' }
    const used = BigInt(usage)
    const times = (price: bigint | undefined): bigint | undefined => (price === undefined ? undefined : price * used)
    const exact = found.scaled < 0 ? undefined : BigInt(found.scaled) * used
    const difference = total === undefined || exact === undefined ? undefined : byTotal(total, exact, plan.digits)
    let answer = totalAt < 0 ? '' : `,${difference ?? ''}`
    if (printedAt < 0) return answer
    if (printed === undefined) return `${answer},,`
    // A discount is printed as an amount or as a deduction; both mean the amount taken off. More decimals than ours match nothing.
    const amount = printed.places > plan.digits ? -1n : rescale(printed, plan.digits)
    const { previous, next } = neighboursOf(found)
    const { audit, by } = auditPrinted({
      printed: printed.places <= plan.digits && amount < 0n ? -amount : amount,
      rounding: plan.rounding,
      yen,
      exact,
      previous: times(previous),
      next: times(next),
      byTotal: difference,
    })
    answer += `,${audit},${by}`
    return answer
  }
}
