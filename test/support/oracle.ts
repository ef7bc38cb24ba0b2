import {
  add,
  compare,
  type Fraction,
  multiply,
  parseFraction,
  roundBigInt,
  subtract,
  zero,
} from '../../src/quantity/fraction'
import { covered, rangeOf } from '../../src/rule/lookup'
import type { Condition } from '../../src/rule/node'
import type { Measure } from '../../src/rule/programme'
import { readCondition } from '../../src/rule/read'
import type { Profile } from '../../src/rule/vocabulary'

/** True, false, or undefined where a missing fact decides. */
export type Verdict = boolean | undefined
type Interval = readonly [low: Fraction, high: Fraction | undefined]

const both = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true
const negated = (verdict: Verdict): Verdict => (verdict === undefined ? undefined : !verdict)
const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)
const most = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)
const below = (a: Fraction, b: Fraction | undefined, orEqual: boolean): boolean =>
  b !== undefined && (compare(a, b) < 0 || (orEqual && compare(a, b) === 0))
const known = (profile: Profile, field: string): string | undefined =>
  profile[field] === undefined || profile[field] === null ? undefined : String(profile[field])

/** Judges the conditions that rules are written with, straight from the profile and with no kernel. */
export function judge(measure: Measure, condition: Condition, profile: Profile): Verdict {
  const unknown: Interval = [zero, undefined]
  const rows = (name: string): Interval => {
    const table = measure.parameters[name]!
    const open = table.rows.filter((row) =>
      Object.entries(row.when).every(([key, when]) => {
        const fact = known(profile, key)
        return fact === undefined || covered(measure.fields[key]!, when).includes(fact)
      }),
    )
    const values = open.flatMap(rangeOf).map(parseFraction)
    return values.length === 0 ? unknown : [values.reduce(least), values.reduce(most)]
  }
  /** What comes of parts that are all known to the point; of others the oracle says nothing. */
  const exactly = (parts: readonly (Interval | undefined)[], work: (values: Fraction[]) => Fraction): Interval => {
    const given = parts.filter((part) => part !== undefined)
    if (!given.every(([low, high]) => high !== undefined && compare(low, high) === 0)) return unknown
    const value = work(given.map(([low]) => low))
    return [value, value]
  }
  /** What comes of parts that all pull the same way: the least of them give the least, the greatest the greatest. */
  const rising = (parts: readonly Interval[], work: (values: Fraction[]) => Fraction): Interval => {
    const highs = parts.map(([, high]) => high)
    const most = highs.every((high) => high !== undefined) ? work(highs) : undefined
    return [work(parts.map(([low]) => low)), most]
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
        return fact === undefined ? [{ n: 0n, d: 1n }, undefined] : [parseFraction(fact), parseFraction(fact)]
      },
      parameter: rows,
      compare: (left, op, right) => {
        const [a, b] = op === '>' || op === '>=' ? [right, left] : [left, right]
        const orEqual = op === '<=' || op === '>='
        if (a[1] !== undefined && below(a[1], b[0], orEqual)) return true
        return b[1] !== undefined && below(b[1], a[0], !orEqual) ? false : undefined
      },
      sum: (of, less) =>
        exactly([...of, ...less], (values) =>
          most(zero, subtract(total(values.slice(0, of.length)), total(values.slice(of.length)))),
        ),
      product: (of) => rising(of, (values) => values.reduce(multiply)),
      clamp: (of, low, high) =>
        rising([of, low ?? [zero, zero], high ?? of], ([value, from, upTo]) =>
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
    },
    condition,
  )
}
