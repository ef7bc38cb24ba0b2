import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills, type BillsOptions, type Progress } from '../../src/bills'
import { header, inFolder, price, rowsOf, textOf, timesOpen } from './support'

const rules = { services: billServices, columns: billColumns }
const bills = (ids: readonly string[]): string => ids.map((id) => `${id},電気,低圧,2026-01,1\n`).join('')

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += 100) {
    yield Buffer.from(text.slice(at, at + 100))
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
  const denki = [0x93, 0x64, 0x8b, 0x43, 0x2c, 0x92, 0xe1, 0x88, 0xb3] // 電気,低圧
  const row = (words: Buffer): Buffer => Buffer.concat([Buffer.from('1,'), words, Buffer.from(',2026-01,1\n')])
  const file = (...rows: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from(`${header}\n`), ...rows])
  const english = Buffer.from('electricity,lowVoltage')
  /** ﾃｱ in CP932, and a letter of Spanish in UTF-8. */
  const either = Buffer.concat([english, Buffer.from([0xc3, 0xb1])])

  it('may be plain letters, and bytes that are UTF-8, too, when others are not', async () => {
    expect((await price(file(row(english)), { encoding: 'cp932' })).summary.priced).toBe(1n)
    const many = Array.from({ length: 9000 }, () => row(english))
    const first = file(row(Buffer.from(denki)), ...many, row(either))
    const { summary, rejects } = await price(first, { encoding: 'cp932' })
    expect(summary).toMatchObject({ priced: 9001n, rejected: 1n })
    expect(rowsOf(rejects)[1]![2]).toBe('1,electricity,lowVoltageﾃｱ,2026-01,1')
    const last = file(...many, row(either), ...many, row(Buffer.from(denki)))
    expect((await price(last, { encoding: 'cp932' })).summary).toMatchObject({ priced: 18_001n, rejected: 1n })
  })

  it('is not what is UTF-8 throughout', async () => {
    const many = Array.from({ length: 5000 }, () => row(english))
    expect(await textOf(() => price(file(...many, row(either)), { encoding: 'cp932' }))).toEqual([
      'in.csv はUTF-8です。--encoding cp932 を外してください。',
      'in.csv is UTF-8; leave --encoding cp932 out.',
    ])
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
