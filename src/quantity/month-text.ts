import { eraYear, monthInEra } from './era'
import { checkOption } from './hojokin-error'
import { halfWidth } from './half-width'
import { checkedMonth, isMonth } from './month-range'

const western = /^([1-9]\d{3})(?:年 ?(\d{1,2})月|[-/.](\d{1,2})|(\d{2}))$/
/** 2026.10 that a spreadsheet took for a number has lost its zero, and nobody can tell it from January. */
const perhapsOctober = /^\d{4}\.1$/
const japanese = /^(令和|平成|昭和|[RHS]) ?(元|\d{1,2})(?:年 ?(\d{1,2})月|[-/.](\d{1,2}))$/i
const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * Reads a month as 'YYYY-MM', or null: Western or era years, full-width digits; an era year must have existed.
 * @example parseMonth('令和8年1月') //=> '2026-01'
 * @example parseMonth('202601') //=> '2026-01'
 * @example parseMonth('平成32年1月') //=> null
 * @example parseMonth('2026.1') //=> null
 */
export function parseMonth(written: string): string | null {
  if (typeof (written as unknown) !== 'string') return null
  const plain = halfWidth(written)
  if (perhapsOctober.test(plain)) return null
  const [, year, ...months] = western.exec(plain) ?? []
  const [, era, eraCount, ...eraMonths] = japanese.exec(plain) ?? []
  const month = [...months, ...eraMonths].find((part) => part !== undefined)?.padStart(2, '0')
  if (month === undefined) return null
  const found = year === undefined ? monthInEra(era!, eraCount!, month) : `${year}-${month}`
  return found !== null && isMonth(found) ? found : null
}

/**
 * Prints a month for people.
 * @throws UsageError when it is not 'YYYY-MM', or no such language
 * @example printMonth('2026-01', 'ja') //=> '令和8年1月'
 * @example printMonth('2026-01', 'en') //=> 'January 2026'
 */
export function printMonth(month: string, language: 'ja' | 'en'): string {
  checkOption('language', language, ['ja', 'en'])
  const count = Number(checkedMonth(month).slice(5))
  return language === 'ja' ? `${eraYear(month)}${count}月` : `${english[count - 1]} ${month.slice(0, 4)}`
}
