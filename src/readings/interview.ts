import { checkOptions, checkProfile, UsageError } from '../quantity/hojokin-error'
import type { Derivation } from '../rule/derivation'
import type { Programme } from '../rule/programme'
import type { FieldDefinition, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import { derive, deriveFacts } from './derive'
import { leading, mostDecisive } from './interview/leading'
import { relevant, wantedFacts, type Open, type Wanted } from './interview/open'
import { remembering } from './interview/remembered'
import { byWish, type Results, type Wanting } from './interview/results'
import { forScreening, type Purposes, withPurposes } from './purpose'
import { arranged, noted, strangers } from './screen'

/** A question to put now. */
export interface Asked {
  /** The fact to ask, with its question and help. */
  readonly field: FieldDefinition
  /** The fact that follows from the answer, and may be stated directly: the size of an enterprise, from its employees. */
  readonly instead?: FieldDefinition
  /** The measure that the answer brings nearest to its figure. */
  readonly measure: string
  /** How many answers that measure still wants, this one among them, as far as is known. */
  readonly left: number
  /** Which of the wishes that measure is for, counted from 0. */
  readonly wish: number
}
/** What is asked about. */
export interface InterviewOptions<V extends Vocabulary = Vocabulary> {
  /** The programmes whose measures are in question. */
  readonly programmes: readonly Programme<V>[]
  /** The facts that follow from others, which are asked in their stead. */
  readonly derivations?: readonly Derivation[]
  /** What measures are for that do not say so themselves, by measure: nobody who wants software is asked about earthquakes. */
  readonly purposes?: Purposes
}
/** How the next question is chosen. */
export interface NextOptions {
  /** The facts that were put aside, by id. */
  readonly skip?: readonly string[]
  /** The day on which it is asked, 'YYYY-MM-DD'. */
  readonly date?: string
  /** What is wanted, each asked about. */
  readonly wishes?: readonly Wanting[]
}
/** How results are sorted. */
export interface ResultsOptions<W extends Wanting = Wanting> {
  /** The day on which it is asked, 'YYYY-MM-DD'. */
  readonly date?: string
  /** What is wanted, each with its measures. */
  readonly wishes?: readonly W[]
}
/** Asks one question after another, only what may change something. */
export interface Interview<V extends Vocabulary = Vocabulary> {
  /**
   * The next question, or undefined where no answer would settle anything more. `skip` are the facts that were put aside; with a
   * `date`, 'YYYY-MM-DD', calls that have closed by then come last. Of several `wishes` each is asked about, and what they share once.
   */
  readonly next: (profile: ProfileOf<V>, options?: NextOptions) => Asked | undefined
  /**
   * Every measure as it stands now: under the wish that it is for, and the others. Without `wishes`, what the profile says is the one wish.
   * With a `date`, what is open comes first and each assessment says how its call stands.
   */
  readonly results: <W extends Wanting = Wanting>(profile: ProfileOf<V>, options?: ResultsOptions<W>) => Results<W>
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

/** A measure that several wishes share is asked about once, for the wish that names it if there is one. */
function once(open: readonly Open[]): readonly Open[] {
  const byMeasure = new Map<string, Open>()
  for (const one of open) {
    const before = byMeasure.get(one.measure.id)
    if (before === undefined || (one.first && !before.first)) byMeasure.set(one.measure.id, one)
  }
  return [...byMeasure.values()]
}

/**
 * Asks one question after another, the fewest first: only for measures that are for what the person wants, weighed by the yen at stake,
 * and what is nearly answered is finished before something else is begun. The profile, the wishes and the skipped facts are all that an
 * answer follows from, so that going back is asking again with fewer of them; what was assessed before is remembered, not worked out again.
 * @example interview({ programmes, derivations }).next({}).field.id //=> 'plannedActivity'
 */
export function interview<V extends Vocabulary>(options: InterviewOptions<V>): Interview<V>
export function interview(options: InterviewOptions): Interview {
  checkOptions(options ?? null, ['programmes', 'derivations', 'purposes'])
  const { programmes, derivations = [], purposes = {} } = options
  if (![programmes, derivations].every(Array.isArray))
    throw new UsageError('option', {
      ja: 'programmes と derivations は配列です。',
      en: 'programmes and derivations are arrays.',
    })
  const plain = programmes.flatMap((programme) => programme.measures)
  const all = withPurposes(programmes, purposes).flatMap((programme) => programme.measures)
  const forApplicants = all.filter((measure) => measure.applicants)
  const purposeFacts = wantedFacts(forApplicants)
  const assess = remembering()
  const says = (profile: Profile): readonly string[] =>
    [...purposeFacts].filter((id) => profile[id] !== undefined && profile[id] !== null)
  /** Without wishes the profile says what one wants, if it does. */
  const orStated = <W extends Wanting>(stated: Profile, wishes: readonly W[] = []): readonly W[] =>
    wishes.length > 0
      ? wishes
      : [{ facts: Object.fromEntries(says(stated).map((id) => [id, stated[id]])) } satisfies Wanting as unknown as W]
  const each = (stated: Profile, wishes: readonly Wanting[]): readonly Wanted[] =>
    wishes.map(({ facts, first = [] }, wish) => ({
      wish,
      first,
      profile: deriveFacts(derivations, { ...stated, ...facts }),
    }))
  return {
    next: (stated, options = {}) => {
      checkProfile(stated)
      checkOptions(options, ['skip', 'date', 'wishes'])
      const { skip = [], date, wishes } = options
      const open = once(
        each(stated, orStated(stated, wishes)).flatMap((wanted) =>
          relevant(forApplicants, purposeFacts, wanted, { skip, date, assess }),
        ),
      )
      if (open.length === 0) return undefined
      const leader = leading(open)
      const left = leader.missing.filter((id) => !skip.includes(id))
      const id = mostDecisive(left, open)
      const field = forScreening(leader.measure).fields[id]!
      const plainly = plainer(derivations, id, leader.profile, skip)
      return {
        ...(plainly === undefined ? { field } : { field: plainly, instead: field }),
        measure: leader.measure.id,
        left: left.length,
        wish: leader.wish,
      }
    },
    results: (stated, options = {}) => {
      checkProfile(stated)
      checkOptions(options, ['date', 'wishes'])
      const { date, wishes } = options
      const wanting = orStated(stated, wishes)
      const wanted = each(stated, wanting).map(({ profile }) => ({
        profile,
        // Before a purpose is known, what measures are for is no reason to leave one out.
        measures: says(profile).length > 0 ? all : plain,
      }))
      const issues = strangers(programmes, stated, derivations)
      return byWish(
        plain,
        wanting,
        (at, wish) => {
          const { profile, measures } = wanted[wish]!
          const measure = measures[at]!
          return noted(measure, assess(measure, profile), issues, date)
        },
        (assessments) => arranged(assessments, date),
      )
    },
  }
}
