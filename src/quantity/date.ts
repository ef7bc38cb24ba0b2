import { isMonth } from './month-range'

const utc = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)))

/** The number of days in a month 'YYYY-MM'. */
export const daysInMonth = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()

/**
 * True for a date 'YYYY-MM-DD' that exists, from the year 1000 on.
 * @example isDate('2026-02-30') //=> false
 */
export const isDate = (value: string): boolean =>
  /^[1-9]\d{3}-\d{2}-(?!00)\d{2}$/.test(value) &&
  isMonth(value.slice(0, 7)) &&
  Number(value.slice(8)) <= daysInMonth(value.slice(0, 7))

/** Days from the first day of year 0, so that every date from the year 1000 on is a positive whole number. */
const beforeUnixTime = 719_528
export const dayNumber = (date: string): number => utc(date) / 86_400_000 + beforeUnixTime
/**
 * Gives back the date of a day number.
 * @example dateOfDay(dayNumber('2026-04-01')) //=> '2026-04-01'
 */
export const dateOfDay = (day: number): string =>
  new Date((day - beforeUnixTime) * 86_400_000).toISOString().slice(0, 10)

/**
 * Counts the nights from one date to another; the same in every time zone.
 * @example daysBetween('2026-01-31', '2026-02-28') //=> 28
 */
export const daysBetween = (from: string, to: string): number => (utc(to) - utc(from)) / 86_400_000
