import type { Example } from '../../src/author'

export const examples: readonly Example[] = [
  {
    measure: 'digital-lifeline-systems',
    note: '1億円 × 1/3 = 33,333,333.3…円',
    profile: { eligibleCost: 100_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 33_333_333n, shares: { national: 33_333_333n } },
  },
  {
    measure: 'digital-lifeline-systems',
    note: '100万円 × 1/3',
    profile: { eligibleCost: 1_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 333_333n },
  },
  {
    measure: 'digital-lifeline-systems',
    note: '上限がないため、30億円 × 1/3 = 10億円',
    profile: { eligibleCost: 3_000_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 1_000_000_000n },
  },
]
