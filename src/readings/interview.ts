import { unreachable } from '../quantity/hojokin-error'
import type { Amount } from '../kernel/outcome'
import { compiled } from '../kernel/compiled'
import { FALSE, MAYBE } from '../kernel/condition'
import { readFacts } from '../kernel/slots'
import { openFacts, statusOf } from '../kernel/status'
import { UNREADABLE, UNKNOWN } from '../quantity/scaled'
import type { Derivation } from '../rule/derivation'
import type { Measure, Programme } from '../rule/programme'
import type { FieldDefinition, Profile } from '../rule/vocabulary'
import { derive, deriveFacts } from './derive'
import { assess } from './evaluate'
import { forScreening, type Purposes, withPurposes } from './purpose'
import { settledBy } from './question'
import { standing } from './standing'

/** A question to put now. */
export interface Asked {
  readonly field: FieldDefinition
  /** The fact that follows from the answer, and may be stated directly: the size of an enterprise, from its employees. */
  readonly instead?: FieldDefinition
  /** The measure that the answer brings nearest to its figure. */
  readonly measure: string
  /** How many answers that measure still wants, this one among them, as far as is known. */
  readonly left: number
}
export interface InterviewOptions {
  readonly programmes: readonly Programme[]
  /** The facts that follow from others, which are asked in their stead. */
  readonly derivations?: readonly Derivation[]
  /** What measures are for that do not say so themselves, by measure: nobody who wants software is asked about earthquakes. */
  readonly purposes?: Purposes
}
export interface Interview {
  /**
   * The next question, or undefined where no answer would settle anything more. `skip` are the facts that were put aside; with a
   * `date`, 'YYYY-MM-DD', calls that have closed by then come last.
   */
  readonly next: (
    profile: Profile,
    options?: { readonly skip?: readonly string[]; readonly date?: string },
  ) => Asked | undefined
}

interface Open {
  readonly measure: Measure
  readonly stake: number
  readonly missing: readonly string[]
}

/** What is at stake, on the scale on which people feel it: ten times the yen count one more. */
function stake(amount: Amount): number {
  switch (amount.kind) {
    case 'exact':
    case 'upTo':
      return 1
    case 'range':
      return amount.max === null ? 4 : String(amount.max - amount.min).length
    case 'undocumented':
      return 1 / 2
    default:
      return unreachable('kind of amount', amount)
  }
}

/** Undefined where the measure is settled, or where only what was skipped could settle it. */
function openOf(
  measure: Measure,
  profile: Profile,
  skip: readonly string[],
  date: string | undefined,
): Open | undefined {
  const assessment = assess(forScreening(measure), profile)
  if (assessment.status !== 'undetermined' || assessment.missing.every((id) => skip.includes(id))) return undefined
  const stuck = assessment.missing.some((id) => skip.includes(id))
  const closed = date !== undefined && standing(measure, date).status === 'closed'
  return { measure, missing: assessment.missing, stake: stake(assessment.amount) / (stuck || closed ? 4 : 1) }
}

/** Whether a measure is for what the person wants: `silent` are those that do not say what they are for. */
type Purpose = 'wanted' | 'open' | 'silent' | 'unwanted'

function purposeOf(measure: Measure, purposeFacts: ReadonlySet<string>, profile: Profile): Purpose {
  const { kernel } = compiled(forScreening(measure))
  const facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
  if (kernel.eligibility.verdict(facts, facts) === FALSE) return 'unwanted'
  const asks = Object.keys(forScreening(measure).fields).filter((id) => purposeFacts.has(id))
  if (asks.length === 0) return 'silent'
  return asks.every((id) => profile[id] !== undefined && profile[id] !== null) ? 'wanted' : 'open'
}

/** The fact that most purposes ask for says what one wants; the others in a purpose (a place, a size) are conditions like any other. */
function wantedFacts(measures: readonly Measure[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const id of measures.flatMap((measure) => Object.keys(measure.purposeFields)))
    times.set(id, (times.get(id) ?? 0) + 1)
  const most = Math.max(...times.values())
  return new Set([...times].filter(([, count]) => count === most).map(([id]) => id))
}

