import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { RECORD_LIMIT, lastRecordEnd, recordEnd } from '../../../src/bills/files/csv-bytes'
import { CONTENT_END, EXTRA, FIELDS, LINES, NEXT, createRecordReader } from '../../../src/bills/pricing/records'

/** Text in which quotes, commas and line ends are everywhere, and often wrong. */
const nasty = fc
  .array(fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', 'a', 'bc', '電', ' ', '",', ',"', '"\n'), {
    maxLength: 60,
  })
  .map((parts) => Buffer.from(`${parts.join('')}\n`))

function endsByScan(bytes: Buffer): number[] {
  const ends: number[] = []
  for (let start = 0; start < bytes.length; ends.push(start)) start = recordEnd(bytes, start, bytes.length, true)
  return ends
}

describe('records', () => {
  law.prop([nasty, fc.integer({ min: 1, max: 5 })], { numRuns: 3000 })(
    'the scan that cuts chunks and the reader of records see the same records',
    (bytes, columns) => {
      const padded = Buffer.concat([bytes, Buffer.alloc(8)])
      const { read, place } = createRecordReader(padded, columns)
      const ends: number[] = []
      for (let row = 0; row < bytes.length; ends.push(row)) {
        read(row, bytes.length)
        row = place[NEXT]!
      }
      expect(ends).toEqual(endsByScan(bytes))
    },
  )

  law.prop([nasty, fc.nat()], { numRuns: 3000 })(
    'a chunk ends only where a record of the whole file ends',
    (bytes, cut) => {
      const end = lastRecordEnd(bytes, cut % (bytes.length + 1))
      expect([0, ...endsByScan(bytes)]).toContain(end)
    },
  )
})

/** What the reader of three columns makes of each record: its fields, its text, its lines, or why it is none. */
function readAll(text: string) {
  const bytes = Buffer.from(text)
  const padded = Buffer.concat([bytes, Buffer.from('",",')])
  const { read, place, starts, ends } = createRecordReader(padded, 3)
  const records: unknown[] = []
  for (let row = 0; row < bytes.length; row = place[NEXT]!) {
    const flaw = read(row, bytes.length)
    const content = padded.toString('utf8', row, place[CONTENT_END])
    const fields = Array.from({ length: 3 }, (_, at) => padded.toString('utf8', starts[at], ends[at]))
    if (flaw === undefined) records.push([content, place[LINES], ...fields])
    else if (flaw !== 'columns') records.push([content, place[LINES], flaw])
    else if (place[FIELDS]! > 3) records.push([content, place[LINES], flaw, place[EXTRA]! - row])
    else records.push([content, place[LINES], flaw, place[FIELDS], ...fields.slice(0, place[FIELDS])])
  }
  return records
}

