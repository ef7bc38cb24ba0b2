import type { Example } from '../../src/author'

export const examples: readonly Example[] = [
  {
    measure: 'rental-housing-water-heater',
    note: '追いだきなし 8台 × 5万円',
    profile: { waterHeater: 'noReheat', drainGuide: false, unitCount: 8 },
    expect: { status: 'eligible', kind: 'exact', yen: 400_000n, shares: { national: 400_000n } },
  },
  {
    measure: 'rental-housing-water-heater',
    note: '追いだきなし、排水ガイドあり 12台 × 8万円',
    profile: { waterHeater: 'noReheat', drainGuide: true, unitCount: 12 },
    expect: { status: 'eligible', kind: 'exact', yen: 960_000n },
  },
  {
    measure: 'rental-housing-water-heater',
    note: '追いだきあり、浴室への排水あり 3台 × 10万円',
    profile: { waterHeater: 'reheat', drainGuide: true, unitCount: 3 },
    expect: { status: 'eligible', kind: 'exact', yen: 300_000n },
  },
  {
    measure: 'rental-housing-water-heater',
    note: '排水工事が分からない：10台 × 7万円から10万円',
    profile: { waterHeater: 'reheat', unitCount: 10 },
    expect: { status: 'undetermined', min: 700_000n, max: 1_000_000n, missing: ['drainGuide'] },
  },
]
