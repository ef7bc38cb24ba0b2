import { describe, expect, it } from 'vitest'
import { schedule, type Measure } from '../../../src'
import { RuleError } from '../../../src/author'
import { measures, type Profile } from '../../../rules'

const inn: Profile = { disaster: 'noto2024', prefecture: 'ishikawa', enterpriseSize: 'small' }

describe('schedule', () => {
  it('bends at the end of the full cost and at the cap, for an inn in Ishikawa hit twice', () => {
    expect(
      schedule(measures['business-reconstruction-noto']!, { ...inn, multiplyAffected: true }, 'eligibleCost'),
    ).toEqual({
      field: 'eligibleCost',
      missing: [],
      slopeAfter: '0',
      knots: [
        { x: '0', amount: '0', eligible: true, marks: [] },
        {
          x: '500000000',
          amount: '500000000',
          eligible: true,
          marks: [{ kind: 'trancheEnd', parameter: 'fullCostLimit' }],
        },
        { x: '5500000000/3', amount: '1500000000', eligible: true, marks: [{ kind: 'cap', parameter: 'cap' }] },
      ],
    })
  })
  it('has no tranche for an inn hit once, whose cap is reached at 2 billion yen', () => {
    expect(
      schedule(
        measures['business-reconstruction-noto']!,
        { ...inn, multiplyAffected: false },
        'eligibleCost',
      ).knots.map(({ x, amount }) => [x, amount]),
    ).toEqual([
      ['0', '0'],
      ['2000000000', '1500000000'],
    ])
  })
  it('starts at the floor of an investment', () => {
    expect(
      schedule(
        measures['large-scale-growth-investment']!,
        { enterpriseSize: 'midSized', hundredOkuDeclaration: false },
        'investmentAmount',
      ).knots,
    ).toEqual([
      { x: '0', amount: '0', eligible: false, marks: [] },
      { x: '1999999999', amount: '0', eligible: false, marks: [] },
      {
        x: '2000000000',
        amount: '2000000000/3',
        eligible: true,
        marks: [{ kind: 'floor', parameter: 'minimumInvestment' }],
      },
      { x: '15000000000', amount: '5000000000', eligible: true, marks: [{ kind: 'cap', parameter: 'cap' }] },
    ])
  })
  it('rises for ever where nothing caps it, by the unit price', () => {
    expect(
      schedule(
        measures['electricity-discount']!,
        { electricitySupply: 'lowVoltage', usageMonth: '2026-01' },
        'electricityUsage',
      ),
    ).toEqual({
      field: 'electricityUsage',
      missing: [],
      slopeAfter: '4.5',
      knots: [{ x: '0', amount: '0', eligible: true, marks: [] }],
    })
  })
  it('says what is missing, and refuses a field that no amount depends on', () => {
    expect(schedule(measures['business-reconstruction-noto']!, inn, 'eligibleCost')).toEqual({
      field: 'eligibleCost',
      missing: ['multiplyAffected'],
      knots: [],
      slopeAfter: '0',
    })
    expect(() => schedule(measures['electricity-discount'] as Measure, {}, 'usageMonth')).toThrow(
      new RuleError('electricity-discount', "has no amount that depends on the number 'usageMonth'"),
    )
  })
})
