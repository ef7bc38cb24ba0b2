import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { BillsOptions } from '../../src/bills'
import { noBillReasons, rejectReasons } from '../../src/bills/pricing/reasons'
import { header, price, refusal, rowsOf } from './support'

const japanese = '請求番号,お客様名,サービス,契約,使用月,使用量'
const two = 'K-1,架空 一郎,電気,低圧,2026-01,400\nK-2,見本 花子,都市ガス,都市ガス,2026-02,30\n'
const file = `${japanese}\n${two}`

/** What the account says, and the yen of each bill by its id. */
async function answer(input: string | Uint8Array, options: Partial<BillsOptions> = {}) {
  const { output, rejects, summary } = await price(input, options)
  const [names, ...rows] = rowsOf(output.replace(/^\ufeff/, ''))
  const yen = names!.indexOf('discount_yen')
  return {
    ...summary,
    yen: rows.map((row) => `${row[0]!} ${row[yen]!}`),
    refused: rejects === '' ? [] : rowsOf(rejects).slice(1),
    codes: summary.notes.map(({ code }) => code),
    names: names!,
    rows_out: rows,
  }
}

describe('a month', () => {
  it.each([
    ['2023.1', 'may be October whose zero was lost; write January as 2023-01 and October as 2023-10'],
    ["'2025.1", 'may be October whose zero was lost; write January as 2025-01 and October as 2025-10'],
    ['２０２６．１', 'may be October whose zero was lost; write January as 2026-01 and October as 2026-10'],
    ['46027', 'looks like a spreadsheet’s number of a day; write the month like 2026-01'],
    ['Jan-26', 'may be a month and a year or a day and a month; write it like 2026-01'],
    ['2026-01-05 09:30:00', 'is a time within a day; write the month like 2026-01'],
    ['2026-02-30', 'the usage month cannot be read'],
    ['soon', 'the usage month cannot be read'],
  ])('%s is rejected, with a hint', async (month, reason) => {
    const { refused, unknown_values } = await answer(`${header}\n1,電気,低圧,${month},100\n`)
    expect(refused).toEqual([['2', reason, `1,電気,低圧,${month},100`]])
    expect(unknown_values).toEqual([{ column: 'usage_month', value: month, rows: 1 }])
  })

  it.each([
    ['2023.10', '350'],
    ['2023.01', '700'],
    ['2026.2', '450'],
    ['2026/1/5', '450'],
    ['2026-01-01', '450'],
    ['20260105', '450'],
    ['2026年1月分', '450'],
    ['2026年1月度', '450'],
    ['2026年 1月 5日', '450'],
    ['R8.1.5', '450'],
    ['令8.1', '450'],
    ['令和8年1月5日', '450'],
    ['202601.0', '450'],
    ['2026-01-01 00:00:00', '450'],
    ['2026-01-01T00:00:00Z', '450'],
    ['2025-12-31 15:00:00+00', '450'],
    ['="2026-01"', '450'],
  ])('%s is read', async (month, yen) => {
    const written = month.includes('"') ? `"${month.replaceAll('"', '""')}"` : month
    expect((await answer(`${header}\n1,電気,低圧,${written},100\n`)).yen).toEqual([`1 ${yen}`])
  })

  it('counts the days that were taken for months', async () => {
    const { notes } = await answer(`${header}\n1,電気,低圧,2026/1/5,1\n2,電気,低圧,2026-01,1\n3,電気,低圧,2026/1/6,1\n`)
    expect(notes).toMatchObject([{ code: 'days-as-months', rows: 2 }])
  })

  it('past what is known is a status of its own, counted by itself', async () => {
    const { priced, ineligible, not_known, rows, groups, rows_out } = await answer(
      `${header}\n1,電気,低圧,2026-09,100\n2,電気,低圧,2026-10,100\n3,電気,特別高圧,2027-01,100\n4,電気,低圧,2026-05,100\n`,
    )
    expect({ priced, ineligible, not_known, rows }).toEqual({ priced: 1n, ineligible: 2n, not_known: 1n, rows: 4n })
    expect(rows_out.map((row) => row.slice(5))).toEqual([
      [expect.any(String), expect.any(String), expect.any(String), 'eligible', ''],
      ['', '', '', 'notKnown', 'unit prices are known until 2026-09'],
      ['', '', '', 'ineligible', 'contract not covered'],
      ['', '', '', 'ineligible', 'month without support'],
    ])
    expect(groups.map(({ status }) => status).sort()).toEqual(['eligible', 'ineligible', 'ineligible', 'notKnown'])
  })
})

