import { describe, expect, it } from 'vitest'
import { header, price, rowsOf } from '../support'
import { servicesOf } from './support'

/** What is added for bills of 低圧 (month, usage, further columns): all from discount_yen on but status and reason, and the notes. */
async function added(columns: string, bills: readonly (readonly [month: string, usage: string, rest: string])[]) {
  const { output, summary } = await price(
    `${header},${columns}\n${bills.map(([month, usage, rest], at) => `${at},電気,低圧,${month},${usage},${rest}\n`).join('')}`,
  )
  const [names, ...rows] = rowsOf(output)
  return {
    rows: rows.map((row) => row.slice(names!.indexOf('reason') + 1).join('|')),
    notes: summary.notes.map(({ code, rows }) => `${code} ${rows}`),
  }
}

// 4.5 yen in January and February 2026, 1.5 in March, none in April.
const march = (rest: string): [string, string, string] => ['2026-03', '5', rest]

describe('the difference of whole totals', () => {
  // 7.5 yen are taken off.
  const totals: [total: string, difference: string][] = [
    ['1000', '8'],
    ['1000.5', '7'],
    ['1000.49', '8'],
    ['7', '8'],
    ['-3', '8'],
    ['-0.5', '7'],
    ['0', '8'],
    ['"1,000"', '8'],
    ['1000円', '8'],
    ['"1,000.5"', '7'],
    ['▲0.5', '7'],
    ['▲3', '8'],
    ['1000.00001', '8'],
    ['1000.49999', '8'],
    ['1000.50000', '7'],
    ['225179981369', '8'],
    ['', ''],
    ['x', ''],
    [' ', ''],
  ]
  it('is that of the total with and without the exact discount, both rounded down, however it is written', async () => {
    const { rows, notes } = await added(
      '請求額',
      totals.map(([total]) => march(total)),
    )
    expect(rows).toEqual(totals.map(([, difference]) => difference))
    expect(notes).toEqual(['unread-totals 1'])
  })

  it('is none in a month without a discount', async () => {
    const { rows } = await added(
      '請求額',
      ['1000', '"1,000"', ''].map((total) => ['2026-04', '5', total]),
    )
    expect(rows).toEqual(['', '', ''])
  })

  it('is exact past 2^53', async () => {
    // 9007199254740.991 × 1.5 = 13510798882111.4865
    const { rows } = await added(
      '請求額',
      ['20000000000000', '20000000000000.49', '1', ''].map((total) => ['2026-03', '9007199254740.991', total]),
    )
    expect(rows).toEqual(['13510798882112', '13510798882111', '13510798882112', ''])
    // 391617359346.087 × 2.3 = 900719926496.0001, which is odd in units of 0.0001 yen.
    const { output } = await price(`${header},請求額\n1,電気,高圧,2026-01,391617359346.087,0\n`)
    expect(rowsOf(output)[1]!.at(-1)).toBe('900719926497')
  })
})

it('a price of nothing is a price', async () => {
  const bills = ['1000,0', '"1,000",▲0', '1000,7', '"1,000",▲7']
  const { output } = await price(
    `${header},請求額,値引額\n${bills.map((bill) => `1,電気,低圧,2026-01,5,${bill}\n`).join('')}`,
    { services: servicesOf(['0', '1.5']) },
  )
  const answers = rowsOf(output).slice(1)
  expect(answers.map((row) => row.slice(7).join('|'))).toEqual(
    ['consistent|', 'consistent|', 'explained|next-month', 'explained|next-month'].map(
      (audit) => `0|0|0|eligible||0|${audit}`,
    ),
  )
})

