import { describe, expect, it } from 'vitest'
import {
  RECORD_LIMIT,
  closingQuote,
  lastRecordEnd,
  lineEnd,
  quoteField,
  recordEnd,
  splitRecord,
  unquote,
} from '../../../src/bills/files/csv-bytes'
import { wholeText } from '../../../src/bills/files/whole-text'

describe('the fields of a record', () => {
  it.each([
    ['', ['']],
    ['a', ['a']],
    ['a,', ['a', '']],
    [',,', ['', '', '']],
    ['"a,b",c', ['a,b', 'c']],
    ['a,"b ""c"", d",""', ['a', 'b "c", d', '']],
    ['"""",""""""', ['"', '""']],
    ['"a""",b', ['a"', 'b']],
    ['"a"', ['a']],
    ['"', ['"']],
    ['x,"a"b,c', ['x', '"a"b', 'c']],
    ['a,"b,c', ['a', '"b', 'c']],
    ['"a"" ,b', ['"a"" ', 'b']],
    ['"a""x,b', ['"a""x', 'b']],
    ['a"b,c', ['a"b', 'c']],
    ['a,b"', ['a', 'b"']],
    ['a,b",c', ['a', 'b"', 'c']],
    [',"b,c', ['', '"b', 'c']],
    ['"a,b"x,c', ['"a', 'b"x', 'c']],
    ['""x,"y,z"', ['""x', 'y,z']],
  ])('%s', (record, fields) => {
    expect(splitRecord(record)).toEqual(fields)
  })

  it('are parted by what the caller says', () => {
    expect(splitRecord('"a;b";c,d', ';')).toEqual(['a;b', 'c,d'])
    expect(splitRecord('"a",b;c', ';')).toEqual(['"a",b', 'c'])
  })

  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['a"b"', '"a""b"""'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    [' a;b ', ' a;b '],
  ])('are quoted where they must be: %j', (text, quoted) => {
    expect(quoteField(text)).toBe(quoted)
    expect(unquote(quoted)).toBe(text)
  })
})

