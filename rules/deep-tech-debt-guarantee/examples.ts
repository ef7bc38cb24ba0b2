import type { Example } from '../../src/author'

export const examples: readonly Example[] = [
  {
    measure: 'deep-tech-loan-guarantee',
    note: '20億円の30%から50%まで',
    profile: { deepTechStartup: true, loanAmount: 2_000_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 600_000_000n, max: 1_000_000_000n },
  },
  {
    measure: 'deep-tech-loan-guarantee',
    note: '対象は50億円まで：15億円から25億円',
    profile: { deepTechStartup: true, loanAmount: 8_000_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 1_500_000_000n, max: 2_500_000_000n },
  },
  {
    measure: 'deep-tech-loan-guarantee',
    note: 'ディープテックでない',
    profile: { deepTechStartup: false, loanAmount: 2_000_000_000 },
    expect: { status: 'ineligible' },
  },
]
