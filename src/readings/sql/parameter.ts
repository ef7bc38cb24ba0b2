import { lcm } from '../../quantity/fraction'
import { optionIds } from '../../rule/check'
import { covered, keyFields, rangeOf } from '../../rule/lookup'
import type { ParameterRow, ParameterTable } from '../../rule/programme'
import { isMeasured, readFigure, type Span, spanOf } from '../../rule/span'
import type { SqlFact } from './fact'
import { and, not, or } from './logic'
import type { SqlTerm } from './term'

const subsets = <T>(of: readonly T[]): T[][] =>
  of.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])

const all = (values: readonly string[], { field }: SqlFact): boolean =>
  optionIds(field)?.every((option) => values.includes(option)) ?? false

/** What a row asks of a key: nothing, where any answer would do. */
function asks(row: ParameterRow, key: SqlFact): Span | readonly string[] | undefined {
  const when = row.when[key.field.id]
  if (when === undefined) return undefined
  if (isMeasured(key.field)) {
    const span = spanOf(key.field, when)
    return span[0] <= 0 && span[1] === Infinity ? undefined : span
  }
  const values = covered(key.field, when)
  return all(values, key) ? undefined : values
}
function condition(row: ParameterRow, key: SqlFact): string {
  const asked = asks(row, key)
  if (asked === undefined) return 'TRUE'
  return isMeasured(key.field) ? key.isWithin(asked as Span) : key.isOneOf(asked as readonly string[])
}

/** What the known keys must be for a row; several rows that differ only in the options or months of one key are told together. */
function anyRow(rows: readonly ParameterRow[], keys: readonly SqlFact[]): string {
  const [last, ...before] = [...keys].reverse()
  if (last === undefined) return 'TRUE'
  const groups = new Map<string, ParameterRow[]>()
  for (const row of rows) {
    const asked = and(before.map((key) => condition(row, key)))
    groups.set(asked, [...(groups.get(asked) ?? []), row])
  }
  return or(
    [...groups].map(([asked, same]) => {
      if (isMeasured(last.field) || same.some((row) => asks(row, last) === undefined))
        return and([asked, or(same.map((row) => condition(row, last)))])
      const values = [...new Set(same.flatMap((row) => asks(row, last) as readonly string[]))]
      return and([asked, all(values, last) ? 'TRUE' : last.isOneOf(values)])
    }),
  )
}

/** The rows as one choice; by the answer to the first key first, so that a row is found in few comparisons. */
function choice(
  rows: readonly { readonly row: ParameterRow; readonly number: string }[],
  keys: readonly SqlFact[],
): string {
  const [first, ...rest] = keys
  if (rest.length === 0 || first === undefined || isMeasured(first.field))
    return `CASE${rows.map(({ row, number }) => `\n    WHEN ${anyRow([row], keys)} THEN ${number}`).join('')} END`
  const groups = new Map<string, (typeof rows)[number][]>()
  for (const one of rows) {
    const asked = condition(one.row, first)
    groups.set(asked, [...(groups.get(asked) ?? []), one])
  }
  // Overlapping conditions, such as one option and no condition at all, must each be tried to the end.
  const conditions = rows.map(({ row }) => asks(row, first) as readonly string[] | undefined)
  const apart =
    !conditions.includes(undefined) &&
    new Set([...groups.values()].flatMap(([one]) => asks(one!.row, first) as readonly string[])).size ===
      [...groups.values()].reduce((count, [one]) => count + (asks(one!.row, first) as readonly string[]).length, 0)
  if (!apart || groups.size === rows.length)
    return `CASE${rows.map(({ row, number }) => `\n    WHEN ${anyRow([row], keys)} THEN ${number}`).join('')} END`
  return `CASE${[...groups].map(([asked, same]) => `\n  WHEN ${asked} THEN ${choice(same, rest)}`).join('')} END`
}

/** A table in SQL. It has no row where no answer to the keys that are unknown could find one. */
export function sqlParameter(table: ParameterTable, factOf: (id: string) => SqlFact, type: string): SqlTerm {
  const keys = keyFields(table).map(factOf)
  const values = table.rows.map((row) => rangeOf(row).map((value) => readFigure(table.unit, value)))
  const denominator = values.flat().reduce((d, value) => lcm(d, value.d), 1n)
  const side = (at: 0 | 1): string => {
    const numbers = values.map((pair) => String(pair[at]!.n * (denominator / pair[at]!.d)))
    if (keys.length === 0) return `CAST(${numbers[0]!} AS ${type})`
    const rows = table.rows.map((row, index) => ({ row, number: numbers[index]! }))
    return `CAST(${choice(rows, keys)} AS ${type})`
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
  // A row that asks nothing of a key is found whatever that key is.
  const found = or(
    table.rows
      .map((row) => keys.filter((key) => asks(row, key) !== undefined))
      .flatMap((asked, at) =>
        asked.length === keys.length
          ? []
          : [and([...asked.map((key) => not(key.unknown)), anyRow([table.rows[at]!], asked)])],
      ),
  )
  return {
    denominator,
    low: side(0),
    high: side(1),
    noRow,
    unknown: and([
      or([...keys.map((key) => key.unknown), past]),
      not(found === 'FALSE' ? found : `COALESCE(${found}, FALSE)`),
    ]),
    past: and([past, not(found === 'FALSE' ? found : `COALESCE(${found}, FALSE)`)]),
  }
}
