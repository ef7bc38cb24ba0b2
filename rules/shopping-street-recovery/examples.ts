import type { Example } from '../../src/author'

const street = { disaster: 'noto2024', prefecture: 'ishikawa', shoppingStreetBody: true }
const restoration = (
  note: string,
  eligibleCost: number,
  yen: bigint,
  shares: { readonly national: bigint; readonly prefecture: bigint },
): Example => ({
  measure: 'shopping-street-restoration',
  note,
  profile: { ...street, eligibleCost },
  expect: { status: 'eligible', kind: 'upTo', yen, shares },
})
const revival = (
  note: string,
  participatingStreets: number,
  eligibleCost: number,
  expect: Example['expect'],
): Example => ({
  measure: 'shopping-street-revival',
  note,
  profile: { ...street, participatingStreets, eligibleCost },
  expect,
})
const upTo = (yen: bigint): Example['expect'] => ({ status: 'eligible', kind: 'upTo', yen })

export const examples: readonly Example[] = [
  restoration('400万円 × 3/4、国と県は2対1', 4_000_000, 3_000_000n, { national: 2_000_000n, prefecture: 1_000_000n }),
  restoration('4,000万円 × 3/4', 40_000_000, 30_000_000n, { national: 20_000_000n, prefecture: 10_000_000n }),
  restoration('24,999,999.75円を切り捨て', 33_333_333, 24_999_999n, { national: 16_666_666n, prefecture: 8_333_333n }),
  {
    measure: 'shopping-street-restoration',
    note: '個々の店は対象でない',
    profile: { ...street, shoppingStreetBody: false, eligibleCost: 4_000_000 },
    expect: { status: 'ineligible' },
  },
  revival('25万円は下限の30万円に届かない', 1, 250_000, { status: 'ineligible' }),
  revival('ちょうど30万円', 1, 300_000, upTo(300_000n)),
  revival('1つの商店街は100万円まで', 1, 1_400_000, upTo(1_000_000n)),
  revival('4つの商店街で500万円：400万円まで', 4, 5_000_000, upTo(4_000_000n)),
  revival('15の商店街で2,000万円：1,200万円まで', 15, 20_000_000, upTo(12_000_000n)),
]
