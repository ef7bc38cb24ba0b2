import type { Assessment } from '../assessment'
import { assess } from '../evaluate'
import { forScreening } from '../purpose'
import type { Measure } from '../../rule/programme'
import type { Profile } from '../../rule/vocabulary'

interface Known {
  readonly facts: readonly Profile[string][]
  readonly assessment: Assessment
}
/** Several wishes at once differ in a fact or two, and going back is common; more would only be kept. */
const KEPT = 6

/** Screens measures, and gives the same assessment again as long as no fact that a measure asks for has changed. */
export function remembering(): (measure: Measure, profile: Profile) => Assessment {
  const byMeasure = new WeakMap<Measure, { readonly ids: readonly string[]; known: readonly Known[] }>()
  return (measure, profile) => {
    const screened = forScreening(measure)
    const entry = byMeasure.get(measure) ?? { ids: Object.keys(screened.fields), known: [] }
    byMeasure.set(measure, entry)
    const facts = entry.ids.map((id) => (Object.hasOwn(profile, id) ? profile[id] : undefined))
    const same = entry.known.find((one) => one.facts.every((fact, at) => Object.is(fact, facts[at])))
    if (same) return same.assessment
    const assessment = assess(screened, profile)
    entry.known = [{ facts, assessment }, ...entry.known].slice(0, KEPT)
    return assessment
  }
}
