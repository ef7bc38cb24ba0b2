import type { BillServices } from '../../rule/bill-service'
import { refuse } from '../bills-error'
import { neededColumns, optionalColumns, type ColumnId, type Constants } from '../plan'
import { wordKey } from '../pricing/cell'
import { unitNamed, unitOfHeader, withoutUnit, type HeaderUnit } from '../pricing/unit'

/** Other headers for each column; the caller knows them, for they depend on who sends the bills. */
export type ColumnAliases = Readonly<Partial<Record<ColumnId, readonly string[]>>>
/** Headers that the caller names for certain: `{ usage: '使用量' }`. */
export type ColumnMap = Readonly<Partial<Record<ColumnId, string>>>

/** What the caller says about the columns. */
export interface ColumnWishes {
  readonly columns?: ColumnAliases | undefined
  readonly map?: ColumnMap | undefined
  readonly set?: Constants | undefined
}

/** Where the columns are, and which headers were found by their form rather than letter by letter. */
export interface FoundColumns {
  readonly at: Readonly<Record<ColumnId, number>>
  readonly missing: readonly ColumnId[]
  /** Columns for which several headers could stand. */
  readonly several: readonly { readonly column: ColumnId; readonly headers: readonly string[] }[]
  readonly alike: readonly { readonly column: ColumnId; readonly header: string }[]
}

const ids: readonly ColumnId[] = [...neededColumns, ...optionalColumns]

/**
 * The form in which headers are compared: full-width and half-width, composed and decomposed, capitals and small letters alike,
 * without ご, without a unit in brackets or after a line, and with one line for all that parts words.
 */
export function headerKey(header: string): string {
  const key = wordKey(withoutUnit(header))
    .replaceAll(/[\u200b\ufeff]/g, '')
    .replace(/^[ご御](?=.{2})/u, '')
    .replaceAll(/[\s_-]+/g, '_')
  return key.replace(/_(?:[kmg]?wh|m3)$/, '')
}

/** Finds where the columns are: by what the caller says, letter by letter, and last by their form. */
export function matchColumns(
  headers: readonly string[],
  { columns = {}, map = {}, set = {} }: ColumnWishes,
): FoundColumns {
  const names = headers.map((name) => name.trim())
  const exact = new Map<string, number[]>()
  const formed = new Map<string, number[]>()
  const put = (places: Map<string, number[]>, name: string, at: number): void => {
    const known = places.get(name)
    if (known) known.push(at)
    else places.set(name, [at])
  }
  for (const [at, name] of names.entries()) {
    if (name === '') continue
    put(exact, name, at)
    put(formed, headerKey(name), at)
  }
  const placesOf = (column: ColumnId): { readonly places: readonly number[]; readonly alike: boolean } => {
    const mapped = map[column]
    const own = mapped ?? column
    const same = exact.get(own.trim())
    if (same) return { places: same, alike: false }
    if (mapped !== undefined) return { places: formed.get(headerKey(mapped)) ?? [], alike: true }
    const aliases = columns[column] ?? []
    const known = aliases.flatMap((name) => exact.get(name) ?? [])
    if (known.length > 0) return { places: known, alike: false }
    const keys = new Set([column, ...aliases].map(headerKey))
    return { places: [...keys].flatMap((key) => formed.get(key) ?? []), alike: true }
  }
  const found = ids.map((column) => ({ column, ...placesOf(column) }))
  const at = Object.fromEntries(found.map(({ column, places }) => [column, places[0] ?? -1])) as Record<
    ColumnId,
    number
  >
  const constant = Object.keys(set)
  return {
    at,
    missing: neededColumns.filter((column) => at[column] < 0 && !constant.includes(column)),
    several: found
      .filter(({ places }) => places.length > 1)
      .map(({ column, places }) => ({ column, headers: places.map((place) => names[place]!) })),
    alike: found
      .filter(({ alike, places }) => alike && places.length > 0)
      .map(({ column, places }) => ({ column, header: names[places[0]!]! })),
  }
}

const listed = (names: readonly string[]): string => names.slice(0, 30).join(', ') + (names.length > 30 ? ', …' : '')

