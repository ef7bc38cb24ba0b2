import { checkOption, checkOptions, UsageError } from '../quantity/hojokin-error'
import { NO_ROW, UNREADABLE, UNKNOWN } from '../quantity/scaled'
import { roundingModes } from '../rule/node'
import type { Measure } from '../rule/programme'
import { suggester } from '../rule/profile/key'
import type { FactOf, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import { amountOf } from '../kernel/amount'
import type { Reason, Rounding } from '../kernel/outcome'
import type { Assessment } from './assessment'
import { boundsIn, orderMissing } from './bounds'
import { hullOf } from './bounds/hull'
import { canSettle, settledBy } from './bounds/settled'
import { type Compiled, compiled, type OpenAnswer, type SettledAnswer } from '../kernel/compiled'
import { factIssues, unknownFacts } from './fact-issues'
import { FALSE, TRUE } from '../kernel/condition'
import type { Kernel } from '../kernel/kernel'
import { type Facts, readFacts } from '../kernel/slots'
import { askedBy, knownUntilOf, worstOf } from '../kernel/status'
import { eligibleFor, ineligibleFor } from './answer'
import { groundsOf } from './grounds'
import { standing } from './standing'
import { traceOf } from './trace'

/** What an answer is to have besides. */
export interface EvaluateOptions {
  /** Keeps the working of every step. */
  readonly trace?: boolean
  /** The day on which it is asked, 'YYYY-MM-DD': the answer then says whether one can apply (`standing`). */
  readonly date?: string
  /** Rounds the exact amount in the caller's own way, and says so in the assessment. */
  readonly rounding?: Rounding
}

/** A month outside the tables has no code of its own, so its name comes from the profile. */
function named(reasons: readonly Reason[], profile: Profile): readonly Reason[] {
  return reasons.map((reason): Reason => {
    if (reason.kind === 'noRow')
      return {
        ...reason,
        facts: Object.fromEntries(
          Object.entries(reason.facts).map(([key, value]) => [key, value || String(profile[key])]),
        ),
      }
    return reason.value === '' ? { ...reason, value: String(profile[reason.field]) } : reason
  })
}

/** What an answer says of facts that it made up to settle the rest is not the applicant's. */
function stated(reasons: readonly Reason[], kernel: Kernel, filled: readonly number[]): readonly Reason[] {
  if (filled.length === 0) return reasons
  const made = new Set(filled.map((at) => kernel.slots[at]!.field.id))
  return reasons.flatMap((reason): Reason[] => {
    if (reason.kind !== 'noRow') return made.has(reason.field) ? [] : [reason]
    return [{ ...reason, facts: Object.fromEntries(Object.entries(reason.facts).filter(([id]) => !made.has(id))) }]
  })
}

const none: readonly number[] = []

function ineligible(measure: Measure, known: Compiled, facts: Facts, profile: Profile, filled = none): Assessment {
  const reasons: Reason[] = []
  const { kernel } = known
  if (kernel.eligibility.verdict(facts, facts) === FALSE) kernel.eligibility.explain(facts, false, false, reasons)
  else
    for (const term of kernel.amount ? [kernel.amount.yen, ...kernel.ratios] : kernel.ratios)
      term.explain(facts, reasons)
  return ineligibleFor(named(stated(reasons, kernel, filled), profile), groundsOf(measure, known, facts))
}

function eligible(
  measure: Measure,
  known: Compiled,
  facts: Facts,
  options: EvaluateOptions | undefined,
  filled = none,
): Assessment {
  const { kernel } = known
  const reasons: Reason[] = []
  kernel.eligibility.explain(facts, true, true, reasons)
  const amount = amountOf(measure, kernel, facts, options?.rounding)
  const answer = eligibleFor(amount, stated(reasons, kernel, filled), groundsOf(measure, known, facts))
  if (options?.trace) answer.trace = traceOf(measure, kernel, facts)
  if (options?.rounding) answer.rounding = options.rounding
  return answer
}

const isUnknown = (fact: number): boolean => fact === UNKNOWN

/** What is still to be asked and the amount so far, or the answer where asking changes nothing. */
function openAnswer(measure: Measure, kernel: Kernel, facts: Facts): OpenAnswer | SettledAnswer {
  if (measure.amount.kind === 'undocumented' && !canSettle(kernel))
    return { missing: orderMissing(measure, kernel, facts, measure.amount), amount: measure.amount }
  const hull = hullOf(kernel, facts)
  const settled = hull && settledBy(kernel, facts, hull)
  if (settled) return settled
  const { amount } = boundsIn(measure, kernel, hull)
  const knownUntil = kernel.ends ? knownUntilOf(measure, kernel, askedBy(kernel, facts)) : undefined
  return { missing: orderMissing(measure, kernel, facts, amount), amount, ...(knownUntil && { knownUntil }) }
}

function decide(
  measure: Measure,
  known: Compiled,
  facts: Facts,
  profile: Profile,
  options: EvaluateOptions | undefined,
): Assessment {
  const { kernel } = known
  const verdict = kernel.eligibility.verdict(facts, facts)
  if (verdict === FALSE) return ineligible(measure, known, facts, profile)
  const worst = worstOf(kernel, facts)
  if (worst === NO_ROW) return ineligible(measure, known, facts, profile)
  if (verdict === TRUE && worst === 0) return eligible(measure, known, facts, options)
  const answer = facts.every(isUnknown)
    ? (known.blank ??= openAnswer(measure, kernel, facts))
    : openAnswer(measure, kernel, facts)
  if ('missing' in answer) return { status: 'undetermined', ...answer, ...groundsOf(measure, known, facts) }
  return answer.eligible
    ? eligible(measure, known, answer.facts, options, answer.filled)
    : ineligible(measure, known, answer.facts, profile, answer.filled)
}

const optionNames = ['trace', 'date', 'rounding']

function checkRounding(rounding: Rounding): void {
  checkOptions(rounding, ['step', 'mode'])
  const { step, mode } = rounding
  checkOption('rounding.mode', mode ?? null, roundingModes)
  if (Number.isSafeInteger(step) && step > 0) return
  throw new UsageError('option', {
    ja: '端数処理の単位は1円以上の整数です。',
    en: `evaluate cannot round to steps of ${String(step)}; use a whole number of yen, 1 or more.`,
  })
}

/**
 * Says whether an applicant is eligible for a measure and for how many yen, or what to ask. Facts that cannot change the answer
 * are not asked for. A month or day past the end of what is known gives `undetermined` with `knownUntil`.
 * A fact that cannot be read is treated as not known, and listed in `issues` as is one that the measure does not know; no fact makes
 * it throw.
 * @throws UsageError for a measure or a profile that is none, or a rounding that is not one
 * @example evaluate(measures['electricity-discount'], { electricitySupply: 'highVoltage', usageMonth: '2026-01', electricityUsage: '50' }).amount.yen //=> 115n
 */
export function evaluate<F extends Vocabulary>(
  measure: Measure<F>,
  profile: NoInfer<ProfileOf<F>>,
  options?: EvaluateOptions,
): Assessment<FactOf<F>>
export function evaluate(measure: Measure, profile: Profile, options?: EvaluateOptions): Assessment {
  const known = compiled(measure)
  checkOptions(options, optionNames)
  if (options?.rounding !== undefined) checkRounding(options.rounding)
  const plain = answerOf(measure, known, profile, options)
  const answer = options?.date === undefined ? plain : { ...plain, standing: standing(measure, options.date) }
  return Object.keys(profile).every((id) => Object.hasOwn(measure.fields, id))
    ? answer
    : withUnknown(answer, measure, profile)
}

/** The answer with an issue for each fact that neither the measure nor its purpose asks for. */
function withUnknown(answer: Assessment, { fields, purposeFields }: Measure, profile: Profile): Assessment {
  const unknown = unknownFacts(
    (id) => Object.hasOwn(fields, id) || Object.hasOwn(purposeFields, id),
    suggester({ ...purposeFields, ...fields }),
    profile,
  )
  return unknown.length === 0 ? answer : { ...answer, issues: [...(answer.issues ?? []), ...unknown] }
}

/** The answer, whatever else the profile holds. */
function answerOf(
  measure: Measure,
  known: Compiled,
  profile: Profile,
  options: EvaluateOptions | undefined,
): Assessment {
  if (!measure.applicants) return { status: 'noApplicants', ...groundsOf(measure, known, undefined) }
  const facts = readFacts(known.kernel.slots, profile)
  if (!facts.includes(UNREADABLE)) return decide(measure, known, facts, profile, options)
  const readable = facts.map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
  return {
    ...decide(measure, known, readable, profile, options),
    issues: factIssues(known.kernel.slots, facts, profile),
  }
}

/** Assesses a measure among many for one profile, of which it may know only a part. */
export const assess = (measure: Measure, profile: Profile): Assessment =>
  answerOf(measure, compiled(measure), profile, undefined)
