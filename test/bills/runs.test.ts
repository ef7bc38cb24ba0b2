import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills, type BillsOptions, type Progress } from '../../src/bills'
import { header, inFolder, price, rowsOf, textOf, timesOpen } from './support'

const rules = { services: billServices, columns: billColumns }
const bills = (ids: readonly string[]): string => ids.map((id) => `${id},電気,低圧,2026-01,1\n`).join('')

async function* pieces(text: string, length = 100): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += length) {
    yield Buffer.from(text.slice(at, at + length))
    await Promise.resolve()
  }
}

describe('ids that come again', () => {
  const ids = ['C', 'A', 'B', 'A', 'C', 'A']
  it('are counted in a stream, in a file, in rows and in what is summed', async () => {
    const text = `${header}\n${bills(ids)}`
    const found = { repeated: 2n, rows_beyond_first: 3n, empty: 0n, rounded: 0n }
    expect((await priceBills({ input: pieces(text), ...rules })).summary.bill_ids).toEqual(found)
    expect((await price(text)).summary.bill_ids).toEqual(found)
    const rows = ids.map((bill_id) => ({
      bill_id,
      service: '電気',
      contract: '低圧',
      usage_month: '2026-01',
      usage: 1,
    }))
    expect((await priceBills({ input: rows, ...rules })).summary.bill_ids).toEqual(found)
    const none = { repeated: 0n, rows_beyond_first: 0n, empty: 0n, rounded: 0n }
    const grouped = await price(`${header}\n${bills(ids)}A,電気,低圧,2026-02,1\n`, { groupBy: 'bill_id' })
    expect(grouped.summary).toMatchObject({ bill_ids: none, bills: 4n, notes: [] })
    expect((await price(`${header}\n`)).summary).toMatchObject({ bill_ids: none, rows: 0n })
  })

  it('are looked at without leaving the file open', async () => {
    await inFolder(async (folder) => {
      const input = join(folder, 'in.csv')
      writeFileSync(input, `${header}\n${bills(ids)}`)
      await priceBills({ input, output: join(folder, 'out.csv'), ...rules })
      expect(timesOpen(input)).toBe(0)
    })
  })
})

describe('the output that an account is of', () => {
  it.each<[string, Partial<BillsOptions>]>([
    ['out.csv', {}],
    ['out.csv', { bom: true, groupBy: 'bill_id' }],
    ['out.csv', { outEncoding: 'utf-16le' }],
    ['out.csv', { outEncoding: 'cp932' }],
    ['out.parquet', {}],
  ])('is named, with its bytes: %s %j', async (name, options) => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, name)]
      writeFileSync(input, `${header}\n${bills(['A', 'B'])}C,電気,低圧,soon,1\n`)
      const { summary } = await priceBills({ input, output, ...rules, ...options })
      expect(summary.output).toEqual({ name, bytes: BigInt(statSync(output).size) })
      expect((await priceBills({ input, ...rules })).summary).not.toHaveProperty('output')
    })
  })

  it.each<[Partial<BillsOptions>, string]>([
    [{}, 'efbbbf'],
    [{ bom: true }, 'efbbbf'],
    [{ outEncoding: 'utf-16le' }, 'fffe'],
    [{ outEncoding: 'utf-16be' }, 'feff'],
    [{ outEncoding: 'cp932' }, '62696c6c'],
  ])('begins with the mark of its encoding, where its input had one: %j', async (options, begin) => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
      writeFileSync(input, `\ufeff${header}\n${bills(['A'])}`)
      await priceBills({ input, output, ...rules, ...options })
      expect(readFileSync(output).toString('hex').slice(0, begin.length)).toBe(begin)
    })
  })
})

describe('CP932', () => {
  it('is told from UTF-8 by all chunks, whichever of them come first', async () => {
    const fill = 'x'.repeat(1 << 18)
    const head = Buffer.from(`${header},memo\n`)
    const long = (...bytes: readonly number[]): Buffer =>
      Buffer.from(`1,electricity,lowVoltage,2026-01,1,${fill}${Buffer.from(bytes).toString('latin1')}\n`, 'latin1')
    const [plain, both, own] = [long(), long(0xc3, 0xb1), long(0xb1)]
    const run = (...rows: readonly Buffer[]) => price(Buffer.concat([head, ...rows]), { encoding: 'cp932' })
    const said = 'in.csv is UTF-8; leave --encoding cp932 out.'
    expect((await textOf(() => run(plain, both)))[1]).toBe(said)
    expect((await textOf(() => run(both, plain)))[1]).toBe(said)
    expect(await textOf(() => run(both))).toEqual(['in.csv はUTF-8です。--encoding cp932 を外してください。', said])
    expect((await run(plain)).summary.priced).toBe(1n)
    expect((await run(own, both)).output).toContain(`${fill}ｱ,4.5,4.5,4,eligible,\n`)
    expect((await run(own, both)).output).toContain(`${fill}ﾃｱ,4.5,4.5,4,eligible,\n`)
    expect((await run(both, own, plain)).summary.priced).toBe(3n)
  })
})

