import type { Formula } from '../../src/rule/node'
import type { Measure } from '../../src/rule/programme'
import type { SmtFact } from '../../src/readings/smt/fact'
import type { Solver } from './solver'

/** A measure whose amount is computed. */
export type Computed = Measure & { readonly amount: Formula }

/** Whether somebody applies for a measure and its amount is computed: of these, the laws are proved. */
export const isComputed = (measure: Measure): measure is Computed =>
  measure.applicants && measure.amount.kind !== 'undocumented'

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
  /** Why the law has nothing to say of a measure, in a few words; absent where it has something to say of every measure. */
  silence?(measure: Computed): string | undefined
  /** The claims for a measure of which it is not silent: at least one, or the law is not kept. */
  claims(measure: Computed, solver: Solver): readonly Claim[] | Promise<readonly Claim[]>
}

export const assert = (test: string): string => `(assert ${test})`
