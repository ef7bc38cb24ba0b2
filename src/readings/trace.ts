import { unreachable } from '../quantity/hojokin-error'
import {
  add,
  compare,
  type Fraction,
  fraction,
  maximum,
  minimum,
  multiply,
  printFraction,
  roundBigInt,
  subtract,
  zero,
} from '../quantity/fraction'
import { multiplyUnits } from '../quantity/unit'
import { covers, rangeOf } from '../rule/lookup'
import { readFigure } from '../rule/span'
import type { Comparison } from '../rule/node'
import { factWords, inBoth, quantityText } from '../rule/print'
import type { Measure, ParameterRow } from '../rule/programme'
import { type Reading, type ReadSlice, readFormula } from '../rule/read'
import { text, type Text } from '../rule/text'
import { factText } from '../kernel/fact-text'
import type { Kernel } from '../kernel/kernel'
import type { Facts } from '../kernel/slots'
import { cite, type FigureCitation } from './citation'
import type { Step, Trace } from './working'

type Pair = readonly [low: Fraction, high: Fraction]
interface Traced {
  readonly value: Pair
  readonly unit: string
  readonly words: Text
  readonly cited: readonly FigureCitation[]
  readonly steps: Trace
}

const printPair = ([low, high]: Pair): string =>
  compare(low, high) === 0 ? printFraction(low) : `${printFraction(low)}–${printFraction(high)}`
const words = (value: Pair, unit: string, fields: Measure['fields'] = {}): Text => {
  const [low, high] = value.map((one) => quantityText(printFraction(one), unit, fields))
  return compare(value[0], value[1]) === 0 ? low! : inBoth((language) => `${low![language]}–${high![language]}`)
}
const joined = (parts: readonly Traced[], sign: string): Text =>
  inBoth((language) => parts.map((part) => part.words[language]).join(sign))

/** A line that computes `value`, after the lines of its parts. */
function line(parts: readonly Traced[], description: Text, value: Pair, unit: string): Traced {
  const step: Step = { text: description, value: printPair(value), unit, sources: parts.flatMap((part) => part.cited) }
  return { value, unit, words: words(value, unit), cited: [], steps: [...parts.flatMap((part) => part.steps), step] }
}
const fold = (parts: readonly Pair[], by: (a: Fraction, b: Fraction) => Fraction, start: Fraction): Pair =>
  parts.reduce<Pair>(([low, high], part) => [by(low, part[0]), by(high, part[1])], [start, start])
const rest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) > 0 ? subtract(a, b) : zero)

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

/** 'the rest, 5 yen × rate 1/2', or what the slice ends at; the amount of the slice is said unless its end says it. */
function sliceWords(of: Traced, width: Text, { upTo, rate }: ReadSlice<boolean, Traced>, later: boolean): Text {
  if (upTo === undefined) return text(`残り ${width.ja} × ${rate.words.ja}`, `the rest, ${width.en} × ${rate.words.en}`)
  if (later)
    return text(
      `次の ${width.ja}（${upTo.words.ja} まで） × ${rate.words.ja}`,
      `the next ${width.en} (up to ${upTo.words.en}) × ${rate.words.en}`,
    )
  return text(
    `${of.words.ja} のうち ${upTo.words.ja} まで × ${rate.words.ja}`,
    `${of.words.en} up to ${upTo.words.en} × ${rate.words.en}`,
  )
}

const roundWords = {
  down: ['切捨て', 'rounded down'],
  halfUp: ['四捨五入', 'rounded half up'],
  up: ['切上げ', 'rounded up'],
} as const

