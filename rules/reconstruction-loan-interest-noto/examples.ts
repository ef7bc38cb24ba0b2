import type { Example } from '../../src/author'

const afterNoto = { disaster: 'noto2024', usesTypeAReconstructionGrant: true }

export const examples: readonly Example[] = [
  {
    measure: 'reconstruction-loan-interest-noto',
    note: '特別貸付：はじめの3年間の利子の全額',
    profile: { ...afterNoto, loanKind: 'governmentSpecialLoan', loanInterestFirstThreeYears: 2_400_000 },
    expect: { status: 'eligible', kind: 'exact', yen: 2_400_000n, shares: { national: 2_400_000n } },
  },
  {
    measure: 'reconstruction-loan-interest-noto',
    note: '県の制度融資も同じ',
    profile: { ...afterNoto, loanKind: 'prefecturalLoan', loanInterestFirstThreeYears: 987_654 },
    expect: { status: 'eligible', kind: 'exact', yen: 987_654n },
  },
  {
    measure: 'reconstruction-loan-interest-noto',
    note: 'ほかの融資は対象でない',
    profile: { ...afterNoto, loanKind: 'other', loanInterestFirstThreeYears: 2_400_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'reconstruction-loan-interest-noto',
    note: '令和2年7月豪雨の被災は、別の事業の対象',
    profile: {
      ...afterNoto,
      disaster: 'julyRain2020',
      loanKind: 'prefecturalLoan',
      loanInterestFirstThreeYears: 987_654,
    },
    expect: { status: 'ineligible' },
  },
]
