import { cellsOf } from '../../kernel/cells'
import { FALSE } from '../../kernel/condition'
import type { SettledAnswer } from '../../kernel/compiled'
import type { Kernel } from '../../kernel/kernel'
import type { Reason } from '../../kernel/outcome'
import type { Facts } from '../../kernel/slots'
import type { Term } from '../../kernel/term'
import { type Hull, hullOf, missingFacts, tryAll } from './hull'

interface Same {
  readonly terms: readonly Term[]
  /** What the first combination gave; undefined before it. */
  values: readonly bigint[] | undefined
  /** Those of the first combination, as long as all give the same. */
  facts: Facts | undefined
}

const valuesAt = (terms: readonly Term[], low: Facts, high: Facts): bigint[] =>
  terms.flatMap((term) => [term.big.low(low, high), term.big.high(low, high)])

/** Compares the amount and every share, exactly, with those of the combinations before; none is known while a range leaves a slice open. */
function compareTo(_kernel: Kernel, low: Facts, high: Facts, out: Same): boolean {
  const point = valuesAt(out.terms, low, low)
  const across = valuesAt(out.terms, low, high)
  out.values ??= point
  const same = point.every((value, at) => value >= 0n && value === across[at] && value === out.values![at])
  out.facts = same ? (out.facts ?? low.slice()) : undefined
  return same
}

/** Of the combinations, one in which the fewest made-up facts stand in the way. */
function leastBlocked(kernel: Kernel, facts: Facts, filled: readonly number[]): Facts {
  const names = new Set(filled.map((at) => kernel.slots[at]!.field.id))
  const best = { facts, blocked: Infinity }
  tryAll(kernel, facts, filled, best, (_kernel, low, _high, out) => {
    // A cell that is decided whole is decided at its lower end.
    const trial = low.slice()
    const reasons: Reason[] = []
    if (kernel.eligibility.verdict(trial, trial) === FALSE) kernel.eligibility.explain(trial, false, false, reasons)
    const blocked = reasons.filter((reason) => 'field' in reason && names.has(reason.field)).length
    if (blocked < out.blocked) Object.assign(out, { facts: trial, blocked })
    return out.blocked > 0
  })
  return best.facts
}

/**
 * Whether trying every answer can tell more than three-valued logic: where figures are compared or an amount is computed, or a
 * fact is asked for twice or has no answer that differs from the others, as a number that is compared with another has none.
 */
export const canSettle = (kernel: Kernel): boolean =>
  (kernel.amount ?? kernel.parameters[0]) !== undefined ||
  kernel.uses.some((uses, at) => uses > 1 || cellsOf(kernel, at).length < 2)

/** The same, where nothing has been tried yet. */
export function settle(kernel: Kernel, facts: Facts): SettledAnswer | undefined {
  const hull = hullOf(kernel, facts, false)
  return hull && settledBy(kernel, facts, hull)
}

/**
 * Whether the answer is certain although facts are missing: with all of them tried, the applicant is never eligible, or always
 * eligible and for the same amount and shares, so that asking changes nothing.
 */
export function settledBy(kernel: Kernel, facts: Facts, hull: Hull): SettledAnswer | undefined {
  if (hull.ends.size > 0) return undefined
  const filled = missingFacts(kernel, facts)!
  if (!hull.canBeEligible) return { eligible: false, facts: leastBlocked(kernel, facts, filled), filled }
  // Of a range both ends must stay, which a cell of numbers does not show.
  if (kernel.ranged && filled.some((at) => kernel.slots[at]!.codes === undefined)) return undefined
  if (hull.canBeIneligible) return undefined
  const terms = [...(kernel.amount ? [kernel.amount.exact] : []), ...kernel.ratios]
  const out: Same = { terms, values: undefined, facts: undefined }
  tryAll(kernel, facts, filled, out, compareTo)
  return out.facts && { eligible: true, facts: out.facts, filled }
}
