import { describe, expect, it } from 'vitest'
import { screen, type Assessment } from '../../src'
import { programmes, type Profile } from '../../rules'

const found = (measure: string, profile: Profile): Assessment =>
  screen(programmes, profile).find((one) => one.measure === measure)!
const recovery = { plannedActivity: 'disasterRecovery', multiplyAffected: false, eligibleCost: 100_000_000 } as const
const member = { ...recovery, disaster: 'fukushima2022', recoveryGroupMember: true } as const
const rain = { ...recovery, disaster: 'julyRain2020', prefecture: 'kumamoto' } as const
const loan = {
  plannedActivity: 'borrowing',
  usesTypeAReconstructionGrant: true,
  loanKind: 'prefecturalLoan',
  loanInterestFirstThreeYears: 5_000,
  enterpriseSize: 'small',
} as const
const street = {
  plannedActivity: 'disasterRecovery',
  disaster: 'noto2024',
  prefecture: 'ishikawa',
  shoppingStreetBody: true,
  eligibleCost: 4_000_000,
} as const
const borrower = { plannedActivity: 'borrowing', affectedByUsTariffs: true, loanBalance: 1_000_000_000 } as const

/** Each pair is one stated condition: who meets it gets the yen, who does not is turned away. */
const cases: readonly (readonly [says: string, measure: string, profile: Profile, yen: bigint | undefined])[] = [
  [
    'a cooperative of any size is at 3/4',
    'group-subsidy-fukushima-cooperatives',
    { ...member, applicantType: 'cooperative', enterpriseSize: 'midSized' },
    75_000_000n,
  ],
  [
    'and is not priced by its size beside it',
    'group-subsidy-fukushima',
    { ...member, applicantType: 'cooperative', enterpriseSize: 'midSized' },
    undefined,
  ],
  [
    'a town body that is no enterprise is let in',
    'group-subsidy-fukushima-cooperatives',
    { ...member, applicantType: 'association', enterpriseSize: 'notEnterprise' },
    75_000_000n,
  ],
  [
    'a mid-sized company is at 1/2',
    'group-subsidy-fukushima',
    { ...member, applicantType: 'company', enterpriseSize: 'midSized' },
    50_000_000n,
  ],
  [
    'a large cooperative in Kumamoto is at 3/4',
    'business-reconstruction-july-2020-rain-cooperatives',
    { ...rain, applicantType: 'cooperative', enterpriseSize: 'large' },
    75_000_000n,
  ],
  [
    'type A of Noto is Ishikawa',
    'reconstruction-loan-interest-noto',
    { ...loan, disaster: 'noto2024', prefecture: 'ishikawa' },
    5_000n,
  ],
  [
    'and not Toyama',
    'reconstruction-loan-interest-noto',
    { ...loan, disaster: 'noto2024', prefecture: 'toyama' },
    undefined,
  ],
  [
    'type A of July 2020 is not Kagoshima',
    'reconstruction-loan-interest-july-2020-rain',
    { ...loan, disaster: 'julyRain2020', prefecture: 'kagoshima' },
    undefined,
  ],
  [
    'a street hit by the earthquake',
    'shopping-street-restoration',
    { ...street, hitByNotoEarthquake: true },
    3_000_000n,
  ],
  ['but not by the rain alone', 'shopping-street-restoration', { ...street, hitByNotoEarthquake: false }, undefined],
  ['an SME that borrows', 'jfc-safety-net-rate-cut', { ...borrower, enterpriseSize: 'small' }, 4_000_000n],
  ['but no large company', 'jfc-safety-net-rate-cut', { ...borrower, enterpriseSize: 'large' }, undefined],
  [
    'a retailer with software of its own is not asked for the suppliers’ frame',
    'digital-ai-adoption-electronic-trading',
    { plannedActivity: 'digitalTools', enterpriseSize: 'micro', eligibleCost: 300_000 },
    undefined,
  ],
]

describe('screening holds every stated condition against the applicant', () => {
  it.each(cases)('%s', (_says, measure, profile, yen) => {
    const answer = found(measure, profile)
    if (yen === undefined) expect(answer.status).toBe('ineligible')
    else expect(answer).toMatchObject({ status: 'eligible', amount: { yen } })
  })
})