describe('a printed discount', () => {
  const printed: [month: string, usage: string, printed: string, answer: string][] = [
    ['2026-03', '5', '7', 'consistent|'],
    ['2026-03', '5', '-7', 'consistent|'],
    ['2026-03', '5', '▲7円', 'consistent|'],
    ['2026-03', '5', '(7)', 'consistent|'],
    ['2026-03', '5', '7.00000', 'consistent|'],
    ['2026-03', '5', '8', 'explained|rounding-half-up'],
    ['2026-03', '5', '▲8', 'explained|rounding-half-up'],
    ['2026-03', '5', '7.5', 'explained|not-rounded'],
    ['2026-03', '5', '▲7.5', 'explained|not-rounded'],
    ['2026-03', '5', '7.50001', 'inconsistent|'],
    ['2026-03', '5', '22', 'explained|previous-month'],
    ['2026-03', '5', '▲22', 'explained|previous-month'],
    ['2026-03', '5', '23', 'explained|previous-month rounding-half-up'],
    ['2026-03', '4.333', '6.4995', 'explained|not-rounded'],
    ['2026-03', '4.333', '▲6.4995', 'explained|not-rounded'],
    // Nothing is taken off in the month before, or after: a yen is not nothing that was rounded up.
    ['2026-01', '5', '1', 'inconsistent|'],
    ['2026-01', '5', '▲1', 'inconsistent|'],
    ['2026-03', '5', '1', 'inconsistent|'],
    ['2026-03', '5', '▲1', 'inconsistent|'],
    ['2026-02', '5', '7', 'explained|next-month'],
    ['2026-02', '5', '▲7', 'explained|next-month'],
    ['2026-02', '5', '▲8', 'explained|next-month rounding-half-up'],
    ['2026-04', '5', '7', 'explained|previous-month'],
    ['2026-04', '5', '▲7', 'explained|previous-month'],
    ['2025-12', '5', '22', 'explained|next-month'],
    ['2025-12', '5', '▲22', 'explained|next-month'],
    ['2026-04', '5', '0', 'consistent|'],
    ['2026-04', '5', '-', 'consistent|'],
    ['2026-03', '5', '0', 'inconsistent|'],
    ['2026-03', '5', '-', 'inconsistent|'],
    ['2026-11', '5', '0', '|not-known'],
    ['2026-11', '5', '-', '|not-known'],
    ['2026-11', '5', '', '|'],
    ['2026-03', '5', '', '|'],
    ['2026-03', '5', ' ', '|'],
    ['2026-03', '5', 'なし', '|not-read'],
    ['2026-11', '5', 'なし', '|not-read'],
    ['2026-03', '9007199254740.991', '13510798882111', 'consistent|'],
    ['2026-03', '9007199254740.991', '13510798882112', 'explained|rounding-up'],
    ['2026-03', '9007199254740.991', '40532396646334', 'explained|previous-month'],
    ['2026-04', '9007199254740.991', '13510798882111', 'explained|previous-month'],
    ['2025-12', '9007199254740.991', '40532396646334', 'explained|next-month'],
    // More in the month before than plain numbers hold, and less in its own.
    ['2026-03', '100000000000', '150000000000', 'consistent|'],
    ['2026-03', '100000000000', '450000000000', 'explained|previous-month'],
  ]
  it('is compared with the exact one, however it is written', async () => {
    const { rows, notes } = await added(
      '値引額',
      printed.map(([month, usage, amount]) => [month, usage, amount]),
    )
    expect(rows).toEqual(printed.map(([, , , answer]) => answer))
    expect(notes).toEqual(['unread-printed 2'])
  })

  it('stands beside the difference of totals, in any order of the columns', async () => {
    const bills: [month: string, usage: string, total: string, printed: string, answer: string][] = [
      ['2026-03', '5', '1000', '7', '8|consistent|'],
      ['2026-03', '5', '"1,000"', '7', '8|consistent|'],
      ['2026-03', '5', '1000', '▲8', '8|explained|rounding-half-up'],
      ['2026-03', '5', '', '7', '|consistent|'],
      ['2026-03', '5', '', '▲7', '|consistent|'],
      ['2026-03', '5', '1000', '', '8||'],
      ['2026-03', '5', '"1,000"', '', '8||'],
      ['2026-03', '5', '', '', '||'],
      ['2026-03', '5', 'x', '', '||'],
      ['2026-03', '5', 'x', 'y', '||not-read'],
      ['2026-04', '5', '1000', '7', '|explained|previous-month'],
      ['2026-11', '5', '1000', '7', '||not-known'],
      ['2026-11', '5', '"1,000"', '7', '||not-known'],
    ]
    const both = await added(
      '請求額,値引額',
      bills.map(([month, usage, total, amount]) => [month, usage, `${total},${amount}`]),
    )
    expect(both.rows).toEqual(bills.map((bill) => bill[4]))
    expect(both.notes).toEqual(['unread-totals 2', 'unread-printed 1'])
    const turned = await added(
      '値引額,請求額',
      bills.map(([month, usage, total, amount]) => [month, usage, `${amount},${total}`]),
    )
    expect(turned).toEqual(both)
    // Each of the two as the first column of a file.
    for (const [name, amounts, answer] of [
      ['請求額', ['1000', '1000円'], '8'],
      ['値引額', ['8', '▲8'], 'explained|rounding-half-up'],
    ] as const) {
      const rows = amounts.map((amount) => `${amount},1,電気,低圧,2026-03,5\n`)
      const { output } = await price(`${name},${header}\n${rows.join('')}`)
      for (const row of rowsOf(output).slice(1)) expect(row.slice(11).join('|')).toBe(answer)
    }
  })
})
