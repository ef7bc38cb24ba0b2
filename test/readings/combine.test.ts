import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measures, stacking } from '../../rules'
import { combine } from '../../src'
import type { CombinationRule } from '../../src'
import type { Measure } from '../../src/rule/programme'

const source = {
  title: { ja: '公募要領', en: 'call guideline' },
  kind: 'officialPage',
  checkedOn: '2026-11-26',
} as const
const rule = (relation: CombinationRule['relation'], a: string, b: string): CombinationRule => ({
  measures: [a, b],
  relation,
  note: { ja: '定め', en: 'rule' },
  source,
  at: '表',
})
const bill = {
  electricitySupply: 'lowVoltage',
  gasSupply: 'cityGas',
  usageMonth: '2026-01',
  electricityUsage: 400,
  gasUsage: 30,
}
const home = [measures['electricity-discount'], measures['city-gas-discount']] as readonly Measure[]

describe('combine', () => {
  it('adds up what no rule speaks of, and says that nothing is documented', () => {
    const both = combine(home, bill)
    expect(both.measures).toEqual(['electricity-discount', 'city-gas-discount'])
    expect([both.least, both.most]).toEqual([2340n, 2340n])
    expect(both.undocumented).toEqual([['electricity-discount', 'city-gas-discount']])
    expect(both.givenUp).toEqual([])
  })

  it('takes the better of two that exclude each other, and says what it gave up and why', () => {
    const only = rule('excludes', 'city-gas-discount', 'electricity-discount')
    const one = combine(home, bill, { rules: [only] })
    expect(one.measures).toEqual(['electricity-discount'])
    expect(one.least).toBe(1800n)
    expect(one.givenUp).toMatchObject([{ measure: 'city-gas-discount', amount: { yen: 540n }, because: [only] }])
    expect(one.proof).toMatchObject({ compared: 3, runnersUp: [{ measures: ['city-gas-discount'], most: 540n }] })
  })

  it('takes the first that is given of two that pay as much and exclude each other', () => {
    const [first] = home
    const other = { ...first!, id: 'other' }
    const only = { rules: [rule('excludes', 'other', first!.id)] }
    expect(combine([first!, other], bill, only).measures).toEqual([first!.id])
    expect(combine([other, first!], bill, only).measures).toEqual(['other'])
  })

  it('keeps the larger of two for certain where one reduces the other', () => {
    const less = combine(home, bill, { rules: [rule('reduces', 'city-gas-discount', 'electricity-discount')] })
    expect([less.least, less.most]).toEqual([1800n, 2340n])
  })

  it('counts a ceiling for nothing certain, and names a cost that two would count', () => {
    const rebuild = [
      measures['business-reconstruction-noto'],
      measures['energy-saving-equipment'],
    ] as readonly Measure[]
    const inn = {
      disaster: 'noto2024',
      prefecture: 'ishikawa',
      enterpriseSize: 'small',
      multiplyAffected: false,
      eligibleCost: 10_000_000,
    }
    const { least, most, sharedCosts } = combine(rebuild, inn)
    expect([least, most]).toEqual([0n, 10_833_333n])
    expect(sharedCosts).toEqual({ eligibleCost: ['business-reconstruction-noto', 'energy-saving-equipment'] })
  })

  it('lists what is not settled and what nobody can compute apart from the sum', () => {
    const { undetermined, withoutAmount, most } = combine([...home, measures['advanced-ccs']] as readonly Measure[], {
      ...bill,
      gasUsage: undefined,
      plannedActivity: 'ccs',
    })
    expect(undetermined).toContain('city-gas-discount')
    expect(withoutAmount.length + undetermined.length).toBe(2)
    expect(most).toBe(1800n)
  })

  it('lets the interest subsidy go with the grant that it requires, as the document says', () => {
    const noto = ['reconstruction-loan-interest-noto', 'business-reconstruction-noto'] as const
    const { measures: chosen, undocumented } = combine(
      noto.map((id) => measures[id] as Measure),
      {
        disaster: 'noto2024',
        prefecture: 'ishikawa',
        enterpriseSize: 'small',
        multiplyAffected: false,
        eligibleCost: 10_000_000,
        usesTypeAReconstructionGrant: true,
        loanKind: 'governmentSpecialLoan',
        loanInterestFirstThreeYears: 120_000,
      },
      { rules: stacking },
    )
    expect(chosen).toEqual([...noto])
    expect(undocumented).toEqual([])
  })

  it('refuses more measures tied together than it can compare', () => {
    const many = Array.from({ length: 17 }, (_, at) => ({ ...home[0]!, id: `m${at}` }))
    const ties = many.slice(1).map(({ id }) => rule('excludes', 'm0', id))
    expect(() => combine(many, bill, { rules: ties })).toThrow(
      'combine: compares at most 16 measures that exclude or need one another; 17 were given. 互いに関わる支援措置は16件までにしてください。',
    )
  })

  it('is never beaten by another allowed combination', () => {
    const five = Array.from({ length: 5 }, (_, at) => ({ ...home[0]!, id: `m${at}` }))
    const pair = fc.tuple(fc.nat(4), fc.nat(4)).filter(([a, b]) => a !== b)
    const ties = fc.array(fc.tuple(fc.constantFrom('excludes', 'requires'), pair), { maxLength: 6 })
    fc.assert(
      fc.property(ties, (drawn) => {
        const rules = drawn.map(([relation, [a, b]]) => rule(relation as 'excludes', `m${a}`, `m${b}`))
        const { measures: chosen, most } = combine(five, bill, { rules })
        for (let set = 0; set < 32; set++) {
          const ids = five.filter((_, at) => ((set >> at) & 1) === 1).map(({ id }) => id)
          const allowed = rules.every(({ relation, measures: [a, b] }) =>
            relation === 'excludes' ? !(ids.includes(a) && ids.includes(b)) : !ids.includes(a) || ids.includes(b),
          )
          if (allowed) expect(most! >= BigInt(ids.length) * 1800n).toBe(true)
        }
        expect(most).toBe(BigInt(chosen.length) * 1800n)
      }),
    )
  })
})
