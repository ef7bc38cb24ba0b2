import type { Example } from '../../src/author'

const certified = { applicantType: 'company', certifiedSupplyPlan: true }

export const examples: readonly Example[] = [
  {
    measure: 'supply-chain-drones',
    note: '1,000,000,001円 × 1/2 = 500,000,000.5円',
    profile: { ...certified, eligibleCost: 1_000_000_001 },
    expect: { status: 'eligible', kind: 'upTo', yen: 500_000_000n },
  },
  {
    measure: 'supply-chain-drones',
    note: '認定供給確保計画がなければ対象でない',
    profile: { ...certified, certifiedSupplyPlan: false, eligibleCost: 1_000_000_001 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'supply-chain-drones',
    note: '家庭は対象でない',
    profile: { ...certified, applicantType: 'household', eligibleCost: 1_000_000 },
    expect: { status: 'ineligible' },
  },
]
