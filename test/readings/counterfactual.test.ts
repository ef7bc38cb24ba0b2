import type { Measure } from '../../src/rule/programme'
import { describe, expect, it } from 'vitest'
import { counterfactual } from '../../src'
import { measures, type Profile } from '../../rules'

const growth = measures['large-scale-growth-investment']!
const firm: Profile = { enterpriseSize: 'midSized', hundredOkuDeclaration: false, investmentAmount: 1_800_000_000 }

describe('counterfactual', () => {
  it('tells a mid-sized firm with 1.8 billion yen to invest 200,000,000 yen more, or to declare', () => {
    expect(counterfactual(growth, firm)).toMatchObject({
      blocking: [
        {
          field: 'investmentAmount',
          value: '1800000000',
          op: '>=',
          threshold: '2000000000',
          printed: '投資下限額20億円',
          at: '事業スキーム① ※新規公募分',
        },
      ],
      alternatives: [
        [
          {
            field: 'investmentAmount',
            from: '1800000000',
            to: '2000000000',
            difference: '+200000000',
            changeable: true,
          },
        ],
        [{ field: 'hundredOkuDeclaration', from: 'false', to: 'true', changeable: true }],
      ],
    })
  })
  it('offers the one yen that a firm with the declaration lacks, and nothing else', () => {
    expect(
      counterfactual(growth, { ...firm, hundredOkuDeclaration: true, investmentAmount: 1_499_999_999 })!.alternatives,
    ).toEqual([
      [
        {
          field: 'investmentAmount',
          from: '1499999999',
          to: '1500000000',
          options: ['1500000000'],
          difference: '+1',
          changeable: true,
        },
      ],
    ])
  })
  it('advises nothing that nobody can change, and says what would have to be different', () => {
    const { blocking, alternatives, otherwise } = counterfactual(measures['business-reconstruction-noto']!, {
      disaster: 'noto2024',
      prefecture: 'tokyo',
      enterpriseSize: 'large',
      multiplyAffected: false,
      eligibleCost: 5,
    })!
    expect(blocking.map((reason) => 'field' in reason && reason.field)).toEqual(['prefecture', 'enterpriseSize'])
    expect(alternatives).toEqual([])
    expect(
      otherwise.map((changes) =>
        changes.map(({ field, options, changeable }) => ({ field, options: [...options].sort(), changeable })),
      ),
    ).toEqual([
      [
        { field: 'prefecture', options: ['fukui', 'ishikawa', 'niigata', 'toyama'], changeable: false },
        { field: 'enterpriseSize', options: ['micro', 'midSized', 'small'], changeable: false },
      ],
    ])
  })
  it('is undefined for whoever is eligible, undetermined or not asked', () => {
    expect(counterfactual(growth, { ...firm, investmentAmount: 2_000_000_000 })).toBeUndefined()
    expect(counterfactual(growth, {})).toBeUndefined()
    expect(
      counterfactual(
        Object.values<Measure>(measures).find(({ applicants }) => !applicants)!,
        {},
      ),
    ).toBeUndefined()
  })

  it('finds two numbers that open the way only together', () => {
    const { alternatives } = counterfactual(measures['shopping-street-revival'], {
      disaster: 'noto2024',
      prefecture: 'ishikawa',
      shoppingStreetBody: true,
      eligibleCost: 0,
      participatingStreets: 0,
    })!
    expect(alternatives[0]?.map(({ field, to }) => [field, to])).toEqual([
      ['eligibleCost', '300000'],
      ['participatingStreets', '1'],
    ])
  })
})
