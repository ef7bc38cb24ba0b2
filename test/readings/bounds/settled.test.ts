import { describe, expect, it } from 'vitest'
import { bounds, evaluate } from '../../../src'
import { measures } from '../../../rules'
import { all, any, atLeast, atMost, greaterOf, oneOf, parameter, roundDown, valueOf } from '../../../src/author'
import { comparisons, shared, slicedByRange } from '../../support/every-node'
import { branches, investment, measureOf, row, table, vocabulary } from '../../support/made-up'

const growth = measures['large-scale-growth-investment']

describe('what no missing fact can change is not asked', () => {
  it('is eligible where the amount is the same either way', () => {
    const profile = { enterpriseSize: 'midSized', investmentAmount: 3_000_000_000 } as const
    const answer = evaluate(growth, profile)
    expect(answer).toMatchObject({ status: 'eligible', amount: { kind: 'upTo', yen: 1_000_000_000n } })
    // The declaration was never stated, so that no reason speaks of it.
    expect(answer.status === 'eligible' && answer.reasons.map((reason) => 'field' in reason && reason.field)).toEqual([
      'enterpriseSize',
      'investmentAmount',
    ])
    expect(bounds(growth, profile).missing).toEqual([])
  })
  it('is ineligible where it fails either way, by the threshold that is nearest', () => {
    expect(evaluate(growth, { enterpriseSize: 'midSized', investmentAmount: 1_400_000_000 })).toMatchObject({
      status: 'ineligible',
      reasons: [{ field: 'investmentAmount', threshold: '1500000000' }],
    })
  })
  it('asks where the answer decides', () => {
    expect(evaluate(growth, { enterpriseSize: 'midSized', investmentAmount: 1_800_000_000 })).toMatchObject({
      status: 'undetermined',
      missing: ['hundredOkuDeclaration'],
    })
  })
  it('sees that one of several branches always holds', () => {
    expect(evaluate(branches, { cost: 30 })).toMatchObject({ status: 'eligible', amount: { yen: 10n } })
  })
  it('keeps asking for a number that decides the amount', () => {
    expect(evaluate(investment, { cost: 5000, outside: 10 })).toMatchObject({ status: 'eligible' })
    expect(evaluate(investment, { cost: 5000, declared: true })).toMatchObject({ missing: ['outside'] })
  })
  it('says what fails of the stated facts alone, where some answer leaves nothing else', () => {
    const floor = (fact: 'cost' | 'outside') => atLeast(valueOf(vocabulary[fact]), parameter('floor'))
    const measure = measureOf({
      id: 'north-by-floors',
      eligibility: all(oneOf(vocabulary.region, 'north'), floor('cost'), floor('outside')),
      parameters: {
        rate: table('ratio', row('1/3')),
        floor: table('yen', row('10', { region: 'north' }), row('1', { region: 'south' })),
      },
    })
    // In the north both fall short, in the south neither does, but the south is not asked for.
    const answer = evaluate(measure, { cost: 5, outside: 6 })
    expect(answer.status === 'ineligible' && answer.reasons).toMatchObject([
      { field: 'cost', threshold: '10' },
      { field: 'outside', threshold: '10' },
    ])
  })
  const some = table('yen', row({ atLeast: '100', atMost: '400' }))
  it('asks for a number that moves one end of a range, or the exact amount alone', () => {
    const floored = atMost(parameter('most'), greaterOf(parameter('some'), valueOf(vocabulary.cost)))
    const parameters = { some, most: table('yen', row('400')) }
    const ranged = measureOf({ id: 'ranged', amount: roundDown(1, floored), parameters })
    // 100 to 400 yen of a cost of nothing, 200 to 400 of one of 200.
    expect(evaluate(ranged, {})).toMatchObject({ status: 'undetermined', missing: ['cost'] })
    const anywhere = any(oneOf(vocabulary.region, 'north'), oneOf(vocabulary.region, 'south'))
    const both = measureOf({ id: 'both', eligibility: anywhere, amount: roundDown(1, floored), parameters })
    expect(evaluate(both, {})).toMatchObject({ status: 'undetermined', missing: ['cost', 'region'] })
    const capped = measureOf({
      id: 'capped',
      amount: roundDown(1000, atMost(parameter('most'), valueOf(vocabulary.cost))),
      parameters: { most: table('yen', row('400')) },
    })
    // Nothing, whatever it costs, but of 400 yen at most or of less.
    expect(evaluate(capped, {})).toMatchObject({ status: 'undetermined', missing: ['cost'] })
  })
  it('leaves open what a range leaves open, though all is known', () => {
    const profile = { cost: 3000, outside: 150 }
    expect(evaluate(slicedByRange, profile)).toMatchObject({ status: 'undetermined', missing: [] })
    expect(bounds(slicedByRange, profile)).toMatchObject({ canBeEligible: true, amount: { min: 0n, max: null } })
    const below = comparisons['<'][1]
    expect(bounds(below, { cost: 150 })).toMatchObject({ canBeEligible: true, canBeIneligible: true })
    expect(bounds(below, { cost: 99 })).toMatchObject({ canBeEligible: true, canBeIneligible: false })
    expect(bounds(below, { cost: 200 })).toMatchObject({ canBeEligible: false, canBeIneligible: true })
    // A range from 100 to 200 may be any of them, its ends too.
    const may = [99, 100, 150, 200, 201].map((cost) => bounds(comparisons['='][1], { cost }).canBeEligible)
    expect(may).toEqual([false, true, true, true, false])
    expect(bounds(comparisons['='][1], { cost: 100 }).canBeIneligible).toBe(true)
  })
  it('asks where a share has no row for some answer', () => {
    expect(evaluate(shared, { cost: 1000 })).toMatchObject({ status: 'undetermined', missing: ['region'] })
    expect(bounds(shared, { cost: 1000 })).toMatchObject({ canBeEligible: true, canBeIneligible: true })
  })
  it('compares a number with each figure that a missing option may choose, also where no amount is documented', () => {
    const measure = measureOf({
      id: 'undocumented',
      eligibility: atLeast(valueOf(vocabulary.cost), parameter('low')),
      amount: { kind: 'undocumented', why: { ja: '不明です。', en: 'Not known.' } },
      parameters: { low: table('yen', row('1000', { region: 'north' }), row('1500', { region: 'south' })) },
    })
    expect(evaluate(measure, { cost: 1500 }).status).toBe('eligible')
    expect(evaluate(measure, { cost: 999 }).status).toBe('ineligible')
    expect(evaluate(measure, { cost: 1000 })).toMatchObject({ status: 'undetermined', missing: ['region'] })
  })
})
