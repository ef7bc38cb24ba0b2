import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills, type BillsOptions, type BillRow } from '../../src/bills'
import { bill, header, inFolder, price, rowsOf } from './support'

const rules = { services: billServices, columns: billColumns }

/** A stream that keeps what it is given, slowly. */
function sink() {
  const parts: Buffer[] = []
  const stream = new Writable({
    highWaterMark: 1000,
    write(chunk: Buffer, _, done) {
      parts.push(Buffer.from(chunk))
      setImmediate(done)
    },
  })
  return { stream, text: () => Buffer.concat(parts).toString(), lengths: () => parts.map(({ length }) => length) }
}

/** Pieces of a text, cut at any byte. */
async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size)
    await Promise.resolve()
  }
}

const csv = `${header}\n${Array.from({ length: 3000 }, (_, at) => bill(at)).join('\n')}\n`

describe('streams', () => {
  it.each([1, 7, 1000, 100_000])('give the same bytes and account as a file, in pieces of %d bytes', async (size) => {
    const small = size === 1 ? csv.slice(0, csv.indexOf('\n', 5000) + 1) : csv
    const { output, rejects, summary } = await price(small)
    const [out, refused] = [sink(), sink()]
    const answer = await priceBills({
      input: pieces(small, size),
      output: out.stream,
      rejects: refused.stream,
      ...rules,
    })
    expect(out.text()).toBe(output)
    expect(refused.text()).toBe(rejects)
    expect({ ...answer.summary, output: undefined }).toEqual({ ...summary, output: undefined })
    expect(out.stream.writableFinished).toBe(true)
  })

  it('are given no empty piece, which some take for their end', async () => {
    for (const [row, pieces, groupBy] of [
      ['1,電気,低圧,2026-01,5', [2, 1], undefined],
      ['1,電気,低圧,2026-01,x', [1, 2], undefined],
      [',,,,', [1, 1], undefined],
      ['1,電気,低圧,2026-01,5', [2, 1], 'bill_id'],
      ['1,電気,低圧,2026-01,x', [1, 2], 'bill_id'],
    ] as const) {
      const [output, rejects] = [sink(), sink()]
      await priceBills({ input: Readable.from([`${header}\n${row}\n`]), output: output.stream, rejects: rejects.stream, groupBy, ...rules }) // prettier-ignore
      const lengths = [output.lengths(), rejects.lengths()]
      expect(lengths.map(({ length }) => length)).toEqual(pieces)
      expect(lengths.flat()).not.toContain(0)
    }
  })

  it('come as Readable, and go to file URLs', async () => {
    await inFolder(async (folder) => {
      const output = pathToFileURL(join(folder, 'out.csv'))
      const { summary } = await priceBills({ input: Readable.from([csv]), output, ...rules })
      expect(rowsOf(readFileSync(output, 'utf8'))).toHaveLength(Number(summary.bills) + 1)
      const again = await priceBills({ input: output, ...rules }).catch((error: Error) => error.message)
      expect(again).toMatch(/already priced/)
    })
  })

  it('tell of a stream that fails, and of an output that is closed', async () => {
    const failing = Readable.from(
      (async function* () {
        yield csv
        await Promise.resolve()
        throw new Error('the connection was lost')
      })(),
    )
    await expect(priceBills({ input: failing, ...rules })).rejects.toThrow(/connection was lost/)
    const closed = new Writable({ write: (_, __, done) => { done() } }) // prettier-ignore
    closed.destroy()
    await expect(priceBills({ input: pieces(csv, 5000), output: closed, ...rules })).rejects.toThrow(/was closed/)
  })
})

