import type { Example } from '../../src/author'

const afterRain = { disaster: 'julyRain2020', usesTypeAReconstructionGrant: true }

export const examples: readonly Example[] = [
  {
    measure: 'reconstruction-loan-interest-july-2020-rain',
    note: '特別貸付：はじめの3年間の利子の全額',
    profile: { ...afterRain, loanKind: 'governmentSpecialLoan', loanInterestFirstThreeYears: 1_350_000 },
    expect: { status: 'eligible', kind: 'exact', yen: 1_350_000n, shares: { national: 1_350_000n } },
  },
  {
    measure: 'reconstruction-loan-interest-july-2020-rain',
    note: '県の制度融資も同じ',
    profile: { ...afterRain, loanKind: 'prefecturalLoan', loanInterestFirstThreeYears: 456_789 },
    expect: { status: 'eligible', kind: 'exact', yen: 456_789n },
  },
  {
    measure: 'reconstruction-loan-interest-july-2020-rain',
    note: 'ほかの融資は対象でない',
    profile: { ...afterRain, loanKind: 'other', loanInterestFirstThreeYears: 1_350_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'reconstruction-loan-interest-july-2020-rain',
    note: '能登半島地震の被災は、別の事業の対象',
    profile: { ...afterRain, disaster: 'noto2024', loanKind: 'prefecturalLoan', loanInterestFirstThreeYears: 456_789 },
    expect: { status: 'ineligible' },
  },
]
