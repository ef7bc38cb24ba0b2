import { addMonths as moved } from 'date-fns/addMonths'
import { getYear } from 'date-fns/getYear'
import { dateText, dayOf, firstDayOf, monthText } from './calendar'
import { isDate } from './date'
import { eraYear } from './era'
import { isMonth } from './month-range'

export { parseMonth, printMonth } from './month-text'

const valid = (month: string): string => {
  if (!isMonth(month)) throw new RangeError(`not a month: ${month}`)
  return month
}

/**
 * Moves a month; counts below zero go back.
 * @throws RangeError when it is not 'YYYY-MM', or leaves the years of four digits
 * @example addMonths('2026-01', -1) //=> '2025-12'
 */
export const addMonths = (month: string, count: number): string => monthText(moved(firstDayOf(valid(month)), count))

/**
 * Moves a date by months, to the last day of the month when that one is shorter.
 * @example addMonthsToDate('2026-01-31', 1) //=> '2026-02-28'
 */
export const addMonthsToDate = (date: string, count: number): string => dateText(moved(dayOf(date), count))

/**
 * Gives the Japanese fiscal year of a month, from April to March.
 * @throws RangeError when it is not 'YYYY-MM'
 * @example fiscalYear('2026-01') //=> 2025
 */
export const fiscalYear = (month: string): number => getYear(moved(firstDayOf(valid(month)), -3))

/**
 * Names a fiscal year in Japanese; by its May, for the state calls the whole of 2019 令和元年度 although it began in 平成31年4月.
 * @example fiscalYearLabel(2025) //=> '令和7年度'
 */
export const fiscalYearLabel = (year: number): string => `${eraYear(valid(`${year}-05`))}度`

/** What a bill says about its period: the dates of the readings that open and close it, or only the month it was billed for. */
export type Reading = { readonly from: string; readonly to: string } | { readonly billingMonth: string }

/**
 * How the month of use follows from a bill: the month of the reading that opens the period (the official way), the month before
 * the billing month, or, where meters are read on the 1st, the calendar month used.
 */
export type UsageMonthConvention = 'openingReading' | 'billingMonthMinusOne' | 'firstOfMonth'
export type UsageMonth =
  | { readonly ok: true; readonly month: string }
  | { readonly ok: false; readonly message: { readonly ja: string; readonly en: string } }

/** What is shown of an input that was not what it should be. */
const shown = (given: unknown): string => (typeof given === 'string' ? given.slice(0, 40) : typeof given)
const refuse = (ja: string, en: string): UsageMonth => ({ ok: false, message: { ja, en } })

/**
 * Finds the month of use of a bill, or says why its facts do not suit the convention.
 * @example usageMonthOf({ from: '2026-01-15', to: '2026-02-14' }) //=> { ok: true, month: '2026-01' }
 * @example usageMonthOf({ billingMonth: '2026-02' }, 'billingMonthMinusOne') //=> { ok: true, month: '2026-01' }
 */
export function usageMonthOf(reading: Reading, convention: UsageMonthConvention = 'openingReading'): UsageMonth {
  if (typeof (reading as unknown) !== 'object' || (reading as unknown) === null)
    return refuse(
      '検針日（from と to）か請求月（billingMonth）を渡してください。',
      'Give the meter reading dates (from and to) or the billing month.',
    )
  if ('billingMonth' in reading) {
    const { billingMonth } = reading
    if (!isMonth(billingMonth))
      return refuse(
        `「${shown(billingMonth)}」は YYYY-MM の月ではありません。`,
        `“${shown(billingMonth)}” is not a month written YYYY-MM.`,
      )
    if (convention === 'billingMonthMinusOne') return { ok: true, month: addMonths(billingMonth, -1) }
    return refuse(
      'この数え方には検針日（from と to）が要ります。請求月だけでは使用月は決まりません。',
      'This convention needs the meter reading dates (from and to); the billing month alone does not settle the month of use.',
    )
  }
  const { from, to } = reading
  for (const date of [from, to])
    if (!isDate(date))
      return refuse(
        `「${shown(date)}」という日付はありません（YYYY-MM-DD）。`,
        `“${shown(date)}” is not a date that exists (YYYY-MM-DD).`,
      )
  if (to <= from)
    return refuse(
      `検針日の順が逆です：${from} から ${to} まで。`,
      `The readings are not in order: from ${from} to ${to}.`,
    )
  if (to >= addMonthsToDate(from, 2))
    return refuse(
      `${from} から ${to} までは2か月以上あり、一つの使用月になりません。`,
      `From ${from} to ${to} is two months or more, not one month of use.`,
    )
  switch (convention) {
    case 'openingReading':
      return { ok: true, month: from.slice(0, 7) }
    case 'billingMonthMinusOne':
      return refuse(
        'この数え方には請求月（billingMonth）が要ります。',
        'This convention needs the billing month (billingMonth).',
      )
    case 'firstOfMonth':
      return from.endsWith('-01') && to === addMonthsToDate(from, 1)
        ? { ok: true, month: from.slice(0, 7) }
        : refuse(
            `この数え方は、ある月の1日から次の月の1日までの検針に限ります（${from} から ${to} まで）。`,
            `This convention is only for readings from the 1st of one month to the 1st of the next (here ${from} to ${to}).`,
          )
    default:
      return refuse(
        `「${shown(convention)}」という数え方はありません（openingReading、billingMonthMinusOne、firstOfMonth）。`,
        `There is no convention “${shown(convention)}”; it is openingReading, billingMonthMinusOne or firstOfMonth.`,
      )
  }
}
