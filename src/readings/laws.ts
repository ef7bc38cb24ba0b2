import { checkOptions } from '../quantity/hojokin-error'
import type { Amount } from '../kernel/outcome'
import { parseFraction, roundBigInt } from '../quantity/fraction'
import type { Measure } from '../rule/programme'
import { oneLine } from './audit/one-line'
import type { Profile } from '../rule/vocabulary'
import { compileBatch, statuses } from './batch'
import { bounds } from './bounds'
import { counterfactual } from './counterfactual'
import { evaluate } from './evaluate'
import { applicants } from './laws/profiles'
import { randomFrom } from './laws/random'

/** A law that did not hold, and the applicant for whom it did not. */
export interface Violation {
  /** The id of the measure. */
  readonly measure: string
  /** The law that does not hold. */
  readonly law: string
  /** The applicant of whom it does not hold. */
  readonly profile: Profile
  /** What was found instead. */
  readonly detail: string
}
/** How many applicants are made up, and which. */
export interface LawOptions {
  /** How many applicants are tried; 300 unless said. */
  readonly runs?: number
  /** The same seed tries the same applicants; 1 unless said. */
  readonly seed?: number
}

interface Case {
  readonly measure: Measure
  readonly copy: Measure
  /** Every fact is known, and only some are. */
  readonly full: Profile
  readonly some: Profile
}
/** What is wrong, or undefined where the law holds. */
type Law = (of: Case) => string | undefined

const endsOf = (amount: Amount): readonly [bigint, bigint | null] =>
  amount.kind === 'range'
    ? [amount.min, amount.max]
    : amount.kind === 'undocumented'
      ? [0n, null]
      : [amount.yen, amount.yen]

const withinBounds: Law = ({ measure, full, some }) => {
  const truth = evaluate(measure, full)
  const known = bounds(measure, some)
  if (truth.status === 'ineligible' && !known.canBeIneligible) return 'it is ineligible, which bounds exclude'
  if (truth.status !== 'eligible') return undefined
  const [low, high] = endsOf(truth.amount)
  const [least, most] = endsOf(known.amount)
  if (!known.canBeEligible) return 'it is eligible, which bounds exclude'
  return least <= low && (most === null || (high !== null && high <= most))
    ? undefined
    : `${low} yen lies outside ${least} to ${most}`
}

const settledStays: Law = ({ measure, full, some }) => {
  const [before, after] = [evaluate(measure, some), evaluate(measure, full)]
  return before.status === 'undetermined' || before.status === after.status
    ? undefined
    : `it is ${before.status}, and ${after.status} once more is known`
}

const sharesAddUp: Law = ({ measure, full }) => {
  const answer = evaluate(measure, full)
  if (answer.status !== 'eligible' || !('shares' in answer.amount) || measure.payers.length === 0) return undefined
  const sum = Object.values(answer.amount.shares).reduce((a, b) => a + b, 0n)
  return sum === answer.amount.yen ? undefined : `shares are ${sum} of ${answer.amount.yen} yen`
}

/** The trace works with fractions of bigints and shares nothing with the kernel. */
const traceAgrees: Law = ({ measure, full }) => {
  const answer = evaluate(measure, full, { trace: true })
  if (answer.status !== 'eligible' || measure.amount.kind !== 'round') return undefined
  const { step, mode } = measure.amount
  const last = answer.trace!.at(-1)!.value.split('–')
  const worked = last.map((written) => {
    const { n, d } = parseFraction(written)
    return roundBigInt(n, d * BigInt(step), mode) * BigInt(step)
  })
  const [low, high] = endsOf(answer.amount)
  return worked[0] === low && worked.at(-1) === high ? undefined : `works out ${worked.join('–')}, not ${low}–${high}`
}

const changesWork: Law = ({ measure, full }) => {
  const found = counterfactual(measure, full)
  for (const changes of [...(found?.alternatives ?? []), ...(found?.otherwise ?? [])]) {
    const to = Object.fromEntries(changes.map((change) => [change.field, change.to]))
    if (evaluate(measure, { ...full, ...to }).status !== 'eligible') return `${oneLine(to)} does not qualify`
  }
  return undefined
}

const columnsAgree: Law = ({ measure, some }) => {
  const { fields, run } = compileBatch(measure)
  const answer = evaluate(measure, some)
  const columns = Object.fromEntries(fields.map(({ id }) => [id, [some[id] ?? null]]))
  const { status, min, rows } = run(columns)
  if (rows === 0) return undefined
  if (statuses[status[0]!] !== answer.status) return `a column says ${statuses[status[0]!]}, evaluate ${answer.status}`
  if (answer.status !== 'eligible') return undefined
  const [low] = endsOf(answer.amount)
  return Number.isNaN(min[0]) || String(min[0]) === String(low) ? undefined : `a column pays ${min[0]}, evaluate ${low}`
}

const survivesJson: Law = ({ measure, copy, some }) => {
  const [a, b] = [oneLine(evaluate(measure, some)), oneLine(evaluate(copy, some))]
  return a === b ? undefined : `through JSON it is ${b}, not ${a}`
}

const laws: Readonly<Record<string, Law>> = {
  'an answer lies within the bounds of all that was known before': withinBounds,
  'what is settled stays so, whatever else is answered': settledStays,
  'shares add up to the amount': sharesAddUp,
  'the working, in exact fractions, comes to the amount': traceAgrees,
  'the nearest change makes eligible': changesWork,
  'a column says what evaluate says of its row': columnsAgree,
  'a measure survives JSON': survivesJson,
}

/**
 * Tries the laws that every measure must keep on applicants near the figures on which its rule turns; gives the first applicant for
 * whom each law does not hold, and an empty list where all hold. It needs no other library, and the same seed tries the same applicants.
 * @example checkLaws(measures['electricity-discount'], { runs: 20 }) //=> []
 */
export function checkLaws(measure: Measure, options: LawOptions = {}): readonly Violation[] {
  checkOptions(options, ['runs', 'seed'])
  const { runs = 300, seed = 1 } = options
  if (!measure.applicants) return []
  const { full, some } = applicants(measure, randomFrom(seed))
  const copy = JSON.parse(JSON.stringify(measure)) as Measure
  const open = new Map(Object.entries(laws))
  const violations: Violation[] = []
  for (let run = 0; run < runs && open.size > 0; run++) {
    const profile = full()
    const of = { measure, copy, full: profile, some: some(profile) }
    for (const [law, check] of open) {
      const detail = check(of)
      if (detail === undefined) continue
      open.delete(law)
      violations.push({ measure: measure.id, law, profile, detail })
    }
  }
  return violations
}
