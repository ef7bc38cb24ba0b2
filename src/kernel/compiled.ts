import type { Measure } from '../rule/programme'
import { RuleError } from '../rule/rule-error'
import { rulesetOf } from '../rule/ruleset'
import type { Amount } from './outcome'
import { compileKernel, type Kernel } from './kernel'

/** What evaluate needs of a measure, made once. */
export interface Compiled {
  readonly kernel: Kernel
  readonly sources: readonly string[]
  readonly ruleset: string
  /** The answer for an applicant of whom the measure knows nothing: always the same, and the commonest in a screening. */
  blank?: OpenAnswer
}
export interface OpenAnswer {
  readonly missing: readonly string[]
  readonly amount: Amount
}

// Keyed by the measure object itself, which is immutable data, so that the cache can never go stale.
const cache = new WeakMap<Measure, Compiled>()

function sourcesOf(measure: Measure): string[] {
  const [main] = Object.keys(measure.sources)
  const places = [
    [main, measure.at],
    ...Object.values(measure.parameters).flatMap((table) => table.rows.map((row) => [row.source, row.at])),
  ]
  return [
    ...new Set(
      places.map(([key, at]) => {
        const source = measure.sources[key!]!
        return `${source.title.ja} — ${at}${source.url === undefined ? '' : ` <${source.url}>`}`
      }),
    ),
  ]
}

/** Folds a measure when it is first used; a variant made for screening keeps the hash of the measure that it came from. */
export function compiled(measure: Measure, original: Measure = measure): Compiled {
  // A misspelt id gives undefined in plain JavaScript; say so instead of failing deep inside.
  if ((measure as Measure | undefined)?.fields === undefined)
    throw new RuleError(
      'evaluate',
      'was given no measure; look its id up in measures. 支援措置がありません。id を確かめてください。',
    )
  let known = cache.get(measure)
  if (known === undefined) {
    known = { kernel: compileKernel(measure), sources: sourcesOf(measure), ruleset: rulesetOf(original) }
    cache.set(measure, known)
  }
  return known
}
