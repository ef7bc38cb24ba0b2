import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billColumns } from '../../../rules/bill-services'
import { addedTo, allAdded, englishName } from '../../../src/bills/files/added'
import { delimiterByte, findLayout, isPlainLayout, type LayoutWishes } from '../../../src/bills/files/layout'
import { openSource } from '../../../src/bills/files/open-source'
import type { SourceWishes } from '../../../src/bills/files/source'
import { header, inFolder, textOf } from '../support'

const names = header.split(',')
const layoutOf = (text: string, wishes: LayoutWishes = {}) => {
  const layout = findLayout(Buffer.from(text), 'in.csv', 'utf-8', wishes)
  expect(isPlainLayout(layout)).toBe(layout.delimiter === ',' && layout.newline !== '\r')
  expect(delimiterByte(layout)).toBe(layout.delimiter.charCodeAt(0))
  return layout
}

describe('how a text is laid out', () => {
  it.each<[string, LayoutWishes, Partial<ReturnType<typeof layoutOf>>]>([
    [`${header}\n1`, {}, { delimiter: ',', newline: '\n', start: header.length + 1, lines: 1, skipped: 0 }],
    [`${header}\r\n1`, {}, { delimiter: ',', newline: '\r\n', start: header.length + 2, lines: 1, skipped: 0 }],
    [`${header}\r1`, {}, { delimiter: ',', newline: '\r', start: header.length + 1, lines: 1, skipped: 0 }],
    [header, {}, { delimiter: ',', newline: '\n', header, start: header.length, lines: 1, skipped: 0 }],
    [`\ufeff${header}\n1`, {}, { header, start: header.length + 4, lines: 1, skipped: 0 }],
    [`x\n"y\nz"\n${header}\n1`, {}, { header, start: header.length + 9, lines: 4, skipped: 3 }],
    [`\n\n${header}\n1`, {}, { header, lines: 3, skipped: 2 }],
    [`sep=;\n${header.replaceAll(',', ';')}\n`, {}, { delimiter: ';', lines: 2, skipped: 1, declared: true }],
    [`"sep=|"\nx\n${header.replaceAll(',', '|')}\n`, {}, { delimiter: '|', lines: 3, skipped: 2, declared: true }],
    [`SEP=,;\r\n${header}\r\n`, {}, { delimiter: ',', newline: '\r\n', lines: 2, declared: true }],
    [`sep=;;\n${header}\n`, { delimiter: ',' }, { delimiter: ',', lines: 2, skipped: 1, declared: true }],
    [` sep=; \n${header.replaceAll(',', ';')}\n`, {}, { delimiter: ';', lines: 2, skipped: 1, declared: true }],
    [`\ufeff"x\ny",${header}\n1`, {}, { headers: ['x\ny', ...names], lines: 2, skipped: 0 }],
    [`\r\r"x\ry\r",${header}\r1`, {}, { headers: ['x\ry\r', ...names], newline: '\r', lines: 5, skipped: 2 }],
    [`sep=ab\n${header}\n`, {}, { delimiter: ',', lines: 2, skipped: 1, declared: false }],
    [`a sep=;\n${header}\n`, {}, { delimiter: ',', lines: 2, declared: false }],
    [`sep=,"\nx",${header}\n`, {}, { headers: ['sep=', '\nx', ...names], lines: 2, declared: false }],
    [`a;b,c;d\n${header.replaceAll(',', ';')}\n`, {}, { delimiter: ';', lines: 2, skipped: 1 }],
    [`a,b\nc;d\n`, {}, { delimiter: ',', header: 'a,b', lines: 1, skipped: 0 }],
    [`a;b\nc;d\n`, { delimiter: ';' }, { delimiter: ';', headers: ['a', 'b'], lines: 1 }],
    [`x\n${header.replaceAll(',', '\t')}\n`, { headerRow: 2 }, { delimiter: '\t', lines: 2, skipped: 1 }],
    [`x\na\tb\n`, { headerRow: 2 }, { delimiter: ',', header: 'a\tb', lines: 2, skipped: 1 }],
    [`"x\ny"\n${header}\n`, { headerRow: 3 }, { lines: 3, skipped: 2, headers: names }],
    [`"x\ny"\n${header}\n`, { headerRow: 2 }, { lines: 2, skipped: 0, headers: ['x\ny'] }],
    [`sep=;\n${header.replaceAll(',', ';')}\n`, { headerRow: 2 }, { delimiter: ';', lines: 2, skipped: 1 }],
    [`${'x\n'.repeat(49)}${header}\n`, {}, { lines: 50, skipped: 49 }],
    [`${'x\n'.repeat(50)}${header}\n`, {}, { lines: 1, skipped: 0, header: 'x' }],
    [`x,"${header}"\n${header}\n`, {}, { lines: 2, skipped: 1 }],
  ])('%j', (text, wishes, expected) => {
    expect(layoutOf(text, wishes)).toMatchObject(expected)
  })

  it('has as many lines as it has, and one at least', async () => {
    const said = (text: string, wishes: LayoutWishes = {}) => textOf(() => layoutOf(text, wishes))
    const none = ['in.csv に3行目の見出しがありません。', 'in.csv has no header in line 3.']
    expect(await said('a\nb\n', { headerRow: 3 })).toEqual(none)
    expect(await said('\ufeff')).toEqual(['in.csv は空です。', 'in.csv is empty.'])
    expect(await said('\ufeff', { headerRow: 1 })).toEqual(['in.csv は空です。', 'in.csv is empty.'])
  })

  // The first two bytes of three, or the last two, or the first and the last, are those of a mark.
  it.each(['電気', 'ﻀ', 'ỿ', '＿'])('keeps the header’s own letters: %s', (name) => {
    expect(layoutOf(`${name},a\nb\n`).headers).toEqual([name, 'a'])
  })

  it('keeps those of other encodings', () => {
    const cp932 = Buffer.from([0x8e, 0x67, 0x97, 0x70, 0x2c, 0x61, 0x0a])
    expect(findLayout(cp932, 'in.csv', 'cp932', {}).headers).toEqual(['使用', 'a'])
    expect(layoutOf(`${header},"a ""b"""\n`).headers).toEqual([...names, 'a "b"'])
  })
})

