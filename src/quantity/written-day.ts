import { parseDate } from './date-text'
import { parseMonth } from './month-text'

/** A day as people write it, or a Date as databases and spreadsheets give a day: midnight here, in Greenwich or in Japan. */
export type WrittenDay = string | Date

const hoursAheadInJapan = 9

/** The day that a Date is; null for one that is none, and for a time of day, which only its zone could tell. */
function dayOfDate(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null
  const here = [date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()]
  if (here.every((part) => part === 0))
    return parseDate(`${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`)
  const japan = new Date(date)
  japan.setUTCHours(date.getUTCHours() + hoursAheadInJapan)
  for (const zoned of [date, japan]) {
    const [day = '', time] = zoned.toISOString().split('T')
    if (time === '00:00:00.000Z') return parseDate(day)
  }
  return null
}

/**
 * Reads a day as 'YYYY-MM-DD', or null.
 * @example readDay('令和8年1月13日') //=> '2026-01-13'
 */
export const readDay = (written: unknown): string | null =>
  written instanceof Date ? dayOfDate(written) : typeof written === 'string' ? parseDate(written) : null

/**
 * Reads a month as 'YYYY-MM', or null; of a day, its month.
 * @example readMonthOrDay('2026/2/1') //=> '2026-02'
 */
export function readMonthOrDay(written: unknown): string | null {
  return parseMonth(written as string) ?? readDay(written)?.slice(0, 7) ?? null
}
