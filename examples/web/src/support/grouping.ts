import type { Assessment, Results, Wanting, Wish } from 'hojokin'
import { fieldOf, measureOf, purposeField } from '../rules'
import { standingOn } from './standing'

/** Only what the applicant can decide stands in the way, and not the purpose itself. */
function isNear(assessment: Assessment): boolean {
  if (assessment.status !== 'ineligible' || assessment.reasons.length === 0) return false
  return assessment.reasons.every(
    (reason) => reason.kind !== 'noRow' && reason.field !== purposeField && fieldOf(reason.field)?.changeable === true,
  )
}

function most(assessment: Assessment): bigint {
  if (!('amount' in assessment)) return -1n
  const { amount } = assessment
  if ('yen' in amount) return amount.yen
  return amount.kind === 'range' ? (amount.max ?? amount.min) : -1n
}
const later = ({ measure }: Assessment, day: string): number =>
  standingOn(measureOf(measure)!, day).status === 'open' ? 0 : 1
const byYen = (a: Assessment, b: Assessment): number => (most(a) > most(b) ? -1 : most(a) < most(b) ? 1 : 0)

/** The names of the groups, in the order in which they are read. */
export const groupNames = ['yes', 'near', 'maybe', 'unpriced', 'closed'] as const
export type GroupName = (typeof groupNames)[number]
export type Grouped = Readonly<Record<GroupName, readonly Assessment[]>>
export interface WishGroups {
  /** The wish; where only the facts say what for, it has no name. */
  readonly wish: Partial<Wish> & Wanting
  readonly groups: Grouped
}
export interface GroupedByWish {
  readonly byWish: readonly WishGroups[]
  /** Not for this person, whatever the wish. */
  readonly others: readonly Assessment[]
}

const groupOf = (assessment: Assessment, day: string): GroupName | undefined => {
  const { status } = assessment
  const possible = status === 'eligible' || status === 'undetermined'
  if (possible && standingOn(measureOf(assessment.measure)!, day).status === 'closed') return 'closed'
  if (status === 'undetermined') return 'maybe'
  if (status === 'eligible') return assessment.amount.kind === 'undocumented' ? 'unpriced' : 'yes'
  return isNear(assessment) ? 'near' : undefined
}

/** Parts the assessments of each wish by what a person wants to know; the measure that the next question is about leads. */
export function groupedByWish(results: Results<Wanting>, leading: string | undefined, day: string): GroupedByWish {
  const others: Assessment[] = []
  const byWish = results.byWish.map(({ wish, assessments }) => {
    const groups = Object.fromEntries(groupNames.map((name) => [name, []])) as unknown as Record<
      GroupName,
      Assessment[]
    >
    for (const assessment of assessments) (groups[groupOf(assessment, day)!] ?? others).push(assessment)
    const place = ({ measure }: Assessment): number =>
      measure === leading ? -1 : ((wish.first ?? []).indexOf(measure) + 1 || 99) - 1
    // An open call may close tomorrow: it stands before larger sums that nobody can apply for yet.
    const first = (a: Assessment, b: Assessment): number =>
      place(a) - place(b) || later(a, day) - later(b, day) || byYen(a, b)
    groups.yes.sort(first)
    groups.maybe.sort(first)
    return { wish, groups }
  })
  return { byWish, others: [...others, ...results.others] }
}

/** How many measures there are in some groups, over all wishes. */
export const countOf = ({ byWish }: GroupedByWish, ...names: readonly GroupName[]): number =>
  byWish.reduce((sum, { groups }) => sum + names.reduce((all, name) => all + groups[name].length, 0), 0)
