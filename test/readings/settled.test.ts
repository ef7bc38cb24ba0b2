import { describe, expect, it } from 'vitest'
import { bounds, evaluate } from '../../src'
import { measures } from '../../rules'
import { atLeast, parameter, valueOf } from '../../src/author'
import { branches, investment, measureOf, row, table, vocabulary } from '../support/made-up'

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
