import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { diffBills } from '../../src/bills'
import { inFolder, price, rowsOf } from './support'

const compare = (before: string, after: string) =>
  inFolder(async (folder) => {
    const [one, two, output] = ['before.csv', 'after.csv', 'changes.csv'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(one, before)
    writeFileSync(two, after)
    const summary = await diffBills({ before: one, after: two, output, columns: { bill_id: ['請求番号'] } })
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
