import { MONTHS, caseOf, createMeanings, mostContracts, type Case } from './cases'
import { createDictionary } from './dictionary'
import type { Plan } from '../plan'
import { ineligibleReasons, notKnownReason, statusWords } from './reasons'
import { createTemplates, type Templates } from './templates'
import { createTotals, type Totals } from '../account/totals'

/** Knows the case of a bill: finds it from the bytes, and holds its price, its words and its sums. */
export interface BillCases {
  readonly dictionary: ReturnType<typeof createDictionary>
  /** The number of the case of a service, contract and month. */
  numberOf(service: number, contract: number, month: number): number
  /** Scaled unit price by case; -1 without one. */
  readonly prices: Float64Array
  /** The scaled prices of the month before and the month after, by case; -1 without one. */
  readonly previous: Float64Array
  readonly next: Float64Array
  /** Templates by case: what stands before and after the exact and whole amounts. */
  readonly before: Int32Array
  readonly after: Int32Array
  readonly templates: Templates
  readonly totals: Totals
}

/** Makes the cases for one input buffer; `tail` ends each record. Room is reserved for every month, and used only where bills are. */
export function createBillCases(plan: Plan, input: Uint8Array, tail: string): BillCases {
  const most = mostContracts(plan.table)
  const room = plan.table.length * most * MONTHS
  const numbers = new Int32Array(room)
  const prices = new Float64Array(room)
  const previous = new Float64Array(room)
  const next = new Float64Array(room)
  const before = new Int32Array(room)
  const after = new Int32Array(room)
  const templates = createTemplates()
  const totals = createTotals(room)

  function wordsOf({ why, until }: Case): string {
    if (why === 'notKnown') return `${statusWords.notKnown[plan.headings]},${notKnownReason(until)[plan.language]}`
    return `${statusWords.ineligible[plan.headings]},${ineligibleReasons[why!][plan.language]}`
  }
  function learn(slot: number, service: number, contract: number, month: number): number {
    const found = caseOf(plan, service, contract, month)
    const number = totals.cases.push({ case: found, bills: 0n, usage: 0n, yen: 0n }) - 1
    numbers[slot] = number + 1
    prices[number] = found.scaled
    previous[number] = caseOf(plan, service, contract, month - 1).scaled
    next[number] = caseOf(plan, service, contract, month + 1).scaled
    before[number] = templates.add(found.why === undefined ? `,${found.price},` : `,,,,${wordsOf(found)}${tail}`)
    after[number] = templates.add(`,${statusWords.eligible[plan.headings]},${tail}`)
    return number
  }
  function numberOf(service: number, contract: number, month: number): number {
    const slot = (service * most + contract) * MONTHS + month
    const known = numbers[slot]!
    return known === 0 ? learn(slot, service, contract, month) : known - 1
  }
  return {
    dictionary: createDictionary(
      input,
      plan.table.length,
      createMeanings(plan),
      (service, contract) => plan.table[service]!.contracts[contract]!.id,
    ),
    numberOf,
    prices,
    previous,
    next,
    before,
    after,
    templates,
    totals,
  }
}
