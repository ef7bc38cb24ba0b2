import { describe, expect, it } from 'vitest'
import { monthName, monthNumber } from '../../../src/bills/pricing/cases'
import { readMonth } from '../../../src/bills/pricing/month-reader'

describe('a month of use', () => {
  it.each([
    ['2026-01', '2026-01', false],
    ["'2026-01", '2026-01', false],
    ['="2026-01"', '2026-01', false],
    ['２０２６年１月分', '2026-01', false],
    ['2026年1月使用分', '2026-01', false],
    ['2026年1月ご使用分', '2026-01', false],
    ['2026年1月利用分', '2026-01', false],
    ['2026年 1月度', '2026-01', false],
    ['2026  年  1  月  5  日', '2026-01', true],
    ['令和元 年5月1日', '2019-05', true],
    ['2023.10', '2023-10', false],
    ['令8.1', '2026-01', false],
    ['平30年12月', '2018-12', false],
    ['昭和64年1月', '1989-01', false],
    ['昭63.2', '1988-02', false],
    ['202601.0', '2026-01', true],
    ['202612.00', '2026-12', true],
    ['2026-1-5', '2026-01', true],
    ['2026.12.31', '2026-12', true],
    ['2026/02/28', '2026-02', true],
    ['2024-02-29', '2024-02', true],
    ['2026年1月5日', '2026-01', true],
    ['20260105', '2026-01', true],
    ['2026-01-05 0:00', '2026-01', true],
    ['2026-01-05T00:00:00.000Z', '2026-01', true],
    ['2026-01-05 15:00Z', '2026-01', true],
    ['2026-01-31 15:00:00+00:00', '2026-02', true],
    ['2025-12-31 15:00:00+0000', '2026-01', true],
    ['2026-02-28 15:00+00', '2026-03', true],
    ['2024-02-28 15:00+00', '2024-02', true],
    ['令和8年1月5日', '2026-01', true],
    ['令和元年5月1日', '2019-05', true],
    ['R8.1.5', '2026-01', true],
    ['r8-12-31', '2026-12', true],
    ['平成30/1/5', '2018-01', true],
    ['H.30.1.5', '2018-01', true],
    ['S63.1.5', '1988-01', true],
  ])('%s is %s, a day: %s', (written, month, dated) => {
    expect(readMonth(written)).toEqual({ month, dated })
  })

  it.each([
    ['2023.1', 'month_lost_zero'],
    ['12023.1', 'usage_month'],
    ['0023.1', 'usage_month'],
    ['2023.1x', 'usage_month'],
    ['2026年1月分5日', 'usage_month'],
    ['20260112345.0', 'usage_month'],
    ['202601.05', 'usage_month'],
    ['46027', 'month_serial'],
    ['20000', 'month_serial'],
    ['69999.0', 'month_serial'],
    ['46027.00', 'month_serial'],
    ['19999', 'usage_month'],
    ['70000', 'usage_month'],
    ['46027.5', 'usage_month'],
    ['146027', 'usage_month'],
    ['Jan-26', 'month_english'],
    ['January 26', 'month_english'],
    ["sept'26", 'month_english'],
    ['dec.26', 'month_english'],
    ['5 Jan', 'month_english'],
    ['05-dec-2026', 'month_english'],
    ['xJan-26', 'usage_month'],
    ['Jan-2026x', 'usage_month'],
    ['105 Jan', 'usage_month'],
    ['2026-01-05 09:30:00', 'month_time'],
    ['2026-01-05 00:30', 'month_time'],
    ['2026-01-05 00:00:01', 'month_time'],
    ['2026-01-05 15:00', 'month_time'],
    ['2026-01-05 14:00Z', 'month_time'],
    ['2026-01-05 15:30Z', 'month_time'],
    ['2026-02-30', 'usage_month'],
    ['2026-02-30 09:00', 'usage_month'],
    ['20261305', 'usage_month'],
    ['202613.0', 'usage_month'],
    ['令和8年2月30日', 'usage_month'],
    ['令和8年13月1日', 'usage_month'],
    ['soon', 'usage_month'],
    ['', 'usage_month'],
  ])('%s is none: %s', (written, reason) => {
    expect(readMonth(written)).toBe(reason)
  })

  it('has a number from 1900', () => {
    expect(monthNumber('1900-01')).toBe(0)
    expect(monthNumber('2026-12')).toBe(1523)
    expect([0, 11, 12, 1523].map(monthName)).toEqual(['1900-01', '1900-12', '1901-01', '2026-12'])
  })
})
