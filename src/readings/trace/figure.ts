import { zero } from '../../quantity/fraction'
import { rangeOf } from '../../rule/lookup'
import { inBoth } from '../../rule/print'
import type { Measure, ParameterRow } from '../../rule/programme'
import { readFigure } from '../../rule/span'
import { text } from '../../rule/text'
import { cite } from '../citation'
import { noFigures, noSteps, type Pair, single, type Traced, wordsOf } from './traced'

/** What a condition compares with may have no figure for this applicant. */
export const noFigure: Traced = {
  value: single(zero),
  unit: 'ratio',
  words: text('', ''),
  cited: noFigures,
  steps: noSteps,
  none: true,
}

// What a row says of itself is the same for every applicant.
const told = new WeakMap<ParameterRow, Traced>()

/** A figure of the rule with its source. */
export function figure(measure: Measure, name: string, row: ParameterRow): Traced {
  const known = told.get(row)
  if (known) return known
  const table = measure.parameters[name]!
  const range = rangeOf(row)
  const low = readFigure(table.unit, range[0])
  const value: Pair = range[0] === range[1] ? single(low) : [low, readFigure(table.unit, range[1])]
  const ratio = typeof row.value === 'string' ? row.value : range.join('–')
  const shown = table.unit === 'ratio' ? text(ratio, ratio) : wordsOf(value, table.unit, measure.fields)
  const made: Traced = {
    value,
    unit: table.unit,
    words: inBoth((language) => `${table.label[language]} ${shown[language]}`),
    steps: [],
    cited: [{ ...cite(measure.sources, row.source, row.at, true), printed: row.printed, parameter: table.label }],
  }
  told.set(row, made)
  return made
}
