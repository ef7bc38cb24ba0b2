import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { isValid } from 'date-fns/isValid'
import { dateText, dayOf, firstDayOf } from './calendar'

/** The number of days in a month 'YYYY-MM'. */
export const daysInMonth = (month: string): number => getDaysInMonth(firstDayOf(month))

/**
 * True for a date 'YYYY-MM-DD' that exists, from the year 1000 on.
 * @example isDate('2026-02-30') //=> false
 */
export function isDate(value: string): boolean {
  if (typeof (value as unknown) !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false
  const day = dayOf(value)
  // Date takes 30 February for 2 March.
  return isValid(day) && dateText(day) === value
}

/** The first day of year 0, so that every date from the year 1000 on is a positive whole number. */
const first = (): Date => dayOf('0000-01-01')
/** Counts the days from the first day of year 0. */
export const dayNumber = (date: string): number => differenceInCalendarDays(dayOf(date), first())
/**
 * Gives back the date of a day number.
 * @example dateOfDay(dayNumber('2026-04-01')) //=> '2026-04-01'
 */
export const dateOfDay = (day: number): string => dateText(addDays(first(), day))

/**
 * Counts the nights from one date to another; the same in every time zone.
 * @example daysBetween('2026-01-31', '2026-02-28') //=> 28
 */
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(dayOf(to), dayOf(from))