describe('line ends, separators and what stands above the header', () => {
  it.each([
    ['CR alone', file.replaceAll('\n', '\r'), {}, ['line-ends']],
    ['CR alone, one row without its end', `${japanese}\rK-1,架空 一郎,電気,低圧,2026-01,400`, {}, ['line-ends']],
    ['tabs', file.replaceAll(',', '\t'), {}, ['delimiter']],
    ['tabs in UTF-16', Buffer.from(`\ufeff${file.replaceAll(',', '\t')}`, 'utf16le'), {}, ['delimiter', 'encoding']],
    ['UTF-16 without its mark', Buffer.from(file, 'utf16le'), {}, ['encoding']],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${file}`, 'utf16le').swap16(), {}, ['encoding']],
    ['semicolons', file.replaceAll(',', ';'), {}, ['delimiter']],
    ['a bar, as the caller says', file.replaceAll(',', '|'), { delimiter: '|' }, []],
    ['sep=', `sep=,\n${file}`, {}, ['header-row']],
    [
      'sep= with semicolons',
      `sep=;\r\n${file.replaceAll(',', ';').replaceAll('\n', '\r\n')}`,
      {},
      ['delimiter', 'header-row'],
    ],
    ['title rows', `2026年1月分 ご請求一覧,,,,,\n作成日：2026/02/03,,,,,\n,,,,,\n${file}`, {}, ['header-row']],
    ['an empty line first', `\n${file}`, {}, ['header-row']],
    ['title rows, as the caller says', `x\ny\n${file}`, { headerRow: 3 }, []],
    ['gzip', gzipSync(file), {}, []],
    ['gzip of UTF-16', gzipSync(Buffer.from(`\ufeff${file}`, 'utf16le')), {}, ['encoding']],
  ] as const)('%s', async (_, input, options, codes) => {
    const found = await answer(input, options)
    expect(found.yen).toEqual(['K-1 1800', 'K-2 540'].slice(0, found.yen.length))
    expect(found.priced).toBe(BigInt(found.yen.length))
    expect([...found.codes].sort()).toEqual(codes)
  })

  it('names the line of a reject as the file has it, whatever stands above', async () => {
    const { refused } = await answer(`title\n\n${japanese}\nK-1,x,電気,低圧,2026-01,x\n`)
    expect(refused[0]!.slice(0, 1)).toEqual(['4'])
  })

  it('reads a comma as the decimal mark only where nothing else is possible', async () => {
    const body = ['400,5', '1,234', '12,34', '1,234,567'].map((usage, at) => `${at};電気;低圧;2026-01;${usage}`)
    const { yen, refused } = await answer(`${header.replaceAll(',', ';')}\n${body.join('\n')}\n`)
    expect(yen).toEqual(['0 1802', '2 55', '3 5555551'])
    expect(refused.map(([, reason]) => reason)).toEqual(['the comma of the usage may part thousands or decimals'])
  })

  it('keeps one line of a broken quote from eating the rest, with any separator', async () => {
    const { refused, yen } = await answer(
      `${header.replaceAll(',', '\t')}\n"1\t電気\t低圧\t2026-01\t1\n2\t電気\t低圧\t2026-01\t"2"\n3\t電気\t低圧\t2026-01\t3\n`,
    )
    expect(refused).toEqual([['2', 'a quoted field is not closed properly', '"1\t電気\t低圧\t2026-01\t1']])
    expect(yen).toEqual(['2 9', '3 13'])
  })

  it('refuses a gzip file that breaks off, and UTF-8 that was to be CP932', async () => {
    expect((await refusal(gzipSync(file).subarray(0, -12))).en).toMatch(/damaged gzip/)
    expect((await refusal(file, { encoding: 'cp932' })).en).toMatch(/is UTF-8; leave --encoding cp932 out/)
    const late = `${header}\n${'1,electricity,lowVoltage,2026-01,1\n'.repeat(20_000)}見本,electricity,lowVoltage,2026-01,1\n`
    expect((await refusal(late, { encoding: 'cp932' })).en).toMatch(/is UTF-8/)
  })

  it.each([
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old Excel workbook/],
    ['a broken workbook', Buffer.from('PK\u0003\u0004 and no more'), /Excel workbook, but cannot be read/],
    ['a PDF', '%PDF-1.7\n', /is a PDF/],
    ['a page', '<!DOCTYPE html><html>', /HTML or XML/],
  ])('says what %s is', async (_, input, message) => {
    expect((await refusal(input)).en).toMatch(message)
  })
})

