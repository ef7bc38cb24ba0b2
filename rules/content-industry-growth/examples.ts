import type { Example } from '../../src/author'

const example = (measure: string, note: string, eligibleCost: number, expect: Example['expect']): Example => ({
  measure,
  note,
  profile: { eligibleCost },
  expect,
})
const fromNothing = (max: bigint): Example['expect'] => ({ status: 'eligible', kind: 'range', min: 0n, max })
const upTo = (yen: bigint): Example['expect'] => ({ status: 'eligible', kind: 'upTo', yen })

export const examples: readonly Example[] = [
  example('content-platforms', '率が分からず、0円から20億円まで', 2_000_000_000, fromNothing(2_000_000_000n)),
  example('content-platforms', '50億円でも上限は30億円', 5_000_000_000, fromNothing(3_000_000_000n)),
  example('large-content-for-abroad', '20億円でも上限は15億円', 2_000_000_000, fromNothing(1_500_000_000n)),
  example('content-development-platform', '率が分からず、0円から8,000万円まで', 80_000_000, fromNothing(80_000_000n)),
  example('content-development-platform', '2億5,000万円でも上限は1億円', 250_000_000, fromNothing(100_000_000n)),
  example('content-new-ip-planning', '1億円でも上限は7,000万円', 100_000_000, fromNothing(70_000_000n)),
  example('content-new-ip-startups', '15,000,001円 × 1/2 = 7,500,000.5円', 15_000_001, upTo(7_500_000n)),
  example('content-new-ip-startups', '9,999,999円 × 1/2 = 4,999,999.5円', 9_999_999, upTo(4_999_999n)),
  example('content-new-ip-startups', '3,000万円 × 1/2 = 1,500万円だが、上限1,000万円', 30_000_000, upTo(10_000_000n)),
  example('content-localization', '1,000,001円 × 1/2 = 500,000.5円（前の公募の率）', 1_000_001, upTo(500_000n)),
  example('content-localization', '5,000万円 × 1/2 = 2,500万円だが、上限2,000万円', 50_000_000, upTo(20_000_000n)),
]
