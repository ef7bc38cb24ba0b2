import type { Example } from '../../src/author'

const upTo = (yen: bigint): Example['expect'] => ({ status: 'eligible', kind: 'upTo', yen })
const nothingSpecial = {
  enterpriseSize: 'micro',
  invoiceTransition: false,
  wageIncrease: false,
  inDeficit: false,
  websiteCost: 0,
  publicityCost: 0,
}
const general = (note: string, profile: Example['profile'], expect: Example['expect']): Example => ({
  measure: 'micro-business-sustainability-general',
  note,
  profile: { ...nothingSpecial, ...profile },
  expect,
})
const startup = (note: string, profile: Example['profile'], expect: Example['expect']): Example => ({
  measure: 'micro-business-sustainability-startup',
  note,
  profile: { enterpriseSize: 'micro', foundedWithinOneYear: true, invoiceTransition: false, ...profile },
  expect,
})
const noto = { enterpriseSize: 'micro', disaster: 'noto2024', prefecture: 'ishikawa' }

export const microBusinessExamples: readonly Example[] = [
  general('60万円 × 2/3', { eligibleCost: 600_000 }, upTo(400_000n)),
  general('90万円 × 2/3 は上限50万円', { eligibleCost: 900_000 }, upTo(500_000n)),
  general(
    '両方の特例：上限250万円',
    { eligibleCost: 4_000_000, invoiceTransition: true, wageIncrease: true },
    upTo(2_500_000n),
  ),
  general(
    '賃上げの赤字事業者：250万円 × 3/4、上限200万円',
    { eligibleCost: 2_500_000, wageIncrease: true, inDeficit: true },
    upTo(1_875_000n),
  ),
  general(
    '賃上げ：80万円 + ウェブ30万円 + 広報30万円',
    { eligibleCost: 1_200_000, websiteCost: 900_000, publicityCost: 600_000, wageIncrease: true },
    upTo(1_400_000n),
  ),
  general('中小企業は対象でない', { enterpriseSize: 'small', eligibleCost: 600_000 }, { status: 'ineligible' }),
  {
    measure: 'micro-business-sustainability-general',
    note: '賃上げをしなければ、赤字かどうかは要らない',
    profile: {
      enterpriseSize: 'micro',
      invoiceTransition: false,
      wageIncrease: false,
      eligibleCost: 300_000,
      websiteCost: 150_000,
      publicityCost: 0,
    },
    expect: upTo(300_000n),
  },
  {
    measure: 'micro-business-sustainability-general-19th',
    note: '19回、インボイス特例：60万円 + min(40万円, 20万円, 50万円)',
    profile: { ...nothingSpecial, invoiceTransition: true, eligibleCost: 900_000, websiteCost: 600_000 },
    expect: upTo(800_000n),
  },
  startup('330万円 × 2/3 は上限200万円', { eligibleCost: 3_300_000 }, upTo(2_000_000n)),
  startup('インボイス特例：220万円', { eligibleCost: 3_300_000, invoiceTransition: true }, upTo(2_200_000n)),
  startup(
    '創業から1年を過ぎている',
    { eligibleCost: 3_300_000, foundedWithinOneYear: false },
    { status: 'ineligible' },
  ),
  {
    measure: 'micro-business-sustainability-joint',
    note: '2,400万円の2/3から全額まで、10者以上',
    profile: { applicantType: 'association', jointParticipants: 'tenOrMore', eligibleCost: 24_000_000 },
    expect: { status: 'eligible', kind: 'range', min: 16_000_000n, max: 24_000_000n },
  },
  {
    measure: 'micro-business-sustainability-joint',
    note: '4者以下には上限額の定めがない',
    profile: { applicantType: 'association', jointParticipants: 'upToFour', eligibleCost: 24_000_000 },
    expect: { status: 'ineligible' },
  },
  {
    measure: 'micro-business-sustainability-noto',
    note: '240万円の2/3から、全額は上限200万円',
    profile: { ...noto, eligibleCost: 2_400_000 },
    expect: { status: 'eligible', kind: 'range', min: 1_600_000n, max: 2_000_000n },
  },
]
