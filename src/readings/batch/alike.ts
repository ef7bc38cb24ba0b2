import { cellsOf } from '../../kernel/cells'
import { FALSE, MAYBE, TRUE } from '../../kernel/condition'
import type { Kernel } from '../../kernel/kernel'
import type { Facts } from '../../kernel/slots'
import type { Term } from '../../kernel/term'
import { NO_ROW, UNKNOWN, UNREADABLE } from '../../quantity/scaled'
import { choose, missingFacts } from '../bounds/hull'
import { judge } from './judge'
import { statusCode } from './result'

/** Said of a row that is to be judged by itself. */
export const ALONE = -1

/** Remembers what is said of rows with missing facts, so that their like need not be tried out again. */
export interface Alike {
  /** The judgement that every row like this one shares; ALONE where that is not proved, or nothing is missing. */
  judgementOf(facts: Facts): number
}

/** No more kinds of rows than this are remembered, unless less is asked for. */
const MOST_KINDS = 65_536

/** Where the stretches of a number begin: its own cells, cut at the powers of two, so that few hold a place where something computed from it turns. */
function stretches(kernel: Kernel, at: number): Float64Array {
  const powers = Array.from({ length: 53 }, (_, power) => 2 ** power)
  const { first } = kernel.slots[at]!
  const starts = [...cellsOf(kernel, at).map(({ low }) => low), ...powers.filter((power) => power > first)]
  return Float64Array.from(new Set(starts)).sort()
}
function placeIn(starts: Float64Array, n: number): number {
  let [from, until] = [0, starts.length]
  while (until - from > 1) {
    const middle = (from + until) >> 1
    if (starts[middle]! <= n) from = middle
    else until = middle
  }
  return from
}

interface Proof {
  /** The amount and every share. */
  readonly terms: readonly Term[]
  eligible: boolean
  ineligible: boolean
  unsure: boolean
}
/** Takes in a combination of answers, which holds for whole stretches of what is known; ends where both outcomes are certain to occur. */
function prove(kernel: Kernel, low: Facts, high: Facts, out: Proof): boolean {
  const verdict = kernel.eligibility.verdict(low, high)
  let worst = 0
  for (const { small } of out.terms) worst = Math.min(worst, small.low(low, high) || 0)
  // A share without a row is no support either.
  if (verdict === FALSE || worst === NO_ROW) out.ineligible = true
  else if (verdict === TRUE && worst === 0) out.eligible = true
  else out.unsure = true
  return !(out.eligible && out.ineligible)
}

/** Whether a judgement of one row holds for all rows from `low` to `high`, which are as one to every table and simple comparison. */
function isShared(kernel: Kernel, judged: number, low: Facts, high: Facts): boolean {
  const { turns, ranged } = kernel
  // What is computed must compare alike throughout. Where no figure is a range, what is open for one row wants a fact, as for all.
  for (const [at, tests] of turns.entries())
    if (low[at] !== UNKNOWN)
      for (const test of tests)
        if (test.verdict(low, high) === MAYBE && (ranged || test.verdict(low, low) !== MAYBE)) return false
  const missing = missingFacts(kernel, low)
  if (missing === undefined) return true
  const terms = [...(kernel.amount ? [kernel.amount.yen] : []), ...kernel.ratios]
  const out: Proof = { terms, eligible: false, ineligible: false, unsure: false }
  choose(kernel, missing, 0, low, high, out, prove)
  return (judged & 15) === statusCode.undetermined ? out.eligible && out.ineligible : !out.eligible && !out.unsure
}

/** Nothing where facts have more combinations than can be counted; remembers so many kinds of rows at most. */
export function alikeOf(kernel: Kernel, most = MOST_KINDS): Alike | undefined {
  const axes = kernel.slots.map(({ codes }, at) => (codes === undefined ? stretches(kernel, at) : undefined))
  const sizes = axes.map((starts, at) => 1 + (starts?.length ?? kernel.slots[at]!.size))
  if (sizes.reduce((product, size) => product * size, 1) > Number.MAX_SAFE_INTEGER) return undefined
  const known = new Map<number, number>()
  const learn = (facts: Facts): number => {
    const judged = judge(kernel, facts.slice())
    if (judged === statusCode.eligible) return ALONE
    const [low, high] = [facts.slice(), facts.slice()]
    for (const [at, starts] of axes.entries()) {
      if (starts === undefined || facts[at] === UNKNOWN) continue
      const place = placeIn(starts, facts[at]!)
      low[at] = starts[place]!
      high[at] = (starts[place + 1] ?? Number.MAX_SAFE_INTEGER + 1) - 1
    }
    return isShared(kernel, judged, low, high) ? judged : ALONE
  }
  return {
    judgementOf: (facts) => {
      if (!facts.includes(UNKNOWN) || facts.includes(UNREADABLE)) return ALONE
      let key = 0
      for (let at = 0; at < facts.length; at++) {
        const fact = facts[at]!
        const starts = axes[at]
        key = key * sizes[at]! + (fact === UNKNOWN ? 0 : 1 + (starts === undefined ? fact : placeIn(starts, fact)))
      }
      const judged = known.get(key)
      if (judged !== undefined || known.size === most) return judged ?? ALONE
      const learnt = learn(facts)
      known.set(key, learnt)
      return learnt
    },
  }
}
