import { namesTotal } from '../pricing/no-bill'
import { literal, name, type Database } from './database'
import type { ParquetColumn } from './parquet-column'

const MOST_TEXTS = 2000

export interface LookedAt {
  /** The ids that name a sum. */
  readonly totals: readonly string[]
  /** How many ids a spreadsheet has rounded. */
  readonly rounded: number
  /** Each id comes after the one before it, so that none is there twice. */
  readonly ordered: boolean
}
interface Ids {
  readonly database: Database
  readonly path: string
  /** The rows, as SQL. */
  readonly file: string
  readonly column: ParquetColumn
  readonly isText: boolean
}

/** Whether an id comes after the one before it: by length, then by bytes, as numbers of bills do. */
export const laterSql = (isText: boolean): string =>
  isText ? `CASE WHEN strlen(before) = strlen(id) THEN before < id ELSE strlen(before) < strlen(id) END` : 'before < id'

/** What all texts from `least` to `most` begin with. */
function commonStart(least: string, most: string): string {
  let at = 0
  while (at < least.length && least[at] === most[at]) at++
  return least.slice(0, at)
}

/** Bounds of all ids, from the statistics that the file keeps for itself; undefined where it keeps none. */
async function boundsKept({ database, path, column }: Ids) {
  const [groups, told, least, most] = (
    await database.rows(
      `SELECT max(row_group_id) + 1, count(*), min(stats_min_value), max(stats_max_value) FROM parquet_metadata(${literal(path)}) WHERE path_in_schema = ${literal(column.header)} AND stats_min_value IS NOT NULL AND stats_max_value IS NOT NULL`,
    )
  )[0]! as readonly [bigint | null, bigint, string | null, string | null]
  const [all] = (
    await database.rows(`SELECT count(DISTINCT row_group_id) FROM parquet_metadata(${literal(path)})`)
  )[0]! as readonly [bigint]
  const plain = (text: string | null): text is string => text !== null && /^[ -[\]-~]*$/.test(text)
  if (groups === null || told !== all || !plain(least) || !plain(most)) return undefined
  return { least, most }
}

/**
 * Looks for ids that name a sum, and for those that a spreadsheet has rounded; undefined where some are empty, or too many look like
 * sums, so that the rows must be read one by one. Ids that all begin alike, with a letter that no such word begins with, are neither.
 */
export async function lookAtIds(ids: Ids): Promise<LookedAt | undefined> {
  const { database, file, column, isText } = ids
  const id = name(column.name)
  const kept = isText ? await boundsKept(ids) : undefined
  const bounds = kept || !isText ? "'', '', " : `min(id), max(id), `
  const [unordered, wide, least, most, absent] = (
    await database.rows(
      `SELECT count(*) FILTER (before IS NOT NULL AND NOT (${laterSql(isText)})), ${isText ? 'count(*) FILTER (strlen(id) <> length(id))' : '0'}, ${bounds}count(*) FILTER (id IS NULL) FROM (SELECT id, lag(id) OVER () AS before FROM (SELECT ${id} AS id FROM ${file}))`,
    )
  )[0]!
  if (absent !== 0n) return undefined
  const none = { totals: [], rounded: 0, ordered: unordered === 0n }
  const [from, to] = [kept?.least ?? (least as string | null), kept?.most ?? (most as string | null)]
  if (!isText || from === null || to === null) return none
  // A blank id comes before all that begin with a letter or a digit.
  if (from < '!') return undefined
  const start = commonStart(from, to)
  if (wide === 0n && /^[a-fh-rt-z]/i.test(start) && !/^[gst]/i.test(start)) return none
  const [rounded] = (
    await database.rows(
      `SELECT count(*) FILTER (regexp_full_match(${id}, '[0-9.]+[Ee][+][0-9]+')) FROM ${file} WHERE contains(${id}, '+')`,
    )
  )[0]!
  const sums = await database.rows(
    `SELECT DISTINCT ${id} FROM ${file} WHERE contains(${id}, ${literal('計')}) OR (NOT (${id}[-1] BETWEEN '0' AND '9') AND regexp_matches(${id}, '(?i)total|sum|[ｔｓＴＳ]')) LIMIT ${MOST_TEXTS}`,
  )
  if (sums.length === MOST_TEXTS) return undefined
  return { ...none, totals: sums.map(([one]) => String(one)).filter(namesTotal), rounded: Number(rounded as bigint) }
}
