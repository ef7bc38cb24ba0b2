import { lcm } from '../../quantity/fraction'
import { optionIds } from '../../rule/check'
import { covered, keyFields, rangeOf } from '../../rule/lookup'
import type { ParameterRow, ParameterTable } from '../../rule/programme'
import { readFigure } from '../../rule/span'
import type { SqlFact } from './fact'
import { and, not, or } from './logic'
import type { SqlTerm } from './term'

const subsets = <T>(of: readonly T[]): T[][] =>
  of.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])

const hasAll = (values: readonly string[], { field }: SqlFact): boolean =>
  optionIds(field)?.every((option) => values.includes(option)) ?? false

/** What the known keys must be for a row; several rows that differ only in one key are told together. */
function anyRow(rows: readonly ParameterRow[], keys: readonly SqlFact[]): string {
  const [last, ...before] = [...keys].reverse()
  if (last === undefined) return 'TRUE'
  const valuesOf = (row: ParameterRow, { field }: SqlFact): readonly string[] | undefined =>
    row.when[field.id] === undefined ? undefined : covered(field, row.when[field.id]!)
  const groups = new Map<string, { condition: string; values: readonly string[] | undefined }>()
  for (const row of rows) {
    const condition = and(
      before.map((key) => {
        const values = valuesOf(row, key)
        return values === undefined ? 'TRUE' : key.isOneOf(values)
      }),
    )
    const values = valuesOf(row, last)
    const group = groups.get(condition)
    groups.set(condition, {
      condition,
      values: group === undefined ? values : group.values && values && [...new Set([...group.values, ...values])],
    })
  }
  return or(
    [...groups.values()].map(({ condition, values }) =>
      and([condition, values === undefined || hasAll(values, last) ? 'TRUE' : last.isOneOf(values)]),
    ),
  )
}

/** A table in SQL. It has no row where no answer to the keys that are unknown could find one. */
export function sqlParameter(table: ParameterTable, factOf: (id: string) => SqlFact, type: string): SqlTerm {
  const keys = keyFields(table).map(factOf)
  const values = table.rows.map((row) => rangeOf(row).map((value) => readFigure(table.unit, value)))
  const denominator = values.flat().reduce((d, value) => lcm(d, value.d), 1n)
  const numerators = ([0, 1] as const).map((at) => values.map((pair) => pair[at]!.n * (denominator / pair[at]!.d)))
  const side = (at: 0 | 1): string => {
    const numbers = numerators[at]!.map(String)
    if (keys.length === 0) return `CAST(${numbers[0]!} AS ${type})`
    return `CAST(CASE${table.rows.map((row, index) => `\n    WHEN ${anyRow([row], keys)} THEN ${numbers[index]!}`).join('')} END AS ${type})`
  }
  const { knownUntil } = table
  const time = keys.find(({ field }) => field.kind === 'month' || field.kind === 'date')
  /** Past the end of what the table knows there is no saying whether there is a row. */
  const past = knownUntil === undefined || time === undefined ? 'FALSE' : time.isPast(knownUntil)
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
  const most = numerators.flat().reduce((a, b) => (a > b ? a : b), 0n)
  return {
    denominator,
    low: side(0),
    high: side(1),
    noRow,
    unknown: or([...keys.map((key) => key.unknown), past]),
    most,
    peak: most,
  }
}
