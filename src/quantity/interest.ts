import { unreachable } from './hojokin-error'
import { compare, fraction, multiply, one, parseFraction, roundBigInt, type Fraction } from './fraction'
import { daysBetween, isDate } from './date'
import { halfWidth } from './half-width'
import { addMonthsToDate } from './month'
import type { Words } from './words'

/** 期限一括: all of the principal in the last month. 元金均等: equal parts of principal. 元利均等: equal payments of principal and interest. */
export type Repayment = 'bullet' | 'equalPrincipal' | 'equalInstalment'
/** A month is a twelfth of a year, or as many days as it has from the start date on, each 1/365 of a year. */
export type DayCount =
  | {
      /** Each month is a twelfth of a year. */
      readonly kind: 'monthly'
    }
  | {
      /** Each month has its days, of 365. */
      readonly kind: 'actual365'
      /** The day on which the loan begins, 'YYYY-MM-DD'. */
      readonly start: string
    }

/** A loan that is paid monthly, at the end of each month. */
export interface Loan {
  /** Whole yen. */
  readonly principal: bigint
  /** The rate of a year, as '1.2%' or '0.012'. */
  readonly annualRate: string
  /** From 1 to 1,200. */
  readonly termMonths: number
  /** How the principal is repaid. */
  readonly repayment: Repayment
  /** 据置: the first months, in which only interest is paid. Without it, none; a bullet loan has its grace anyway. */
  readonly graceMonths?: number
  /** Monthly, if not said. */
  readonly dayCount?: DayCount
}

/** One month: `repayment` is the principal repaid, and `interest + repayment` is what is paid. */
export interface InterestRow {
  /** The month, from 1. */
  readonly month: number
  /** Whole yen owed at its beginning. */
  readonly principalBefore: bigint
  /** Whole yen of interest, rounded down. */
  readonly interest: bigint
  /** Whole yen of principal repaid at its end. */
  readonly repayment: bigint
}
/** The interest of the first three years, or why a loan has none that can be worked out. */
export type InterestDue =
  | {
      /** True where it could be worked out. */
      readonly ok: true
      /** Whole yen of interest over the first 36 months. */
      readonly total: bigint
      /** Month by month. */
      readonly rows: readonly InterestRow[]
      /** What was taken for granted, in both languages. */
      readonly conventions: readonly Words[]
    }
  | {
      /** False where the loan is none. */
      readonly ok: false
      /** What is wrong with it, in both languages. */
      readonly message: Words
    }

const words = (ja: string, en: string): Words => ({ ja, en })
const down = ({ n, d }: Fraction): bigint => roundBigInt(n, d, 'down')
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b)

const said: Readonly<Record<Repayment | DayCount['kind'] | 'always', Words>> = {
  always: words(
    '利息は毎月末払いで、月ごとに1円未満を切り捨て、最初の36か月分を合計します。最終月に残りの元金を返します。',
    'Interest is paid at the end of each month, each month’s rounded down to whole yen, and the first 36 months are added up; the last month repays what is left.',
  ),
  bullet: words('元金は最終月に一括で返します。', 'The principal is repaid whole in the last month.'),
  equalPrincipal: words(
    '元金は据置後の月数で割り、1円未満を切り捨てた額を毎月返します。',
    'The principal is divided by the months after the grace, rounded down to whole yen, and that much is repaid each month.',
  ),
  equalInstalment: words(
    '毎月の支払額は、年利の12分の1で計算し、1円未満を切り捨てます。利息が支払額以上の月は、利息だけを払います。',
    'The monthly payment is worked out with a twelfth of the annual rate and rounded down to whole yen; a month whose interest is as much or more pays its interest only.',
  ),
  monthly: words('1か月を12分の1年と数えます。', 'A month counts as a twelfth of a year.'),
  actual365: words(
    '日数は片端入れで数え、1年をうるう年も365日とします。支払日は貸付日と同じ日で、その日がない月は月末です。',
    'Days are counted from one payment day to the next, over 365 even in leap years; payments fall on the day of the loan, or on the last day of a month without it.',
  ),
}

function readRate(written: string): Fraction | null {
  if (typeof (written as unknown) !== 'string') return null
  const [, number, percent] = /^(\d{1,3}(?:\.\d{1,9})?)(%?)$/.exec(halfWidth(written)) ?? []
  if (number === undefined) return null
  const rate = multiply(parseFraction(number), fraction(1n, percent ? 100n : 1n))
  return compare(rate, one) < 0 ? rate : null
}

/** What an equal instalment is, P·r·(1+r)ⁿ / ((1+r)ⁿ − 1) with r = a/b, computed whole and rounded down once. */
function instalment(principal: bigint, { n: a, d: b }: Fraction, months: bigint): bigint {
  if (a === 0n) return principal / months
  const grown = (a + b) ** months
  return (principal * a * grown) / (b * (grown - b ** months))
}

