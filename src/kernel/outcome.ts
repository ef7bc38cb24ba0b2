import type { Comparison, RoundingMode } from '../rule/node'
import type { Text } from '../rule/text'

/** Why an applicant is (or is not) eligible: one condition with the fact that met (or failed) it. */
export type Reason =
  | {
      readonly kind: 'oneOf'
      readonly met: boolean
      readonly negated: boolean
      readonly field: string
      readonly value: string
      readonly values: readonly string[]
    }
  | {
      readonly kind: 'compare'
      readonly met: boolean
      readonly negated: boolean
      /** The fact that is compared, or the first one that goes into what is. */
      readonly field: string
      /** What is compared, where it is computed and has a name of its own. */
      readonly label?: Text
      /** The unit of both sides, where one of them is computed or both are facts. */
      readonly unit?: string
      readonly value: string
      readonly op: Comparison
      readonly threshold: string
      /** What it is compared with, where that is computed and has a name of its own. */
      readonly than?: Text
      /** The fact that it is compared with. */
      readonly thanField?: string
      readonly parameter?: string
      readonly source?: string
      readonly at?: string
      readonly printed?: string
    }
  /** No row of the table is for these facts: a month without support, a contract without a price. */
  | {
      readonly kind: 'noRow'
      readonly met: false
      readonly parameter: string
      readonly facts: Readonly<Record<string, string>>
    }

/** Where the figures end: the parameter that does not reach so far, the fact that asks for more, and the last month or day known. */
export interface KnownUntil {
  readonly parameter: string
  readonly field: string
  readonly until: string
}

/** What a measure pays, and how surely. */
export type Amount =
  | {
      readonly kind: 'exact' | 'upTo'
      readonly yen: bigint
      /** Before the last rounding: '172.5', or '200/3' where no decimal ends. */ readonly exact: string
      readonly shares: Readonly<Record<string, bigint>>
    }
  | { readonly kind: 'range'; readonly min: bigint; /** null: no upper bound. */ readonly max: bigint | null }
  | { readonly kind: 'undocumented'; readonly why: Text }

/** How a caller rounds the exact amount in its own way. */
export interface Rounding {
  readonly step: number
  readonly mode: RoundingMode
}
