import type { Example } from '../../src/author'

const growth = (note: string, profile: Example['profile'], expect: Example['expect']): Example => ({
  measure: 'sme-growth-acceleration',
  note,
  profile: {
    enterpriseSize: 'small',
    hundredOkuDeclaration: true,
    annualSales: 2_000_000_000,
    outsideCost: 0,
    ...profile,
  },
  expect,
})
const upTo = (yen: bigint): Example['expect'] => ({ status: 'eligible', kind: 'upTo', yen })
const ineligible: Example['expect'] = { status: 'ineligible' }

export const growthExamples: readonly Example[] = [
  growth('1億円 × 1/2', { investmentAmount: 100_000_000 }, upTo(50_000_000n)),
  growth('50,000,000.5円', { investmentAmount: 100_000_001 }, upTo(50_000_000n)),
  growth('7.5億円 × 1/2', { investmentAmount: 600_000_000, outsideCost: 150_000_000 }, upTo(375_000_000n)),
  growth('5.25億円は上限5億円', { investmentAmount: 900_000_000, outsideCost: 150_000_000 }, upTo(500_000_000n)),
  growth('投資額が1億円に満たない', { investmentAmount: 99_999_999 }, ineligible),
  growth('外注費などが投資額と同じ', { investmentAmount: 100_000_000, outsideCost: 100_000_000 }, ineligible),
  growth('売上高が9億円', { annualSales: 900_000_000, investmentAmount: 100_000_000 }, ineligible),
  growth('売上高が100億円', { annualSales: 10_000_000_000, investmentAmount: 100_000_000 }, ineligible),
  growth('100億宣言がない', { hundredOkuDeclaration: false, investmentAmount: 100_000_000 }, ineligible),
]
