import { afterEach, describe, expect, it } from 'vitest'
import { BillsError } from '../../src/bills'
import { cannotRead, cannotWrite, fileError, interrupted, shown } from '../../src/bills/bills-error'
import { cellText, recordOf, sheetNumber } from '../../src/bills/files/cells'
import {
  RECORD_LIMIT,
  closingQuote,
  lastRecordEnd,
  lineEnd,
  quoteField,
  recordEnd,
  splitRecord,
  unquote,
} from '../../src/bills/files/csv-bytes'
import { escapeFormula } from '../../src/bills/files/formula'
import { wholeText } from '../../src/bills/files/whole-text'

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

  it('is that of its line where it is longer than any may be, and is in quotes', () => {
    const long = (length: number): Buffer => bytes(`"${'x'.repeat(length - 2)}"`)
    expect(recordEnd(long(RECORD_LIMIT - 1), 0, RECORD_LIMIT - 1, false)).toBe(-1)
    expect(recordEnd(long(RECORD_LIMIT), 0, RECORD_LIMIT, false)).toBe(RECORD_LIMIT)
    expect(recordEnd(long(RECORD_LIMIT + 3), 3, RECORD_LIMIT + 3, false)).toBe(RECORD_LIMIT + 3)
  })

  it('is that of its line where it is longer than any may be, and has a quote that is left open', () => {
    const open = (length: number): Buffer => bytes(`"a\n${'x'.repeat(length - 3)}`)
    expect(recordEnd(open(RECORD_LIMIT - 1), 0, RECORD_LIMIT - 1, false)).toBe(-1)
    expect(recordEnd(open(RECORD_LIMIT), 0, RECORD_LIMIT, false)).toBe(3)
    expect(recordEnd(open(RECORD_LIMIT + 9), 0, RECORD_LIMIT + 9, false)).toBe(3)
  })

  it('is that of its line where it is longer than any may be', () => {
    const plain = bytes(`${'x'.repeat(RECORD_LIMIT)}\ny\n`)
    expect(recordEnd(plain, 0, RECORD_LIMIT - 1, false)).toBe(-1)
    expect(recordEnd(plain, 0, RECORD_LIMIT, false)).toBe(RECORD_LIMIT)
    expect(recordEnd(plain, 0, plain.length, false)).toBe(RECORD_LIMIT + 1)
    expect(recordEnd(plain.subarray(0, -2), 0, RECORD_LIMIT + 1, false)).toBe(RECORD_LIMIT + 1)
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

describe('messages', () => {
  const failure = (code: string): { ja: string; en: string } => {
    try {
      return fileError(cannotRead, 'in.csv', Object.assign(new Error('words'), { code }))
    } catch (error) {
      if (error instanceof BillsError) return error.text
      throw error
    }
  }
  it.each([
    ['ENOENT', 'ファイルかフォルダーがありません', 'no such file or folder'],
    ['EACCES', '権限がありません', 'permission denied'],
    ['EPERM', '権限がありません', 'permission denied'],
    ['EISDIR', 'ファイルではなくフォルダーです', 'it is a folder, not a file'],
    ['ENOTDIR', '途中の名前がフォルダーではありません', 'a part of the path is not a folder'],
    ['EROFS', '読み取り専用の場所です', 'the place is read-only'],
    ['ENOSPC', '空き容量がありません。空けてからやり直してください', 'no space left; make room and run again'],
    [
      'EDQUOT',
      '割り当てられた容量を使い切りました。空けてからやり直してください',
      'the quota is used up; make room and run again',
    ],
    ['EFBIG', 'ファイルが許された大きさを超えます', 'the file is larger than is allowed here'],
    ['EIO', '装置の読み書きに失敗しました', 'the device failed'],
    ['ENAMETOOLONG', '名前が長すぎます', 'the name is too long'],
    ['EMFILE', '開いているファイルが多すぎます', 'too many files are open'],
    ['ELOOP', 'リンクが輪になっています', 'its links form a loop'],
    ['EEXIST', '同じ名前がすでにあります', 'the name is taken'],
    ['EOTHER', 'EOTHER', 'EOTHER'],
  ])('say what %s is', (code, ja, en) => {
    expect(failure(code)).toEqual({ ja: `in.csv を読めません（${ja}）。`, en: `cannot read in.csv: ${en}.` })
  })

  it('pass on what is no failure of the file system, and what is a message already', () => {
    const errors = [new Error('words'), interrupted(), Object.assign(interrupted(), { code: 'EIO' })]
    for (const error of errors) {
      let thrown: unknown
      try {
        fileError(cannotWrite, 'out.csv', error)
      } catch (caught) {
        thrown = caught
      }
      expect(thrown).toBe(error)
    }
    expect(cannotWrite).toEqual({ ja: 'に書けません', en: 'cannot write' })
    expect(interrupted().text).toEqual({
      ja: '中断しました。ファイルは作っておらず、前からあるものも元のままです。もう一度同じように実行してください。',
      en: 'interrupted; no file was made, and those there before are as they were. Run it again.',
    })
    expect(interrupted().message).toMatch(/interrupted/)
    expect(interrupted().code).toBe('bills')
  })

  it('show what would steer a terminal, and end', () => {
    expect(shown('a\u001b[31m\u202eb\nｃ電')).toBe('a\\u{1b}[31m\\u{202e}b\\u{a}ｃ電')
    expect(shown('x'.repeat(1000))).toBe('x'.repeat(1000))
    expect(shown('x'.repeat(1001))).toBe(`${'x'.repeat(1000)}…`)
    expect(shown('abcd', 3)).toBe('abc…')
  })
})
