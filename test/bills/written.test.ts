import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills, type BillsOptions } from '../../src/bills'
import { header, inFolder, textOf } from './support'

const rules = { services: billServices, columns: billColumns }
const good = '1,電気,低圧,2026-01,5\n'
const bad = '2,電気,低圧,2026-01,x\n'

/** Prices text from a file into out.csv, and gives the bytes of all files there, by their names. */
const files = (input: string, options: Partial<BillsOptions> = {}, before: Readonly<Record<string, string>> = {}) =>
  inFolder(async (folder) => {
    const at = (name: string): string => join(folder, name)
    writeFileSync(at('in.csv'), input)
    for (const [name, text] of Object.entries(before)) writeFileSync(at(name), text)
    const places = Object.fromEntries(
      (['rejects', 'summary'] as const).flatMap((name) =>
        typeof options[name] === 'string' ? [[name, at(options[name])]] : [],
      ),
    )
    const result = await priceBills({ input: at('in.csv'), output: at('out.csv'), ...rules, ...options, ...places })
    const names = readdirSync(folder).sort()
    return {
      names,
      rejects: result.rejects === undefined ? undefined : result.rejects.slice(folder.length + 1),
      summary: result.summary,
      bytes: Object.fromEntries(names.map((name) => [name, readFileSync(at(name))])),
    }
  })

describe('rejects', () => {
  const name = 'out.csv.rejects.csv'
  it('are a file where a row is set aside, and none where only empty rows are', async () => {
    expect(await files(header + '\n' + good)).toMatchObject({ names: ['in.csv', 'out.csv'], rejects: undefined })
    expect(await files(`${header}\n${good},,,,\n`)).toMatchObject({
      names: ['in.csv', 'out.csv'],
      rejects: undefined,
      summary: { told_apart: 1n },
    })
    expect(await files(header + '\n' + bad)).toMatchObject({ names: ['in.csv', 'out.csv', name], rejects: name })
    expect(await files(`${header}\n合計,,,,5\n`)).toMatchObject({ names: ['in.csv', 'out.csv', name], rejects: name })
  })

  it('replace older ones even where there are none, and are made where they are asked for', async () => {
    const older = await files(header + '\n' + good, {}, { [name]: 'older' })
    expect(older.rejects).toBe(name)
    expect(older.bytes[name]!.toString()).toBe('line,reason,text\n')
    const asked = await files(header + '\n' + good, { rejects: 'refused.csv' })
    expect(asked).toMatchObject({ names: ['in.csv', 'out.csv', 'refused.csv'], rejects: 'refused.csv' })
    expect(asked.bytes['refused.csv']!.toString()).toBe('line,reason,text\n')
  })

  it('go to a stream, which ends', async () => {
    const stream = new PassThrough().resume()
    expect(await files(header + '\n' + bad, { rejects: stream })).toMatchObject({
      names: ['in.csv', 'out.csv'],
      rejects: undefined,
    })
    expect(stream.writableFinished).toBe(true)
  })
})

it('nothing is written of what there is not', async () => {
  await inFolder(async (folder) => {
    const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
    expect((await textOf(() => priceBills({ input, output, ...rules })))[1]).toBe(
      'cannot read in.csv: no such file or folder.',
    )
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a stream that is closed', () => {
  it.each(['output', 'rejects'] as const)('is named by what it is for: %s', async (name) => {
    const input = [{ bill_id: 1, service: '電気', contract: '低圧', usage_month: '2026-01', usage: 'x' }]
    const closed = new PassThrough().destroy()
    expect((await textOf(() => priceBills({ input, [name]: closed, ...rules })))[1]).toBe(`${name} was closed.`)
  })
})

describe('the form of an output', () => {
  it.each([
    ['out.parquet', 'PAR1'],
    ['out.PQ', 'PAR1'],
    ['out.parquet.csv', 'bill'],
    ['pq', 'bill'],
  ])('is told by the end of its name: %s', async (name, begins) => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, name)]
      writeFileSync(input, `${header}\n${good}`)
      const { summary } = await priceBills({ input, output, ...rules })
      expect(readFileSync(output, 'latin1').slice(0, 4)).toBe(begins)
      expect(summary.discount_yen).toBe(22n)
    })
  })
})

