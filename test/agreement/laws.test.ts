import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds, counterfactual, evaluate, schedule, toFormSchema } from '../../src'
import { fraction, parseFraction, compare, roundBigInt } from '../../src/quantity/fraction'
import { rangeOf } from '../../src/rule/lookup'
import type { Formula } from '../../src/rule/node'
import type { Measure } from '../../src/rule/programme'
import { measures } from '../../rules'
import { madeUp } from '../support/made-up'
import { fullProfile, partialProfile } from '../support/profiles'

const everything: readonly Measure[] = [...Object.values<Measure>(measures), ...madeUp]
const computed = everything.filter((measure) => measure.applicants && measure.amount.kind !== 'undocumented')
const open = everything.filter((measure) => measure.applicants)
/** Amounts are proved for every profile besides; RUNS=5000 tries more. */
const runs = { numRuns: Number(process.env.RUNS ?? 500) }

/** Every law holds for each measure on its own, so that no measure hides behind another. */
const forEach = (list: readonly Measure[], law: (measure: Measure) => void): void => {
  it.each(list.map((measure) => [measure.id, measure] as const))('%s', (_id, measure) => {
    law(measure)
  })
}

type Range = readonly [bigint, bigint | null]
function rangeOfAmount(amount: NonNullable<ReturnType<typeof bounds>['amount']>): Range {
  if (amount.kind === 'range') return [amount.min, amount.max]
  return amount.kind === 'undocumented' ? [0n, null] : [amount.yen, amount.yen]
}

