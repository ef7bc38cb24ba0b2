import { describe, expect, it } from 'vitest'
import { bounds, counterfactual, evaluate } from '../../src'
import { inMonths, not, roundDown, text, valueOf } from '../../src/author'
import { dated, measureOf, priced, row, table, vocabulary } from '../support/made-up'

const whole = { region: 'north', usage: '400' }

describe('a month past the end of what a table knows', () => {
  it('is undetermined with nothing to ask, and says up to when the figures reach', () => {
    expect(evaluate(priced, { ...whole, month: '2026-10' })).toMatchObject({
      status: 'undetermined',
      missing: [],
      amount: { kind: 'range', min: 0n, max: null },
      knownUntil: { parameter: 'price', field: 'month', until: '2026-09' },
    })
  })
  it('asks for nothing, whatever else is missing', () => {
    expect(evaluate(priced, { region: 'north', month: '2026-10' })).toMatchObject({
      status: 'undetermined',
      missing: [],
    })
    expect(evaluate(priced, { month: '2026-10' })).toMatchObject({ status: 'undetermined', missing: [] })
  })
  it('is no month without a row before the end', () => {
    expect(evaluate(priced, { ...whole, month: '2026-05' })).toMatchObject({
      status: 'ineligible',
      reasons: [{ kind: 'noRow' }],
    })
    expect(evaluate(priced, { ...whole, month: '2025-12' })).toMatchObject({ status: 'ineligible' })
    expect(evaluate(priced, { ...whole, month: '2026-09' })).toMatchObject({
      status: 'eligible',
      amount: { yen: 920n },
    })
  })
  it('leaves the bounds as far as the figures reach, and says so', () => {
    expect(bounds(priced, whole)).toMatchObject({
      canBeEligible: true,
      canBeIneligible: true,
      amount: { kind: 'range', min: 920n, max: 1800n },
      knownUntil: { until: '2026-09' },
      missing: ['month'],
    })
    expect(bounds(priced, { ...whole, month: '2026-10' })).toMatchObject({ missing: [], amount: { max: null } })
  })
  it('is never offered as a way to qualify', () => {
    const { otherwise, alternatives } = counterfactual(priced, { ...whole, month: '2026-05' })!
    expect(alternatives).toEqual([])
    expect(otherwise.flat()[0]!.options).not.toContain('2026-10')
  })
})

describe('a day past the end', () => {
  it('is not known yet, from the first day on', () => {
    expect(evaluate(dated, { cost: 300, ordered: '2026-12-31' })).toMatchObject({
      status: 'eligible',
      amount: { yen: 100n },
    })
    expect(evaluate(dated, { cost: 300, ordered: '2027-01-01' })).toMatchObject({
      status: 'undetermined',
      missing: [],
      knownUntil: { field: 'ordered', until: '2026-12-31' },
    })
    expect(evaluate(dated, { cost: 300, ordered: '2026-07-15' })).toMatchObject({ status: 'ineligible' })
  })
})

it('a share of a payer past the end leaves open who could only fail before it', () => {
  const shared = measureOf({
    id: 'shared-until',
    eligibility: not(inMonths(vocabulary.month, '2026-01', '2026-02')),
    amount: roundDown(1, valueOf(vocabulary.cost)),
    parameters: {
      half: { ...table('ratio', row('1/2', { month: ['2026-01', '2026-02'] })), knownUntil: '2026-02' },
      other: table('ratio', row('1/2')),
    },
    payers: [
      { id: 'state', name: text('国', 'state'), ratio: 'half' },
      { id: 'region', name: text('県', 'region'), ratio: 'other' },
    ],
  })
  const [cost, end] = [300, { parameter: 'half', field: 'month', until: '2026-02' }]
  expect(evaluate(shared, { cost, month: '2026-02' }).status).toBe('ineligible')
  expect(evaluate(shared, { cost, month: '2026-03' })).toMatchObject({ status: 'undetermined', missing: [], knownUntil: end }) // prettier-ignore
  expect(evaluate(shared, { cost })).toMatchObject({ status: 'undetermined', missing: ['month'] })
  expect(bounds(shared, { cost })).toMatchObject({ canBeIneligible: true, missing: ['month'], knownUntil: end })
})
