/** A type of exact whole numbers. */
export interface Whole {
  readonly type: string
  /** The whole number at or below n / d, for n from 0 and d from 1. */
  divide(n: string, d: string): string
}

/** What one database says differently from the others, and nothing else. */
export interface Dialect {
  /** 64 bits: for rules whose numbers provably stay below 2^63. */
  readonly long: Whole
  /** The widest that it has, for the others; it refuses what is wider still. */
  readonly wide: Whole
  readonly text: string
  identifier(name: string): string
  string(value: string): string
  /** True where the whole text matches; the pattern has no backslashes. */
  matches(text: string, pattern: string): string
  /** Reads text that is known to be a number as a whole number of units of 10^-decimals. */
  scaled(text: string, decimals: number): string
  /** What keeps a subquery from being copied into the expressions around it. */
  readonly once?: string
}

const quoted =
  (mark: string) =>
  (name: string): string =>
    `${mark}${name.replaceAll(mark, mark + mark)}${mark}`
/** Identifiers and strings as the SQL standard has them. */
export const standard = { identifier: quoted('"'), string: quoted("'") }
export const backticked = quoted('`')
