import { appendFileSync, closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Repeats } from '../../src/bills/account/ids'
import { RECORD_LIMIT } from '../../src/bills/files/csv-bytes'
import { CHUNK, CHUNK_ROOM, PADDING, nextChunk } from '../../src/bills/running/chunk-reader'
import { mayShare, type Work } from '../../src/bills/running/may-share'
import {
  BLANK,
  LINE_COUNT,
  READ,
  RECORDS,
  REJECTED,
  REJECTS_WRITTEN,
  WRITTEN,
  alone,
  awaitTurn,
  createShared,
  openTurnstile,
  passTurn,
} from '../../src/bills/running/turnstile'
import type { BillsOptions } from '../../src/bills'
import { runAlone, runStreamed } from './run-alone'
import { bill, header, inFolder, kanaChunk, kanaLines, price, rowsOf, textOf } from './support'

/** What one thread takes off a file until there is no more: each chunk, its text, and how much had been read by then. */
const chunksOf = (content: string) =>
  inFolder((folder) => {
    const path = join(folder, 'in.csv')
    writeFileSync(path, content)
    const fd = openSync(path, 'r')
    const turnstile = openTurnstile(createShared(CHUNK_ROOM))
    const buffer = Buffer.alloc(CHUNK_ROOM + PADDING)
    const chunks = []
    try {
      for (let chunk = nextChunk(turnstile, fd, path, buffer); chunk; chunk = nextChunk(turnstile, fd, path, buffer)) {
        chunks.push({ ...chunk, read: turnstile.counts[READ], text: buffer.toString('utf8', 0, chunk.end) })
        if (chunk.tooLong) break
      }
      appendFileSync(path, 'what another adds after the end\n')
      if (!chunks.at(-1)?.tooLong) expect(nextChunk(turnstile, fd, path, buffer)).toBeUndefined()
    } finally {
      closeSync(fd)
    }
    return chunks
  })

const row = (length: number): string => `${'x'.repeat(length - 1)}\n`

describe('chunks that threads take off a file', () => {
  it('are none of an empty one, and all of a small one, its last line with an end', async () => {
    expect(await chunksOf('')).toEqual([])
    expect(await chunksOf('a\nb\n')).toEqual([{ ticket: 0, end: 4, tooLong: false, read: 4, text: 'a\nb\n' }])
    expect(await chunksOf('a\nb')).toEqual([{ ticket: 0, end: 4, tooLong: false, read: 3, text: 'a\nb\n' }])
  })

  it.each([
    ['plain rows', (at: number) => `${at},electricity,lowVoltage,2026-01,${at}\n`],
    ['rows with line ends in quotes', (at: number) => `"B ""${at}""\nsecond line",electricity,lowVoltage,2026-01,1\n`],
  ])('are the file when joined, each of whole records: %s', async (_, write) => {
    const rows = Array.from({ length: 22_000 }, (_, at) => write(at))
    const file = rows.join('').slice(0, -1)
    const chunks = await chunksOf(file)
    expect(chunks.map(({ text }) => text).join('') === `${file}\n`).toBe(true)
    expect(chunks.map(({ ticket }) => ticket)).toEqual(chunks.map((_, at) => at))
    const ends = new Set<number>()
    let end = 0
    for (const text of rows) ends.add((end += text.length))
    end = 0
    for (const chunk of chunks) expect(ends).toContain((end += chunk.end))
    // Each reads as much as is missing to a full one.
    let carried = 0
    let read = 0
    for (const chunk of chunks.slice(0, -1)) {
      expect(chunk.read).toBe((read += CHUNK - carried))
      carried = CHUNK - chunk.end
      expect(carried).toBeLessThan(100)
    }
    expect(chunks.at(-1)!.read).toBe(file.length)
  })

  it('grow for a record that fits in none, half a chunk at first', async () => {
    const long = row(CHUNK - 10)
    const rest = row(10).repeat(60_000)
    const chunks = await chunksOf(row(20) + long + rest)
    expect(chunks.slice(0, 2).map(({ end, read }) => ({ end, read }))).toEqual([
      { end: 20, read: CHUNK },
      { end: CHUNK - 10 + 10 * Math.floor((CHUNK / 2 - 10) / 10), read: CHUNK + CHUNK / 2 },
    ])
    const [only] = await chunksOf(row(RECORD_LIMIT - 1) + row(10))
    expect(only).toMatchObject({ end: RECORD_LIMIT + 9, tooLong: false })
  })

  it('end where a record is longer than any may be', async () => {
    const [chunk] = await chunksOf('x'.repeat(CHUNK_ROOM + 10))
    expect(chunk).toEqual({ ticket: 0, end: 0, tooLong: true, read: CHUNK_ROOM, text: '' })
  })

  it('tell of a file that cannot be read', async () => {
    await inFolder((folder) => {
      const fd = openSync(folder, 'r')
      const turnstile = openTurnstile(createShared(CHUNK_ROOM))
      try {
        const take = (): unknown => nextChunk(turnstile, fd, 'in.csv', Buffer.alloc(CHUNK_ROOM + PADDING))
        expect(take).toThrow('cannot read in.csv: it is a folder, not a file.')
        expect(take).toThrow('cannot read in.csv: it is a folder, not a file.')
      } finally {
        closeSync(fd)
      }
    })
  })
})

