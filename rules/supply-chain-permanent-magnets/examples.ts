import type { Example } from '../../src/author'

const measure = 'supply-chain-permanent-magnets'
const certified = (magnetInvestment: string, eligibleCost: number): Example['profile'] => ({
  applicantType: 'company',
  certifiedSupplyPlan: true,
  magnetInvestment,
  eligibleCost,
})
const upTo = (yen: bigint): Example['expect'] => ({ status: 'eligible', kind: 'upTo', yen })

export const examples: readonly Example[] = [
  {
    measure,
    note: '製造設備：30億円 × 1/3',
    profile: certified('plant', 3_000_000_000),
    expect: upTo(1_000_000_000n),
  },
  {
    measure,
    note: '製造設備：1億円 × 1/3 = 33,333,333.3…円',
    profile: certified('plant', 100_000_000),
    expect: upTo(33_333_333n),
  },
  {
    measure,
    note: 'リサイクル設備：100,000,001円 × 1/2 = 50,000,000.5円',
    profile: certified('recyclingPlant', 100_000_001),
    expect: upTo(50_000_000n),
  },
  {
    measure,
    note: '技術開発：3億円 × 1/2',
    profile: certified('research', 300_000_000),
    expect: upTo(150_000_000n),
  },
  {
    measure,
    note: '認定供給確保計画がなければ対象でない',
    profile: { ...certified('plant', 100_000_000), certifiedSupplyPlan: false },
    expect: { status: 'ineligible' },
  },
  {
    measure,
    note: '取組が分からない：6億円の1/3から1/2まで',
    profile: { applicantType: 'company', certifiedSupplyPlan: true, eligibleCost: 600_000_000 },
    expect: { status: 'undetermined', min: 200_000_000n, max: 300_000_000n, missing: ['magnetInvestment'] },
  },
]
