import type { Example } from '../../src/author'

const home = (
  effectiveCapacity: string,
  storageCapacity: string,
  eligibleCost: number,
  resilienceRated: boolean,
  wideAreaCertified: boolean,
): Example['profile'] => ({
  applicantType: 'household',
  effectiveCapacity,
  storageCapacity,
  eligibleCost,
  resilienceRated,
  wideAreaCertified,
})
const upTo = (yen: bigint): Example['expect'] => ({ status: 'eligible', kind: 'upTo', yen })
const household = 'demand-response-batteries-household'
const business = 'demand-response-batteries-business'
const iot = 'demand-response-iot'
const trial = 'smart-meter-demand-response'

export const examples: readonly Example[] = [
  {
    measure: business,
    note: '100万円 × 1/3 = 333,333.3…円',
    profile: { eligibleCost: 1_000_000 },
    expect: upTo(333_333n),
  },
  {
    measure: business,
    note: '3,000万円 × 1/3',
    profile: { eligibleCost: 30_000_000 },
    expect: { ...upTo(10_000_000n), shares: { national: 10_000_000n } },
  },
  {
    measure: business,
    note: '4,500万円 × 1/3 = ちょうど上限の1,500万円',
    profile: { eligibleCost: 45_000_000 },
    expect: upTo(15_000_000n),
  },
  {
    measure: business,
    note: '6,000万円 × 1/3 = 2,000万円だが、上限1,500万円',
    profile: { eligibleCost: 60_000_000 },
    expect: upTo(15_000_000n),
  },
  {
    measure: household,
    note: '10kWh × 34,500円 = 345,000円が、費用の3/10（390,000円）と60万円より小さい',
    profile: home('10', '11', 1_300_000, false, false),
    expect: upTo(345_000n),
  },
  {
    measure: household,
    note: '加算が二つ：10kWh × 37,500円',
    profile: home('10', '11', 1_300_000, true, true),
    expect: upTo(375_000n),
  },
  {
    measure: household,
    note: 'レジリエンスの加算：6.8kWh × 36,500円',
    profile: home('6.8', '7.7', 900_000, true, false),
    expect: upTo(248_200n),
  },
  {
    measure: household,
    note: '16kWh × 37,500円 = ちょうど上限の60万円',
    profile: home('16', '18', 2_200_000, true, true),
    expect: upTo(600_000n),
  },
  {
    measure: household,
    note: '費用の3/10 = 300,000.3円',
    profile: home('10', '10.5', 1_000_001, false, false),
    expect: upTo(300_000n),
  },
  {
    measure: household,
    note: '広域認定の加算：4.321kWh × 35,500円 = 153,395.5円',
    profile: home('4.321', '5', 600_000, false, true),
    expect: upTo(153_395n),
  },
  {
    measure: household,
    note: '10kWhで126万円は、1kWh当たり12.5万円を超える',
    profile: home('9.5', '10', 1_260_000, false, false),
    expect: { status: 'ineligible' },
  },
  {
    measure: household,
    note: '1kWh当たり12.5万円を超えれば、実効容量が分からなくても対象でない',
    profile: { applicantType: 'household', storageCapacity: '10', eligibleCost: 1_260_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: household,
    note: 'ちょうど1kWh当たり12.5万円は対象',
    profile: home('9.5', '10', 1_250_000, false, false),
    expect: upTo(327_750n),
  },
  {
    measure: household,
    note: '実効容量が0なら、費用がどれほど大きくても0円',
    profile: home('0', '240191980.127', 30_023_997_515_804, false, false),
    expect: upTo(0n),
  },
  {
    measure: household,
    note: '会社は家庭用の対象でない',
    profile: { ...home('10', '11', 1_300_000, false, false), applicantType: 'company' },
    expect: { status: 'ineligible' },
  },
  {
    measure: household,
    note: '加算が分からない：345,000円から375,000円',
    profile: { applicantType: 'household', effectiveCapacity: '10', storageCapacity: '11', eligibleCost: 1_300_000 },
    expect: {
      status: 'undetermined',
      min: 345_000n,
      max: 375_000n,
      missing: ['resilienceRated', 'wideAreaCertified'],
    },
  },
  {
    measure: iot,
    note: '3,000,001円 × 1/2 = 1,500,000.5円',
    profile: { eligibleCost: 3_000_001 },
    expect: upTo(1_500_000n),
  },
  {
    measure: iot,
    note: '12,345,678円 × 1/2',
    profile: { eligibleCost: 12_345_678 },
    expect: upTo(6_172_839n),
  },
  {
    measure: iot,
    note: '4,000万円 × 1/2 = ちょうど上限の2,000万円',
    profile: { eligibleCost: 40_000_000 },
    expect: upTo(20_000_000n),
  },
  {
    measure: iot,
    note: '5,000万円 × 1/2 = 2,500万円だが、上限2,000万円',
    profile: { eligibleCost: 50_000_000 },
    expect: upTo(20_000_000n),
  },
  {
    measure: trial,
    note: '補助率が分からず、0円から費用の1億円まで',
    profile: { eligibleCost: 100_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 0n, max: 100_000_000n },
  },
  {
    measure: trial,
    note: '費用が3億円でも、前の公募の上限は2億円',
    profile: { eligibleCost: 300_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 0n, max: 200_000_000n },
  },
]