describe('rows', () => {
  const rows: BillRow[] = [
    {
      bill_id: 1,
      service: '電気',
      contract: '低圧',
      usage_month: new Date('2026-01-01T00:00:00Z'),
      usage: 400.1,
      memo: null,
    },
    { bill_id: 2n, service: '電気', contract: '高圧', usage_month: '2026-01', usage: '50', memo: 'a "b", c\nd' },
    { bill_id: 'x', service: '電気', contract: '低圧', usage_month: 2023.1, usage: 1, memo: true },
    { bill_id: 'y', service: '電気', contract: '低圧', usage_month: '2026-01', usage: 0.1 + 0.2, memo: '' },
  ]
  async function* cursor(batch: number): AsyncGenerator<readonly BillRow[]> {
    for (let at = 0; at < rows.length; at += batch) {
      yield rows.slice(at, at + batch)
      await Promise.resolve()
    }
  }

  it.each([
    ['an array', rows],
    ['a cursor', cursor(1)],
    ['a cursor of batches', cursor(3)],
    ['a Readable of objects', Readable.from(rows)],
  ])('of %s are priced, rejected and accounted for like those of a file', async (_, input) => {
    const [output, rejects] = [sink(), sink()]
    const { summary } = await priceBills({
      input: input as BillsOptions['input'],
      output: output.stream,
      rejects: rejects.stream,
      ...rules,
    })
    expect(summary).toMatchObject({ rows: 4n, priced: 2n, rejected: 2n, discount_yen: 1915n })
    expect(rowsOf(output.text()).map((row) => [row[0], row[5], row[8]])).toEqual([
      ['bill_id', 'memo', 'discount_yen'],
      ['1', '', '1800'],
      ['2', 'a "b", c\nd', '115'],
    ])
    expect(rowsOf(rejects.text()).map(([line, reason]) => `${line!} ${reason!.slice(0, 20)}`)).toEqual([
      'line reason',
      '3 may be October whose',
      '4 the usage is not a n',
    ])
  })

  it('that are no rows, or that have more columns than the first, are refused', async () => {
    const refuse = (input: unknown): Promise<unknown> => priceBills({ input: input as BillsOptions['input'], ...rules })
    await expect(refuse([5])).rejects.toThrow(/row 1 is no object/)
    await expect(refuse([rows[0], { ...rows[1], extra: 1 }])).rejects.toThrow(/row 2 has the column 'extra'/)
    await expect(refuse([])).rejects.toThrow(/bill_id.*is missing/)
  })
})

describe('options are checked at run time', () => {
  const call = (options: object): Promise<unknown> => priceBills(options as BillsOptions)
  it.each([
    ['nothing', {}, /input is missing/],
    ['no input', { input: undefined, ...rules }, /input is missing/],
    ['a number', { input: 5, ...rules }, /option input must be a path/],
    ['no rules', { input: 'a.csv' }, /services is missing/],
    [
      'rounding',
      { input: 'a.csv', ...rules, rounding: 'half-up' },
      /option rounding must be 'down', 'halfUp' or 'up'; did you mean 'halfUp'\?/,
    ],
    ['threads', { input: 'a.csv', ...rules, threads: 0 }, /option threads must be a whole number/],
    ['a misspelt option', { input: 'a.csv', ...rules, ecoding: 'cp932' }, /no option 'ecoding'/],
    ['encoding', { input: 'a.csv', ...rules, encoding: 'sjis' }, /option encoding must be one of/],
    ['map', { input: 'a.csv', ...rules, map: { usge: 'x' } }, /option map must be headers/],
    ['delimiter', { input: 'a.csv', ...rules, delimiter: ', ' }, /option delimiter must be one character/],
    ['a workbook as output', { input: 'a.csv', ...rules, output: 'out.xlsx' }, /\.xlsx is not written here/],
    ['groupBy', { input: 'a.csv', ...rules, groupBy: 'name' }, /option groupBy must be 'bill_id'/],
  ])('%s', async (_, options, message) => {
    await expect(call(options)).rejects.toThrow(message)
  })
})

describe('workbooks', () => {
  it('are read as they show: days, numbers, title rows, and the sheet that has the bills', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'bills.xlsx')
      const cell = (value: string | number | Date) =>
        value instanceof Date
          ? { value, type: Date, format: 'yyyy/mm/dd' }
          : { value, type: typeof value === 'number' ? Number : String }
      const rows = [
        [cell('ご請求一覧')],
        ['請求番号', 'サービス', '契約', '使用月', '使用量', '備考'].map(cell),
        [
          cell(231282000001),
          cell('電気'),
          cell('従量電灯B'),
          cell(new Date(Date.UTC(2026, 0, 5))),
          cell(0.1 + 0.2),
          cell('a,b'),
        ],
        [cell('K-2'), cell('電気'), cell('低圧'), cell(2023.1), cell(400), null],
        [cell('K-3'), cell('電気'), cell('低圧'), cell('2026-01'), cell(1234.5), null],
        [null, cell('合計'), null, null, cell(1635), null],
      ]
      const sheets = [
        { sheet: 'メモ', data: [[cell('notes')]] },
        { sheet: '請求', data: rows },
      ]
      await writeExcelFile(sheets as never).toFile(path)
      const output = join(folder, 'out.csv')
      const { summary } = await priceBills({ input: path, output, ...rules })
      expect(
        rowsOf(readFileSync(output, 'utf8'))
          .slice(1)
          .map((row) => [row[0], row[3], row[4], row[5], row[8]]),
      ).toEqual([
        ['231282000001', '2026-01-05', '0.3', 'a,b', '1'],
        ['K-3', '2026-01', '1234.5', '', '5555'],
      ])
      expect(
        rowsOf(readFileSync(`${output}.rejects.csv`, 'utf8'))
          .slice(1)
          .map(([line, reason]) => [line, reason!.slice(0, 14)]),
      ).toEqual([
        ['4', 'may be October'],
        ['6', 'is a total, no'],
      ])
      expect(summary.notes.map(({ code }) => code)).toEqual([
        'sheet',
        'header-row',
        'plan-names',
        'totals',
        'days-as-months',
      ])
    })
  })
})

