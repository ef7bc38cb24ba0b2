import { describe, expect, it } from 'vitest'
import type { BillsOptions } from '../../../src/bills'
import { RECORD_LIMIT } from '../../../src/bills/files/csv-bytes'
import { ROOM, createKernel } from '../../../src/bills/pricing/kernel'
import { header, price, rowsOf } from '../support'
import { planFor, servicesOf } from './support'

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
    ['a total by its id, of a service in English', '合計,electricity,lowVoltage,2026-01,10,', total],
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
    [
      'a header whose first name is another',
      `1,service,contract,usage_month,usage,memo`,
      'the service is not one that is priced',
    ],
    ['a sum past the last column', `,${good},,小計`, columns],
    ['a quote that never closes, and no more', '",,,,,', 'a quoted field is not closed properly'],
    ['a usage that names a sum', `,水道,低圧,2026-01,合計,`, 'the service is not one that is priced'],
  ])('is %s', async (_, row, reason) => {
    const { refused, summary } = await run(`${header},memo\n${row}\n1,${good},\n`)
    expect(refused).toEqual([`2 ${reason!}`])
    expect([summary.told_apart, summary.rejected, summary.priced]).toEqual(
      reason === total || reason!.includes('header again') ? [1n, 0n, 1n] : [0n, 1n, 1n],
    )
  })

  it('is the header as the file has it, whole', async () => {
    const names = ' bill_id,service , contract,usage_month,usage'
    const { refused } = await run(`${names}\n${names}\nbill_id,service,contract,usage_month\n1,${good}\n`)
    expect(refused).toEqual(['2 is the header again, not a bill', `3 ${columns}`])
  })

  it.each([',,,,,', '"",,,,,', '　,,,,,', ' \t,\u00a0,,,,', ',,', ',,,,,,,', '  '])('is blank: %j', async (row) => {
    const { refused, summary } = await run(`${header},memo\n${row}\n\n1,${good},\n`)
    expect([refused, summary.no_bills.blank_rows, summary.rows, summary.blank_lines]).toEqual([[], 1n, 2n, 1n])
  })

  it('is none where its id only ends like one', async () => {
    const ids = ['l', 'M', '会計係', 'x)', 'a:', 'Kim', 'AL']
    const { bills, refused } = await run(`${header},memo\n${ids.map((id) => `${id},${good},小計\n`).join('')}`)
    expect(bills).toEqual(ids.map((id) => `${id}: 45`))
    expect(refused).toEqual([])
  })
})

