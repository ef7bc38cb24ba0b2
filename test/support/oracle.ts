import { compare, type Fraction, parseFraction } from '../../src/quantity/fraction'
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
  const rows = (name: string): Interval => {
    const table = measure.parameters[name]!
    const open = table.rows.filter((row) =>
      Object.entries(row.when).every(([key, when]) => {
        const fact = known(profile, key)
        return fact === undefined || covered(measure.fields[key]!, when).includes(fact)
      }),
    )
    const values = open.flatMap(rangeOf).map(parseFraction)
    return [values.reduce(least), values.reduce(most)]
  }
  const never = (): never => {
    throw new Error('no condition of ours computes; write the oracle for it')
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
        return fact === undefined ? [{ n: 0n, d: 1n }, undefined] : [parseFraction(fact), parseFraction(fact)]
      },
      parameter: rows,
      compare: (left, op, right) => {
        const [a, b] = op === '>' || op === '>=' ? [right, left] : [left, right]
        const orEqual = op === '<=' || op === '>='
        if (a[1] !== undefined && below(a[1], b[0], orEqual)) return true
        return b[1] !== undefined && below(b[1], a[0], !orEqual) ? false : undefined
      },
      sum: never,
      product: never,
      clamp: never,
      round: never,
      tranches: never,
      named: never,
    },
    condition,
  )
}
