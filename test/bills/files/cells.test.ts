import { Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { cellText, recordOf, sheetNumber } from '../../../src/bills/files/cells'
import { RECORD_LIMIT } from '../../../src/bills/files/csv-bytes'
import { escapeFormula } from '../../../src/bills/files/formula'
import { openRows } from '../../../src/bills/files/open-rows'
import { createReformat, reformat } from '../../../src/bills/files/reformat'
import { textOf } from '../support'

describe('a text that a spreadsheet may run', () => {
  it.each(['=1', '=', '+x', '-x', '-5x', '-5%5', '@a', '\tx', '\rx', '--5', '+=1', '-5%%'])('is %j', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`)
  })
  it.each(['', 'a', '-', '+', '-5', '+1,234.5', '-5%', '-%', '5', 'x=1', ' =1', '1-2', '電気'])('is not %j', (text) => {
    expect(escapeFormula(text)).toBe(text)
  })
})

describe('a cell', () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  afterEach(() => {
    process.env['TZ'] = zone
  })

  it.each([
    ['text', 'text'],
    ['', ''],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [2n, '2'],
    [true, 'true'],
    [null, null],
    [undefined, null],
    [new Date(Number.NaN), ''],
    [new Date(999, 0, 5), '0999-01-05'],
    [new Date(2026, 10, 25), '2026-11-25'],
    [new Date('2026-01-05T10:30:15.250Z'), '2026-01-05 10:30:15.250Z'],
    [{ a: 1n, b: [2, 'c'] }, '{"a":"1","b":[2,"c"]}'],
  ])('%s as text', (value, text) => {
    expect(cellText(value)).toBe(text)
  })

  it.each(['Asia/Tokyo', 'UTC', 'Pacific/Honolulu'])(
    'is a day where it is midnight, in %s or in Greenwich',
    (there) => {
      process.env['TZ'] = there
      expect(cellText(new Date('2026-01-05T00:00:00Z'))).toBe('2026-01-05')
      expect(cellText(new Date(2026, 0, 5))).toBe('2026-01-05')
      expect(cellText(new Date(2026, 0, 5, 0, 0, 0, 1))).toMatch(/^2026-01-0[45] \d\d:00:00\.001Z$/)
      expect(cellText(new Date(2026, 0, 5, 0, 0, 1))).toMatch(/^2026-01-0[45] \d\d:00:01\.000Z$/)
      expect(cellText(new Date(2026, 0, 5, 0, 1))).toMatch(/^2026-01-0[45] \d\d:01:00\.000Z$/)
    },
  )

  it.each([
    ['0.30000000000000004', '0.3'],
    ['1234.5', '1234.5'],
    ['1E3', '1000'],
    ['1e-3', '0.001'],
    ['400', '400'],
    ['12345678901234567890', '12345678901234567890'],
    ['007', '007'],
    ['1E+21', '1E+21'],
    ['1e-9', '1e-9'],
    ['1e999', '1e999'],
  ])('of a spreadsheet, %s, is %s', (written, text) => {
    expect(sheetNumber(written)).toBe(text)
  })

  it('is empty where there is none, in quotes where its text is, and no formula when asked', () => {
    const values = ['a', null, '', 'b,c', '=1+1']
    expect(recordOf(values, false)).toBe('a,,"","b,c",=1+1')
    expect(recordOf(values, true)).toBe(`a,,"","b,c",'=1+1`)
  })
})

