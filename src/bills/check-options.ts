import { sameLetters } from '../quantity/hojokin-error'
import { refuse } from './bills-error'
import type { BillsOptions } from './options'
import { constantColumns, neededColumns, optionalColumns } from './plan'
import { roundingModes } from '../rule/node'
import { wordKey } from './pricing/cell'
import type { PriceTable } from './pricing/price-table'

type Check = (value: unknown) => boolean
const isText: Check = (value) => typeof value === 'string' && value !== ''
const isObject: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isFlag: Check = (value) => typeof value === 'boolean'
const isFunction: Check = (value) => typeof value === 'function'
const one =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value)
const count =
  (most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most
const texts =
  (...keys: readonly string[]): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(value as object).every(([key, text]) => (keys.length === 0 || keys.includes(key)) && isText(text))
const isPlace: Check = (value) => isText(value) || value instanceof URL
const isStream: Check = (value) => isObject(value) && typeof (value as { write?: unknown }).write === 'function'
const isSource: Check = (value) =>
  typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value)

const columns = [...neededColumns, ...optionalColumns]
const encodings = ['utf-8', 'cp932', 'utf-16le', 'utf-16be']
/** What each option may be, and how to say so. */
const options: Readonly<Record<keyof BillsOptions, readonly [check: Check, ja: string, en: string]>> = {
  input: [
    (value) => isPlace(value) || isSource(value),
    'パス、file URL、バイトの流れ、または行の並び',
    'a path, a file URL, a stream of bytes, or rows',
  ],
  output: [
    (value) => isPlace(value) || isStream(value),
    'パス、file URL、または書き込める流れ',
    'a path, a file URL or a writable stream',
  ],
  rejects: [
    (value) => isPlace(value) || isStream(value),
    'パス、file URL、または書き込める流れ',
    'a path, a file URL or a writable stream',
  ],
  summary: [isPlace, 'パスまたはfile URL', 'a path or a file URL'],
  services: [
    (value) => isObject(value) && Object.keys(value as object).length > 0,
    'hojokin/rules の billServices のような規則',
    'rules, such as billServices of hojokin/rules',
  ],
  columns: [
    isObject,
    'hojokin/rules の billColumns のような見出しの表',
    'headers by column, such as billColumns of hojokin/rules',
  ],
  map: [texts(...columns), `${columns.join('・')} の見出し`, `headers of ${columns.join(', ')}`],
  mapValues: [texts(), '{ 従量電灯B: "lowVoltage" } のような表', 'meanings by value, like { 従量電灯B: "lowVoltage" }'],
  set: [texts(...constantColumns), `${constantColumns.join('・')} の値`, `values of ${constantColumns.join(', ')}`],
  unit: [isText, 'kWh、MWh、m3 などの単位', 'a unit, such as kWh, MWh or m3'],
  encoding: [one(...encodings), encodings.join('・'), `one of ${encodings.join(', ')}`],
  delimiter: [
    (value) =>
      typeof value === 'string' && value.length === 1 && value.charCodeAt(0) < 128 && !/["\r\n0-9a-z.-]/i.test(value),
    'コンマ、タブ、セミコロンなどの1文字',
    'one character, such as a comma, a tab or a semicolon',
  ],
  headerRow: [count(1000), '1から1000までの行番号', 'a line number from 1 to 1000'],
  sheet: [(value) => isText(value) || count(1000)(value), 'シートの名前か番号', 'the name or number of a sheet'],
  groupBy: [one('bill_id'), '"bill_id"', "'bill_id'"],
  once: [isFlag, 'true か false', 'true or false'],
  rounding: [one(...roundingModes), roundingModes.join('・'), "'down', 'halfUp' or 'up'"],
  language: [one('ja', 'en'), 'ja・en', "'ja' or 'en'"],
  headings: [one('ja', 'en'), 'ja・en', "'ja' or 'en'"],
  bom: [isFlag, 'true か false', 'true or false'],
  outEncoding: [one(...encodings), encodings.join('・'), `one of ${encodings.join(', ')}`],
  escapeFormulas: [isFlag, 'true か false', 'true or false'],
  threads: [count(256), '1から256までの整数', 'a whole number from 1 to 256'],
  durable: [isFlag, 'true か false', 'true or false'],
  signal: [(value) => isObject(value) && 'aborted' in (value as object), 'AbortSignal', 'an AbortSignal'],
  onProgress: [isFunction, '関数', 'a function'],
}

/** Refuses an option that is none, and a value that its option cannot have, in words. */
export function checkOptions(given: BillsOptions): void {
  if (!isObject(given))
    refuse('priceBills にはオプションのオブジェクトが要ります。', 'priceBills needs an object of options.')
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(options, name))
      refuse(
        `「${name}」というオプションはありません（${Object.keys(options).join('、')}）。`,
        `There is no option '${name}'; there are ${Object.keys(options).join(', ')}.`,
      )
    const [check, ja, en] = options[name as keyof BillsOptions]
    if (value === undefined || check(value)) continue
    // Half-up for halfUp, utf8 for utf-8.
    const meant = sameLetters(en.match(/[a-z][\w-]*/gi)!, value)
    refuse(
      `${name} には ${ja} を指定してください。${meant === undefined ? '' : `${meant} でしょうか。`}`,
      `The option ${name} must be ${en}${meant === undefined ? '.' : `; did you mean '${meant}'?`}`,
    )
  }
  if (given.once && given.groupBy !== undefined)
    refuse(
      '請求の行の合計（--group-by）と、同じ行を一度だけ数えること（--once）は、どちらかにしてください。',
      'Rows are either summed (--group-by) or, where they are the same, priced once (--once); choose one.',
    )
  for (const name of ['input', 'services'] as const)
    if (given[name] === undefined)
      refuse(
        `${name} を指定してください（${options[name][1]}）。`,
        `The option ${name} is missing: ${options[name][2]}.`,
      )
}

/** Refuses a value that stands for nothing in the rules, and says what there is. */
export function checkMeanings({ mapValues = {}, set = {} }: BillsOptions, table: PriceTable): void {
  const services = table.map(({ id, names }) => ({ id, names }))
  const contracts = table.flatMap((service) => service.contracts.map(({ id, names }) => ({ id, names })))
  const knows = (list: readonly { readonly names: readonly string[] }[], text: string): boolean =>
    list.some(({ names }) => names.some((name) => wordKey(name) === wordKey(text)))
  const choices = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(', ')
  for (const [written, meaning] of Object.entries(mapValues))
    if (!knows([...services, ...contracts], meaning))
      refuse(
        `「${written}」の意味「${meaning}」は、サービスでも契約でもありません（${choices(contracts)}）。`,
        `'${written}' cannot mean '${meaning}', which is no service and no contract (${choices(contracts)}).`,
      )
  if (set.service !== undefined && !knows(services, set.service))
    refuse(
      `「${set.service}」というサービスはありません（${choices(services)}）。`,
      `There is no service '${set.service}' (${choices(services)}).`,
    )
  if (set.contract !== undefined && !knows(contracts, set.contract) && !Object.keys(mapValues).includes(set.contract))
    refuse(
      `「${set.contract}」という契約はありません（${choices(contracts)}）。`,
      `There is no contract '${set.contract}' (${choices(contracts)}).`,
    )
}
