import { mkdtempSync, readFileSync, existsSync, fstatSync, rmSync, statSync, writeFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { billColumns, billServices } from '../../rules/bill-services'
import { BillsError, priceBills, type BillsOptions, type Summary } from '../../src/bills'

export interface Priced {
  readonly output: string
  readonly rejects: string
  readonly summary: Summary
  readonly files: readonly string[]
}

/** Runs an action in a folder of its own. */
export async function inFolder<T>(action: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bills-'))
  try {
    return await action(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Prices a file that holds these bytes. */
export const price = (input: string | Uint8Array, options: Partial<BillsOptions> = {}): Promise<Priced> =>
  inFolder(async (folder) => {
    const [from, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
    writeFileSync(from, input)
    const { summary } = await priceBills({
      input: from,
      output,
      services: billServices,
      columns: billColumns,
      ...options,
    })
    const rejects = `${output}.rejects.csv`
    return {
      output: readFileSync(output, 'utf8'),
      rejects: existsSync(rejects) ? readFileSync(rejects, 'utf8') : '',
      summary,
      files: readdirSync(folder).sort(),
    }
  })

/** The message that a file is refused with. */
export async function refusal(
  input: string | Uint8Array,
  options: Partial<BillsOptions> = {},
): Promise<{ ja: string; en: string }> {
  try {
    await price(input, options)
  } catch (error) {
    if (error instanceof BillsError) return error.text
    throw error
  }
  throw new Error('the file was not refused')
}

/** Reads CSV with the library that serves as oracle. */
export const rowsOf = (csv: string): string[][] =>
  parse(csv, { bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'], skip_empty_lines: true })

export const header = 'bill_id,service,contract,usage_month,usage'

/** Bills of every kind, from a number that decides all: mostly priced, some not eligible, some unreadable. */
export function bill(at: number): string {
  const electricity = at % 3 > 0
  const contracts = electricity
    ? ['lowVoltage', 'highVoltage', '低圧', 'extraHighVoltage']
    : ['cityGas', '都市ガス', 'lpGas']
  const month = ['2026-01', '2026-03', '令和8年2月', '202508', '2025-12'][at % 5]!
  const usage =
    at % 97 === 0
      ? 'unknown'
      : at % 7 === 0
        ? `"${(at % 9) + 1},${String(at % 1000).padStart(3, '0')}.5"`
        : `${at % 1000}.${at % 10}`
  const id = at % 11 === 0 ? `"B ""${at}""\nsecond line, with a comma"` : `B${at}`
  return `${id},${electricity ? 'electricity' : '都市ガス'},${contracts[at % contracts.length]!},${month},${usage}`
}

/** What an action is refused with, in both languages, without the folder of its file. */
export async function textOf(action: () => unknown): Promise<readonly [ja: string, en: string]> {
  const bare = (text: string): string => text.replaceAll(/[^\s：]*[\\/](?=(?:in|out)\.)/g, '')
  try {
    await action()
  } catch (error) {
    if (error instanceof BillsError) return [bare(error.text.ja), bare(error.text.en)]
    throw error
  }
  throw new Error('nothing was refused')
}

/** How often this process has a file or a folder open. */
export function timesOpen(path: string): number {
  const { dev, ino } = statSync(path)
  return readdirSync('/dev/fd').filter((fd) => {
    try {
      const open = fstatSync(Number(fd))
      return open.dev === dev && open.ino === ino
    } catch {
      return false
    }
  }).length
}

/** Lines of CP932 that fill the largest chunk, each as long in UTF-8 as a record may be but the last: the first alone fills a small one. */
export const kanaLines = [...Array.from({ length: 6 }, () => 349_526), 262_140]
/** Their bytes: ｱ, which is one byte of CP932, and three of UTF-8. */
export const kanaChunk = Buffer.from(kanaLines.map((length) => `${'\u00b1'.repeat(length - 1)}\n`).join(''), 'latin1')
