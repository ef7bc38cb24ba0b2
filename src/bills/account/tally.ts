/** What happened to rows beyond their price, counted; each number becomes a sentence of the account. */
export interface Tally {
  /** Rows that say nothing but separators. */
  blankRows: number
  totalRows: number
  headerRows: number
  /** Rows that are the same as an earlier one, where the caller asked to price such a bill once. */
  sameRows: number
  /** Rows whose last fields are left out, and rows with empty fields too many. */
  shortRows: number
  longRows: number
  /** Rows whose month was written as a day, or as a number. */
  datedMonths: number
  /** Rows of a service whose unit is another than the header's. */
  otherUnit: number
  unreadTotals: number
  unreadPrinted: number
  emptyIds: number
  /** Ids that a spreadsheet has rounded, such as 2.31282E+13. */
  shortenedIds: number
}

export const emptyTally = (): Tally => ({
  blankRows: 0,
  totalRows: 0,
  headerRows: 0,
  sameRows: 0,
  shortRows: 0,
  longRows: 0,
  datedMonths: 0,
  otherUnit: 0,
  unreadTotals: 0,
  unreadPrinted: 0,
  emptyIds: 0,
  shortenedIds: 0,
})

/** Adds tallies up. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally()
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key]
  return sum
}
