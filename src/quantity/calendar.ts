import { UTCDateMini } from '@date-fns/utc/date/mini'
import { isValid } from 'date-fns/isValid'
import { lightFormat } from 'date-fns/lightFormat'

/** A day 'YYYY-MM-DD' for the functions of date-fns, at midnight in UTC, so that no time zone moves it. */
export const dayOf = (date: string): Date => new UTCDateMini(date)
/** The first day of a month 'YYYY-MM'. */
export const firstDayOf = (month: string): Date => dayOf(`${month}-01`)

const written = (day: Date, pattern: string): string => {
  // The year 0 and those before it have no four digits of their own.
  if (!isValid(day) || day.getFullYear() < 1 || day.getFullYear() > 9999)
    throw new RangeError('not a year of four digits')
  return lightFormat(day, pattern)
}
export const monthText = (day: Date): string => written(day, 'yyyy-MM')
export const dateText = (day: Date): string => written(day, 'yyyy-MM-dd')
