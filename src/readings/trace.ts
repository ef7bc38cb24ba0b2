import { unreachable } from '../quantity/hojokin-error'
import { add, compare, fraction, maximum, minimum, roundBigInt, zero } from '../quantity/fraction'
import { multiplyUnits } from '../quantity/unit'
import { rangeOf } from '../rule/lookup'
import { readFigure } from '../rule/span'
import type { Comparison, Formula } from '../rule/node'
import { factWords, inBoth, quantityText } from '../rule/print'
import type { Measure, ParameterRow } from '../rule/programme'
import { type Reading, readFormula } from '../rule/read'
import { text } from '../rule/text'
import { factText } from '../kernel/fact-text'
import type { Kernel } from '../kernel/kernel'
import type { Facts } from '../kernel/slots'
import { cite } from './citation'
import { each, joined, lines, type Pair, productOf, rest, single, type Traced, wordsOf } from './trace/traced'
import { tranchesIn } from './trace/tranches'
import type { Trace } from './working'

function holds(left: Traced, op: Comparison, right: Traced): boolean {
  const order = compare(left.value[0], right.value[0])
  switch (op) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '=':
      return order === 0
    case '>=':
      return order >= 0
    case '>':
      return order > 0
    default:
      return unreachable('comparison', op)
  }
}

const roundWords = {
  down: ['切捨て', 'rounded down'],
  halfUp: ['四捨五入', 'rounded half up'],
  up: ['切上げ', 'rounded up'],
} as const

// What a row says of itself is the same for every applicant.
const told = new WeakMap<ParameterRow, Traced>()

function figure(measure: Measure, name: string, row: ParameterRow): Traced {
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

/** Works with bigint fractions and not with the kernel's integers, so that each proves the other; they share how rows are found. */
function tracing(measure: Measure, kernel: Kernel): Tracing {
  let facts: Facts = []
  const line = lines(measure.fields)
  const factOf = (id: string): string => {
    const at = kernel.slots.findIndex((slot) => slot.field.id === id)
    return factText(kernel.slots[at]!, facts[at]!)
  }
  const clampWith = (of: Traced, limit: Traced | undefined, by: typeof minimum, ja: string, en: string): Traced =>
    limit === undefined
      ? of
      : line(
          [of, limit],
          text(`${of.words.ja} と ${limit.words.ja} の${ja}`, `the ${en} of ${of.words.en} and ${limit.words.en}`),
          each([of.value, limit.value], ([a, b]) => by(a!, b!)),
          of.unit,
        )
  const reading: Reading<boolean, Traced> = {
    all: (of) => of.every(Boolean),
    any: (of) => of.some(Boolean),
    not: (of) => !of,
    compare: holds,
    oneOf: (field, values) => values.includes(factOf(field)),
    field: (field) => {
      const definition = measure.fields[field]!
      const written = factOf(field)
      const shown = factWords(definition, written)
      return {
        value: single(readFigure(definition.kind === 'date' ? 'date' : '', written)),
        unit: definition.kind === 'number' ? definition.unit : 'ratio',
        words: text(`${definition.label.ja} ${shown.ja}`, `${definition.label.en} ${shown.en}`),
        cited: [],
        steps: [],
      }
    },
    parameter: (name) => {
      const row = kernel.parameters.find((one) => one.name === name)!.term.row!(facts)
      // A slice that is left out may have no figure for this applicant.
      if (row === undefined) return { value: single(zero), unit: 'ratio', words: text('', ''), cited: [], steps: [] }
      return figure(measure, name, row)
    },
    sum: (of, less) => {
      const gained = each(
        of.map((part) => part.value),
        (values) => values.reduce(add, zero),
      )
      const value = less.reduce<Pair>(
        ([low, high], { value: [least, most] }) =>
          low === high && least === most ? single(rest(low, least)) : [rest(low, most), rest(high, least)],
        gained,
      )
      const minus = less.length === 0 ? text('', '') : joined(less, ' − ')
      const plus = joined(of, ' + ')
      return line(
        [...of, ...less],
        inBoth((language) => plus[language] + (less.length === 0 ? '' : ` − ${minus[language]}`)),
        value,
        of[0]!.unit,
      )
    },
    product: (of) =>
      line(
        of,
        joined(of, ' × '),
        each(
          of.map((part) => part.value),
          productOf,
        ),
        of.map((part) => part.unit).reduce(multiplyUnits, 'ratio'),
      ),
    clamp: (of, atLeast, atMost) =>
      clampWith(clampWith(of, atLeast, maximum, '大きい方', 'larger'), atMost, minimum, '小さい方', 'smaller'),
    round: (of, step, mode) => {
      const by = BigInt(step)
      const value = each([of.value], ([one]) => fraction(roundBigInt(one!.n, one!.d * by, mode) * by))
      if (of.value.every((one, at) => compare(one, value[at]!) === 0))
        return of.steps.length > 0 ? of : line([of], of.words, value, of.unit)
      const [ja, en] = roundWords[mode]
      return line(
        [of],
        text(
          `${of.words.ja} の${quantityText(String(step), of.unit).ja}未満を${ja}`,
          `${of.words.en} ${en} to ${quantityText(String(step), of.unit).en}`,
        ),
        value,
        of.unit,
      )
    },
    named: (_name, _label, of) => of,
    tranches: tranchesIn(line, measure.fields),
  }
  return (given, formula) => {
    facts = given
    return readFormula(reading, formula).steps
  }
}

/** Works out a formula for the facts of one applicant. */
type Tracing = (facts: Facts, formula: Formula) => Trace
const known = new WeakMap<Kernel, Tracing>()

/** The working of an amount whose facts are all known. */
export function traceOf(measure: Measure, kernel: Kernel, facts: Facts): Trace {
  if (measure.amount.kind === 'undocumented') return []
  const trace = known.get(kernel) ?? tracing(measure, kernel)
  known.set(kernel, trace)
  return trace(facts, measure.amount)
}
