import type { Measure } from '../../rule/programme'
import type { Profile } from '../../rule/vocabulary'
import type { Assessment } from '../assessment'

/** What somebody wants, as far as an interview has to know: the facts that it means, and the measures that it is about first. */
export interface Wanting {
  /** The facts that it means. */
  readonly facts: Profile
  /** The ids of the measures that it is about first. */
  readonly first?: readonly string[]
}
/** What there is for one wish. */
export interface WishResult<W extends Wanting = Wanting> {
  /** The wish. */
  readonly wish: W
  /** Sorted as `screen` sorts, what the wish is about first in front of its like. */
  readonly assessments: readonly Assessment[]
}
/** Every measure once: under the wish that it is for, or among the others. */
export interface Results<W extends Wanting = Wanting> {
  /** One for each wish. */
  readonly byWish: readonly WishResult<W>[]
  /** The measures that are for no wish. */
  readonly others: readonly Assessment[]
}

const outcome = { eligible: 0, undetermined: 1, ineligible: 2, noApplicants: 3 } as const

/** What may be had, what fails on something else than the wish, and what is for another wish or for nobody. */
const fits = { yes: 0, fails: 2, forAnother: 4 } as const

function fit(assessment: Assessment, { facts }: Wanting): number {
  if (assessment.status === 'noApplicants') return fits.forAnother
  if (assessment.status !== 'ineligible') return fits.yes
  const unwanted = assessment.reasons.some((reason) => reason.kind !== 'noRow' && Object.hasOwn(facts, reason.field))
  return unwanted ? fits.forAnother : fits.fails
}

/** Puts each measure under the wish that it fits best: one that names it, then the earlier. */
export function byWish<W extends Wanting>(
  measures: readonly Measure[],
  wishes: readonly W[],
  assess: (measure: number, wish: number) => Assessment,
  sorted: (assessments: readonly Assessment[]) => readonly Assessment[],
): Results<W> {
  const under: Assessment[][] = wishes.map(() => [])
  const others: Assessment[] = []
  for (const [number, measure] of measures.entries()) {
    const ways = wishes.map((wish, at) => {
      const assessment = assess(number, at)
      return { at, assessment, rank: fit(assessment, wish) + (wish.first?.includes(measure.id) ? 0 : 1) }
    })
    const best = ways.reduce((a, b) => (b.rank < a.rank ? b : a))
    const place = best.rank < fits.forAnother ? under[best.at]! : others
    place.push(best.assessment)
  }
  return {
    byWish: wishes.map((wish, at) => {
      const place = ({ measure }: Assessment): number => {
        const found = wish.first?.indexOf(measure) ?? -1
        return found < 0 ? Infinity : found
      }
      const list = [...sorted(under[at]!)]
      const by = (a: Assessment, b: Assessment): number => outcome[a.status] - outcome[b.status]
      return {
        wish,
        // Two that the wish does not name differ by NaN, which sorts as nothing.
        assessments: list.sort((a, b) => by(a, b) || place(a) - place(b)),
      }
    }),
    others: sorted(others),
  }
}
