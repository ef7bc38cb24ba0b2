import { evaluate } from '../../src/readings/evaluate'
import type { Measure } from '../../src/rule/programme'

/** A measure that is another one after it was first read, as no measure may be: it is frozen data. */
export function turning(before: Measure, after: Partial<Measure>): Measure {
  let turned = false
  const measure: Measure = Object.defineProperties(
    { ...before },
    Object.fromEntries(
      Object.entries(after).map(([key, value]) => [
        key,
        { enumerable: true, get: () => (turned ? value : Reflect.get(before, key)) as unknown },
      ]),
    ),
  )
  evaluate(measure, {})
  turned = true
  return measure
}
