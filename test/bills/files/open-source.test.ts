import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openSource, type BillsInput } from '../../../src/bills/files/open-source'
import { HEAD } from '../../../src/bills/files/open-text'
import { sniff } from '../../../src/bills/files/sniff'
import type { Source, SourceWishes } from '../../../src/bills/files/source'
import { gunzip, toUtf8 } from '../../../src/bills/files/transcode'
import { header, inFolder, textOf, timesOpen } from '../support'

const row = '1,電気,低圧,2026-01,1\n'
const text = `${header}\n${row}`
const stream = (...pieces: readonly (string | Uint8Array)[]): BillsInput => {
  const items = [...pieces]
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve(items.length > 0 ? { done: false, value: items.shift()! } : { done: true, value: undefined }) }) } as AsyncIterable<Uint8Array> // prettier-ignore
}
async function read(source: Source): Promise<string> {
  const parts: Buffer[] = []
  for await (const piece of source.records()) parts.push(Buffer.from(piece))
  source.close()
  return Buffer.concat(parts).toString()
}
const all = async (input: BillsInput, wishes: SourceWishes = {}) => {
  const source = await openSource(input, wishes)
  const { name, header, encoding, notes, again, direct, size, newline, lines, lineByRecord, byteOrderMark, commaIsUnclear } = source // prettier-ignore
  return { name, header, encoding, notes: notes.map(({ code }) => code), again, direct: direct !== undefined, size, newline, lines, lineByRecord, byteOrderMark, commaIsUnclear, records: await read(source) } // prettier-ignore
}
const plain = {
  header,
  encoding: 'utf-8',
  notes: [],
  direct: false,
  newline: '\n',
  lines: 1,
  lineByRecord: false,
  byteOrderMark: false,
  commaIsUnclear: false,
  records: row,
}

