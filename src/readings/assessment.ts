import type { Comparison, RoundingMode } from '../rule/node'
import type { Text } from '../rule/text'
import type { Trace } from './working'

/** Why an applicant is (or is not) eligible: one condition with the fact that met (or failed) it. */
export type Reason =
  | { readonly kind: 'oneOf'; readonly met: boolean; readonly negated: boolean; readonly field: string; readonly value: string; readonly values: readonly string[] }
  | { readonly kind: 'compare'; readonly met: boolean; readonly negated: boolean; readonly field: string; readonly value: string; readonly op: Comparison; readonly threshold: string
      readonly parameter?: string; readonly source?: string; readonly at?: string; readonly printed?: string }
  /** No row of the table is for these facts: a month without support, a contract without a price. */
  | { readonly kind: 'noRow'; readonly met: false; readonly parameter: string; readonly facts: Readonly<Record<string, string>> }

export type Amount =
  | { readonly kind: 'exact' | 'upTo'; readonly yen: bigint; /** Before the last rounding: '172.5', or '200/3' where no decimal ends. */ readonly exact: string; readonly shares: Readonly<Record<string, bigint>> }
  | { readonly kind: 'range'; readonly min: bigint; /** null: no upper bound. */ readonly max: bigint | null }
  | { readonly kind: 'undocumented'; readonly why: Text }

/** A fact that was given but could not be read, and is therefore treated as not known. */
export interface FactIssue { readonly path: string; readonly message: Text }

export interface Rounding { readonly step: number; readonly mode: RoundingMode }

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
export type Assessment = AssessmentBase & (
  | { readonly status: 'eligible'; readonly amount: Amount; readonly reasons: readonly Reason[]; readonly trace?: Trace }
  | { readonly status: 'ineligible'; readonly reasons: readonly Reason[] }
  /** `missing`: what to ask, most decisive first; `amount`: its bounds so far, should the applicant be eligible. */
  | { readonly status: 'undetermined'; readonly missing: readonly string[]; readonly amount: Amount }
  | { readonly status: 'notOpen' })
