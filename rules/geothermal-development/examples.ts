import type { Example } from '../../src/author'

export const examples: readonly Example[] = [
  {
    measure: 'geothermal-development',
    note: '4億円の1/2から3/4まで（前の年度の率）',
    profile: { eligibleCost: 400_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 200_000_000n, max: 300_000_000n },
  },
  {
    measure: 'geothermal-development',
    note: '1,000,001円：500,000.5円から750,000.75円',
    profile: { eligibleCost: 1_000_001 },
    expect: { status: 'eligible', kind: 'range', min: 500_000n, max: 750_000n },
  },
]
