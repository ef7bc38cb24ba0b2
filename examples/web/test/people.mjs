/** People who come with a question (the household and the adviser have tests of their own): how each begins, what each knows, and the measure that each came for. */
export const people = {
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
  café: {
    door: '個人の店・個人事業主',
    wish: 'ホームページ・チラシで客を増やしたい',
    answers: {
      industry: 'retail',
      employees: '3',
      foundedWithinOneYear: false,
      eligibleCost: '60万円',
      websiteCost: '30万円',
      publicityCost: '0円',
      invoiceTransition: false,
      wageIncrease: false,
      inDeficit: false,
    },
    measure: 'micro-business-sustainability-general',
    most: 10,
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
