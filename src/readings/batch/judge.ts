import { NO_ROW, NOT_YET, UNKNOWN, UNREADABLE } from '../../quantity/scaled'
import { FALSE, TRUE } from '../../kernel/condition'
import type { Kernel } from '../../kernel/kernel'
import type { Facts } from '../../kernel/slots'
import { openFacts, worstOf } from '../../kernel/status'
import { settle } from '../bounds/settled'
import { type BatchResult, reasonCode, statusCode, statuses } from './result'

/** A judgement in one number: status, reason in the next four bits, and above them 1 + the slot of the fact behind it. */
const judgement = (status: number, reason: number, slot = -1): number => status | (reason << 4) | ((slot + 1) << 8)

/** What is said where a fact that is missing decides: which one, by the order of the facts. */
export function missingJudgement(kernel: Kernel, facts: Facts): number {
  const [open = -1] = openFacts(kernel, facts)
  return judgement(statusCode.undetermined, open < 0 ? reasonCode.notYet : reasonCode.missing, open)
}

/** The judgement of facts; what could not be read becomes unknown, and what is not known and does not matter becomes an answer. */
export function judge(kernel: Kernel, facts: Facts): number {
  let unreadable = -1
  for (let at = facts.length - 1; at >= 0; at--)
    if (facts[at] === UNREADABLE) {
      facts[at] = UNKNOWN
      unreadable = at
    }
  const verdict = kernel.eligibility.verdict(facts, facts)
  if (verdict === FALSE) return judgement(statusCode.ineligible, reasonCode.condition)
  const worst = worstOf(kernel, facts)
  if (worst === NO_ROW) return judgement(statusCode.ineligible, reasonCode.noRow)
  if (verdict === TRUE && worst === 0) return statusCode.eligible
  if (worst === NOT_YET) return judgement(statusCode.undetermined, reasonCode.notYet)
  const settled = settle(kernel, facts)
  if (settled?.eligible) {
    facts.splice(0, facts.length, ...settled.facts)
    return statusCode.eligible
  }
  if (settled) return judgement(statusCode.ineligible, reasonCode.condition)
  if (unreadable >= 0) return judgement(statusCode.undetermined, reasonCode.unreadable, unreadable)
  return missingJudgement(kernel, facts)
}

/** Writes a judgement that gives no amount. */
export function writeStatus(result: BatchResult, row: number, judged: number): void {
  const code = judged & 15
  result.status[row] = code
  result.reason[row] = (judged >> 4) & 15
  if (judged > 255) result.fact[row] = judged >> 8
  result.yen[row] = result.min[row] = result.max[row] = NaN
  result.totals[statuses[code]!]++
}

function writeAmount(kernel: Kernel, facts: Facts, result: BatchResult, row: number): void {
  const { exact, yen } = kernel.amount!
  const { totals } = result
  totals.eligible++
  const low = yen.small.low(facts, facts)
  const high = kernel.ranged ? yen.small.high(facts, facts) : low
  // NaN: past 2^53 on the way, though the amount itself may be below.
  const [least, most] = Number.isNaN(low + high)
    ? [yen.big.low(facts, facts), yen.big.high(facts, facts)]
    : [BigInt(low), BigInt(high)]
  totals.min += least
  totals.max += most
  const large = most > BigInt(Number.MAX_SAFE_INTEGER)
  if (large) {
    result.large.set(row, [least, most])
    result.reason[row] = reasonCode.tooLarge
  }
  const single = large ? NaN : Number(least)
  result.min[row] = single
  result.max[row] = large ? NaN : Number(most)
  // As evaluate has it: a range even where both ends round to the same yen.
  const range = kernel.ranged && exact.big.low(facts, facts) !== exact.big.high(facts, facts)
  result.yen[row] = range ? NaN : single
}

/** Judges and prices one row by the kernel: right for every measure, and the fall-back of the tight loop. */
export function priceRow(kernel: Kernel, facts: Facts, result: BatchResult, row: number): void {
  const judged = judge(kernel, facts)
  if (judged !== statusCode.eligible) writeStatus(result, row, judged)
  else if (kernel.amount) writeAmount(kernel, facts, result, row)
  else {
    result.totals.eligible++
    result.yen[row] = result.min[row] = result.max[row] = NaN
  }
}