describe('the turnstile', () => {
  /** Memory that no thread shares: whoever would wait for another throws instead. */
  const turnstile = () => ({ ...openTurnstile(createShared(0)), state: new Int32Array(8) })

  it('lets one in at a time, and the next one also after a failure', () => {
    const one = turnstile()
    const second = (): unknown => alone(one, () => 'in')
    expect(alone(one, () => (expect(second).toThrow(TypeError), 'done'))).toBe('done')
    expect(() =>
      alone(one, () => {
        throw new Error('failed')
      }),
    ).toThrow('failed')
    expect(second()).toBe('in')
  })

  it('gives each ticket its turn', () => {
    const one = turnstile()
    const arrive = (ticket: number) => () => (awaitTurn(one, ticket), ticket)
    expect(arrive(0)()).toBe(0)
    expect(arrive(1)).toThrow(TypeError)
    passTurn(one, 0)
    expect(arrive(1)()).toBe(1)
    expect(arrive(0)).toThrow(TypeError)
    expect(arrive(2)).toThrow(TypeError)
  })
})

const body = (text: string): string => Buffer.from(text.slice(text.indexOf('\n') + 1)).toString('latin1')

describe('threads share a run', () => {
  const file = { fd: 1, path: 'out.csv', temporary: 'out.tmp' }
  const work: Work = {
    source: { size: 4_194_304, direct: { fd: 0, path: 'in.csv', rest: Buffer.alloc(0) } },
    plan: { once: false },
    outs: [{ file }, { file }],
    threads: undefined,
    grouped: false,
  }
  const { direct } = work.source
  it.each<[string, Partial<Work>, boolean]>([
    ['where it is a large file', {}, true],
    ['also where nothing is written', { outs: [undefined, undefined] }, true],
    ['also where only one is', { outs: [{ file }, undefined] }, true],
    ['not where it is small', { source: { direct, size: 4_194_303 } }, false],
    ['also where it is small, and the caller asks for them', { source: { direct, size: 1 }, threads: 1 }, true],
    ['not where its bytes are no records as they are', { source: { size: 4_194_304 } }, false],
    ['not even where the caller asks for them then', { source: { size: 4_194_304 }, threads: 2 }, false],
    ['not where it is written to a stream', { outs: [{}, { file }] }, false],
    ['not where its rejects are', { outs: [{ file }, {}] }, false],
    ['not where rows are summed', { grouped: true, threads: 2 }, false],
    ['not where rows are compared', { plan: { once: true }, threads: 2 }, false],
  ])('%s', (_, wishes, share) => {
    expect(mayShare({ ...work, ...wishes })).toBe(share)
  })
})