describe('where a record ends', () => {
  const bytes = (text: string): Buffer => Buffer.from(text)
  it.each([
    ['a,b\nc', false, 4],
    ['a,b', false, -1],
    ['a,b', true, 3],
    ['"a\nb",c\nd', false, 8],
    ['"a""\nb"\nd', false, 8],
    ['x,"a\nb"\nc', false, 8],
    // A quote inside of a field is a letter.
    ['x"a\nb"\nc', false, 4],
    ['"a\nb', false, -1],
    ['"a\nb', true, 3],
    ['"a"', false, -1],
    ['"a"', true, 3],
    ['"a"\r', false, -1],
    ['"a"\n', false, -1],
    ['"a"\nb', false, 4],
    ['"a"\r\n', false, 5],
    ['"a"\r\nb', false, 5],
    ['"a"b\nc"\n', false, 5],
    ['"a"\rb\nc"\n', false, 6],
  ])('%j, the last one: %s', (text, last, end) => {
    expect(recordEnd(bytes(text), 0, text.length, last)).toBe(end)
    expect(recordEnd(bytes(`xyz${text}`), 3, text.length + 3, last)).toBe(end < 0 ? end : end + 3)
  })

  it.each([
    ['"a\nb', -1],
    ['"a"', -1],
    ['ab', -1],
    ['ab\n', 3],
  ])('however much comes before: %j', (text, end) => {
    const before = 600_000
    const all = Buffer.concat([Buffer.alloc(before), bytes(text)])
    expect(recordEnd(all, before, all.length, false)).toBe(end < 0 ? end : before + end)
  })

  it('whatever comes after what was read', () => {
    expect(recordEnd(bytes('ab\nc'), 0, 2, true)).toBe(2)
    expect(recordEnd(bytes('ab\nc'), 0, 2, false)).toBe(-1)
  })

  const x = (length: number): string => 'x'.repeat(length)
  it.each<[string, string, () => string, number]>([
    ['in quotes, but for one byte', '', () => `"${x(RECORD_LIMIT - 3)}"`, -1],
    ['in quotes', '', () => `"${x(RECORD_LIMIT - 2)}"`, RECORD_LIMIT],
    ['in quotes, after others', 'abc', () => `"${x(RECORD_LIMIT - 2)}"`, RECORD_LIMIT],
    ['with a quote left open, but for one byte', '', () => `"a\n${x(RECORD_LIMIT - 4)}`, -1],
    ['with a quote left open', '', () => `"a\n${x(RECORD_LIMIT - 3)}`, 3],
    ['with a quote left open, by far', '', () => `"a\n${x(RECORD_LIMIT + 6)}`, 3],
    ['plain, but for one byte', '', () => x(RECORD_LIMIT - 1), -1],
    ['plain', '', () => x(RECORD_LIMIT), RECORD_LIMIT],
    ['plain, with its line end', '', () => `${x(RECORD_LIMIT)}\n`, RECORD_LIMIT + 1],
    ['plain, before others', '', () => `${x(RECORD_LIMIT)}\ny\n`, RECORD_LIMIT + 1],
  ])('is that of its line where it is longer than any may be: %s', (_, before, record, end) => {
    const all = bytes(before + record())
    expect(recordEnd(all, before.length, all.length, false)).toBe(end < 0 ? end : before.length + end)
  })

  it('is not the last one’s where that is longer than any may be', () => {
    const long = bytes(`a"\n${'x'.repeat(RECORD_LIMIT)}`)
    expect(lastRecordEnd(long, long.length)).toBe(3)
  })

  it('depends on what parts fields and lines', () => {
    expect(recordEnd(bytes('a;"b\rc"\rd'), 0, 9, false, 59, 13)).toBe(8)
    expect(recordEnd(bytes('a,"b\rc"\rd'), 0, 9, false, 59, 13)).toBe(5)
    expect(recordEnd(bytes('"b";c\r'), 0, 6, false, 59, 13)).toBe(6)
  })

  it.each([
    ['a\nb\nc', 4],
    ['a', 0],
    ['a\n', 2],
    ['"a\nb"\nc', 6],
    ['"a\nb', 0],
    ['x\n"a"', 2],
    ['x\n"a"\n', 2],
    ['x\n"a"\ny\n', 8],
    ['x\n"a"\ny\nz', 8],
    ['"a"x\n', 5],
  ])('for the last one of %j', (text, end) => {
    expect(lastRecordEnd(bytes(`${text}"\n"\n`), text.length)).toBe(end)
  })

  it.each([
    ['"a"', 2],
    ['"a"\r', 2],
    ['"a"\n', 2],
    ['"a"\r\n', 2],
    ['"a",', 2],
    ['"a""', -1],
    ['"a""b"', 5],
    ['"a"b', -2],
    ['"a"\rb', -2],
    ['"a', -1],
  ])('for the quotes of %j', (text, close) => {
    expect(closingQuote(bytes(`x${text}"`), 1, text.length + 1)).toBe(close < 0 ? close : close + 1)
  })

  it('for a line', () => {
    expect(lineEnd(bytes('a\nb\nc'), 2, 5)).toBe(4)
    expect(lineEnd(bytes('a\nb\nc'), 0, 1)).toBe(1)
    expect(lineEnd(bytes('a\nb\nc'), 0, 2)).toBe(2)
    expect(lineEnd(bytes('a\nb\nc'), 4, 5)).toBe(5)
    expect(lineEnd(bytes('a\rb'), 0, 3, 13)).toBe(2)
    expect(lineEnd(bytes('\nab'), 0, 3)).toBe(1)
  })
})

it('records are whole texts, wherever their bytes are cut', () => {
  const records = ['電気,b', 'c,"d\ne"', '', 'f,""', '"x\r\n""y"""', 'plain,"z"', '\ufeff"\n\n"']
  const bytes = Buffer.from(`${records.slice(0, 4).join('\n')}\r\n${records.slice(4).join('\r\n')}\n"left\n`)
  for (let size = 1; size <= bytes.length; size++) {
    const { take } = wholeText()
    const found: string[] = []
    for (let at = 0; at < bytes.length; at += size) found.push(...take(bytes.subarray(at, at + size)))
    expect(found).toEqual(records)
  }
})

it('a mark at the beginning belongs to the text', () => {
  expect([...wholeText().take(Buffer.from('\ufeffa\n'))]).toEqual(['\ufeffa'])
})
