import type { Example } from '../../src/author'

const inKumamoto = { disaster: 'julyRain2020', prefecture: 'kumamoto' }

export const examples: readonly Example[] = [
  {
    measure: 'business-reconstruction-july-2020-rain',
    note: '中小企業：2,000万円 × 3/4、国と県は2対1',
    profile: { ...inKumamoto, enterpriseSize: 'small', multiplyAffected: false, eligibleCost: 20_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 15_000_000n,
      shares: { national: 10_000_000n, prefecture: 5_000_000n },
    },
  },
  {
    measure: 'business-reconstruction-july-2020-rain',
    note: '多重被災の小規模企業：5億円まで全額、残り2億円 × 3/4',
    profile: { ...inKumamoto, enterpriseSize: 'micro', multiplyAffected: true, eligibleCost: 700_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 650_000_000n,
      shares: { national: 433_333_333n, prefecture: 216_666_667n },
    },
  },
  {
    measure: 'business-reconstruction-july-2020-rain',
    note: '中堅企業：40億円 × 1/2 = 20億円だが、上限15億円',
    profile: { ...inKumamoto, enterpriseSize: 'midSized', multiplyAffected: false, eligibleCost: 4_000_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 1_500_000_000n,
      shares: { national: 1_000_000_000n, prefecture: 500_000_000n },
    },
  },
  {
    measure: 'business-reconstruction-july-2020-rain',
    note: '多重被災かどうかが分からない：1,000万円の1/2から全額まで',
    profile: { ...inKumamoto, enterpriseSize: 'midSized', eligibleCost: 10_000_000 },
    expect: { status: 'undetermined', min: 5_000_000n, max: 10_000_000n, missing: ['multiplyAffected'] },
  },
  {
    measure: 'business-reconstruction-july-2020-rain',
    note: 'A類型は熊本県だけ',
    profile: {
      ...inKumamoto,
      prefecture: 'kagoshima',
      enterpriseSize: 'small',
      multiplyAffected: false,
      eligibleCost: 20_000_000,
    },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'business-reconstruction-july-2020-rain-cooperatives',
    note: '組合は規模を問わず 1億円 × 3/4',
    profile: { ...inKumamoto, applicantType: 'cooperative', multiplyAffected: false, eligibleCost: 100_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 75_000_000n,
      shares: { national: 50_000_000n, prefecture: 25_000_000n },
    },
  },
]
