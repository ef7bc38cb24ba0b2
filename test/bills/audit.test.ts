import { describe, expect, it } from 'vitest'
import { header, price, rowsOf } from './support'

/** 標準の使い方：低圧、2026年3月は1.5円、前月は4.5円。 */
const row = (usage: string, ...more: string[]): string =>
  `1,electricity,lowVoltage,2026-03,${[usage, ...more].join(',')}\n`

describe('rounding as a policy', () => {
  it.each([
    ['down', '7'],
    ['halfUp', '8'],
    ['up', '8'],
  ] as const)('%s makes 7.5 yen %s', async (rounding, yen) => {
    const { output, summary } = await price(`${header}\n${row('5')}${row('4.8')}`, { rounding })
    expect(rowsOf(output)[1]!.slice(5, 8)).toEqual(['1.5', '7.5', yen])
    expect(rowsOf(output)[2]!.slice(6, 8)).toEqual(['7.2', rounding === 'up' ? '8' : '7'])
    expect(summary.rounding).toBe(rounding)
  })

  it('takes the difference of whole totals where the bill has a total', async () => {
    const { output, rejects, summary } = await price(
      `${header},請求額\n${row('5', '1000')}${row('5', '1000.4')}${row('5', '1000.5')}${row('5', '"1,000.75円"')}${row('5', '7')}${row('5', '')}${row('5', 'x')}1,electricity,lowVoltage,2026-04,5,1000\n`,
    )
    expect(rowsOf(output).map((fields) => [fields[5], fields.at(-1)])).toEqual([
      ['請求額', 'discount_by_total'],
      ['1000', '8'],
      ['1000.4', '8'],
      ['1000.5', '7'],
      ['1,000.75円', '7'],
      ['7', '8'],
      ['', ''],
      ['x', ''],
      ['1000', ''],
    ])
    expect(rejects).toBe('')
    expect(summary.notes).toMatchObject([
      { code: 'repeated-ids', rows: 7 },
      { code: 'unread-totals', rows: 1 },
    ])
  })
})

describe('audit of printed discounts', () => {
  it.each([
    ['5', '7', 'consistent', ''],
    ['5', '-7', 'consistent', ''],
    ['5', '▲7', 'consistent', ''],
    ['5', '8', 'explained', 'rounding-half-up'],
    ['4.8', '8', 'explained', 'rounding-up'],
    ['5', '7.5', 'explained', 'not-rounded'],
    ['5', '22', 'explained', 'previous-month'],
    ['5', '23', 'explained', 'previous-month rounding-half-up'],
    ['5', '0', 'inconsistent', ''],
    ['5', '9', 'inconsistent', ''],
    ['5', '7.000001', 'inconsistent', ''],
    ['5', '', '', ''],
  ])('usage %s, printed %s: %s %s', async (usage, printed, audit, by) => {
    const { output } = await price(`${header},printed_discount\n${row(usage, printed)}`)
    expect(rowsOf(output)[0]!.slice(-2)).toEqual(['audit', 'audit_by'])
    expect(rowsOf(output)[1]!.slice(-2)).toEqual([audit, by])
  })

  it('explains a discount by the bill’s total, and one in a month without support by a month next to it', async () => {
    const { output } = await price(
      `${header},bill_total,printed_discount\n1,electricity,lowVoltage,2026-03,4.8,1000,8\n2,electricity,lowVoltage,2026-04,5,,7\n3,electricity,lowVoltage,2026-04,5,,0\n4,electricity,lowVoltage,2025-12,5,,22\n5,electricity,extraHighVoltage,2026-01,5,,22\n`,
    )
    expect(
      rowsOf(output)
        .slice(1)
        .map((fields) => fields.slice(-3)),
    ).toEqual([
      ['8', 'explained', 'rounding-up'],
      ['', 'explained', 'previous-month'],
      ['', 'consistent', ''],
      ['', 'explained', 'next-month'],
      ['', 'inconsistent', ''],
    ])
  })
})
