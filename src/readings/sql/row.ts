import { optionIds } from '../../rule/check'
import { covered } from '../../rule/lookup'
import type { ParameterRow } from '../../rule/programme'
import { isMeasured, type Span, spanOf } from '../../rule/span'
import type { SqlFact } from './known-fact'
import { and, or } from './logic'

const all = (values: readonly string[], { field }: SqlFact): boolean =>
  optionIds(field)?.every((option) => values.includes(option)) ?? false

/** What a row asks of a key: nothing, where any answer would do. */
export function asks(row: ParameterRow, key: SqlFact): Span | readonly string[] | undefined {
  const when = row.when[key.field.id]
  if (when === undefined) return undefined
  if (isMeasured(key.field)) {
    const span = spanOf(key.field, when)
    return span[0] <= 0 && span[1] === Infinity ? undefined : span
  }
  const values = covered(key.field, when)
  return all(values, key) ? undefined : values
}
export function condition(row: ParameterRow, key: SqlFact): string {
  const asked = asks(row, key)
  if (asked === undefined) return 'TRUE'
  return isMeasured(key.field) ? key.isWithin(asked as Span) : key.isOneOf(asked as readonly string[])
}

/** What the known keys must be for a row; several rows that differ only in the options or months of one key are told together. */
export function anyRow(rows: readonly ParameterRow[], keys: readonly SqlFact[]): string {
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