/** Works with bigint fractions and not with the kernel's integers, so that each proves the other. */
function tracing(measure: Measure, kernel: Kernel, facts: Facts): Reading<boolean, Traced> {
  const known = Object.fromEntries(kernel.slots.map((slot, at) => [slot.field.id, factText(slot, facts[at]!)]))
  const rowOf = (name: string): ParameterRow =>
    measure.parameters[name]!.rows.find((row) =>
      Object.entries(row.when).every(([key, when]) => covers(measure.fields[key]!, when, known[key]!)),
    )!
  const clampWith = (of: Traced, limit: Traced | undefined, by: typeof minimum, ja: string, en: string): Traced => {
    if (limit === undefined) return of
    const value = fold([limit.value], by, of.value[0])
    const both: Pair = [value[0], by(of.value[1], limit.value[1])]
    return line(
      [of, limit],
      text(`${of.words.ja} と ${limit.words.ja} の${ja}`, `the ${en} of ${of.words.en} and ${limit.words.en}`),
      both,
      of.unit,
    )
  }
  return {
    all: (of) => of.every(Boolean),
    any: (of) => of.some(Boolean),
    not: (of) => !of,
    compare: holds,
    oneOf: (field, values) => values.includes(known[field]!),
    field: (field) => {
      const definition = measure.fields[field]!
      const value = readFigure(definition.kind === 'date' ? 'date' : '', known[field]!)
      const shown = factWords(definition, known[field]!)
      return {
        value: [value, value],
        unit: definition.kind === 'number' ? definition.unit : 'ratio',
        words: inBoth((language) => `${definition.label[language]} ${shown[language]}`),
        cited: [],
        steps: [],
      }
    },
    parameter: (name) => {
      const table = measure.parameters[name]!
      const row = rowOf(name)
      const value = rangeOf(row).map((one) => readFigure(table.unit, one)) as unknown as Pair
      const shown =
        table.unit === 'ratio'
          ? typeof row.value === 'string'
            ? text(row.value, row.value)
            : text(rangeOf(row).join('–'), rangeOf(row).join('–'))
          : words(value, table.unit, measure.fields)
      return {
        value,
        unit: table.unit,
        words: inBoth((language) => `${table.label[language]} ${shown[language]}`),
        steps: [],
        cited: [{ ...cite(measure.sources, row.source, row.at, true), printed: row.printed, parameter: table.label }],
      }
    },
    sum: (of, less) => {
      const gained = fold(
        of.map((part) => part.value),
        add,
        zero,
      )
      const value: Pair = less.reduce<Pair>(
        ([low, high], part) => [rest(low, part.value[1]), rest(high, part.value[0])],
        gained,
      )
      const minus = less.length === 0 ? text('', '') : joined(less, ' − ')
      return line(
        [...of, ...less],
        inBoth((language) => joined(of, ' + ')[language] + (less.length === 0 ? '' : ` − ${minus[language]}`)),
        value,
        of[0]!.unit,
      )
    },
    product: (of) =>
      line(
        of,
        joined(of, ' × '),
        fold(
          of.map((part) => part.value),
          multiply,
          fraction(1n),
        ),
        of.map((part) => part.unit).reduce(multiplyUnits, 'ratio'),
      ),
    clamp: (of, atLeast, atMost) =>
      clampWith(clampWith(of, atLeast, maximum, '大きい方', 'larger'), atMost, minimum, '小さい方', 'smaller'),
    round: (of, step, mode) => {
      const by = BigInt(step)
      const value = of.value.map((one) => fraction(roundBigInt(one.n, one.d * by, mode) * by)) as unknown as Pair
      if (of.value.every((one, at) => compare(one, value[at]!) === 0))
        return of.steps.length > 0 ? of : line([of], of.words, value, of.unit)
      const [ja, en] = roundWords[mode]
      return line(
        [of],
        inBoth((language) =>
          language === 'ja' ? `${of.words.ja} の${step}円未満を${ja}` : `${of.words.en} ${en} to ${step} yen`,
        ),
        value,
        of.unit,
      )
    },
    named: (_name, _label, of) => of,
    tranches: (of, slices) => {
      const parts: Traced[] = []
      let start: Pair = [zero, zero]
      for (const slice of slices) {
        if (slice.when === false) continue
        const end: Pair = slice.upTo === undefined ? of.value : fold([slice.upTo.value], minimum, of.value[0])
        const width: Pair = [rest(end[0], start[0]), rest(end[1], start[1])]
        if (compare(width[1], zero) === 0 && parts.length > 0) continue
        const whole = start.every((one) => compare(one, zero) === 0) && compare(end[0], of.value[0]) === 0
        const description = whole
          ? joined([of, slice.rate], ' × ')
          : sliceWords(of, words(width, of.unit), slice, parts.length > 0)
        parts.push(
          line(
            [...(slice.upTo ? [slice.upTo] : []), slice.rate],
            description,
            fold([width, slice.rate.value], multiply, fraction(1n)),
            of.unit,
          ),
        )
        if (compare(end[0], start[0]) > 0) start = end
      }
      if (parts.length === 1) return { ...parts[0]!, steps: [...of.steps, ...parts[0]!.steps] }
      return line(
        [{ ...of, words: text('', '') }, ...parts],
        joined(parts, ' + '),
        fold(
          parts.map((part) => part.value),
          add,
          zero,
        ),
        of.unit,
      )
    },
  }
}

/** The working of an amount whose facts are all known. */
export function traceOf(measure: Measure, kernel: Kernel, facts: Facts): Trace {
  return measure.amount.kind === 'undocumented'
    ? []
    : readFormula(tracing(measure, kernel, facts), measure.amount).steps
}
