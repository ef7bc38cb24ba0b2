import { describe, expect, it } from 'vitest'
import { programmes } from '../../rules'
import { all, any, atLeast, isTrue, named, parameter, product, roundDown, text, valueOf } from '../../src/author'
import { compiled } from '../../src/kernel/compiled'
import { readFacts } from '../../src/kernel/slots'
import { UNKNOWN } from '../../src/quantity/scaled'
import { ALONE, alikeOf } from '../../src/readings/batch/alike'
import { judge } from '../../src/readings/batch/judge'
import { forScreening } from '../../src/readings/purpose'
import type { Measure } from '../../src/rule/programme'
import { madeUp, measureOf, row, table, vocabulary } from '../support/made-up'
import { atMost, rowsOf, some } from '../support/rows'

const ROWS = atMost(1_500)
const measures: readonly Measure[] = [...some(programmes.flatMap((programme) => programme.measures)), ...madeUp]
  .map(forScreening)
  .filter(({ applicants, fields }) => applicants && Object.keys(fields).length > 1)

/** How many rows were answered for their like, each as it would be by itself; facts are left out as the bits of its place say. */
function answered(measure: Measure): number {
  const { kernel } = compiled(measure)
  const { judgementOf } = alikeOf(kernel)!
  let shared = 0
  for (const [row, profile] of rowsOf(measure, ROWS).entries()) {
    const facts = readFacts(kernel.slots, profile).map((fact, at) => ((row >> (at % 8)) & 1 ? fact : UNKNOWN))
    const judged = judgementOf(facts)
    if (judged === ALONE) continue
    shared++
    expect([row, judged]).toEqual([row, judge(kernel, facts.slice())])
  }
  return shared
}

/** Who is asked of their household depends on a third of the cost, which is a number of its own within a stretch of costs. */
const either = measureOf({
  id: 'either',
  eligibility: any(
    all(
      isTrue(vocabulary.household),
      atLeast(
        named('third', text('三分の一', 'a third'), product(valueOf(vocabulary.cost), parameter('rate'))),
        parameter('floor'),
      ),
    ),
    isTrue(vocabulary.declared),
  ),
  amount: roundDown(1, parameter('floor')),
  parameters: { rate: table('ratio', row('1/3')), floor: table('yen', row('300000')) },
})

describe('rows that share a judgement', () => {
  it.each(measures.map((measure) => [measure.id, measure] as const))('%s: as each by itself', (_id, measure) => {
    const shared = answered(measure)
    // Whether two numbers together are enough cannot be shared, and one rule made up for the tests asks nothing else.
    if (!madeUp.some(({ id }) => id === measure.id)) expect(shared).toBeGreaterThan(0)
  })
  it('asks each for what counts for it, where something computed turns between two that are otherwise alike', () => {
    const { kernel } = compiled(either)
    const alike = alikeOf(kernel)!
    const factsOf = (cost: number) => readFacts(kernel.slots, { cost })
    for (const cost of [524_288, 899_999, 900_000]) expect(alike.judgementOf(factsOf(cost))).toBe(ALONE)
    for (const cost of [262_144, 524_287, 1_048_576])
      expect(alike.judgementOf(factsOf(cost))).toBe(judge(kernel, factsOf(cost)))
    expect(judge(kernel, factsOf(899_999))).not.toBe(judge(kernel, factsOf(900_000)))
  })
  it('leaves alone what is known throughout, and what cannot be read', () => {
    const [measure] = measures.filter(({ fields }) => Object.values(fields).every(({ kind }) => kind === 'choice'))
    const { kernel } = compiled(measure!)
    const alike = alikeOf(kernel)!
    expect(alike.judgementOf(kernel.slots.map(() => 0))).toBe(ALONE)
    expect(alike.judgementOf(kernel.slots.map((_, at) => (at === 0 ? -4 : UNKNOWN)))).toBe(ALONE)
  })
})