describe('rows', () => {
  it('may lack empty fields at their end, or have some too many', async () => {
    const short = await answer(
      `${japanese},備考,番地\nK-1,x,電気,低圧,2026-01,400,再発行,1\nK-2,x,電気,低圧,2026-01,300\n`,
    )
    expect(short.yen).toEqual(['K-1 1800', 'K-2 1350'])
    expect(short.rows_out[1]).toEqual([
      'K-2',
      'x',
      '電気',
      '低圧',
      '2026-01',
      '300',
      '',
      '',
      '4.5',
      '1350',
      '1350',
      'eligible',
      '',
    ])
    expect(short.notes).toMatchObject([{ code: 'short-rows', rows: 1 }])
    const comma = await answer(`${japanese},\n${two}`)
    expect(comma.yen).toEqual(['K-1 1800', 'K-2 540'])
    const long = await answer(`${japanese}\nK-1,x,電気,低圧,2026-01,400,, ,""\nK-2,x,電気,低圧,2026-01,1,,2\n`)
    expect(long.rows_out).toEqual([
      ['K-1', 'x', '電気', '低圧', '2026-01', '400', '4.5', '1800', '1800', 'eligible', ''],
    ])
    expect(long.rejected).toBe(1n)
    const missing = await answer(`${japanese}\nK-1,x,電気,低圧,2026-01\n`)
    expect(missing.refused[0]![1]).toBe('the number of columns differs from the header')
  })

  it('that are no bills are told apart, named, and counted by themselves', async () => {
    const { yen, rows, priced, rejected, told_apart, no_bills, refused, unknown_values } = await answer(
      `${file}合計,2件,電気,低圧,2026-01,430\n小　計,,,,,430\n,総合計,,,,430\n1月計,x,電気,低圧,2026-01,1\nTotal:,,,,,\n${japanese}\n   \n,,,,,\n" ",　,,,,\n会計係,x,電気,低圧,2026-01,2\n`,
    )
    expect(yen).toEqual(['K-1 1800', 'K-2 540', '会計係 9'])
    expect({ rows, priced, rejected, told_apart }).toEqual({ rows: 12n, priced: 3n, rejected: 0n, told_apart: 9n })
    expect(no_bills).toEqual({ blank_rows: 3n, totals: 5n, repeated_headers: 1n, same_rows: 0n })
    expect(refused.map(([line, reason]) => [line, reason])).toEqual([
      ['4', 'is a total, not a bill'],
      ['5', 'is a total, not a bill'],
      ['6', 'is a total, not a bill'],
      ['7', 'is a total, not a bill'],
      ['8', 'is a total, not a bill'],
      ['9', 'is the header again, not a bill'],
    ])
    expect(unknown_values).toEqual([])
  })

  it('may have what spreadsheets put around numbers', async () => {
    const usages = ['"=""400"""', "'400", '400.', '"1 234"', '４００ｋＷｈ', '0.4MWh', '400000 Wh', '2m3']
    const { yen, refused } = await answer(
      `${header}\n${usages.map((usage, at) => `${at},電気,低圧,2026-01,${usage}\n`).join('')}`,
    )
    expect(yen).toEqual([0, 1, 2, 4, 5, 6].map((at) => `${at} 1800`))
    expect(refused.map(([line]) => line)).toEqual(['5', '9'])
  })
})

describe('reasons', () => {
  it('name no column by its inner name in Japanese, and no year but the row’s own', () => {
    for (const [key, { ja, en }] of Object.entries({ ...rejectReasons, ...noBillReasons })) {
      expect(ja).not.toMatch(/[a-z]+_[a-z]+|service|contract|usage|bill/)
      expect(/{year}/.test(ja) && /{year}/.test(en), key).toBe(key === 'month_lost_zero')
    }
  })

  it('name the year of rows that are summed, and of a month that all rows have', async () => {
    const hint = 'may be October whose zero was lost; write January as 2024-01 and October as 2024-10'
    const { refused } = await answer(`${header}\n1,電気,低圧,2024.1,100\n`, { groupBy: 'bill_id' })
    expect(refused.map(([, reason]) => reason)).toEqual([hint])
    const { en } = await refusal('bill_id,service,contract,usage\n', { set: { usage_month: '2024.1' } })
    expect(en).toContain(hint)
  })
})

