import { lcm } from '../../quantity/fraction'
import { keyFields, rangeOf } from '../../rule/lookup'
import type { ParameterRow, ParameterTable } from '../../rule/programme'
import { readFigure } from '../../rule/span'
import { choice } from './choice'
import type { SqlFact } from './known-fact'
import { and, not, or } from './logic'
import { anyRow, asks } from './row'
import type { SqlTerm } from './term'

const subsets = <T>(of: readonly T[]): T[][] =>
  of.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])

/** A table in SQL. It has no row where no answer to the keys that are unknown could find one. */
export function sqlParameter(table: ParameterTable, factOf: (id: string) => SqlFact, type: string): SqlTerm {
  const keys = keyFields(table).map(factOf)
  const values = table.rows.map((row) => rangeOf(row).map((value) => readFigure(table.unit, value)))
  const denominator = values.flat().reduce((d, value) => lcm(d, value.d), 1n)
  const side = (at: 0 | 1): string => {
    const numbers = values.map((pair) => String(pair[at]!.n * (denominator / pair[at]!.d)))
    const rows = table.rows.map((row, index) => ({ row, number: numbers[index]! }))
    return `CAST(${choice(rows, keys)} AS ${type})`
  }
  const { knownUntil } = table
  const time = keys.find(({ field }) => field.kind === 'month' || field.kind === 'date')
  /** Past the end of what the table knows there is no saying whether there is a row. */
  const past = knownUntil === undefined ? 'FALSE' : time!.isPast(knownUntil)
  const noRow = or(
    subsets(keys).map((known) => {
      if (past !== 'FALSE' && !known.includes(time!)) return 'FALSE'
      const open = keys.filter((key) => !known.includes(key))
      return and([
        ...open.map((key) => key.unknown),
        ...known.map((key) => not(key.unknown)),
        not(past),
        not(anyRow(table.rows, known)),
      ])
    }),
  )
  // Past the end there are only rows without an end of their own; one that another answer may find is to be asked for.
  const isEndless = (row: ParameterRow): boolean => {
    const asked = time && asks(row, time)
    return asked === undefined || asked[1] === Infinity
  }
  // A row that asks nothing of a key is found whatever that key is, and one without an end past what the table knows.
  const found = or(
    table.rows.flatMap((row) => {
      const asked = keys.filter((key) => asks(row, key) !== undefined)
      if (asked.length === keys.length && (past === 'FALSE' || !isEndless(row))) return []
      return [and([...asked.map((key) => not(key.unknown)), anyRow([row], asked)])]
    }),
  )
  const possible = or(
    table.rows.filter(isEndless).map((row) => and(keys.map((key) => or([key.unknown, anyRow([row], [key])])))),
  )
  return {
    denominator,
    low: side(0),
    high: side(1),
    noRow,
    unknown: and([or([...keys.map((key) => key.unknown), past]), not(found)]),
    past: and([past, not(possible)]),
  }
}
