import { describe, expect, it } from 'vitest'
import { header, price, rowsOf } from '../support'
import { servicesOf } from './support'

/** Bills of 低圧 in March 2026, at 1.5 yen a kWh: the usage, the exact discount, and the whole one by each rounding. */
const bills = [
  ['4', '6', '6', '6', '6'],
  ['4.3', '6.45', '6', '6', '7'],
  ['4.333', '6.4995', '6', '6', '7'],
  ['4.334', '6.501', '6', '7', '7'],
  ['0.001', '0.0015', '0', '0', '1'],
  // Past 2^53 in units of 0.0001 yen.
  ['9007199254740', '13510798882110', '13510798882110', '13510798882110', '13510798882110'],
  ['9007199254740.7', '13510798882111.05', '13510798882111', '13510798882111', '13510798882112'],
  ['9007199254740.3', '13510798882110.45', '13510798882110', '13510798882110', '13510798882111'],
  ['9007199254740.5', '13510798882110.75', '13510798882110', '13510798882111', '13510798882111'],
  ['600479950316.067', '900719925474.1005', '900719925474', '900719925474', '900719925475'],
  ['9007199254739', '13510798882108.5', '13510798882108', '13510798882109', '13510798882109'],
] as const

describe('a discount', () => {
  it.each(['down', 'halfUp', 'up'] as const)('is exact, and whole by rounding %s', async (rounding) => {
    const { output, summary } = await price(
      `${header}\n${bills.map(([usage], at) => `${at},電気,低圧,2026-03,${usage}\n`).join('')}`,
      { rounding },
    )
    const column = { down: 2, halfUp: 3, up: 4 }[rounding]
    expect(
      rowsOf(output)
        .slice(1)
        .map((row) => row.slice(6, 8)),
    ).toEqual(bills.map((bill) => [bill[1], bill[column]]))
    expect(summary.discount_yen).toBe(bills.reduce((sum, bill) => sum + BigInt(bill[column]!), 0n))
  })
})

it('discounts of a dear unit are summed exactly, past what a double holds', async () => {
  // 9,007,109.001 kWh at 100,001 yen are 900,719,907,209.001 yen, which is odd, and just below 2^53 in units of 0.0001 yen.
  const row = '1,電気,低圧,2026-01,9007109.001\n'
  const { summary } = await price(`${header}\n${row.repeat(30_001)}`, { services: servicesOf(['100001']) })
  expect(summary.discount_yen).toBe(900_719_907_209n * 30_001n)
  expect(summary.groups).toMatchObject([{ bills: 30_001n, usage: '270222277139.001' }])
})