describe('headers', () => {
  it.each([
    ['Bill_ID,Service,Contract,Usage_Month,Usage'],
    ['BILL ID,service,CONTRACT,usage-month,USAGE (kWh)'],
    ['ＢＩＬＬ＿ＩＤ,ＳＥＲＶＩＣＥ,contract,usage_month,ｕｓａｇｅ'],
    ['請求番号,ｻｰﾋﾞｽ,契約,使用月,使用量'],
    ['請求番号,サーヒ\u3099ス,契約,使用月,使用量'],
    ['ご請求番号,サービス,ご契約種別,ご使用月,ご使用量（ｋＷｈ）'],
    ['bill_id,service,contract,usage_month,usage_kwh'],
  ])('%s is found', async (names) => {
    const { yen, codes } = await answer(`${names}\n1,電気,低圧,2026-01,100\n`)
    expect(yen).toEqual(['1 450'])
    expect(codes).toContain('header-form')
  })

  it.each([
    ['使用量（MWh）', '1.2', '高圧', '2760'],
    ['使用量(Wh)', '400000', '低圧', '1800'],
    ['使用量[GWh]', '0.001', '低圧', '4500'],
    ['使用量（千kWh）', '0.4', '低圧', '1800'],
    ['usage_mwh', '0.4', '低圧', '1800'],
    ['使用量（kWh）', '400', '低圧', '1800'],
  ])('%s is converted exactly', async (name, usage, contract, yen) => {
    const { yen: found, codes } = await answer(
      `bill_id,service,contract,usage_month,${name}\n1,電気,${contract},2026-01,${usage}\n`,
      {
        map: { usage: name },
      },
    )
    expect(found).toEqual([`1 ${yen}`])
    expect(codes).toEqual(['unit'])
  })

  it.each([
    ['使用電力量', '電気', '低圧', '450'],
    ['ご使用電力量（kWh）', '電気', '低圧', '450'],
    ['電力使用量', '電気', '高圧', '230'],
    ['電気ご使用量', '電気', '低圧', '450'],
    ['ガス使用量', '都市ガス', '都市ガス', '1800'],
    ['使用ガス量(m3)', '都市ガス', '都市ガス', '1800'],
    ['当月使用量', '電気', '低圧', '450'],
    ['今回ご使用量', '電気', '低圧', undefined],
  ])('%s of %s', async (name, service, contract, yen) => {
    const text = `請求番号,サービス,契約種別,利用年月,${name}\n1,${service},${contract},2026年1月,100\n`
    if (yen === undefined) expect((await refusal(text)).en).toMatch(/column usage is missing/)
    else expect((await answer(text)).yen).toEqual([`1 ${yen}`])
  })

  it('that name a service price another one too, and say so; two of them are refused', async () => {
    const { yen, codes } = await answer(
      'bill_id,service,contract,usage_month,使用電力量\n1,電気,低圧,2026-01,100\n2,都市ガス,都市ガス,2026-01,30\n',
    )
    expect(yen).toEqual(['1 450', '2 540'])
    expect(codes).toEqual(['other-unit'])
    const alone = await answer('bill_id,service,contract,usage_month,使用電力量\n1,電気,低圧,2026-01,100\n')
    expect(alone.codes).toEqual([])
    const { en } = await refusal('bill_id,service,contract,usage_month,電力使用量,ガス使用量\n')
    expect(en).toMatch(/Several columns could be usage \(電力使用量, ガス使用量\)/)
  })

  it('names no unit of another service, and none that usage cannot have', async () => {
    const { yen, refused } = await answer(
      `bill_id,service,contract,usage_month,使用量（MWh）\n1,電気,低圧,2026-01,0.4\n2,都市ガス,都市ガス,2026-01,30\n`,
    )
    expect(yen).toEqual(['1 1800'])
    expect(refused[0]![1]).toBe('the unit of the usage is not one of the service')
    const text = await refusal('bill_id,service,contract,usage_month,使用量（MJ）\n', {
      map: { usage: '使用量（MJ）' },
    })
    expect(text.en).toMatch(/names the unit 'MJ'.*--unit kWh/)
    const said = await answer('bill_id,service,contract,usage_month,使用量（MJ）\n1,電気,低圧,2026-01,400\n', {
      map: { usage: '使用量（MJ）' },
      unit: 'kWh',
    })
    expect(said.yen).toEqual(['1 1800'])
  })
})

