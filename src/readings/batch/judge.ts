import { NO_ROW, NOT_YET, UNKNOWN, UNREADABLE } from '../../quantity/scaled'
import { FALSE, TRUE } from '../../kernel/condition'
import type { Kernel } from '../../kernel/kernel'
import type { Facts } from '../../kernel/slots'
import { worstOf } from '../../kernel/status'
import { settle } from '../bounds/settled'
import { type BatchResult, reasonCode, statusCode, statuses } from './result'

/** The status of facts, with its reason in the next four bits; facts that could not be read become unknown. */
export function judge(kernel: Kernel, facts: Facts): number {
  let unreadable = false
  for (let at = 0; at < facts.length; at++)
    if (facts[at] === UNREADABLE) {
      facts[at] = UNKNOWN
      unreadable = true
    }
  const verdict = kernel.eligibility.verdict(facts, facts)
  if (verdict === FALSE) return statusCode.ineligible | (reasonCode.condition << 4)
  const worst = worstOf(kernel, facts)
  if (worst === NO_ROW) return statusCode.ineligible | (reasonCode.noRow << 4)
  if (verdict === TRUE && worst === 0) return statusCode.eligible
  const settled = worst === NOT_YET ? undefined : settle(kernel, facts)
  if (settled?.eligible) {
    facts.splice(0, facts.length, ...settled.facts)
    return statusCode.eligible
  }
  if (settled) return statusCode.ineligible | (reasonCode.condition << 4)
  const reason = worst === NOT_YET ? reasonCode.notYet : unreadable ? reasonCode.unreadable : reasonCode.missing
  return statusCode.undetermined | (reason << 4)
}

/** Writes a judgement that gives no amount. */
export function writeStatus(
  { yen, min, max, status, reason, totals }: BatchResult,
  row: number,
  judgement: number,
): void {
  const code = judgement & 15
  status[row] = code
  reason[row] = judgement >> 4
  yen[row] = min[row] = max[row] = NaN
  totals[statuses[code]!]++
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
  const judgement = judge(kernel, facts)
  if (judgement !== statusCode.eligible) writeStatus(result, row, judgement)
  else if (kernel.amount) writeAmount(kernel, facts, result, row)
  else {
    result.totals.eligible++
    result.yen[row] = result.min[row] = result.max[row] = NaN
  }
}
