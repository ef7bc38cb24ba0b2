import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from '../../src/quantity/date'
import { parseDate } from '../../src/quantity/date-text'

describe('parseDate', () => {
  it.each([
    ['2026-11-26', '2026-11-26'],
    ['2026/1/5', '2026-01-05'],
    ['2026.01.05', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['2026年11月26日', '2026-11-26'],
    ['２０２６年１月５日', '2026-01-05'],
    ['令和8年11月26日', '2026-11-26'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.4.1', '2026-04-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
  ])('reads %s', (written, date) => {
    expect(parseDate(written)).toBe(date)
  })
  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-1/5',
    '令和元年4月30日',
    '平成元年1月7日',
    '昭和64年1月8日',
    '26-1-5',
    '2026年1月',
    '明日',
    '',
    '2026011',
    'x2026年1月5日',
    '2026年1月5日頃',
    'x令和8年1月5日',
    '令和8年1月5日頃',
    '令和8.1/5',
  ])('refuses %s', (written) => {
    expect(parseDate(written)).toBeNull()
  })
  it('counts days and gives them back', () => {
    for (const date of ['1000-01-01', '1970-01-01', '2024-02-29', '2026-11-26', '9999-12-31'])
      expect(dateOfDay(dayNumber(date))).toBe(date)
    expect(dayNumber('2026-03-01') - dayNumber('2026-02-28')).toBe(1)
  })
})
