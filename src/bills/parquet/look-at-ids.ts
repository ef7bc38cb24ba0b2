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

/** Whether an id does not come after the one before it: by length, then by bytes, as numbers of bills do. */
export const unorderedSql = (isText: boolean): string =>
  isText ? '(strlen(before) > strlen(id) OR (strlen(before) = strlen(id) AND before >= id))' : 'before >= id'

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
 * Whether a query that counts finds anything. What looks at the row before is done by one thread, so each thread gets a part of the file, of
 * several groups of rows; the last row of a part is the first of the next.
 */
async function anyIn({ database, path }: Ids, query: (of: string) => string): Promise<boolean> {
  const [threads, groups, count] = (
    await database.rows(
      `SELECT CAST(current_setting('threads') AS BIGINT), num_row_groups, num_rows FROM parquet_file_metadata(${literal(path)})`,
    )
  )[0]! as readonly [bigint, bigint, bigint]
  const parts = threads < groups / 4n ? threads : groups / 4n || 1n
  const queries: string[] = []
  for (let part = 0n; part < parts; part++)
    queries.push(query(`WHERE file_row_number BETWEEN ${(part * count) / parts} AND ${((part + 1n) * count) / parts}`))
  const [found] = (await database.rows(`SELECT CAST(sum(n) AS BIGINT) FROM (${queries.join(' UNION ALL ')})`))[0]!
  return found !== 0n
}

/**
 * Looks for ids that name a sum, and for those that a spreadsheet has rounded; undefined where some are empty, or too many look like
 * sums, so that the rows must be read one by one. Ids that all begin alike, with a letter that no such word begins with, are neither.
 */
export async function lookAtIds(ids: Ids): Promise<LookedAt | undefined> {
  const { database, file, column, isText } = ids
  const id = name(column.name)
  const kept = isText ? await boundsKept(ids) : undefined
  const known = kept !== undefined || !isText
  const bounds = known ? "'', '', " : `min(id), max(id), `
  const unlike = isText ? 'strlen(id) <> length(id)' : 'FALSE'
  const rows = (of: string): string =>
    `(SELECT id, lag(id) OVER () AS before FROM (SELECT ${id} AS id FROM ${file} ${of}))`
  // One question that a clean file says no to costs less than three that are counted.
  const suspicious = `${unorderedSql(isText)} OR ${unlike} OR id IS NULL`
  const clean = known && !(await anyIn(ids, (of) => `SELECT count(*) AS n FROM ${rows(of)} WHERE ${suspicious}`))
  const [unordered, wide, least, most, absent] = clean
    ? [0n, 0n, '', '', 0n]
    : (
        await database.rows(
          `SELECT count(*) FILTER (${unorderedSql(isText)}), count(*) FILTER (${unlike}), ${bounds}count(*) FILTER (id IS NULL) FROM ${rows('')}`,
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
