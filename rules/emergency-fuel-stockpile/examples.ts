import type { Example } from '../../src/author'

const measure = 'emergency-fuel-stockpile'
const shelter = (enterpriseSize: string, fuelStockpileEquipment: string, eligibleCost: number): Example['profile'] => ({
  shelterFacility: true,
  medicalOrWelfareBody: false,
  enterpriseSize,
  fuelStockpileEquipment,
  eligibleCost,
})
const upTo = (yen: bigint): Example['expect'] => ({ status: 'eligible', kind: 'upTo', yen })

/** All by the rates and caps of earlier calls. */
export const examples: readonly Example[] = [
  {
    measure,
    note: '中小企業、タンクだけ：1,200万円 × 2/3',
    profile: shelter('small', 'containerOnly', 12_000_000),
    expect: upTo(8_000_000n),
  },
  {
    measure,
    note: '中小企業、タンクだけ：1,800万円 × 2/3 = 1,200万円だが、上限1,000万円',
    profile: shelter('small', 'containerOnly', 18_000_000),
    expect: upTo(10_000_000n),
  },
  {
    measure,
    note: '大企業、タンクだけ：1,800万円 × 1/2',
    profile: shelter('large', 'containerOnly', 18_000_000),
    expect: upTo(9_000_000n),
  },
  {
    measure,
    note: '中小企業、発電機か空調も：6,000万円 × 2/3',
    profile: shelter('small', 'withGeneratorOrAirConditioning', 60_000_000),
    expect: upTo(40_000_000n),
  },
  {
    measure,
    note: '中小企業、発電機か空調も：9,000万円 × 2/3 = 6,000万円だが、上限5,000万円',
    profile: shelter('small', 'withGeneratorOrAirConditioning', 90_000_000),
    expect: upTo(50_000_000n),
  },
  {
    measure,
    note: '中小企業、発電機と空調の両方：上限が5,000万円か1億円かで出所が食い違う',
    profile: shelter('small', 'withBoth', 90_000_000),
    expect: { status: 'eligible', kind: 'range', min: 50_000_000n, max: 60_000_000n },
  },
  {
    measure,
    note: '病院、発電機か空調も：6,000万円 × 1/2',
    profile: {
      ...shelter('small', 'withGeneratorOrAirConditioning', 60_000_000),
      medicalOrWelfareBody: true,
    },
    expect: upTo(30_000_000n),
  },
  {
    measure,
    note: '避難所でも、避難の難しい人が多く出る施設でもなければ対象でない',
    profile: { ...shelter('small', 'containerOnly', 12_000_000), shelterFacility: false },
    expect: { status: 'ineligible' },
  },
]
