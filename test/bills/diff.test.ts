import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { HojokinError } from '../../src'
import { diffBills, type DiffOptions } from '../../src/bills'
import { placesOf } from '../../src/bills/diff/columns'
import { createPairs } from '../../src/bills/diff/pairs'
import { inFolder, price, rowsOf, textOf, timesOpen } from './support'

const compare = (before: string, after: string, options: Partial<DiffOptions> = {}) =>
  inFolder(async (folder) => {
    const [one, two, output] = ['before.csv', 'after.csv', 'changes.csv'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(one, before)
    writeFileSync(two, after)
    const summary = await diffBills({ before: one, after: two, output, columns: { bill_id: ['請求番号'] }, ...options })
    return { summary, changes: rowsOf(readFileSync(output, 'utf8')).slice(1) }
  })

describe('diffBills', () => {
  it('says which bills changed, and by how much', async () => {
    const rows = (...usages: string[]): string =>
      `請求番号,service,contract,usage_month,usage\n${usages.map((usage, at) => `"A,${at}",electricity,lowVoltage,${usage}\n`).join('')}`
    const before = await price(rows('2026-01,100', '2026-01,200', '2026-01,300', '2026-01,5'))
    const after = await price(rows('2026-01,100', '2026-02,200', '2026-03,300', '2026-04,5'))
    const { summary, changes } = await compare(
      before.output,
      `${after.output}"B",electricity,lowVoltage,2026-01,1,4.5,4.5,4,eligible,\n`,
    )
    expect(changes).toEqual([
      ['A,2', 'changed', '1350', '450', '-900', 'eligible', 'eligible', 'discount_yen usage_month unit_discount'],
      ['A,3', 'changed', '22', '0', '-22', 'eligible', 'ineligible', 'status discount_yen usage_month unit_discount'],
      ['B', 'added', '', '4', '4', '', 'eligible', ''],
    ])
    expect(summary).toEqual({
      before: 4,
      after: 5,
      unchanged: 2,
      changed: 2,
      added: 1,
      removed: 0,
      yen_before: 2722n,
      yen_after: 1804n,
      difference: -918n,
    })
  })

  it('refuses options that there are not, and places that are none', async () => {
    const given = { before: 'a.csv', after: 'b.csv', outptu: 'c.csv' }
    await expect(diffBills(given)).rejects.toThrow('options cannot be “outptu”; it is one of before, after, output,')
    await expect(diffBills({ before: 'a.csv' } as never)).rejects.toThrow(HojokinError)
    await expect(diffBills(undefined as never)).rejects.toThrow(HojokinError)
  })

  it('refuses a file that is no output, and a broken record by its line', async () => {
    await expect(compare('bill_id\n1\n', 'bill_id\n1\n')).rejects.toThrow(/no column status/)
    await expect(compare('bill_id,status,discount_yen\n1,eligible\n', 'bill_id,status,discount_yen\n')).rejects.toThrow(
      /line 2 the number of columns/,
    )
  })

  const bills = fc.uniqueArray(fc.record({ id: fc.nat(50), yen: fc.nat(3) }), {
    selector: ({ id }) => id,
    maxLength: 40,
  })
  law.prop([bills, bills], { numRuns: 100 })('balances for any two files in any order', async (one, two) => {
    const csv = (rows: readonly { id: number; yen: number }[]): string =>
      `bill_id,status,discount_yen\n${rows.map(({ id, yen }) => `${id},eligible,${yen}\n`).join('')}`
    const { summary, changes } = await compare(csv(one), csv(two))
    const later = new Map(two.map(({ id, yen }) => [id, yen]))
    expect(summary.before).toBe(summary.unchanged + summary.changed + summary.removed)
    expect(summary.after).toBe(summary.unchanged + summary.changed + summary.added)
    expect(summary.removed).toBe(one.filter(({ id }) => !later.has(id)).length)
    expect(summary.changed).toBe(one.filter(({ id, yen }) => later.has(id) && later.get(id) !== yen).length)
    expect(changes.reduce((sum, fields) => sum + BigInt(fields[4]!), 0n)).toBe(summary.difference)
  })
})

const three = 'bill_id,status,discount_yen'

describe('two outputs', () => {
  it('are compared by status and yen, bills of one id in the order of their appearance', async () => {
    const { summary, changes } = await compare(
      `${three},usage\nA,eligible,1,7\nA,eligible,2,7\nA,eligible,3,7\nB,eligible,0,7\nC,notKnown,,7\nA,eligible,4,7\n`,
      `${three},usage\nB,ineligible,0,7\nC,notKnown,,8\nD,eligible,9,7\nA,eligible,1,7\nA,eligible,5,7\nA,eligible,3,7\n`,
    )
    expect(changes).toEqual([
      ['B', 'changed', '0', '0', '0', 'eligible', 'ineligible', 'status'],
      ['A', 'changed', '2', '5', '3', 'eligible', 'eligible', 'discount_yen'],
      ['A', 'removed', '4', '', '-4', 'eligible', '', ''],
      ['D', 'added', '', '9', '9', '', 'eligible', ''],
    ])
    expect(summary).toEqual({
      before: 6,
      after: 6,
      unchanged: 3,
      changed: 2,
      added: 1,
      removed: 1,
      yen_before: 10n,
      yen_after: 18n,
      difference: 8n,
    })
  })

  it('may be larger than what is read at a time, either of them alone', async () => {
    const rows = Array.from({ length: 4 }, (_, at) => `${at},eligible,${at},${'x'.repeat(200_000)}\n`)
    const file = `${three},memo\n${rows.join('')}`
    expect((await compare(file, `${three}\n`)).summary).toMatchObject({ before: 4, after: 0, yen_before: 6n })
    expect((await compare(`${three}\n`, file)).summary).toMatchObject({ before: 0, after: 4, yen_after: 6n })
    expect((await compare(file, file)).summary).toMatchObject({ unchanged: 4, difference: 0n })
  })

  it.each(['x5', '5x', '5.5', '-'])('are none where the yen are %j', async (yen) => {
    expect(await textOf(() => compare(`${three}\n1,eligible,${yen}\n`, `${three}\n`))).toEqual([
      `discount_yen「${yen}」は整数ではありません。`,
      `the discount_yen '${yen}' is not a whole number.`,
    ])
  })

  it('have their header in the first line, also where another looks more like one', async () => {
    const file = (yen: string): string =>
      `番号,判定,計算した値引き額,a,b,c\n1,eligible,${yen},,,\nbill_id,service,7,contract,usage_month,usage\n`
    const { summary } = await compare(file('5'), file('6'), { map: { bill_id: '番号' } })
    expect(summary).toMatchObject({ unchanged: 1, changed: 1, yen_after: 13n })
  })

  it('have no account where the caller stops while differences are written', async () => {
    await inFolder(async (folder) => {
      const [before, summary] = [join(folder, 'a.csv'), join(folder, 'd.json')]
      writeFileSync(before, `${three}\n1,eligible,5\n`)
      const stop = new AbortController()
      const output = new Writable({
        write: (_, __, done) => {
          stop.abort()
          done()
        },
      })
      await expect(diffBills({ before, after: before, output, summary, signal: stop.signal })).rejects.toThrow(
        'interrupted',
      )
      expect(readdirSync(folder)).toEqual(['a.csv'])
    })
  })

  it('are left as they were and closed, with what was written or without', async () => {
    await inFolder(async (folder) => {
      const [before, after, output, summary] = ['a.csv', 'b.csv', 'c.csv', 'd.json'].map((name) =>
        join(folder, name),
      ) as [string, string, string, string]
      writeFileSync(before, `${three}\n1,eligible,5\n`)
      writeFileSync(after, `${three}\n1,eligible,five\n`)
      await expect(diffBills({ before, after, output, summary })).rejects.toThrow("the discount_yen 'five'")
      expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv'])
      writeFileSync(after, `${three}\n1,eligible,7\n`)
      expect(await diffBills({ before, after })).toMatchObject({ changed: 1, difference: 2n })
      expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv'])
      await diffBills({ before, after, summary })
      expect(JSON.parse(readFileSync(summary, 'utf8'))).toMatchObject({ changed: 1, difference: 2 })
      expect(existsSync(output)).toBe(false)
      expect([timesOpen(before), timesOpen(after), timesOpen(summary)]).toEqual([0, 0, 0])
    })
  })
})

describe('the columns of an output', () => {
  const needed = ['bill_id', 'status', 'discount_yen']
  it.each<[string, readonly string[], readonly number[], Parameters<typeof placesOf>[2]?]>([
    ['letter by letter', [...needed, 'usage'], [0, 1, 2, 4, 4, 4, 3, 4]],
    [
      'all of them, in any order',
      ['unit_discount', 'usage', 'usage_month', 'contract', 'service', 'discount_yen', 'status', 'bill_id'],
      [7, 6, 5, 4, 3, 2, 1, 0],
    ],
    [
      'under the Japanese headings of what pricing adds',
      ['値引き単価', 'bill_id', '計算した値引き額', '判定'],
      [1, 3, 2, 4, 4, 4, 4, 0],
    ],
    ['by their form', ['Ｂｉｌｌ ID', 'Discount-Yen', 'STATUS'], [0, 2, 1, 3, 3, 3, 3, 3]],
    ['letter by letter rather than by their form', ['BILL_ID', 'Status', ...needed], [2, 3, 4, 5, 5, 5, 5, 5]],
    [
      'by other headers that the caller names, letter by letter first',
      ['請求番号', 'Bill ID', 'status', 'discount_yen', '使用 量'],
      [0, 2, 3, 5, 5, 5, 4, 5],
      { columns: { bill_id: ['番号', '請求番号'], usage: ['使用_量'] } },
    ],
    [
      'by the header that the caller says, in place of its own',
      ['service', ...needed, '番号', '契約'],
      [4, 2, 3, 0, 5, 6, 6, 6],
      { map: { bill_id: '番号', contract: '契約' } },
    ],
  ])('are found %s', (_, headers, places, wishes = {}) => {
    expect(placesOf('in.csv', headers, wishes)).toEqual(places)
  })

  it.each(needed)('are not without %s', async (name) => {
    const headers = needed.filter((one) => one !== name)
    expect(await textOf(() => placesOf('in.csv', headers, {}))).toEqual([
      `in.csv に ${name} の列がありません。hojokin bills の出力を指定してください。`,
      `in.csv has no column ${name}; give an output of hojokin bills.`,
    ])
  })
})

it('a caller is told once that many bills wait for their pair', () => {
  const told: number[] = []
  const pairs: string[] = []
  const { pair, finish } = createPairs(
    (before, after) => pairs.push(`${before?.join('') ?? ''}-${after?.join('') ?? ''}`),
    (waiting) => told.push(waiting),
    3,
  )
  const pairAll = (side: 'before' | 'after', ...rows: readonly string[]): void => {
    for (const row of rows) pair(side, row.split(''))
  }
  pairAll('before', 'a1', 'b1')
  pairAll('after', 'a2', 'b2')
  pairAll('before', 'c1')
  pairAll('after', 'd2')
  expect(told).toEqual([])
  pairAll('before', 'e1')
  expect(told).toEqual([3])
  pairAll('after', 'e2', 'f2', 'g2')
  pairAll('before', 'f1', 'f1')
  expect(told).toEqual([3])
  expect(pairs).toEqual(['a1-a2', 'b1-b2', 'e1-e2', 'f1-f2'])
  finish()
  expect(pairs.slice(4)).toEqual(['c1-', 'f1-', '-d2', '-g2'])
  createPairs(() => undefined, undefined, 1).pair('before', ['told to nobody'])
})

it('bills that have found their pair are forgotten', () => {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  const used = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const { pair, finish } = createPairs(() => undefined)
  const before = used()
  for (let at = 0; at < 100_000; at++)
    for (const side of ['before', 'after'] as const) pair(side, [`B-${at}`, 'eligible'])
  expect(used() - before).toBeLessThan(4_000_000)
  finish()
})
