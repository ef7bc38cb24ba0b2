import { describe, expect, it } from 'vitest'
import { auditPrinted, findings, roundings, type Printed } from '../../src/bills/pricing/audit'
import { monthName, monthNumber } from '../../src/bills/pricing/cases'
import { createDigitWriter } from '../../src/bills/pricing/digits'
import { createFastAudit } from '../../src/bills/pricing/fast-audit'
import { floor, readYen, rescale } from '../../src/bills/pricing/money'
import { readMonth } from '../../src/bills/pricing/month-reader'
import { NOT_PLAIN, plainYen } from '../../src/bills/pricing/plain-yen'
import { splitUnit, unitNamed, unitOfHeader, withoutUnit } from '../../src/bills/pricing/unit'
import { OTHER_UNIT, UNCLEAR, UNREADABLE, plainUsage, readUsage } from '../../src/bills/pricing/usage-reader'

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

describe('a usage', () => {
  const kwh = { unit: 'kWh', power: 0, commaIsUnclear: false }
  it.each<[string, Partial<typeof kwh>, number]>([
    ['400', {}, 400_000],
    ['0', {}, 0],
    ['0.001', {}, 1],
    ['1.2345', {}, UNREADABLE],
    ['-1', {}, UNREADABLE],
    ['', {}, UNREADABLE],
    ['many', {}, UNREADABLE],
    ['400.', {}, 400_000],
    ['1,234.', {}, 1_234_000],
    ['1.400.', {}, UNREADABLE],
    ['1,234.5', {}, 1_234_500],
    ['1,234,567', {}, 1_234_567_000],
    ['1,23', {}, UNREADABLE],
    ['0,123', {}, UNREADABLE],
    ['1,234.56789', {}, UNREADABLE],
    ['４００．５', {}, 400_500],
    ['="400"', {}, 400_000],
    ['400 kWh', {}, 400_000],
    ['0.4MWh', {}, 400_000],
    ['400000Wh', {}, 400_000],
    ['1.5千kWh', {}, 1_500_000],
    ['2m³', {}, OTHER_UNIT],
    ['2㎥', {}, OTHER_UNIT],
    ['2 m^3', { unit: 'm3' }, 2000],
    ['2㎥', { unit: 'm3' }, 2000],
    ['2立米', { unit: 'm3' }, 2000],
    ['2円', {}, UNREADABLE],
    ['400kWhkWh', {}, UNREADABLE],
    ['0.4', { power: 3 }, 400_000],
    ['0.1234567', { power: 3 }, UNREADABLE],
    ['0.123456', { power: 3 }, 123_456],
    ['400kWh', { power: 3 }, 400_000],
    ['400', { power: -3 }, 400],
    ['1,234', { commaIsUnclear: true }, UNCLEAR],
    ['999,999', { commaIsUnclear: true }, UNCLEAR],
    ['0,123', { commaIsUnclear: true }, 123],
    ['1234,567', { commaIsUnclear: true }, 1_234_567],
    ['1,5', { commaIsUnclear: true }, 1_500],
    ['1,2345', { commaIsUnclear: true }, UNREADABLE],
    ['1,234,567', { commaIsUnclear: true }, 1_234_567_000],
    ['1,234.5', { commaIsUnclear: true }, 1_234_500],
    ['9007199254740.991', {}, Number.MAX_SAFE_INTEGER],
    ['9007199254740.992', {}, UNREADABLE],
  ])('%s %j is %s', (written, form, thousandths) => {
    expect(readUsage(written, { ...kwh, ...form })).toBe(thousandths)
  })

  it.each([
    ['400', 400_000],
    ['0', 0],
    ['123456789', 123_456_789_000],
    ['1234567890', -1],
    ['1.5', 1500],
    ['1.25', 1250],
    ['1.125', 1125],
    ['1.1255', -1],
    ['1.', -1],
    ['.5', -1],
    ['1.2.3', -1],
    ['1,5', -1],
    ['/5', -1],
    ['5:', -1],
    ['', -1],
    ['99999.999', 99_999_999],
  ])('%s in plain digits is %s', (written, thousandths) => {
    const bytes = Buffer.from(`7${written}7`)
    expect(plainUsage(bytes, 1, bytes.length - 1)).toBe(thousandths)
  })
})

