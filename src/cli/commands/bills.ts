import { InvalidArgumentError, Option, type Command } from 'commander'
import { billColumns, billServices } from '../../../rules/bill-services'
import {
  BillsError,
  diffBills,
  priceFiles,
  type BillsResult,
  type ColumnMap,
  type Encoding,
  type Rounding,
} from '../../bills'
import { jsonText } from '../../quantity/json'
import { scaleText } from '../../quantity/scaled'
import type { Language } from '../../rule/text'
import { languageOf } from '../context'
import { showProgress } from './bills-progress'

interface Shared {
  readonly out?: string
  readonly summary?: string
  readonly map?: ColumnMap
  readonly json?: boolean
}
interface BillsFlags extends Shared {
  readonly rejects?: string
  readonly encoding: Encoding
  readonly rounding: Rounding
  readonly threads?: number
  readonly check?: boolean
  readonly durable?: boolean
}

const mappable = ['bill_id', 'service', 'contract', 'usage_month', 'usage', 'bill_total', 'printed_discount']

function readMap(written: string, previous: Record<string, string> = {}): Record<string, string> {
  const [, column, header] = /^([a-z_]+)=(.+)$/s.exec(written) ?? []
  if (column === undefined || !mappable.includes(column))
    throw new InvalidArgumentError(
      `give column=header, with one of ${mappable.join(', ')} / 列=見出し の形で指定してください。`,
    )
  return { ...previous, [column]: header! }
}

function readThreads(written: string): number {
  const threads = scaleText(written, 0)
  if (threads < 1 || threads > 256)
    throw new InvalidArgumentError('give a whole number from 1 to 256 / 1から256までの整数を指定してください。')
  return threads
}

/** Runs an action that Ctrl-C may stop; that ends with status 130. */
async function answer(language: Language, action: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController()
  const stop = (): void => {
    controller.abort()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    await action(controller.signal)
  } catch (error) {
    if (!(error instanceof BillsError) || !controller.signal.aborted) throw error
    process.stderr.write(`${error.text[language]}\n`)
    process.exitCode = 130
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

function tell({ summary, rejects }: BillsResult, language: Language): void {
  const { rows, priced, ineligible, rejected, discount_yen } = summary
  process.stdout.write(
    language === 'ja'
      ? `${rows}行 = 値引き ${priced} + 対象外 ${ineligible} + 除外 ${rejected}。値引き額の合計 ${discount_yen}円\n`
      : `${rows} rows = ${priced} priced + ${ineligible} not eligible + ${rejected} rejected; discounts ${discount_yen} yen\n`,
  )
  if (rejected === 0n) return
  const where =
    rejects === undefined
      ? { ja: '--rejects <ファイル> で書き出せます', en: 'list them with --rejects <file>' }
      : { ja: rejects, en: rejects }
  process.stderr.write(
    language === 'ja'
      ? `読めなかった${rejected}行：${where.ja}\n`
      : `${rejected} rows could not be read: ${where.en}\n`,
  )
}

async function price(input: string, flags: BillsFlags, language: Language): Promise<void> {
  await answer(language, async (signal) => {
    if (flags.out === undefined && !flags.check)
      throw new BillsError({
        ja: '--out で出力先を指定するか、--check で検査だけにしてください。',
        en: 'Say where to write with --out, or only validate with --check.',
      })
    const progress = showProgress(language)
    const { out, rejects, summary, map, encoding, rounding, threads, durable } = flags
    const result = await priceFiles({
      input,
      output: flags.check ? undefined : out,
      rejects,
      summary,
      map,
      encoding,
      rounding,
      threads,
      durable,
      language,
      signal,
      services: billServices,
      columns: billColumns,
      onProgress: progress?.update,
    }).finally(() => {
      progress?.end()
    })
    if (flags.json) process.stdout.write(jsonText(result.summary))
    else tell(result, language)
    if (flags.check && result.summary.rejected > 0n) process.exitCode = 2
  })
}

async function diff(before: string, after: string, flags: Shared, language: Language): Promise<void> {
  await answer(language, async (signal) => {
    const summary = await diffBills({
      before,
      after,
      output: flags.out,
      summary: flags.summary,
      map: flags.map,
      columns: billColumns,
      signal,
      onDisorder: () => {
        process.stderr.write(
          language === 'ja'
            ? '二つのファイルの順序が違うため、相手を待つ行の分だけメモリーを使います。\n'
            : 'The files are in different orders, so memory grows with the rows that wait for their pair.\n',
        )
      },
    })
    const { unchanged, changed, added, removed, difference } = summary
    if (flags.json) process.stdout.write(jsonText(summary))
    else
      process.stdout.write(
        language === 'ja'
          ? `同じ ${unchanged}、変わった ${changed}、増えた ${added}、なくなった ${removed}。差額 ${difference}円\n`
          : `${unchanged} unchanged, ${changed} changed, ${added} added, ${removed} removed; difference ${difference} yen\n`,
      )
  })
}

const shared = (command: Command): Command =>
  command
    .option('--out <file>', 'where to write / 出力')
    .option('--summary <file>', 'where to write the account as JSON / 集計（JSON）')
    .option(
      '--map <column=header>',
      'the header of a column, such as usage=使用量; may be repeated / 列の見出し',
      readMap,
    )
    .option('--json', 'print the account as JSON / 集計をJSONで表示')

/** Adds `hojokin bills` and `hojokin bills diff`. */
export function registerBills(program: Command): void {
  const bills = shared(
    program
      .command('bills')
      .description('price a file of bills, CSV or Parquet / 請求の値引きを計算する')
      .argument('<input>', 'CSV or Parquet file / 入力'),
  )
    .option('--rejects <file>', 'rows that cannot be read; by default <out>.rejects.csv / 読めない行')
    .addOption(
      new Option('--encoding <encoding>', 'of the input; the output is UTF-8 / 入力の文字コード')
        .choices(['utf-8', 'cp932'])
        .default('utf-8'),
    )
    .addOption(
      new Option('--rounding <rule>', 'of a fraction of a yen / 1円未満の端数')
        .choices(['down', 'half-up', 'up'])
        .default('down'),
    )
    .option('--threads <n>', 'by default one for each core, up to 8; each takes 15 MiB / スレッド数', readThreads)
    .option('--check', 'only validate; status 2 when a row is rejected / 検査だけ')
    .option('--durable', 'wait until the files are safe on the disk / ディスクに書き終えるまで待つ')
    .action(async (input: string, _: unknown, command: Command) => {
      await price(input, command.optsWithGlobals(), languageOf(command))
    })
  shared(
    bills
      .command('diff')
      .description('compare two outputs by bill / 二つの出力を比べる')
      .argument('<before>')
      .argument('<after>'),
  ).action(async (before: string, after: string, _: unknown, command: Command) => {
    await diff(before, after, command.optsWithGlobals(), languageOf(command))
  })
}
