import { distance } from 'fastest-levenshtein'
import { isDate } from '../../quantity/date'
import { compare, one, type Fraction } from '../../quantity/fraction'
import { isMonth } from '../../quantity/month-range'
import { commonUnits } from '../../quantity/unit'
import { rangeOf } from '../lookup'
import type { Formula } from '../node'
import { nearestOf } from '../profile/key'
import type { MeasureDraft, ParameterTable, Source } from '../programme'
import { nothing, readCondition, readFormula, type Reading } from '../read'
import { isBracket } from '../span'
import type { Vocabulary } from '../vocabulary'
import { figure, longestFigure } from './figure'
import type { Path, Report } from './issue'
import { checkPayers } from './payers'
import { knownKeys } from './shape'

/** Reports names a letter or two from one that is absent; other names are notes of the author's own. */
export function reportUnknownKeys(data: object, known: readonly string[], path: Path, report: Report): void {
  for (const key of Object.keys(data)) {
    const near = known.includes(key) ? undefined : nearestOf(known, key)
    if (near !== undefined && distance(key, near) <= 2 && (data as Record<string, unknown>)[near] === undefined)
      report([...path, key], `has '${key}'; did you mean '${near}'?`)
  }
}

/** The smallest and largest value that a formula of parameters alone can have, over all rows. */
function constantRange(
  formula: Formula | undefined,
  parameters: MeasureDraft['parameters'],
): [Fraction, Fraction] | undefined {
  const table = formula?.kind === 'parameter' ? parameters[formula.name] : undefined
  const values = table?.rows.flatMap((row) => rangeOf(row).map(figure)) ?? []
  if (values.length === 0 || values.includes(undefined)) return undefined
  const sorted = (values as Fraction[]).sort(compare)
  return [sorted[0]!, sorted.at(-1)!]
}

function checkTable(table: ParameterTable, name: string, vocabulary: Vocabulary, path: Path, report: Report): void {
  const units = new Set<string>([
    ...commonUnits,
    ...Object.values(vocabulary).flatMap((field) => (field.kind === 'number' ? [field.unit] : [])),
  ])
  for (const part of table.unit.split(/[*/]/))
    if (part !== '1' && !units.has(part))
      report([...path, 'unit'], `parameter '${name}' is in ${part}, a unit that no fact has`)
  table.rows.forEach((row, at) => {
    const here = [...path, 'rows', at]
    const [low, high] = rangeOf(row).map(figure)
    for (const value of new Set(rangeOf(row)))
      if (value.length > longestFigure)
        report([...here, 'value'], `parameter '${name}' has a value of ${value.length} letters`)
    if (low && high && compare(low, high) > 0)
      report([...here, 'value'], `parameter '${name}' has a range upside down: from ${rangeOf(row).join(' to ')}`)
    if (table.unit === 'ratio' && high && compare(high, one) > 0)
      report(
        [...here, 'value'],
        `parameter '${name}' has the ratio ${rangeOf(row)[1]}, above 1; write a part of one, such as 3/4`,
      )
    for (const [key, when] of Object.entries(row.when)) {
      if (vocabulary[key]?.kind !== 'month' || isBracket(when)) continue
      const months = typeof when === 'string' ? [when] : when
      const wrong = months.find((month) => !isMonth(month))
      if (wrong !== undefined)
        report([...here, 'when', key], `parameter '${name}' has the month '${wrong}'; write it like 2026-01`)
      else if (typeof when !== 'string' && months.length !== 2)
        report(
          [...here, 'when', key],
          `parameter '${name}' lists ${months.length} months; a period is [first, last], and a single month is text`,
        )
      else if (months.length === 2 && months[0]! > months[1]!)
        report([...here, 'when', key], `parameter '${name}' has a period backwards: ${months.join(' to ')}`)
    }
  })
}

/** Walks a rule, and reports what only the order or the size of its parts tells. */
function checkNodes(draft: MeasureDraft, vocabulary: Vocabulary, path: Path, report: Report): ReadonlySet<unknown> {
  const used = new Set(draft.payers.map(({ ratio }) => ratio))
  const { parameters } = draft
  const reading: Reading<undefined, Formula | undefined> = {
    ...nothing,
    oneOf: (field, values) => {
      if (vocabulary[field]?.kind !== 'month') return undefined
      for (const value of values)
        if (!isMonth(value)) report(path, `asks for the month '${value}'; write it like 2026-01`)
      return undefined
    },
    parameter: (name) => {
      used.add(name)
      return { kind: 'parameter', name }
    },
    named: (_name, _label, of) => of,
    clamp: (_of, atLeast, atMost) => {
      const [low, high] = [constantRange(atLeast, parameters), constantRange(atMost, parameters)]
      if (low && high && compare(low[0], high[1]) > 0) report(path, 'has a floor above its cap')
      return undefined
    },
    tranches: (_of, slices) => {
      // Conditions and most formulas read as nothing here, so that only their key says that they are written.
      const open = slices.findIndex((slice) => !('upTo' in slice) && !('when' in slice))
      if (open >= 0 && open < slices.length - 1) report(path, `has a slice after slice ${open + 1}, which has no end`)
      slices.slice(1).forEach((slice, at) => {
        const [before, after] = [constantRange(slices[at]!.upTo, parameters), constantRange(slice.upTo, parameters)]
        if (before && after && compare(after[1], before[0]) < 0)
          report(path, `has slice ${at + 2} end before slice ${at + 1}; slices are measured from zero and go up`)
      })
      return undefined
    },
  }
  readCondition(reading, draft.eligibility)
  if (draft.purpose) readCondition(reading, draft.purpose)
  if (draft.amount.kind !== 'undocumented') readFormula(reading, draft.amount)
  return used
}

const dates = ['opens', 'closes'] as const

/** Reports what is wrong with a measure's figures, periods, payers and slices, beyond what its names and units tell. */
export function reportMeasure(draft: MeasureDraft, vocabulary: Vocabulary, path: Path, report: Report): void {
  reportUnknownKeys(draft, knownKeys.measure, path, report)
  for (const [name, table] of Object.entries(draft.parameters))
    checkTable(table, name, vocabulary, [...path, 'parameters', name], report)
  checkPayers(draft, vocabulary, path, report)
  const used = checkNodes(draft, vocabulary, path, report)
  for (const name of Object.keys(draft.parameters))
    if (!used.has(name)) report([...path, 'parameters', name], `never uses its parameter '${name}'`)
  draft.rounds?.forEach((round, at) => {
    for (const key of dates)
      if (round[key] !== undefined && !isDate(round[key]))
        report(
          [...path, 'rounds', at, key],
          `round '${round.round}' ${key} on '${round[key]}'; write a day like 2026-01-31`,
        )
    const { opens = '', closes = opens } = round
    if (opens > closes) report([...path, 'rounds', at], `round '${round.round}' closes before it opens`)
  })
}

/** Reports sources whose day of checking is no day. */
export function reportSources(sources: Readonly<Record<string, Source>>, report: Report): void {
  for (const [key, { checkedOn }] of Object.entries(sources))
    if (!isDate(checkedOn))
      report(
        ['sources', key, 'checkedOn'],
        `source '${key}' was checked on '${checkedOn}'; write a day like 2026-01-31`,
      )
}
