import { NO_ROW, UNKNOWN } from '../quantity/scaled'
import { FALSE, MAYBE, TRUE } from './condition'
import type { Kernel } from './kernel'
import type { Facts } from './slots'

/** The worst of UNKNOWN and NO_ROW over the amount and every payer's ratio; zero where all are known. */
export function standing(kernel: Kernel, facts: Facts): number {
  let worst = 0
  // A NaN stands for an amount past 2^53, which is known.
  if (kernel.amount) worst = Math.min(worst, kernel.amount.yen.small.low(facts, facts) || 0)
  for (const term of kernel.ratios) worst = Math.min(worst, term.small.low(facts, facts) || 0)
  return worst
}

/** TRUE: eligible; FALSE: by its conditions or for want of a row; MAYBE: something must be asked. */
export function statusOf(kernel: Kernel, facts: Facts): number {
  const verdict = kernel.eligibility.verdict(facts, facts)
  if (verdict === FALSE) return FALSE
  const worst = standing(kernel, facts)
  return worst === NO_ROW ? FALSE : verdict === MAYBE || worst === UNKNOWN ? MAYBE : TRUE
}

/** The slots whose facts are missing and still matter, in the rule's order. */
export function openFacts(kernel: Kernel, facts: Facts): number[] {
  const open = new Set<number>()
  if (kernel.eligibility.verdict(facts, facts) === MAYBE) kernel.eligibility.ask(facts, open)
  kernel.amount?.yen.ask(facts, open)
  for (const ratio of kernel.ratios) ratio.ask(facts, open)
  return [...open].sort((a, b) => a - b)
}
