import { multiplyUnits } from '../quantity/unit'
import { isDate } from '../quantity/date'
import { isMonth } from '../quantity/month-range'
import { checkSpan } from './check-span'
import { meant } from './draft/meant'
import { covered, keyFields, overlap, rangeOf } from './lookup'
import type { Condition, Formula } from './node'
import type { MeasureDraft, ParameterRow, ParameterTable, Source } from './programme'
import { readCondition, readFormula, type Reading } from './read'
import { RuleError } from './rule-error'
import { isBracket, isMeasured, lastIn, readFigure } from './span'
import type { FieldDefinition, Vocabulary } from './vocabulary'

type Refuse = (problem: string) => never

const unknownParameter = ({ parameters }: MeasureDraft, name: string): string =>
  `uses the unknown parameter '${name}'${meant(Object.keys(parameters), name)}`

/** The options a field can take, or undefined for months and numbers. */
export function optionIds(field: FieldDefinition): readonly string[] | undefined {
  if (field.kind === 'choice') return field.options.map((option) => option.id)
  return field.kind === 'boolean' ? ['true', 'false'] : undefined
}

function checkValues(field: FieldDefinition, values: readonly string[], refuse: Refuse): void {
  if (isMeasured(field)) refuse(`${field.id} is a ${field.kind} and has no options; compare it with a parameter`)
  const known = optionIds(field)
  for (const value of values)
    if (known && !known.includes(value))
      refuse(`${field.id} has no option '${value}'; it has ${known.join(', ')}${meant(known, value)}`)
}

/** Reads the unit of a formula and refuses names that nobody defined and units that do not go together. */
function units(draft: MeasureDraft, vocabulary: Vocabulary, refuse: Refuse): Reading<void, string> {
  const same = (parts: readonly string[]): string => {
    const [first = 'ratio'] = parts
    for (const unit of parts) if (unit !== first) refuse(`mixes ${first} and ${unit}; both sides need one unit`)
    return first
  }
  const noDays = (unit: string): string =>
    /\bdate\b/.test(unit) ? refuse('calculates with days; a day is only compared with another') : unit
  const known = (name: string): FieldDefinition =>
    vocabulary[name] ?? refuse(`asks for the unknown fact '${name}'${meant(Object.keys(vocabulary), name)}`)
  const given = (...parts: readonly (string | undefined)[]): string[] => parts.filter((part) => part !== undefined)
  return {
    all: () => undefined,
    any: () => undefined,
    not: () => undefined,
    compare: (left, _op, right) => {
      same([left, right])
    },
    oneOf: (name, values) => {
      checkValues(known(name), values, refuse)
    },
    field: (name) => {
      const field = known(name)
      if (field.kind === 'date') return 'date'
      return field.kind === 'number' ? field.unit : refuse(`'${name}' is not a number`)
    },
    parameter: (name) => (draft.parameters[name] ?? refuse(unknownParameter(draft, name))).unit,
    sum: (of, less) => noDays(same([...of, ...less])),
    product: (of) => noDays(of.reduce(multiplyUnits, 'ratio')),
    clamp: (of, low, high) => same(given(of, low, high)),
    round: (of, step) =>
      Number.isSafeInteger(step) && step > 0 ? of : refuse(`rounds to ${step}; the step is a positive whole number`),
    named: (_name, _label, of) => of,
    tranches: (of, slices) => {
      same(given(of, ...slices.map((slice) => slice.upTo)))
      same(slices.map((slice) => slice.rate))
      return multiplyUnits(of, slices[0]?.rate ?? 'ratio')
    },
  }
}

/** What a condition compares has a name that people know: a fact, a figure, or what its author named. */
function checkComparisons(draft: MeasureDraft, refuse: Refuse): void {
  const kept = (node: Formula['kind']): Formula['kind'] => node
  const none = (): void => undefined
  const reading: Reading<void, Formula['kind']> = {
    all: none,
    any: none,
    not: none,
    oneOf: none,
    compare: (left, _op, right) => {
      for (const side of [left, right])
        if (!['field', 'parameter', 'named'].includes(side))
          refuse(`compares a ${side} without a name; write named('grantBeforeFloor', text('…', '…'), …)`)
    },
    field: () => kept('field'),
    parameter: () => kept('parameter'),
    named: () => kept('named'),
    sum: () => kept('sum'),
    product: () => kept('product'),
    clamp: () => kept('clamp'),
    round: () => kept('round'),
    tranches: () => kept('tranches'),
  }
  readCondition(reading, draft.eligibility)
  if (draft.purpose) readCondition(reading, draft.purpose)
  if (draft.amount.kind !== 'undocumented') readFormula(reading, draft.amount)
}

