import { test as property, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { interestInFirstThreeYears, type Loan, type Repayment } from '../../src/quantity/interest'

function due(loan: Loan) {
  const found = interestInFirstThreeYears(loan)
  if (!found.ok) throw new Error(found.message.en)
  return found
}

describe('by hand', () => {
  const loan: Loan = { principal: 12_000_000n, annualRate: '1.2%', termMonths: 120, repayment: 'bullet' }

  test('bullet: 12,000,000 × 1.2% × 3 years', () => {
    expect(due(loan).total).toBe(432_000n)
  })
  test('equal principal: 36 × 12,000 less 100 more each month, 100 × (0 + … + 35)', () => {
    expect(due({ ...loan, repayment: 'equalPrincipal' }).total).toBe(432_000n - 63_000n)
  })
  test('equal principal after a year of grace: 12 × 12,000, then 24 × 12,000 less 100 × (0 + … + 23)', () => {
    expect(due({ ...loan, termMonths: 132, graceMonths: 12, repayment: 'equalPrincipal' }).total).toBe(
      144_000n + 288_000n - 27_600n,
    )
  })
  test('equal instalments: 1,000,000 at 12% over 12 months, 88,848.78 a month', () => {
    const { rows, total } = due({
      principal: 1_000_000n,
      annualRate: '12%',
      termMonths: 12,
      repayment: 'equalInstalment',
    })
    expect(rows.map((row) => row.interest)).toEqual([
      10000n,
      9211n,
      8415n,
      7610n,
      6798n,
      5977n,
      5149n,
      4312n,
      3466n,
      2613n,
      1750n,
      879n,
    ])
    expect(rows.slice(0, 11).map((row) => row.interest + row.repayment)).toEqual(
      Array.from({ length: 11 }, () => 88_848n),
    )
    expect(rows[11]).toEqual({ month: 12, principalBefore: 87_973n, interest: 879n, repayment: 87_973n })
    expect(total).toBe(66_180n)
  })
  test('equal instalments at 1.3%, 13/12,000 a month: 600,975 a month, 1,300 and then 650 on 600,325', () => {
    const two: Loan = { principal: 1_200_000n, annualRate: '1.3%', termMonths: 2, repayment: 'equalInstalment' }
    expect(due(two).rows).toEqual([
      { month: 1, principalBefore: 1_200_000n, interest: 1_300n, repayment: 599_675n },
      { month: 2, principalBefore: 600_325n, interest: 650n, repayment: 600_325n },
    ])
  })
  test('the longest term there is', () => {
    expect(due({ ...loan, termMonths: 1200 }).rows).toHaveLength(36)
  })
  test('equal instalments: 10,000,000 at 1.2% over five years, without and with a year of grace', () => {
    const five: Loan = { principal: 10_000_000n, annualRate: '1.2%', termMonths: 60, repayment: 'equalInstalment' }
    expect(due(five).rows[0]).toEqual({
      month: 1,
      principalBefore: 10_000_000n,
      interest: 10_000n,
      repayment: 161_799n,
    })
    expect(due(five).total).toBe(256_885n)
    expect(due({ ...five, graceMonths: 12 }).total).toBe(303_414n)
  })
  test('actual days over 365, from the end of January', () => {
    const { rows } = due({
      principal: 10_000_000n,
      annualRate: '1.2%',
      termMonths: 60,
      repayment: 'bullet',
      dayCount: { kind: 'actual365', start: '2026-01-31' },
    })
    // 10,000,000 × 0.012 × 28 / 365 = 9,205.4…, × 31 / 365 = 10,191.7…, × 30 / 365 = 9,863.01…
    expect(rows.slice(0, 3).map((row) => row.interest)).toEqual([9205n, 10191n, 9863n])
  })
  test('a leap day counts, over 365 all the same', () => {
    const { rows } = due({
      principal: 365_000n,
      annualRate: '10%',
      termMonths: 1,
      repayment: 'bullet',
      dayCount: { kind: 'actual365', start: '2028-02-01' },
    })
    expect(rows[0]!.interest).toBe(2_900n)
  })
  test('a month whose days cost more than the instalment pays its interest only', () => {
    const { rows } = due({
      principal: 1_000_000n,
      annualRate: '50%',
      termMonths: 360,
      repayment: 'equalInstalment',
      dayCount: { kind: 'actual365', start: '2026-01-01' },
    })
    expect(rows[0]).toEqual({ month: 1, principalBefore: 1_000_000n, interest: 42_465n, repayment: 0n })
  })
  test('a loan that its instalments pay off early is not repaid twice: 32 yen, 3 a month, 2% below a yen', () => {
    const { rows, total } = due({ principal: 32n, annualRate: '24%', termMonths: 12, repayment: 'equalInstalment' })
    expect(rows.map(({ repayment }) => repayment)).toEqual([...Array.from({ length: 10 }, () => 3n), 2n, 0n])
    expect(total).toBe(0n)
  })
  test('a loan of nothing costs nothing', () => {
    for (const repayment of ['bullet', 'equalPrincipal', 'equalInstalment'] as const)
      expect(due({ ...loan, principal: 0n, repayment }).total).toBe(0n)
  })
  test('without interest nothing is due', () => {
    for (const repayment of ['bullet', 'equalPrincipal', 'equalInstalment'] as const)
      expect(due({ ...loan, annualRate: '0%', repayment }).total).toBe(0n)
    expect(due({ ...loan, annualRate: '0', repayment: 'equalInstalment' }).rows[0]!.repayment).toBe(100_000n)
  })
  test('a rate is read exactly, as a percentage or not, in either width', () => {
    for (const annualRate of ['1.2%', '0.012', '１．２％', ' 1.20% '])
      expect(due({ ...loan, annualRate }).total).toBe(432_000n)
    // In doubles, 6,000 × 0.29 ÷ 12 is 144.99…
    expect(due({ ...loan, principal: 6_000n, annualRate: '29%', termMonths: 1 }).total).toBe(145n)
  })
  test('each month is rounded down by itself', () => {
    expect(due({ ...loan, principal: 1_999n, annualRate: '1%' }).total).toBe(36n)
  })
  test('the conventions say what was assumed', () => {
    const { conventions } = due({ ...loan, repayment: 'equalInstalment' })
    expect(conventions.map(({ ja }) => ja)).toEqual([
      '利息は毎月末払いで、月ごとに1円未満を切り捨て、最初の36か月分を合計します。最終月に残りの元金を返します。',
      '毎月の支払額は、年利の12分の1で計算し、1円未満を切り捨てます。利息が支払額以上の月は、利息だけを払います。',
      '1か月を12分の1年と数えます。',
    ])
    expect(due({ ...loan, dayCount: { kind: 'actual365', start: '2026-01-01' } }).conventions[2]!.en).toContain(
      'over 365 even in leap years',
    )
  })
})

describe('refuses', () => {
  const loan: Loan = { principal: 1_000_000n, annualRate: '1%', termMonths: 60, repayment: 'bullet' }
  const refusal = (change: Partial<Loan>) => {
    const found = interestInFirstThreeYears({ ...loan, ...change })
    return found.ok ? null : found.message
  }

  test.each([null, undefined, '1000000', 5])('%s for a loan', (given) => {
    expect(interestInFirstThreeYears(given as never)).toEqual({
      ok: false,
      message: { ja: '借入を { principal, … } の形で渡してください。', en: 'Give the loan as { principal, … }.' },
    })
  })
  test('a negative principal', () => {
    expect(refusal({ principal: -1n })).toEqual({
      ja: '借入額は0円以上です。',
      en: 'The principal cannot be below zero.',
    })
  })
  test.each(['', '-1%', '1.2', '1', '100%', '1.2.3%', '1,2%', 'abc', '1/3', '1e-2', '1 %%', '0.0000000001'])(
    'the rate %j',
    (annualRate) => {
      expect(refusal({ annualRate })).toEqual({
        ja: '年利は「1.2%」か「0.012」のように書き、100%未満です。',
        en: 'The annual rate is written like “1.2%” or “0.012” and is below 100%.',
      })
    },
  )
  test.each([0, -1, 1.5, 1201, NaN, Infinity])('a term of %s months', (termMonths) => {
    expect(refusal({ termMonths })).toEqual({
      ja: '返済期間は1か月から1,200か月までの整数です。',
      en: 'The term is a whole number of months from 1 to 1,200.',
    })
  })
  test.each([-1, 1.5, 60, NaN])('a grace of %s months', (graceMonths) => {
    expect(refusal({ graceMonths })).toEqual({
      ja: '据置期間は0か月以上、返済期間より短い整数です。',
      en: 'The grace is a whole number of months from 0, shorter than the term.',
    })
  })
  test('a start that does not exist', () => {
    expect(refusal({ dayCount: { kind: 'actual365', start: '2026-02-30' } })).toEqual({
      ja: '貸付日「2026-02-30」という日付はありません（YYYY-MM-DD）。',
      en: 'The start “2026-02-30” is not a date that exists (YYYY-MM-DD).',
    })
  })
})

describe('laws', () => {
  const principal = fc.bigInt({ min: 0n, max: 5_000_000_000n })
  const annualRate = fc
    .integer({ min: 0, max: 1200 })
    .map((basisPoints) => `${Math.floor(basisPoints / 100)}.${String(basisPoints % 100).padStart(2, '0')}%`)
  const terms = fc
    .integer({ min: 1, max: 420 })
    .chain((termMonths) =>
      fc.record({ termMonths: fc.constant(termMonths), graceMonths: fc.integer({ min: 0, max: termMonths - 1 }) }),
    )
  const start = fc
    .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2050-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const dayCount = fc.option(
    start.map((from) => ({ kind: 'actual365', start: from }) as const),
    { nil: { kind: 'monthly' } as const },
  )
  const repayment = fc.constantFrom<Repayment>('bullet', 'equalPrincipal', 'equalInstalment')
  const loans = fc
    .record({ principal, annualRate, repayment, dayCount, terms })
    .map(({ terms: months, ...rest }): Loan => ({ ...rest, ...months }))
  const runs = { numRuns: 1000 }

  property.prop([loans], runs)('the rows carry the balance, add up to the total and never fall below zero', (loan) => {
    const { rows, total } = due(loan)
    expect(rows).toHaveLength(Math.min(36, loan.termMonths))
    let left = loan.principal
    for (const row of rows) {
      expect(row.principalBefore).toBe(left)
      expect(row.interest >= 0n && row.repayment >= 0n && row.repayment <= left).toBe(true)
      if (row.month <= loan.graceMonths! && row.month < loan.termMonths) expect(row.repayment).toBe(0n)
      left -= row.repayment
    }
    if (loan.termMonths <= 36) expect(left).toBe(0n)
    expect(total).toBe(rows.reduce((sum, row) => sum + row.interest, 0n))
  })

  property.prop(
    [fc.bigInt({ min: 0n, max: 10_000n }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 420 })],
    runs,
  )('bullet is principal × rate × years when it divides', (units, percent, termMonths) => {
    const months = BigInt(Math.min(36, termMonths))
    expect(due({ principal: units * 1200n, annualRate: `${percent}%`, termMonths, repayment: 'bullet' }).total).toBe(
      units * BigInt(percent) * months,
    )
  })

  property.prop([loans], runs)('nothing costs more than bullet, which grace does not change', (loan) => {
    const bullet = due({ ...loan, repayment: 'bullet' }).total
    expect(due(loan).total <= bullet).toBe(true)
    expect(due({ ...loan, repayment: 'bullet', graceMonths: 0 }).total).toBe(bullet)
  })

  property.prop(
    [
      fc.bigInt({ min: 1_000_000n, max: 5_000_000_000n }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2, max: 420 }),
    ],
    runs,
  )('equal principal costs less than bullet', (amount, percent, termMonths) => {
    const loan = { principal: amount, annualRate: `${percent}%`, termMonths }
    expect(due({ ...loan, repayment: 'equalPrincipal' }).total < due({ ...loan, repayment: 'bullet' }).total).toBe(true)
  })

  property.prop([principal, annualRate, terms], runs)(
    'equal instalments cost no less than equal principal, but for the yen that rounding takes',
    (amount, rate, months) => {
      const loan = { principal: amount, annualRate: rate, ...months }
      const instalments = due({ ...loan, repayment: 'equalInstalment' })
      // 36 months, up to a yen of interest each, and the interest at 1% a month on up to 36 yen repaid too early.
      expect(instalments.total + 60n >= due({ ...loan, repayment: 'equalPrincipal' }).total).toBe(true)
    },
  )

  property.prop([principal, annualRate, terms], runs)(
    'an equal instalment is the same every month but the last',
    (amount, rate, months) => {
      const { rows } = due({ principal: amount, annualRate: rate, ...months, repayment: 'equalInstalment' })
      const paid = rows
        .filter((row) => row.month > months.graceMonths && row.month < months.termMonths)
        .map((row) => row.interest + row.repayment)
      expect(new Set(paid).size).toBeLessThanOrEqual(1)
    },
  )

  property.prop([loans, fc.bigInt({ min: 0n, max: 1_000_000n })], runs)(
    'a larger bullet loan never costs less',
    (loan, more) => {
      expect(
        due({ ...loan, repayment: 'bullet', principal: loan.principal + more }).total >=
          due({ ...loan, repayment: 'bullet' }).total,
      ).toBe(true)
    },
  )

  property.prop([principal, annualRate, start], runs)(
    '36 months of actual days come to 1,095 or 1,096 days, less a yen a month for rounding',
    (amount, rate, from) => {
      const { total } = due({
        principal: amount,
        annualRate: rate,
        termMonths: 60,
        repayment: 'bullet',
        dayCount: { kind: 'actual365', start: from },
      })
      const [, whole, hundredths] = /(\d+)\.(\d\d)/.exec(rate)!
      const yearly = amount * BigInt(whole! + hundredths!)
      expect(total * 10_000n * 365n <= yearly * 1096n).toBe(true)
      expect((total + 36n) * 10_000n * 365n >= yearly * 1095n).toBe(true)
    },
  )
})

test.each<[string, Partial<Record<keyof Loan, unknown>>, string]>([
  ['principal that is no bigint', { principal: 10_000 }, 'The principal is a bigint of whole yen.'],
  ['principal below zero', { principal: -1n }, 'The principal cannot be below zero.'],
  ['repayment', { repayment: 'balloon' }, 'The repayment is bullet, equalPrincipal or equalInstalment.'],
  ['day count', { dayCount: { kind: '30/360' } }, 'The day count is monthly or actual365.'],
  ['rate', { annualRate: 0.012 }, 'The annual rate is written like “1.2%” or “0.012” and is below 100%.'],
])('a loan with another %s is refused in words', (_what, part, message) => {
  const loan = { principal: 1n, annualRate: '1%', termMonths: 12, repayment: 'bullet', ...part } as Loan
  const found = interestInFirstThreeYears(loan)
  expect(found).toMatchObject({ ok: false, message: { en: message } })
  expect(!found.ok && found.message.ja).toMatch(/です。|ません。|ます。/)
})
