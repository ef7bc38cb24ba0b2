import { isDate } from '../../quantity/date'
import { halfWidth } from '../../quantity/half-width'
import { addMonths, parseMonth } from '../../quantity/month'
import { bare } from './cell'
import type { RejectReason } from './reasons'

/** A month of use; `dated` where a whole day, or a month that a program turned into a number, was taken for its month. */
export interface ReadMonth {
  readonly month: string
  readonly dated: boolean
}

const padded = (part: string): string => part.padStart(2, '0')
const day =
  /^([1-9]\d{3})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?(Z|[+]00(?::?00)?)?)?$/
const eraDay = /^(令和|平成|昭和|[RHS])\.?(元|\d{1,2})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/i
const shortEra = /^(令|平|昭)(?=[\d元])/
const eras: Readonly<Record<string, string>> = { 令: '令和', 平: '平成', 昭: '昭和' }

const dayOf = (year: string, month: string, date: string): string | undefined => {
  const written = `${year}-${padded(month)}-${padded(date)}`
  return isDate(written) ? written : undefined
}

/** Midnight, in Japan where the time says its zone; any other time of day is no month. */
function monthOfDay(written: RegExpExecArray): ReadMonth | RejectReason {
  const [, year, a, b, c, d, e, f, hour = '0', minute = '0', second = '0', zone] = written
  const date = dayOf(year!, a ?? c ?? e!, b ?? d ?? f!)
  if (date === undefined) return 'usage_month'
  if (Number(minute) !== 0 || Number(second) !== 0) return 'month_time'
  if (Number(hour) === 0) return { month: date.slice(0, 7), dated: true }
  if (zone === undefined || Number(hour) !== 15) return 'month_time'
  // 15:00 in Greenwich is the midnight that begins the next day in Japan.
  const last = !isDate(`${date.slice(0, 8)}${padded(String(Number(date.slice(8)) + 1))}`)
  return { month: last ? addMonths(date.slice(0, 7), 1) : date.slice(0, 7), dated: true }
}

/**
 * Reads a month of use as bills write it: all that parseMonth reads, whole days, 分 and 度 after it, and eras cut short. What may
 * have lost a zero (2023.1 for 2023.10), a spreadsheet's number of a day, and Jan-26 are refused, each by its own reason.
 */
export function readMonth(written: string): ReadMonth | RejectReason {
  const text = halfWidth(bare(written))
    .replace(/(月)(分|度|使用分|ご使用分|利用分)$/, '$1')
    .replace(shortEra, (era) => eras[era]!)
    .replaceAll(/(?<=[\d元])\s+(?=[年月日])|(?<=[年月])\s+(?=\d)/g, '')
  if (/^[1-9]\d{3}\.1$/.test(text)) return 'month_lost_zero'
  const month = parseMonth(text)
  if (month !== null) return { month, dated: false }
  if (/^[1-9]\d{5}\.0+$/.test(text)) {
    const whole = parseMonth(text.slice(0, 6))
    return whole === null ? 'usage_month' : { month: whole, dated: true }
  }
  const western = day.exec(text)
  if (western) return monthOfDay(western)
  const [, era, year, a, b, c, d] = eraDay.exec(text) ?? []
  if (era !== undefined) {
    const found = parseMonth(`${era}${year!}年${a ?? c!}月`)
    return found !== null && dayOf(found.slice(0, 4), found.slice(5), b ?? d!) !== undefined
      ? { month: found, dated: true }
      : 'usage_month'
  }
  if (/^[2-6]\d{4}(?:\.0+)?$/.test(text)) return 'month_serial'
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/. ']\d{2}$|^\d{1,2}[-/. ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
    text,
  )
    ? 'month_english'
    : 'usage_month'
}
