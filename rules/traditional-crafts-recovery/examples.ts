import type { Example } from '../../src/author'

const maker = (note: string, eligibleCost: number, earlierCraftGrants: number, yen: bigint): Example => ({
  measure: 'traditional-crafts-makers',
  note,
  profile: {
    designatedCraft: true,
    disaster: 'noto2024',
    prefecture: 'ishikawa',
    eligibleCost,
    earlierCraftGrants,
  },
  expect: { status: 'eligible', kind: 'upTo', yen },
})

export const examples: readonly Example[] = [
  maker('800万円 × 3/4', 8_000_000, 0, 6_000_000n),
  maker('2,000万円 × 3/4 は上限1,000万円', 20_000_000, 0, 10_000_000n),
  maker('これまでの450万円と合わせて1,000万円まで', 9_000_000, 4_500_000, 5_500_000n),
  maker('750,000.75円を切り捨て', 1_000_001, 0, 750_000n),
  maker('上限まで受けている', 9_000_000, 10_000_000, 0n),
  {
    measure: 'traditional-crafts-makers',
    note: '指定された工芸品でない',
    profile: {
      designatedCraft: false,
      disaster: 'noto2024',
      prefecture: 'ishikawa',
      eligibleCost: 8_000_000,
      earlierCraftGrants: 0,
    },
    expect: { status: 'ineligible' },
  },
]
