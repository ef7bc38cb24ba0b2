import type { Example } from '../../src/author'

export const examples: readonly Example[] = [
  {
    measure: 'industrial-water-supply',
    note: '3億円の1/3から2/5まで（以前の公募の率）',
    profile: { eligibleCost: 300_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 100_000_000n, max: 120_000_000n },
  },
]
