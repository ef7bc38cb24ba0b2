/** What `status` holds, by its codes. */
export const statuses = ['eligible', 'ineligible', 'undetermined', 'noApplicants'] as const
/**
 * What `reason` holds, by its codes: a condition that fails, no row of a table for these facts, a fact that is missing or cannot be
 * read, an amount past 2^53 (which stands in `large`), a month or day past the end of what a table knows.
 */
export const reasons = ['', 'condition', 'noRow', 'missing', 'unreadable', 'tooLarge', 'notYet'] as const
type Named<List extends readonly string[]> = Readonly<Record<Exclude<List[number], ''>, number>>
const codesOf = <const List extends readonly string[]>(list: List): Named<List> =>
  Object.fromEntries(list.map((name, code) => [name, code])) as Named<List>
export const statusCode = codesOf(statuses)
export const reasonCode = codesOf(reasons)

/** How many rows have each status, and the sums of the lowest and highest amounts: exact, whatever their size. */
export interface Totals {
  /** Rows that are eligible. */
  eligible: number
  /** Rows that are not. */
  ineligible: number
  /** Rows that want more facts, or a figure that is not known yet. */
  undetermined: number
  /** Rows of a measure for which nobody applies. */
  noApplicants: number
  /** Σ of the lowest amounts, in whole yen. */
  min: bigint
  /** Σ of the highest amounts, in whole yen. */
  max: bigint
}

/** The columns that a batch gives. */
export interface BatchResult {
  /** How many rows there are. */
  readonly rows: number
  /** Whole yen, as safe integers; NaN where there is no single figure. */
  readonly yen: Float64Array
  /** The same array as `yen`, unless figures of the rule are ranges. */
  readonly min: Float64Array
  /** The high end of each row's amount, in yen; NaN where there is none. */
  readonly max: Float64Array
  /** Places in `statuses`. */
  readonly status: Uint8Array
  /** Places in `reasons`. */
  readonly reason: Uint8Array
  /** For 'missing' and 'unreadable': 1 + the place in `fields` of the first fact that is so and matters; else 0. */
  readonly fact: Uint8Array
  /** By row: the lowest and highest amount, where a safe integer cannot hold them. */
  readonly large: Map<number, readonly [min: bigint, max: bigint]>
  /** Exact sums over all rows. */
  readonly totals: Totals
}

export function emptyResult(rows: number, ranged: boolean): BatchResult {
  const yen = new Float64Array(rows)
  const [min, max] = ranged ? [new Float64Array(rows), new Float64Array(rows)] : [yen, yen]
  return {
    rows,
    yen,
    min,
    max,
    status: new Uint8Array(rows),
    reason: new Uint8Array(rows),
    fact: new Uint8Array(rows),
    large: new Map(),
    totals: { eligible: 0, ineligible: 0, undetermined: 0, noApplicants: 0, min: 0n, max: 0n },
  }
}

/** Fills a result with the answers of rows. */
export interface Pricing {
  /** How many rows it takes at most in one go. */
  readonly span: number
  /** Prices rows `from` to `until` into the result from `to` on. */
  price(from: number, until: number, result: BatchResult, to: number): void
}
