import type { Amount, KnownUntil, Reason, Rounding } from '../kernel/outcome'
import type { Text } from '../rule/text'
import type { Grounds } from './grounds'
import type { Standing } from './standing'
import type { Trace } from './working'

/** A fact that was given but could not be read, and is therefore treated as not known; or one that the measure does not know. */
export interface FactIssue {
  readonly code: 'unreadable' | 'unknownFact'
  /** The fact, as the profile calls it. */
  readonly path: string
  readonly message: Text
}

interface AssessmentBase extends Grounds {
  /** Only when the caller chose a rounding of its own. */
  readonly rounding?: Rounding
  /** Only when a day was given: whether one can apply on it. */
  readonly standing?: Standing
  /** Only when a fact could not be read or is not known to the measure. */
  readonly issues?: readonly FactIssue[]
}

/** The outcome of a measure for one applicant: a value, never an exception. */
export type Assessment<Fact extends string = string> = AssessmentBase &
  (
    | {
        readonly status: 'eligible'
        readonly amount: Amount
        readonly reasons: readonly Reason[]
        readonly trace?: Trace
      }
    | { readonly status: 'ineligible'; readonly reasons: readonly Reason[] }
    /**
     * `missing`: what to ask, most decisive first; `amount`: its bounds so far, should the applicant be eligible.
     * With `knownUntil` a figure is wanted that is not known yet, and no answer of the applicant can settle it.
     */
    | {
        readonly status: 'undetermined'
        readonly missing: readonly Fact[]
        readonly amount: Amount
        readonly knownUntil?: KnownUntil
      }
    | { readonly status: 'noApplicants' }
  )
