import { InvalidArgumentError } from 'commander'
import { BillsError, type ColumnMap, type Constants, type Encoding, type RoundingMode } from '../../bills'
import { scaleText } from '../../quantity/scaled'
import type { Language } from '../../rule/text'
import { readWhole } from '../whole-file'

/** The options of `bills diff`, which `bills` has too. */
export interface SharedFlags {
  readonly out?: string
  readonly summary?: string
  readonly map?: ColumnMap
  readonly json?: boolean
}
/** The options of `bills`. */
export interface BillsFlags extends SharedFlags {
  readonly rejects?: string
  readonly mapValue?: Readonly<Record<string, string>>
  readonly mapValues?: string
  readonly set?: Constants
  readonly unit?: string
  readonly encoding?: Encoding
  readonly delimiter?: string
  readonly headerRow?: number
  readonly sheet?: string
  readonly groupBy?: 'bill_id'
  readonly once?: boolean
  readonly rounding: RoundingMode
  readonly headings?: Language
  readonly bom?: boolean
  readonly outEncoding?: Encoding
  readonly escapeFormulas?: boolean
  readonly threads?: number
  readonly check?: boolean
  readonly durable?: boolean
}

const mappable = ['bill_id', 'service', 'contract', 'usage_month', 'usage', 'bill_total', 'printed_discount']
const constants = ['service', 'contract', 'usage_month']

const readPair =
  (columns: readonly string[]) =>
  (written: string, previous: Record<string, string> = {}): Record<string, string> => {
    const [, column, value] = /^([a-z_]+)=(.+)$/s.exec(written) ?? []
    if (column === undefined || !columns.includes(column))
      throw new InvalidArgumentError(
        `give column=value, with one of ${columns.join(', ')} / 列=値 の形で指定してください。`,
      )
    return { ...previous, [column]: value! }
  }
export const readMap = readPair(mappable)
export const readSet = readPair(constants)

/** Reads 従量電灯B=lowVoltage; the value may itself hold a sign of equality, so the last one parts. */
export function readMapValue(written: string, previous: Record<string, string> = {}): Record<string, string> {
  const at = written.lastIndexOf('=')
  if (at < 1 || at === written.length - 1)
    throw new InvalidArgumentError(
      'give value=meaning, such as 従量電灯B=lowVoltage / 値=意味 の形で指定してください。',
    )
  return { ...previous, [written.slice(0, at)]: written.slice(at + 1) }
}

const wholeNumber =
  (most: number) =>
  (written: string): number => {
    const count = scaleText(written, 0)
    if (count < 1 || count > most)
      throw new InvalidArgumentError(
        `give a whole number from 1 to ${most} / 1から${most}までの整数を指定してください。`,
      )
    return count
  }
export const readThreads = wholeNumber(256)
export const readRow = wholeNumber(1000)

const delimiters: Readonly<Record<string, string>> = { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|' }
export function readDelimiter(written: string): string {
  const delimiter = Object.hasOwn(delimiters, written) ? delimiters[written]! : written
  if (delimiter.length !== 1)
    throw new InvalidArgumentError('give one character, or tab / 1文字か tab を指定してください。')
  return delimiter
}

/** Reads what values mean from a file: a line each, like 従量電灯B=lowVoltage, or with a comma or a tab between. */
export function readMapValues(path: string): Record<string, string> {
  let text = ''
  try {
    text = readWhole(path).toString()
  } catch {
    throw new BillsError({ ja: `${path} を読めません。`, en: `cannot read ${path}.` })
  }
  const pairs = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line, at) => {
      const [, value, meaning] = /^(.*)[=,\t]([^=,\t]+)$/.exec(line) ?? []
      if (value === undefined)
        throw new BillsError({
          ja: `${path} の${at + 1}行目は 値=意味 の形ではありません。`,
          en: `${path}: line ${at + 1} is not value=meaning.`,
        })
      return [value.trim(), meaning!.trim()] as const
    })
  return Object.fromEntries(pairs)
}