describe('bills in several rows', () => {
  const half = `${header}\n${'H-1,electricity,lowVoltage,2026-01,0.15\n'.repeat(1488)}`
  it('are summed before anything is rounded', async () => {
    const { output, summary } = await price(half, { groupBy: 'bill_id' })
    expect(rowsOf(output)).toEqual([
      [...header.split(','), 'bill_rows', 'unit_discount', 'discount_exact', 'discount_yen', 'status', 'reason'],
      ['H-1', 'electricity', 'lowVoltage', '2026-01', '223.2', '1488', '4.5', '1004.4', '1004', 'eligible', ''],
    ])
    expect(summary).toMatchObject({ rows: 1488n, priced: 1488n, bills: 1n, discount_yen: 1004n })
  })

  it('by service, contract and month, in the unit of the header, wherever the rows stand', async () => {
    const { output, summary } = await price(
      `bill_id,service,contract,usage_month,使用量（MWh）\nA,電気,低圧,2026-01,0.1011\nB,電気,特別高圧,2026-01,1\nA,電気,低圧,2026-02,0.1\nA,電気,低圧,2026-01,0.0503\n合計,電気,低圧,2026-01,9\n`,
      { groupBy: 'bill_id', map: { usage: '使用量（MWh）' } },
    )
    expect(
      rowsOf(output)
        .slice(1)
        .map((row) => [row[0], row[3], row[4], row[5], row[8]]),
    ).toEqual([
      ['A', '2026-01', '0.1514', '2', '681'],
      ['B', '2026-01', '1', '1', ''],
      ['A', '2026-02', '0.1', '1', '450'],
    ])
    expect(summary).toMatchObject({ rows: 5n, priced: 3n, ineligible: 1n, told_apart: 1n, bills: 3n })
  })

  it('are rejected whole where a row of theirs cannot be read, or no id tells them apart', async () => {
    const { output, rejects, summary } = await price(
      `${header}\nA,電気,低圧,2026-01,1\nA,電気,低圧,2026-01,x\nB,電気,低圧,2026-01,1\n,電気,低圧,2026-01,1\n2.3E+13,電気,低圧,2026-01,1\n`,
      { groupBy: 'bill_id' },
    )
    expect(
      rowsOf(output)
        .slice(1)
        .map(([id]) => id),
    ).toEqual(['B'])
    expect(
      rowsOf(rejects)
        .slice(1)
        .map(([line, reason]) => `${line!} ${reason!}`),
    ).toEqual([
      '2 another row of the same bill cannot be read',
      '3 the usage is not a number from 0 with at most 3 decimals',
      '5 the bill_id is empty or was rounded by a spreadsheet, so its rows cannot be summed',
      '6 the bill_id is empty or was rounded by a spreadsheet, so its rows cannot be summed',
    ])
    expect(summary).toMatchObject({ rows: 5n, priced: 1n, rejected: 4n, bills: 1n })
  })
})

describe('other encodings of the output', () => {
  it('keep every character that they have, and say which they have not', async () => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
      writeFileSync(input, `${header},name\n1,電気,低圧,2026-01,1,髙橋〜①ｱ𠮷\n`)
      const { summary } = await priceBills({ input, output, outEncoding: 'cp932', ...rules })
      const text = new TextDecoder('shift_jis').decode(readFileSync(output))
      expect(rowsOf(text)[1]![5]).toBe('髙橋～①ｱ〓')
      expect(summary.notes).toMatchObject([{ code: 'lost-characters' }])
      await priceBills({ input, output, outEncoding: 'utf-16le', ...rules })
      expect(rowsOf(readFileSync(output, 'utf16le'))[1]![5]).toBe('髙橋〜①ｱ𠮷')
    })
  })
})
