import { checkOption, checkOptions, checkProfile, UsageError } from '../quantity/hojokin-error'
import { mechanisms } from '../rule/mechanisms'
import type { Derivation } from '../rule/derivation'
import { suggester } from '../rule/profile/key'
import type { Measure, Mechanism, Programme } from '../rule/programme'
import type { FactOf, FieldDefinition, OptionOf, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import type { Assessment, FactIssue } from './assessment'
import { compiled } from '../kernel/compiled'
import { assess } from './evaluate'
import { unknownFacts } from './fact-issues'
import { FALSE } from '../kernel/condition'
import { readFacts } from '../kernel/slots'
import { forScreening } from './purpose'
import { standing, standings } from './standing'

/** Keeps measures by kind, by who or where could be eligible, or by words in either language. */
export interface Filter<V extends Vocabulary = Vocabulary> {
  /** Only this kind of support. */
  readonly mechanism?: Mechanism
  /** Only what such an applicant may get. */
  readonly applicantType?: 'applicantType' extends keyof V ? OptionOf<V['applicantType']> : string
  /** Only what may be had there. */
  readonly prefecture?: 'prefecture' extends keyof V ? OptionOf<V['prefecture']> : string
  /** Only what has these words in its name, summary or who applies, in either language. */
  readonly text?: string
  /** The day on which it is asked, 'YYYY-MM-DD': what is open then comes first, and every assessment says how it stands. */
  readonly date?: string
  /** The facts from which others follow are no mistakes, though no measure asks for them. */
  readonly derivations?: readonly Derivation[]
}

const classes = ['exact', 'upTo', 'range', 'undocumented', 'undetermined', 'ineligible', 'noApplicants'] as const
/** How near an assessment is to money, the nearest first. */
export type ScreenClass = (typeof classes)[number]

/**
 * Which part of the screening an assessment belongs to: by the kind of its amount if eligible, else by its status.
 * @example screenClass(evaluate(measures['electricity-discount'], {})) //=> 'undetermined'
 */
export const screenClass = (assessment: Assessment): ScreenClass =>
  assessment.status === 'eligible' ? assessment.amount.kind : assessment.status

function withinClass(a: Assessment, b: Assessment): number {
  if (a.status === 'undetermined' && b.status === 'undetermined') return a.missing.length - b.missing.length
  if (a.status === 'eligible' && b.status === 'eligible' && 'yen' in a.amount && 'yen' in b.amount)
    return a.amount.yen > b.amount.yen ? -1 : a.amount.yen < b.amount.yen ? 1 : 0
  return 0
}

/** Sorted by class, each class on its own: most measures are in the last ones, whose order is the document's. */
function sorted(assessments: readonly Assessment[]): Assessment[] {
  const groups: Assessment[][] = classes.map(() => [])
  for (const assessment of assessments) groups[classes.indexOf(screenClass(assessment))]!.push(assessment)
  return groups.flatMap((group) => group.sort(withinClass))
}

/** What one gets, what one may get, what one does not get, and what nobody applies for; in each, what is open first. */
const outcome = { eligible: 0, undetermined: 1, ineligible: 2, noApplicants: 3 } as const
const openFirst = (assessments: readonly Assessment[]): Assessment[] =>
  [...assessments].sort(
    (a, b) =>
      outcome[a.status] - outcome[b.status] ||
      standings.indexOf(a.standing!.status) - standings.indexOf(b.standing!.status),
  )

/** Which facts some measure asks for or something is derived from, and what suggests one for a mistyped key. */
interface Known {
  readonly ids: ReadonlySet<string>
  suggest?: ReturnType<typeof suggester>
}
const noDerivations: readonly Derivation[] = []
// By the lists themselves, which are data that does not change.
const cache = new WeakMap<readonly Programme[], WeakMap<readonly Derivation[], Known>>()

const fieldsOf = (programmes: readonly Programme[], derivations: readonly Derivation[]): FieldDefinition[] =>
  [
    ...programmes.flatMap(({ measures }) => measures.flatMap((of) => [of.fields, of.purposeFields])),
    ...derivations.map(({ fields }) => fields),
  ].flatMap((fields) => Object.values(fields))

function knownBy(programmes: readonly Programme[], derivations: readonly Derivation[]): Known {
  const byDerivations = cache.get(programmes) ?? new WeakMap<readonly Derivation[], Known>()
  cache.set(programmes, byDerivations)
  let known = byDerivations.get(derivations)
  if (known === undefined) {
    const ids = [...fieldsOf(programmes, derivations).map(({ id }) => id), ...derivations.map(({ field }) => field)]
    byDerivations.set(derivations, (known = { ids: new Set(ids) }))
  }
  return known
}

/** The facts that neither the measures nor what is derived for them know. */
export function strangers(
  programmes: readonly Programme[],
  profile: Profile,
  derivations: readonly Derivation[],
): FactIssue[] {
  const known = knownBy(programmes, derivations)
  return unknownFacts(
    (id) => known.ids.has(id),
    () =>
      (known.suggest ??= suggester(
        Object.fromEntries(fieldsOf(programmes, derivations).map((field) => [field.id, field])),
      ))(),
    profile,
  )
}

function possible(measure: Measure, profile: Profile): boolean {
  const { kernel } = compiled(forScreening(measure))
  const facts = readFacts(kernel.slots, profile)
  return kernel.eligibility.verdict(facts, facts) !== FALSE
}

/** An assessment among those of many measures: with what nobody knows of the profile, and how the call stands on a day. */
export function noted(
  measure: Measure,
  answer: Assessment,
  issues: readonly FactIssue[],
  date: string | undefined,
): Assessment {
  if (date === undefined && issues.length === 0) return answer
  return {
    ...answer,
    ...(issues.length > 0 && { issues: [...(answer.issues ?? []), ...issues] }),
    ...(date !== undefined && { standing: standing(measure, date) }),
  }
}

/** Sorted by class; with a day, what is open then comes first. */
export const arranged = (assessments: readonly Assessment[], date: string | undefined): Assessment[] =>
  date === undefined ? sorted(assessments) : openFirst(sorted(assessments))

/** The options that a fact has anywhere, for a filter that names one. */
const optionsOf = (programmes: readonly Programme[], id: string): string[] => [
  ...new Set(
    programmes.flatMap((programme) =>
      programme.measures.flatMap((measure) => {
        const field = forScreening(measure).fields[id]
        return field?.kind === 'choice' ? field.options.map((option) => option.id) : []
      }),
    ),
  ),
]

const filters = ['mechanism', 'applicantType', 'prefecture', 'text', 'date', 'derivations']

function checkFilter(programmes: readonly Programme[], filter: Filter): void {
  checkOption('mechanism', filter.mechanism, mechanisms)
  for (const id of ['applicantType', 'prefecture'] as const) {
    if (filter[id] === undefined) continue
    const options = optionsOf(programmes, id)
    if (options.length > 0) checkOption(id, filter[id], options)
  }
  if (filter.text !== undefined && typeof (filter.text as unknown) !== 'string')
    throw new UsageError('option', { ja: 'text は文字です。', en: 'The filter’s text is a text.' })
}

function kept(programme: Programme, measure: Measure, filter: Filter): boolean {
  if (filter.mechanism !== undefined && measure.mechanism !== filter.mechanism) return false
  if (filter.applicantType !== undefined && !possible(measure, { applicantType: filter.applicantType })) return false
  if (filter.prefecture !== undefined && !possible(measure, { prefecture: filter.prefecture })) return false
  if (filter.text === undefined) return true
  const words = [
    programme.id,
    measure.id,
    ...[programme.name, programme.summary, measure.name, measure.openTo].flatMap((text) => [text.ja, text.en]),
  ]
  return words.join('\n').toLowerCase().includes(filter.text.normalize('NFKC').toLowerCase())
}

/**
 * Assesses every measure for one applicant and sorts: certain amounts, ceilings, ranges, undocumented amounts, undetermined
 * (fewest questions first), ineligible, not open; nothing is left out but what the filter excludes. A measure is screened for
 * its own purpose (`measure.purpose`) as well as its eligibility.
 * @example screen(programmes, { electricitySupply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: '400' })[0].measure //=> 'electricity-discount'
 */
export function screen<V extends Vocabulary>(
  programmes: readonly Programme<V>[],
  profile: NoInfer<ProfileOf<V>>,
  filter?: NoInfer<Filter<V>>,
): Assessment<FactOf<V>>[]
export function screen(programmes: readonly Programme[], profile: Profile, filter: Filter = {}): Assessment[] {
  checkProfile(profile)
  checkOptions(filter, filters)
  const { date, derivations = noDerivations, ...conditions } = filter
  const everything = Object.keys(conditions).length === 0
  if (!everything) checkFilter(programmes, filter)
  const chosen = programmes.flatMap((programme) =>
    everything ? programme.measures : programme.measures.filter((measure) => kept(programme, measure, filter)),
  )
  const issues = strangers(programmes, profile, derivations)
  const assessed = chosen.map((measure) => noted(measure, assess(forScreening(measure), profile), issues, date))
  return arranged(assessed, date)
}
