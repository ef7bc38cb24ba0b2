import { refuse } from '../bills-error'
import { unquote } from './csv-bytes'
import { neededColumns, optionalColumns, type ColumnId } from '../plan'

/** The columns that pricing adds, in their order. */
export const addedColumns = ['unit_discount', 'discount_exact', 'discount_yen', 'status', 'reason'] as const
export const totalColumn = 'discount_by_total'
export const auditColumns = ['audit', 'audit_by'] as const

/** Other headers for each column; the caller knows them, for they depend on who sends the bills. */
export type ColumnAliases = Readonly<Partial<Record<ColumnId, readonly string[]>>>
/** Headers that the caller names for certain: `{ usage: '使用量' }`. */
export type ColumnMap = Readonly<Partial<Record<ColumnId, string>>>

/** Splits one record into the texts of its fields. */
export function splitRecord(record: string): string[] {
  const fields: string[] = []
  for (let at = 0; at <= record.length;) {
    const closed = record[at] === '"' ? /^"(?:[^"]|"")*"(?=,|$)/.exec(record.slice(at)) : null
    const comma = record.indexOf(',', closed === null ? at : at + closed[0].length)
    const end = comma < 0 ? record.length : comma
    fields.push(unquote(record.slice(at, end)))
    at = end + 1
  }
  return fields
}

const listed = (names: readonly string[]): string => names.slice(0, 30).join(', ') + (names.length > 30 ? ', …' : '')

function placeOf(column: ColumnId, headers: readonly string[], aliases: ColumnAliases, map: ColumnMap): number {
  const mapped = map[column]
  if (mapped !== undefined) {
    const at = headers.indexOf(mapped)
    return at >= 0
      ? at
      : refuse(
          `--map ${column}=${mapped} の列「${mapped}」がありません。見出しは ${listed(headers)} です。`,
          `--map ${column}=${mapped}: there is no column '${mapped}'. The header has: ${listed(headers)}.`,
        )
  }
  const own = headers.indexOf(column)
  if (own >= 0) return own
  const found = headers.flatMap((name, at) => ((aliases[column] ?? []).includes(name) ? [at] : []))
  if (found.length > 1)
    refuse(
      `${column} にあたる列が複数あります（${listed(found.map((at) => headers[at]!))}）。--map ${column}=列名 で選んでください。`,
      `Several columns could be ${column} (${listed(found.map((at) => headers[at]!))}); choose one with --map ${column}=name.`,
    )
  return found[0] ?? -1
}

/** Finds where the columns are; refuses a header that lacks one, or that has the columns that pricing adds. */
export function findColumns(
  headers: readonly string[],
  aliases: ColumnAliases,
  map: ColumnMap,
): Record<ColumnId, number> {
  const names = headers.map((name) => name.trim())
  const repeated = names.find((name, at) => name !== '' && names.indexOf(name) !== at)
  if (repeated !== undefined) refuse(`見出しに「${repeated}」が2回あります。`, `The header has '${repeated}' twice.`)
  const ids: readonly ColumnId[] = [...neededColumns, ...optionalColumns]
  const places = Object.fromEntries(ids.map((column) => [column, placeOf(column, names, aliases, map)])) as Record<
    ColumnId,
    number
  >
  const missing = neededColumns.filter((column) => places[column] < 0)
  if (missing.length > 0) {
    const [ja, en] =
      names.length === 1 && /[;\t]/.test(names[0]!)
        ? ['区切りはカンマでなければなりません。', ' The fields must be separated by commas.']
        : ['', '']
    refuse(
      `${missing.join(', ')} の列がありません。見出しは ${listed(names)} です。別の名前なら --map ${missing[0]!}=列名 で指定してください。${ja}`,
      `The column ${missing.join(', ')} is missing. The header has: ${listed(names)}. If it has another name, say --map ${missing[0]!}=name.${en}`,
    )
  }
  const taken = ids.filter((column) => places[column] >= 0).map((column) => places[column])
  if (new Set(taken).size < taken.length)
    refuse(
      '一つの列が二つの役に使われています。--map を確かめてください。',
      'One column is used for two things; check --map.',
    )
  const clash = [...addedColumns, totalColumn, ...auditColumns].filter((column) => names.includes(column))
  if (clash.length > 0)
    refuse(
      `入力にすでに ${clash.join(', ')} の列があります（値引き済みのファイルではありませんか）。名前を変えるか取り除いてください。`,
      `The input already has the column ${clash.join(', ')}; is it already priced? Rename or remove it.`,
    )
  return places
}
