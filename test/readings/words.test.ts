import { describe, expect, it } from 'vitest'
import {
  amountWords,
  basisWords,
  changeWords,
  counterfactual,
  evaluate,
  mechanismWords,
  reasonWords,
  statusWords,
} from '../../src'
import type { Measure } from '../../src/rule/programme'
import { measures } from '../../rules'

const electricity = measures['electricity-discount']!
const growth = measures['large-scale-growth-investment']!
const noto = measures['business-reconstruction-noto']!

const reasons = (measure: Measure, profile: Parameters<typeof evaluate>[1]): unknown[] => {
  const assessment = evaluate(measure, profile)
  return 'reasons' in assessment ? assessment.reasons.map((reason) => reasonWords(measure, reason)) : []
}

describe('reasons', () => {
  it('name what is wanted where an option fails', () => {
    expect(
      reasons(electricity, { electricitySupply: 'extraHighVoltage', usageMonth: '2026-01', electricityUsage: 1 }),
    ).toEqual([
      {
        ja: '電気の契約は「特別高圧」ですが、対象は「低圧」「高圧」のいずれかです',
        en: 'Electricity contract is extra-high voltage; it must be low voltage or high voltage',
      },
    ])
    expect(reasons(noto, { prefecture: 'tokyo' })).toEqual([
      {
        ja: '都道府県は「東京都」ですが、対象は「石川県」「富山県」「福井県」「新潟県」のいずれかです',
        en: 'Prefecture is Tokyo; it must be Ishikawa or Toyama or Fukui or Niigata',
      },
    ])
  })
  it('name the month that has no row', () => {
    expect(
      reasons(electricity, { electricitySupply: 'lowVoltage', usageMonth: '2026-04', electricityUsage: 1 }),
    ).toEqual([
      {
        ja: '電気の契約 低圧、使用月 2026-04には「値引き単価（電気）」の定めがありません（支援の対象外です）',
        en: 'no unit discount for electricity is set for Electricity contract low voltage, Month of use 2026-04, so there is no support',
      },
    ])
  })
  it('name the threshold, missed or met', () => {
    const firm = { enterpriseSize: 'midSized', hundredOkuDeclaration: false }
    expect(reasons(growth, { ...firm, investmentAmount: 1_800_000_000 })).toEqual([
      {
        ja: '投資額は1,800,000,000円ですが、2,000,000,000円以上であることが必要です',
        en: 'Investment is 1,800,000,000 yen; it must be at least 2,000,000,000 yen',
      },
    ])
    expect(reasons(growth, { ...firm, investmentAmount: 2_000_000_000 })).toEqual([
      { ja: '企業規模：中堅企業', en: 'Enterprise size: mid-sized company' },
      {
        ja: '投資額 2,000,000,000円（基準：2,000,000,000円以上）',
        en: 'Investment 2,000,000,000 yen (rule: at least 2,000,000,000 yen)',
      },
    ])
  })
  it('say what it must not be where the condition is negated', () => {
    const reason = {
      kind: 'oneOf',
      met: false,
      negated: true,
      field: 'prefecture',
      value: 'toyama',
      values: ['toyama'],
    } as const
    expect(reasonWords(noto, reason)).toEqual({
      ja: '都道府県は「富山県」ですが、対象は「富山県」以外です',
      en: 'Prefecture is Toyama; it must not be Toyama',
    })
  })
})

describe('amounts', () => {
  it.each([
    [{ kind: 'exact', yen: 1800n, exact: '1800', shares: {} }, '1,800円', '1,800 yen'],
    [
      { kind: 'upTo', yen: 5_000_000_000n, exact: '5000000000', shares: {} },
      '上限 5,000,000,000円（この額までで、決めるのは交付者です）',
      'a ceiling of 5,000,000,000 yen (the authority decides, up to this)',
    ],
    [{ kind: 'range', min: 1n, max: 2000n }, '1円から2,000円の間', 'between 1 yen and 2,000 yen'],
    [{ kind: 'range', min: 0n, max: null }, '0円以上（上は決まっていません）', '0 yen or more (no upper bound yet)'],
    [
      { kind: 'undocumented', why: { ja: '図がありません。', en: 'The diagram is lost.' } },
      '金額は資料にありません：図がありません。',
      'the document gives no amount: The diagram is lost.',
    ],
  ] as const)('%o', (amount, ja, en) => {
    expect(amountWords(amount)).toEqual({ ja, en })
  })
})

describe('changes', () => {
  it('are instructions', () => {
    const { alternatives } = counterfactual(growth, {
      enterpriseSize: 'midSized',
      hundredOkuDeclaration: false,
      investmentAmount: 1_800_000_000,
    })!
    expect(alternatives.map((changes) => changes.map((change) => changeWords(growth, change)))).toEqual([
      [
        {
          ja: '投資額 +200,000,000円（2,000,000,000円にする）',
          en: 'Investment +200,000,000 yen (to 2,000,000,000 yen)',
        },
      ],
      [{ ja: '100億宣言を「はい」にする', en: '10-billion-yen declaration: yes' }],
    ])
  })
  it('name four options and say that there are more', () => {
    const [[change]] = counterfactual(electricity, {
      electricitySupply: 'lowVoltage',
      usageMonth: '2026-05',
      electricityUsage: 1,
    })!.otherwise as [[Parameters<typeof changeWords>[1]]]
    expect(changeWords(electricity, change)).toEqual({
      ja: '使用月を「2026-03」「2026-07」「2026-02」「2026-08」などのいずれかにする',
      en: 'Month of use: 2026-03 or 2026-07 or 2026-02 or 2026-08 …',
    })
  })
})

it('names mechanisms and statuses', () => {
  expect(mechanismWords('interestSubsidy')).toEqual({ ja: '利子補給', en: 'interest subsidy' })
  expect(statusWords('noApplicants')).toEqual({ ja: '申請の対象ではありません', en: 'not something one applies for' })
})

describe('names for people', () => {
  it.each([
    ['unitDiscount', '料金の値引き', 'discount on the bill'],
    ['subsidy', '補助金', 'subsidy'],
    ['benefit', '給付金', 'benefit'],
    ['interestSubsidy', '利子補給', 'interest subsidy'],
    ['rateCut', '金利の引下げ', 'lower interest rate'],
    ['guarantee', '債務保証', 'loan guarantee'],
    ['guaranteeFee', '保証料の補助', 'guarantee fee subsidy'],
    ['equity', '出資', 'equity'],
    ['commission', '委託', 'commission'],
    ['contribution', '拠出', 'contribution'],
    ['grantToPublicBody', '公的機関への交付', 'grant to a public body'],
    ['advice', '相談・専門家の支援', 'advice'],
  ] as const)('of the kind of support %s', (mechanism, ja, en) => {
    expect(mechanismWords(mechanism)).toEqual({ ja, en })
  })
  it('of figures that are not those of the budget say so', () => {
    expect((['officialPage', 'secondaryPage', 'precedent'] as const).map((basis) => basisWords(basis).en)).toEqual([
      'an official page (figures that the budget document does not give)',
      'a secondary page (figures not confirmed officially)',
      'an earlier call (figures that this one may change)',
    ])
  })
})
