import type { Example } from '../../src/author'

const upTo = (yen: bigint): Example['expect'] => ({ status: 'eligible', kind: 'upTo', yen })
const ineligible: Example['expect'] = { status: 'ineligible' }
const example =
  (measure: string) =>
  (note: string, profile: Example['profile'], expect: Example['expect']): Example => ({
    measure,
    note,
    profile,
    expect,
  })
const investment = example('succession-capital-investment')
const buyer = example('succession-experts-buyer')
const seller = example('succession-experts-seller')
const hundredOku = example('succession-experts-hundred-oku')
const integration = example('succession-integration-investment')
const experts = example('succession-integration-experts')
const alongside = example('succession-closure-alongside')
const alone = example('succession-closure-rechallenge')
const micro = { enterpriseSize: 'micro' }
const small = { enterpriseSize: 'small' }

export const successionExamples: readonly Example[] = [
  investment('900万円 × 2/3', { ...micro, wageIncrease: false, eligibleCost: 9_000_000 }, upTo(6_000_000n)),
  investment(
    '賃上げ：800万円 + 1/2 × 100万円',
    { ...micro, wageIncrease: true, eligibleCost: 13_000_000 },
    upTo(8_500_000n),
  ),
  investment('賃上げ：1,800万円 × 1/2', { ...small, wageIncrease: true, eligibleCost: 18_000_000 }, upTo(9_000_000n)),
  investment('賃上げ：上限1,000万円', { ...small, wageIncrease: true, eligibleCost: 22_000_000 }, upTo(10_000_000n)),
  investment('賃上げなし：上限800万円', { ...micro, wageIncrease: false, eligibleCost: 13_000_000 }, upTo(8_000_000n)),
  investment(
    '999,999.5円は下限の100万円に届かない',
    { ...small, wageIncrease: false, eligibleCost: 1_999_999 },
    ineligible,
  ),
  buyer(
    '費用600万円 + DD150万円 = 750万円 × 2/3',
    { ...small, eligibleCost: 7_500_000, dueDiligenceCost: 1_500_000 },
    upTo(5_000_000n),
  ),
  buyer(
    '費用1,200万円 + DD360万円：上限600万円 + 200万円',
    { ...small, eligibleCost: 15_600_000, dueDiligenceCost: 3_600_000 },
    upTo(8_000_000n),
  ),
  buyer('499,999.33円は下限の50万円に届かない', { ...small, eligibleCost: 749_999, dueDiligenceCost: 0 }, ineligible),
  seller(
    '900万円 × 1/2',
    { ...small, deficitOrLowerMargin: false, eligibleCost: 9_000_000, dueDiligenceCost: 0 },
    upTo(4_500_000n),
  ),
  seller(
    '赤字なら900万円 × 2/3',
    { ...small, deficitOrLowerMargin: true, eligibleCost: 9_000_000, dueDiligenceCost: 0 },
    upTo(6_000_000n),
  ),
  hundredOku(
    '1,000万円 × 1/2 + 1,500万円 × 1/3',
    { ...small, hundredOkuDeclaration: true, eligibleCost: 25_000_000 },
    upTo(10_000_000n),
  ),
  hundredOku(
    '1,000万円 × 1/2 + 4,500万円 × 1/3',
    { ...small, hundredOkuDeclaration: true, eligibleCost: 55_000_000 },
    upTo(20_000_000n),
  ),
  hundredOku('宣言がない', { ...small, hundredOkuDeclaration: false, eligibleCost: 55_000_000 }, ineligible),
  integration('900万円 × 2/3', { ...micro, wageIncrease: false, eligibleCost: 9_000_000 }, upTo(6_000_000n)),
  integration('賃上げ：上限1,000万円', { ...small, wageIncrease: true, eligibleCost: 30_000_000 }, upTo(10_000_000n)),
  experts('400万円 × 1/2 は上限150万円', { ...small, eligibleCost: 4_000_000 }, upTo(1_500_000n)),
  experts('999,999円 × 1/2 は下限の50万円に届かない', { ...small, eligibleCost: 999_999 }, ineligible),
  alongside(
    '買い手：廃業費300万円 × 2/3',
    { ...small, closureAlongside: 'expertsBuyer', closingCost: 3_000_000 },
    upTo(2_000_000n),
  ),
  alongside(
    '小規模の事業承継促進枠：600万円 × 2/3 は上限300万円',
    { ...micro, closureAlongside: 'capitalInvestment', closingCost: 6_000_000 },
    upTo(3_000_000n),
  ),
  alone(
    '廃業だけ：300万円の1/2から2/3まで',
    { ...micro, closureAlongside: 'none', closingCost: 3_000_000 },
    { status: 'eligible', kind: 'range', min: 1_500_000n, max: 2_000_000n },
  ),
]