describe('a unit', () => {
  it.each([
    ['kWh', 'kWh', 0],
    [' ｋＷｈ ', 'kWh', 0],
    ['Wh', 'kWh', -3],
    ['M Wh', 'kWh', 3],
    ['GWh', 'kWh', 6],
    ['千kWh', 'kWh', 3],
    ['万ｋＷｈ', 'kWh', 4],
    ['m^3', 'm3', 0],
    ['㎥', 'm3', 0],
    ['立方メートル', 'm3', 0],
    ['立米', 'm3', 0],
    ['千m³', 'm3', 3],
  ])('%s is one', (written, of, power) => {
    expect(unitNamed(written)).toEqual({ name: written.trim(), of, power })
    expect(splitUnit(`1.5 ${written.replaceAll('m³', 'm3').normalize('NFKC')}`).unit).toMatchObject(
      written.includes('M W') ? { of, power: -3 } : { of, power },
    )
  })

  it.each(['MJ', 'toString', '', 'kWhh'])('%s is none', (written) => {
    expect(unitNamed(written)).toBeUndefined()
  })

  it.each([
    ['使用量（kWh）', { of: 'kWh', power: 0 }, undefined],
    ['使用量[MWh] ', { of: 'kWh', power: 3 }, undefined],
    ['使用量【m3】', { of: 'm3', power: 0 }, undefined],
    ['usage_mwh', { of: 'kWh', power: 3 }, undefined],
    ['使用量kWh', { of: 'kWh', power: 0 }, undefined],
    ['千kWh', { of: 'kWh', power: 3 }, undefined],
    ['kwh', { of: 'kWh', power: 0 }, undefined],
    ['xkwh', undefined, undefined],
    ['使用量(MJ)', undefined, 'MJ'],
    ['使用量(円)', undefined, '円'],
    ['使用量(yen/kWh)', undefined, 'yen/kWh'],
    ['使用量(ab1)', undefined, 'ab1'],
    ['使用量(abcde)', undefined, undefined],
    ['使用量( MJ )', undefined, 'MJ'],
    ['使用量(百円)', undefined, undefined],
    ['使用量(円税込)', undefined, undefined],
    ['使用量(税込yen/kwh)', undefined, undefined],
    ['使用量(yen/kwh税込)', undefined, undefined],
    ['使用量（概算）', undefined, undefined],
    ['使用量', undefined, undefined],
  ])('of the header %s', (header, unit, unknown) => {
    const found = unitOfHeader(header)
    if (unit === undefined) expect(found.unit).toBeUndefined()
    else expect(found.unit).toMatchObject(unit)
    expect(found.unknown).toBe(unknown)
  })

  it('is taken off where it is one, or yen', () => {
    expect(
      ['使用量（kWh）', '請求額（円）', '請求額[Yen] ', '使用量（概算）', '使用量(MJ)', '使用量'].map(withoutUnit),
    ).toEqual(['使用量', '請求額', '請求額', '使用量（概算）', '使用量(MJ)', '使用量'])
    for (const header of ['請求額（千円）', '請求額（円税込）']) expect(withoutUnit(header)).toBe(header)
  })
})