describe('the reader of records', () => {
  it.each<[string, readonly unknown[]]>([
    ['a,b,c\n', [['a,b,c', 1, 'a', 'b', 'c']]],
    [',,\n', [[',,', 1, '', '', '']]],
    [
      'a,bcdefghi,c\r\nlonger text,x,\r\n',
      [
        ['a,bcdefghi,c', 1, 'a', 'bcdefghi', 'c'],
        ['longer text,x,', 1, 'longer text', 'x', ''],
      ],
    ],
    ['"a","b,c","d"\n', [['"a","b,c","d"', 1, 'a', 'b,c', 'd']]],
    ['"a""b","","c"\r\n', [['"a""b","","c"', 1, 'a""b', '', 'c']]],
    [
      '"a\n\nb",c,"d\r\ne"\nf,g,h\n',
      [
        ['"a\n\nb",c,"d\r\ne"', 4, 'a\n\nb', 'c', 'd\r\ne'],
        ['f,g,h', 1, 'f', 'g', 'h'],
      ],
    ],
    ['a"b,c"",d\n', [['a"b,c"",d', 1, 'a"b', 'c""', 'd']]],
    ['電気,低圧,"２"\n', [['電気,低圧,"２"', 1, '電気', '低圧', '２']]],
    ['a,b\n', [['a,b', 1, 'columns', 2, 'a', 'b']]],
    ['a,"b"\r\n', [['a,"b"', 1, 'columns', 2, 'a', 'b']]],
    ['a\n', [['a', 1, 'columns', 1, 'a']]],
    ['\n', [['', 1, 'columns', 1, '']]],
    ['\r\n', [['', 1, 'columns', 1, '']]],
    ['a,b,c,d\n', [['a,b,c,d', 1, 'columns', 5]]],
    ['a,b,"c",\n', [['a,b,"c",', 1, 'columns', 7]]],
    [
      'a,b,c,d,"e\nf",g\nh,i,j\n',
      [
        ['a,b,c,d,"e\nf",g', 2, 'columns', 5],
        ['h,i,j', 1, 'h', 'i', 'j'],
      ],
    ],
    [
      'a,b,c,"d","e\nf","g"\nh,i,j\n',
      [
        ['a,b,c,"d","e\nf","g"', 2, 'columns', 5],
        ['h,i,j', 1, 'h', 'i', 'j'],
      ],
    ],
    [
      '"a,b,c\nd,e,f\n',
      [
        ['"a,b,c', 1, 'quotes'],
        ['d,e,f', 1, 'd', 'e', 'f'],
      ],
    ],
    [
      'a,"b"x,c\r\nd,e,f\n',
      [
        ['a,"b"x,c', 1, 'quotes'],
        ['d,e,f', 1, 'd', 'e', 'f'],
      ],
    ],
    ['"\n', [['"', 1, 'quotes']]],
    ['"\r\n', [['"', 1, 'quotes']]],
    ['a,b,c\rd\n', [['a,b,c\rd', 1, 'a', 'b', 'c\rd']]],
    ['a,b,\r\n', [['a,b,', 1, 'a', 'b', '']]],
    ['!,-,+\n', [['!,-,+', 1, '!', '-', '+']]],
    ['a b,#$%,(*)\n', [['a b,#$%,(*)', 1, 'a b', '#$%', '(*)']]],
  ])('%j', (text, records) => {
    expect(readAll(text)).toEqual(records)
  })

  const x = (length: number): string => 'x'.repeat(length)
  it.each<[string, () => string, string | undefined, number, number]>([
    ['as long as any may be', () => `${x(RECORD_LIMIT - 1)}\n`, undefined, RECORD_LIMIT, RECORD_LIMIT - 1],
    ['longer', () => `${x(RECORD_LIMIT)}\n`, 'length', RECORD_LIMIT + 1, RECORD_LIMIT],
    ['as long, quoted', () => `"${x(RECORD_LIMIT - 3)}"\n`, undefined, RECORD_LIMIT, RECORD_LIMIT - 1],
    ['longer, quoted', () => `"${x(RECORD_LIMIT - 2)}"\n`, 'length', RECORD_LIMIT + 1, RECORD_LIMIT],
    ['longer, its quote past the limit', () => `"${x(RECORD_LIMIT)}"\n`, 'length', RECORD_LIMIT + 3, RECORD_LIMIT + 2],
    ['as long, its quote open', () => `"${x(RECORD_LIMIT - 2)}\n`, 'quotes', RECORD_LIMIT, RECORD_LIMIT - 1],
    ['longer, its first line not', () => `"a\n${x(RECORD_LIMIT)}"\n`, 'quotes', 3, 2],
    ['as long, of two lines', () => `"a\r\n${x(RECORD_LIMIT - 6)}"\n`, undefined, RECORD_LIMIT, RECORD_LIMIT - 1],
    ['longer by one, of two lines', () => `"a\r\n${x(RECORD_LIMIT - 5)}"\n`, 'quotes', 4, 2],
  ])(
    'takes a record for a line, and refuses a line, where it is longer than any may be: %s',
    (_, text, ...expected) => {
      const before = 'before\n'
      const bytes = Buffer.from(`${before}${text()}    `)
      const { read, place } = createRecordReader(bytes, 1)
      const row = before.length
      expect([read(row, bytes.length - 4), place[NEXT]! - row, place[CONTENT_END]! - row]).toEqual(expected)
    },
  )
})
