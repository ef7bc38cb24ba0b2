import { monthIndex } from '../quantity/month-range'
import { UNREADABLE, UNKNOWN } from '../quantity/scaled'
import type { Measure } from '../rule/programme'
import type { FactOf, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import type { Reason } from '../kernel/outcome'
import { cellsOf } from '../kernel/cells'
import { compiled } from '../kernel/compiled'
import { evaluate } from './evaluate'
import { MAYBE, TRUE } from '../kernel/condition'
import { factText } from '../kernel/fact-text'
import type { Kernel } from '../kernel/kernel'
import { type Facts, readFacts } from '../kernel/slots'
import { statusOf } from '../kernel/status'

/** One fact to change. */
export interface Change<Fact extends string = string> {
  readonly field: Fact
  readonly from: string
  /** The nearest value that will do; `options` has all options that will. */
  readonly to: string
  readonly options: readonly string[]
  /** By how much a number changes, signed: '+200000000'. */
  readonly difference?: string
  /** Whether the applicant can decide it. */
  readonly changeable: boolean
}
export interface Counterfactual<Fact extends string = string> {
  /** The facts that stand in the way. */
  readonly blocking: readonly Reason[]
  /** The fewest changes that would qualify, in every way that takes no more of them; what the applicant can decide comes first. */
  readonly alternatives: readonly (readonly Change<Fact>[])[]
}

const monthsApart = (a: string, b: string): number => Math.abs(monthIndex(a) - monthIndex(b))

function subsets(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]))
}

/** Numbers that would do, nearest first; options that would do, in their own order. */
function targets(kernel: Kernel, facts: Facts, at: number, profile: Profile): number[] {
  const now = facts[at]!
  const slot = kernel.slots[at]!
  if (slot.field.kind === 'month')
    return slot.names
      .map((name, code) => ({ code, apart: monthsApart(name, String(profile[slot.field.id])) }))
      .filter(({ code }) => code !== now)
      .sort((a, b) => a.apart - b.apart)
      .map(({ code }) => code)
  if (slot.codes !== undefined)
    return cellsOf(kernel, at)
      .flatMap(({ codes }) => codes)
      .filter((code) => code !== now)
  const edges = cellsOf(kernel, at)
    .map(({ low, high }) => (now < low ? low : high))
    .filter((edge) => edge !== now && Number.isFinite(edge))
  return edges.sort((a, b) => Math.abs(a - now) - Math.abs(b - now))
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
    ...(slot.codes === undefined && { difference: sign + factText(slot, Math.abs(values[0]! - facts[at]!)) }),
  }
}

/** Every way to qualify by changing exactly these facts; options are gathered, numbers are the nearest. */
function solve(kernel: Kernel, facts: Facts, chosen: readonly number[], profile: Profile): Change[] | undefined {
  const works: number[][] = []
  const trial = [...facts]
  const choose = (index: number, values: readonly number[]): void => {
    const at = chosen[index]
    if (at === undefined) {
      const status = statusOf(kernel, trial)
      // A figure that is not known yet is no way to qualify.
      if (status === TRUE || status === MAYBE) works.push([...values])
      return
    }
    for (const value of targets(kernel, facts, at, profile)) {
      trial[at] = value
      choose(index + 1, [...values, value])
    }
    trial[at] = facts[at]!
  }
  choose(0, [])
  const [best] = works
  if (best === undefined) return undefined
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

/**
 * Says what stands in the way of an ineligible applicant and the nearest changes that would qualify; undefined for anyone
 * who is not ineligible. Months outside the tables and other facts that nobody can change are offered last.
 */
export function counterfactual<F extends Vocabulary>(
  measure: Measure<F>,
  profile: NoInfer<ProfileOf<F>>,
): Counterfactual<FactOf<F>> | undefined
export function counterfactual(measure: Measure, profile: Profile): Counterfactual | undefined {
  const assessment = evaluate(measure, profile)
  if (assessment.status !== 'ineligible') return undefined
  const { kernel } = compiled(measure)
  const facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
  const known = facts.flatMap((fact, at) => (fact >= 0 ? [at] : []))
  for (let size = 1; size <= known.length; size++) {
    const found = subsets(known, size).flatMap((chosen) => {
      const changes = solve(kernel, facts, chosen, profile)
      return changes ? [changes] : []
    })
    if (found.length === 0) continue
    const fixed = (changes: readonly Change[]): number => changes.filter((change) => !change.changeable).length
    return { blocking: assessment.reasons, alternatives: found.sort((a, b) => fixed(a) - fixed(b)) }
  }
  return { blocking: assessment.reasons, alternatives: [] }
}