/** Refuses a header that lacks a column, in which one is named twice, or that has one that pricing adds. */
export function findColumns(headers: readonly string[], wishes: ColumnWishes, added: readonly string[]): FoundColumns {
  const names = headers.map((name) => name.trim())
  const { map = {}, set = {} } = wishes
  const found = matchColumns(headers, wishes)
  for (const { column, headers: several } of found.several)
    if (new Set(several).size < several.length)
      refuse(
        `見出しに「${several[0]!}」が2回あり、${column} がどれか決まりません。`,
        `The header has '${several[0]!}' twice, so ${column} could be either.`,
      )
    else
      refuse(
        `${column} にあたる列が複数あります（${listed(several)}）。--map ${column}=列名 で選んでください。`,
        `Several columns could be ${column} (${listed(several)}); choose one with --map ${column}=name.`,
      )
  for (const column of Object.keys(map) as ColumnId[])
    if (found.at[column] < 0)
      refuse(
        `--map ${column}=${map[column]!} の列「${map[column]!}」がありません。見出しは ${listed(names)} です。`,
        `--map ${column}=${map[column]!}: there is no column '${map[column]!}'. The header has: ${listed(names)}.`,
      )
  for (const column of Object.keys(set) as (keyof Constants)[])
    if (found.at[column] >= 0)
      refuse(
        `--set ${column} は列のないファイルのためのものですが、「${names[found.at[column]]!}」の列があります。`,
        `--set ${column} is for files without that column, but there is '${names[found.at[column]]!}'.`,
      )
  if (found.missing.length > 0) {
    const first = found.missing[0]!
    const [ja, en] =
      first in { service: 1, contract: 1, usage_month: 1 }
        ? [
            `全行同じなら set（--set ${first}=値）です。`,
            ` If it is the same for all rows, say it by set (--set ${first}=value).`,
          ]
        : ['', '']
    refuse(
      `${found.missing.join(', ')} の列がありません。見出しは ${listed(names)} です。別の名前なら map（--map ${first}=列名）で指定してください。${ja}`,
      `The column ${found.missing.join(', ')} is missing. The header has: ${listed(names)}. If it has another name, name it by map (--map ${first}=name).${en}`,
    )
  }
  const taken = Object.values(found.at).filter((at) => at >= 0)
  if (new Set(taken).size < taken.length)
    refuse(
      '一つの列が二つの役に使われています。--map を確かめてください。',
      'One column is used for two things; check --map.',
    )
  const clash = added.filter((column) => names.includes(column))
  if (clash.length > 0)
    refuse(
      `入力にすでに ${clash.join(', ')} の列があります（値引き済みのファイルではありませんか）。名前を変えるか取り除いてください。`,
      `The input already has the column ${clash.join(', ')}; is it already priced? Rename or remove it.`,
    )
  return found
}

/** The unit that the header of the usage names; one that usage cannot have is refused. */
export function unitOf(header: string, said: string | undefined) {
  const { unit, unknown } = unitOfHeader(said ?? header)
  if (said !== undefined && unit === undefined)
    refuse(
      `単位「${said}」は使えません。kWh、MWh、Wh、m3 などです。`,
      `There is no unit '${said}'; say kWh, MWh, Wh, m3 or the like.`,
    )
  if (unknown !== undefined)
    refuse(
      `見出し「${header}」の単位「${unknown}」は読めません。正しい単位を --unit kWh のように指定してください。`,
      `The header '${header}' names the unit '${unknown}', which is none of usage; say the right one, like --unit kWh.`,
    )
  return unit
}

/** The unit of the one service that the header of the usage names without a unit: 使用電力量 is in kWh. */
export function unitByService(header: string, services: BillServices): HeaderUnit | undefined {
  const key = headerKey(header)
  const named = Object.values(services).filter(({ usageHeaders = [] }) =>
    usageHeaders.some((name) => headerKey(name) === key),
  )
  const field = named.length === 1 ? named[0]!.measure.fields[named[0]!.usageField] : undefined
  return field?.kind === 'number' ? unitNamed(field.unit) : undefined
}
