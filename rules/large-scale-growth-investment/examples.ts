import type { Example } from '../../src/author'

const factory = { enterpriseSize: 'midSized', hundredOkuDeclaration: false }
const declared = { enterpriseSize: 'small', hundredOkuDeclaration: true }

export const examples: readonly Example[] = [
  {
    measure: 'large-scale-growth-investment',
    note: '30億円 × 1/3',
    profile: { ...factory, investmentAmount: 3_000_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 1_000_000_000n, shares: { national: 1_000_000_000n } },
  },
  {
    measure: 'large-scale-growth-investment',
    note: '下限ちょうど：20億円 × 1/3 = 666,666,666.6…円',
    profile: { ...factory, investmentAmount: 2_000_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 666_666_666n },
  },
  {
    measure: 'large-scale-growth-investment',
    note: '宣言がなく、20億円に2億円届かない',
    profile: { ...factory, investmentAmount: 1_800_000_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'large-scale-growth-investment',
    note: '宣言があれば15億円から：18億円 × 1/3',
    profile: { ...declared, investmentAmount: 1_800_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 600_000_000n },
  },
  {
    measure: 'large-scale-growth-investment',
    note: '180億円 × 1/3 = 60億円は上限50億円まで',
    profile: { ...declared, investmentAmount: 18_000_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 5_000_000_000n },
  },
  {
    measure: 'large-scale-growth-investment',
    note: '大企業は対象でない',
    profile: { ...factory, enterpriseSize: 'large', investmentAmount: 3_000_000_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'large-scale-growth-investment',
    note: '123億円余りの1/3 = 4,115,226,300.3…円',
    profile: { ...factory, investmentAmount: 12_345_678_901 },
    expect: { status: 'eligible', kind: 'upTo', yen: 4_115_226_300n },
  },
  {
    measure: 'large-scale-growth-investment',
    note: '160億円の1/3は上限50億円まで',
    profile: { ...factory, investmentAmount: 16_000_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 5_000_000_000n },
  },
  {
    measure: 'large-scale-growth-investment-sixth-call',
    note: '宣言があり、投資15億円と外注費など3億円の1/3',
    profile: { ...declared, acceptsQuarterRate: false, investmentAmount: 1_500_000_000, outsideCost: 300_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 600_000_000n },
  },
  {
    measure: 'large-scale-growth-investment-sixth-call',
    note: '投資20億円と外注費など4億円の1/4',
    profile: { ...factory, acceptsQuarterRate: true, investmentAmount: 2_000_000_000, outsideCost: 400_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 600_000_000n, shares: { national: 600_000_000n } },
  },
  {
    measure: 'large-scale-growth-investment-sixth-call',
    note: '外注費は投資下限額に数えない',
    profile: { ...factory, acceptsQuarterRate: false, investmentAmount: 1_900_000_000, outsideCost: 400_000_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'management-talent-benefit',
    note: '転籍は最大450万円',
    profile: { enterpriseSize: 'small', executiveHireMode: 'transfer' },
    expect: { status: 'eligible', kind: 'upTo', yen: 4_500_000n, shares: { national: 4_500_000n } },
  },
  {
    measure: 'management-talent-benefit',
    note: '出向は200万円まで',
    profile: { enterpriseSize: 'midSized', executiveHireMode: 'secondment' },
    expect: { status: 'eligible', kind: 'upTo', yen: 2_000_000n },
  },
  {
    measure: 'management-talent-benefit',
    note: '受入れ方が決まっていない',
    profile: { enterpriseSize: 'micro' },
    expect: { status: 'undetermined', min: 2_000_000n, max: 4_500_000n, missing: ['executiveHireMode'] },
  },
  {
    measure: 'management-talent-benefit',
    note: '大企業は対象でない',
    profile: { enterpriseSize: 'large', executiveHireMode: 'transfer' },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'management-talent-benefit-by-pay',
    note: '転籍、年700万円を24か月（1,400万円の3割）',
    profile: { enterpriseSize: 'small', executiveHireMode: 'transfer', executivePay: 14_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 4_200_000n },
  },
  {
    measure: 'management-talent-benefit-by-pay',
    note: '転籍、年960万円を24か月（3割は576万円）は上限450万円',
    profile: { enterpriseSize: 'small', executiveHireMode: 'transfer', executivePay: 19_200_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 4_500_000n },
  },
  {
    measure: 'management-talent-benefit-by-pay',
    note: '転籍、年600万円を18か月（900万円の3割）',
    profile: { enterpriseSize: 'small', executiveHireMode: 'transfer', executivePay: 9_000_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 2_700_000n },
  },
  {
    measure: 'management-talent-benefit-by-pay',
    note: '副業、年360万円を24か月（3割は216万円）は上限200万円',
    profile: { enterpriseSize: 'small', executiveHireMode: 'sideJob', executivePay: 7_200_000 },
    expect: { status: 'eligible', kind: 'upTo', yen: 2_000_000n },
  },
]
