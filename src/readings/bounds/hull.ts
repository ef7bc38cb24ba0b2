import { NO_ROW } from '../../quantity/scaled'
import { UNBOUNDED } from '../../kernel/arithmetic'
import { nothingAsked } from '../../kernel/asked'
import { cellsOf, cellsWithin } from '../../kernel/cells'
import { FALSE, MAYBE } from '../../kernel/condition'
import type { Kernel } from '../../kernel/kernel'
import type { Facts } from '../../kernel/slots'
import { UNKNOWN } from '../../quantity/scaled'

/** What has come out so far; max is null once anything without an upper bound has. */
export interface Hull {
  /** False where it ends once the applicant can be both eligible and not: amounts and `ends` then count for nothing. */
  readonly whole: boolean
  canBeEligible: boolean
  canBeIneligible: boolean
  /** The parameters that are not known yet for some of the answers. */
  readonly ends: Set<string>
  min: bigint | undefined
  max: bigint | null
}

const NOTHING = [0n, 0n] as const

// Past this many combinations of answers the bounds stay true but are no longer the tightest.
const MOST_COMBINATIONS = 20_000

/**
 * Visits every combination of cells from the open slot `index` on, while `include` wants more; written without closures, since
 * screening spends its time here.
 */
export function choose<Out>(
  kernel: Kernel,
  open: readonly number[],
  index: number,
  low: Facts,
  high: Facts,
  out: Out,
  include: (kernel: Kernel, low: Facts, high: Facts, out: Out) => boolean,
): boolean {
  const at = open[index]
  // What is ineligible already stays so whatever else is answered; most answers end here.
  if (at === undefined || kernel.eligibility.verdict(low, high) === FALSE) return include(kernel, low, high, out)
  let more!: boolean
  for (const cell of cellsWithin(kernel, at, low, high)) {
    low[at] = cell.low
    high[at] = cell.high
    more = choose(kernel, open, index + 1, low, high, out, include)
    if (!more) break
  }
  low[at] = high[at] = UNKNOWN
  return more
}

/** Visits every combination of answers to the facts that are missing, while `include` wants more. */
export function tryAll<Out>(
  kernel: Kernel,
  facts: Facts,
  missing: readonly number[],
  out: Out,
  include: (kernel: Kernel, low: Facts, high: Facts, out: Out) => boolean,
): void {
  choose(kernel, missing, 0, facts.slice(), facts.slice(), out, include)
}

/** NO_ROW or NOT_YET where there is no amount. */
function amountBounds(kernel: Kernel, low: Facts, high: Facts): readonly [bigint, bigint | null] | number {
  const { yen } = kernel.amount!
  const least = yen.small.low(low, high)
  const most = yen.small.high(low, high)
  // A share without a row is no support either.
  let worst = least || 0
  for (const share of kernel.ratios) worst = Math.min(worst, share.small.low(low, high) || 0)
  if (worst < UNKNOWN) return worst
  // What is missing is missing at both ends.
  if (least < 0) return [0n, null]
  const min = Number.isNaN(least) ? yen.big.low(low, high) : BigInt(least)
  if (most === Infinity) return [min, null]
  const max = Number.isNaN(most) ? yen.big.high(low, high) : BigInt(most)
  return [min, max >= UNBOUNDED ? null : max]
}

/** Adds the parameters that are not known yet for these answers. */
function addEnds(kernel: Kernel, low: Facts, hull: Hull): void {
  const asked = nothingAsked()
  kernel.eligibility.ask(low, asked)
  kernel.amount?.yen.ask(low, asked)
  for (const share of kernel.ratios) share.ask(low, asked)
  for (const end of asked.ends) hull.ends.add(end)
}

/** Takes one combination of answers into the hull. */
function include(kernel: Kernel, low: Facts, high: Facts, hull: Hull): boolean {
  const verdict = kernel.eligibility.verdict(low, high)
  const range = verdict === FALSE ? NO_ROW : kernel.amount ? amountBounds(kernel, low, high) : NOTHING
  if (verdict === MAYBE || range === NO_ROW) hull.canBeIneligible = true
  if (kernel.ends && range !== NO_ROW) addEnds(kernel, low, hull)
  if (typeof range !== 'number') {
    hull.canBeEligible = true
    if (hull.min === undefined || range[0] < hull.min) hull.min = range[0]
    hull.max = hull.max === null || range[1] === null ? null : range[1] > hull.max ? range[1] : hull.max
  }
  return hull.whole || !hull.canBeEligible || !hull.canBeIneligible
}

/** The facts that are missing, or undefined where their combinations are too many to try. */
export function missingFacts(kernel: Kernel, facts: Facts): number[] | undefined {
  const open: number[] = []
  let combinations = 1
  for (const [at, fact] of facts.entries()) {
    if (fact !== UNKNOWN) continue
    open.push(at)
    combinations *= cellsOf(kernel, at).length
  }
  return combinations > MOST_COMBINATIONS ? undefined : open
}

/** Tries every cell of every missing fact; undefined where they are too many. */
export function hullOf(kernel: Kernel, facts: Facts, whole = true): Hull | undefined {
  const open = missingFacts(kernel, facts)
  if (open === undefined) return undefined
  const hull: Hull = { whole, canBeEligible: false, canBeIneligible: false, ends: new Set(), min: undefined, max: 0n }
  tryAll(kernel, facts, open, hull, include)
  return hull
}
