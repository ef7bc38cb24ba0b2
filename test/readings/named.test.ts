import { describe, expect, it } from 'vitest'
import { bounds, counterfactual, evaluate, reasonWords, schedule } from '../../src'
import { floored, investment } from '../support/made-up'

/** A third of the cost; a grant below 300,000 yen is not paid. */
describe('a floor on the grant, as a condition on something computed', () => {
  it('reads in its own name and unit, not in those of the cost', () => {
    const answer = evaluate(floored, { cost: 899_999 })
    expect(answer.status).toBe('ineligible')
    if (answer.status !== 'ineligible') return
    expect(answer.reasons).toMatchObject([
      {
        kind: 'compare',
        field: 'cost',
        unit: 'yen',
        value: '899999/3',
        op: '>=',
        threshold: '300000',
        parameter: 'floor',
      },
    ])
    expect(answer.reasons.map((reason) => reasonWords(floored, reason))).toEqual([
      {
        ja: '下限と比べる補助額は299,999円ですが、300,000円以上であることが必要です',
        en: 'grant before the floor is 299,999 yen; it must be at least 300,000 yen',
      },
    ])
  })
  it('is tested on the exact amount, and the nearest change is the cost at which it is reached', () => {
    expect(evaluate(floored, { cost: 900_000 })).toMatchObject({ status: 'eligible', amount: { yen: 300_000n } })
    expect(counterfactual(floored, { cost: 45_000 })!.alternatives).toEqual([
      [{ field: 'cost', from: '45000', to: '900000', options: ['900000'], difference: '+855000', changeable: true }],
    ])
  })
  it('bounds the amount from the floor up', () => {
    expect(bounds(floored, {})).toMatchObject({
      canBeEligible: true,
      canBeIneligible: true,
      amount: { kind: 'range', min: 300_000n, max: 1_000_000n },
    })
  })
  it('is a jump in the schedule', () => {
    expect(schedule(floored, {}, 'cost').knots).toEqual([
      { x: '0', amount: '0', eligible: false, marks: [] },
      { x: '899999', amount: '0', eligible: false, marks: [] },
      { x: '900000', amount: '300000', eligible: true, marks: [{ kind: 'floor', parameter: 'floor' }] },
      { x: '3000000', amount: '1000000', eligible: true, marks: [{ kind: 'cap', parameter: 'cap' }] },
    ])
  })
})

describe('a fact compared with a fact', () => {
  it('names both', () => {
    const answer = evaluate(investment, { cost: 5000, outside: 6000, declared: false })
    expect(answer.status === 'ineligible' && answer.reasons.map((reason) => reasonWords(investment, reason))).toEqual([
      {
        ja: '外注費は6,000円ですが、費用（5,000円）未満であることが必要です',
        en: 'outside cost is 6,000 yen; it must be less than the cost (5,000 yen)',
      },
    ])
  })
  it('finds the change on either side', () => {
    const ways = counterfactual(investment, { cost: 5000, outside: 6000, declared: false })!.alternatives
    expect(ways.map(([change]) => [change!.field, change!.to])).toEqual([
      ['cost', '6001'],
      ['outside', '4999'],
    ])
  })
})
