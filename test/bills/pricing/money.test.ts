import { describe, expect, it } from 'vitest'
import { createDigitWriter } from '../../../src/bills/pricing/digits'
import { floor, readYen, rescale } from '../../../src/bills/pricing/money'
import { NOT_PLAIN, plainYen } from '../../../src/bills/pricing/plain-yen'

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