describe('a row', () => {
  const rows = async (text: string | Buffer, options: Partial<BillsOptions> = {}) => {
    const { output, rejects, summary } = await price(text, options)
    return {
      bills: rowsOf(output)
        .slice(1)
        .map((fields) => fields.join('|')),
      refused: rowsOf(rejects)
        .slice(1)
        .map(([line, reason]) => `${line!} ${reason!}`),
      summary,
      notes: summary.notes.map(({ code, rows }) => `${code} ${rows ?? ''}`),
    }
  }

  it('has bytes that are none of a text before it is a total', async () => {
    const good = 'A,電気,低圧,2026-01,1\n'.repeat(6)
    const bad = Buffer.from(
      `合計\0,電気,低圧,2026-01,1\n合計,電気,低圧,2026-01,\u0000\n"合計,電気,低圧,2026-01,1\nB,電気,低圧,2026-01,1\0\n`,
    )
    const { bills, refused, summary } = await rows(
      Buffer.concat([
        Buffer.from(`${header}\n${good}`),
        bad,
        Buffer.from('合計,電気,低圧,2026-01,'),
        Buffer.from([0xff, 0x0a]),
      ]),
    )
    expect(refused).toEqual([
      '8 has NUL bytes',
      '9 has NUL bytes',
      '10 a quoted field is not closed properly',
      '11 has NUL bytes',
      '12 has bytes that are not in the encoding',
    ])
    expect(bills).toHaveLength(6)
    expect(summary).toMatchObject({ rejected: 5n, told_apart: 0n })
  })

  it('counts as guessed only where it is priced, and once for each guess', async () => {
    const head = 'bill_id,service,contract,usage_month,使用電力量'
    const { notes } = await rows(
      `${head}\n1,電気,従量電灯B,2026/1/5,1\n2,都市ガス,都市ガス,2026/1/5,1\n3,都市ガス,都市ガス,2026-01,1\n4,都市ガス,都市ガス,2026-01,1\n5,電気,従量電灯B,2026/1/5,x\n6,電気,従量電灯B,2026-01,1\n7,電気,従量電灯B,2026-01,1\n8,電気,従量電灯B,2026-01,1\n`,
    )
    expect(notes).toEqual(['plan-names 4', 'days-as-months 2', 'other-unit 3'])
  })

  it('has an id that a spreadsheet has rounded, or one that only looks so', async () => {
    const ids = ['2.31282E+13', '1e+20', '5E+05', 'X+13', 'E+13', '2.3E+1x', '', 'AB', '+12', '1+34']
    const { summary } = await rows(`${header}\n${ids.map((id) => `${id},電気,低圧,2026-01,1\n`).join('')}`)
    expect(summary.bill_ids).toEqual({ repeated: 0n, rows_beyond_first: 0n, empty: 1n, rounded: 3n })
  })

  it('is filled up before what is added, also with columns that only inform', async () => {
    const { bills, notes } = await rows(
      `${header},備考,請求額,値引額\n1,電気,低圧,2026-01,400\n2,電気,低圧,2026-01,400,x\n3,電気,低圧,2026-01,400,x,1000,1800\n4,電気,低圧,2026-01,400,x,1000,1800,,\n`,
    )
    expect(bills).toEqual([
      '1|電気|低圧|2026-01|400||||4.5|1800|1800|eligible||||',
      '2|電気|低圧|2026-01|400|x|||4.5|1800|1800|eligible||||',
      '3|電気|低圧|2026-01|400|x|1000|1800|4.5|1800|1800|eligible||1800|consistent|',
      '4|電気|低圧|2026-01|400|x|1000|1800|4.5|1800|1800|eligible||1800|consistent|',
    ])
    expect(notes).toEqual(['short-rows 2', 'long-rows 1'])
  })

  it('is copied whole, whatever its length', async () => {
    const memos = Array.from({ length: 40 }, (_, at) => 'x'.repeat(at))
    const { bills } = await rows(`memo,${header}\n${memos.map((memo) => `${memo},1,電気,低圧,2026-01,400\n`).join('')}`)
    expect(bills).toEqual(memos.map((memo) => `${memo}|1|電気|低圧|2026-01|400|4.5|1800|1800|eligible|`))
  })

  it('is one line of several, in a file, and one row in rows', async () => {
    const text = `${header}\n"1\n2",電気,低圧,2026-01,1\n\n3,電気,低圧,2026-01,x\n\r\n4,電気,低圧,soon,1\n`
    const { refused, summary } = await rows(text)
    expect(refused.map((line) => line.split(' ')[0])).toEqual(['5', '7'])
    expect(summary.blank_lines).toBe(2n)
  })
})

it('a caller is told how far a run is, while it runs', async () => {
  const told: Progress[] = []
  const text = `${header}\n${bills(['A', 'B', 'C'])}`
  let go = (): void => undefined
  const toldOnce = new Promise<void>((resolve) => (go = resolve))
  async function* slow(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text.padEnd(300_000, '\n'))
    await toldOnce
    yield Buffer.from('\n')
  }
  const onProgress = (progress: Progress): void => {
    told.push(progress)
    go()
  }
  const { summary } = await priceBills({ input: slow(), onProgress, ...rules })
  expect(summary.rows).toBe(3n)
  expect(told[0]).toEqual({ bytes: 1 << 18, size: 0, rows: 3 })
})

it('nothing of a run goes on when it has ended', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  const before = timers()
  const run = { onProgress: () => undefined, ...rules }
  await priceBills({ ...run, input: pieces(`${header}\n${bills(['A'])}`) })
  await expect(priceBills({ ...run, input: pieces(`${header}\n${'x'.repeat(3_000_000)}`, 100_000) })).rejects.toThrow(
    '1 MiB',
  )
  expect(timers()).toBe(before)
})