describe('one thread of several', () => {
  it('writes, rejects and counts what the caller’s own thread does', async () => {
    const rows = ['合計,,,,', ',,,,', ...Array.from({ length: 6000 }, (_, at) => bill(at))].join('\n')
    const content = `${header}\n${rows}\n\n`
    const { summary, ...files } = await price(content)
    const run = await runAlone(content, 'all')
    expect(run.output === `\0\0\0\0\0${body(files.output)}`).toBe(true)
    const refused = body(files.rejects)
    expect(run.rejects).toBe(`\0\0\0${refused}`)
    expect({ bills: run.bills, yen: run.yen }).toEqual({ bills: summary.bills, yen: summary.discount_yen })
    expect(run.counts[WRITTEN]).toBe(run.output!.length)
    expect(run.counts[READ]).toBe(Buffer.byteLength(content) - content.indexOf('\n') - 1)
    expect(run.counts[REJECTS_WRITTEN]).toBe(3 + refused.length)
    expect(run.counts[RECORDS]).toBe(Number(summary.rows))
    expect(run.counts[REJECTED]).toBe(Number(summary.rejected))
    expect(run.counts[BLANK]).toBe(1)
    expect(run.counts[LINE_COUNT]).toBe(content.split('\n').length - 1)
    expect(await runAlone(content, 'nothing')).toEqual({ ...run, output: undefined, rejects: undefined })
  })

  it('says which line is too long, in the middle of a chunk or at its beginning', async () => {
    const rows = '1,electricity,lowVoltage,2026-01,1\n'.repeat(3)
    const said = 'line 5 is longer than 1 MiB. Is a quote left open, or is this not a CSV file?'
    await expect(runAlone(`${header}\n${rows}${row(RECORD_LIMIT + 10)}${rows}`, 'all')).rejects.toThrow(said)
    await expect(runAlone(`${header}\n${rows}${'x'.repeat(3 * RECORD_LIMIT)}`, 'all')).rejects.toThrow(said)
    expect((await textOf(() => runAlone(`${header}\n${rows}${row(RECORD_LIMIT + 10)}`, 'all')))[0]).toBe(
      'in.csv の5行目が1 MiBを超えています。引用符が閉じているか、CSVファイルかどうかを確かめてください。',
    )
    const grown = `${row(2 * CHUNK)}${rows.slice(0, rows.length / 3)}\n${row(RECORD_LIMIT + 10)}`
    await expect(runAlone(`${header}\n${grown}`, 'all')).rejects.toThrow(said)
  })
})

