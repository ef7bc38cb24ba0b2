import { describe, expect, it } from 'vitest'
import { bounds, evaluate } from '../../src'
import { atLeast, named, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { Condition } from '../../src/author'
import { measureOf, row, table, vocabulary } from '../support/made-up'

type Op = Extract<Condition, { kind: 'compare' }>['op']
const cost = valueOf(vocabulary.cost)
const rate = table('ratio', row('1/3'))

/** A grant for those whose cost stands so to a limit. */
const limited = (op: Op, ...limits: Parameters<typeof table>[1][]) =>
  measureOf({
    id: 'limited',
    eligibility: { kind: 'compare', left: cost, op, right: parameter('limit') },
    parameters: { rate, limit: table('yen', ...limits) },
  })

describe('a cost beside a limit of 100 yen', () => {
  it.each<[Op, string]>([
    ['<', '99'],
    ['<=', '99 100'],
    ['=', '100'],
    ['>=', '100 101'],
    ['>', '101'],
  ])('%s holds for %s', (op, eligible) => {
    const measure = limited(op, row('100'))
    const met = [99, 100, 101].filter((yen) => evaluate(measure, { cost: yen }).status === 'eligible')
    expect(met.join(' ')).toBe(eligible)
    expect(evaluate(measure, {})).toMatchObject({ status: 'undetermined', missing: ['cost'] })
  })
})

describe('a cost beside a limit somewhere from 50 to 100 yen', () => {
  it.each<[Op, string, string]>([
    ['<', '49', '100 101'],
    ['<=', '49 50', '101'],
    ['=', '', '49 101'],
    ['>=', '100 101', '49'],
    ['>', '101', '49 50'],
  ])('%s holds for %s, fails for %s, and nobody knows of the rest', (op, eligible, ineligible) => {
    const measure = limited(op, row({ atLeast: '50', atMost: '100' }))
    const having = (status: string) =>
      [49, 50, 75, 100, 101].filter((yen) => evaluate(measure, { cost: yen }).status === status).join(' ')
    expect([having('eligible'), having('ineligible')]).toEqual([eligible, ineligible])
  })
  it('is equal to one value where both its ends are', () => {
    const measure = limited('=', row({ atLeast: '100', atMost: '100' }))
    expect(evaluate(measure, { cost: 100 }).status).toBe('eligible')
    expect(evaluate(measure, { cost: 101 }).status).toBe('ineligible')
  })
})

describe('a sum that is compared with a fact', () => {
  const measure = measureOf({
    id: 'halves',
    eligibility: atLeast(
      named('half', text('半額', 'half'), product(cost, parameter('half'))),
      valueOf(vocabulary.outside),
    ),
    amount: roundDown(1, product(cost, parameter('rate'))),
    parameters: { rate, half: table('ratio', row('1/2')) },
  })
  it('is exact at the fraction', () => {
    expect(evaluate(measure, { cost: 201, outside: 100 }).status).toBe('eligible')
    expect(evaluate(measure, { cost: 199, outside: 100 }).status).toBe('ineligible')
    expect(bounds(measure, { cost: 199 })).toMatchObject({ canBeEligible: true, canBeIneligible: true })
  })
})
