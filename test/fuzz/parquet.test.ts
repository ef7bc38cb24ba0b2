import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { BillsError, priceBills } from '../../src/bills'
import { inFolder } from '../bills/support'

const codecs = ['uncompressed', 'snappy', 'zstd'] as const

async function writeGood(folder: string): Promise<Record<(typeof codecs)[number], Buffer>> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const codec of codecs)
    await connection.run(`COPY (SELECT 'B' || i AS bill_id, CASE WHEN i % 3 = 0 THEN '都市ガス' ELSE 'electricity' END AS service,
      CASE WHEN i % 3 = 0 THEN 'cityGas' ELSE 'lowVoltage' END AS contract, '2026-01' AS usage_month, (i % 900)::DECIMAL(10, 3) AS usage
      FROM range(300) t(i)) TO '${join(folder, codec)}.parquet' (FORMAT parquet, CODEC ${codec})`)
  const read = (codec: string): Buffer => readFileSync(join(folder, `${codec}.parquet`))
  return { uncompressed: read('uncompressed'), snappy: read('snappy'), zstd: read('zstd') }
}

/** The bytes of a good file, some of them changed, taken out or put in: as often in the footer, which says what is where, as anywhere. */
const damage = fc.record({
  codec: fc.constantFrom(...codecs),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  inFooter: fc.boolean(),
  kind: fc.constantFrom('change', 'flip', 'cut', 'remove', 'insert'),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  ending: fc.constantFrom('csv', 'parquet'),
})
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never

function damaged(good: Buffer, { at, inFooter, kind, bytes }: Damage): Buffer {
  const footer = inFooter ? good.length - 8 - good.readUInt32LE(good.length - 8) : 0
  const place = footer + Math.floor(at * (good.length - footer))
  const splice = (remove: number, put: Uint8Array): Buffer =>
    Buffer.concat([good.subarray(0, place), put, good.subarray(place + remove)])
  if (kind === 'cut') return good.subarray(0, place)
  if (kind === 'flip') return splice(1, Uint8Array.of(good[place]! ^ (1 << (bytes[0]! % 8))))
  if (kind === 'change') return splice(bytes.length, bytes)
  return kind === 'remove' ? splice(bytes.length, new Uint8Array()) : splice(0, bytes)
}

const runs = Number(process.env['FUZZ_RUNS'] ?? 100)

it(`prices a damaged Parquet file or says that it cannot, ${runs} times, and leaves nothing behind`, async () => {
  await inFolder(async (folder) => {
    const good = await writeGood(folder)
    const answers = { answered: 0, refused: 0 }
    const sample = fc.sample(damage, { numRuns: runs, seed: Number(process.env['FUZZ_SEED'] ?? 20261126) })
    for (const one of sample) {
      const [input, output] = [join(folder, 'in.parquet'), join(folder, `out.${one.ending}`)]
      writeFileSync(input, damaged(good[one.codec], one))
      try {
        const { summary } = await priceBills({ input, output, services: billServices, columns: billColumns })
        const { rows, priced, ineligible, not_known, rejected, told_apart } = summary
        expect(rows).toBe(priced + ineligible + not_known + rejected + told_apart)
        answers.answered++
      } catch (error) {
        if (!(error instanceof BillsError)) throw new Error(JSON.stringify(one), { cause: error })
        expect(error.text.ja).toMatch(/[ぁ-ん]/)
        expect(error.text.en).toMatch(/in\.parquet/)
        // What is wrong and what to do is in our words; those of the database are the detail behind it.
        if (error.text.en.includes('DuckDB'))
          expect(error.text.en).toMatch(/^\S+in\.parquet: (?:it|the) .+\. (?:Get|Export|Close) [^(]+ \(DuckDB: .+\)\.$/)
        answers.refused++
      }
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    }
    expect(Math.min(answers.answered, answers.refused)).toBeGreaterThan(runs / 20)
  })
})
