import { clip } from './clip'
import { addMonths, addMonthsToDate } from './month'
import type { Words } from './words'
import { readDay, readMonthOrDay, type WrittenDay } from './written-day'

/** What a bill says about its period: the days of the readings that open and close it, or only the month it was billed for. */
export type Reading =
  | {
      /** The day of the reading that opens the period: '2026-01-13', '2026/1/13', '令和8年1月13日' or a Date without a time. */
      readonly from: WrittenDay
      /** The day of the reading that closes it. */
      readonly to: WrittenDay
    }
  | {
      /** The month that it was billed for: '2026-02', '令和8年2月', or a day of it. */
      readonly billingMonth: WrittenDay
    }

/**
 * How the month of use follows from a bill: the month of the reading that opens the period (the official way), the month before
 * the billing month, or, where meters are read on the 1st, the calendar month used.
 */
export type UsageMonthConvention = 'openingReading' | 'billingMonthMinusOne' | 'firstOfMonth'
/** The month of use, or why it does not follow. */
export type UsageMonth =
  | {
      /** True where it follows. */
      readonly ok: true
      /** The month, 'YYYY-MM'. */
      readonly month: string
    }
  | {
      /** False where it does not. */
      readonly ok: false
      /** Why, in both languages. */
      readonly message: Words
    }

/** What is shown of an input that was not what it should be. */
const shown = (given: unknown): string =>
  typeof given === 'string' ? clip(given) : given instanceof Date ? String(given) : typeof given
const refuse = (ja: string, en: string): UsageMonth => ({ ok: false, message: { ja, en } })

const conventions: readonly UsageMonthConvention[] = ['openingReading', 'billingMonthMinusOne', 'firstOfMonth']

function ofBillingMonth(billingMonth: WrittenDay, convention: UsageMonthConvention): UsageMonth {
  const month = readMonthOrDay(billingMonth)
  if (month === null)
    return refuse(
      `「${shown(billingMonth)}」は月として読めません。「2026-02」「2026年2月」「令和8年2月」のように書いてください。`,
      `Cannot read “${shown(billingMonth)}” as a month; write it like 2026-02, 2026年2月 or 令和8年2月.`,
    )
  if (convention === 'billingMonthMinusOne') return { ok: true, month: addMonths(month, -1) }
  return refuse(
    'この数え方には検針日（from と to）が要ります。請求月だけでは使用月は決まりません。',
    'This convention needs the meter reading dates (from and to); the billing month alone does not settle the month of use.',
  )
}

/**
 * Finds the month of use of a bill, or says why its facts do not suit the convention. Days and months may be written as in a profile.
 * @example usageMonthOf({ from: '2026-01-15', to: '令和8年2月14日' }) //=> { ok: true, month: '2026-01' }
 * @example usageMonthOf({ billingMonth: '2026-02' }, 'billingMonthMinusOne') //=> { ok: true, month: '2026-01' }
 */
export function usageMonthOf(reading: Reading, convention: UsageMonthConvention = 'openingReading'): UsageMonth {
  if (!conventions.includes(convention))
    return refuse(
      `「${shown(convention)}」という数え方はありません（openingReading、billingMonthMinusOne、firstOfMonth）。`,
      `There is no convention “${shown(convention)}”; it is openingReading, billingMonthMinusOne or firstOfMonth.`,
    )
  if (typeof (reading as unknown) !== 'object' || (reading as unknown) === null)
    return refuse(
      '検針日（from と to）か請求月（billingMonth）を渡してください。',
      'Give the meter reading dates (from and to) or the billing month.',
    )
  if ('billingMonth' in reading) return ofBillingMonth(reading.billingMonth, convention)
  const [from, to] = [readDay(reading.from), readDay(reading.to)]
  if (from === null || to === null) {
    const wrong = shown(from === null ? reading.from : reading.to)
    return refuse(
      `「${wrong}」は日付として読めません。「2026-01-13」「2026/1/13」「令和8年1月13日」のように書いてください。`,
      `Cannot read “${wrong}” as a day; write it like 2026-01-13, 2026/1/13 or 令和8年1月13日.`,
    )
  }
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
  if (convention === 'billingMonthMinusOne')
    return refuse(
      'この数え方には請求月（billingMonth）が要ります。',
      'This convention needs the billing month (billingMonth).',
    )
  if (convention === 'firstOfMonth' && !(from.endsWith('-01') && to === addMonthsToDate(from, 1)))
    return refuse(
      `この数え方は、ある月の1日から次の月の1日までの検針に限ります（${from} から ${to} まで）。`,
      `This convention is only for readings from the 1st of one month to the 1st of the next (here ${from} to ${to}).`,
    )
  return { ok: true, month: from.slice(0, 7) }
}
