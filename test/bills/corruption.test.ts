import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { billColumns, billServices } from '../../rules/bill-services'
import { BillsError, priceBills } from '../../src/bills'
import { recordEnd } from '../../src/bills/files/csv-bytes'
import { bill, header, inFolder, rowsOf } from './support'

const good = Buffer.from(`${header}\n${Array.from({ length: 200 }, (_, at) => bill(at)).join('\n')}\n`)
const splice = (at: number, remove: number, ...bytes: Uint8Array[]): Buffer =>
  Buffer.concat([good.subarray(0, at), ...bytes, good.subarray(at + remove)])
const place = fc.nat(good.length - 1)
const corruption = fc.oneof(
  place.map((at) => good.subarray(0, at)),
  fc.tuple(place, fc.nat(400)).map(([at, count]) => splice(at, count)),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 20 })).map(([at, bytes]) => splice(at, bytes.length, bytes)),
  fc
    .tuple(place, fc.constantFrom('"', '"""', ',', '\r', '\n', '\0', '\ufeff', '"\n"', ',,,,,'))
    .map(([at, text]) => splice(at, 0, Buffer.from(text))),
  fc.tuple(place, fc.constantFrom(0x82, 0xff, 0xc0, 0xed)).map(([at, byte]) => splice(at, 1, Buffer.from([byte]))),
  fc.constantFrom('utf16le' as const, 'latin1' as const).map((encoding) => Buffer.from(good.toString(), encoding)),
  fc
    .tuple(place, fc.constantFrom(100_000, (1 << 20) + 10), fc.constantFrom('x', '"', ' ', '電'))
    .map(([at, length, text]) => splice(at, 0, Buffer.from(text.repeat(length)))),
  fc
    .constantFrom('', '\n', 'usage', header, header.replaceAll(',', ';'), header.replaceAll(',', '\t'))
    .map((text) => Buffer.concat([Buffer.from(text), good.subarray(header.length)])),
)

const delimiterOf = (bytes: Buffer): string => {
  const header = bytes.toString('utf8', 0, bytes.indexOf(10))
  return header.includes(';') && !header.includes(',')
    ? ';'
    : header.includes('\t') && !header.includes(',')
      ? '\t'
      : ','
}

/** The records after the header that are not empty lines, counted apart from the engine; `above` are lines before the header. */
function recordsOf(given: Buffer, above: number): number {
  const wide = given.subarray(0, 400).filter((byte, at) => at % 2 === 1 && byte === 0).length > 100
  const bytes = wide ? Buffer.from(given.toString('utf16le')) : given
  const delimiter = delimiterOf(bytes).charCodeAt(0)
  let count = -1
  let line = 0
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    end = recordEnd(bytes, start, bytes.length, true, delimiter)
    line += bytes.subarray(start, end).filter((byte) => byte === 10).length
    if (line > above && !/^\r?\n?$/.test(bytes.toString('latin1', start, end))) count++
  }
  return count
}

describe('1,000 corruptions of a good file', () => {
  it('always answers: an account that balances and a complete output, or a message and no output', async () => {
    const answers = { complete: 0, refused: 0 }
    await inFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
      const corruptions = fc.sample(corruption, { numRuns: 1000, seed: 20260401 })
      for (const [at, bytes] of corruptions.entries()) {
        writeFileSync(input, bytes)
        writeFileSync(output, 'an older output')
        try {
          const { summary } = await priceBills({
            input,
            output,
            services: billServices,
            columns: billColumns,
            rejects: join(folder, 'rejects.csv'),
          })
          const { priced, ineligible, not_known, rejected, told_apart, no_bills } = summary
          expect(summary.rows).toBe(priced + ineligible + not_known + rejected + told_apart)
          expect(readFileSync(output, 'latin1').startsWith('an older output')).toBe(false)
          expect(readFileSync(output).at(-1)).toBe(10)
          const found = summary.notes.find(({ code }) => code === 'header-row')?.en
          const above = Number(/line (\d+)/.exec(found ?? '')?.[1] ?? 1) - 1
          expect(Number(summary.rows)).toBe(recordsOf(bytes, above))
          expect(rowsOf(readFileSync(join(folder, 'rejects.csv'), 'latin1'))).toHaveLength(
            Number(rejected + told_apart - no_bills.blank_rows) + 1,
          )
          answers.complete++
        } catch (error) {
          if (!(error instanceof BillsError)) throw new Error(`corruption ${at}`, { cause: error })
          expect(error.text.ja).toMatch(/[ぁ-ん]/)
          expect(error.text.en.length).toBeGreaterThan(10)
          expect(readFileSync(output, 'utf8')).toBe('an older output')
          answers.refused++
        }
        expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
      }
    })
    expect(answers.complete + answers.refused).toBe(1000)
    expect(answers.complete).toBeGreaterThan(300)
    expect(answers.refused).toBeGreaterThan(30)
  }, 900_000)
})