function checkRow(
  row: ParameterRow,
  unit: string,
  vocabulary: Vocabulary,
  sources: Readonly<Record<string, Source>>,
  refuse: Refuse,
): void {
  if (!sources[row.source]) refuse(`cites the unknown source '${row.source}'${meant(Object.keys(sources), row.source)}`)
  if (!row.at.trim() || !row.printed.trim()) refuse('has a number without a place or a printed figure')
  for (const value of rangeOf(row))
    try {
      readFigure(unit, value)
    } catch {
      refuse(`has the value '${value}', which is not a ${unit === 'date' ? 'day as YYYY-MM-DD' : 'number'}`)
    }
  for (const [key, when] of Object.entries(row.when)) {
    const field =
      vocabulary[key] ?? refuse(`depends on the unknown fact '${key}'${meant(Object.keys(vocabulary), key)}`)
    if (isMeasured(field)) checkSpan(field, when, refuse)
    else if (isBracket(when))
      refuse(`has ${JSON.stringify(when)} for ${key}, a ${field.kind}; only numbers and days have brackets`)
    else checkValues(field, covered(field, when), refuse)
  }
}

/** Where a table's knowledge ends: a month or day, of the one month or day that its rows are for, and no row beyond it. */
function checkEnd(table: ParameterTable, vocabulary: Vocabulary, refuse: Refuse): void {
  const { knownUntil, rows } = table
  if (knownUntil === undefined) return
  if (!isMonth(knownUntil) && !isDate(knownUntil))
    refuse(`is known until '${knownUntil}'; write a month like 2026-09 or a day like 2026-09-30`)
  const times = keyFields(table).filter((key) => ['month', 'date'].includes(vocabulary[key]!.kind))
  const [key] = times
  if (key === undefined || times.length > 1)
    return refuse(`is known until ${knownUntil}, so its rows must be for one month or day, not ${times.length}`)
  for (const { when } of rows) {
    const last = lastIn(when[key])
    if (last !== undefined && last.slice(0, knownUntil.length) > knownUntil)
      refuse(`is known until ${knownUntil} and has a row for ${last}`)
  }
}

function checkTable(
  table: ParameterTable,
  vocabulary: Vocabulary,
  sources: Readonly<Record<string, Source>>,
  refuse: Refuse,
): void {
  if (table.rows.length === 0) refuse('has no rows')
  // Every value of a row is looked at before rows are compared, so that what cannot be read is said and not thrown.
  for (const row of table.rows) checkRow(row, table.unit, vocabulary, sources, refuse)
  checkEnd(table, vocabulary, refuse)
  table.rows.forEach((row, at) => {
    for (const other of table.rows.slice(0, at))
      if (overlap(vocabulary, row, other))
        refuse(`has two rows for the same case: ${JSON.stringify(other.when)} and ${JSON.stringify(row.when)}`)
  })
}

/** Refuses unknown names, mixed units, unrounded amounts, uncited numbers and overlapping rows; throws RuleError. */
export function checkMeasure(
  draft: MeasureDraft,
  vocabulary: Vocabulary,
  sources: Readonly<Record<string, Source>>,
): void {
  const refuse: Refuse = (problem) => {
    throw new RuleError(draft.id, problem)
  }
  const reading = units(draft, vocabulary, refuse)
  const unitOf = (formula: Formula): string => readFormula(reading, formula)
  const checkCondition = (condition: Condition): void => {
    readCondition(reading, condition)
  }
  for (const [name, table] of Object.entries(draft.parameters))
    checkTable(table, vocabulary, sources, (problem) => refuse(`parameter '${name}' ${problem}`))
  checkCondition(draft.eligibility)
  checkComparisons(draft, refuse)
  if (draft.purpose) checkCondition(draft.purpose)
  for (const { round, source } of draft.rounds ?? [])
    if (!Object.hasOwn(sources, source))
      refuse(`round '${round}' cites the unknown source '${source}'${meant(Object.keys(sources), source)}`)
  if (!draft.applicants && !draft.institution) refuse('nobody applies, so it must name the institution that is paid')
  for (const payer of draft.payers)
    if (payer.ratio !== undefined && !draft.parameters[payer.ratio])
      refuse(`payer '${payer.id}' ${unknownParameter(draft, payer.ratio)}`)
  if (draft.payers.length > 1 && draft.payers.some((payer) => payer.ratio === undefined))
    refuse('has several payers, so each needs a ratio')
  if (draft.amount.kind === 'undocumented') return
  if (draft.amount.kind !== 'round') refuse('pays an amount that is not rounded; end it with roundDown(1, …)')
  const unit = unitOf(draft.amount)
  if (unit !== 'yen') refuse(`pays ${unit}, not yen`)
}
