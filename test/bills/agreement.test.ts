import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { priceBills } from '../../src/bills'
import { createIdSet } from '../../src/bills/account/id-set'
import { addRun, ID_ORDER_BYTES, openIdOrder, repeatsOf } from '../../src/bills/account/id-order'
import { createOrderedIds } from '../../src/bills/account/ids'
import { auditPrinted, findings } from '../../src/bills/pricing/audit'
import { createFastAudit } from '../../src/bills/pricing/fast-audit'
import { NOT_PLAIN, plainYen } from '../../src/bills/pricing/plain-yen'
import { readYen, rescale } from '../../src/bills/pricing/money'
import { readUsage } from '../../src/bills/pricing/usage-reader'
import { inFolder, price, rowsOf } from './support'

const rules = { services: billServices, columns: billColumns }

describe('audits', () => {
  const amount = fc.oneof(
    fc.nat(100_000),
    fc.nat(30).map((yen) => yen * 10_000),
    fc.constant(-1),
  )
  law.prop(
    [
      fc.oneof(
        amount.filter((one) => one >= 0),
        fc.nat(30).map((yen) => yen * 10_000),
      ),
      amount,
      amount,
      amount,
      fc.integer({ min: -1, max: 30 }),
      fc.constantFrom('down', 'halfUp', 'up'),
    ],
    { numRuns: 5000 },
  )('on safe integers say what BigInt says', (printed, exact, previous, next, byTotal, rounding) => {
    const big = (value: number): bigint | undefined => (value < 0 ? undefined : BigInt(value))
    const found = createFastAudit(4, rounding)(printed, exact, previous, next, byTotal)
    expect(findings[found]).toBe(
      auditPrinted({
        printed: BigInt(printed),
        rounding,
        yen: 10_000n,
        exact: big(exact),
        previous: big(previous),
        next: big(next),
        byTotal: big(byTotal),
      }),
    )
  })

  law.prop(
    [
      fc.constantFrom('', '-', '+', '▲'),
      fc.nat(10 ** 12),
      fc.constantFrom('', '.', '.5', '.0001', '.12345', ',000', 'x'),
    ],
    { numRuns: 2000 },
  )('read plain amounts from bytes as text reads them', (sign, whole, rest) => {
    const text = `${sign}${whole}${rest}`
    const bytes = Buffer.from(text)
    const fast = plainYen(bytes, 0, bytes.length, 4)
    if (fast === NOT_PLAIN) return
    const slow = readYen(text)!
    expect(BigInt(fast)).toBe(rescale(slow, 4))
  })
})

describe('ids', () => {
  law.prop([fc.array(fc.array(fc.nat(12), { maxLength: 8 }), { maxLength: 6 }), fc.boolean()], { numRuns: 2000 })(
    'are counted alike in order, chunk by chunk, and in a set',
    (chunks, sorted) => {
      const names = chunks.map((chunk) => chunk.map((id) => `B${id}`))
      const all = sorted
        ? names.flat().sort((a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0))
        : names.flat()
      const counts = new Map<string, number>()
      for (const id of all) counts.set(id, (counts.get(id) ?? 0) + 1)
      const expected = {
        ids: [...counts.values()].filter((count) => count > 1).length,
        rows: all.length - counts.size,
      }
      const buffer = Buffer.alloc(1000)
      const set = createIdSet(buffer)
      const order = openIdOrder(new SharedArrayBuffer(ID_ORDER_BYTES))
      let taken = 0
      for (const chunk of chunks) {
        const ordered = createOrderedIds(buffer)
        let at = 0
        for (const id of all.slice(taken, taken + chunk.length)) {
          const length = buffer.write(id, at)
          ordered.see(at, at + length)
          set.see(at, at + length)
          at += length
        }
        taken += chunk.length
        addRun(order, ordered.take())
      }
      expect(set.repeats()).toEqual(expected)
      const found = repeatsOf(order)
      if (sorted) expect(found).toEqual(expected)
      else if (found !== undefined) expect(found).toEqual(expected)
    },
  )

  it('are all counted, whatever part of them a set holds, and as it grows', () => {
    const buffer = Buffer.alloc(64)
    const parts = [0, 1, 2].map((part) => createIdSet(buffer, part, 3))
    for (let id = 0; id < 60_000; id++) {
      const end = buffer.write(`B${String(id % 50_000).padStart(9, '0')}`)
      for (const set of parts) set.see(0, end)
    }
    const sum = parts.map((set) => set.repeats()).reduce((a, b) => ({ ids: a.ids + b.ids, rows: a.rows + b.rows }))
    expect(sum).toEqual({ ids: 10_000, rows: 10_000 })
  })
})

