import type { Amount } from '../kernel/outcome'
import { checkOptions } from '../quantity/hojokin-error'
import type { CombinationRule } from '../rule/combination'
import type { Measure } from '../rule/programme'
import { RuleError } from '../rule/rule-error'
import type { Profile } from '../rule/vocabulary'
import { better, components, type Candidate, type Choice, isAllowed, plus, totalOf } from './combine/choices'
import { assess } from './evaluate'
import { type Noticed, noticed } from './noticed'

/** By which rules measures are combined. */
export interface CombineOptions {
  /** What excludes or needs what: `stacking` of `hojokin/rules`; without any, all may be had together. */
  readonly rules?: readonly CombinationRule[]
}
/** What the best allowed combination leaves out: a measure that pays, and the rules that keep it out. */
export interface GivenUp {
  /** The id of the measure. */
  readonly measure: string
  /** What it would pay. */
  readonly amount: Amount
  /** The rules that keep it out. */
  readonly because: readonly CombinationRule[]
}
/** The best that may be had together, what it leaves out, and why. */
export interface Combination extends Noticed {
  /** The measures that together pay most, in the order given. */
  readonly measures: readonly string[]
  /** What they pay for certain, in whole yen. */
  readonly least: bigint
  /** What they pay at most, in whole yen; null where a sum has no upper bound. */
  readonly most: bigint | null
  /** What it leaves out. */
  readonly givenUp: readonly GivenUp[]
  /** Every rule that speaks of two of the measures that pay, whether it keeps them apart or lets them go together. */
  readonly rules: readonly CombinationRule[]
  /** Pairs of chosen measures of which no document speaks: ask before applying for both. */
  readonly undocumented: readonly (readonly [string, string])[]
  /** Facts of money that more than one chosen measure counts: one cost is rarely paid twice. */
  readonly sharedCosts: Readonly<Record<string, readonly string[]>>
  /** Eligible measures whose amount nobody can compute: they are in no sum. */
  readonly withoutAmount: readonly string[]
  /** Measures that need more facts: they are in no sum. */
  readonly undetermined: readonly string[]
  /** The proof: how many combinations were compared, and the runner-up of each group of measures that a rule ties together. */
  readonly proof: {
    /** How many combinations were compared. */
    readonly compared: number
    /** The next best of each group. */
    readonly runnersUp: readonly Choice[]
  }
}

/** Past this many measures tied together by rules, comparing every combination would take too long. */
const MOST_TIED = 16

function candidatesOf(
  measures: readonly Measure[],
  profile: Profile,
): { candidates: Candidate[]; withoutAmount: string[]; undetermined: string[] } {
  const candidates: Candidate[] = []
  const withoutAmount: string[] = []
  const undetermined: string[] = []
  for (const measure of measures) {
    const answer = assess(measure, profile)
    if (answer.status === 'undetermined') undetermined.push(measure.id)
    if (answer.status !== 'eligible') continue
    const { amount } = answer
    if (amount.kind === 'undocumented') withoutAmount.push(measure.id)
    else if (amount.kind === 'range') candidates.push({ measure, amount, least: amount.min, most: amount.max })
    // A ceiling promises nothing: the authority decides, up to it.
    else candidates.push({ measure, amount, least: amount.kind === 'exact' ? amount.yen : 0n, most: amount.yen })
  }
  return { candidates, withoutAmount, undetermined }
}

/** Every allowed combination of a group that rules tie together, the best first. */
function ranked(group: readonly Candidate[], rules: readonly CombinationRule[]): Choice[] {
  if (group.length > MOST_TIED)
    throw new RuleError(
      'combine',
      `compares at most ${MOST_TIED} measures that exclude or need one another; ${group.length} were given. 互いに関わる支援措置は${MOST_TIED}件までにしてください。`,
    )
  const choices: Choice[] = []
  for (let chosen = 0; chosen < 1 << group.length; chosen++) {
    const members = group.filter((_, at) => ((chosen >> at) & 1) === 1)
    if (isAllowed(members, group, rules)) choices.push(totalOf(members, rules))
  }
  return choices.sort(better)
}

function sharedCosts(chosen: readonly Candidate[]): Record<string, string[]> {
  const users = new Map<string, string[]>()
  for (const { measure } of chosen) {
    for (const field of Object.values(measure.fields)) {
      if (field.kind === 'number' && field.unit === 'yen')
        users.set(field.id, [...(users.get(field.id) ?? []), measure.id])
    }
  }
  return Object.fromEntries([...users].filter(([, ids]) => ids.length > 1))
}

const within = (rule: CombinationRule, ids: ReadonlySet<string>): boolean => rule.measures.every((id) => ids.has(id))

/**
 * Finds the combination of measures that pays most of those that the documents allow, and says what it gave up, why, and where
 * nothing is documented. Amounts in yen; a ceiling counts for nothing in `least` and in full in `most`.
 * @throws RuleError where more than 16 measures exclude or need one another
 * @example combine([measures['electricity-discount'], measures['city-gas-discount']], { electricitySupply: 'lowVoltage', gasSupply: 'cityGas', usageMonth: '2026-01', electricityUsage: 400, gasUsage: 30 }).least //=> 2340n
 */
export function combine(measures: readonly Measure[], profile: Profile, options: CombineOptions = {}): Combination {
  checkOptions(options, ['rules'])
  const { candidates, withoutAmount, undetermined } = candidatesOf(measures, profile)
  const paying = new Set(candidates.map(({ measure }) => measure.id))
  const rules = (options.rules ?? []).filter((rule) => within(rule, paying))
  const rankings = components(candidates, rules).map((group) => ranked(group, rules))
  const chosen = candidates.filter((one) => rankings.some(([best]) => best!.measures.includes(one.measure.id)))
  const ids = new Set(chosen.map(({ measure }) => measure.id))
  const bests = rankings.map(([best]) => best!)
  const best = {
    least: bests.reduce((total, { least }) => total + least, 0n),
    most: bests.reduce<bigint | null>((total, { most }) => plus(total, most), 0n),
  }
  const spoken = new Set(rules.map((rule) => [...rule.measures].sort().join(' ')))
  const pairs = [...ids].flatMap((a, at) => [...ids].slice(at + 1).map((b) => [a, b] as const))
  return {
    measures: [...ids],
    least: best.least,
    most: best.most,
    givenUp: candidates
      .filter(({ measure }) => !ids.has(measure.id))
      .map(({ measure, amount }) => ({
        measure: measure.id,
        amount,
        because: rules.filter((rule) => rule.relation !== 'reduces' && rule.measures.includes(measure.id)),
      })),
    rules,
    undocumented: pairs.filter((pair) => !spoken.has([...pair].sort().join(' '))),
    sharedCosts: sharedCosts(chosen),
    withoutAmount,
    undetermined,
    proof: {
      compared: rankings.reduce((count, choices) => count + choices.length, 0),
      runnersUp: rankings.flatMap((choices) => choices.slice(1, 2)),
    },
    ...noticed(measures, profile),
  }
}