describe('a text file', () => {
  const opened = (content: string | Buffer, wishes: SourceWishes = {}) =>
    inFolder(async (folder) => {
      const path = join(folder, 'in.csv')
      writeFileSync(path, content)
      chmodSync(path, 0o640)
      const source = await openSource(path, { columns: billColumns, ...wishes })
      let records = ''
      for await (const piece of source.records()) records += Buffer.from(piece).toString()
      source.close()
      const { size, mode, encoding, byteOrderMark, newline, lines, lineByRecord, commaIsUnclear, again } = source
      const direct = source.direct && source.direct.rest.toString()
      return { records, size, mode, encoding, byteOrderMark, newline, lines, lineByRecord, commaIsUnclear, again, direct, header: source.header } // prettier-ignore
    })
  const row = '1,電気,低圧,2026-01,1\n'
  const plain = {
    records: row,
    size: Buffer.byteLength(`${header}\n${row}`),
    mode: 0o640,
    encoding: 'utf-8',
    byteOrderMark: false,
    newline: '\n',
    lines: 1,
    lineByRecord: false,
    commaIsUnclear: false,
    again: true,
    direct: row,
    header,
  }
  it('of plain records is read as it is', async () => {
    expect(await opened(`${header}\n${row}`)).toEqual(plain)
    expect(await opened(`\ufeff${header}\n${row}`)).toEqual({ ...plain, size: plain.size + 3, byteOrderMark: true })
    const crlf = await opened(`${header}\r\n${row}`)
    expect(crlf).toEqual({ ...plain, size: plain.size + 1, newline: '\r\n' })
  })

  it('of others is read as such', async () => {
    const other = { ...plain, direct: undefined }
    expect(await opened(`${header}\n${row}`.replaceAll(',', ';'))).toEqual({ ...other, commaIsUnclear: true })
    expect(await opened(`${header}\n${row}`.replaceAll('\n', '\r'))).toEqual(other)
    expect(await opened(`${header}\n${row}`, { escapeFormulas: true })).toEqual(other)
    expect(await opened(Buffer.from(`\ufeff${header}\n${row}`, 'utf16le'))).toEqual({
      ...other,
      size: 2 * (header.length + 2 + row.length),
      encoding: 'utf-16le',
      byteOrderMark: true,
    })
    expect(await opened(Buffer.from(`${header}\n${row}`, 'utf16le').swap16(), { encoding: 'utf-16be' })).toEqual({
      ...other,
      size: 2 * (header.length + 1 + row.length),
      encoding: 'utf-16be',
      byteOrderMark: true,
    })
  })

  it('may have some broken lines, half of the first at most', async () => {
    const broken = Buffer.from('1,\u00ff,2026-01,1\n', 'latin1')
    const text = (good: number, bad: number): Buffer =>
      Buffer.concat([Buffer.from(`${header}\n${row.repeat(good)}`), ...Array.from({ length: bad }, () => broken)])
    await expect(opened(text(2, 3))).rejects.toThrow(/is not UTF-8/)
    await expect(opened(text(3, 3))).resolves.toMatchObject({ lines: 1 })
    await expect(opened(Buffer.concat([text(0, 0), broken.subarray(0, -1)]))).resolves.toMatchObject({ lines: 1 })
  })
})

describe('the columns that pricing adds', () => {
  it('depend on what a file has, and have one English name', () => {
    const none = { bill_id: 0, service: 1, contract: 2, usage_month: 3, usage: 4, bill_total: -1, printed_discount: -1 }
    const added = (at: Partial<typeof none>, headings: 'en' | 'ja' = 'en') =>
      addedTo({ at: { ...none, ...at }, headings })
    const always = ['unit_discount', 'discount_exact', 'discount_yen', 'status', 'reason']
    expect(added({})).toEqual(always)
    expect(added({ bill_total: 0 })).toEqual([...always, 'discount_by_total'])
    expect(added({ printed_discount: 0 })).toEqual([...always, 'audit', 'audit_by'])
    expect(added({ bill_total: 0, printed_discount: 0 }, 'ja')).toEqual([
      '値引き単価',
      '値引き額（端数処理前）',
      '計算した値引き額',
      '判定',
      '判定の理由',
      '請求額の差による値引き額',
      '点検',
      '点検の根拠',
    ])
    expect(allAdded('en')).toEqual([...always, 'discount_by_total', 'audit', 'audit_by'])
    expect(allAdded('ja').map(englishName)).toEqual(allAdded('en'))
    expect(englishName('usage')).toBe('usage')
  })
})
