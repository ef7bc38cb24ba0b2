import type { Example } from '../../src/author'

const upTo = (yen: bigint): Example['expect'] => ({ status: 'eligible', kind: 'upTo', yen })
const ineligible: Example['expect'] = { status: 'ineligible' }

const regular = (note: string, profile: Example['profile'], expect: Example['expect']): Example => ({
  measure: 'digital-ai-adoption-regular',
  note,
  profile: { enterpriseSize: 'small', businessProcesses: 'oneToThree', nearMinimumWage: false, ...profile },
  expect,
})
const invoice = (note: string, profile: Example['profile'], yen: bigint): Example => ({
  measure: 'digital-ai-adoption-invoice',
  note,
  profile: { enterpriseSize: 'micro', invoiceFunctions: 'twoOrMore', computerCost: 0, tillCost: 0, ...profile },
  expect: upTo(yen),
})
const trading = (note: string, profile: Example['profile'], expect: Example['expect']): Example => ({
  measure: 'digital-ai-adoption-electronic-trading',
  note,
  profile,
  expect,
})
const security = (note: string, profile: Example['profile'], expect: Example['expect']): Example => ({
  measure: 'digital-ai-adoption-security',
  note,
  profile,
  expect,
})
const group = {
  enterpriseSize: 'micro',
  groupMembers: 12,
  invoiceFunctions: 'one',
  softwareCost: 6_000_000,
  computerCost: 0,
  tillCost: 0,
  analysisCost: 7_200_000,
  analysisMembers: 12,
  officeCost: 2_000_000,
}

export const digitalExamples: readonly Example[] = [
  regular('1,234,567円 × 1/2 = 617,283.5円', { eligibleCost: 1_234_567 }, upTo(617_283n)),
  regular('3プロセスでは150万円未満', { eligibleCost: 3_200_000 }, upTo(1_499_999n)),
  regular('4プロセスなら450万円まで', { eligibleCost: 3_200_000, businessProcesses: 'fourOrMore' }, upTo(1_600_000n)),
  regular('49,999.5円は下限の5万円に届かない', { eligibleCost: 99_999 }, ineligible),
  regular('ちょうど5万円', { eligibleCost: 100_000 }, upTo(50_000n)),
  regular('最低賃金に近い事業者は2/3', { eligibleCost: 900_000, nearMinimumWage: true }, upTo(600_000n)),
  regular('中堅企業は対象でない', { enterpriseSize: 'midSized', eligibleCost: 900_000 }, ineligible),
  {
    measure: 'digital-ai-adoption-regular',
    note: '最低賃金に近いかが分からない',
    profile: { enterpriseSize: 'small', businessProcesses: 'oneToThree', eligibleCost: 900_000 },
    expect: { status: 'undetermined', min: 450_000n, max: 600_000n, missing: ['nearMinimumWage'] },
  },
  invoice(
    '中小企業：50万円 + (100万円 − 2,000,000/3円) × 2/3',
    { enterpriseSize: 'small', softwareCost: 1_000_000 },
    722_222n,
  ),
  invoice('小規模：50万円 + 37.5万円 × 2/3', { softwareCost: 1_000_000 }, 750_000n),
  invoice('1機能は50万円まで', { softwareCost: 1_000_000, invoiceFunctions: 'one' }, 500_000n),
  invoice(
    '32万円 + パソコン10万円 + レジ15万円',
    { invoiceFunctions: 'one', softwareCost: 400_000, computerCost: 250_000, tillCost: 300_000 },
    570_000n,
  ),
  trading('中小企業：300万円 × 2/3', { enterpriseSize: 'small', eligibleCost: 3_000_000 }, upTo(2_000_000n)),
  trading(
    '大企業：900万円 × 1/2 は上限350万円',
    { enterpriseSize: 'large', eligibleCost: 9_000_000 },
    upTo(3_500_000n),
  ),
  trading('事業者でない', { enterpriseSize: 'notEnterprise', eligibleCost: 3_000_000 }, ineligible),
  security('中小企業：48万円 × 1/2', { enterpriseSize: 'small', eligibleCost: 480_000 }, upTo(240_000n)),
  security('小規模：48万円 × 2/3', { enterpriseSize: 'micro', eligibleCost: 480_000 }, upTo(320_000n)),
  security('小規模：74,999円 × 2/3 は5万円に届かない', { enterpriseSize: 'micro', eligibleCost: 74_999 }, ineligible),
  security('小規模：75,000円 × 2/3 はちょうど5万円', { enterpriseSize: 'micro', eligibleCost: 75_000 }, upTo(50_000n)),
  {
    measure: 'digital-ai-adoption-group',
    note: '12者：ツール480万円 + 分析480万円、事務費は1,320万円の1割まで × 2/3 = 88万円',
    profile: group,
    expect: upTo(10_480_000n),
  },
  {
    measure: 'digital-ai-adoption-group',
    note: '9者では足りない',
    profile: { ...group, groupMembers: 9 },
    expect: ineligible,
  },
  {
    measure: 'digital-ai-adoption-group',
    note: 'ツールと分析で3,000万円まで、事務費は200万円まで',
    profile: { ...group, groupMembers: 60, softwareCost: 90_000_000, analysisMembers: 60, officeCost: 5_000_000 },
    expect: upTo(32_000_000n),
  },
]
