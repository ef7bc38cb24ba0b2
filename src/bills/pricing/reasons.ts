import { halfWidth } from '../../quantity/half-width'
import { text, type Text } from '../../rule/text'

/** Why a record was not priced at all; {year} is that of the month as it is written. */
export const rejectReasons = {
  columns: text('列の数が見出しと違います', 'the number of columns differs from the header'),
  quotes: text('引用符が正しく閉じていません', 'a quoted field is not closed properly'),
  encoding: text('文字コードとして読めないバイトがあります', 'has bytes that are not in the encoding'),
  nul: text('NULバイトがあります', 'has NUL bytes'),
  length: text('1 MiBを超える行です', 'is longer than 1 MiB'),
  service: text('サービスが電気・都市ガスなどの決まった値ではありません', 'the service is not one that is priced'),
  contract: text('契約がそのサービスのものではありません', 'the contract is not one of the service'),
  usage_month: text('使用月が月として読めません', 'the usage month cannot be read'),
  month_lost_zero: text(
    '10月の末尾の0が失われた値かもしれません。1月なら {year}-01、10月なら {year}-10 と書いてください',
    'may be October whose zero was lost; write January as {year}-01 and October as {year}-10',
  ),
  month_serial: text(
    '表計算ソフトの日付の番号のようです。2026-01 のように書いてください',
    'looks like a spreadsheet’s number of a day; write the month like 2026-01',
  ),
  month_english: text(
    '月と年か、日と月か、決まりません。2026-01 のように書いてください',
    'may be a month and a year or a day and a month; write it like 2026-01',
  ),
  month_time: text(
    '日の途中の時刻です。使用月を 2026-01 のように書いてください',
    'is a time within a day; write the month like 2026-01',
  ),
  usage: text(
    '使用量が0以上で小数3桁までの数ではありません',
    'the usage is not a number from 0 with at most 3 decimals',
  ),
  usage_comma: text(
    '使用量のコンマが桁区切りか小数点か決まりません',
    'the comma of the usage may part thousands or decimals',
  ),
  unit: text('使用量の単位がこのサービスの単位ではありません', 'the unit of the usage is not one of the service'),
  group_id: text(
    '請求番号が空か、表計算ソフトが丸めた番号なので、行をまとめられません',
    'the bill_id is empty or was rounded by a spreadsheet, so its rows cannot be summed',
  ),
  group_row: text('同じ請求の別の行が読めません', 'another row of the same bill cannot be read'),
} as const satisfies Record<string, Text>
export type RejectReason = keyof typeof rejectReasons

/** Puts the year of a month, as it is written, into a reason that names it. */
export const naming = (reason: string, year = ''): string => reason.replaceAll('{year}', year)
export const yearOf = (month: string): string => /\d{4}/.exec(halfWidth(month))?.[0] ?? ''

/** Why a month cannot be read, by the number -1 − its place here. */
export const monthReasons = [
  'usage_month',
  'month_lost_zero',
  'month_serial',
  'month_english',
  'month_time',
] as const satisfies readonly RejectReason[]

/** Why a row is told apart: it is no bill at all. */
export const noBillReasons = {
  total: text('合計の行で、請求ではありません', 'is a total, not a bill'),
  header: text('見出しの繰り返しで、請求ではありません', 'is the header again, not a bill'),
  same: text('前にある行とまったく同じ行です', 'is the same as an earlier row'),
} as const satisfies Record<string, Text>

/** Why a bill that can be read gets no discount, or why none is known. */
export const ineligibleReasons = {
  contract: text('対象外の契約', 'contract not covered'),
  month: text('支援のない月', 'month without support'),
} as const satisfies Record<string, Text>
export const notKnownReason = (until: string): Text =>
  text(`単価は${until}まで公表`, `unit prices are known until ${until}`)

/** What the status column says, in the language of the headings; English is the contract. */
export const statusWords = {
  eligible: text('対象', 'eligible'),
  ineligible: text('対象外', 'ineligible'),
  notKnown: text('単価未公表', 'notKnown'),
} as const satisfies Record<string, Text>
