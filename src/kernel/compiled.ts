import type { Measure } from '../rule/programme'
import { UsageError } from '../quantity/hojokin-error'
import { rulesetOf } from '../rule/ruleset'
import type { Amount, KnownUntil } from './outcome'
import { compileKernel, type Kernel } from './kernel'
import type { Facts } from './slots'

/** What evaluate needs of a measure, made once. */
export interface Compiled {
  readonly kernel: Kernel
  readonly ruleset: string
  /** The answer for an applicant of whom the measure knows nothing: always the same, and the commonest in a screening. */
  blank?: OpenAnswer | SettledAnswer
}
/** An answer that no missing fact can change: facts with which it comes out, and which of them are made up. */
export interface SettledAnswer {
  readonly eligible: boolean
  readonly facts: Facts
  readonly filled: readonly number[]
}
export interface OpenAnswer {
  readonly missing: readonly string[]
  readonly amount: Amount
  readonly knownUntil?: KnownUntil
}

// Keyed by the measure object itself, which is immutable data, so that the cache can never go stale.
const cache = new WeakMap<Measure, Compiled>()

/** Refuses what is no measure: a misspelt id gives undefined in plain JavaScript, which would fail deep inside. */
export function checkMeasure(measure: unknown): void {
  const fields: unknown = (measure as Partial<Measure> | null | undefined)?.fields
  if (typeof fields === 'object' && fields !== null) return
  throw new UsageError('measure', {
    ja: '支援措置がありません。id を確かめてください。',
    en: 'this is no measure; look its id up in measures.',
  })
}

/** Folds a measure when it is first used; a variant made for screening keeps the hash of the measure that it came from. */
export function compiled(measure: Measure, original: Measure = measure): Compiled {
  checkMeasure(measure)
  let known = cache.get(measure)
  if (known === undefined) {
    known = { kernel: compileKernel(measure), ruleset: rulesetOf(original) }
    cache.set(measure, known)
  }
  return known
}
