import { isDate } from './date'
import { dayInEra, monthInEra } from './era'
import { halfWidth } from './half-width'

const western = /^([1-9]\d{3})(?:年 ?(\d{1,2})月 ?(\d{1,2})日|([-/.])(\d{1,2})\4(\d{1,2})|(\d{2})(\d{2}))$/
const japanese = /^(令和|平成|昭和|[RHS]) ?(元|\d{1,2})(?:年 ?(\d{1,2})月 ?(\d{1,2})日|([-/.])(\d{1,2})\5(\d{1,2}))$/i

/**
 * Reads a date as 'YYYY-MM-DD', or null: Western or era years, full-width digits; the day must have existed in that era.
 * @example parseDate('令和8年11月26日') //=> '2026-11-26'
 * @example parseDate('2026/2/30') //=> null
 * @example parseDate('平成元年1月7日') //=> null
 */
export function parseDate(written: string): string | null {
  const plain = halfWidth(written)
  const [, year, a, b, , c, d, e, f] = western.exec(plain) ?? []
  const [, era, count, g, h, , i, j] = japanese.exec(plain) ?? []
  const month = (a ?? c ?? e ?? g ?? i)?.padStart(2, '0')
  if (month === undefined) return null
  const day = (b ?? d ?? f ?? h ?? j)!.padStart(2, '0')
  const found = year === undefined ? monthInEra(era!, count!, month) : `${year}-${month}`
  if (found === null || !isDate(`${found}-${day}`)) return null
  return era === undefined || dayInEra(era, `${found}-${day}`) ? `${found}-${day}` : null
}