describe('rows that come in batches', () => {
  const row = (at: number) => ({ id: at, note: at % 2 ? null : '' })
  async function recordsOf(first: unknown, rest: readonly unknown[]) {
    const iterator = rest[Symbol.iterator]()
    const source = await openRows(first, { next: () => Promise.resolve(iterator.next()) } as AsyncIterator<unknown>, {})
    const pieces: string[] = []
    for await (const piece of source.records()) pieces.push(Buffer.from(piece).toString())
    source.close()
    return { header: source.header, pieces }
  }
  it('are records, a thousand at a time', async () => {
    const many = Array.from({ length: 2500 }, (_, at) => row(at + 1))
    const { header, pieces } = await recordsOf(row(0), many)
    expect(header).toBe('id,note')
    expect(pieces.map((piece) => piece.split('\n').length - 1)).toEqual([1, 1000, 1000, 500])
    expect(pieces.join('').split('\n').slice(0, 3)).toEqual(['0,""', '1,', '2,""'])
    expect((await recordsOf(row(0), [])).pieces).toEqual(['0,""\n'])
  })

  it('may be empty at first, or throughout', async () => {
    expect(await recordsOf([], [[], [row(1), row(2)], [], row(3)])).toEqual({
      header: 'id,note',
      pieces: ['1,\n2,""\n', '3,\n'],
    })
    expect(await recordsOf([], [row(1)])).toEqual({ header: 'id,note', pieces: ['1,\n'] })
    expect(await recordsOf([], [[]])).toEqual({ header: '', pieces: [] })
  })

  it.each(['text', 5, null, [1], new Date(0), Buffer.alloc(1)])('are objects, which %o is not', async (none) => {
    const of = (at: number) => [
      `${at}番目の行が、列の名前と値のオブジェクトではありません。`,
      `The row ${at} is no object of column names and values.`,
    ]
    expect(await textOf(() => recordsOf([none], []))).toEqual(of(1))
    expect(await textOf(() => recordsOf([row(1), none], []))).toEqual(of(2))
    expect(await textOf(() => recordsOf([row(1)], [[row(2), none]]))).toEqual(of(3))
  })

  it('have the columns of the first', async () => {
    expect((await recordsOf([row(1), { note: 'x' }], [])).pieces).toEqual(['1,\n,x\n'])
    expect(await textOf(() => recordsOf(row(1), [{ ...row(2), extra: null }]))).toEqual([
      '2番目の行に、最初の行にない列「extra」があります。',
      "The row 2 has the column 'extra', which the first row has not.",
    ])
  })
})

describe('records of another layout', () => {
  const wishes = (delimiter: string, newline = '\n', escapeFormulas = false) => ({
    delimiter: delimiter.charCodeAt(0),
    newline: newline.charCodeAt(0),
    escapeFormulas,
    name: 'in.csv',
  })
  const made = (text: string, ...said: Parameters<typeof wishes>) =>
    createReformat(wishes(...said))(Buffer.from(text), true).made.toString()
  it.each([
    ['a;b\n', ';', '\n', 'a,b\n'],
    ['a,b;c\n', ';', '\n', '"a,b",c\n'],
    ['"a,b";c\n', ';', '\n', '"a,b",c\n'],
    ['"a;b";"c"\n', ';', '\n', '"a;b","c"\n'],
    ['a;b', ';', '\n', 'a,b\n'],
    ['a;b\r\n\r\n', ';', '\n', 'a,b\n\n'],
    ['a\tb\rc\t\r', '\t', '\r', 'a,b\nc,\n'],
    ['a,b\rc\n,d\r', ',', '\r', 'a,b\nc\n,d\n'],
    ['"a;b\nc;d\n', ';', '\n', '"\u0001""a;b"\nc,d\n'],
    ['"a"b;c\n', ';', '\n', '"\u0001""a""b;c"\n'],
    [';;\n', ';', '\n', ',,\n'],
    ['電,気;低\n', ';', '\n', '"電,気",低\n'],
    ['"電"気;x\n', ';', '\n', '"\u0001""電""気;x"\n'],
  ])('%j parted by %j', (text, delimiter, newline, records) => {
    expect(made(text, delimiter, newline)).toBe(records)
  })

  it('run no formula when asked', () => {
    expect(made('=1,-5,"=a,b",x=1,"a"\n', ',', '\n', true)).toBe(`'=1,-5,"'=a,b",x=1,"a"\n`)
    expect(made('=1;@a,b\n', ';', '\n', true)).toBe(`'=1,"'@a,b"\n`)
    expect(made('=電;"@気"\n', ';', '\n', true)).toBe(`'=電,'@気\n`)
  })

  it('are the same, wherever their bytes are cut', async () => {
    const bytes = Buffer.from('a;"b\n""c"\r\n;d,\n電;')
    for (let size = 1; size <= bytes.length; size++) {
      const cut = (function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      })()
      const pieces: Uint8Array[] = []
      for await (const piece of reformat(Readable.from(cut), wishes(';'))) pieces.push(piece)
      expect(Buffer.concat(pieces).toString()).toBe('a,"b\n""c"\n,"d,"\n電,\n')
    }
  })

  it('are refused where they are longer than any may be', async () => {
    const longest = 'x'.repeat(RECORD_LIMIT - 1)
    expect(made(`a\n${longest}\n`, ';') === `a\n${longest}\n`).toBe(true)
    expect(await textOf(() => made(`${longest}x\n`, ';'))).toEqual([
      'in.csv に1 MiBを超える行があります。',
      'in.csv has a line that is longer than 1 MiB.',
    ])
  })
})
