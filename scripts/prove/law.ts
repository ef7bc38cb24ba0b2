import type { Formula } from '../../src/rule/node'
import type { Measure } from '../../src/rule/programme'
import type { SmtFact } from '../../src/readings/smt/fact'
import type { Solver } from './solver'

/** A measure whose amount is computed. */
export type Computed = Measure & { readonly amount: Formula }

/** One thing to prove: the script describes a counter-example, and there must be none. */
export interface Claim {
  readonly what: string
  readonly script: readonly string[]
  /** The facts of the applicant who would be the counter-example. */
  readonly facts: readonly SmtFact[]
}
export interface Law {
  readonly name: string
  /** What is promised, in one sentence. */
  readonly promise: string
  /** The claims for a measure; a text where the law says nothing of it, and why. */
  claims(measure: Computed, solver: Solver): readonly Claim[] | string | Promise<readonly Claim[] | string>
}

export const assert = (test: string): string => `(assert ${test})`
