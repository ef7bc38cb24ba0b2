/** Six people who come with a question: how each begins, what each knows, and the measure that each came for. */
export const people = {
  household: {
    door: '家庭',
    wish: '電気代・ガス代を軽くしたい',
    answers: { electricitySupply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: '400' },
    measure: 'electricity-discount',
    most: 5,
  },
  inn: {
    door: '災害で被害を受けた店・会社',
    answers: {
      applicantType: 'company',
      prefecture: 'ishikawa',
      industry: 'hotel',
      employees: '25',
      disaster: 'noto2024',
      multiplyAffected: true,
      eligibleCost: '6億円',
    },
    measure: 'business-reconstruction-noto',
    most: 8,
  },
  landlord: {
    door: 'アパートなどの大家',
    wish: 'アパートの給湯器を取り替えたい',
    answers: { waterHeater: 'reheat', drainGuide: true, unitCount: '8' },
    measure: 'rental-housing-water-heater',
    most: 5,
  },
  maker: {
    door: '会社',
    wish: '大きな機械や工場に投資したい',
    answers: {
      industry: 'manufacturing',
      employees: '1200',
      capital: '10億円',
      investmentAmount: '18億円',
      hundredOkuDeclaration: true,
    },
    measure: 'large-scale-growth-investment',
    most: 8,
  },
}
