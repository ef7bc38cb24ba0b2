import { clip } from './clip'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { UsageError } from './hojokin-error'
import { dayOf, firstDayOf, monthText } from './calendar'

/** True for 'YYYY-MM' with a month from 01 to 12, from the year 1 on. */
export const isMonth = (value: string): boolean =>
  typeof value === 'string' && /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(value)

/** Gives a month back, and refuses what is none. */
export function checkedMonth(month: string): string {
  if (isMonth(month)) return month
  const shown = typeof (month as unknown) === 'string' ? clip(month) : typeof month
  throw new UsageError('month', {
    ja: `「${shown}」は月ではありません。「2026-01」のように書きます。`,
    en: `“${shown}” is not a month; write it like 2026-01.`,
  })
}

/**
 * Lists the months from one to another, both included.
 * @example monthsBetween('2023-11', '2024-01') //=> ['2023-11', '2023-12', '2024-01']
 */
export function monthsBetween(from: string, until: string): string[] {
  if (!isMonth(from) || !isMonth(until) || from > until) throw new RangeError(`not a period: ${from} to ${until}`)
  const months = [from]
  for (let last = from; last < until; months.push(last)) last = monthText(addMonths(firstDayOf(last), 1))
  return months
}

const first = (): Date => dayOf('0000-01-01')
/** Counts months from year 0, so that months can be compared: '2026-01' is 24312. */
export const monthIndex = (month: string): number => differenceInCalendarMonths(firstDayOf(month), first())
