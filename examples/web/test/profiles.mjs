/** A household in Tokyo, an inn in Wajima that two disasters hit, and a mid-sized manufacturer in Osaka. */
export const household = {
  applicantType: 'household',
  prefecture: 'tokyo',
  plannedActivity: 'everydayBills',
  electricitySupply: 'lowVoltage',
  gasSupply: 'cityGas',
  usageMonth: '2026-01',
  electricityUsage: '400',
  gasUsage: '30',
}
export const inn = {
  applicantType: 'company',
  prefecture: 'ishikawa',
  plannedActivity: 'disasterRecovery',
  industry: 'hotel',
  capital: 10_000_000,
  employees: 25,
  disaster: 'noto2024',
  multiplyAffected: true,
  eligibleCost: 600_000_000,
}
export const manufacturer = {
  applicantType: 'company',
  prefecture: 'osaka',
  plannedActivity: 'growthInvestment',
  industry: 'manufacturing',
  enterpriseSize: 'midSized',
  hundredOkuDeclaration: false,
  investmentAmount: 1_800_000_000,
}