describe('a row whose fields are not those of the header', () => {
  it('is filled up or cut where nothing can be mistaken', async () => {
    const { bills, refused, notes } = await run(
      `${header},memo,note\n1,${good},a,b\n2,${good},a\n3,${good}\n0,${good},,\n4,${good},a,b,\n5,${good},a,b, ,""\n6,電気,低圧,2026-01\n7,${good},a,b,c\n8,${good},a,b,,c\n`,
    )
    expect(bills).toEqual([1, 2, 3, 0, 4, 5].map((id) => `${id}: 45`))
    expect(refused).toEqual([`8 ${columns}`, `9 ${columns}`, `10 ${columns}`])
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
    const { bills, refused, summary } = await run(
      `bill_id,service,contract,usage_month,使用量（MWh）\n1,電気,低圧,2026-01,0.01\n2,電気,低圧,2026-01,10kWh\n3,都市ガス,都市ガス,2026-01,10\n4,都市ガス,都市ガス,2026-01,10m3\n5,電気,低圧,2026-01,x\n6,電気,低圧,2026-01,0kWh\n7,電気,低圧,2026-01,10m3\n`,
      { map: { usage: '使用量（MWh）' } },
    )
    expect(bills).toEqual(['1: 45', '2: 45', '6: 0'])
    expect(refused).toEqual([`4 ${reasons.unit}`, `5 ${reasons.unit}`, `6 ${reasons.usage}`, `8 ${reasons.unit}`])
    expect(summary.unknown_values).toEqual([])
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

  it('have ids that no spreadsheet has rounded, though a plus stands in them', async () => {
    const ids = ['K+12', 'x2.3E+13', '2.3E+1x', '2.3E+13']
    const { summary } = await run(`${header}\n${ids.map((id) => `${id},${good}\n`.repeat(2)).join('')}`, { once: true })
    expect([summary.no_bills.same_rows, summary.bill_ids.rounded]).toEqual([3n, 2n])
  })
})

describe('the kernel', () => {
  /** What comes out of a chunk of a file, and how far the output was full each time that it was taken. */
  function priced(text: string, room: number) {
    const input = Buffer.from(`${text}        `)
    const output = Buffer.alloc(RECORD_LIMIT + ROOM + room)
    const plan = planFor(header.split(','))
    let written = ''
    const lengths: number[] = []
    const take = (length: number): void => {
      written += output.toString('utf8', 0, length)
      lengths.push(length)
    }
    const nothing = (): void => {}
    const sink = { flush: take, reject: nothing, tellApart: nothing, flaw: () => undefined }
    const { run } = createKernel(plan, input, output, { see: nothing }, sink)
    const count = run(input.length - 8, false)
    take(count.written)
    return { ...count, text: written, lengths }
  }
  const answer = `${good},4.5,45,45,eligible,\n`
  const length = Buffer.byteLength(`1,${answer}`)
  it('has its output taken as soon as one record more might not fit', () => {
    const text = [1, 2, 3, 4, 5].map((id) => `${id},${good}\n`).join('')
    const written = [1, 2, 3, 4, 5].map((id) => `${id},${answer}`).join('')
    expect(priced(text, 2 * length)).toMatchObject({ text: written, lengths: [3 * length, 2 * length] })
    expect(priced(text, 2 * length - 1)).toMatchObject({ text: written, lengths: [2 * length, 2 * length, length] })
  })

  it('stops at a line that is longer than any may be', () => {
    const { text, ...count } = priced(`1,${good}\n\n${'x'.repeat(RECORD_LIMIT)}\n2,${good}\n`, 0)
    expect(text).toBe(`1,${answer}`)
    expect(count).toMatchObject({ lines: 2, tooLong: 2, answered: 1, blank: 1 })
    expect(priced(`1,${good}\n`, 0)).toMatchObject({ lines: 1, tooLong: -1, answered: 1, blank: 0 })
  })
})

describe('sums', () => {
  it('of yen are exact past 2^53 where usage is not', async () => {
    // 450,130,001.001 × 2,001 = 900,710,132,003.001, just below 2^53 units of 0.0001 yen.
    const { summary } = await run(`${header}\n${'1,電気,低圧,2026-01,450130001.001\n'.repeat(10_500)}`, {
      services: servicesOf(['2001']),
    })
    expect(summary.discount_yen).toBe(10_500n * 900_710_132_003n)
  })

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
    Buffer.from(`${header}\n1,${good}\n2,${good}\n3,${good}\n合計,${good}\u0000\n合計,${good},`),
    Buffer.from([0xff, 0x0a]),
  ])
  const { bills, refused, summary } = await run(bytes)
  expect(bills).toEqual(['1: 45', '2: 45', '3: 45'])
  expect(refused).toEqual(['5 has NUL bytes', '6 has bytes that are not in the encoding'])
  expect(summary.told_apart).toBe(0n)
})

describe('a value that is read otherwise than it says, or not at all,', () => {
  const priced = (month: string) => run(`${header}\n1,電気,低圧,${month},10\n`)
  it('is told with its rows: a day for its month', async () => {
    const { bills, notes, summary } = await priced('2026-01-05')
    expect([bills, notes, summary.unknown_values]).toEqual([['1: 45'], ['days-as-months 1'], []])
  })

  it.each([
    ['soon', 'the usage month cannot be read'],
    ['2023.1', 'may be October whose zero was lost; write January as 2023-01 and October as 2023-10'],
    ['45000', 'looks like a spreadsheet’s number of a day; write the month like 2026-01'],
    ['Jan-26', 'may be a month and a year or a day and a month; write it like 2026-01'],
    ['2026-01-05 10:00', 'is a time within a day; write the month like 2026-01'],
  ])('is told with why: the month %s', async (month, reason) => {
    const { bills, refused, notes, summary } = await priced(month)
    expect([bills, refused, notes]).toEqual([[], [`2 ${reason}`], []])
    expect(summary.unknown_values).toEqual([{ column: 'usage_month', value: month, rows: 1 }])
  })

  it('is told with its rows: a plan for its contract, and what the caller says that it means', async () => {
    const rows = ['従量電灯B', '低圧', '従量電灯B', '自宅', '高圧'].map(
      (contract, at) => `${at},電気,${contract},2026-01,10`,
    )
    const { bills, notes, summary } = await run([header, ...rows, ''].join('\n'), {
      mapValues: { 自宅: 'lowVoltage', 高圧: 'lowVoltage' },
    })
    expect(bills).toEqual(['0: 45', '1: 45', '2: 45', '3: 45', '4: 45'])
    expect(notes).toEqual(['plan-names 4'])
    const read = { column: 'contract', read_as: 'lowVoltage' }
    expect(summary.values).toEqual([
      { ...read, value: '従量電灯B', rows: 2 },
      { ...read, value: '自宅', rows: 1 },
      { ...read, value: '高圧', rows: 1 },
    ])
  })

  it('is told with why: a comma of either kind', async () => {
    const { refused } = await run(`${header.replaceAll(',', ';')}\n1;電気;低圧;2026-01;1,234\n`)
    expect(refused).toEqual(['2 the comma of the usage may part thousands or decimals'])
  })
})
