import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { billColumns, billServices } from '../../../rules/bill-services'
import { priceBills, type BillsInput, type BillsOptions } from '../../../src/bills'
import { openSource } from '../../../src/bills/files/open-source'
import { inFolder, textOf } from '../support'

type Value = string | number | boolean | null
const cell = (value: Value) =>
  value === null
    ? null
    : { value, type: { number: Number, string: String, boolean: Boolean }[typeof value as 'number'] }

/** Does something with a workbook of these sheets. */
const withBook = <T>(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>, action: (path: string) => T) =>
  inFolder(async (folder) => {
    const path = join(folder, 'in.xlsx')
    const data = Object.entries(sheets).map(([name, rows]) => ({
      sheet: name.replace('.', ''),
      data: rows.map((row) => row.map(cell)),
    }))
    await writeExcelFile(data as never).toFile(path)
    return action(path)
  })

const rules = { services: billServices, columns: billColumns }
const names = ['請求番号', 'サービス', '契約', '使用月', '使用量']
const sheet = (id: string, usage: number): Value[][] => [names, [id, '電気', '低圧', '2026-01', usage]]
/** A sheet has a number for its name; without the full stop it would come first among the names of an object. */
const two = { 一月: sheet('A', 100), 二月: sheet('B', 200), '2.': sheet('C', 300), 空: [] }

