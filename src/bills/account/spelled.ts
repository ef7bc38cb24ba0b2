import { shown } from '../bills-error'
import type { Spelling } from '../pricing/dictionary'

/** A value that was read as something else than it says, or could not be read, with its rows. */
export interface SpelledValue {
  /** The column that it stands in: 'service', 'contract' … */
  readonly column: Spelling['column']
  /** '' for all those that were too many or too long to remember. */
  readonly value: string
  /** What it was read as; absent where it could not be read. */
  readonly read_as?: string
  /** How many rows have it. */
  readonly rows: number
}

/** As many are listed; the rest are summed up in one. */
const MOST = 100

function listed(spellings: readonly Spelling[]): readonly SpelledValue[] {
  const sums = new Map<string, { readonly spelling: Spelling; rows: number }>()
  for (const spelling of spellings) {
    const key = `${spelling.column}\n${spelling.written}`
    const known = sums.get(key)
    if (known) known.rows += spelling.rows
    else sums.set(key, { spelling, rows: spelling.rows })
  }
  const values = [...sums.values()]
    .map(({ spelling: { column, written, readAs }, rows }) => ({
      column,
      value: shown(written, 100),
      ...(readAs !== undefined && { read_as: readAs }),
      rows,
    }))
    .sort((a, b) => b.rows - a.rows || (a.column + a.value < b.column + b.value ? -1 : 1))
  const rest = values.slice(MOST)
  if (rest.length === 0) return values
  return [
    ...values.slice(0, MOST),
    { column: rest[0]!.column, value: '', rows: rest.reduce((sum, { rows }) => sum + rows, 0) },
  ]
}

/** Lists the contracts that were guessed from plan names or the caller's words, and the values that mean nothing. */
export const spelledValues = (spellings: readonly Spelling[]) => ({
  values: listed(spellings.filter(({ readAs }) => readAs !== undefined)),
  unknown: listed(spellings.filter(({ readAs }) => readAs === undefined)),
})