describe('usage', () => {
  law.prop(
    [
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc.constantFrom(['Wh', -3], ['kWh', 0], ['MWh', 3], ['GWh', 6], ['万kWh', 4]),
    ],
    { numRuns: 1000 },
  )('in any unit is the same number of thousandths, or none', (wattHours, [unit, power]) => {
    const places = 3 + (power as number)
    const digits = wattHours.toString().padStart(places + 1, '0')
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
    const form = { unit: 'kWh', commaIsUnclear: false }
    expect(readUsage(`${text}${unit as string}`, { ...form, power: 0 })).toBe(Number(wattHours))
    expect(readUsage(text, { ...form, power: power as number })).toBe(Number(wattHours))
  })
})

describe('Parquet, priced in the database', () => {
  const choice = <T>(...values: readonly T[]) => fc.constantFrom(...values)
  const row = fc.record({
    service: choice('electricity', '電気', '都市ガス', 'water', null),
    contract: choice('lowVoltage', '高圧', '従量電灯B', 'extraHighVoltage', 'cityGas', 'nonsense'),
    month: choice('2026-01', '令和8年2月', '2023.1', '2026-12', '2026/1/5', '2025-12', ''),
    text: choice('400', '1,234.5', '１２', '0.5', 'x', '', '1.2345', '12kWh', '2m3', '00012.10', '9007199254740.991'),
    number: fc.nat(10 ** 7),
    id: fc.nat(30),
  })
  const literal = (value: string | null): string => (value === null ? 'NULL' : `'${value}'`)
  const usages = {
    text: ({ text }: { text: string }) => literal(text),
    integer: ({ number }: { number: number }) => String(number),
    decimal: ({ number }: { number: number }) => `CAST(${number} AS DECIMAL(12,0)) * CAST(0.001 AS DECIMAL(4,3))`,
    double: ({ number }: { number: number }) => `CAST(${number} AS DOUBLE) / 1000`,
    longDouble: ({ number }: { number: number }) => `CAST(${number} AS DOUBLE) / 7`,
  }

  law.prop(
    [
      fc.array(row, { minLength: 1, maxLength: 40 }),
      choice(...(Object.keys(usages) as (keyof typeof usages)[])),
      fc.boolean(),
      choice('down' as const, 'halfUp' as const, 'up' as const),
    ],
    { numRuns: 60 },
  )('has the same bills, rejects and account as row by row', async (rows, type, textIds, rounding) => {
    await inFolder(async (folder) => {
      const [input, parquet, csv] = ['in.parquet', 'out.parquet', 'out.csv'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ]
      const instance = await DuckDBInstance.create(':memory:')
      const connection = await instance.connect()
      const values = rows.map(
        (one, at) =>
          `(${textIds ? `'${at % 7 === 6 ? '小計' : `B${one.id}`}'` : one.id}, ${literal(one.service)}, '${one.contract}', ${literal(one.month)}, ${usages[type](one)}, ${at})`,
      )
      await connection.run(
        `COPY (SELECT * FROM (VALUES ${values.join(', ')}) AS t(bill_id, service, contract, usage_month, usage, n)) TO '${input}' (FORMAT parquet)`,
      )
      const one = await priceBills({ input, output: parquet, rounding, rejects: join(folder, 'a.csv'), ...rules })
      const two = await priceBills({ input, output: csv, rounding, rejects: join(folder, 'b.csv'), ...rules })
      expect({ ...one.summary, output: undefined }).toEqual({ ...two.summary, output: undefined })
      expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(readFileSync(join(folder, 'b.csv'), 'utf8'))
      const read = async (file: string): Promise<unknown[][]> =>
        (
          await connection.runAndReadAll(
            `SELECT n::INTEGER, bill_id::VARCHAR, unit_discount::DECIMAL(18,5)::VARCHAR, discount_exact::DECIMAL(38,8)::VARCHAR, discount_yen::BIGINT::VARCHAR, status, coalesce(reason, '') FROM ${file}`,
          )
        ).getRows()
      expect(await read(`'${parquet}'`)).toEqual(await read(`read_csv('${csv}', all_varchar = true)`))
      connection.closeSync()
      instance.closeSync()
    })
  })

  it('keeps the order of millions of rows', async () => {
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.parquet'), join(folder, 'out.parquet')]
      const connection = await (await DuckDBInstance.create(':memory:')).connect()
      await connection.run(
        `COPY (SELECT i AS bill_id, '電気' AS service, '低圧' AS contract, '2026-01' AS usage_month, i % 900 AS usage FROM range(600000) t(i)) TO '${input}' (FORMAT parquet)`,
      )
      const { summary } = await priceBills({ input, output, ...rules })
      expect(summary).toMatchObject({ rows: 600_000n, bill_ids: { repeated: 0n } })
      const [wrong] = (
        await connection.runAndReadAll(
          `SELECT count(*) FROM read_parquet('${output}', file_row_number = true) WHERE bill_id <> file_row_number OR discount_yen <> (bill_id % 900) * 9 // 2`,
        )
      ).getRows()
      expect(wrong).toEqual([0n])
    })
  })
})

