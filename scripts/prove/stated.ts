import type { Smt } from '../../src/readings/smt'
import type { Profile } from '../../src/rule/vocabulary'
import { assert } from './law'

/** Fixes the facts that a profile states. */
export const stated = (smt: Smt, profile: Profile): string[] =>
  smt.facts.flatMap((fact) => {
    const value = profile[fact.field.id]
    return value === undefined || value === null ? [] : [assert(`(= ${fact.symbol} ${fact.code(String(value))})`)]
  })
