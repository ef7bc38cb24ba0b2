import { text, type Text } from '../../rule/text'

/** Why a record was not priced at all. */
export const rejectReasons = {
  columns: text('列の数が見出しと違います', 'the number of columns differs from the header'),
  quotes: text('引用符が正しく閉じていません', 'a quoted field is not closed properly'),
  encoding: text('文字コードとして読めないバイトがあります', 'has bytes that are not in the encoding'),
  nul: text('NULバイトがあります', 'has NUL bytes'),
  length: text('1 MiBを超える行です', 'is longer than 1 MiB'),
  service: text('serviceが電気・都市ガスなどの決まった値ではありません', 'the service is not one that is priced'),
  contract: text('contractがそのserviceの契約ではありません', 'the contract is not one of the service'),
  usage_month: text('usage_monthが月として読めません', 'the usage month cannot be read'),
  usage: text(
    'usageが0以上で小数3桁までの数ではありません',
    'the usage is not a number from 0 with at most 3 decimals',
  ),
  bill_total: text('bill_totalが数ではありません', 'the bill total is not a number'),
  printed_discount: text('printed_discountが数ではありません', 'the printed discount is not a number'),
} as const satisfies Record<string, Text>
export type RejectReason = keyof typeof rejectReasons

/** Why a bill that can be read gets no discount. */
export const ineligibleReasons = {
  contract: text('対象外の契約', 'contract not covered'),
  month: text('支援のない月', 'month without support'),
} as const satisfies Record<string, Text>