describe('files of all kinds at once', () => {
  const kinds = fc.record({
    columns: fc.shuffledSubarray(['備考', '請求額', '印字値引き額', 'x'], { minLength: 0 }),
    separator: fc.constantFrom(',', ',', '\t', ';'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.constantFrom('utf8', 'utf8', 'bom', 'utf16le'),
    titles: fc.nat(2),
    trailing: fc.boolean(),
    rows: fc.array(
      fc.record({
        kind: fc.constantFrom('bill', 'bill', 'bill', 'blank', 'total', 'header', 'short', 'long', 'broken'),
        id: fc.nat(9),
        contract: fc.constantFrom('低圧', '従量電灯B・30A', '特別高圧', '謎'),
        month: fc.constantFrom('2026-01', '2026/1/5', '2023.1', '2026-12', '2025-12'),
        usage: fc.constantFrom('400', '="5"', "'7", '0.4MWh', 'x', '１２'),
        money: fc.constantFrom('', '-', '￥1800', '(22)', '不明', '0'),
      }),
      { maxLength: 25 },
    ),
  })
  law.prop([kinds], { numRuns: 400 })(
    'rows in = priced + not eligible + not known + rejected + told apart',
    async (file) => {
      const names = ['請求番号', 'サービス', '契約', '使用月', '使用量', ...file.columns]
      const quote = (text: string): string => (/["\n\r,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
      const record = (fields: readonly string[]): string => fields.map(quote).join(file.separator)
      const lines = file.rows.map((row) => {
        const fields = [
          `K-${row.id}`,
          '電気',
          row.contract,
          row.month,
          row.usage,
          ...file.columns.map((name) => (name === '備考' ? 'a\u3000b' : row.money)),
        ]
        switch (row.kind) {
          case 'blank':
            return record(names.map(() => ''))
          case 'total':
            return record(['合計', ...fields.slice(1)])
          case 'header':
            return record(names)
          case 'short':
            return record(fields.slice(0, 5))
          case 'long':
            return record([...fields, '', ''])
          case 'broken':
            return record(fields.slice(0, 3))
          default:
            return record(fields)
        }
      })
      const titles = Array.from({ length: file.titles }, () => '2026年1月分 請求一覧')
      const text = [...titles, `${record(names)}${file.trailing ? file.separator : ''}`, ...lines, ''].join(
        file.newline,
      )
      const bytes =
        file.encoding === 'utf16le'
          ? Buffer.from(`\ufeff${text}`, 'utf16le')
          : Buffer.from(file.encoding === 'bom' ? `\ufeff${text}` : text)
      const { output, rejects, summary } = await price(bytes)
      const { rows, priced, ineligible, not_known, rejected, told_apart, no_bills } = summary
      const count = (...wanted: readonly string[]): bigint =>
        BigInt(file.rows.filter(({ kind }) => wanted.includes(kind)).length)
      expect(rows).toBe(BigInt(file.rows.length))
      expect(rows).toBe(priced + ineligible + not_known + rejected + told_apart)
      expect(no_bills).toEqual({
        blank_rows: count('blank'),
        totals: count('total'),
        repeated_headers: count('header'),
        same_rows: 0n,
      })
      const good = file.rows.filter(
        ({ kind, contract, month, usage }) =>
          ['bill', 'short', 'long'].includes(kind) && contract !== '謎' && month !== '2023.1' && usage !== 'x',
      )
      expect(priced + ineligible + not_known).toBe(BigInt(good.length))
      expect(rowsOf(output.replace(/^\ufeff/, ''))).toHaveLength(good.length + 1)
      expect(rejects === '' ? 0 : rowsOf(rejects).length - 1).toBe(Number(rejected + told_apart - no_bills.blank_rows))
      const usages: Readonly<Record<string, number>> = { '400': 400, '="5"': 5, "'7": 7, '0.4MWh': 400, '１２': 12 }
      const yen = good
        .filter(({ contract, month }) => contract !== '特別高圧' && ['2026-01', '2026/1/5'].includes(month))
        .reduce((sum, { usage }) => sum + Math.floor((usages[usage]! * 45) / 10), 0)
      expect(summary.discount_yen).toBe(BigInt(yen))
    },
  )
})