describe('bills', () => {
  it('are read from a path and a file URL, packed or not', async () => {
    await inFolder(async (folder) => {
      const [path, packed] = [join(folder, 'in.csv'), join(folder, 'in.csv.gz')]
      writeFileSync(path, text)
      writeFileSync(packed, gzipSync(text))
      const file = { ...plain, name: path, again: true, direct: true, size: Buffer.byteLength(text) }
      expect(await all(path)).toEqual(file)
      expect(await all(pathToFileURL(path))).toEqual(file)
      expect(await all(packed)).toEqual({ ...plain, name: packed, again: true, size: 0 })
    })
  })

  it('are read from what gives bytes or texts', async () => {
    const of = { ...plain, name: 'stream', again: false, size: 0 }
    expect(await all(stream(text))).toEqual(of)
    expect(await all(stream(...[...Buffer.from(text)].map((byte) => Buffer.from([byte]))))).toEqual(of)
    expect(await all(stream(gzipSync(text)))).toEqual(of)
    await expect(all(stream(gzipSync(gzipSync(text))))).rejects.toThrow('stream is packed twice.')
    expect(await all(Readable.from([Buffer.from(text)]))).toEqual(of)
    expect(await all([text.slice(0, 9), text.slice(9)] as unknown as BillsInput)).toEqual(of)
    expect(await all(stream(Buffer.from(`\ufeff${text}`)))).toEqual({ ...of, byteOrderMark: true })
    expect(await all(stream(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual({ ...of, encoding: 'utf-16le', byteOrderMark: true, notes: ['encoding'] }) // prettier-ignore
    expect((await all(stream(Buffer.from(text, 'utf16le').swap16()))).encoding).toBe('utf-16be')
  })

  it('are rows where they are objects, one by one or in lists', async () => {
    const one = { bill_id: 'A', usage: 1 }
    const of = { ...plain, name: 'rows', again: false, size: 0, lines: 0, lineByRecord: true, header: 'bill_id,usage', records: 'A,1\nA,1\n' } // prettier-ignore
    expect(await all([one, one])).toEqual(of)
    expect(await all(new Set([one, { ...one }]))).toEqual(of)
    expect(await all(Readable.from([one, one]))).toEqual(of)
    expect(await all(stream([one, one] as never))).toEqual(of)
    expect(await all([])).toEqual({ ...of, header: '', records: '' })
    expect((await all([{ a: '=1', b: -1 }], { escapeFormulas: true })).records).toBe("'=1,-1\n")
    expect((await all([{ a: '=1', b: null }])).records).toBe('=1,\n')
  })

  it('are read from a pipe, which is not there again', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'pipe')
      execFileSync('mkfifo', [path])
      const writer = openSync(path, 'r+')
      writeSync(writer, text)
      const reading = all(path)
      closeSync(writer)
      expect(await reading).toEqual({ ...plain, name: path, again: false, size: 0 })
    })
  })

  it('that nobody reads on are let go', async () => {
    let told = false
    const items = (async function* () {
      try {
        for (;;) yield await Promise.resolve({ a: 1 })
      } finally {
        told = true
      }
    })()
    const { close } = await openSource(items, {})
    close()
    await new Promise((resolve) => setImmediate(resolve))
    expect(told).toBe(true)
    const none = await openSource([{ a: 1 }], {})
    none.close()
    none.close()
  })

  it('that are refused leave no file open', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'in.csv')
      writeFileSync(path, `${header}\n\u0000`.slice(-1))
      await expect(openSource(path, {})).rejects.toThrow(/NUL bytes/)
      expect(timesOpen(path)).toBe(0)
      mkdirSync(join(folder, 'in.d'))
      await expect(openSource(join(folder, 'in.d'), {})).rejects.toThrow(/it is a folder/)
      writeFileSync(path, text)
      const { close } = await openSource(path, {})
      expect(timesOpen(path)).toBe(1)
      close()
      expect(timesOpen(path)).toBe(0)
      const source = await openSource(path, {})
      source.checkUnchanged()
      writeFileSync(path, `${text}${row}`)
      expect((await textOf(source.checkUnchanged))[1]).toBe(
        'in.csv changed while it was read; run again when nothing writes to it.',
      )
      source.close()
    })
  })

  it('that are named Parquet are to be that', async () => {
    await inFolder(async (folder) => {
      let path = join(folder, 'in.csv')
      writeFileSync(path, text)
      const named = async (name: string) => {
        renameSync(path, join(folder, name))
        path = join(folder, name)
        return textOf(() => all(path))
      }
      const said = (name: string) => [
        `${name} は名前と違い、中身がParquetではありません。もう一度受け取るか、CSVなら名前の終わりを .csv にしてください。`,
        `${name} is no Parquet file, although its name says so. Get it again, or rename it to .csv if that is what it is.`,
      ]
      for (const name of ['in.parquet', 'in.x.PQ']) expect(await named(name)).toEqual(said(name))
      writeFileSync(path, '')
      expect((await named('in.pq'))[1]).toBe('in.pq is empty.')
      writeFileSync(path, text)
      for (const name of ['in.parquet.csv', 'in.xpq', 'in.pqx'])
        await expect(named(name), name).rejects.toThrow('nothing was refused')
    })
  })
})

