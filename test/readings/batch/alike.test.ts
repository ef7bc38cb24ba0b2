import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  atLeast,
  inMonths,
  isTrue,
  named,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
} from '../../../src/author'
import { compiled } from '../../../src/kernel/compiled'
import type { Kernel } from '../../../src/kernel/kernel'
import { readFacts } from '../../../src/kernel/slots'
import { UNKNOWN, UNREADABLE } from '../../../src/quantity/scaled'
import { compileBatch } from '../../../src/readings/batch'
import { ALONE, alikeOf } from '../../../src/readings/batch/alike'
import { judge } from '../../../src/readings/batch/judge'
import { measureOf, priced, row, table, vocabulary } from '../../support/made-up'
import { statusCode } from '../../../src/readings/batch/result'
import { rules } from './rules'
import { rowsOf } from './ways'

const third = named('third', text('三分の一', 'a third'), product(valueOf(vocabulary.cost), parameter('rate')))
const floor = atLeast(third, parameter('floor'))
/** Who is asked of their household depends on a third of the cost. */
const either = measureOf({
  id: 'either',
  eligibility: any(all(isTrue(vocabulary.household), floor), isTrue(vocabulary.declared)),
  amount: roundDown(1, parameter('floor')),
  parameters: { rate: table('ratio', row('1/3')), floor: table('yen', row('300000')) },
})
/** In odd months whoever asks, in even ones who declares it. */
const oddMonths = measureOf({
  id: 'odd-months',
  eligibility: any(
    inMonths(vocabulary.month, '2026-01', '2026-03', '2026-05'),
    all(inMonths(vocabulary.month, '2026-02', '2026-04', '2026-06'), isTrue(vocabulary.declared)),
  ),
  amount: roundDown(1, product(valueOf(vocabulary.cost), parameter('rate'))),
})
/** Households with a third of the cost above a floor, which is lower in the south, where nobody pays the other half. */
const unshared = measureOf({
  id: 'unshared',
  eligibility: all(isTrue(vocabulary.household), floor),
  amount: roundDown(1, valueOf(vocabulary.cost)),
  parameters: {
    rate: table('ratio', row('1/3')),
    floor: table('yen', row('300000', { region: 'north' }), row('100000', { region: 'south' })),
    half: table('ratio', row('1/2')),
    other: table('ratio', row('1/2', { region: 'north' })),
  },
  payers: [
    { id: 'state', name: text('国', 'state'), ratio: 'half' },
    { id: 'prefecture', name: text('県', 'prefecture'), ratio: 'other' },
  ],
})
const judged = (kernel: Kernel, profile: object): readonly [shared: number, own: number] => {
  const facts = readFacts(kernel.slots, profile as never)
  return [alikeOf(kernel)!.judgementOf(facts), judge(kernel, facts.slice())]
}

