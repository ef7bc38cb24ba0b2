import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { openSource } from '../../src/bills/files/open-source'
import type { Out } from '../../src/bills/files/out'
import { groupSource } from '../../src/bills/group/group-source'
import { readGroups } from '../../src/bills/group/read-groups'
import { planOf } from '../../src/bills/plan-of'
import { CHUNK, CHUNK_ROOM } from '../../src/bills/running/chunk-reader'
import { header, kanaChunk, kanaLines, price, rowsOf, textOf } from './support'

/** A stream of bills with a memo whose header has been read, and which then brings these bytes. */
async function opened(encoding: 'utf-8' | 'cp932', ...pieces: readonly (string | Buffer)[]) {
  const input = Readable.from([`${header},memo\n`])
  const options = { input, services: billServices, columns: billColumns, encoding, name: 'in.csv' }
  const source = await openSource(input, options)
  const records = async function* (): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece as string, 'latin1'))
  }
  return { source: { ...source, name: 'in.csv', records }, plan: planOf(source, options).plan }
}
const read = async (encoding: 'utf-8' | 'cp932', ...pieces: readonly (string | Buffer)[]) => {
  const { source, plan } = await opened(encoding, ...pieces)
  return readGroups(source, plan, undefined)
}

const row = (id: string | number, memo = ''): string => `${id},electricity,lowVoltage,2026-01,1,${memo}\n`

describe('bytes of rows that are summed', () => {
  /** A record that fills a chunk alone, in plain letters, in UTF-8 that is CP932 too (ñ or ﾃｱ), and in CP932 that is no UTF-8 (ｱ). */
  const fill = 'x'.repeat(CHUNK)
  const chunks = { plain: row(1, fill), both: row(2, `\u00c3\u00b1${fill}`), own: row(3, `\u00b1${fill}`) }
  it.each<[(keyof typeof chunks)[], boolean]>([
    [['plain'], false],
    [['both'], true],
    [['plain', 'both'], true],
    [['both', 'plain'], true],
    [['own'], false],
    [['own', 'plain'], false],
    [['both', 'own'], false],
    [['own', 'both', 'plain'], false],
  ])('are UTF-8 and no CP932 where all that is beyond ASCII is: %j %s', async (kinds, refused) => {
    const reading = (): Promise<unknown> => read('cp932', ...kinds.map((kind) => chunks[kind]))
    if (refused)
      expect(await textOf(reading)).toEqual([
        'in.csv はUTF-8です。--encoding cp932 を外してください。',
        'in.csv is UTF-8; leave --encoding cp932 out.',
      ])
    else expect(await reading()).toMatchObject({ aside: [], groups: kinds.map(() => ({ usage: 1000n })) })
  })

  it('are all there where they become three times as many', async () => {
    const long = row('long', 'x'.repeat(CHUNK + 1000))
    const wide = Array.from({ length: 16 }, (_, at) => row(at, '\u00b1'.repeat(50_000)))
    const { groups } = await read('cp932', Buffer.from(long + wide.join(''), 'latin1'))
    expect(groups.map(({ fields }) => `${fields[0]!} ${fields[5]!.length}`)).toEqual([
      `long ${CHUNK + 1000}`,
      ...wide.map((_, at) => `${at} 50000`),
    ])
  })

  it('are all there where they fill a chunk with letters that become three bytes each', async () => {
    const { aside } = await read('cp932', kanaChunk)
    expect(aside.map(({ line, reason, text }) => [line, reason, text.length])).toEqual(
      kanaLines.map((length, at) => [at + 2, 'columns', (length - 1) * 3]),
    )
  })

  it.each([
    ['in the middle', `${row(1)}\n${row(2, 'x'.repeat(1_100_000))}${row(3)}`, 4],
    ['at the end, alone', row(1, 'x'.repeat(1_100_000)), 2],
    ['that does not end', `${row(1)}2${'x'.repeat(CHUNK_ROOM + 10)}`, 3],
    ['that does not end, alone', 'x'.repeat(CHUNK_ROOM + 10), 2],
  ])('have no record longer than any may be: %s', async (_, text, line) => {
    expect(await textOf(() => read('utf-8', text))).toEqual([
      `in.csv の${line}行目が1 MiBを超えています。`,
      `in.csv: line ${line} is longer than 1 MiB.`,
    ])
  })

  it('are of whole fields, whose quotes are closed, also after one that lacks some', async () => {
    const short = row(1).replace(',\n', '\n')
    const { groups, aside, tally } = await read('utf-8', `${short}${row(2, '"a"b')}${row(3, 'c')}${row(4, '"d"')}`)
    expect(groups.map(({ fields }) => `${fields[0]!}${fields[5]!}`)).toEqual(['1', '3c', '4d'])
    expect(aside).toEqual([{ line: 3, reason: 'quotes', text: row(2, '"a"b').trim() }])
    expect(tally).toMatchObject({ shortRows: 1, longRows: 0 })
  })

  it('may have the mark of a lost character, which is a character', async () => {
    const { output } = await price(`${header},memo\n${row(1, '\ufffd')}${row(1)}`, { groupBy: 'bill_id' })
    expect(rowsOf(output)).toEqual([
      'bill_id,service,contract,usage_month,usage,memo,bill_rows,unit_discount,discount_exact,discount_yen,status,reason'.split(
        ',',
      ),
      ['1', 'electricity', 'lowVoltage', '2026-01', '2', '\ufffd', '2', '4.5', '9', '9', 'eligible', ''],
    ])
  })
})

it('of values that mean nothing ten thousand are remembered', async () => {
  const rows = Array.from({ length: 10_002 }, (_, at) => `${at},electricity,c${at < 10_000 ? at : 10_000},2026-01,1,\n`)
  const { spellings, aside } = await read('utf-8', rows.join(''), row(1).replace('lowVoltage', 'c5'))
  expect(aside).toHaveLength(10_003)
  expect(spellings).toHaveLength(10_000)
  expect(spellings.filter(({ rows }) => rows !== 1)).toEqual([
    { column: 'contract', written: 'c5', readAs: undefined, rows: 2 },
  ])
})

it('sums and rejects of thousands of rows are given each once', async () => {
  const ids = Array.from({ length: 1100 }, (_, at) => at)
  const bad = ids.map((id) => row(`X${id}`).replace('2026', 'x'))
  const { source, plan } = await opened('utf-8', row(7), bad.join(''), ids.map((id) => row(id)).join(''))
  let [rejects, sums] = ['', '']
  const out = { write: (bytes: Uint8Array) => Promise.resolve(void (rejects += Buffer.from(bytes).toString())) } as Out
  const grouped = await groupSource(source, plan, out, undefined)
  for await (const piece of grouped.source.records()) sums += Buffer.from(piece).toString()
  const found = rowsOf(sums).map((fields) => fields.join('|'))
  const sum = (id: number, rows: number): string => `${id}|electricity|lowVoltage|2026-01|${rows}||${rows}`
  expect(found).toEqual([sum(7, 2), ...ids.filter((id) => id !== 7).map((id) => sum(id, 1))])
  expect(rowsOf(rejects).map(([line]) => Number(line))).toEqual(ids.map((id) => id + 3))
  expect(grouped.rows).toEqual({ priced: 1101, ineligible: 0, notKnown: 0, rejected: 1100, blank: 0 })
})