describe('values', () => {
  it('are read from the names of plans, and each is said', async () => {
    const plans = [
      '従量電灯B',
      '従量電灯Ｂ・30A',
      '低圧電力',
      'スタンダードS',
      '業務用電力',
      '高圧500kW以上',
      '特別高圧電力',
      '謎プラン',
    ]
    const { yen, values, unknown_values, refused } = await answer(
      `${header}\n${plans.map((plan, at) => `${at},電気,${plan},2026-01,100\n`).join('')}`,
    )
    expect(yen).toEqual(['0 450', '1 450', '2 450', '3 450', '4 230', '5 230', '6 '])
    expect(values.find(({ value }) => value === '業務用電力')).toEqual({
      column: 'contract',
      value: '業務用電力',
      read_as: 'highVoltage',
      rows: 1,
    })
    expect(values).toHaveLength(6) // 低圧電力 is a name of the contract itself.
    expect(unknown_values).toEqual([{ column: 'contract', value: '謎プラン', rows: 1 }])
    expect(refused).toHaveLength(1)
  })

  it('mean what the caller says, also for absent columns', async () => {
    const mapped = await answer(`${header}\n1,動力,謎プラン,2026-01,100\n`, {
      mapValues: { 動力: 'electricity', 謎プラン: '高圧' },
    })
    expect(mapped.yen).toEqual(['1 230'])
    const set = await answer('bill_id,usage\n1,100\n', {
      set: { service: '電気', contract: 'lowVoltage', usage_month: '2026-01' },
    })
    expect(set.yen).toEqual(['1 450'])
  })

  it('that stand for nothing are refused in words', async () => {
    const bad = async (options: Partial<BillsOptions>): Promise<string> => (await refusal(file, options)).en
    expect(await bad({ mapValues: { x: 'loVoltage' } })).toMatch(/'x' cannot mean 'loVoltage'.*lowVoltage/)
    expect(await bad({ set: { service: 'water' } })).toMatch(/no service 'water'/)
    expect(await bad({ set: { service: 'electricity' } })).toMatch(/but there is 'サービス'/)
    expect((await refusal('bill_id,service,contract,usage\n', { set: { usage_month: '2023.1' } })).en).toMatch(
      /October/,
    )
  })
})

describe('columns that only inform', () => {
  it('never cost the bill its discount', async () => {
    const { yen, rows_out, codes } = await answer(
      `${header},請求額,値引額\n1,電気,低圧,2026-01,400,"￥12,345","▲1,800円"\n2,電気,低圧,2026-01,400,"\\12,345",-\n3,電気,低圧,2026-01,400,"12,345","(1,800)"\n4,電気,低圧,2026-01,400,不明,なし\n5,電気,低圧,2026-01,400,,\n`,
    )
    expect(yen).toEqual([1, 2, 3, 4, 5].map((at) => `${at} 1800`))
    expect(rows_out.map((row) => row.slice(-3))).toEqual([
      ['1800', 'consistent', ''],
      ['1800', 'inconsistent', ''],
      ['1800', 'consistent', ''],
      ['', '', 'not-read'],
      ['', '', ''],
    ])
    expect(codes).toEqual(['unread-totals', 'unread-printed'])
  })

  it('a printed zero is explained by no month next to it', async () => {
    const { rows_out } = await answer(
      `${header},値引き額\n1,電気,低圧,2026-01,400,0\n2,電気,低圧,2026-02,400,0\n3,電気,低圧,2026-03,400,0\n4,電気,低圧,2026-04,400,0\n5,電気,低圧,2026-11,400,0\n`,
    )
    expect(rows_out.map((row) => row.slice(-2))).toEqual([
      ['inconsistent', ''],
      ['inconsistent', ''],
      ['inconsistent', ''],
      ['consistent', ''],
      ['', 'not-known'],
    ])
  })
})