/** Those whose purpose is wanted; before one is stated, those whose purpose may be, and then those that have none. */
function relevant(
  measures: readonly Measure[],
  profile: Profile,
  skip: readonly string[],
  date: string | undefined,
): readonly Open[] {
  const purposeFacts = wantedFacts(measures)
  const kinds = measures.map((measure) => ({ measure, purpose: purposeOf(measure, purposeFacts, profile) }))
  const wants = kinds.some(({ purpose }) => purpose === 'wanted')
  for (const kind of wants ? (['wanted'] as const) : (['open', 'silent'] as const)) {
    const open = kinds
      .filter(({ purpose }) => purpose === kind)
      .flatMap(({ measure }) => openOf(measure, profile, skip, date) ?? [])
    if (open.length > 0) return open
  }
  return []
}

/** What is begun is finished first: an answer that few other measures ask for says which one the person has in mind. */
function leading(open: readonly Open[], profile: Profile): Open {
  const asking = (id: string): number =>
    open.filter(({ measure }) => Object.hasOwn(forScreening(measure).fields, id)).length
  const known = Object.keys(profile).filter((id) => profile[id] !== undefined && profile[id] !== null)
  const weight = ({ measure, stake, missing }: Open): number => {
    const own = known.filter((id) => Object.hasOwn(forScreening(measure).fields, id))
    // Of two with as much at stake, the one with fewer questions left.
    return (stake * (1 + 3 * own.reduce((sum, id) => sum + 1 / asking(id), 0))) / Math.sqrt(1 + missing.length)
  }
  return open.map((one) => ({ one, by: weight(one) })).reduce((a, b) => (b.by > a.by ? b : a)).one
}

/** Of the facts that a measure wants, the one whose answers settle most yen over all that are open. */
function mostDecisive(wanted: readonly string[], open: readonly Open[], profile: Profile): string {
  const score = new Map(wanted.map((id) => [id, 0]))
  for (const { measure, stake } of open) {
    const { kernel } = compiled(forScreening(measure))
    const facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
    if (statusOf(kernel, facts) !== MAYBE) continue
    for (const at of openFacts(kernel, facts)) {
      const { id } = kernel.slots[at]!.field
      if (score.has(id)) score.set(id, score.get(id)! + stake * settledBy(kernel, facts, at))
    }
  }
  return [...score].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

/** The plainer fact that is asked in the stead of one that follows, or undefined where all of those were skipped. */
function plainer(
  derivations: readonly Derivation[],
  id: string,
  profile: Profile,
  skip: readonly string[],
): FieldDefinition | undefined {
  for (const derivation of derivations.filter(({ field }) => field === id)) {
    const derived = derive(derivation, profile)
    const wanted = 'missing' in derived ? derived.missing.find((one) => !skip.includes(one)) : undefined
    if (wanted !== undefined) return derivation.fields[wanted]
  }
  return undefined
}

/**
 * Asks one question after another, the fewest first: only for measures that are for what the person wants, weighed by the yen at stake,
 * and what is nearly answered is finished before something else is begun. It keeps no state: the profile and the skipped facts are all
 * it knows, so that going back is asking again with fewer of them.
 * @example interview({ programmes, derivations }).next({}).field.id //=> 'plannedActivity'
 */
export function interview({ programmes, derivations = [], purposes = {} }: InterviewOptions): Interview {
  const measures = withPurposes(programmes, purposes)
    .flatMap((programme) => programme.measures)
    .filter((measure) => measure.applicants)
  return {
    next: (stated, { skip = [], date } = {}) => {
      const profile = deriveFacts(derivations, stated)
      const open = relevant(measures, profile, skip, date)
      if (open.length === 0) return undefined
      const leader = leading(open, profile)
      const wanted = leader.missing.filter((id) => !skip.includes(id))
      const id = mostDecisive(wanted, open, profile)
      const field = forScreening(leader.measure).fields[id]!
      const plain = plainer(derivations, id, profile, skip)
      return {
        ...(plain === undefined ? { field } : { field: plain, instead: field }),
        measure: leader.measure.id,
        left: wanted.length,
      }
    },
  }
}
