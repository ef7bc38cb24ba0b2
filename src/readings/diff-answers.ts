import { unreachable } from '../quantity/hojokin-error'
import type { Measure } from '../rule/programme'
import type { Profile } from '../rule/vocabulary'
import type { Assessment } from './assessment'
import { evaluate } from './evaluate'

/** One applicant whose answer changes. */
export interface AnswerChange {
  /** The facts. */
  readonly profile: Profile
  /** The answer of the earlier rule. */
  readonly before: Assessment
  /** The answer of the later one. */
  readonly after: Assessment
}
/** What a change of a rule means for a population. */
export interface PopulationDiff {
  /** How many were asked about. */
  readonly applicants: number
  /** How many answers went from one status to another, such as 'ineligible → eligible'; unchanged ones are not counted. */
  readonly statuses: Readonly<Record<string, number>>
  /** Σ whole yen of the earlier rule, over all that are a single figure (exact, or a ceiling). */
  readonly before: bigint
  /** The same of the later rule. */
  readonly after: bigint
  /** How many answers change in status or yen. */
  readonly changed: number
  /** The first few whose answer changes. */
  readonly examples: readonly AnswerChange[]
}

const MOST_EXAMPLES = 5

/** The yen of an answer that is a single figure, and what tells it from another answer. */
function essence(answer: Assessment): { yen: bigint; told: string } {
  if (answer.status !== 'eligible') return { yen: 0n, told: answer.status }
  const { amount } = answer
  switch (amount.kind) {
    case 'exact':
    case 'upTo':
      return { yen: amount.yen, told: `${amount.kind} ${amount.yen}` }
    case 'range':
      return { yen: 0n, told: `${amount.min} ${String(amount.max)}` }
    case 'undocumented':
      return { yen: 0n, told: amount.kind }
    default:
      return unreachable('kind of amount', amount)
  }
}

/**
 * Puts a population to two versions of a measure and says whose answer changes, and the yen before and after.
 * @example diffAnswers(measures['electricity-discount'], measures['electricity-discount'], [{}]).changed //=> 0
 */
export function diffAnswers(before: Measure, after: Measure, population: Iterable<Profile>): PopulationDiff {
  const statuses: Record<string, number> = {}
  const examples: AnswerChange[] = []
  const total = { applicants: 0, changed: 0, before: 0n, after: 0n }
  for (const profile of population) {
    const [a, b] = [evaluate(before, profile), evaluate(after, profile)]
    const [one, other] = [essence(a), essence(b)]
    total.applicants++
    total.before += one.yen
    total.after += other.yen
    if (one.told === other.told) continue
    total.changed++
    if (a.status !== b.status) {
      const step = `${a.status} → ${b.status}`
      statuses[step] = (statuses[step] ?? 0) + 1
    }
    if (examples.length < MOST_EXAMPLES) examples.push({ profile, before: a, after: b })
  }
  return { ...total, statuses, examples }
}
