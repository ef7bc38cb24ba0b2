import { UNREADABLE, UNKNOWN } from '../quantity/scaled'
import type { Measure } from '../rule/programme'
import type { FactOf, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import type { Reason } from '../kernel/outcome'
import { compiled } from '../kernel/compiled'
import { assess } from './evaluate'
import { MAYBE, TRUE } from '../kernel/condition'
import { factText } from '../kernel/fact-text'
import type { Kernel } from '../kernel/kernel'
import { type Facts, readFacts } from '../kernel/slots'
import { openFacts, statusOf } from '../kernel/status'
import { hullOf } from './bounds/hull'
import { targets, trialsOf } from './counterfactual/targets'
import { type Noticed, noticed } from './noticed'

/** One fact to change. */
export interface Change<Fact extends string = string> {
  /** The fact to change. */
  readonly field: Fact
  /** What it is now. */
  readonly from: string
  /** The nearest value that will do; `options` has all options that will. */
  readonly to: string
  /** All options that would do. */
  readonly options: readonly string[]
  /** By how much a number changes, signed: '+200000000'. */
  readonly difference?: string
  /** Whether the applicant can decide it. */
  readonly changeable: boolean
}
/** What stands in the way of a measure, and what would have to change. */
export interface Counterfactual<Fact extends string = string> extends Noticed {
  /** The facts that stand in the way. */
  readonly blocking: readonly Reason[]
  /** The fewest changes that would qualify, of what the applicant can decide, in every way that takes no more of them. */
  readonly alternatives: readonly (readonly Change<Fact>[])[]
  /** Where there is no such way: what would have to be different. It says whom the measure is for, and is no advice: nobody
   * changes a prefecture, a size or a month of use. */
  readonly otherwise: readonly (readonly Change<Fact>[])[]
}

function subsets(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]))
}

function toChange(kernel: Kernel, facts: Facts, at: number, values: readonly number[], profile: Profile): Change {
  const slot = kernel.slots[at]!
  const names = values.map((value) => factText(slot, value))
  const sign = values[0]! > facts[at]! ? '+' : '-'
  return {
    field: slot.field.id,
    from: factText(slot, facts[at]!) || String(profile[slot.field.id]),
    to: names[0]!,
    options: slot.codes === undefined ? [names[0]!] : [...new Set(names)],
    changeable: slot.field.changeable ?? false,
    ...(slot.field.kind === 'number' && { difference: sign + factText(slot, Math.abs(values[0]! - facts[at]!)) }),
  }
}

/** Eligible, or open with an answer that would do; a figure that nobody knows (yet) is no way to qualify. */
function qualifies(kernel: Kernel, facts: Facts): boolean {
  const status = statusOf(kernel, facts)
  if (status !== MAYBE || openFacts(kernel, facts).length === 0) return status === TRUE
  return hullOf(kernel, facts)?.canBeEligible ?? true
}

/** Every way to qualify by changing exactly these facts; options are gathered, numbers are the nearest. */
function solve(kernel: Kernel, facts: Facts, chosen: readonly number[], profile: Profile): Change[] | undefined {
  const works: number[][] = []
  const trial = [...facts]
  const choose = (index: number, values: readonly number[]): void => {
    const at = chosen[index]
    if (at === undefined) {
      if (qualifies(kernel, trial)) works.push([...values])
      return
    }
    const trials = trialsOf(trial, chosen.slice(index + 1))
    for (const value of targets(kernel, facts, at, trials, profile)) {
      trial[at] = value
      choose(index + 1, [...values, value])
    }
    trial[at] = facts[at]!
  }
  choose(0, [])
  if (works.length === 0) return undefined
  // Options are tried in their own order: with a later one a number may have less far to go.
  const best = works.reduce((a, b) => {
    for (const [index, at] of chosen.entries()) {
      if (kernel.slots[at]!.codes !== undefined) continue
      const less = Math.abs(a[index]! - facts[at]!) - Math.abs(b[index]! - facts[at]!)
      if (less !== 0) return less > 0 ? b : a
    }
    return a
  })
  // An option belongs to the answer only if it works together with the nearest choice of the other facts.
  return chosen.map((at, index) =>
    toChange(
      kernel,
      facts,
      at,
      works
        .filter((values) => values.every((value, other) => other === index || value === best[other]))
        .map((values) => values[index]!),
      profile,
    ),
  )
}

const permutations = (items: readonly number[]): (readonly number[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((first) => permutations(items.filter((at) => at !== first)).map((rest) => [first, ...rest]))

/** In which order to change facts: a number may turn only once another, with which it is computed, has changed. */
function orders(kernel: Kernel, chosen: readonly number[]): (readonly number[])[] {
  const numbers = chosen.filter((at) => kernel.slots[at]!.codes === undefined)
  const others = chosen.filter((at) => !numbers.includes(at))
  const sorted = numbers.length > 3 ? [numbers, [...numbers].reverse()] : permutations(numbers)
  return sorted.map((order) => [...others, ...order])
}

const position = (kernel: Kernel, { field }: Change): number =>
  kernel.slots.findIndex((slot) => slot.field.id === field)

/** Every way to qualify that changes as few of these facts as any does. */
function fewest(kernel: Kernel, facts: Facts, among: readonly number[], profile: Profile): Change[][] {
  for (let size = 1; size <= among.length; size++) {
    const found = subsets(among, size).flatMap((chosen) => {
      for (const order of orders(kernel, chosen)) {
        const changes = solve(kernel, facts, order, profile)
        if (changes) return [changes.sort((a, b) => position(kernel, a) - position(kernel, b))]
      }
      return []
    })
    if (found.length > 0) return found
  }
  return []
}

/**
 * Says what stands in the way of an ineligible applicant and the nearest changes that would qualify; undefined for anyone
 * who is not ineligible. Only what an applicant can decide is offered.
 * @example counterfactual(measures['large-scale-growth-investment'], { enterpriseSize: 'small', hundredOkuDeclaration: true, investmentAmount: 1_400_000_000 }).alternatives[0][0].difference //=> '+100000000'
 */
export function counterfactual<F extends Vocabulary>(
  measure: Measure<F>,
  profile: NoInfer<ProfileOf<F>>,
): Counterfactual<FactOf<F>> | undefined
export function counterfactual(measure: Measure, profile: Profile): Counterfactual | undefined {
  const assessment = assess(measure, profile)
  if (assessment.status !== 'ineligible') return undefined
  const { kernel } = compiled(measure)
  const facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
  const known = facts.flatMap((fact, at) => (fact >= 0 ? [at] : []))
  const decidable = known.filter((at) => kernel.slots[at]!.field.changeable)
  const alternatives = fewest(kernel, facts, decidable, profile)
  return {
    blocking: assessment.reasons,
    alternatives,
    otherwise: alternatives.length > 0 ? [] : fewest(kernel, facts, known, profile),
    ...noticed([measure], profile),
  }
}
