import type { Example } from '../../src/author'

const inn = { disaster: 'noto2024', prefecture: 'ishikawa', enterpriseSize: 'small' }

export const examples: readonly Example[] = [
  {
    measure: 'business-reconstruction-noto',
    note: '多重被災でない：1,000万円 × 3/4',
    profile: { ...inn, multiplyAffected: false, eligibleCost: 10_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 7_500_000n,
      shares: { national: 5_000_000n, prefecture: 2_500_000n },
    },
  },
  {
    measure: 'business-reconstruction-noto',
    note: '多重被災：5億円まで全額、残り1億円 × 3/4',
    profile: { ...inn, multiplyAffected: true, eligibleCost: 600_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 575_000_000n,
      shares: { national: 383_333_333n, prefecture: 191_666_667n },
    },
  },
  {
    measure: 'business-reconstruction-noto',
    note: 'C類型は国と県が半分ずつ、上限3億円',
    profile: { ...inn, prefecture: 'niigata', multiplyAffected: false, eligibleCost: 900_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 300_000_000n,
      shares: { national: 150_000_000n, prefecture: 150_000_000n },
    },
  },
  {
    measure: 'business-reconstruction-noto',
    note: '中堅企業：1億円 × 1/2、国と県は2対1',
    profile: { ...inn, enterpriseSize: 'midSized', multiplyAffected: false, eligibleCost: 100_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 50_000_000n,
      shares: { national: 33_333_333n, prefecture: 16_666_667n },
    },
  },
  {
    measure: 'business-reconstruction-noto',
    note: 'C類型の中堅企業：600,000,001円 × 1/2 は上限3億円、国と県が半分ずつ',
    profile: {
      ...inn,
      prefecture: 'fukui',
      enterpriseSize: 'midSized',
      multiplyAffected: false,
      eligibleCost: 600_000_001,
    },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 300_000_000n,
      shares: { national: 150_000_000n, prefecture: 150_000_000n },
    },
  },
  {
    measure: 'business-reconstruction-noto',
    note: '多重被災かどうかが分からない',
    profile: { ...inn, eligibleCost: 10_000_000 },
    expect: { status: 'undetermined', min: 7_500_000n, max: 10_000_000n, missing: ['multiplyAffected'] },
  },
]
