import { Option, type Command } from 'commander'
import { billColumns, billServices } from '../../../rules/bill-services'
import { BillsError, diffBills, priceBills } from '../../bills'
import { jsonText } from '../../quantity/json'
import { roundingModes } from '../../rule/node'
import type { Language } from '../../rule/text'
import { say } from '../language'
import { languageOf } from '../context'
import {
  readDelimiter,
  readMap,
  readMapValue,
  readMapValues,
  readRow,
  readSet,
  readThreads,
  type BillsFlags,
  type SharedFlags,
} from './bills-flags'
import { showProgress } from './bills-progress'
import { nothingPriced, tellDifference, tellResult } from './bills-text'
import { interruptible } from './interruptible'

async function price(input: string, flags: BillsFlags, language: Language): Promise<void> {
  const toStdout = flags.out === '-' && !flags.check
  await interruptible(language, toStdout, async (signal) => {
    const { out, rejects, mapValue, mapValues, check, json, ...rest } = flags
    if (out === undefined && !check)
      throw new BillsError({
        ja: '--out で出力先を指定するか、--check で検査だけにしてください。',
        en: 'Say where to write with --out, or only validate with --check.',
      })
    const meanings = { ...(mapValues === undefined ? {} : readMapValues(mapValues)), ...mapValue }
    const progress = showProgress(language)
    const result = await priceBills({
      input: input === '-' ? process.stdin : input,
      output: check ? undefined : toStdout ? process.stdout : out,
      rejects,
      summary: rest.summary,
      map: rest.map,
      mapValues: Object.keys(meanings).length > 0 ? meanings : undefined,
      set: rest.set,
      unit: rest.unit,
      encoding: rest.encoding,
      delimiter: rest.delimiter,
      headerRow: rest.headerRow,
      sheet: rest.sheet,
      groupBy: rest.groupBy,
      once: rest.once,
      rounding: rest.rounding,
      headings: rest.headings,
      bom: rest.bom,
      outEncoding: rest.outEncoding,
      escapeFormulas: rest.escapeFormulas,
      threads: rest.threads,
      durable: rest.durable,
      language,
      signal,
      services: billServices,
      columns: billColumns,
      onProgress: progress?.update,
    }).finally(() => {
      progress?.end()
    })
    const { summary } = result
    const account = toStdout ? process.stderr : process.stdout
    if (json) account.write(jsonText(summary))
    else tellResult(result, language, account)
    const bills = summary.rows - summary.told_apart
    if (bills > 0n && summary.priced + summary.ineligible === 0n) {
      process.stderr.write(nothingPriced[language])
      process.exitCode = 2
    }
    if (check && summary.rejected > 0n) process.exitCode = 2
  })
}

async function diff(before: string, after: string, flags: SharedFlags, language: Language): Promise<void> {
  await interruptible(language, flags.out === '-', async (signal) => {
    const summary = await diffBills({
      before,
      after,
      output: flags.out === '-' ? process.stdout : flags.out,
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
    if (flags.json) process.stdout.write(jsonText(summary))
    else if (flags.out !== '-') tellDifference(summary, language)
  })
}

const shared = (command: Command): Command =>
  command
    .option('--out <file>', 'where to write, - for standard output / 出力')
    .option('--summary <file>', 'where to write the account as JSON / 集計（JSON）')
    .option(
      '--map <column=header>',
      'the header of a column, such as usage=使用量; may be repeated / 列の見出し',
      readMap,
    )
    .option('--json', 'print the account as JSON / 集計をJSONで表示')

const encodings = ['utf-8', 'cp932', 'utf-16le', 'utf-16be']
const languages = ['ja', 'en']

/** The options that say how to read files as people have them. */
const reading = (command: Command): Command =>
  command
    .option('--map-value <value=meaning>', 'such as 従量電灯B=lowVoltage; may be repeated / 値の意味', readMapValue)
    .option('--map-values <file>', 'the same from a file, a line each / 値の意味のファイル')
    .option('--set <column=value>', 'for a column the file lacks: service=electricity / 列がないときの値', readSet)
    .option('--unit <unit>', 'of the usage, if the header does not say it: kWh, MWh, Wh, m3 / 使用量の単位')
    .addOption(new Option('--encoding <encoding>', 'of the input / 入力の文字コード').choices(encodings))
    .option('--delimiter <character>', 'what parts the fields, or tab; found by itself / 区切り文字', readDelimiter)
    .option('--header-row <line>', 'where the header is; found by itself / 見出しの行', readRow)
    .option('--sheet <name>', 'name or number of a sheet of a workbook / シート')
    .addOption(
      new Option('--group-by <column>', 'sum the rows of a bill before rounding / 請求ごとに合計').choices(['bill_id']),
    )
    .option('--once', 'price rows that are the same once: the bill came twice / 同じ行は一度だけ値引き')

/** The options that say how to write. */
const writing = (command: Command): Command =>
  command
    .option('--rejects <file>', 'rows that were set aside; by default <out>.rejects.csv / 除いた行')
    .addOption(
      new Option('--rounding <rule>', 'of a fraction of a yen / 1円未満の端数').choices(roundingModes).default('down'),
    )
    .addOption(new Option('--headings <language>', 'of the added columns / 加える列の見出しの言語').choices(languages))
    .option('--bom', 'begin with a byte-order mark, so that Excel knows UTF-8 / Excel用の目印を付ける')
    .addOption(new Option('--out-encoding <encoding>', 'of the output / 出力の文字コード').choices(encodings))
    .option('--escape-formulas', "put ' before texts that a spreadsheet would run / 数式を文字にする")
    .option('--threads <n>', 'by default one for each core, up to 8; each takes 15 MiB / スレッド数', readThreads)
    .option('--check', 'only validate; status 2 when a row is rejected / 検査だけ')
    .option('--durable', 'wait until the files are safe on the disk / ディスクに書き終えるまで待つ')

/** Adds `hojokin bills` and `hojokin bills diff`. */
export function registerBills(program: Command): void {
  const bills = writing(
    reading(
      shared(
        program
          .command('bills')
          .description('price bills: CSV, Excel or Parquet, - for standard input / 請求の値引きを計算する')
          .argument('<input>', 'file, gzip or not / 入力'),
      ),
    ),
  )
    .addHelpText(
      'after',
      say(
        '\n終了コード: 0 答えた、2 入力か呼び方の誤り、または一行も計算できない、130 中断。',
        '\nExit status: 0 answered, 2 the input or the call was wrong or not one row could be priced, 130 interrupted.',
      ),
    )
    .action(async (input: string, _: unknown, command: Command) => {
      await price(input, command.optsWithGlobals(), languageOf(command))
    })
  shared(
    bills
      .command('diff')
      .description('compare two outputs by bill, CSV or Parquet / 二つの出力を比べる')
      .argument('<before>')
      .argument('<after>'),
  ).action(async (before: string, after: string, _: unknown, command: Command) => {
    await diff(before, after, command.optsWithGlobals(), languageOf(command))
  })
}
