import type { Amount, KnownUntil, Reason, Rounding } from '../kernel/outcome'
import type { Text } from '../rule/text'
import type { Grounds } from './grounds'
import type { Standing } from './standing'
import type { Trace } from './working'

/** A fact that was given but could not be read, and is therefore treated as not known; or one that the measure does not know. */
export interface FactIssue {
  /** Why it does not count: its value cannot be read, or no such fact is asked for. */
  readonly code: 'unreadable' | 'unknownFact'
  /** The fact, as the profile calls it. */
  readonly path: string
  /** What to do about it, in both languages. */
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
        /** The answer; each has properties of its own. */
        readonly status: 'eligible'
        /** What is paid, or its bounds so far. */
        readonly amount: Amount
        /** Every condition that was met, or every one that failed. */
        readonly reasons: readonly Reason[]
        /** The working, where it was asked for. */
        readonly trace?: Trace
      }
    | {
        /** The answer; each has properties of its own. */
        readonly status: 'ineligible'
        /** Every condition that failed, or the table that has no row for these facts. */
        readonly reasons: readonly Reason[]
      }
    /**
     * `missing`: what to ask, most decisive first; `amount`: its bounds so far, should the applicant be eligible.
     * With `knownUntil` a figure is wanted that is not known yet, and no answer of the applicant can settle it.
     */
    | {
        /** The answer; each has properties of its own. */
        readonly status: 'undetermined'
        /** The facts to ask, the most decisive first; empty where nothing that can be asked would settle it. */
        readonly missing: readonly Fact[]
        /** What is paid, or its bounds so far. */
        readonly amount: Amount
        /** Where the data ends, if the month or day lies past it. */
        readonly knownUntil?: KnownUntil
      }
    | {
        /** Nobody applies: an institution is paid. */
        readonly status: 'noApplicants'
      }
  )