describe('rows that are judged alike', () => {
  it.each(rules.filter(([id]) => !id.includes('-range') && !id.startsWith('range')))(
    '%s: as each by itself',
    (_id, made) => {
      const { kernel } = compiled(made())
      const { judgementOf } = alikeOf(kernel)!
      for (const profile of rowsOf(made(), 16)) {
        const facts = readFacts(kernel.slots, profile)
        for (const at of facts.keys()) {
          const fewer = facts.map((fact, other) => (other === at ? UNKNOWN : fact))
          const before = [...fewer]
          const shared = judgementOf(fewer)
          expect(fewer).toEqual(before)
          if (shared !== ALONE) expect([profile, at, shared]).toEqual([profile, at, judge(kernel, fewer)])
        }
      }
    },
  )
  it('share what each would be told, within a stretch of costs in which a third of them does not cross the floor', () => {
    const { kernel } = compiled(either)
    // 900,000 is where it crosses; stretches begin at powers of two.
    for (const cost of [0, 1, 262_144, 524_287, 1_048_576, 9_007_199_254_740_991]) {
      const [shared, own] = judged(kernel, { cost })
      expect([cost, shared]).toEqual([cost, own])
    }
    for (const cost of [524_288, 899_999, 900_000, 1_048_575])
      expect([cost, judged(kernel, { cost })[0]]).toEqual([cost, ALONE])
  })
  it.each<readonly [string, readonly object[], number]>([
    // The floor is 1000 in the north and 1500 in the south: below the first and between the two all are told the same.
    ['cost-at-least-figure', [{ cost: 999 }, { cost: 1000 }, { cost: 1499 }, { region: 'north' }], 4],
    // Some outside cost is above a third of any, and none is below it.
    ['third-below-outside', [{ cost: 600 }, { cost: 601 }], 2],
    // 200 would do for 600, but no whole yen is a third of 601: two rows of one stretch that are told different things.
    ['third-equal-outside', [{ cost: 601 }, { cost: 600 }, { cost: 602 }], 0],
    ['third-equal-outside', [{ cost: 600 }, { cost: 601 }], 0],
    // In odd months nobody fails, so that nothing is proved of who is asked their cost.
    ['odd-months', ['01', '02', '03', '04', '05', '06'].map((month) => ({ month: `2026-${month}` })), 3],
    // In the north a third of 1,000,000 is enough and of 600,000 is not, in one stretch; in the south both are, and get nothing all the same.
    ['unshared', [{ cost: 1_000_000 }, { cost: 600_000 }], 0],
    ['unshared', [{ cost: 600_000 }, { cost: 1_000_000 }], 0],
    // Enough in either, or in neither, throughout.
    ['unshared', [{ cost: 2_000_000 }, { cost: 200_000 }], 2],
  ])('%s: %j', (id, profiles, shared) => {
    const { kernel } = compiled([oddMonths, unshared].find((made) => made.id === id) ?? new Map(rules).get(id)!())
    const { judgementOf } = alikeOf(kernel)!
    const facts = profiles.map((profile) => readFacts(kernel.slots, profile as never))
    const said = facts.map((one) => judgementOf(one))
    const own = facts.map((one) => judge(kernel, one.slice()))
    expect(said).toEqual(said.map((judged, at) => (judged === ALONE ? ALONE : own[at])))
    expect(said.filter((judged) => judged !== ALONE)).toHaveLength(shared)
  })
  it('are told what each would be where what is missing has too many answers to try them all', () => {
    const brackets = (fact: string) =>
      Array.from({ length: 150 }, (_, at) => row('1/3', { [fact]: { atLeast: `${at}`, lessThan: `${at + 1}` } }))
    const { kernel } = compiled(
      measureOf({
        id: 'brackets',
        amount: roundDown(1, product(valueOf(vocabulary.cost), parameter('rate'), parameter('other'))),
        parameters: { rate: table('ratio', ...brackets('cost')), other: table('ratio', ...brackets('income')) },
      }),
    )
    const facts = readFacts(kernel.slots, {})
    expect(alikeOf(kernel)!.judgementOf(facts)).toBe(judge(kernel, [...facts]))
    expect(judge(kernel, [...facts]) & 15).toBe(statusCode.undetermined)
  })
  it('are alone where they are eligible whatever has too many answers to try them all', () => {
    const brackets = (fact: string) =>
      Array.from({ length: 150 }, (_, at) => row('1', { [fact]: { atLeast: `${at}`, lessThan: `${at + 1}` } }))
    const measure = measureOf({
      id: 'declared-or-bracketed',
      eligibility: any(
        isTrue(vocabulary.declared),
        all(atLeast(parameter('byCost'), parameter('least')), atLeast(parameter('byIncome'), parameter('least'))),
      ),
      amount: roundDown(1, parameter('sum')),
      parameters: {
        byCost: table('ratio', ...brackets('cost')),
        byIncome: table('ratio', ...brackets('income')),
        least: table('ratio', row('1')),
        sum: table('yen', row('500')),
      },
    })
    const { kernel } = compiled(measure)
    expect(judged(kernel, { declared: true })).toEqual([ALONE, statusCode.eligible])
    expect([...compileBatch(measure).run({ declared: [true, true], cost: [null, 5] }).yen]).toEqual([500, 500])
  })
  it('share nothing where the last costs that there are turn out otherwise than others of their stretch', () => {
    // A third of 2^53 − 2 is the floor.
    const floor = measureOf({ ...either, id: 'last', parameters: { ...either.parameters, floor: table('yen', row('3002399751580330')) } } as never) // prettier-ignore
    const { kernel } = compiled(floor)
    for (const cost of [2 ** 52, 2 ** 53 - 1])
      expect([cost, judged(kernel, { cost, declared: false })[0]]).toEqual([cost, ALONE])
    const [shared, own] = judged(kernel, { cost: 2 ** 52 - 1, declared: false })
    expect([shared, own & 15]).toEqual([own, statusCode.ineligible])
  })
  it('are remembered up to so many kinds, of which no more are tried out', () => {
    const { kernel } = compiled(either)
    const few = alikeOf(kernel, 2)!
    const told = (cost: number): number => few.judgementOf(readFacts(kernel.slots, { cost }))
    const own = judge(kernel, readFacts(kernel.slots, { cost: 1 }))
    expect([told(1), told(2), told(4), told(1), told(3)]).toEqual([own, own, ALONE, own, own])
  })
  it('are told once for all: a row of the same kind is not judged again', () => {
    const { kernel } = compiled(either)
    let judgements = 0
    const counted: Kernel = {
      ...kernel,
      eligibility: {
        ...kernel.eligibility,
        verdict: (low, high) => (judgements++, kernel.eligibility.verdict(low, high)),
      },
    }
    const alike = alikeOf(counted)!
    const first = alike.judgementOf(readFacts(kernel.slots, { cost: 5 }))
    const [before, again] = [judgements, alike.judgementOf(readFacts(kernel.slots, { cost: 7 }))]
    expect([again, judgements]).toEqual([first, before])
    alike.judgementOf(readFacts(kernel.slots, { cost: 8 }))
    expect(judgements).toBeGreaterThan(before)
  })
  it('are alone where all is known, something cannot be read, or they are eligible', () => {
    const { kernel } = compiled(either)
    for (const profile of [
      { cost: 5, household: true, declared: false },
      { cost: 'many', household: true },
      { declared: true, household: true },
    ])
      expect(judged(kernel, profile)[0]).toBe(ALONE)
    expect(alikeOf(kernel)!.judgementOf(kernel.slots.map((_, at) => (at === 0 ? UNREADABLE : UNKNOWN)))).toBe(ALONE)
  })
  it('are judged alike by what is missing, by options and by months', () => {
    const { kernel } = compiled(priced)
    const alike = alikeOf(kernel)!
    for (const profile of [
      {},
      { region: 'north' },
      { region: 'south' },
      { month: '2026-05' },
      { month: '2026-01' },
      { usage: 1 },
      { usage: 2, region: 'south' },
    ]) {
      // prettier-ignore
      const facts = readFacts(kernel.slots, profile)
      expect([profile, alike.judgementOf(facts)]).toEqual([profile, judge(kernel, facts.slice())])
    }
  })
  it('are not counted where facts have more combinations than 2^53', () => {
    const { kernel } = compiled(either)
    const at = kernel.slots.findIndex(({ field }) => field.id === 'cost')
    const wide = (count: number): Kernel => ({
      ...kernel,
      slots: Array.from({ length: count }, () => kernel.slots[at]!),
      thresholds: Array.from({ length: count }, () => []),
      starts: Array.from({ length: count }, () => []),
      cells: [],
    })
    // A number has 54 stretches and may be missing: 55^9 is below 2^53, 55^10 above.
    expect(alikeOf(wide(9))).toBeDefined()
    expect(alikeOf(wide(10))).toBeUndefined()
  })
})
