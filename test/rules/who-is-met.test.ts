import { describe, expect, it } from 'vitest'
import { screen } from '../../src'
import { measures, programmes } from '../../rules'
import type { Measure } from '../../src/rule/programme'

type Facts = Readonly<Record<string, string | number | boolean>>
const found = (profile: Facts): Map<string, string> =>
  new Map(screen(programmes, profile).map(({ measure, status }) => [measure, status]))

describe('whom the document means, and nobody else', () => {
  it.each<[string, string, Facts, 'eligible' | 'ineligible']>([
    [
      'a haulier who borrows and runs no filling station',
      'fuel-station-interest-subsidy',
      { plannedActivity: 'borrowing', affectedByFuelTaxChange: false, enterpriseSize: 'small' },
      'ineligible',
    ],
    [
      'a filling station that the change harms',
      'fuel-station-interest-subsidy',
      { plannedActivity: 'borrowing', affectedByFuelTaxChange: true, enterpriseSize: 'small' },
      'eligible',
    ],
    [
      'a haulier in need of a turnaround',
      'fuel-station-turnaround',
      { plannedActivity: 'turnaround', affectedByFuelTaxChange: false, enterpriseSize: 'small' },
      'ineligible',
    ],
    [
      'a household that asks about filling stations',
      'fuel-station-network-investment',
      { plannedActivity: 'fuelStation', applicantType: 'household' },
      'ineligible',
    ],
    [
      'a household that wants to borrow',
      'deep-tech-loan-guarantee',
      { plannedActivity: 'borrowing', applicantType: 'household' },
      'ineligible',
    ],
    [
      'a household that asks about industrial water',
      'industrial-water-supply',
      { plannedActivity: 'industrialWater', applicantType: 'household', eligibleCost: 1_000_000 },
      'ineligible',
    ],
    [
      'a large company that hands its business over',
      'business-succession-support',
      { plannedActivity: 'businessSuccession', successionRole: 'handOver', enterpriseSize: 'large' },
      'ineligible',
    ],
    [
      'a large company that takes one over',
      'business-succession-support',
      { plannedActivity: 'businessSuccession', successionRole: 'takeOver', enterpriseSize: 'large' },
      'eligible',
    ],
    [
      'a local government that plans something else',
      'local-consultation-grant',
      { plannedActivity: 'other', applicantType: 'localGovernment' },
      'eligible',
    ],
    [
      'a firm that invests, of which no executive is asked',
      'management-talent-benefit',
      { plannedActivity: 'growthInvestment', enterpriseSize: 'small', executiveHireMode: 'transfer' },
      'ineligible',
    ],
    [
      'a chamber of commerce that advises firms',
      'consultation-support-bodies',
      { plannedActivity: 'businessConsultation', applicantType: 'association' },
      'eligible',
    ],
  ])('%s: %s', (_who, measure, profile, status) => {
    expect(found(profile).get(measure)).toBe(status)
  })
})

describe('what is stated and not asked', () => {
  const all = Object.values<Measure>(measures)
  const words = (id: string): string =>
    [...(all.find((measure) => measure.id === id)!.conditions ?? [])].map(({ ja }) => ja).join('\n')

  it.each([
    ['electricity-discount', 'この支援に参加して値引きをしている'],
    ['fuel-station-interest-subsidy', '金融機関から借り入れる'],
    ['digital-lifeline-systems', 'これまでの実証事業'],
    ['large-scale-growth-investment', '年平均5.0%以上'],
    ['management-improvement-plan', '自力では経営改善計画を作るのが難しい'],
    ['early-management-improvement-plan', '本格的に経営が悪化する前'],
    ['credit-guarantee-fee-subsidy', '経営の安定に支障が生じている'],
    ['credit-guarantee-fee-subsidy', '民間金融機関からの融資'],
    ['local-disaster-recovery', '地方公共団体がこの事業を使うこと'],
  ])('%s declares: %s', (id, part) => {
    expect(words(id)).toContain(part)
  })

  it('leaves a ceiling to measures that pay money', () => {
    expect(
      all
        .filter(({ mechanism, award }) => ['advice', 'guarantee'].includes(mechanism) && award === 'ceiling')
        .map(({ id }) => id),
    ).toEqual([])
  })

  it('says of every measure that one can apply for what to do next, or that it is not known', () => {
    expect(all.filter(({ applicants, apply }) => applicants && apply === undefined).map(({ id }) => id)).toEqual([])
  })
})
