import type { Example } from '../../src/author'

export const examples: readonly Example[] = [
  {
    measure: 'closed-mine-pollution-works',
    note: '8,000万円 × 3/4',
    profile: { applicantType: 'localGovernment', eligibleCost: 80_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 60_000_000n, shares: { national: 60_000_000n } },
  },
  {
    measure: 'closed-mine-pollution-works',
    note: '1,000,001円 × 3/4 = 750,000.75円',
    profile: { applicantType: 'localGovernment', eligibleCost: 1_000_001 },
    expect: { status: 'eligible', kind: 'upTo', yen: 750_000n },
  },
  {
    measure: 'closed-mine-pollution-works',
    note: '会社は対象でない',
    profile: { applicantType: 'company', eligibleCost: 80_000_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'closed-mine-treatment-resilience',
    note: '中小企業：1,000万円 × 1/3 = 3,333,333.3…円',
    profile: { enterpriseSize: 'small', eligibleCost: 10_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 3_333_333n, shares: { national: 3_333_333n } },
  },
  {
    measure: 'closed-mine-treatment-resilience',
    note: '大企業：1,000万円 × 1/4',
    profile: { enterpriseSize: 'large', eligibleCost: 10_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 2_500_000n },
  },
  {
    measure: 'closed-mine-treatment-resilience',
    note: '中堅企業の率は資料にない：1,200万円の1/4から1/3まで',
    profile: { enterpriseSize: 'midSized', eligibleCost: 12_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 3_000_000n, max: 4_000_000n },
  },
]
