import {
  add,
  compare,
  type Fraction,
  fraction,
  multiply,
  roundBigInt,
  subtract,
  zero,
} from '../../src/quantity/fraction'
import { covers, rangeOf } from '../../src/rule/lookup'
import type { Condition } from '../../src/rule/node'
import type { Measure } from '../../src/rule/programme'
import { readCondition } from '../../src/rule/read'
import { readFigure } from '../../src/rule/span'
import type { Profile } from '../../src/rule/vocabulary'

/** True, false, or undefined where a missing fact decides. */
export type Verdict = boolean | undefined
/** The least and the most that a formula can be; no upper end where nothing bounds it. No interval where no row applies. */
type Interval = readonly [low: Fraction, high: Fraction | undefined] | undefined

const both = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true
const negated = (verdict: Verdict): Verdict => (verdict === undefined ? undefined : !verdict)
const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)
const most = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)
const leastHigh = (a: Fraction | undefined, b: Fraction | undefined): Fraction | undefined =>
  a === undefined ? b : b === undefined ? a : least(a, b)
const below = (a: Fraction, b: Fraction | undefined, orEqual: boolean): boolean =>
  b !== undefined && (compare(a, b) < 0 || (orEqual && compare(a, b) === 0))
const known = (profile: Profile, field: string): string | undefined =>
  profile[field] === undefined || profile[field] === null ? undefined : String(profile[field])
const rest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) > 0 ? subtract(a, b) : zero)

/** Combines intervals end by end, with an operation that rises in both. */
const each =
  (by: (a: Fraction, b: Fraction) => Fraction) =>
  (a: Interval, b: Interval): Interval =>
    a && b && [by(a[0], b[0]), a[1] === undefined || b[1] === undefined ? undefined : by(a[1], b[1])]

/** Judges the conditions that rules are written with, straight from the profile and with no kernel. */
export function judge(measure: Measure, condition: Condition, profile: Profile): Verdict {
  const rows = (name: string): Interval => {
    const table = measure.parameters[name]!
    const open = table.rows.filter((row) =>
      Object.entries(row.when).every(([key, when]) => {
        const fact = known(profile, key)
        return fact === undefined || covers((measure.fields[key] ?? measure.purposeFields[key])!, when, fact)
      }),
    )
    const values = open.flatMap(rangeOf).map((value) => readFigure(table.unit, value))
    return values.length === 0 ? undefined : [values.reduce(least), values.reduce(most)]
  }
  return readCondition<Verdict, Interval>(
    {
      all: both,
      any: (of) => negated(both(of.map(negated))),
      not: negated,
      oneOf: (field, values) => {
        const fact = known(profile, field)
        return fact === undefined ? undefined : values.includes(fact)
      },
      field: (field) => {
        const fact = known(profile, field)
        const unit = measure.fields[field]!.kind === 'date' ? 'date' : ''
        return fact === undefined ? [zero, undefined] : [readFigure(unit, fact), readFigure(unit, fact)]
      },
      parameter: rows,
      compare: (left, op, right) => {
        if (left === undefined || right === undefined) return false
        const [a, b] = op === '>' || op === '>=' ? [right, left] : [left, right]
        const orEqual = op === '<=' || op === '>='
        if (a[1] !== undefined && below(a[1], b[0], orEqual)) return true
        return b[1] !== undefined && below(b[1], a[0], !orEqual) ? false : undefined
      },
      sum: (of, less) => {
        const gained = of.reduce(each(add), [zero, zero])
        return less.reduce<Interval>(
          (left, part) =>
            left &&
            part && [
              part[1] === undefined ? zero : rest(left[0], part[1]),
              left[1] === undefined ? undefined : rest(left[1], part[0]),
            ],
          gained,
        )
      },
      product: (of) => of.reduce(each(multiply), [fraction(1n), fraction(1n)]),
      clamp: (of, low, high) => {
        const raised: Interval = low && of ? [most(of[0], low[0]), of[1] && low[1] && most(of[1], low[1])] : of
        return high && raised ? [least(raised[0], high[0]), leastHigh(raised[1], high[1])] : raised
      },
      round: (of, step, mode) => {
        const by = BigInt(step)
        const round = (one: Fraction): Fraction => fraction(roundBigInt(one.n, one.d * by, mode) * by)
        return of && [round(of[0]), of[1] && round(of[1])]
      },
      // Which slices count may depend on facts that are missing; then, and where a part is not known to the point, it may be anything.
      tranches: (of, slices) => {
        if (slices.some((slice) => 'when' in slice && slice.when === undefined)) return [zero, undefined]
        const open = slices.filter(({ when }) => when !== false)
        const point = (one: Interval): Fraction | undefined =>
          one?.[1] !== undefined && compare(one[0], one[1]) === 0 ? one[0] : undefined
        const whole = point(of)
        let total = zero
        let start = zero
        for (const { upTo, rate } of open) {
          const [limit, by] = [upTo === undefined ? whole : point(upTo), point(rate)]
          if (whole === undefined || limit === undefined || by === undefined) return [zero, undefined]
          const end = most(start, least(whole, limit))
          total = add(total, multiply(subtract(end, start), by))
          start = end
        }
        return [total, total]
      },
      named: (_name, _label, of) => of,
    },
    condition,
  )
}
