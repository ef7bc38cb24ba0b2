import { namesTotal } from '../pricing/no-bill'
import { literal, type Database } from './database'

const MOST_TEXTS = 2000

/** What all texts from `least` to `most` begin with. */
function commonStart(least: string, most: string): string {
  let at = 0
  while (at < least.length && least[at] === most[at]) at++
  return least.slice(0, at)
}

/**
 * Looks for ids that name a sum, and for those that a spreadsheet has rounded; undefined where some are empty, or too many look like
 * sums, so that the rows must be read one by one. Ids that all begin alike, with a letter that no such word begins with, are neither.
 */
export async function lookAtIds(
  database: Database,
  file: string,
  id: string,
  isText: boolean,
): Promise<{ readonly totals: readonly string[]; readonly rounded: number } | undefined> {
  const [absent, least, most, wide] = (
    await database.rows(
      `SELECT count(*) FILTER (${id} IS NULL), ${isText ? `min(${id}), max(${id}), count(*) FILTER (strlen(${id}) <> length(${id}))` : "'', '', 0"} FROM ${file}`,
    )
  )[0]!
  if (absent !== 0n) return undefined
  if (!isText || least === null) return { totals: [], rounded: 0 }
  const [from, to] = [least as string, most as string]
  // A blank id comes before all that begin with a letter or a digit.
  if (from < '!') return undefined
  const start = commonStart(from, to)
  if (wide === 0n && /^[a-fh-rt-z]/i.test(start) && !/^[gst]/i.test(start)) return { totals: [], rounded: 0 }
  const [rounded] = (
    await database.rows(
      `SELECT count(*) FILTER (regexp_full_match(${id}, '[0-9.]+[Ee][+][0-9]+')) FROM ${file} WHERE contains(${id}, '+')`,
    )
  )[0]!
  const sums = await database.rows(
    `SELECT DISTINCT ${id} FROM ${file} WHERE contains(${id}, ${literal('計')}) OR (NOT (${id}[-1] BETWEEN '0' AND '9') AND regexp_matches(${id}, '(?i)total|sum|[ｔｓＴＳ]')) LIMIT ${MOST_TEXTS}`,
  )
  if (sums.length === MOST_TEXTS) return undefined
  return { totals: sums.map(([one]) => String(one)).filter(namesTotal), rounded: Number(rounded as bigint) }
}