describe('ids', () => {
  it.each([
    ['in order', ['A', 'B', 'B', 'B', 'C', 'C'], 2, 3],
    ['in no order', ['C', 'A', 'B', 'A', 'C', 'A'], 2, 3],
  ])('that are repeated are counted, %s', async (_, ids, repeated, rows) => {
    const { bill_ids, notes } = await answer(`${header}\n${ids.map((id) => `${id},電気,低圧,2026-01,1\n`).join('')}`)
    expect(bill_ids).toEqual({ repeated: BigInt(repeated), rows_beyond_first: BigInt(rows), empty: 0n, rounded: 0n })
    expect(notes).toMatchObject([{ code: 'repeated-ids', rows }])
  })

  it('of rows that are the same are priced once when asked, wherever they stand', async () => {
    const row = (id: string, usage = '400'): string => `${id},電気,低圧,2026-01,${usage}\n`
    const rows = [row('K-1'), row('K-2'), row('K-1'), row('K-1', '300'), row('K-1'), row(''), row(''), row('2.3E+13')]
    const input = `${header}\n${rows.join('')}${row('2.3E+13')}`
    const { yen, refused, codes, no_bills, rows: count, priced, told_apart } = await answer(input, { once: true })
    expect(yen).toEqual(['K-1 1800', 'K-2 1800', 'K-1 1350', ' 1800', ' 1800', '2.3E+13 1800', '2.3E+13 1800'])
    expect(refused).toEqual(
      ['4', '6'].map((line) => [line, 'is the same as an earlier row', 'K-1,電気,低圧,2026-01,400']),
    )
    expect(no_bills).toMatchObject({ same_rows: 2n })
    expect(count).toBe(priced + told_apart)
    expect(codes).toEqual(['repeated-ids', 'empty-ids', 'rounded-ids', 'same-rows'])
    expect((await answer(input)).no_bills).toMatchObject({ same_rows: 0n })
    expect((await refusal(input, { once: true, groupBy: 'bill_id' })).en).toMatch(/choose one/)
  })

  it('of rows that differ are never taken for the same', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `${at % 7},電気,低圧,2026-01,${at}\n`)
    const { no_bills } = await answer(`${header}\n${rows.join('')}${rows.slice(0, 100).join('')}`, { once: true })
    expect(no_bills).toMatchObject({ same_rows: 100n })
  })

  it('that are empty, or rounded by a spreadsheet, are counted', async () => {
    const { bill_ids, codes } = await answer(
      `${header}\n2.31282E+13,電気,低圧,2026-01,1\n2.31282E+13,電気,低圧,2026-01,1\n,電気,低圧,2026-01,1\n`,
    )
    expect(bill_ids).toEqual({ repeated: 1n, rows_beyond_first: 1n, empty: 1n, rounded: 2n })
    expect(codes).toEqual(['repeated-ids', 'empty-ids', 'rounded-ids'])
  })
})

describe('what is written for spreadsheets', () => {
  it('has a mark, Japanese headings and another encoding where asked', async () => {
    const { output, summary } = await price(`${japanese}\nK-1,髙橋𠮷,電気,低圧,2026-01,400\n`, {
      bom: true,
      headings: 'ja',
      language: 'ja',
    })
    expect(output).toBe(
      `\ufeff${japanese},値引き単価,値引き額（端数処理前）,計算した値引き額,判定,判定の理由\nK-1,髙橋𠮷,電気,低圧,2026-01,400,4.5,1800,1800,対象,\n`,
    )
    expect(summary.priced).toBe(1n)
  })

  it('runs no formula when asked', async () => {
    const { output } = await price(
      `${header},memo\n1,電気,低圧,2026-01,5,"=cmd|' /C calc'!A0"\n2,電気,低圧,2026-01,"=""5""",-5\n3,電気,低圧,2026-01,5,@SUM(A1)\n`,
      {
        escapeFormulas: true,
      },
    )
    expect(
      rowsOf(output)
        .slice(1)
        .map((row) => [row[5], row[7]]),
    ).toEqual([
      ["'=cmd|' /C calc'!A0", '22.5'],
      ['-5', '22.5'],
      ["'@SUM(A1)", '22.5'],
    ])
  })
})
