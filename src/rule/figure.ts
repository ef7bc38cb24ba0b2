import type { Unit } from '../quantity/unit'
import type { Text } from './text'

/** Part of the numbers (in the fact's unit) or days that a fact can be; an end that is left out is open. */
export interface Bracket {
  /** From this on, in the fact's unit. */
  readonly atLeast?: string
  /** Above this, in the fact's unit. */
  readonly moreThan?: string
  /** Up to this, in the fact's unit. */
  readonly atMost?: string
  /** Below this, in the fact's unit. */
  readonly lessThan?: string
}
/** An option or options; a month or day, or the first and last of a period, both included; or a bracket of a number or day. */
export type When = string | readonly string[] | Bracket

/** A figure of the document, and the case that it is for. */
export interface ParameterRow {
  /** Which facts the row is for: an option, options, for a month or day one or [from, until], for a number or day a bracket. */
  readonly when: Readonly<Record<string, When>>
  /** As written, exactly; a range where the document gives alternatives or leaves a number out. */
  readonly value:
    | string
    | {
        /** The least that it can be, in the table's unit. */
        readonly atLeast: string
        /** The most that it can be, in the table's unit. */
        readonly atMost: string
      }
  /** Key of a source. */
  readonly source: string
  /** Where in it: the section's heading. */
  readonly at: string
  /** The figure as printed there, or '記載なし' for a range that stands for a figure the document does not give. */
  readonly printed: string
  /** How the value follows from the printed figures where it is not one of them: '500000 / (3/4)'. */
  readonly working?: string
  /** The day from which the figure was public, 'YYYY-MM-DD'; without it, the day on which its source was published. */
  readonly knownSince?: string
}
/** A row that was wrong, kept so that answers given before its correction can be understood and given again. */
export interface CorrectedRow {
  /** The row as it was. */
  readonly row: ParameterRow
  /** The day of the correction, 'YYYY-MM-DD'. */
  readonly until: string
  /** What was wrong with it. */
  readonly why: Text
}
/** A figure by case: a price by month, a rate by size. */
export interface ParameterTable {
  /** What the figure is called. */
  readonly label: Text
  /** The unit of its values: yen, ratio, yen/kWh … */
  readonly unit: Unit
  /** The last month or day that the table knows of; later ones are not known, which is not the same as no row. */
  readonly knownUntil?: string
  /** One row for each case; a case without one is not supported. */
  readonly rows: readonly ParameterRow[]
  /** Rows that were wrong, for answers given before. */
  readonly corrected?: readonly CorrectedRow[]
}
