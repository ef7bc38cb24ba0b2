import { compare, fraction, maximum, minimum, roundBigInt } from '../quantity/fraction'
import { multiplyUnits } from '../quantity/unit'
import type { Comparison } from '../rule/node'
import { factWords, inBoth, quantityText } from '../rule/print'
import type { Measure } from '../rule/programme'
import { type Reading, readFormula } from '../rule/read'
import { text } from '../rule/text'
import { factText } from '../kernel/fact-text'
import type { Kernel } from '../kernel/kernel'
import type { Facts } from '../kernel/slots'
import { figure, noFigure } from './trace/figure'
import {
  all,
  each,
  type Holds,
  isSame,
  joined,
  lines,
  noFigures,
  noSteps,
  type Pair,
  productOf,
  rest,
  single,
  sumOf,
  type Traced,
  type Works,
} from './trace/traced'
import { tranchesIn } from './trace/tranches'
import type { Trace } from './working'

/** A comparison with a figure that has no row for the applicant fails, whichever it is. */
function holds(left: Traced, op: Comparison, right: Traced): boolean {
  if (left.none || right.none) return false
  const order = compare(left.value[0], right.value[0])
  return { '<': order < 0, '<=': order <= 0, '=': order === 0, '>=': order >= 0, '>': order > 0 }[op]
}

const roundWords = {
  down: ['切捨て', 'rounded down'],
  halfUp: ['四捨五入', 'rounded half up'],
  up: ['切上げ', 'rounded up'],
} as const

/** Works with bigint fractions and not with the kernel's integers, so that each proves the other; they share how rows are found. */
function tracing(measure: Measure, kernel: Kernel): Reading<Holds, Works> {
  const { fields } = measure
  const line = lines(fields)
  const placeOf = (id: string): number => kernel.slots.findIndex((slot) => slot.field.id === id)
  const clampWith = (of: Traced, limit: Traced | undefined, by: typeof minimum, ja: string, en: string): Traced =>
    limit === undefined
      ? of
      : line(
          [of, limit],
          text(`${of.words.ja} と ${limit.words.ja} の${ja}`, `the ${en} of ${of.words.en} and ${limit.words.en}`),
          each([of, limit], (end) => by(of.value[end], limit.value[end])),
          of.unit,
        )
  return {
    all: (of) => (facts) => of.every((one) => one(facts)),
    any: (of) => (facts) => of.some((one) => one(facts)),
    not: (of) => (facts) => !of(facts),
    compare: (left, op, right) => (facts) => holds(left(facts), op, right(facts)),
    oneOf: (field, values) => {
      const at = placeOf(field)
      const slot = kernel.slots[at]!
      return (facts) => values.includes(factText(slot, facts[at]!))
    },
    field: (id) => {
      const at = placeOf(id)
      const slot = kernel.slots[at]!
      const { field } = slot
      const { ja, en } = field.label
      const scale = 10n ** BigInt(slot.decimals)
      const unit = field.kind === 'number' ? field.unit : 'ratio'
      return (facts) => {
        const shown = factWords(field, factText(slot, facts[at]!))
        return {
          value: single(fraction(BigInt(facts[at]!), scale)),
          unit,
          words: text(`${ja} ${shown.ja}`, `${en} ${shown.en}`),
          cited: noFigures,
          steps: noSteps,
        }
      }
    },
    parameter: (name) => {
      const { row: rowOf } = kernel.parameters.find((one) => one.name === name)!.term
      return (facts) => {
        const row = rowOf!(facts)
        return row === undefined ? noFigure : figure(measure, name, row)
      }
    },
    sum: (ofEach, lessEach) => (facts) => {
      const [of, less] = [all(ofEach, facts), all(lessEach, facts)]
      const gained = sumOf(of)
      const value = less.reduce<Pair>(
        ([low, high], { value: [least, most] }) =>
          low === high && least === most ? single(rest(low, least)) : [rest(low, most), rest(high, least)],
        gained,
      )
      const minus = joined(less, ' − ')
      const plus = joined(of, ' + ')
      return line(
        [...of, ...less],
        inBoth((language) => plus[language] + (less.length === 0 ? '' : ` − ${minus[language]}`)),
        value,
        of[0]!.unit,
      )
    },
    product: (ofEach) => (facts) => {
      const of = all(ofEach, facts)
      return line(
        of,
        joined(of, ' × '),
        productOf(of),
        of.reduce((unit, part) => multiplyUnits(unit, part.unit), 'ratio'),
      )
    },
    clamp: (of, atLeast, atMost) => (facts) =>
      clampWith(
        clampWith(of(facts), atLeast?.(facts), maximum, '大きい方', 'larger'),
        atMost?.(facts),
        minimum,
        '小さい方',
        'smaller',
      ),
    round: (ofOne, step, mode) => (facts) => {
      const of = ofOne(facts)
      const by = BigInt(step)
      const value = each([of], (end) => {
        const { n, d } = of.value[end]
        return fraction(roundBigInt(n, d * by, mode) * by)
      })
      if (isSame(of.value[0], value[0]) && isSame(of.value[1], value[1]))
        return of.steps.length > 0 ? of : line([of], of.words, value, of.unit)
      const [ja, en] = roundWords[mode]
      const unit = quantityText(String(step), of.unit)
      return line(
        [of],
        text(`${of.words.ja} の${unit.ja}未満を${ja}`, `${of.words.en} ${en} to ${unit.en}`),
        value,
        of.unit,
      )
    },
    named: (_name, _label, of) => of,
    tranches: (of, slices) => (facts) => tranchesIn(line, fields, of(facts), slices, facts),
  }
}

const known = new WeakMap<Kernel, Works>()

/** The working of an amount whose facts are all known; folded once. */
export function traceOf(measure: Measure, kernel: Kernel, facts: Facts): Trace {
  if (measure.amount.kind === 'undocumented') return []
  let trace = known.get(kernel)
  if (trace === undefined) {
    trace = readFormula(tracing(measure, kernel), measure.amount)
    known.set(kernel, trace)
  }
  return trace(facts).steps
}