describe('a workbook', () => {
  const yen = (options: Partial<BillsOptions>) =>
    withBook(two, async (path) => (await priceBills({ input: path, ...rules, ...options })).summary)

  it.each([
    [undefined, 450n],
    ['一月', 450n],
    ['二月', 900n],
    [2, 900n],
    ['1', 450n],
    ['2', 1350n],
    ['3', 1350n],
    [3, 1350n],
  ])('is read from the sheet %s', async (which, expected) => {
    const { discount_yen, notes } = await yen({ sheet: which })
    expect(discount_yen).toBe(expected)
    expect(notes).toEqual(
      which === undefined
        ? [
            {
              code: 'sheet',
              ja: 'シート「一月」だけを読みました（全4枚）。ほかは --sheet で選びます。',
              en: "Only the sheet '一月' was read, of 4; choose another with --sheet.",
            },
          ]
        : [],
    )
  })

  it.each<[string, Parameters<typeof withBook>[0], Partial<BillsOptions>, string, string]>([
    [
      'whose sheet is not there',
      two,
      { sheet: '四月' },
      'in.xlsx に「四月」というシートはありません（一月, 二月, 2, 空）。',
      "in.xlsx has no sheet '四月' (it has 一月, 二月, 2, 空).",
    ],
    [
      'that has fewer sheets',
      two,
      { sheet: 5 },
      'in.xlsx に「5」というシートはありません（一月, 二月, 2, 空）。',
      "in.xlsx has no sheet '5' (it has 一月, 二月, 2, 空).",
    ],
    ['that is empty', { 一: [], 二: [] }, {}, 'in.xlsx のシートはすべて空です。', 'in.xlsx: all its sheets are empty.'],
    [
      'whose rows end before its header',
      two,
      { headerRow: 3 },
      'in.xlsx に3行目の見出しがありません。',
      'in.xlsx has no header in row 3.',
    ],
    [
      'whose sheet is empty',
      two,
      { sheet: '空' },
      'in.xlsx に1行目の見出しがありません。',
      'in.xlsx has no header in row 1.',
    ],
    [
      'without any header',
      { 一: [['a', null, 'b']], 二: [['c']] },
      {},
      'bill_id, service, contract, usage_month, usage の列がありません。見出しは a, , b です。別の名前なら map（--map bill_id=列名）で指定してください。',
      'The column bill_id, service, contract, usage_month, usage is missing. The header has: a, , b. If it has another name, name it by map (--map bill_id=name).',
    ],
  ])('%s', async (_, sheets, options, ja, en) => {
    expect(await withBook(sheets, (path) => textOf(() => priceBills({ input: path, ...rules, ...options })))).toEqual([
      ja,
      en,
    ])
  })

  it('has its header where all columns are, or where the caller says', async () => {
    const open = (options: Partial<BillsOptions>) =>
      withBook({ 請求: [['題名'], [], ...sheet('A', 1)] }, async (path) => {
        const source = await openSource(path, { ...rules, ...options })
        source.close()
        return { headers: source.headers, lines: source.lines, notes: source.notes }
      })
    expect(await open({})).toEqual({
      headers: names,
      lines: 3,
      notes: [
        {
          code: 'header-row',
          ja: '見出しを3行目に見つけました。その上の2行は請求ではありません。',
          en: 'The header was found in row 3; the 2 above it are no bills.',
        },
      ],
    })
    expect(await open({ headerRow: 3 })).toEqual({ headers: names, lines: 3, notes: [] })
    expect((await open({ headerRow: 1 })).headers[0]).toBe('題名')
  })

  it('is read from the first of its sheets that has a header, or else from the first that is not empty', async () => {
    const read = (sheets: Parameters<typeof withBook>[0]) =>
      withBook(sheets, async (path) => {
        const { headers, notes, close } = await openSource(path, rules)
        close()
        const stream = [readFileSync(path)] as unknown as BillsInput
        expect(await openSource(stream, rules)).toMatchObject({ headers, notes, again: false })
        return [headers, notes.map(({ en }) => en)]
      })
    const which = (name: string) => `Only the sheet '${name}' was read, of 3; choose another with --sheet.`
    expect(await read({ 表紙: [['題名']], 空: [], 請求: sheet('A', 1) })).toEqual([names, [which('請求')]])
    expect(await read({ 空: [], 表紙: [['題名']], 他: [['x']] })).toEqual([['題名'], [which('表紙')]])
  })

  it('looks for its header in fifty rows', async () => {
    const at = (rows: number) =>
      withBook({ 請求: [...Array.from({ length: rows }, () => ['x']), ...sheet('A', 100)] }, (path) =>
        priceBills({ input: path, ...rules }).then(
          ({ summary }) => summary.discount_yen,
          () => 'refused',
        ),
      )
    expect(await at(49)).toBe(450n)
    expect(await at(50)).toBe('refused')
  })

  it('gives a record for each row, as text', async () => {
    const rows = Array.from({ length: 1000 }, (_, at): Value[] => [at, at % 2 === 0, null, '=1+1', 'a,"b"'])
    const all = [names, ...rows, [0.1 + 0.2, true]]
    const records = (sheet: readonly (readonly Value[])[], wishes: object = {}) =>
      withBook({ 請求: sheet }, async (path) => {
        const source = await openSource(path, { ...rules, ...wishes })
        const pieces: string[] = []
        for await (const piece of source.records()) pieces.push(Buffer.from(piece).toString())
        source.close()
        const { size, encoding, byteOrderMark, header, newline, lineByRecord, commaIsUnclear, again } = source
        return { pieces, size, encoding, byteOrderMark, header, newline, lineByRecord, commaIsUnclear, again }
      })
    const { pieces, ...rest } = await records(all)
    expect(pieces).toHaveLength(2)
    // With fifteen digits, as the sheet shows it.
    expect(pieces[1]).toMatch(/^0\.3,true(?:,,,)?\n$/)
    expect(pieces[0]!.split('\n').slice(0, 2)).toEqual(['0,true,,=1+1,"a,""b"""', '1,false,,=1+1,"a,""b"""'])
    expect(pieces[0]!.split('\n')).toHaveLength(1001)
    expect(rest).toEqual({
      size: 0,
      encoding: 'utf-8',
      byteOrderMark: false,
      header: names.join(','),
      newline: '\n',
      lineByRecord: true,
      commaIsUnclear: false,
      again: true,
    })
    expect((await records(all.slice(0, 2), { escapeFormulas: true })).pieces).toEqual([`0,true,,'=1+1,"a,""b"""\n`])
    expect((await records([names])).pieces).toEqual([])
  })

  it('that breaks off is refused', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'in.xlsx')
      writeFileSync(path, Buffer.from('PK\u0003\u0004 and no more'))
      const [ja, en] = await textOf(() => priceBills({ input: path, ...rules }))
      expect(ja).toMatch(
        /^in\.xlsx はExcelブックのようですが、読めません（.+）。「CSV UTF-8」で保存し直してください。$/,
      )
      expect(en).toMatch(/^in\.xlsx looks like an Excel workbook, but cannot be read \(.+\); save it as CSV UTF-8\.$/)
    })
  })
})
