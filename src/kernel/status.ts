import { NO_ROW, NOT_YET, UNKNOWN } from '../quantity/scaled'
import type { Measure } from '../rule/programme'
import { type Asked, nothingAsked } from './asked'
import { FALSE, MAYBE, TRUE } from './condition'
import type { Kernel } from './kernel'
import type { KnownUntil } from './outcome'
import type { Facts } from './slots'

/** The worst of UNKNOWN, NOT_YET and NO_ROW over the amount and every payer's ratio; zero where all are known. */
export function worstOf(kernel: Kernel, facts: Facts): number {
  let worst = 0
  // A NaN stands for an amount past 2^53, which is known.
  if (kernel.amount) worst = Math.min(worst, kernel.amount.yen.small.low(facts, facts) || 0)
  for (const term of kernel.ratios) worst = Math.min(worst, term.small.low(facts, facts) || 0)
  return worst
}

/**
 * TRUE: eligible; FALSE: by its conditions or for want of a row; MAYBE: something must be asked; NOT_YET: whatever is answered,
 * a figure is wanted that is not known yet.
 */
export function statusOf(kernel: Kernel, facts: Facts): number {
  const verdict = kernel.eligibility.verdict(facts, facts)
  if (verdict === FALSE) return FALSE
  const worst = worstOf(kernel, facts)
  if (worst === NO_ROW) return FALSE
  if (worst === NOT_YET) return NOT_YET
  if (verdict === MAYBE) return kernel.ends && openFacts(kernel, facts).length === 0 ? NOT_YET : MAYBE
  return worst === UNKNOWN ? MAYBE : TRUE
}

/** What is missing and still matters; nothing where a figure is not known yet, for no answer of the applicant settles that. */
export function askedBy(kernel: Kernel, facts: Facts): Asked {
  const asked = nothingAsked()
  if (kernel.eligibility.verdict(facts, facts) === MAYBE) kernel.eligibility.ask(facts, asked)
  kernel.amount?.yen.ask(facts, asked)
  for (const ratio of kernel.ratios) ratio.ask(facts, asked)
  return kernel.ends && worstOf(kernel, facts) === NOT_YET ? { slots: new Set(), ends: asked.ends } : asked
}

/** The slots whose facts are missing and still matter, in the rule's order. */
export const openFacts = (kernel: Kernel, facts: Facts): number[] =>
  [...askedBy(kernel, facts).slots].sort((a, b) => a - b)

/** Where the figures that these facts ask for end, if they do. */
export function knownUntilOf(measure: Measure, kernel: Kernel, { ends }: Pick<Asked, 'ends'>): KnownUntil | undefined {
  const [parameter] = ends
  if (parameter === undefined) return undefined
  const key = kernel.parameters.find(({ name }) => name === parameter)!.keys.find(({ past }) => past !== undefined)!
  return {
    parameter,
    field: kernel.slots[key.at]!.field.id,
    until: measure.parameters[parameter]!.knownUntil!,
  }
}