function mistake(loan: Loan, rate: Fraction | null): Words | null {
  const { principal, termMonths, graceMonths = 0, dayCount } = loan
  const { repayment } = loan
  if (typeof (principal as unknown) !== 'bigint')
    return words('借入額は整数（bigint）で渡します。', 'The principal is a bigint of whole yen.')
  if (!['bullet', 'equalPrincipal', 'equalInstalment'].includes(repayment))
    return words(
      '返し方は bullet、equalPrincipal、equalInstalment のどれかです。',
      'The repayment is bullet, equalPrincipal or equalInstalment.',
    )
  if (!['monthly', 'actual365'].includes(dayCount?.kind ?? 'monthly'))
    return words('日数の数え方は monthly か actual365 です。', 'The day count is monthly or actual365.')
  if (principal < 0n) return words('借入額は0円以上です。', 'The principal cannot be below zero.')
  if (rate === null)
    return words(
      '年利は「1.2%」か「0.012」のように書き、100%未満です。',
      'The annual rate is written like “1.2%” or “0.012” and is below 100%.',
    )
  if (!Number.isInteger(termMonths) || termMonths < 1 || termMonths > 1200)
    return words(
      '返済期間は1か月から1,200か月までの整数です。',
      'The term is a whole number of months from 1 to 1,200.',
    )
  if (!Number.isInteger(graceMonths) || graceMonths < 0 || graceMonths >= termMonths)
    return words(
      '据置期間は0か月以上、返済期間より短い整数です。',
      'The grace is a whole number of months from 0, shorter than the term.',
    )
  if (dayCount?.kind === 'actual365' && !isDate(dayCount.start))
    return words(
      `貸付日「${dayCount.start}」という日付はありません（YYYY-MM-DD）。`,
      `The start “${dayCount.start}” is not a date that exists (YYYY-MM-DD).`,
    )
  return null
}

/**
 * Works out the interest due in the first three years (36 months, or the term when shorter), exactly.
 * Each month's interest is rounded down to whole yen. An equal principal part is principal ÷ months after the grace, rounded down.
 * An equal instalment is P·r·(1+r)ⁿ ÷ ((1+r)ⁿ − 1), r a twelfth of the annual rate and n the months after the grace, exact until it is
 * rounded down to whole yen; under 'actual365' the instalment is the same and only its interest part follows the days. The last month
 * repays what is left. `conventions` says all this for the loan at hand.
 * @example interestInFirstThreeYears({ principal: 10000000n, annualRate: '1.2%', termMonths: 60, repayment: 'bullet' }).total //=> 360000n
 */
export function interestInFirstThreeYears(loan: Loan): InterestDue {
  if (typeof (loan as unknown) !== 'object' || (loan as unknown) === null)
    return {
      ok: false,
      message: words('借入を { principal, … } の形で渡してください。', 'Give the loan as { principal, … }.'),
    }
  const { principal, termMonths, repayment, graceMonths = 0, dayCount = { kind: 'monthly' } } = loan
  const rate = readRate(loan.annualRate)
  const message = mistake(loan, rate)
  if (message !== null || rate === null) return { ok: false, message: message! }
  const monthlyRate = multiply(rate, fraction(1n, 12n))
  const repayingMonths = BigInt(termMonths - graceMonths)
  const payment = repayment === 'equalInstalment' ? instalment(principal, monthlyRate, repayingMonths) : 0n
  const partOfYear = (month: number): Fraction =>
    dayCount.kind === 'monthly'
      ? fraction(1n, 12n)
      : fraction(
          BigInt(daysBetween(addMonthsToDate(dayCount.start, month - 1), addMonthsToDate(dayCount.start, month))),
          365n,
        )
  const repaid = (month: number, left: bigint, interest: bigint): bigint => {
    if (month === termMonths) return left
    if (month <= graceMonths) return 0n
    switch (repayment) {
      case 'bullet':
        return 0n
      case 'equalPrincipal':
        return principal / repayingMonths
      case 'equalInstalment':
        return payment > interest ? smaller(payment - interest, left) : 0n
      default:
        return unreachable('repayment', repayment)
    }
  }
  const rows: InterestRow[] = []
  for (let month = 1, left = principal; month <= Math.min(36, termMonths); month++) {
    const interest = down(multiply(multiply(fraction(left), rate), partOfYear(month)))
    rows.push({ month, principalBefore: left, interest, repayment: repaid(month, left, interest) })
    left -= rows.at(-1)!.repayment
  }
  const total = rows.reduce((sum, row) => sum + row.interest, 0n)
  return { ok: true, total, rows, conventions: [said.always, said[repayment], said[dayCount.kind]] }
}