describe('what runs over several chunks', () => {
  const memoHeader = `${header},memo`
  const plain = (id: string, memo = ''): string => `${id},electricity,lowVoltage,2026-01,1,${memo}`
  const priced = (id: string, memo = ''): string => `${plain(id, memo)},4.5,4.5,4,eligible,\n`
  const fill = 'x'.repeat(CHUNK)
  // Lines 2 to 12; the first chunk ends before the long one.
  const lines = [plain('1'), '合計,,,,9,', '', ',,,,,', memoHeader, plain('2', fill)]
  const more = ['3,electricity,lowVoltage,soon,1,', '合計,,,,8,', ',,,,,', plain('2'), plain('1'), '']
  const content = [memoHeader, ...lines, ...more, ''].join('\n')
  const latin1 = (text: string): string => Buffer.from(text).toString('latin1')
  const counted = ({ counts }: { counts: readonly number[] }) => ({
    records: counts[RECORDS],
    rejected: counts[REJECTED],
    blank: counts[BLANK],
    lines: counts[LINE_COUNT],
    read: counts[READ],
  })
  const read = Buffer.byteLength(content) - memoHeader.length - 1
  const told = [
    ['3', 'is a total, not a bill', '合計,,,,9,'],
    ['6', 'is the header again, not a bill', memoHeader],
    ['8', 'the usage month cannot be read', more[0]],
    ['9', 'is a total, not a bill', '合計,,,,8,'],
  ]

  it.each<
    [
      string,
      Partial<BillsOptions>,
      readonly string[],
      readonly (readonly (string | undefined)[])[],
      Repeats | undefined,
    ]
  >([
    ['each row for itself', { language: 'en' }, ['1', '2 long', '2', '1'], told, undefined],
    [
      'rows that are the same once',
      { language: 'en', once: true },
      ['1', '2 long', '2'],
      [...told, ['12', 'is the same as an earlier row', plain('1')]],
      { ids: 1, rows: 1 },
    ],
  ])('is written, told and counted by hand: %s', async (_, options, ids, reasons, repeats) => {
    const bills = ids.map((id) => (id === '2 long' ? priced('2', fill) : priced(id))).join('')
    const expected = { records: 10, rejected: 1, blank: 2, lines: 13, read }
    const one = await runStreamed(content, options)
    expect(one.output === bills).toBe(true)
    expect(rowsOf(Buffer.from(one.rejects, 'latin1').toString())).toEqual(reasons)
    expect(counted(one)).toEqual(expected)
    expect([one.counts[WRITTEN], one.counts[REJECTS_WRITTEN]]).toEqual([bills.length, one.rejects.length])
    expect([one.bills, one.yen]).toEqual([BigInt(ids.length), BigInt(ids.length) * 4n])
    const two = await runAlone(content, 'all', options)
    expect(two.output === `\0\0\0\0\0${bills}`).toBe(true)
    expect(two.rejects).toBe(`\0\0\0${one.rejects}`)
    expect(counted(two)).toEqual(expected)
    expect([two.counts[WRITTEN], two.counts[REJECTS_WRITTEN]]).toEqual([bills.length + 5, one.rejects.length + 3])
    expect([two.bills, two.yen]).toEqual([one.bills, one.yen])
    expect([one.repeats, two.repeats]).toEqual([repeats, repeats])
  })

  it('knows ids that come again in order, also those before and after a chunk ends', async () => {
    const again = [memoHeader, plain('1'), plain('1'), plain('2'), plain('2', fill), plain('2'), plain('3'), ''].join(
      '\n',
    )
    const found = { ids: 2, rows: 3 }
    expect((await runStreamed(again)).repeats).toEqual(found)
    expect((await runAlone(again, 'nothing')).repeats).toEqual(found)
  })

  it('is all there where a chunk is filled with letters that become three bytes each', async () => {
    const { rejects, counts } = await runStreamed(Buffer.concat([Buffer.from(`${header}\n`), kanaChunk]), {
      encoding: 'cp932',
    })
    expect(counts[REJECTED]).toBe(kanaLines.length)
    expect(rowsOf(Buffer.from(rejects, 'latin1').toString()).map(([line, , text]) => [line, text!.length])).toEqual(
      kanaLines.map((length, at) => [String(at + 2), length - 1]),
    )
  })

  it('gives output on before a chunk ends, where it grows to more than its room', async () => {
    // Longer than what is read at first, so that all comes in one chunk.
    const longer = 'x'.repeat(2 * CHUNK)
    const wide = Array.from({ length: 6 }, (_, at) => `${at}`)
    const bytes = [memoHeader, plain('x', longer), ...wide.map((id) => plain(id, '\u00b1'.repeat(200_000))), '']
    const input = Buffer.from(bytes.join('\n'), 'latin1')
    const bills = latin1(priced('x', longer) + wide.map((id) => priced(id, 'ｱ'.repeat(200_000))).join(''))
    const one = await runStreamed(input, { encoding: 'cp932' })
    expect(one.output === bills).toBe(true)
    expect(one.counts[WRITTEN]).toBe(bills.length)
    expect((await runStreamed(input, { encoding: 'cp932' }, 'nothing')).counts).toEqual(one.counts)
    const two = await runAlone(input, 'all', { encoding: 'cp932' })
    expect(two.output === `\0\0\0\0\0${bills}`).toBe(true)
    expect(two.counts[WRITTEN]).toBe(bills.length + 5)
    expect((await runAlone(input, 'nothing', { encoding: 'cp932' })).counts).toEqual(two.counts)
  })
})
