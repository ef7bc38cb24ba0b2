import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { openRows } from '../../../src/bills/files/open-rows'
import { openSource } from '../../../src/bills/files/open-source'
import { readRows } from '../../../src/bills/files/read-rows'
import type { Source } from '../../../src/bills/files/source'
import { wholeRecords } from '../../../src/bills/files/whole-records'
import { CHUNK_ROOM, PADDING } from '../../../src/bills/running/chunk-reader'
import { textOf } from '../support'

const raw = Buffer.alloc(CHUNK_ROOM + PADDING)
const started = (pieces: readonly string[], signal?: AbortSignal) =>
  wholeRecords(raw, Readable.from(pieces.map((piece) => Buffer.from(piece))), signal)
async function cut(...pieces: readonly string[]): Promise<string[]> {
  const chunks: string[] = []
  for await (const end of started(pieces)) chunks.push(raw.toString('utf8', 0, end))
  return chunks
}
const row = (length: number): string => `${'x'.repeat(length - 1)}\n`

describe('pieces of bytes', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['none', [], []],
    ['empty ones', ['', ''], []],
    ['small ones', ['a\nb', 'c\n"d\n'], ['a\nbc\n"d\n']],
    ['without a last line end', ['a\nb', 'c'], ['a\nbc\n']],
  ])('become whole records: %s', async (_, pieces, chunks) => {
    expect(await cut(...pieces)).toEqual(chunks)
  })

  it('are taken 256 KiB at a time, or more where one record needs them', async () => {
    const lengths = async (...pieces: readonly string[]) => {
      const chunks = await cut(...pieces)
      expect(chunks.join('') === pieces.join('')).toBe(true)
      return chunks.map(({ length }) => length)
    }
    // 262 rows of a thousand bytes are the most that 262,144 bytes hold.
    expect(await lengths(row(1000).repeat(600))).toEqual([262_000, 262_000, 76_000])
    expect(await lengths(...Array<string>(6).fill(row(1000).repeat(100)))).toEqual([262_000, 262_000, 76_000])
    expect(await lengths(row(262_144), row(5))).toEqual([262_144, 5])
    expect(await lengths(row(300_000) + row(5))).toEqual([300_005])
    expect(await lengths(row(5), row(300_000), row(7))).toEqual([5, 300_000, 7])
  })

  it('hold a record that is longer than any may be', async () => {
    expect((await started(['x'.repeat(CHUNK_ROOM)]).next()).value).toBe(0)
    expect((await started([`a\n${'x'.repeat(CHUNK_ROOM)}`]).next()).value).toBe(2)
  })

  it('are no longer read when the caller stops, between pieces and within one', async () => {
    const stop = new AbortController()
    const reading = started([row(1000).repeat(600)], stop.signal)
    expect((await reading.next()).value).toBe(262_000)
    stop.abort()
    await expect(reading.next()).rejects.toThrow(/interrupted/)
    await expect(started(['a\n'], stop.signal).next()).rejects.toThrow(/interrupted/)
    expect((await started(['a\n'], new AbortController().signal).next()).value).toBe(2)
  })
})

describe('rows of some columns', () => {
  const source = (text: string) => openSource(Readable.from([Buffer.from(text)]), {})
  async function rowsOf(opened: Source | Promise<Source>, columns: readonly number[]) {
    const rows: (readonly string[])[] = []
    for await (const batch of readRows(await opened, columns)) rows.push(...batch)
    return rows
  }
  const long = 'x'.repeat(1_100_000)

  it('are texts, without what is blank', async () => {
    expect(await rowsOf(source('a,b,c\n1,"x ""y""",電気\n\n"p\nq",2,\r\n\r\n'), [2, 1, 0])).toEqual([
      ['電気', 'x "y"', '1'],
      ['', '2', 'p\nq'],
    ])
  })

  it.each<[string, string, string]>([
    ['too few fields', 'a,b\n1,"2\n3"\n4\n', 'stream: line 4 the number of columns differs from the header.'],
    ['a quote within', 'a,b\n1,2\n"3"x,4\n', 'stream: line 3 a quoted field is not closed properly.'],
    ['too long', `a,b\n1,2\n"\n",\n${long}\n`, 'stream: line 5 is longer than 1 MiB.'],
    ['without end', `a,b\n${long.repeat(3)}`, 'stream: line 2 is longer than 1 MiB.'],
  ])('are refused by their line: %s', async (_, text, said) => {
    expect((await textOf(() => rowsOf(source(text), [0])))[1]).toBe(said)
  })

  it('are numbered by themselves where they are no lines', async () => {
    const rows = async function* () {
      yield await Promise.resolve({ a: long })
    }
    expect(await textOf(async () => rowsOf(await openRows({ a: 'x\ny\n' }, rows(), {}), [0]))).toEqual([
      'rows の2行目が1 MiBを超えています。',
      'rows: line 2 is longer than 1 MiB.',
    ])
  })
})
