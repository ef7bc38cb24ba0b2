import { UNREADABLE, UNKNOWN } from '../quantity/scaled'
import type { Measure } from '../rule/programme'
import type { FactOf, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import type { Amount, KnownUntil } from '../kernel/outcome'
import { cellsOf } from '../kernel/cells'
import { compiled } from '../kernel/compiled'
import { MAYBE } from '../kernel/condition'
import type { Kernel } from '../kernel/kernel'
import { type Facts, readFacts } from '../kernel/slots'
import { knownUntilOf, openFacts, statusOf } from '../kernel/status'
import { type Hull, hullOf } from './bounds/hull'
import { settledBy } from './bounds/settled'
import { type Noticed, noticed } from './noticed'

/** What is already certain: whether the applicant can still be or not be eligible, and the bounds of the amount if eligible. */
export interface Bounds extends Noticed {
  /** Whether some answers to what is missing would make the applicant eligible. */
  readonly canBeEligible: boolean
  /** Whether some would not. */
  readonly canBeIneligible: boolean
  /** The least and the most yen that may come out, if eligible. */
  readonly amount: Amount
  /** Where some answer asks for a figure that is not known yet; the amount then reaches as far as the figures do. */
  readonly knownUntil?: KnownUntil
}

/** What can still come out; where a figure is not known yet, what can come out as far as figures reach. */
export function boundsOf(measure: Measure, kernel: Kernel, facts: Facts): Bounds {
  return boundsIn(measure, kernel, hullOf(kernel, facts))
}

const range = ({ amount }: Measure, min: bigint, max: bigint | null): Amount =>
  amount.kind === 'undocumented' ? amount : { kind: 'range', min, max }

/** The same, where every answer has been tried already. */
export function boundsIn(measure: Measure, kernel: Kernel, hull: Hull | undefined): Bounds {
  if (hull === undefined) return { canBeEligible: true, canBeIneligible: true, amount: range(measure, 0n, null) }
  const knownUntil = knownUntilOf(measure, kernel, hull)
  const never = knownUntil !== undefined && !hull.canBeEligible
  return {
    canBeEligible: hull.canBeEligible || never,
    canBeIneligible: hull.canBeIneligible || knownUntil !== undefined,
    amount: range(measure, hull.min ?? 0n, never ? null : hull.max),
    ...(knownUntil && { knownUntil }),
  }
}

/** How many yen a range is wide. */
const width = (amount: Amount): number =>
  amount.kind !== 'range' ? 0 : amount.max === null ? Infinity : Number(amount.max - amount.min)

/** How much of the width of a range an answer leaves: 0 none of it, 1 all. */
function widthLeft(after: Amount, before: Amount): number {
  const [left, all] = [width(after), width(before)]
  return left === 0 ? 0 : left === Infinity ? 1 : all === Infinity ? 0.5 : left / all
}

/** Answers to try for a fact: both ends of each cell, which of a choice are one. */
const answers = (kernel: Kernel, at: number): number[] => [
  ...new Set(cellsOf(kernel, at).flatMap(({ low, high }) => [low, high === Infinity ? low * 1000 + 1e12 : high])),
]

/** The average of what each answer to one question leaves open. */
function average(kernel: Kernel, facts: Facts, at: number, leaves: (facts: Facts) => number): number {
  const tries = answers(kernel, at)
  const before = facts[at]!
  let sum = 0
  for (const answer of tries) {
    facts[at] = answer
    sum += leaves(facts)
  }
  facts[at] = before
  return sum / tries.length
}

/** The missing facts that still matter: first the one that settles the status most often and narrows the amount most, the rest by status, then in the rule's order. */
export function orderMissing(measure: Measure, kernel: Kernel, known: Facts, before: Amount): string[] {
  const facts = [...known]
  const open = openFacts(kernel, facts)
  if (open.length < 2) return open.map((at) => kernel.slots[at]!.field.id)
  const statusLeft = open.map((at) =>
    average(kernel, facts, at, (trial) => (statusOf(kernel, trial) === MAYBE ? 1 : 0)),
  )
  // Widths take longer to find, so they only decide who comes first among those that settle the status most often.
  const least = Math.min(...statusLeft)
  const tied = before.kind === 'range' && statusLeft.filter((left) => left === least).length > 1
  const widths = open.map((at, index) =>
    tied && statusLeft[index] === least
      ? average(kernel, facts, at, (trial) => widthLeft(boundsOf(measure, kernel, trial).amount, before))
      : 0,
  )
  const order = open.map((_, index) => index).sort((a, b) => statusLeft[a]! - statusLeft[b]! || widths[a]! - widths[b]!)
  return order.map((index) => kernel.slots[open[index]!]!.field.id)
}

/**
 * Says what is already certain for a partial profile: the status so far, guaranteed bounds of the amount should the
 * applicant be eligible, and the missing facts, the one that narrows the answer most first.
 * @example bounds(measures['electricity-discount'], { electricitySupply: 'lowVoltage' }).missing //=> ['usageMonth', 'electricityUsage']
 */
export function bounds<F extends Vocabulary>(
  measure: Measure<F>,
  profile: NoInfer<ProfileOf<F>>,
): Bounds & {
  /** The facts to ask, the one that narrows the answer most first. */
  readonly missing: readonly FactOf<F>[]
}
export function bounds(measure: Measure, profile: Profile): Bounds & { readonly missing: readonly string[] } {
  const { kernel } = compiled(measure)
  if (!measure.applicants)
    return {
      canBeEligible: false,
      canBeIneligible: true,
      amount: range(measure, 0n, 0n),
      missing: [],
    }
  const facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
  const hull = hullOf(kernel, facts)
  const result = boundsIn(measure, kernel, hull)
  const open = hull === undefined || settledBy(kernel, facts, hull) === undefined
  const missing = open && result.canBeEligible ? orderMissing(measure, kernel, facts, result.amount) : []
  return { ...result, missing, ...noticed([measure], profile) }
}
