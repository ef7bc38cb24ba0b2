/** A type of exact whole numbers. */
export interface Whole {
  readonly type: string
  /** The whole number at or below n / d, for n from 0 and d from 1. */
  divide(n: string, d: string): string
}

/** How a statement works something out once and uses it several times. */
export type Once =
  /** In a subquery around the table, whose own columns are taken off again by this word. */
  | { readonly by: 'nesting'; readonly without: 'EXCLUDE' | 'EXCEPT' }
  /** In one lateral subquery beside the table; `fence` keeps each stage from being copied into the expressions around it. */
  | { readonly by: 'lateral'; readonly fence: string }
  /** In a lateral subquery for each stage. */
  | { readonly by: 'laterals' }

/** What one database says differently from the others, and nothing else. */
export interface Dialect {
  /** 64 bits: for rules whose numbers provably stay below 2^63. */
  readonly long: Whole
  /** The widest that it has, for the others; it refuses what is wider still. */
  readonly wide: Whole
  readonly once: Once
  /** False where only its text was checked, by a parser. */
  readonly executed: boolean
  identifier(name: string): string
  string(value: string): string
  /** Any value as text. */
  text(expression: string): string
  /** The same for a number, without an exponent. */
  numberText?(expression: string): string
  /** Text in the order of its bytes, where the database would ask a collation. */
  bytes?(text: string): string
  /** True where the whole text matches; the pattern has no backslashes. */
  matches(text: string, pattern: string): string
  /** Reads text that is known to be a number as a whole number of units of 10^-decimals. */
  scaled(text: string, decimals: number): string
  /** A decimal as a whole number of units of 10^-decimals; NULL where it has more decimals. */
  scaledDecimal(expression: string, decimals: number): string
  /**
   * An expression over a row that the database refuses where the row has a column of one of these names; absent where a name that
   * stands for two columns is refused anyway.
   */
  free?(row: string, names: readonly string[]): string
  /** Days since 1970-01-01. */
  days(date: string): string
  /** Months since year 0 of a day, and the value at a place from 1 in a list, NULL past its end: where that is faster than to compare. */
  readonly monthList?: { count(date: string): string; at(values: readonly string[], place: string): string }
  /** Whether an option that is compared several times is compared faster as a number. */
  readonly codes?: true
}

const quoted =
  (mark: string) =>
  (name: string): string =>
    `${mark}${name.replaceAll(mark, mark + mark)}${mark}`
/** Identifiers and strings as the SQL standard has them. */
export const standard = { identifier: quoted('"'), string: quoted("'") }
export const backticked = quoted('`')
/** A string in which a backslash escapes. */
export const backslashed = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** The number where it has no further decimals, as the whole number that `whole` makes of it. */
export const ifWhole = (expression: string, decimals: number, whole: string): string =>
  `CASE WHEN ${expression} = ROUND(${expression}, ${decimals}) THEN ${whole} END`
export const tenTo = (decimals: number): string => (10n ** BigInt(decimals)).toString()