describe('an amount of yen', () => {
  it.each([
    ['1800', 1800n, 0],
    ['-1800', -1800n, 0],
    ['+5', 5n, 0],
    ['▲1,800円', -1800n, 0],
    ['△ 7', -7n, 0],
    ['￥12,345', 12_345n, 0],
    ['-¥5', -5n, 0],
    ['¥-5', -5n, 0],
    ['¥▲5', -5n, 0],
    ['▲ ¥ 5', -5n, 0],
    ['- ¥5', -5n, 0],
    ['( ¥5)', -5n, 0],
    ['\\12,345', 12_345n, 0],
    ['(1,800)', -1800n, 0],
    ['（1,800円）', -1800n, 0],
    ['-', 0n, 0],
    ['―', 0n, 0],
    ['7.50', 75n, 1],
    ['7.0025', 70_025n, 4],
    ['1800.00000', 1800n, 0],
    ['1800.', 1800n, 0],
    ['="5"', 5n, 0],
    [' 5 ', 5n, 0],
  ])('%s', (written, value, places) => {
    expect(readYen(written)).toEqual({ value, places })
  })

  it.each(['', '不明', '(-5)', '()', '5kWh', '--', '1.2.3', '▲', '5%', '5(3)', '(3)5', '5¥3', '-5¥3', '5▲3', '--5'])(
    '%j is none',
    (written) => {
      expect(readYen(written)).toBeUndefined()
    },
  )

  it('is rounded down and rescaled exactly', () => {
    expect([floor(7n, 2n), floor(-7n, 2n), floor(-8n, 2n), floor(0n, 2n)]).toEqual([3n, -4n, -4n, 0n])
    expect(rescale({ value: 75n, places: 1 }, 4)).toBe(75_000n)
  })

  it.each([
    ['0', 0],
    ['1800', 18_000_000],
    ['-1800', -18_000_000],
    ['7.5', 75_000],
    ['7.1234', 71_234],
    ['7.12345', NOT_PLAIN],
    ['7.', NOT_PLAIN],
    ['.5', NOT_PLAIN],
    ['-', NOT_PLAIN],
    ['', NOT_PLAIN],
    ['1,5', NOT_PLAIN],
    ['1.2.3', NOT_PLAIN],
    ['--5', NOT_PLAIN],
    ['5-', NOT_PLAIN],
    ['/', NOT_PLAIN],
    [':', NOT_PLAIN],
    ['225179981368', 2_251_799_813_680_000],
    ['225179981369', NOT_PLAIN],
    ['000000000000001', 10_000],
    ['0000000000000001', NOT_PLAIN],
    ['-000000000000001', -10_000],
  ])('%s in plain digits is %s of 10^-4 yen', (written, amount) => {
    const bytes = Buffer.from(`7${written}7`)
    expect(plainYen(bytes, 1, bytes.length - 1, 4)).toBe(amount)
  })

  it('is written in digits, its fraction without zeros at the end', () => {
    for (const digits of [4, 8]) {
      const output = new Uint8Array(64)
      const { whole, fraction } = createDigitWriter(output, digits)
      const text = (end: number): string => Buffer.from(output.subarray(1, end)).toString()
      for (const value of [0, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 100_001, 12_345_678, 2 ** 53 - 1])
        expect(text(whole(1, value))).toBe(String(value))
      for (const value of [0, 1, 10, 1200, 1230, 5000, 9999, ...(digits === 8 ? [10_000, 120_000, 12_345_678] : [])])
        expect(text(fraction(1, value))).toBe(
          value === 0 ? '' : `.${String(value).padStart(digits, '0').replace(/0+$/, '')}`,
        )
    }
  })
})

describe('the audit of a printed discount', () => {
  const amounts = { rounding: 'down', yen: 10n, exact: 75n, previous: 224n, next: 448n, byTotal: undefined } as const
  it.each<[Partial<Printed> & { printed: bigint }, string]>([
    [{ printed: 70n }, 'consistent,'],
    [{ printed: 80n }, 'explained,rounding-half-up'],
    [{ printed: 80n, exact: 72n }, 'explained,rounding-up'],
    [{ printed: 70n, rounding: 'up' }, 'explained,rounding-down'],
    [{ printed: 75n }, 'explained,not-rounded'],
    [{ printed: 90n, byTotal: 9n }, 'explained,bill-total'],
    [{ printed: 90n, byTotal: 8n }, 'inconsistent,'],
    [{ printed: 220n }, 'explained,previous-month'],
    [{ printed: 440n }, 'explained,next-month'],
    [{ printed: 230n }, 'explained,previous-month rounding-up'],
    [{ printed: 450n }, 'explained,next-month rounding-half-up'],
    [{ printed: 440n, rounding: 'up' }, 'explained,next-month rounding-down'],
    [{ printed: 0n }, 'inconsistent,'],
    [{ printed: 0n, exact: undefined }, 'consistent,'],
    [{ printed: 0n, exact: 5n, byTotal: 0n }, 'consistent,'],
    [{ printed: 0n, previous: 0n }, 'inconsistent,'],
    [{ printed: 10n, exact: undefined }, 'inconsistent,'],
    [{ printed: 220n, exact: undefined }, 'explained,previous-month'],
    [{ printed: 10n, previous: undefined, next: undefined }, 'inconsistent,'],
  ])('%o', (given, finding) => {
    expect(auditPrinted({ ...amounts, ...given })).toBe(finding)
  })

  it('is the same on plain numbers', () => {
    const values = [-1, 0, 3, 5, 12, 15, 18, 25]
    const big = (value: number): bigint | undefined => (value < 0 ? undefined : BigInt(value))
    for (const rounding of roundings) {
      const fast = createFastAudit(1, rounding)
      for (const printed of [0, 1, 5, 10, 20, 30])
        for (const exact of values)
          for (const previous of values)
            for (const next of values)
              for (const byTotal of [-1, 0, 2])
                if (
                  findings[fast(printed, exact, previous, next, byTotal)] !==
                  auditPrinted({
                    printed: BigInt(printed),
                    rounding,
                    yen: 10n,
                    exact: big(exact),
                    previous: big(previous),
                    next: big(next),
                    byTotal: big(byTotal),
                  })
                )
                  throw new Error(`${rounding}: ${[printed, exact, previous, next, byTotal].join(' ')}`)
    }
  })
})
