import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills, type BillsOptions } from '../../src/bills'
import { usageText } from '../../src/bills/group/bill-group'
import { header, price, rowsOf, textOf } from './support'

/** What becomes of rows that are summed by bill: the sums, the rejects and what is said. */
async function summed(input: string | Uint8Array, options: Partial<BillsOptions> = {}) {
  const { output, rejects, summary } = await price(input, { groupBy: 'bill_id', ...options })
  return {
    sums: rowsOf(output)
      .slice(1)
      .map((row) => row.join('|')),
    rejects: rowsOf(rejects)
      .slice(1)
      .map(([line, reason, text]) => `${line!} ${reason!}: ${text!}`),
    summary,
    notes: summary.notes.map(({ code, rows }) => `${code} ${rows ?? ''}`),
  }
}

describe('rows of one bill', () => {
  it('may be of January 1900, the first month that is read, and of none before', async () => {
    const { sums, rejects } = await summed(
      `${header}\nA,電気,低圧,1900-01,1\nA,電気,低圧,1900-01,2\nB,電気,低圧,1899-12,1\n`,
    )
    expect(sums).toEqual(['A|電気|低圧|1900-01|3|2||||ineligible|month without support'])
    expect(rejects).toEqual(['4 the usage month cannot be read: B,電気,低圧,1899-12,1'])
  })
  it('say why they cannot be summed, each by its line and its text', async () => {
    const rows = [
      'A,water,低圧,2026-01,1',
      'B,電気,謎,2026-01,1',
      'B2,電気,謎,2026-01,1',
      'C,電気,低圧,soon,1',
      'D,電気,低圧,46027,1',
      'E,電気,低圧,2026-01,many',
      'F,電気,低圧,2026-01,2m3',
      'G,電気,低圧,2026-01,1,2,3',
      '"H,電気,低圧,2026-01,1',
      'J,電気,低圧',
      'K,電気,低圧,2024.1,1',
      'L,電気,低圧,2026-01,1',
    ]
    const { sums, rejects, summary } = await summed(`${header}\n${rows.join('\n')}\n`)
    expect(rejects).toEqual([
      `2 the service is not one that is priced: ${rows[0]!}`,
      `3 the contract is not one of the service: ${rows[1]!}`,
      `4 the contract is not one of the service: ${rows[2]!}`,
      `5 the usage month cannot be read: ${rows[3]!}`,
      `6 looks like a spreadsheet’s number of a day; write the month like 2026-01: ${rows[4]!}`,
      `7 the usage is not a number from 0 with at most 3 decimals: ${rows[5]!}`,
      `8 the unit of the usage is not one of the service: ${rows[6]!}`,
      `9 the number of columns differs from the header: ${rows[7]!}`,
      `10 a quoted field is not closed properly: ${rows[8]!}`,
      `11 the number of columns differs from the header: ${rows[9]!}`,
      `12 may be October whose zero was lost; write January as 2024-01 and October as 2024-10: ${rows[10]!}`,
    ])
    expect(sums).toEqual(['L|電気|低圧|2026-01|1|1|4.5|4.5|4|eligible|'])
    expect(summary.unknown_values).toEqual([
      { column: 'contract', value: '謎', rows: 2 },
      { column: 'service', value: 'water', rows: 1 },
      { column: 'usage_month', value: '2024.1', rows: 1 },
      { column: 'usage_month', value: '46027', rows: 1 },
      { column: 'usage_month', value: 'soon', rows: 1 },
    ])
    expect(summary).toMatchObject({ rows: 12n, priced: 1n, rejected: 11n, told_apart: 0n, bills: 1n })
  })

  it('count what was guessed, by rows', async () => {
    const { sums, summary, notes } = await summed(
      `${header}\nA,電気,従量電灯B,2026/1/5,1\nA,電気,従量電灯B,2026-01,2\nB,電気,従量電灯B,2026/1/6,3\n`,
    )
    expect(sums).toEqual([
      'A|電気|従量電灯B|2026/1/5|3|2|4.5|13.5|13|eligible|',
      'B|電気|従量電灯B|2026/1/6|3|1|4.5|13.5|13|eligible|',
    ])
    expect(summary.values).toEqual([{ column: 'contract', value: '従量電灯B', read_as: 'lowVoltage', rows: 3 }])
    expect(notes).toEqual(['plan-names 3', 'days-as-months 2'])
  })

  it('are counted by what becomes of them', async () => {
    const { summary } = await summed(
      `${header}\nA,電気,低圧,2026-01,1\nA,電気,低圧,2026-01,1\nB,電気,特別高圧,2026-01,1\nC,電気,低圧,2026-05,1\nC,電気,低圧,2026-05,1\nC,電気,低圧,2026-05,1\nD,電気,低圧,2026-11,1\nD,電気,低圧,2026-11,1\n`,
    )
    expect(summary).toMatchObject({ rows: 8n, priced: 2n, ineligible: 4n, not_known: 2n, bills: 4n, discount_yen: 9n })
    expect(summary.bill_ids).toEqual({ repeated: 0n, rows_beyond_first: 0n, empty: 0n, rounded: 0n })
  })

  it('may be no bills: blank lines, separators, totals and headers again', async () => {
    const { sums, rejects, summary, notes } = await summed(
      `${header}\nA,電気,低圧,2026-01,1\n\n,,,,\n合計,電気,低圧,2026-01,9\n${header}\n小計,,,,x\n合計,1\n,,\nA,電気,低圧,2026-01,2\n\n`,
    )
    expect(sums).toEqual(['A|電気|低圧|2026-01|3|2|4.5|13.5|13|eligible|'])
    expect(rejects).toEqual([
      '5 is a total, not a bill: 合計,電気,低圧,2026-01,9',
      `6 is the header again, not a bill: ${header}`,
      '7 is a total, not a bill: 小計,,,,x',
      '8 is a total, not a bill: 合計,1',
    ])
    expect(summary).toMatchObject({ rows: 8n, priced: 2n, rejected: 0n, told_apart: 6n, blank_lines: 2n })
    expect(summary.no_bills).toEqual({ blank_rows: 2n, totals: 3n, repeated_headers: 1n, same_rows: 0n })
    expect(notes).toEqual(['totals 3', 'repeated-headers 1', 'blank-rows 2'])
  })

  it('are rejected whole where one of them cannot be read, whatever stands between', async () => {
    const { sums, rejects } = await summed(
      `${header}\n A,電気,低圧,2026-01,1\nB,電気,低圧,2026-01,1\nA,電気,低圧,2026-02,"1"\nA ,電気,低圧,2026-01,x\nB,電気,高圧,2026-01,2\n`,
    )
    expect(sums).toEqual(['B|電気|低圧|2026-01|1|1|4.5|4.5|4|eligible|', 'B|電気|高圧|2026-01|2|1|2.3|4.6|4|eligible|'])
    expect(rejects).toEqual([
      '2 another row of the same bill cannot be read:  A,電気,低圧,2026-01,1',
      '4 another row of the same bill cannot be read: A,電気,低圧,2026-02,"1"',
      '5 the usage is not a number from 0 with at most 3 decimals: A ,電気,低圧,2026-01,x',
    ])
  })

  it('need an id that tells them apart', async () => {
    const { sums, rejects, notes } = await summed(
      `${header}\n,電気,低圧,2026-01,1\n ,電気,低圧,2026-01,1\n ,電気,低圧,2026-01,1\n2.3E+13,電気,低圧,2026-01,1\n1.e+5,電気,低圧,2026-01,1\nx2.3E+13,電気,低圧,2026-01,1\n2.3E+13x,電気,低圧,2026-01,1\n2.3E13,電気,低圧,2026-01,1\n`,
    )
    expect(sums.map((sum) => sum.split('|')[0])).toEqual(['x2.3E+13', '2.3E+13x', '2.3E13'])
    expect(rejects.map((reject) => reject.split(':')[0])).toEqual(
      [2, 3, 4, 5, 6].map(
        (line) => `${line} the bill_id is empty or was rounded by a spreadsheet, so its rows cannot be summed`,
      ),
    )
    expect(notes).toEqual(['empty-ids 3', 'rounded-ids 2'])
  })

  it('lack fields at their end, or have some too many', async () => {
    const { sums, notes } = await summed(
      `${header},備考,番地\nA,電気,低圧,2026-01,1,x,y\nA,電気,低圧,2026-01,2\nB,電気,低圧,2026-01,3\nB,電気,低圧,2026-01,4,,,,\nB,電気,低圧,2026-01,5,z,w\n`,
    )
    expect(sums).toEqual([
      'A|電気|低圧|2026-01|3|x|y|2|4.5|13.5|13|eligible|',
      'B|電気|低圧|2026-01|12|||3|4.5|54|54|eligible|',
    ])
    expect(notes).toEqual(['short-rows 2', 'long-rows 1'])
  })

  it('take what only one of them says', async () => {
    const { sums } = await summed(
      `${header},請求額,値引額\nA,電気,低圧,2026-01,100,,\nA,電気,低圧,2026-01,300,"12,345",1800\nB,電気,低圧,2026-01,1,5,6\nB,電気,低圧,2026-01,1,7,8\n`,
    )
    expect(sums.map((sum) => sum.split('|').slice(4, 8))).toEqual([
      ['400', '12,345', '1800', '2'],
      ['2', '5', '6', '2'],
    ])
    const first = await summed(`請求額,${header}\n,"A ""1""",電気,低圧,2026-01,1\n7,"A ""1""",電気,低圧,2026-01,1\n`)
    expect(first.sums.map((sum) => sum.split('|').slice(0, 2))).toEqual([['7', 'A "1"']])
  })

  it('are in the unit of the header, or in their own', async () => {
    const name = '使用量（MWh）'
    const named = await summed(
      `bill_id,service,contract,usage_month,${name}\nA,電気,低圧,2026-01,0.4\nB,都市ガス,都市ガス,2026-01,30\n`,
      { map: { usage: name } },
    )
    expect(named.sums).toEqual(['A|電気|低圧|2026-01|0.4|1|4.5|1800|1800|eligible|'])
    expect(named.rejects).toEqual(['3 the unit of the usage is not one of the service: B,都市ガス,都市ガス,2026-01,30'])
    const own = await summed(
      'bill_id,service,contract,usage_month,使用電力量\nA,電気,低圧,2026-01,400\nB,都市ガス,都市ガス,2026-01,30\nB,都市ガス,都市ガス,2026-01,0\n',
    )
    expect(own.sums).toEqual([
      'A|電気|低圧|2026-01|400|1|4.5|1800|1800|eligible|',
      'B|都市ガス|都市ガス|2026-01|30|2|18|540|540|eligible|',
    ])
    expect(own.notes).toEqual(['other-unit 2'])
  })

  it('may have commas that are unclear, and facts that all rows have', async () => {
    const { rejects, sums } = await summed('bill_id;usage\nA;1,234\nB;1,5\n', {
      set: { service: '電気', contract: '低圧', usage_month: '2026-01' },
    })
    expect(sums).toEqual(['B|1.5|1|4.5|6.75|6|eligible|'])
    expect(rejects).toEqual(['2 the comma of the usage may part thousands or decimals: A,"1,234"'])
  })

  it('may be in CP932, and have bytes of no character', async () => {
    const words = [0x93, 0x64, 0x8b, 0x43, 0x2c, 0x92, 0xe1, 0x88, 0xb3] // 電気,低圧
    const row = (id: readonly number[]): number[] => [...id, 0x2c, ...words, ...Buffer.from(',2026-01,10\n')]
    const input = Buffer.from([...Buffer.from(`${header}\n`), ...row([0x83, 0x5c]), ...row([0x83, 0x0f]), ...row([65])])
    const { sums, rejects } = await summed(input, { encoding: 'cp932' })
    expect(sums).toEqual([
      'ソ|電気|低圧|2026-01|10|1|4.5|45|45|eligible|',
      'A|電気|低圧|2026-01|10|1|4.5|45|45|eligible|',
    ])
    expect(rejects.map((reject) => reject.split(':')[0])).toEqual(['3 has bytes that are not in the encoding'])
  })

  it('are refused as CP932 where they are UTF-8, however late', async () => {
    const plain = 'A,electricity,lowVoltage,2026-01,1\n'.repeat(5000)
    const late = await textOf(() => summed(`${header}\n${plain}見本${plain}`, { encoding: 'cp932' }))
    expect(late).toEqual([
      'in.csv はUTF-8です。--encoding cp932 を外してください。',
      'in.csv is UTF-8; leave --encoding cp932 out.',
    ])
    expect((await summed(`${header}\n${plain}`, { encoding: 'cp932' })).sums).toHaveLength(1)
  })

  it('are all there where CP932 grows in a chunk to three times its bytes', async () => {
    const wide = Buffer.from(`,electricity,lowVoltage,2026-01,1,${'\u00b1'.repeat(50_000)}\n`, 'latin1')
    const rows = Array.from({ length: 18 }, (_, at) => Buffer.concat([Buffer.from(String(at)), wide]))
    const long = Buffer.from(`X,electricity,lowVoltage,2026-01,1,${'x'.repeat(300_000)}\n`)
    const input = Buffer.concat([Buffer.from(`${header},memo\n`), long, ...rows])
    const { output, summary } = await price(input, { groupBy: 'bill_id', encoding: 'cp932' })
    expect(summary).toMatchObject({ rows: 19n, priced: 19n, bills: 19n })
    expect(output.split('ｱ')).toHaveLength(18 * 50_000 + 1)
    const single = await price(input, { encoding: 'cp932' })
    expect(single.summary).toMatchObject({ rows: 19n, priced: 19n, bills: 19n })
    expect(single.output.split('ｱ')).toHaveLength(18 * 50_000 + 1)
  })

  it('have bytes that are no character before they are totals', async () => {
    const rows = 'A,電気,低圧,2026-01,1\n'.repeat(3)
    const { rejects, summary } = await summed(
      Buffer.concat([Buffer.from(`${header}\n${rows}合計,電気,低圧,2026-01,`), Buffer.from([0xff, 0x0a])]),
    )
    expect(rejects.map((reject) => reject.split(':')[0])).toEqual(['5 has bytes that are not in the encoding'])
    expect(summary).toMatchObject({ rejected: 1n, told_apart: 0n })
  })

  it('are only checked where nothing is written', async () => {
    const input = [
      { bill_id: 'A', service: '電気', contract: '低圧', usage_month: '2026-01', usage: 1 },
      { bill_id: 'B', service: '電気', contract: '低圧', usage_month: '2026-01', usage: 'x' },
    ]
    const { summary } = await priceBills({ input, services: billServices, columns: billColumns, groupBy: 'bill_id' })
    expect(summary).toMatchObject({ rows: 2n, priced: 1n, rejected: 1n, bills: 1n })
  })

  it('are counted by lines, and in rows by rows', async () => {
    const { rejects } = await summed(`${header}\n"A\nB",電気,低圧,2026-01,1\nC,電気,低圧,2026-01,x\n`)
    expect(rejects.map((reject) => reject.split(' ')[0])).toEqual(['4'])
  })

  it('are many', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => `${at % 1250},電気,低圧,2026-01,${at < 1250 ? '1' : '0.5'}\n`)
    const bad = Array.from({ length: 1500 }, (_, at) => `X${at},電気,低圧,2026-01,x\n`)
    const { sums, rejects, summary } = await summed(`${header}\n${rows.join('')}${bad.join('')}`)
    expect(sums).toEqual(Array.from({ length: 1250 }, (_, at) => `${at}|電気|低圧|2026-01|1.5|2|4.5|6.75|6|eligible|`))
    expect(rejects.map((reject) => parseInt(reject, 10))).toEqual(bad.map((_, at) => 2502 + at))
    expect(summary).toMatchObject({ rows: 4000n, priced: 2500n, rejected: 1500n, bills: 1250n })
  })
})

it.each([
  [1500n, 0, '1.5'],
  [1000n, 0, '1'],
  [5n, 0, '0.005'],
  [0n, 0, '0'],
  [120n, 3, '0.00012'],
  [1234567n, 3, '1.234567'],
  [1234n, -3, '1234'],
  [0n, -3, '0'],
  [1230n, -2, '123'],
  [10_000_000n, 4, '1'],
])('%s thousandths, with a unit of ten to the %s, are %s', (thousandths, power, text) => {
  expect(usageText(thousandths, power)).toBe(text)
})