describe('text', () => {
  it.each<[string, string, SourceWishes, object]>([
    ['with semicolons', text.replaceAll(',', ';'), {}, { notes: ['delimiter'], records: row, commaIsUnclear: true }],
    [
      'with the semicolons that are said',
      text.replaceAll(',', ';'),
      { delimiter: ';' },
      { notes: [], commaIsUnclear: true },
    ],
    ['without a last line end, and semicolons', text.replaceAll(',', ';').slice(0, -1), {}, { records: row }],
    ['with semicolons and a formula', 'a;b\n=x;1\n', { delimiter: ';' }, { records: '=x,1\n' }],
    [
      'with semicolons and a formula, to be safe',
      'a;b\n=x;1\n',
      { delimiter: ';', escapeFormulas: true },
      { records: "'=x,1\n" },
    ],
    [
      'with lines that end otherwise',
      `${text}${row}`.replaceAll('\n', '\r'),
      {},
      { notes: ['line-ends'], newline: '\n', records: row + row },
    ],
    ['with lines of Windows', text.replaceAll('\n', '\r\n'), {}, { notes: [], newline: '\r\n' }],
    ['with lines of Windows, to be safe', text.replaceAll('\n', '\r\n'), { escapeFormulas: true }, { newline: '\n' }],
    ['with a title', `title\n${text}`, {}, { notes: ['header-row'], lines: 2, records: row }],
    ['with a title that is said', `title\n${text}`, { headerRow: 2 }, { notes: [], lines: 2 }],
    ['with its header quoted', `"bill_id"${text.slice(7)}`, {}, { header: `"bill_id"${header.slice(7)}` }],
    ['with its header quoted, and tabs', `"bill_id"${text.slice(7)}`.replaceAll(',', '\t'), {}, { header }],
  ])('%s', async (_, input, wishes, expected) => {
    expect(await all(stream(input), wishes)).toMatchObject(expected)
  })

  // The first two bytes of three, or the last two, or the first and the last, are those of a mark.
  it.each(['ﻀ', 'ỿ', '＿'])('that begins with %s has no mark', async (name) => {
    expect(await all(stream(`${name},a\n1,2\n`))).toMatchObject({ header: `${name},a`, byteOrderMark: false })
  })

  it('is said to be in the encoding that was found, not in the one that was said', async () => {
    const wide = Buffer.from(text, 'utf16le')
    expect((await all(stream(wide), { encoding: 'utf-16le' })).notes).toEqual([])
    expect((await all(stream(wide))).notes).toEqual(['encoding'])
  })

  it.each<[string, string, string, string]>([
    [';', 'delimiter', '区切りはセミコロンとして読みました。', 'The fields were read as parted by semicolons.'],
    ['\t', 'delimiter', '区切りはタブとして読みました。', 'The fields were read as parted by tabs.'],
    ['|', 'delimiter', '区切りは縦棒として読みました。', 'The fields were read as parted by vertical bars.'],
    ['^', 'delimiter', '区切りは「^」として読みました。', "The fields were read as parted by '^'."],
  ])('says that it is parted by %j', async (delimiter, code, ja, en) => {
    const parted = `sep=${delimiter}\n${text.replaceAll(',', delimiter)}`
    const { notes, close } = await openSource(stream(parted), {})
    close()
    expect(notes[0]).toEqual({ code, ja, en })
  })

  it('says what else it was read as', async () => {
    const said = async (input: string | Buffer) => (await openSource(stream(input), {})).notes
    expect(await said(text.replaceAll('\n', '\r'))).toEqual([
      { code: 'line-ends', ja: '行末は復帰（CR）だけとして読みました。', en: 'The lines were read as ending with CR alone.' },
    ]) // prettier-ignore
    expect(await said(`a\n\n${text}`)).toEqual([
      {
        code: 'header-row',
        ja: '見出しを3行目に見つけました。その上の2行は請求ではありません。',
        en: 'The header was found in line 3; the 2 above it are no bills.',
      },
    ])
    expect(await said(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual([
      { code: 'encoding', ja: 'UTF-16として読みました。', en: 'The file was read as UTF-16.' },
    ])
  })

  it('may have a header that is longer than what is read at first', async () => {
    const wide = `${header},${'x'.repeat(HEAD)}`
    for (const end of ['\n', '\r']) {
      const line = row.replace('\n', end)
      expect(await all(stream(`${wide}${end}${line}`))).toMatchObject({ header: wide, records: row })
      expect(await all(stream(wide, `${end}${line}`))).toMatchObject({ header: wide, records: row })
    }
    expect(await all(stream(wide.slice(0, HEAD), `${wide.slice(HEAD)}\n${row}`))).toMatchObject({
      header: wide,
      records: row,
    })
    const widest = `${header},${'x'.repeat(1_000_000)}`
    expect(await all(stream(widest, `\n${row}`))).toMatchObject({ header: widest, records: row })
    expect(await all(stream(`${header}\n${row.repeat(10_000)}`))).toMatchObject({ header, records: row.repeat(10_000) })
    expect((await textOf(() => all(stream('x'.repeat(HEAD), 'y'.repeat(1 << 20)))))[1]).toBe(
      'stream: the header is longer than 1 MiB; this does not look like a CSV file.',
    )
  })

  it('to be read as CP932 is so, unless it is UTF-8', async () => {
    const japanese = Buffer.from([0x93, 0x64, 0x8b, 0x43, 0x0a])
    const cp932 = (...parts: readonly Uint8Array[]) =>
      textOf(() => all(stream(Buffer.concat([Buffer.from(`${header}\n`), ...parts])), { encoding: 'cp932' }))
    const utf8 = 'stream is UTF-8; leave --encoding cp932 out.'
    expect((await cp932(Buffer.from(row)))[1]).toBe(utf8)
    // Half of a last character is no sign against it.
    expect((await cp932(Buffer.from(row), Buffer.from('電').subarray(0, 2)))[1]).toBe(utf8)
    await expect(cp932(japanese)).rejects.toThrow('nothing was refused')
    const use = Buffer.from([0x8e, 0x67, 0x97, 0x70, 0x2c, 0x61, 0x0a])
    expect(await all(stream(use), { encoding: 'cp932' })).toMatchObject({ header: '使用,a' })
    await expect(cp932(Buffer.from('1,x\n'))).rejects.toThrow('nothing was refused')
    await expect(cp932(Buffer.from(row), japanese)).rejects.toThrow('nothing was refused')
    expect((await textOf(() => all(stream('使用'), { encoding: 'cp932' })))[1]).toBe(utf8)
    expect(await all(stream(Buffer.concat([Buffer.from(`${header}\n`), japanese])), { encoding: 'cp932' })).toMatchObject({ encoding: 'cp932', direct: false }) // prettier-ignore
  })

  it('is no UTF-8 where most of its first lines are not', async () => {
    const broken = Buffer.from('1,\u00ff\n', 'latin1')
    const of = (good: number, bad: number, rest = '') =>
      all(stream(Buffer.concat([Buffer.from(`${header}\n${row.repeat(good)}`), ...Array<Buffer>(bad).fill(broken), Buffer.from(rest)]))) // prettier-ignore
    expect(await textOf(() => of(1, 2))).toEqual([
      'stream はUTF-8ではありません。Shift_JISのファイルなら --encoding cp932 を付けてください。',
      'stream is not UTF-8. For a Shift_JIS file, add --encoding cp932.',
    ])
    await expect(of(2, 2)).resolves.toMatchObject({ lines: 1 })
    await expect(of(0, 1, 'a\nb\n')).resolves.toMatchObject({ lines: 1 })
    await expect(of(0, 1)).rejects.toThrow(/is not UTF-8/)
    // What is said of UTF-16 is said of its own letters, not of what they become.
    const wide = Buffer.from(`\ufeff${header}\n`, 'utf16le')
    const half = Buffer.from([0x00, 0xd8, 0x0a, 0x00])
    expect((await all(stream(Buffer.concat([wide, half])))).records).toBe('\ufffd\n')
  })
})

describe('bytes', () => {
  const joined = async (pieces: AsyncIterable<Uint8Array>): Promise<string> => {
    const parts: Uint8Array[] = []
    for await (const piece of pieces) parts.push(Buffer.from(piece))
    return Buffer.concat(parts).toString()
  }
  const bytewise = (bytes: Buffer) => Readable.from([...bytes].map((byte) => Buffer.from([byte])))

  it('of UTF-16 become UTF-8, wherever they are cut', async () => {
    const letters = '電気𠮷,a\n'
    expect(await joined(toUtf8(bytewise(Buffer.from(letters, 'utf16le')), 'utf-16le'))).toBe(letters)
    expect(await joined(toUtf8(bytewise(Buffer.from(letters, 'utf16le').swap16()), 'utf-16be'))).toBe(letters)
    expect(await joined(toUtf8(bytewise(Buffer.from('ab', 'utf16le').subarray(0, 3)), 'utf-16le'))).toBe('a\ufffd')
  })

  it('of gzip are unpacked, and damaged ones refused', async () => {
    const packed = gzipSync(text)
    expect(await joined(gunzip(bytewise(packed), 'in.gz'))).toBe(text)
    packed[packed.length - 5] = packed.at(-5)! ^ 1
    expect(await textOf(() => joined(gunzip(bytewise(packed), 'in.gz')))).toEqual([
      'in.gz は壊れたgzipファイルです（incorrect data check）。',
      'in.gz is a damaged gzip file (incorrect data check).',
    ])
  })

  it('of gzip that fail on their way are not called damaged', async () => {
    const failing = (async function* () {
      yield gzipSync(text).subarray(0, 20)
      await Promise.resolve()
      throw new Error('the connection was lost')
    })()
    await expect(joined(gunzip(failing, 'in.gz'))).rejects.toThrow(/^the connection was lost$/)
  })

  it('that nobody reads on are let go', async () => {
    const member = gzipSync('x')
    const endless = Readable.from(
      (function* () {
        for (;;) yield member
      })(),
    )
    const reading = gunzip(endless, 'in.gz')
    await reading.next()
    await reading.return(undefined)
    expect(endless.destroyed).toBe(true)
  })
})

describe('the first bytes', () => {
  it.each([
    ['PAR1', 'parquet'],
    ['\u001f\u008b', 'gzip'],
    ['PK\u0003\u0004', 'workbook'],
    ['\u00ff\u00fe', 'utf-16le'],
    ['\u00fe\u00ff', 'utf-16be'],
    ['a,b\nc', 'text'],
    ['PAR', 'text'],
    ['PK\u0003', 'text'],
    ['BZ', 'text'],
    ['%PD', 'text'],
    ['', 'text'],
    ['a\0b\0c\0d\0', 'utf-16le'],
    ['\0a\0b\0c\0d', 'utf-16be'],
    ['a\0b\0c\0d', 'text'],
    ['a\0\0ba\0\0b', 'text'],
    ['a\0a\0a\0a\0\0a', 'text'],
    ['\0a\0a\0a\0aa\0', 'text'],
    // One zero in forty bytes is a fault of the file, two are its encoding.
    [`${'abcdefghij'.repeat(3)}abcdefghi\0`, 'text'],
    [`a\0c\0${'abcdefghij'.repeat(3)}abcdef`, 'utf-16le'],
    // What is refused by its name begins so, and not otherwise.
    ['\u00d0\u00cf\u0011', 'text'],
    ['(\u00b5/', 'text'],
    ['Bzh', 'text'],
    ['a,<html>', 'text'],
    ['<htm,', 'text'],
    [`${' '.repeat(196)}<html>`, 'text'],
  ])('%j say what a file is: %s', (head, kind) => {
    expect(sniff(Buffer.from(head, 'latin1'), 'in.csv')).toBe(kind)
  })

  it.each([
    ['\u00d0\u00cf\u0011\u00e0', 'an old Excel workbook'],
    ['(\u00b5/\u00fd', 'compressed with zstd'],
    ['BZh', 'compressed with bzip2'],
    ['%PDF', 'a PDF'],
    ['<html>', 'HTML or XML'],
    [' \n<!DOCTYPE html>', 'HTML or XML'],
    ['<?xml ', 'HTML or XML'],
    [`${' '.repeat(195)}<html`, 'HTML or XML'],
  ])('%j are refused: %s', (head, said) => {
    expect(() => sniff(Buffer.from(head, 'latin1'), 'in.csv')).toThrow(`in.csv is ${said}`)
  })
})
