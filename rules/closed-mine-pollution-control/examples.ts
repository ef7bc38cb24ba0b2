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
    note: '1,000万円 × 3/4',
    profile: { applicantType: 'localGovernment', eligibleCost: 10_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 7_500_000n },
  },
  {
    measure: 'closed-mine-pollution-works',
    note: '80,000,001円 × 3/4 = 60,000,000.75円',
    profile: { applicantType: 'localGovernment', eligibleCost: 80_000_001 },
    expect: { status: 'eligible', kind: 'upTo', yen: 60_000_000n },
  },
  {
    measure: 'closed-mine-pollution-works',
    note: '1円 × 3/4は1円に届かない',
    profile: { applicantType: 'localGovernment', eligibleCost: 1 },
    expect: { status: 'eligible', kind: 'upTo', yen: 0n },
  },
  {
    measure: 'closed-mine-pollution-works',
    note: '坑廃水を処理する会社は対象になる',
    profile: { applicantType: 'company', treatsMineWater: true, eligibleCost: 10_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 7_500_000n },
  },
  {
    measure: 'closed-mine-pollution-works',
    note: '坑廃水を処理していない会社は対象でない',
    profile: { applicantType: 'company', treatsMineWater: false, eligibleCost: 80_000_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'closed-mine-pollution-works',
    note: '坑廃水を処理しているか分からない会社には、それを尋ねる',
    profile: { applicantType: 'company', eligibleCost: 80_000_000 },
    expect: { status: 'undetermined', min: 60_000_000n, max: 60_000_000n, missing: ['treatsMineWater'] },
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
