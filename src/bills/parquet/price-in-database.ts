import { statSync } from 'node:fs'
import type { CaseTotal } from '../account/totals'
import { emptyTally, type Tally } from '../account/tally'
import { formatRejects, yearFor, type Rejected } from '../account/rejects'
import { addedTo } from '../files/added'
import type { Out } from '../files/out'
import type { Source } from '../files/source'
import type { BillsOptions } from '../options'
import { outputPathOf } from '../paths'
import type { Plan } from '../plan'
import type { Spelling } from '../pricing/dictionary'
import type { Ran } from '../running/run-source'
import { prepare, type Prepared } from './prepare'
import type { Spelled } from './spellings-table'
import { cannotHandle } from './cannot-handle'
import { literal, name, type Database } from './database'
import { addedTypes, checkNames } from './parquet-out'
import { lineSql } from './open-parquet'

/** The columns that pricing adds, as the database reckons them from thousandths and scaled prices: whole numbers all the way. */
function addedSql(plan: Plan): readonly string[] {
  const unit = 10n ** BigInt(plan.digits)
  const added = plan.rounding === 'down' ? 0n : plan.rounding === 'up' ? unit - 1n : unit / 2n
  const part = `CAST('0.${'1'.padStart(plan.digits, '0')}' AS DECIMAL(${plan.digits},${plan.digits}))`
  const times = (width: number): string => `CAST(hojokin_exact AS DECIMAL(${width},0)) * ${part}`
  // What fits 18 digits, as all but absurd bills do, is multiplied ten times faster.
  const exact = `CAST(CASE WHEN hojokin_exact < ${10n ** 18n} THEN ${times(18)} ELSE ${times(19)} END AS ${addedTypes['discount_exact']!})`
  const yen = added === 0n ? 'hojokin_exact' : `(hojokin_exact + ${added})`
  return ['hojokin_price', exact, `${yen} // ${unit}`, 'hojokin_status', 'hojokin_reason']
}

/** Streams the rows that were set aside, in their order, to the rejects. */
async function writeAside(
  database: Database,
  { from, spelled, anyAside }: Prepared,
  source: Source,
  plan: Plan,
  rejects: Out | undefined,
  seen: (reason: Rejected['reason'], spelled: Spelled) => void,
): Promise<number> {
  const { columns } = source.parquet!
  const sql = `SELECT file_row_number, hojokin_reject, ${lineSql(columns, false)}, hojokin_n FROM ${from} WHERE hojokin_reject IS NOT NULL ORDER BY file_row_number`
  let rejected = 0
  if (!anyAside) return 0
  const result = await database.connection.stream(sql)
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const rows = chunk.getRows().map(([row, reason, text, n]) => {
      const one = spelled[Number(n) - 1]!
      seen(reason as Rejected['reason'], one)
      return {
        line: Number(row as bigint) + 1,
        reason: reason as Rejected['reason'],
        bytes: Buffer.from(text as string),
        ...yearFor(reason as Rejected['reason'], () => one.month),
      }
    })
    rejected += rows.filter(({ reason }) => reason !== 'total').length
    await rejects?.write(formatRejects(rows, 0, plan.language))
  }
  return rejected
}

/** The totals by case, and what was guessed, from the sums by spelling. */
function settle(
  rows: readonly (readonly unknown[])[],
  { spelled }: Prepared,
  plan: Plan,
  tally: Tally,
): { totals: CaseTotal[]; spellings: Spelling[]; bills: number } {
  const totals: CaseTotal[] = []
  const spellings: Spelling[] = []
  let answered = 0
  for (const [n, count, usage, yen] of rows) {
    const one = spelled[Number(n) - 1]!
    const bills = Number(count as bigint)
    answered += bills
    totals.push({
      case: one.found!,
      bills: count as bigint,
      usage: usage as bigint,
      yen: BigInt((yen as bigint | null) ?? 0),
    })
    if (one.dated) tally.datedMonths += bills
    if (plan.unit && plan.unit.of !== plan.table[one.at]!.unit) tally.otherUnit += bills
    if (one.guessed)
      spellings.push({ column: 'contract', written: one.contract, readAs: one.found!.contract, rows: bills })
  }
  return { totals, spellings, bills: answered }
}

/**
 * Prices Parquet into Parquet within the database: each spelling is read once, here, and the database multiplies thousandths by scaled
 * prices, so that typed columns never become text. Gives undefined for a file that must be read row by row: with columns to
 * audit, empty ids, a usage of a type that holds no plain number, or more spellings than a table can hold.
 */
export async function priceInDatabase(
  source: Source,
  plan: Plan,
  options: BillsOptions,
  open: () => Out,
  rejects: Out | undefined,
): Promise<{ readonly output: Out; readonly ran: Ran } | undefined> {
  const { parquet, name: path } = source
  if (parquet === undefined || options.escapeFormulas || plan.once) return undefined
  const { database } = parquet
  try {
    checkNames([...source.headers, ...addedTo(plan)], path)
    const prepared = await prepare(source, plan, parquet)
    if (prepared === undefined) return undefined
    const output = open()
    const own = parquet.columns.map((column) => `${prepared.written(column)} AS ${name(column.header)}`)
    const added = addedTo(plan).map((header, at) => `${addedSql(plan)[at]!} AS ${name(header)}`)
    const answered = prepared.anyAside ? ' WHERE hojokin_reject IS NULL' : ''
    const query = `SELECT ${[...own, ...added].join(', ')} FROM ${prepared.from}${answered}`
    await database.run(`COPY (${query}) TO ${literal(output.file!.temporary)} (FORMAT parquet, USE_TMP_FILE false)`)
    const yen = addedSql(plan)[2]!
    const sums =
      prepared.sumsOf === undefined
        ? await database.rows(
            `SELECT hojokin_n, count(*), sum(hojokin_t), sum(${yen}) FROM ${prepared.from}${answered} GROUP BY hojokin_n`,
          )
        : await prepared.sumsOf(output.file!.temporary, addedTo(plan)[2]!)
    const tally = { ...emptyTally(), shortenedIds: prepared.roundedIds }
    const { totals, spellings, bills } = settle(sums, prepared, plan, tally)
    const missed = new Map<Spelled, number>()
    const rejected = await writeAside(database, prepared, source, plan, rejects, (reason, one) => {
      if (reason === 'total') tally.totalRows++
      if (one.reject === reason) missed.set(one, (missed.get(one) ?? 0) + 1)
    })
    const unread = Array.from(missed, ([{ reject, service, contract, month }, rows]): Spelling => {
      const found =
        reject === 'service'
          ? { column: reject, written: service }
          : reject === 'contract'
            ? { column: reject, written: contract }
            : ({ column: 'usage_month', written: month } as const)
      return { ...found, readAs: undefined, rows }
    })
    return {
      output,
      ran: {
        totals,
        tally,
        spellings: [...spellings, ...unread],
        repeats: await prepared.repeats(),
        records: bills + rejected + tally.totalRows,
        rejected,
        blank: 0,
        bytes: statSync(output.file!.temporary).size,
      },
    }
  } catch (error) {
    return cannotHandle('read', path, error, options.signal, outputPathOf(options))
  }
}
