import { afterEach, expect, test } from 'vitest'
import { daysBetween, isDate } from '../../src/quantity/date'
import { addMonths, addMonthsToDate } from '../../src/quantity/month'
import { usageMonthOf } from '../../src/quantity/usage-month'
import { readDay } from '../../src/quantity/written-day'
import { monthsBetween } from '../../src/quantity/month-range'

const before = process.env.TZ
afterEach(() => {
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
})

const everyMonth = monthsBetween('1980-01', '2030-12')

// Apia and Kiritimati have each skipped a whole day; the others are on either side of the date line.
test.each([
  ['Asia/Tokyo', -540],
  ['UTC', 0],
  ['Pacific/Honolulu', 600],
  ['America/Sao_Paulo', 180],
  ['Pacific/Apia', -780],
  ['Pacific/Kiritimati', -840],
])('%s changes nothing', (zone, offset) => {
  process.env.TZ = zone
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset)
  everyMonth.forEach((month, at) => {
    if (at > 0) expect(addMonths(everyMonth[at - 1]!, 1)).toBe(month)
  })
  expect([isDate('2011-12-30'), isDate('1994-12-31'), isDate('2026-02-30')]).toEqual([true, true, false])
  expect(addMonthsToDate('2011-11-30', 1)).toBe('2011-12-30')
  expect(daysBetween('2011-12-01', '2012-01-01')).toBe(31)
  // Midnight here, in Greenwich and in Japan.
  for (const day of [new Date(2026, 0, 3), new Date('2026-01-03T00:00:00Z'), new Date('2026-01-02T15:00:00Z')])
    expect(readDay(day)).toBe('2026-01-03')
  expect(usageMonthOf({ from: '2025-12-31', to: '2026-01-31' })).toEqual({ ok: true, month: '2025-12' })
  expect(usageMonthOf({ billingMonth: '2026-01' }, 'billingMonthMinusOne')).toEqual({ ok: true, month: '2025-12' })
})
