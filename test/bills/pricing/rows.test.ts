import { describe, expect, it } from 'vitest'
import type { BillsOptions } from '../../../src/bills'
import { header, price, rowsOf } from '../support'

/** The output's rows with their yen, the rows set aside with their reasons, and what is said. */
async function run(input: string | Uint8Array, options: Partial<BillsOptions> = {}) {
  const { output, rejects, summary } = await price(input, options)
  const [names, ...rows] = rowsOf(output)
  const yen = names!.indexOf('discount_yen')
  return {
    bills: rows.map((row) => `${row[0]!}: ${row[yen]!}`),
    refused: rowsOf(rejects || 'line,reason,text\n')
      .slice(1)
      .map(([line, reason]) => `${line!} ${reason!}`),
    notes: summary.notes.map(({ code, rows }) => `${code} ${rows ?? ''}`),
    summary,
  }
}
const good = '電気,低圧,2026-01,10'
const columns = 'the number of columns differs from the header'
const total = 'is a total, not a bill'

describe('a row that is no bill', () => {
  it.each<[string, string, string | undefined]>([
    ['a total by its id, though it could be priced', `合計,${good}`, total],
    ['a total without an id, by any other text', `,電気,低圧,2026-01,10,小計`, total],
    ['a total without an id, in its first column', ` ,小計,,,10,`, total],
    ['a total in brackets', `【合計】,${good},`, total],
    ['Total:', `Total:,,,,10,`, total],
    ['sum', `sum,${good},`, total],
    ['SUBTOTAL', `SUBTOTAL,${good},`, total],
    ['a total with a space behind it', `合計 ,${good},`, total],
    ...['[合計]', '**合計**', '合計#', '= total =', '_sum_'].map((id): [string, string, string] => [
      `a total among signs, ${id}`,
      `${id},${good},`,
      total,
    ]),
    ['a total (of parts)', `合計(税込),${good},`, total],
    ['a total that is too short for a bill', `合計,10`, total],
    ['a total in a row that is too long', `合計,${good},,1`, total],
    ['the header again', `${header},memo`, 'is the header again, not a bill'],
    [
      'the header again, in quotes and with spaces',
      ` bill_id ,"service",contract,usage_month,usage,other`,
      'is the header again, not a bill',
    ],
    ['the header without its last column, which nobody needs', header, 'is the header again, not a bill'],
    ['a part of the header', 'bill_id,service,contract,usage_month', columns],
    [
      'a header of another unit',
      `bill_id,service,contract,usage_month,other,memo`,
      'the service is not one that is priced',
    ],
    ['a usage that names a sum', `,水道,低圧,2026-01,合計,`, 'the service is not one that is priced'],
  ])('is %s', async (_, row, reason) => {
    const { refused, summary } = await run(`${header},memo\n${row}\n1,${good},\n`)
    expect(refused).toEqual([`2 ${reason!}`])
    expect([summary.told_apart, summary.rejected, summary.priced]).toEqual(
      reason === total || reason!.includes('header again') ? [1n, 0n, 1n] : [0n, 1n, 1n],
    )
  })

  it.each([',,,,,', '"",,,,,', '　,,,,,', ' \t,\u00a0,,,,', ',,', ',,,,,,,', '  '])('is blank: %j', async (row) => {
    const { refused, summary } = await run(`${header},memo\n${row}\n1,${good},\n`)
    expect([refused, summary.no_bills.blank_rows, summary.rows, summary.blank_lines]).toEqual([[], 1n, 2n, 0n])
  })

  it('is none where its id only ends like one', async () => {
    const ids = ['l', 'M', '会計係', 'x)', 'a:', 'Kim', 'AL']
    const { bills, refused } = await run(`${header}\n${ids.map((id) => `${id},${good}\n`).join('')}`)
    expect(bills).toEqual(ids.map((id) => `${id}: 45`))
    expect(refused).toEqual([])
  })
})

