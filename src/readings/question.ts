import { UNREADABLE, UNKNOWN } from '../quantity/scaled'
import type { Measure, Programme } from '../rule/programme'
import type { FieldDefinition, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import { cellsOf } from '../kernel/cells'
import { compiled } from '../kernel/compiled'
import { MAYBE } from '../kernel/condition'
import type { Kernel } from '../kernel/kernel'
import { type Facts, readFacts } from '../kernel/slots'
import { canSettle, settle } from './bounds/settled'
import { forScreening } from './purpose'
import { openFacts, statusOf } from '../kernel/status'

/** The fact to ask next; `settles` is the number of measures that its answer is expected to settle. */
export interface Question {
  /** The fact to ask, with its question and help. */
  readonly field: FieldDefinition
  /** How many measures its answer is expected to settle. */
  readonly settles: number
}

/** The share of a fact's answers that would settle a measure; of a fact that a rule asks for there is one at least. */
export function settledBy(kernel: Kernel, facts: Facts, at: number): number {
  const cells = cellsOf(kernel, at)
  const before = facts[at]!
  let settled = 0
  let all = 0
  for (const { low, codes } of cells) {
    const weight = Math.max(codes.length, 1)
    facts[at] = low
    all += weight
    if (statusOf(kernel, facts) !== MAYBE) settled += weight
  }
  facts[at] = before
  return settled / all
}

/**
 * Ranks the missing facts by how many measures the answer is expected to settle, most first.
 * @example questions([measures['electricity-discount']], {}).length //=> 3
 */
export function questions(measures: readonly Measure[], profile: Profile): Question[] {
  const score = new Map<string, { field: FieldDefinition; settles: number }>()
  for (const measure of measures) {
    if (!measure.applicants) continue
    const { kernel } = compiled(forScreening(measure))
    const facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
    if (statusOf(kernel, facts) !== MAYBE || (canSettle(kernel) && settle(kernel, facts))) continue
    for (const at of openFacts(kernel, facts)) {
      const { field } = kernel.slots[at]!
      const entry = score.get(field.id) ?? { field, settles: 0 }
      entry.settles += settledBy(kernel, facts, at)
      score.set(field.id, entry)
    }
  }
  return [...score.values()].sort((a, b) => b.settles - a.settles)
}

/**
 * The next best question over all programmes: the fact that settles most measures, or undefined when none is open.
 * @example nextQuestion(programmes, {}, ['plannedActivity'])?.field.id === 'plannedActivity' //=> false
 */
export function nextQuestion<V extends Vocabulary>(
  programmes: readonly Programme<V>[],
  profile: NoInfer<ProfileOf<V>>,
  skip?: readonly string[],
): Question | undefined
export function nextQuestion(
  programmes: readonly Programme[],
  profile: Profile,
  skip: readonly string[] = [],
): Question | undefined {
  return questions(
    programmes.flatMap((programme) => programme.measures),
    profile,
  ).find(({ field }) => !skip.includes(field.id))
}
