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

/**
 * Bounds of all ids, from the statistics that the file keeps for itself; undefined where it keeps none, or where some id may begin with
 * a blank, or with what is shown there in another way.
 */
async function boundsKept({ database, path, column }: Ids) {
  const shown = `path_in_schema = ${literal(column.header)} AND regexp_matches(stats_min_value, '^[!-\\[\\]-~]') AND stats_max_value IS NOT NULL`
  const [groups, told, least, most] = (
    await database.rows(
      `SELECT count(DISTINCT row_group_id), count(*) FILTER (${shown}), min(stats_min_value) FILTER (${shown}), max(stats_max_value) FILTER (${shown}) FROM parquet_metadata(${literal(path)})`,
    )
  )[0]! as readonly [bigint, bigint, string | null, string | null]
  return told === groups ? [least, most] : undefined
}

/**
 * Whether a query that counts finds anything. What looks at the row before is done by one thread, so each thread gets a part of the file, of
 * several groups of rows; the last row of a part is the first of the next.
 */
async function anyIn({ database, path }: Ids, query: (of: string) => string): Promise<boolean> {
  const [parts, count] = (
    await database.rows(
      `SELECT greatest(1, least(CAST(current_setting('threads') AS BIGINT), num_row_groups // 4)), num_rows FROM parquet_file_metadata(${literal(path)})`,
    )
  )[0]! as readonly [bigint, bigint]
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
  const kept = isText ? await boundsKept(ids) : []
  const unlike = isText ? 'strlen(id) <> length(id)' : 'FALSE'
  const rows = (of: string): string =>
    `(SELECT id, lag(id) OVER () AS before FROM (SELECT ${id} AS id FROM ${file} ${of}))`
  // One question that a clean file says no to costs less than three that are counted.
  const suspicious = `${unorderedSql(isText)} OR ${unlike} OR id IS NULL`
  const clean = kept && !(await anyIn(ids, (of) => `SELECT count(*) AS n FROM ${rows(of)} WHERE ${suspicious}`))
  const [unordered, wide, absent, ...seen] = clean
    ? [0n, 0n, 0n]
    : (
        await database.rows(
          `SELECT count(*) FILTER (${unorderedSql(isText)}), count(*) FILTER (${unlike}), count(*) FILTER (id IS NULL)${kept ? '' : ', min(id), max(id)'} FROM ${rows('')}`,
        )
      )[0]!
  if (absent !== 0n) return undefined
  const none = { totals: [], rounded: 0, ordered: unordered === 0n }
  const [least, most] = kept ?? (seen as readonly (string | null)[])
  // Numbers need no bounds, and a file without rows has none.
  if (typeof least !== 'string') return none
  // A blank id comes before all that begin with a letter or a digit.
  if (least < '!') return undefined
  if (wide === 0n && least[0] === most?.[0] && /^[a-fh-ru-z]/i.test(least)) return none
  const [rounded] = (
    await database.rows(
      `SELECT count(*) FILTER (regexp_full_match(${id}, '[0-9.]+[Ee][+][0-9]+')) FROM ${file} WHERE contains(${id}, '+')`,
    )
  )[0]!
  const sums = await database.rows(
    `SELECT DISTINCT ${id} FROM ${file} WHERE contains(${id}, ${literal('計')}) OR (NOT (${id}[-1] BETWEEN '0' AND '9') AND regexp_matches(${id}, '(?i)t[^a-z]*o[^a-z]*t[^a-z]*a[^a-z]*l|s[^a-z]*u[^a-z]*m|[ｔｓＴＳ]')) LIMIT ${MOST_TEXTS}`,
  )
  if (sums.length === MOST_TEXTS) return undefined
  return { ...none, totals: sums.map(([one]) => String(one)).filter(namesTotal), rounded: Number(rounded as bigint) }
}