it('sums of a table are written as sums, not as its rows', async () => {
  await inFolder(async (folder) => {
    const [input, output] = [join(folder, 'in.parquet'), join(folder, 'out.parquet')]
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const bills = ['A', 'A', 'B'].map((id) => `('${id}', '電気', '低圧', '2026-01', 0.5)`)
    await connection.run(
      `COPY (SELECT * FROM (VALUES ${bills.join(', ')}) AS t(${header})) TO '${input}' (FORMAT parquet)`,
    )
    const { summary } = await priceBills({ input, output, groupBy: 'bill_id', ...rules })
    const sums = await connection.runAndReadAll(
      `SELECT bill_id, usage::DOUBLE, bill_rows::INTEGER, discount_yen::INTEGER FROM '${output}'`,
    )
    connection.closeSync()
    instance.closeSync()
    expect(sums.getRows()).toEqual([
      ['A', 1, 2, 4],
      ['B', 0.5, 1, 2],
    ])
    expect(summary).toMatchObject({ rows: 3n, bills: 2n, discount_yen: 6n })
  })
})

describe('a mark at the beginning', () => {
  const marks = async (input: string, options: Partial<BillsOptions>) => {
    const { bytes, summary } = await files(input + header + '\n' + bad, options)
    return [
      ...[bytes['out.csv']!, bytes['out.csv.rejects.csv']!].map((file) => file.toString('latin1').slice(0, 4)),
      summary.notes.map(({ code }) => code).join(),
    ]
  }
  it.each<[string, string, Partial<BillsOptions>, string, string]>([
    ['no', '', {}, 'bill', 'line'],
    ['a', '\ufeff', {}, 'ï»¿b', 'line'],
    ['a', '', { bom: true }, 'ï»¿b', 'ï»¿l'],
    ['a', '\ufeff', { bom: true }, 'ï»¿b', 'ï»¿l'],
    ['a', '', { outEncoding: 'utf-16le' }, 'ÿþb\0', 'ÿþl\0'],
    ['a', '', { outEncoding: 'utf-16be' }, 'þÿ\0b', 'þÿ\0l'],
    ['no', '\ufeff', { outEncoding: 'cp932' }, 'bill', 'line'],
    ['no', '', { outEncoding: 'cp932', bom: true }, 'bill', 'line'],
  ])('is %s mark: %j, %j', async (_, input, options, output, rejects) => {
    expect(await marks(input, options)).toEqual([output, rejects, ''])
  })
})

describe('the account', () => {
  it('is written as it is given, and names the output without its folder', async () => {
    const { bytes, summary } = await files(header + '\n' + good, { summary: 's.json', durable: true })
    expect(JSON.parse(bytes['s.json']!.toString())).toMatchObject({
      rows: 1,
      discount_yen: 22,
      output: { name: 'out.csv', bytes: bytes['out.csv']!.length },
    })
    expect(summary.output).toEqual({ name: 'out.csv', bytes: BigInt(bytes['out.csv']!.length) })
  })

  it('has no output where nothing is written, or a stream is', async () => {
    const output = new PassThrough().resume()
    for (const place of [{}, { output }]) {
      const { summary, rejects } = await priceBills({
        input: ['5', 'x'].map((usage) => ({
          bill_id: 1,
          service: '電気',
          contract: '低圧',
          usage_month: '2026-01',
          usage,
        })),
        ...place,
        ...rules,
      })
      expect([summary.output, summary.rows, summary.rejected, rejects]).toEqual([undefined, 2n, 1n, undefined])
    }
    expect(output.writableFinished).toBe(true)
  })
})
