import type { Amount, Reason, Rounding } from '../kernel/outcome'
import type { Text } from '../rule/text'
import type { Trace } from './working'

/** A fact that was given but could not be read, and is therefore treated as not known. */
export interface FactIssue {
  readonly path: string
  readonly message: Text
}

interface AssessmentBase {
  readonly measure: string
  readonly programme: string
  readonly sources: readonly string[]
  readonly assumptions: readonly Text[]
  /** A content hash of the measure's data. */
  readonly ruleset: string
  /** Only when the caller chose a rounding of its own. */
  readonly rounding?: Rounding
  /** Only when a fact could not be read. */
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
    /** `missing`: what to ask, most decisive first; `amount`: its bounds so far, should the applicant be eligible. */
    | { readonly status: 'undetermined'; readonly missing: readonly Fact[]; readonly amount: Amount }
    | { readonly status: 'noApplicants' }
  )
