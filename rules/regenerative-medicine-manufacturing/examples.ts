import type { Example } from '../../src/author'

export const examples: readonly Example[] = [
  {
    measure: 'regenerative-medicine-manufacturing',
    note: '6億円の1/2から2/3まで',
    profile: { eligibleCost: 600_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 300_000_000n, max: 400_000_000n },
  },
  {
    measure: 'regenerative-medicine-manufacturing',
    note: '1,000,001円：1/2は500,000.5円、2/3は666,667.3…円',
    profile: { eligibleCost: 1_000_001 },
    expect: { status: 'eligible', kind: 'range', min: 500_000n, max: 666_667n },
  },
  {
    measure: 'regenerative-medicine-manufacturing',
    note: '1円では、どちらの率でも1円に届かない',
    profile: { eligibleCost: 1 },
    expect: { status: 'eligible', min: 0n, max: 0n },
  },
  {
    measure: 'regenerative-medicine-manufacturing',
    note: '費用が分からず、上限も資料にない',
    profile: {},
    expect: { status: 'undetermined', min: 0n, max: null, missing: ['eligibleCost'] },
  },
]
