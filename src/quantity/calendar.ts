import { UTCDateMini } from '@date-fns/utc/date/mini'
import { isValid } from 'date-fns/isValid'

/** A day 'YYYY-MM-DD' for the functions of date-fns, at midnight in UTC, so that no time zone moves it. */
export const dayOf = (date: string): Date => new UTCDateMini(date)
/** The first day of a month 'YYYY-MM'. */
export const firstDayOf = (month: string): Date => dayOf(`${month}-01`)

/** Writes a day as 'YYYY-MM-DD'; throws RangeError for one outside the years of four digits. */
export function dateText(day: Date): string {
  const written = isValid(day) ? day.toISOString() : ''
  // Years past 9999 have a sign before them, and the year 0 is none.
  if (!/^(?!0000)\d{4}-/.test(written)) throw new RangeError('not a year of four digits')
  return written.slice(0, 10)
}
/** Writes the month of a day as 'YYYY-MM'. */
export const monthText = (day: Date): string => dateText(day).slice(0, 7)
