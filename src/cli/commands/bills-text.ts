import type { BillsResult, DiffSummary, Summary } from '../../bills'
import type { Language } from '../../rule/text'

const counted = (count: bigint | number): string => count.toLocaleString('en')

/** The account in one line. */
function accountLine(summary: Summary, language: Language): string {
  const { rows, priced, ineligible, not_known, rejected, told_apart, bills, discount_yen } = summary
  const parts: readonly (readonly [bigint, string, string, boolean])[] = [
    [priced, '値引き', 'priced', true],
    [ineligible, '対象外', 'not eligible', true],
    [not_known, '単価未公表', 'not known yet', false],
    [rejected, '除外', 'rejected', true],
    [told_apart, '請求でない行', 'no bills', false],
  ]
  const shown = parts.filter(([count, , , always]) => always || count > 0n)
  const answered = priced + ineligible + not_known
  if (language === 'ja') {
    const summed = bills === answered ? '' : `（${counted(bills)}件の請求）`
    return `${counted(rows)}行 = ${shown.map(([count, ja]) => `${ja} ${counted(count)}`).join(' + ')}${summed}。値引き額の合計 ${counted(discount_yen)}円\n`
  }
  const summed = bills === answered ? '' : ` (${counted(bills)} bills)`
  return `${counted(rows)} rows = ${shown.map(([count, , en]) => `${counted(count)} ${en}`).join(' + ')}${summed}; discounts ${counted(discount_yen)} yen\n`
}

const columnsInJapanese = { service: 'サービス', contract: '契約', usage_month: '使用月' } as const
const MOST_VALUES = 10
/** The values that mean nothing, so that the caller can say what they mean. */
function unknownLines({ unknown_values }: Summary, language: Language): string[] {
  const lines = unknown_values.slice(0, MOST_VALUES).map(({ column, value, rows }) => {
    const shown = value === '' ? '…' : value
    return language === 'ja'
      ? `  ${columnsInJapanese[column]}「${shown}」 ${counted(rows)}行`
      : `  ${column} '${shown}': ${counted(rows)} ${rows === 1 ? 'row' : 'rows'}`
  })
  if (lines.length === 0) return lines
  const contract = unknown_values.find(({ column, value }) => column === 'contract' && value !== '')
  const hint = contract && `--map-value '${contract.value.replaceAll("'", '')}=lowVoltage'`
  const title =
    language === 'ja'
      ? `意味の分からない値${hint ? `（契約なら ${hint} のように指定できます）` : ''}：`
      : `Values that mean nothing here${hint ? ` (for a contract, say ${hint})` : ''}:`
  const more = unknown_values.length - lines.length
  return [title, ...lines, ...(more > 0 ? [language === 'ja' ? `  ほか${more}種類` : `  and ${more} more`] : [])]
}

/** Says what came of a run: the account, and on standard error all that was guessed or set aside. */
export function tellResult({ summary, rejects }: BillsResult, language: Language, account: NodeJS.WriteStream): void {
  account.write(accountLine(summary, language))
  const lines = summary.notes.map((one) => one[language])
  lines.push(...unknownLines(summary, language))
  const { rejected } = summary
  if (rejected > 0n) {
    const where =
      rejects === undefined
        ? { ja: '--rejects <ファイル> で書き出せます', en: 'list them with --rejects <file>' }
        : { ja: rejects, en: rejects }
    lines.push(
      language === 'ja'
        ? `読めなかった${counted(rejected)}行：${where.ja}`
        : `${counted(rejected)} ${rejected === 1n ? 'row' : 'rows'} could not be read: ${where.en}`,
    )
  }
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`)
}

/** Says that a file with bills gave no answer for any of them. */
export const nothingPriced = {
  ja: '値引きを計算できた行が一つもありません（終了状態 2）。\n',
  en: 'Not one row could be priced (status 2).\n',
}

export function tellDifference(
  { unchanged, changed, added, removed, difference }: DiffSummary,
  language: Language,
): void {
  process.stdout.write(
    language === 'ja'
      ? `同じ ${counted(unchanged)}、変わった ${counted(changed)}、増えた ${counted(added)}、なくなった ${counted(removed)}。差額 ${counted(difference)}円\n`
      : `${counted(unchanged)} unchanged, ${counted(changed)} changed, ${counted(added)} added, ${counted(removed)} removed; difference ${counted(difference)} yen\n`,
  )
}
