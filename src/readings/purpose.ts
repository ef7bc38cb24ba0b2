import type { Condition } from '../rule/node'
import type { Measure, Programme } from '../rule/programme'
import type { FieldDefinition } from '../rule/vocabulary'
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

/** What measures are for that do not say so themselves: the condition and the facts that it asks, by measure. */
export type Purposes = Readonly<
  Record<
    string,
    {
      /** What the facts must be for. */
      readonly purpose: Condition
      /** The facts that it asks, by id. */
      readonly fields: Readonly<Record<string, FieldDefinition>>
    }
  >
>

const given = new WeakMap<Purposes, WeakMap<readonly Programme[], readonly Programme[]>>()

/**
 * The programmes with a purpose for each measure that is listed and has none of its own; made once for the same two.
 * @example withPurposes(programmes, purposes).length //=> 61
 */
export function withPurposes(programmes: readonly Programme[], purposes: Purposes): readonly Programme[] {
  const made = given.get(purposes) ?? new WeakMap<readonly Programme[], readonly Programme[]>()
  given.set(purposes, made)
  const known =
    made.get(programmes) ??
    programmes.map((programme) => ({
      ...programme,
      measures: programme.measures.map((measure) => {
        const own = measure.purpose === undefined ? purposes[measure.id] : undefined
        return own === undefined ? measure : { ...measure, purpose: own.purpose, purposeFields: own.fields }
      }),
    }))
  made.set(programmes, known)
  return known
}
