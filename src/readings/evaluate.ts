import { NO_ROW, UNREADABLE, UNKNOWN } from '../quantity/scaled'
import type { Measure } from '../rule/programme'
import { RuleError } from '../rule/rule-error'
import type { FactOf, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import { amountOf } from '../kernel/amount'
import type { Reason, Rounding } from '../kernel/outcome'
import type { Assessment } from './assessment'
import { boundsOf, orderMissing } from './bounds'
import { type Compiled, compiled, type OpenAnswer } from '../kernel/compiled'
import { factIssues } from './fact-issues'
import { FALSE, MAYBE } from '../kernel/condition'
import type { Kernel } from '../kernel/kernel'
import { type Facts, readFacts } from '../kernel/slots'
import { standing } from '../kernel/status'
import { traceOf } from './trace'

export interface EvaluateOptions {
  /** Keeps the working of every step. */
  readonly trace?: boolean
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

function ineligible(measure: Measure, known: Compiled, facts: Facts, profile: Profile, byRule: boolean): Assessment {
  const reasons: Reason[] = []
  const { kernel, sources, ruleset } = known
  if (byRule) kernel.eligibility.explain(facts, false, false, reasons)
  else
    for (const term of kernel.amount ? [kernel.amount.yen, ...kernel.ratios] : kernel.ratios)
      term.explain(facts, reasons)
  return {
    status: 'ineligible',
    reasons: named(reasons, profile),
    measure: measure.id,
    programme: measure.programme,
    sources,
    assumptions: measure.assumptions,
    ruleset,
  }
}

const isUnknown = (fact: number): boolean => fact === UNKNOWN

/** What is still to be asked, and the amount so far. */
function openAnswer(measure: Measure, kernel: Kernel, facts: Facts): OpenAnswer {
  const amount = measure.amount.kind === 'undocumented' ? measure.amount : boundsOf(measure, kernel, facts).amount
  return { missing: orderMissing(measure, kernel, facts, amount), amount }
}

function decide(
  measure: Measure,
  known: Compiled,
  facts: Facts,
  profile: Profile,
  options: EvaluateOptions | undefined,
): Assessment {
  const { kernel, sources, ruleset } = known
  const { id, programme, assumptions } = measure
  const verdict = kernel.eligibility.verdict(facts, facts)
  if (verdict === FALSE) return ineligible(measure, known, facts, profile, true)
  const worst = standing(kernel, facts)
  if (worst === NO_ROW) return ineligible(measure, known, facts, profile, false)
  if (verdict === MAYBE || worst === UNKNOWN) {
    const { missing, amount } = facts.every(isUnknown)
      ? (known.blank ??= openAnswer(measure, kernel, facts))
      : openAnswer(measure, kernel, facts)
    return { status: 'undetermined', missing, amount, measure: id, programme, sources, assumptions, ruleset }
  }
  const reasons: Reason[] = []
  kernel.eligibility.explain(facts, true, true, reasons)
  const amount = amountOf(measure, kernel, facts, options?.rounding)
  const assessment = {
    status: 'eligible',
    amount,
    reasons,
    measure: id,
    programme,
    sources,
    assumptions,
    ruleset,
  } as const
  if (options === undefined) return assessment
  return {
    ...assessment,
    ...(options.trace && { trace: traceOf(measure, kernel, facts) }),
    ...(options.rounding && { rounding: options.rounding }),
  }
}

/**
 * Says whether an applicant is eligible for a measure and for how many yen, or what to ask.
 * A fact that cannot be read is treated as not known and listed in `issues`; no fact makes it throw.
 * @throws RuleError for a measure that is none, or a rounding step that is not a positive whole number
 * @example evaluate(measures['electricity-discount'], { electricitySupply: 'highVoltage', usageMonth: '2026-01', electricityUsage: '50' }).amount.yen //=> 115n
 */
export function evaluate<F extends Vocabulary>(
  measure: Measure<F>,
  profile: NoInfer<ProfileOf<F>>,
  options?: EvaluateOptions,
): Assessment<FactOf<F>>
export function evaluate(measure: Measure, profile: Profile, options?: EvaluateOptions): Assessment {
  const known = compiled(measure)
  if (options?.rounding !== undefined && !(Number.isSafeInteger(options.rounding.step) && options.rounding.step > 0)) {
    throw new RuleError(
      'evaluate',
      `cannot round to steps of ${options.rounding.step}; use a whole number of yen, 1 or more. 端数処理の単位は1円以上の整数です。`,
    )
  }
  if (!measure.applicants)
    return {
      status: 'noApplicants',
      measure: measure.id,
      programme: measure.programme,
      sources: known.sources,
      assumptions: measure.assumptions,
      ruleset: known.ruleset,
    }
  const facts = readFacts(known.kernel.slots, profile)
  if (!facts.includes(UNREADABLE)) return decide(measure, known, facts, profile, options)
  const readable = facts.map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
  return {
    ...decide(measure, known, readable, profile, options),
    issues: factIssues(known.kernel.slots, facts, profile),
  }
}
