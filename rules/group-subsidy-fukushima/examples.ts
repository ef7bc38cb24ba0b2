import type { Example } from '../../src/author'

const member = { disaster: 'fukushima2022', recoveryGroupMember: true }

export const examples: readonly Example[] = [
  {
    measure: 'group-subsidy-fukushima',
    note: '中小企業：4,000万円 × 3/4、国と県は2対1',
    profile: { ...member, enterpriseSize: 'small', multiplyAffected: false, eligibleCost: 40_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 30_000_000n,
      shares: { national: 20_000_000n, prefecture: 10_000_000n },
    },
  },
  {
    measure: 'group-subsidy-fukushima',
    note: '中堅企業：1億円 × 1/2、国 33,333,333.3…円',
    profile: {
      ...member,
      disaster: 'fukushima2021',
      enterpriseSize: 'midSized',
      multiplyAffected: false,
      eligibleCost: 100_000_000,
    },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 50_000_000n,
      shares: { national: 33_333_333n, prefecture: 16_666_667n },
    },
  },
  {
    measure: 'group-subsidy-fukushima',
    note: '多重被災の中堅企業：5億円まで全額、残り3億円 × 1/2',
    profile: { ...member, enterpriseSize: 'midSized', multiplyAffected: true, eligibleCost: 800_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 650_000_000n,
      shares: { national: 433_333_333n, prefecture: 216_666_667n },
    },
  },
  {
    measure: 'group-subsidy-fukushima',
    note: '24億円 × 3/4 = 18億円だが、上限15億円',
    profile: { ...member, enterpriseSize: 'micro', multiplyAffected: false, eligibleCost: 2_400_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 1_500_000_000n,
      shares: { national: 1_000_000_000n, prefecture: 500_000_000n },
    },
  },
  {
    measure: 'group-subsidy-fukushima',
    note: '認定グループの構成員でない',
    profile: {
      ...member,
      recoveryGroupMember: false,
      enterpriseSize: 'small',
      multiplyAffected: false,
      eligibleCost: 40_000_000,
    },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'group-subsidy-fukushima-cooperatives',
    note: '組合は規模を問わず 1億円 × 3/4',
    profile: { ...member, applicantType: 'cooperative', multiplyAffected: false, eligibleCost: 100_000_000 },
    expect: {
      status: 'eligible',
      kind: 'upTo',
      yen: 75_000_000n,
      shares: { national: 50_000_000n, prefecture: 25_000_000n },
    },
  },
  {
    measure: 'group-subsidy-fukushima-cooperatives',
    note: '会社は企業規模で判定する',
    profile: { ...member, applicantType: 'company', multiplyAffected: false, eligibleCost: 100_000_000 },
    expect: { status: 'ineligible' },
  },
]