describe('evaluate lies within the bounds of every partial profile', () => {
  forEach(open, (measure) => {
    fc.assert(
      fc.property(partialProfile(measure), ({ full, partial }) => {
        const truth = evaluate(measure, full)
        const known = bounds(measure, partial)
        const soFar = evaluate(measure, partial)
        if (soFar.status !== 'undetermined') expect(truth.status).toBe(soFar.status)
        else if (truth.status === 'undetermined' || soFar.knownUntil === undefined)
          expect(soFar.missing.length > 0 || soFar.knownUntil !== undefined).toBe(true)
        if (truth.status === 'ineligible') expect(known.canBeIneligible).toBe(true)
        if (truth.status !== 'eligible') return
        expect(known.canBeEligible).toBe(true)
        const [min, max] = rangeOfAmount(known.amount)
        const [low, high] = rangeOfAmount(truth.amount)
        expect(min <= low).toBe(true)
        expect(max === null || (high !== null && high <= max)).toBe(
          measure.amount.kind === 'undocumented' ? max === null : true,
        )
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    )
  })
})

describe('bounds equal the amount when all is known', () => {
  forEach(computed, (measure) => {
    fc.assert(
      fc.property(fullProfile(measure), (profile) => {
        const truth = evaluate(measure, profile)
        const known = bounds(measure, profile)
        expect(known.missing).toEqual([])
        if (truth.status === 'undetermined') {
          // Only a figure that nobody knows yet leaves a full profile open.
          expect(truth.missing).toEqual([])
          expect(truth.knownUntil).toEqual(known.knownUntil)
          expect(truth.knownUntil).toBeDefined()
          return
        }
        if (truth.status === 'eligible') expect(rangeOfAmount(known.amount)).toEqual(rangeOfAmount(truth.amount))
        else expect(known.canBeEligible).toBe(false)
      }),
      runs,
    )
  })
})

describe('the trace, in bigint fractions, reaches the same yen as the kernel', () => {
  forEach(computed, (measure) => {
    fc.assert(
      fc.property(fullProfile(measure), (profile) => {
        const truth = evaluate(measure, profile, { trace: true })
        if (truth.status !== 'eligible' || truth.amount.kind === 'undocumented') return
        const last = truth
          .trace!.at(-1)!
          .value.split('–')
          .map((value) => {
            const { n, d } = parseFraction(value)
            return roundBigInt(n, d, 'down')
          })
        const [low, high] = rangeOfAmount(truth.amount)
        expect([last[0], last.at(-1)]).toEqual([low, high])
      }),
      runs,
    )
  })
})

describe('shares add up, and no amount exceeds a cap or the cost', () => {
  forEach(computed, (measure) => {
    const caps = Object.entries(measure.parameters)
      .filter(([name]) => name === 'cap')
      .flatMap(([, table]) => table.rows.map((row) => BigInt(rangeOf(row)[1])))
    fc.assert(
      fc.property(fullProfile(measure), (profile) => {
        const truth = evaluate(measure, profile)
        if (truth.status !== 'eligible') return
        // Where no document says who pays, there are no shares.
        if ('shares' in truth.amount && measure.payers.length > 0)
          expect(Object.values(truth.amount.shares).reduce((a, b) => a + b, 0n)).toBe(truth.amount.yen)
        const [, most] = rangeOfAmount(truth.amount)
        const cap = caps.reduce((a, b) => (a > b ? a : b), 0n)
        if (caps.length > 0) expect(most! <= cap).toBe(true)
        const costs = [
          'eligibleCost',
          'investmentAmount',
          'outsideCost',
          'websiteCost',
          'publicityCost',
          'softwareCost',
          'computerCost',
          'tillCost',
          'analysisCost',
          'officeCost',
          'closingCost',
          'loanAmount',
          'projectScale',
          'loanInterestFirstThreeYears',
          'loanBalance',
        ].filter((field) => measure.fields[field])
        const cost = costs.reduce((sum, field) => sum + BigInt(String(profile[field])), 0n)
        if (costs.length > 0) expect(most! <= cost).toBe(true)
      }),
      runs,
    )
  })
})

describe('amounts never fall as a number rises', () => {
  forEach(
    computed.filter((measure) => Object.values(measure.fields).some((field) => field.kind === 'number')),
    (measure) => {
      const number = Object.values(measure.fields).find((field) => field.kind === 'number')!
      fc.assert(
        fc.property(fullProfile(measure), fullProfile(measure), (profile, other) => {
          const [less, more] = [String(profile[number.id]), String(other[number.id])].sort((a, b) =>
            compare(parseFraction(a), parseFraction(b)),
          )
          const [low, high] = [less, more].map((value) => evaluate(measure, { ...profile, [number.id]: value }))
          if (low!.status !== 'eligible' || high!.status !== 'eligible') return
          expect(rangeOfAmount(low!.amount)[0] <= rangeOfAmount(high!.amount)[0]).toBe(true)
        }),
        runs,
      )
    },
  )
})

describe('an ineligible profile has a counterfactual, and applying it makes it eligible', () => {
  forEach(computed, (measure) => {
    fc.assert(
      fc.property(fullProfile(measure), (profile) => {
        const change = counterfactual(measure, profile)
        const truth = evaluate(measure, profile)
        if (truth.status !== 'ineligible') {
          expect(change).toBeUndefined()
          return
        }
        expect(change!.blocking).toEqual(truth.reasons)
        // Only what one can decide is advised; where that does not do, it is said what would have to be different.
        expect(change!.alternatives.flat().every(({ changeable }) => changeable)).toBe(true)
        const ways = [...change!.alternatives, ...change!.otherwise]
        // What is taken off may already be as large as a number can be, so that no cost can exceed it by enough.
        const atTheEnd = Object.values(profile).some((value) => Number(value) > Number.MAX_SAFE_INTEGER / 2)
        if (ways.length === 0) expect(atTheEnd).toBe(true)
        else expect(change!.alternatives.length > 0).toBe(change!.otherwise.length === 0)
        for (const changes of ways) {
          const to = Object.fromEntries(
            changes.map(({ field, to: value }) => [
              field,
              measure.fields[field]!.kind === 'boolean' ? value === 'true' : value,
            ]),
          )
          expect(evaluate(measure, { ...profile, ...to }).status).toBe('eligible')
        }
      }),
      runs,
    )
  })
})

describe('the schedule passes through evaluate at every whole number', () => {
  forEach(
    computed.filter((measure) =>
      Object.values(measure.fields).some((field) => field.kind === 'number' && field.decimals === 0),
    ),
    (measure) => {
      const number = Object.values(measure.fields).find((field) => field.kind === 'number' && field.decimals === 0)!
      const roundsInside = JSON.stringify(measure.amount).split('"kind":"round"').length > 2
      fc.assert(
        fc.property(fullProfile(measure), fullProfile(measure), (profile, other) => {
          const { knots, slopeAfter, missing } = schedule(measure, profile, number.id)
          expect(missing).toEqual([])
          const x = fraction(BigInt(String(other[number.id])))
          const truth = evaluate(measure, { ...profile, [number.id]: String(other[number.id]) })
          if (truth.status !== 'eligible') return
          const after = knots.findIndex((knot) => compare(parseFraction(knot.x), x) > 0)
          const before = knots[(after < 0 ? knots.length : after) - 1]!
          const next = after < 0 ? undefined : knots[after]!
          const [x0, y0] = [parseFraction(before.x), parseFraction(before.amount)]
          const width = { n: x.n * x0.d - x0.n * x.d, d: x.d * x0.d }
          const slope =
            next === undefined
              ? parseFraction(slopeAfter)
              : slopeBetween(x0, y0, parseFraction(next.x), parseFraction(next.amount))
          const y = { n: y0.n * width.d * slope.d + width.n * slope.n * y0.d, d: y0.d * width.d * slope.d }
          // A schedule is of the amount before it is rounded; the steps of a part that is rounded by itself are left out.
          const { step, mode } = measure.amount as Formula & { kind: 'round' }
          if ('exact' in truth.amount && !roundsInside) expect(compare(y, parseFraction(truth.amount.exact))).toBe(0)
          else expect(roundBigInt(y.n, y.d * BigInt(step), mode) * BigInt(step)).toBe(rangeOfAmount(truth.amount)[0])
        }),
        runs,
      )
    },
  )
  const slopeBetween = (
    x0: { n: bigint; d: bigint },
    y0: { n: bigint; d: bigint },
    x1: { n: bigint; d: bigint },
    y1: { n: bigint; d: bigint },
  ): { n: bigint; d: bigint } => ({
    n: (y1.n * y0.d - y0.n * y1.d) * x1.d * x0.d,
    d: (x1.n * x0.d - x0.n * x1.d) * y1.d * y0.d,
  })
})

describe('a measure survives JSON, and asks only what its form asks', () => {
  forEach(open, (measure) => {
    const copy = JSON.parse(JSON.stringify(measure)) as Measure
    const asked = Object.keys(toFormSchema(measure).properties)
    fc.assert(
      fc.property(partialProfile(measure), ({ partial }) => {
        const truth = evaluate(measure, partial)
        expect(evaluate(copy, partial)).toEqual(truth)
        if (truth.status === 'undetermined') for (const field of truth.missing) expect(asked).toContain(field)
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    )
  })
})
