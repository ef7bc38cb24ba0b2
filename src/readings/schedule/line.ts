import { add, compare, type Fraction, fraction, roundBigInt, subtract, zero } from '../../quantity/fraction'
import { rangeOf } from '../../rule/lookup'
import type { Measure } from '../../rule/programme'
import type { Reading } from '../../rule/read'
import { readFigure } from '../../rule/span'
import { RuleError } from '../../rule/rule-error'
import { factText } from '../../kernel/fact-text'
import { foldParameter } from '../../kernel/parameter'
import type { Facts, Slots } from '../../kernel/slots'
import { combine, constant, crossings, extreme, identity, type Mark, type Piecewise, times } from './piecewise'

/** A formula as a function of one field; `parameter` names it where it is a parameter. */
export interface Line {
  readonly f: Piecewise
  readonly parameter?: string
  /** True where a figure is wanted that has no row for these facts: a comparison with it fails. */
  readonly none?: boolean
}
/** Where a condition can turn, for a condition that depends on the field; `truth` for one that does not. */
export interface Turn {
  readonly points: readonly { readonly at: Piecewise[number]['start']; readonly mark: Mark }[]
  readonly truth: boolean | undefined
}

const noneOf = (of: readonly (Line | undefined)[]): boolean => of.some((line) => line?.none)
const turnsOf = (of: readonly Turn[]): Turn['points'] => of.flatMap(({ points }) => points)
const markOf = (kind: Mark['kind'], line: Line): Mark | undefined =>
  line.parameter === undefined ? undefined : { kind, parameter: line.parameter }

/** Reads a rule as a piecewise-linear function of one number, the other facts being known; `side` picks an end of ranges. */
export function lineReading(
  measure: Measure,
  slots: Slots,
  facts: Facts,
  field: string,
  side: 0 | 1,
): Reading<Turn, Line> {
  const known = (id: string): string => {
    const at = slots.findIndex((slot) => slot.field.id === id)
    return factText(slots[at]!, facts[at]!)
  }
  const figureOf = (id: string): Fraction => readFigure(measure.fields[id]!.kind === 'date' ? 'date' : '', known(id))
  const refuse = (problem: string): never => {
    throw new RuleError(measure.id, `${problem}, so that the amount is not piecewise linear in '${field}'`)
  }
  return {
    all: (of) => ({
      points: turnsOf(of),
      truth: of.some(({ truth }) => truth === false)
        ? false
        : of.every(({ truth }) => truth === true)
          ? true
          : undefined,
    }),
    any: (of) => ({
      points: turnsOf(of),
      truth: of.some(({ truth }) => truth === true)
        ? true
        : of.every(({ truth }) => truth === false)
          ? false
          : undefined,
    }),
    not: (of) => ({ points: of.points, truth: of.truth === undefined ? undefined : !of.truth }),
    compare: (left, op, right) => {
      if (noneOf([left, right])) return { points: [], truth: false }
      const mark = markOf('threshold', right) ?? markOf('threshold', left) ?? { kind: 'threshold', parameter: '' }
      if (left.f.length === 1 && right.f.length === 1 && compare(left.f[0]!.slope, right.f[0]!.slope) === 0) {
        const order = compare(left.f[0]!.at, right.f[0]!.at)
        return {
          points: [],
          truth: { '<': order < 0, '<=': order <= 0, '=': order === 0, '>=': order >= 0, '>': order > 0 }[op],
        }
      }
      return { points: crossings(left.f, right.f).map((at) => ({ at, mark })), truth: undefined }
    },
    oneOf: (id, values) => ({ points: [], truth: values.includes(known(id)) }),
    field: (id) => ({ f: id === field ? identity : constant(figureOf(id)) }),
    parameter: (name) => {
      const row = foldParameter(slots, name, measure.parameters[name]!).term.row!(facts)
      return {
        f: constant(row === undefined ? zero : readFigure(measure.parameters[name]!.unit, rangeOf(row)[side])),
        parameter: name,
        none: row === undefined,
      }
    },
    sum: (of, less) => {
      const total = of.reduce((sum, { f }) => combine(sum, f, add), constant(zero))
      const rest = less.reduce((left, { f }) => combine(left, f, subtract), total)
      return {
        f: less.length === 0 ? rest : extreme(rest, constant(zero), 'greater', undefined),
        none: noneOf([...of, ...less]),
      }
    },
    product: (of) => ({
      f: of.reduce((all, { f }) => times(all, f) ?? refuse('multiplies the field with itself'), constant(fraction(1n))),
      none: noneOf(of),
    }),
    clamp: (of, atLeast, atMost) => {
      const raised = atLeast === undefined ? of.f : extreme(of.f, atLeast.f, 'greater', markOf('floor', atLeast))
      const f = atMost === undefined ? raised : extreme(raised, atMost.f, 'lesser', markOf('cap', atMost))
      return { f, none: noneOf([of, atLeast, atMost]) }
    },
    // The steps of a rounding are left out where the field moves it; what the field does not move is rounded as it is paid.
    round: (of, step, mode) => {
      const [only, more] = of.f
      if (more !== undefined || compare(only!.slope, zero) !== 0) return of
      const { n, d } = only!.at
      return { ...of, f: constant(fraction(roundBigInt(n, d * BigInt(step), mode) * BigInt(step))) }
    },
    named: (_name, _label, of) => of,
    tranches: (of, slices) => {
      let total = constant(zero)
      let start = constant(zero)
      for (const slice of slices) {
        if (slice.when?.truth === false) continue
        if (slice.when && slice.when.truth === undefined) refuse('opens a slice by the field itself')
        const reached =
          slice.upTo === undefined ? of.f : extreme(of.f, slice.upTo.f, 'lesser', markOf('trancheEnd', slice.upTo))
        const width = extreme(combine(reached, start, subtract), constant(zero), 'greater', undefined)
        total = combine(total, times(width, slice.rate.f) ?? refuse('has a rate that depends on the field'), add)
        start = slice.upTo === undefined ? of.f : extreme(start, slice.upTo.f, 'greater', undefined)
      }
      return { f: total }
    },
  }
}
