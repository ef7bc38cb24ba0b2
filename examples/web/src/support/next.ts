import { derive, nextQuestion } from 'hojokin'
import type { FieldDefinition } from 'hojokin'
import type { App } from '../app'
import { derivations, fieldOf, programmes } from '../rules'

/** What to ask now; `instead` is the fact that follows from the answer, and may be stated directly. */
export interface Asked {
  readonly field: FieldDefinition
  readonly settles?: number
  readonly instead?: FieldDefinition
}

/**
 * The next best question. Where its answer follows from plainer facts, such as the size of an enterprise from its employees,
 * those are asked first.
 */
export function nextAsked({ profile, state: { skipped } }: App): Asked | undefined {
  const best = nextQuestion(programmes, profile, skipped)
  if (best === undefined) return undefined
  for (const derivation of derivations.filter(({ field }) => field === best.field.id)) {
    const derived = derive(derivation, profile)
    const plain = 'missing' in derived ? derived.missing.find((id) => !skipped.includes(id)) : undefined
    if (plain !== undefined) return { field: fieldOf(plain), settles: best.settles, instead: best.field }
  }
  return best
}
