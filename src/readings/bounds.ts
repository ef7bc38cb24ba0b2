import { UNREADABLE, UNKNOWN } from '../quantity/scaled'
import type { Measure } from '../rule/programme'
import type { FactOf, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import type { Amount } from '../kernel/outcome'
import { cellsOf } from '../kernel/cells'
import { compiled } from '../kernel/compiled'
import { UNBOUNDED } from '../kernel/arithmetic'
import { FALSE, MAYBE } from '../kernel/condition'
import type { Kernel } from '../kernel/kernel'
import { type Facts, readFacts } from '../kernel/slots'
import { openFacts, statusOf } from '../kernel/status'

/** What is already certain: whether the applicant can still be or not be eligible, and the bounds of the amount if eligible. */
export interface Bounds {
  readonly canBeEligible: boolean
  readonly canBeIneligible: boolean
  readonly amount: Amount
}

/** What has come out so far; max is null once anything without an upper bound has. */
interface Hull {
  canBeEligible: boolean
  canBeIneligible: boolean
  min: bigint | undefined
  max: bigint | null
}

const NOTHING = [0n, 0n] as const

// Past this many combinations of answers the bounds stay true but are no longer the tightest.
const MOST_COMBINATIONS = 20_000

/** Visits every combination of cells from the open slot `index` on; written without closures, since screening spends its time here. */
function choose(kernel: Kernel, open: readonly number[], index: number, low: Facts, high: Facts, hull: Hull): void {
  const at = open[index]
  // What is ineligible already stays so whatever else is answered; most answers end here.
  if (at === undefined || (index > 0 && kernel.eligibility.verdict(low, high) === FALSE)) {
    include(kernel, low, high, hull)
    return
  }
  for (const cell of cellsOf(kernel, at)) {
    low[at] = cell.low
    high[at] = cell.high
    choose(kernel, open, index + 1, low, high, hull)
  }
  low[at] = high[at] = UNKNOWN
}

function amountBounds(kernel: Kernel, low: Facts, high: Facts): readonly [bigint, bigint | null] | undefined {
  const { yen } = kernel.amount!
  const least = yen.small.low(low, high)
  const most = yen.small.high(low, high)
  if (least < UNKNOWN || most < UNKNOWN) return undefined
  if (least < 0 || most < 0) return [0n, null]
  const min = Number.isNaN(least) ? yen.big.low(low, high) : BigInt(least)
  if (most === Infinity) return [min, null]
  const max = Number.isNaN(most) ? yen.big.high(low, high) : BigInt(most)
  return [min, max >= UNBOUNDED ? null : max]
}

/** Takes one combination of answers into the hull. */
function include(kernel: Kernel, low: Facts, high: Facts, hull: Hull): void {
  const verdict = kernel.eligibility.verdict(low, high)
  const range = verdict === FALSE ? undefined : kernel.amount ? amountBounds(kernel, low, high) : NOTHING
  if (verdict === MAYBE || range === undefined) hull.canBeIneligible = true
  if (range === undefined) return
  hull.canBeEligible = true
  if (hull.min === undefined || range[0] < hull.min) hull.min = range[0]
  hull.max = hull.max === null || range[1] === null ? null : range[1] > hull.max ? range[1] : hull.max
}

/** Tries every cell of every missing fact: the hull of what can still come out. */
export function boundsOf(measure: Measure, kernel: Kernel, facts: Facts): Bounds {
  const open: number[] = []
  let combinations = 1
  for (let at = 0; at < facts.length; at++) {
    if (facts[at] !== UNKNOWN) continue
    open.push(at)
    combinations *= cellsOf(kernel, at).length
  }
  if (combinations > MOST_COMBINATIONS)
    return { canBeEligible: true, canBeIneligible: true, amount: { kind: 'range', min: 0n, max: null } }
  const hull: Hull = { canBeEligible: false, canBeIneligible: false, min: undefined, max: 0n }
  choose(kernel, open, 0, facts.slice(), facts.slice(), hull)
  const amount: Amount =
    measure.amount.kind === 'undocumented' ? measure.amount : { kind: 'range', min: hull.min ?? 0n, max: hull.max }
  return { canBeEligible: hull.canBeEligible, canBeIneligible: hull.canBeIneligible, amount }
}

/** How much of the width of a range an answer leaves: 0 none of it, 1 all. */
function widthLeft(bounds: Bounds, before: Amount): number {
  if (!bounds.canBeEligible || bounds.amount.kind !== 'range' || before.kind !== 'range') return 0
  const width = (range: Amount & { kind: 'range' }): number =>
    range.max === null ? Infinity : Number(range.max - range.min)
  const [left, all] = [width(bounds.amount), width(before)]
  return left === 0 ? 0 : left === Infinity ? 1 : all === Infinity ? 0.5 : left / all
}

/** Answers to try for a fact: each cell as a choice, both ends of each cell as a number. */
function answers(kernel: Kernel, at: number): number[] {
  const cells = cellsOf(kernel, at)
  return kernel.slots[at]!.codes === undefined
    ? [...new Set(cells.flatMap(({ low, high }) => [low, high === Infinity ? low * 1000 + 1e12 : high]))]
    : cells.map(({ low }) => low)
}

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
  const width = open.map((at, index) =>
    tied && statusLeft[index] === least
      ? average(kernel, facts, at, (trial) => widthLeft(boundsOf(measure, kernel, trial), before))
      : 0,
  )
  const order = open
    .map((_, index) => index)
    .sort((a, b) => statusLeft[a]! - statusLeft[b]! || width[a]! - width[b]! || a - b)
  return order.map((index) => kernel.slots[open[index]!]!.field.id)
}

/**
 * Says what is already certain for a partial profile: the status so far, guaranteed bounds of the amount should the
 * applicant be eligible, and the missing facts, the one that narrows the answer most first.
 */
export function bounds<F extends Vocabulary>(
  measure: Measure<F>,
  profile: NoInfer<ProfileOf<F>>,
): Bounds & { readonly missing: readonly FactOf<F>[] }
export function bounds(measure: Measure, profile: Profile): Bounds & { readonly missing: readonly string[] } {
  const { kernel } = compiled(measure)
  if (!measure.applicants)
    return {
      canBeEligible: false,
      canBeIneligible: true,
      amount: measure.amount.kind === 'undocumented' ? measure.amount : { kind: 'range', min: 0n, max: 0n },
      missing: [],
    }
  const facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
  const result = boundsOf(measure, kernel, facts)
  return { ...result, missing: result.canBeEligible ? orderMissing(measure, kernel, facts, result.amount) : [] }
}
