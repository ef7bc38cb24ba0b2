import type { Measure, Mechanism, Programme } from '../rule/programme'
import type { FactOf, OptionOf, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import type { Assessment } from './assessment'
import { compiled } from '../kernel/compiled'
import { evaluate } from './evaluate'
import { FALSE } from '../kernel/condition'
import { readFacts } from '../kernel/slots'
import { forScreening } from './purpose'

/** Keeps measures by kind, by who or where could be eligible, or by words in either language. */
export interface Filter<V extends Vocabulary = Vocabulary> {
  readonly mechanism?: Mechanism
  readonly applicantType?: 'applicantType' extends keyof V ? OptionOf<V['applicantType']> : string
  readonly prefecture?: 'prefecture' extends keyof V ? OptionOf<V['prefecture']> : string
  readonly text?: string
}

const classes = ['exact', 'upTo', 'range', 'undocumented', 'undetermined', 'ineligible', 'noApplicants'] as const
export type ScreenClass = (typeof classes)[number]

/** Which part of the screening an assessment belongs to: by the kind of its amount if eligible, else by its status. */
export const screenClass = (assessment: Assessment): ScreenClass =>
  assessment.status === 'eligible' ? assessment.amount.kind : assessment.status

const rank = Object.fromEntries(classes.map((name, at) => [name, at])) as Record<ScreenClass, number>

function withinClass(a: Assessment, b: Assessment): number {
  if (a.status === 'undetermined' && b.status === 'undetermined') return a.missing.length - b.missing.length
  if (a.status === 'eligible' && b.status === 'eligible' && 'yen' in a.amount && 'yen' in b.amount)
    return a.amount.yen > b.amount.yen ? -1 : a.amount.yen < b.amount.yen ? 1 : 0
  return 0
}

/** Sorted by class, each class on its own: most measures are in the last ones, whose order is the document's. */
function sorted(assessments: readonly Assessment[]): Assessment[] {
  const groups: Assessment[][] = classes.map(() => [])
  for (const assessment of assessments) groups[rank[screenClass(assessment)]]!.push(assessment)
  return groups.flatMap((group) => group.sort(withinClass))
}

function possible(measure: Measure, profile: Profile): boolean {
  const { kernel } = compiled(forScreening(measure))
  const facts = readFacts(kernel.slots, profile)
  return kernel.eligibility.verdict(facts, facts) !== FALSE
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
 */
export function screen<V extends Vocabulary>(
  programmes: readonly Programme<V>[],
  profile: NoInfer<ProfileOf<V>>,
  filter?: NoInfer<Filter<V>>,
): Assessment<FactOf<V>>[]
export function screen(programmes: readonly Programme[], profile: Profile, filter: Filter = {}): Assessment[] {
  const everything = Object.keys(filter).length === 0
  const chosen = programmes.flatMap((programme) =>
    everything ? programme.measures : programme.measures.filter((measure) => kept(programme, measure, filter)),
  )
  return sorted(chosen.map((measure) => evaluate(forScreening(measure), profile)))
}
