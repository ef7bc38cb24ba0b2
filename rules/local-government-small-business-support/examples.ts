import type { Example } from '../../src/author'

const shizuoka = { disaster: 'typhoon15Of2025', prefecture: 'shizuoka' }
const rain = { disaster: 'augustRain2025' }

export const examples: readonly Example[] = [
  {
    measure: 'local-disaster-recovery-shizuoka',
    note: '（360万円 − 保険金60万円）× 2/3 = 200万円',
    profile: { ...shizuoka, enterpriseSize: 'micro', eligibleCost: 3_600_000, insurancePayout: 600_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 2_000_000n },
  },
  {
    measure: 'local-disaster-recovery-shizuoka',
    note: '90万円 × 1/2 = 45万円は下限50万円に届かない',
    profile: { ...shizuoka, enterpriseSize: 'small', eligibleCost: 900_000, insurancePayout: 0 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'local-disaster-recovery-shizuoka',
    note: '下限ちょうど: 100万円 × 1/2',
    profile: { ...shizuoka, enterpriseSize: 'small', eligibleCost: 1_000_000, insurancePayout: 0 },
    expect: { status: 'eligible', kind: 'upTo', yen: 500_000n },
  },
  {
    measure: 'local-disaster-recovery-tokyo',
    note: '1,000万円 × 4/5',
    profile: {
      disaster: 'typhoon22Or23Of2025',
      prefecture: 'tokyo',
      enterpriseSize: 'small',
      eligibleCost: 10_000_000,
    },
    expect: { status: 'eligible', kind: 'upTo', yen: 8_000_000n },
  },
  {
    measure: 'local-disaster-recovery-kumamoto',
    note: '（1億円 − 保険金2,000万円）× 3/4',
    profile: {
      ...rain,
      prefecture: 'kumamoto',
      enterpriseSize: 'small',
      eligibleCost: 100_000_000,
      insurancePayout: 20_000_000,
    },
    expect: { status: 'eligible', kind: 'upTo', yen: 60_000_000n },
  },
  {
    measure: 'local-disaster-recovery-kagoshima',
    note: '小規模、300万円 × 3/4',
    profile: { ...rain, prefecture: 'kagoshima', enterpriseSize: 'micro', eligibleCost: 3_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 2_250_000n },
  },
  {
    measure: 'local-disaster-recovery-ishikawa',
    note: '600万円 × 2/3 は、能登半島地震でも被災していれば上限300万円',
    profile: {
      ...rain,
      prefecture: 'ishikawa',
      enterpriseSize: 'micro',
      alsoHitByNoto2024: true,
      eligibleCost: 6_000_000,
    },
    expect: { status: 'eligible', kind: 'upTo', yen: 3_000_000n },
  },
  {
    measure: 'local-disaster-recovery-ishikawa',
    note: '別の県の被災は対象でない',
    profile: {
      ...rain,
      prefecture: 'toyama',
      enterpriseSize: 'micro',
      alsoHitByNoto2024: false,
      eligibleCost: 6_000_000,
    },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'local-disaster-recovery-akita',
    note: '60万円 × 2/3（記事の例: 40万円）',
    profile: { ...rain, prefecture: 'akita', enterpriseSize: 'micro', eligibleCost: 600_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 400_000n },
  },
  {
    measure: 'local-disaster-recovery-akita',
    note: '149,999円 × 2/3 = 99,999.3…円は下限10万円に届かない',
    profile: { ...rain, prefecture: 'akita', enterpriseSize: 'micro', eligibleCost: 149_999 },
    expect: { status: 'ineligible' },
  },
]
