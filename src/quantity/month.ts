import { addMonths as moved } from 'date-fns/addMonths'
import { getYear } from 'date-fns/getYear'
import { dateText, dayOf, firstDayOf, monthText } from './calendar'
import { eraYear } from './era'
import { checkedMonth } from './month-range'

export { parseMonth, printMonth } from './month-text'

/**
 * Moves a month; counts below zero go back.
 * @throws UsageError when it is not 'YYYY-MM', RangeError when it leaves the years of four digits
 * @example addMonths('2026-01', -1) //=> '2025-12'
 */
export const addMonths = (month: string, count: number): string =>
  monthText(moved(firstDayOf(checkedMonth(month)), count))

/**
 * Moves a date by months, to the last day of the month when that one is shorter.
 * @example addMonthsToDate('2026-01-31', 1) //=> '2026-02-28'
 */
export const addMonthsToDate = (date: string, count: number): string => dateText(moved(dayOf(date), count))

/**
 * Gives the Japanese fiscal year of a month, from April to March.
 * @throws UsageError when it is not 'YYYY-MM'
 * @example fiscalYear('2026-01') //=> 2025
 */
export const fiscalYear = (month: string): number => getYear(moved(firstDayOf(checkedMonth(month)), -3))

/**
 * Names a fiscal year in Japanese; by its May, for the state calls the whole of 2019 令和元年度 although it began in 平成31年4月.
 * @throws UsageError when it is no year of four digits
 * @example fiscalYearLabel(2025) //=> '令和7年度'
 */
export const fiscalYearLabel = (year: number): string =>
  `${eraYear(checkedMonth(typeof (year as unknown) === 'number' ? `${year}-05` : typeof year))}度`