describe('a row whose fields are not those of the header', () => {
  it('is filled up or cut where nothing can be mistaken', async () => {
    const { bills, refused, notes } = await run(
      `${header},memo,note\n1,${good},a,b\n2,${good},a\n3,${good}\n4,${good},a,b,\n5,${good},a,b, ,""\n6,電気,低圧,2026-01\n7,${good},a,b,c\n8,${good},a,b,,c\n`,
    )
    expect(bills).toEqual([1, 2, 3, 4, 5].map((id) => `${id}: 45`))
    expect(refused).toEqual([`7 ${columns}`, `8 ${columns}`, `9 ${columns}`])
    expect(notes).toEqual(['short-rows 2', 'long-rows 2'])
  })

  it('needs all up to the last that pricing needs, wherever that is', async () => {
    const { bills, refused } = await run(
      `service,contract,usage_month,usage,memo,bill_id\n${good},a\n${good},a,7\n小計,,,10,\n`,
    )
    expect(bills).toEqual(['電気: 45'])
    expect(refused).toEqual([`2 ${columns}`, `4 ${total}`])
  })

  it('has its informing columns empty where they are left out, not those of the row before', async () => {
    const { output } = await price(`${header},請求額,値引額\n1,${good},1000,45\n2,${good}\n3,${good},1000\n`)
    expect(
      rowsOf(output)
        .slice(1)
        .map((row) => row.slice(5).join('|')),
    ).toEqual([
      '1000|45|4.5|45|45|eligible||45|consistent|',
      '||4.5|45|45|eligible||||',
      '1000||4.5|45|45|eligible||45||',
    ])
  })
})

describe('the usage of a row', () => {
  const reasons = {
    usage: 'the usage is not a number from 0 with at most 3 decimals',
    unit: 'the unit of the usage is not one of the service',
  }
  it('is in the unit of the header, or in its own', async () => {
    const { bills, refused } = await run(
      `bill_id,service,contract,usage_month,使用量（MWh）\n1,電気,低圧,2026-01,0.01\n2,電気,低圧,2026-01,10kWh\n3,都市ガス,都市ガス,2026-01,10\n4,都市ガス,都市ガス,2026-01,10m3\n5,電気,低圧,2026-01,x\n`,
      { map: { usage: '使用量（MWh）' } },
    )
    expect(bills).toEqual(['1: 45', '2: 45'])
    expect(refused).toEqual([`4 ${reasons.unit}`, `5 ${reasons.unit}`, `6 ${reasons.usage}`])
  })

  it('of another service has no other unit where the header only names one', async () => {
    const { bills, notes } = await run(
      `bill_id,service,contract,usage_month,使用量（kWh）\n1,電気,低圧,2026-01,10\n2,都市ガス,都市ガス,2026-01,10\n3,都市ガス,都市ガス,2026-01,10\n`,
      { map: { usage: '使用量（kWh）' } },
    )
    expect(bills).toEqual(['1: 45', '2: 180', '3: 180'])
    expect(notes).toEqual(['unit ', 'other-unit 2'])
  })

  it('may have quotes within, as a formula that keeps it a text', async () => {
    const { bills } = await run(`${header}\n1,電気,低圧,2026-01,"=""10"""\n`)
    expect(bills).toEqual(['1: 45'])
  })
})

describe('rows that are the same', () => {
  const text = `${header}\nA,${good}\nA,${good}\n,${good}\n,${good}\n2.3E+13,${good}\n2.3E+13,${good}\nA,電気,低圧,2026-01,x\nA,電気,低圧,2026-01,x\n`
  it('are priced once where that is asked, if their id says which bill they are', async () => {
    const once = await run(text, { once: true })
    expect(once.bills).toEqual(['A: 45', ': 45', ': 45', '2.3E+13: 45', '2.3E+13: 45'])
    expect(once.refused.map((line) => line.slice(0, 10))).toEqual(['3 is the s', '8 the usag', '9 the usag'])
    expect(once.summary.no_bills.same_rows).toBe(1n)
    const all = await run(text)
    expect(all.bills).toHaveLength(6)
    expect(all.summary.bill_ids).toMatchObject({ empty: 2n, rounded: 2n })
  })
})

describe('sums', () => {
  it('are exact past 2^53 thousandths, and past 2^53 yen', async () => {
    const { summary } = await run(
      `${header}\n${'1,電気,低圧,2026-01,9007199254740.991\n'.repeat(3)}2,電気,低圧,2026-01,0.001\n`,
    )
    expect(summary.groups).toMatchObject([
      { bills: 4n, usage: '27021597764222.974', discount_yen: 121_597_189_939_002n },
    ])
  })
})

it('bytes that are none of a text are refused as such, before anything else', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${header}\n1,${good}\n2,${good}\n3,${good}\n合計\u0000,${good}\n合計,${good},`),
    Buffer.from([0xff, 0x0a]),
  ])
  const { bills, refused, summary } = await run(bytes)
  expect(bills).toEqual(['1: 45', '2: 45', '3: 45'])
  expect(refused).toEqual(['5 has NUL bytes', '6 has bytes that are not in the encoding'])
  expect(summary.told_apart).toBe(0n)
})
