import type { Assessment } from 'hojokin'
import { fieldOf, measureOf, purposeField } from '../rules'
import { standingOn } from './standing'

export interface Grouped {
  /** Meets what was asked, with a figure. */
  readonly yes: readonly Assessment[]
  /** Depends on answers still missing. */
  readonly maybe: readonly Assessment[]
  /** Not eligible for want of something that the applicant can decide. */
  readonly near: readonly Assessment[]
  /** Meets what was asked; no figure is documented. */
  readonly unpriced: readonly Assessment[]
  /** Would be in the first two, but the call has closed. */
  readonly closed: readonly Assessment[]
  /** Everything else. */
  readonly others: readonly Assessment[]
}

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
const byYen = (a: Assessment, b: Assessment): number => (most(a) > most(b) ? -1 : most(a) < most(b) ? 1 : 0)

/** Parts the assessments by what a person wants to know; the measure that the next question is about leads. */
export function grouped(assessments: readonly Assessment[], leading: string | undefined, day: string): Grouped {
  const groups: Record<keyof Grouped, Assessment[]> = {
    yes: [],
    maybe: [],
    near: [],
    unpriced: [],
    closed: [],
    others: [],
  }
  for (const assessment of assessments) {
    const open = assessment.status === 'eligible' || assessment.status === 'undetermined'
    if (open && standingOn(measureOf(assessment.measure)!, day).status === 'closed') groups.closed.push(assessment)
    else if (assessment.status === 'undetermined') groups.maybe.push(assessment)
    else if (assessment.status === 'eligible')
      groups[assessment.amount.kind === 'undocumented' ? 'unpriced' : 'yes'].push(assessment)
    else groups[isNear(assessment) ? 'near' : 'others'].push(assessment)
  }
  groups.yes.sort(byYen)
  groups.maybe.sort((a, b) => Number(b.measure === leading) - Number(a.measure === leading) || byYen(a, b))
  return groups
}
