import type { Amount } from '../../kernel/outcome'
import { compiled } from '../../kernel/compiled'
import { FALSE } from '../../kernel/condition'
import { readFacts } from '../../kernel/slots'
import { UNREADABLE, UNKNOWN } from '../../quantity/scaled'
import type { Measure } from '../../rule/programme'
import type { Profile } from '../../rule/vocabulary'
import type { Assessment } from '../assessment'
import { forScreening } from '../purpose'
import { standing } from '../standing'

/** A measure whose answer is still open for one wish of one person. */
export interface Open {
  readonly measure: Measure
  /** What is known, with what the wish says. */
  readonly profile: Profile
  readonly stake: number
  readonly missing: readonly string[]
  /** Which of the wishes it is for. */
  readonly wish: number
  /** Whether it is what the wish is about first, and can still be settled without what was skipped. */
  readonly first: boolean
}
/** One wish as it is asked about: the person's facts with the wish's, and the measures that it is about first. */
export interface Wanted {
  readonly wish: number
  readonly profile: Profile
  readonly first: readonly string[]
}
/** What a question is looked for with. */
export interface Search {
  readonly skip: readonly string[]
  readonly date: string | undefined
  readonly assess: (measure: Measure, profile: Profile) => Assessment
}

/** What is at stake, on the scale on which people feel it: ten times the yen count one more. What is open is a range, or nobody knows it. */
const stake = (amount: Amount): number =>
  amount.kind !== 'range' ? 1 / 2 : amount.max === null ? 4 : String(amount.max - amount.min).length

/** Nothing where the measure is settled, or where only what was skipped could settle it. */
function openOf(measure: Measure, { wish, profile, first }: Wanted, { skip, date, assess }: Search): readonly Open[] {
  const assessment = assess(measure, profile)
  if (assessment.status !== 'undetermined' || assessment.missing.every((id) => skip.includes(id))) return []
  const { missing, amount } = assessment
  const stuck = missing.some((id) => skip.includes(id))
  const closed = date !== undefined && standing(measure, date).status === 'closed'
  const weight = stake(amount) / (stuck || closed ? 4 : 1)
  return [{ measure, profile, missing, stake: weight, wish, first: !stuck && first.includes(measure.id) }]
}

/** Whether a measure is for what the person wants: `silent` are those that do not say what they are for. */
type Purpose = 'wanted' | 'open' | 'silent' | 'unwanted'

function purposeOf(measure: Measure, purposeFacts: ReadonlySet<string>, profile: Profile): Purpose {
  const screened = forScreening(measure)
  const { kernel } = compiled(screened)
  const facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
  if (kernel.eligibility.verdict(facts, facts) === FALSE) return 'unwanted'
  const asks = Object.keys(screened.fields).filter((id) => purposeFacts.has(id))
  if (asks.length === 0) return 'silent'
  return asks.every((id) => profile[id] !== undefined && profile[id] !== null) ? 'wanted' : 'open'
}

/** The fact that most purposes ask for says what one wants; the others in a purpose (a place, a size) are conditions like any other. */
export function wantedFacts(measures: readonly Measure[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const id of measures.flatMap((measure) => Object.keys(measure.purposeFields)))
    times.set(id, (times.get(id) ?? 0) + 1)
  const most = Math.max(...times.values())
  return new Set([...times].filter(([, count]) => count === most).map(([id]) => id))
}

/** Those whose purpose is wanted; before one is stated, those whose purpose may be, and then those that have none. */
export function relevant(
  measures: readonly Measure[],
  purposeFacts: ReadonlySet<string>,
  wanted: Wanted,
  search: Search,
): readonly Open[] {
  const kinds = measures.map((measure) => ({ measure, purpose: purposeOf(measure, purposeFacts, wanted.profile) }))
  const wants = kinds.some(({ purpose }) => purpose === 'wanted')
  for (const kind of wants ? (['wanted'] as const) : (['open', 'silent'] as const)) {
    const open = kinds
      .filter(({ purpose }) => purpose === kind)
      .flatMap(({ measure }) => openOf(measure, wanted, search))
    if (open.length > 0) return open
  }
  return []
}
