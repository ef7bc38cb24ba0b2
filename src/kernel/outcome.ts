import type { Comparison, RoundingMode } from '../rule/node'
import type { Text } from '../rule/text'

/** Why an applicant is (or is not) eligible: one condition with the fact that met (or failed) it. */
export type Reason =
  | {
      /** What kind of condition it is: an option, a comparison, or a table without a row. */
      readonly kind: 'oneOf'
      /** Whether the fact meets it. */
      readonly met: boolean
      /** True where the rule says that it must not hold. */
      readonly negated: boolean
      /** The id of the fact. */
      readonly field: string
      /** The fact as given, in its unit. */
      readonly value: string
      /** The options that would do. */
      readonly values: readonly string[]
    }
  | {
      /** What kind of condition it is: an option, a comparison, or a table without a row. */
      readonly kind: 'compare'
      /** Whether the fact meets it. */
      readonly met: boolean
      /** True where the rule says that it must not hold. */
      readonly negated: boolean
      /** The fact that is compared, or the first one that goes into what is. */
      readonly field: string
      /** What is compared, where it is computed and has a name of its own. */
      readonly label?: Text
      /** The unit of both sides, where one of them is computed or both are facts. */
      readonly unit?: string
      /** The fact as given, in its unit. */
      readonly value: string
      /** How the two are compared. */
      readonly op: Comparison
      /** The figure that it is compared with, in the same unit. */
      readonly threshold: string
      /** What it is compared with, where that is computed and has a name of its own. */
      readonly than?: Text
      /** The fact that it is compared with. */
      readonly thanField?: string
      /** The parameter that holds the figure. */
      readonly parameter?: string
      /** The key of its source. */
      readonly source?: string
      /** Where in the source: the section's heading. */
      readonly at?: string
      /** The figure as printed there. */
      readonly printed?: string
    }
  /** No row of the table is for these facts: a month without support, a contract without a price. */
  | {
      /** What kind of condition it is: an option, a comparison, or a table without a row. */
      readonly kind: 'noRow'
      /** Whether the fact meets it. */
      readonly met: false
      /** The parameter that holds the figure. */
      readonly parameter: string
      /** The facts that no row is for, by id. */
      readonly facts: Readonly<Record<string, string>>
    }

/** Where the figures end: the parameter that does not reach so far, the fact that asks for more, and the last month or day known. */
export interface KnownUntil {
  /** The parameter whose table ends. */
  readonly parameter: string
  /** The month or day that lies past its end. */
  readonly field: string
  /** The last month 'YYYY-MM' or day 'YYYY-MM-DD' that it knows. */
  readonly until: string
}

/** What a measure pays, and how surely. */
export type Amount =
  | {
      /** How sure it is: exact, up to (the authority decides), a range, or undocumented. */
      readonly kind: 'exact' | 'upTo'
      /** Whole yen, of all payers together. */
      readonly yen: bigint
      /** Before the last rounding: '172.5', or '200/3' where no decimal ends. */ readonly exact: string
      /** Whole yen of each payer by id; they add up to `yen`. */
      readonly shares: Readonly<Record<string, bigint>>
    }
  | {
      /** A range: the document gives alternatives, or not all is known yet. */
      readonly kind: 'range'
      /** The least, in whole yen. */
      readonly min: bigint
      /** The most, in whole yen; null: no upper bound. */
      readonly max: bigint | null
    }
  | {
      /** Nobody can compute it from what is published. */
      readonly kind: 'undocumented'
      /** Why, in the library's own sentence. */
      readonly why: Text
    }

/** How a caller rounds the exact amount in its own way. */
export interface Rounding {
  /** Whole yen, 1 or more: the amount becomes a multiple of it. */
  readonly step: number
  /** Which multiple: the one below, the nearest, or the one above. */
  readonly mode: RoundingMode
}
