import type { Example } from '../../src/author'

const coordinated = 'coordinated-lending-guarantee-fee'
const small = { enterpriseSize: 'small' }

export const examples: readonly Example[] = [
  {
    measure: coordinated,
    note: '5,000万円、年1.00%の1年分50万円の1/3',
    profile: { ...small, guaranteeRequirement: 'properLoan', applicationMonth: '2026-04', guaranteeFee: 500_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 166_666n, shares: { national: 166_666n } },
  },
  {
    measure: coordinated,
    note: '5,000万円、年1.00%、2026年3月までの申込みは1/2（事業者は25万円）',
    profile: { ...small, guaranteeRequirement: 'properLoan', applicationMonth: '2026-03', guaranteeFee: 500_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 250_000n },
  },
  {
    measure: coordinated,
    note: '5,000万円、年1.00%、2027年4月からは1/4（事業者は37.5万円）',
    profile: { ...small, guaranteeRequirement: 'properLoan', applicationMonth: '2027-04', guaranteeFee: 500_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 125_000n },
  },
  {
    measure: coordinated,
    note: '2,800万円、年1.90%の1年分532,000円の1/3',
    profile: { ...small, guaranteeRequirement: 'properLoan', applicationMonth: '2027-03', guaranteeFee: 532_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 177_333n },
  },
  {
    measure: coordinated,
    note: '1,000万円、年0.45%の1年分45,000円の1/4（要件②）',
    profile: {
      enterpriseSize: 'micro',
      guaranteeRequirement: 'actionPlan',
      applicationMonth: '2026-10',
      guaranteeFee: 45_000,
    },
    expect: { status: 'eligible', kind: 'upTo', yen: 11_250n },
  },
  {
    measure: coordinated,
    note: '制度の始まる前',
    profile: { ...small, guaranteeRequirement: 'properLoan', applicationMonth: '2025-02', guaranteeFee: 500_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: coordinated,
    note: '受付の終わった後',
    profile: { ...small, guaranteeRequirement: 'actionPlan', applicationMonth: '2028-04', guaranteeFee: 500_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'management-improvement-support-guarantee-fee',
    note: '8,000万円、年0.8%のうち0.5%（事業者は0.3%の24万円）',
    profile: {
      ...small,
      applicationMonth: '2026-03',
      supportGuaranteeRate: 'standard',
      guaranteedLoan: 80_000_000,
    },
    expect: { status: 'eligible', kind: 'upTo', yen: 400_000n, shares: { national: 400_000n } },
  },
  {
    measure: 'management-improvement-support-guarantee-fee',
    note: '年1.0%なら0.7%: 8,000万円で56万円',
    profile: {
      ...small,
      applicationMonth: '2025-08',
      supportGuaranteeRate: 'higher',
      guaranteedLoan: 80_000_000,
    },
    expect: { status: 'eligible', kind: 'upTo', yen: 560_000n },
  },
  {
    measure: 'management-improvement-support-guarantee-fee',
    note: '2026年4月からの扱いは分からない',
    profile: {
      ...small,
      applicationMonth: '2026-04',
      supportGuaranteeRate: 'standard',
      guaranteedLoan: 80_000_000,
    },
    expect: { status: 'undetermined', missing: [] },
  },
]
