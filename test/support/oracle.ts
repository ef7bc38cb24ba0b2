import {
  add,
  compare,
  type Fraction,
<<<<<<< HEAD
  fraction,
  multiply,
=======
  multiply,
  parseFraction,
>>>>>>> 77adc2f (Read the recovery programmes again: mid-sized firms of Noto, cooperatives, type A prefectures, and the calls of shopping streets, crafts, guarantees and JFC)
  roundBigInt,
  subtract,
  zero,
} from '../../src/quantity/fraction'
<<<<<<< HEAD
import { covers, rangeOf } from '../../src/rule/lookup'
=======
import { covered, rangeOf } from '../../src/rule/lookup'
>>>>>>> 77adc2f (Read the recovery programmes again: mid-sized firms of Noto, cooperatives, type A prefectures, and the calls of shopping streets, crafts, guarantees and JFC)
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
  const unknown: Interval = [zero, undefined]
  const rows = (name: string): Interval => {
    const table = measure.parameters[name]!
    const open = table.rows.filter((row) =>
      Object.entries(row.when).every(([key, when]) => {
        const fact = known(profile, key)
        return fact === undefined || covers((measure.fields[key] ?? measure.purposeFields[key])!, when, fact)
      }),
    )
<<<<<<< HEAD
    const values = open.flatMap(rangeOf).map((value) => readFigure(table.unit, value))
    return values.length === 0 ? undefined : [values.reduce(least), values.reduce(most)]
=======
    const values = open.flatMap(rangeOf).map(parseFraction)
    return values.length === 0 ? unknown : [values.reduce(least), values.reduce(most)]
  }
  /** What comes of parts that are all known to the point; of others the oracle says nothing. */
  const exactly = (parts: readonly (Interval | undefined)[], work: (values: Fraction[]) => Fraction): Interval => {
    const given = parts.filter((part) => part !== undefined)
    if (!given.every(([low, high]) => high !== undefined && compare(low, high) === 0)) return unknown
    const value = work(given.map(([low]) => low))
    return [value, value]
>>>>>>> 77adc2f (Read the recovery programmes again: mid-sized firms of Noto, cooperatives, type A prefectures, and the calls of shopping streets, crafts, guarantees and JFC)
  }
  const total = (values: readonly Fraction[]): Fraction => values.reduce(add, zero)
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
<<<<<<< HEAD
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
      // Which slices count may depend on facts that are missing; no condition of ours is on an amount in slices.
      tranches: () => [zero, undefined],
      named: (_name, _label, of) => of,
=======
      sum: (of, less) =>
        exactly([...of, ...less], (values) =>
          most(zero, subtract(total(values.slice(0, of.length)), total(values.slice(of.length)))),
        ),
      product: (of) => exactly(of, (values) => values.reduce(multiply)),
      clamp: (of, low, high) =>
        exactly([of, low ?? [zero, zero], high ?? of], ([value, from, upTo]) =>
          high === undefined ? most(value!, from!) : least(most(value!, from!), upTo!),
        ),
      round: (of, step, mode) =>
        exactly([of], ([value]) => ({ n: roundBigInt(value!.n, value!.d * BigInt(step), mode) * BigInt(step), d: 1n })),
      named: (_name, _label, of) => of,
      tranches: (of, slices) => {
        if (slices.some((slice) => 'when' in slice && slice.when === undefined)) return unknown
        const open = slices.filter(({ when }) => when !== false)
        return exactly([of, ...open.flatMap(({ upTo, rate }) => [upTo ?? of, rate])], ([whole, ...parts]) => {
          let start = zero
          return total(
            open.map((_, at) => {
              const end = most(start, least(whole!, parts[2 * at]!))
              const part = multiply(subtract(end, start), parts[2 * at + 1]!)
              start = end
              return part
            }),
          )
        })
      },
>>>>>>> 77adc2f (Read the recovery programmes again: mid-sized firms of Noto, cooperatives, type A prefectures, and the calls of shopping streets, crafts, guarantees and JFC)
    },
    condition,
  )
}
