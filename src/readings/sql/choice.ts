import { addMonths } from '../../quantity/month'
import type { ParameterRow } from '../../rule/programme'
import { isMeasured, type Span } from '../../rule/span'
import type { SqlFact } from './known-fact'
import { anyRow, asks, condition } from './row'

/** A row of a table and its number. */
export interface Numbered {
  readonly row: ParameterRow
  readonly number: string
}
/** From `from` on, until the next piece, there is this number, or none. */
interface Piece {
  readonly from: string | number
  readonly number: string | undefined
}

/** Rows told apart by one month, day or number, as consecutive pieces. */
function piecesOf(rows: readonly Numbered[], key: SqlFact): readonly Piece[] {
  const starts = new Map<string | number, string | undefined>()
  const add = (from: string | number, after: string | number | undefined, number: string): void => {
    starts.set(from, number)
    if (after !== undefined && starts.get(after) === undefined) starts.set(after, undefined)
  }
  for (const { row, number } of rows) {
    const asked = asks(row, key)!
    if (isMeasured(key.field)) {
      const [low, high] = asked as Span
      if (low <= high) add(low, high === Infinity ? undefined : high + 1, number)
    } else for (const month of asked as readonly string[]) add(month, addMonths(month, 1), number)
  }
  const sorted = [...starts]
    .map(([from, number]): Piece => ({ from, number }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.filter((piece, at) => at === 0 || piece.number !== sorted[at - 1]!.number)
}

/** Halves the pieces, so that sixteen periods take four comparisons. */
function search(pieces: readonly Piece[], key: SqlFact): string {
  if (pieces.length === 1) return pieces[0]!.number ?? 'NULL'
  const middle = pieces.length >> 1
  return `CASE WHEN ${key.isBefore(pieces[middle]!.from)} THEN ${search(pieces.slice(0, middle), key)} ELSE ${search(pieces.slice(middle), key)} END`
}

const FEW = 3
/** The same as a list of months, where there are several periods; of months, the last has an end. */
function listOf(pieces: readonly Piece[], pick: NonNullable<SqlFact['pick']>): string | undefined {
  const end = pieces.at(-1)!
  if (pieces.length <= FEW) return undefined
  const numbers: (string | undefined)[] = []
  let at = 0
  for (let month = String(pieces[0]!.from); month < String(end.from); month = addMonths(month, 1)) {
    while (String(pieces[at + 1]!.from) <= month) at++
    numbers.push(pieces[at]!.number)
  }
  return pick(String(pieces[0]!.from), numbers)
}

const one = (rows: readonly Numbered[], keys: readonly SqlFact[]): string =>
  `CASE${rows.map(({ row, number }) => `\n    WHEN ${anyRow([row], keys)} THEN ${number}`).join('')} END`

/** True where no two of the conditions on an option have an option in common. */
function apart(rows: readonly Numbered[], key: SqlFact): boolean {
  const asked = [...new Map(rows.map(({ row }) => [condition(row, key), asks(row, key)])).values()]
  if (asked.includes(undefined)) return false
  const options = asked.flatMap((values) => values as readonly string[])
  return new Set(options).size === options.length
}

/** The number of the row that applies, in few comparisons: by options first, then by halving periods and brackets. NULL where there is none. */
export function choice(rows: readonly Numbered[], keys: readonly SqlFact[]): string {
  const { row, number } = rows[0]!
  // Rows do not overlap, so that one which asks nothing is alone.
  if (anyRow([row], keys) === 'TRUE') return number
  const ordered = keys.find(({ field }) => field.kind === 'month' || isMeasured(field))
  const sorted = [...keys.filter((key) => key !== ordered), ...(ordered ? [ordered] : [])]
  const [first, ...others] = sorted as [SqlFact, ...SqlFact[]]
  if (others.length > 0) {
    if (!apart(rows, first)) return one(rows, keys)
    const groups = new Map<string, Numbered[]>()
    for (const row of rows)
      groups.set(condition(row.row, first), [...(groups.get(condition(row.row, first)) ?? []), row])
    return `CASE${[...groups].map(([asked, same]) => `\n  WHEN ${asked} THEN ${choice(same, others)}`).join('')} END`
  }
  if (first !== ordered) return one(rows, keys)
  const pieces = piecesOf(rows, first)
  const listed = first.pick && listOf(pieces, first.pick)
  if (listed !== undefined) return listed
  const found = search([{ from: 0, number: undefined }, ...pieces], first)
  // What is not known is before nothing, and so would be in the last piece.
  return pieces.at(-1)?.number === undefined ? found : `CASE WHEN ${first.unknown} THEN NULL ELSE ${found} END`
}
