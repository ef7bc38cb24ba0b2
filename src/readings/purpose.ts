import type { Measure } from '../rule/programme'
import { compiled } from '../kernel/compiled'

const cache = new WeakMap<Measure, Measure>()

/** The measure as it is screened: eligible only for its own purpose, which whoever evaluates it alone has chosen already. */
export function forScreening(measure: Measure): Measure {
  if (measure.purpose === undefined) return measure
  let known = cache.get(measure)
  if (known === undefined) {
    known = {
      ...measure,
      fields: { ...measure.purposeFields, ...measure.fields },
      eligibility: { kind: 'all', of: [measure.purpose, measure.eligibility] },
    }
    compiled(known, measure)
    cache.set(measure, known)
  }
  return known
}
