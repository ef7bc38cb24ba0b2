import type { Repeats } from '../account/ids'
import type { Source } from '../files/source'
import type { ColumnId, Plan } from '../plan'
import { ineligibleReasons, notKnownReason, statusWords } from '../pricing/reasons'
import { OTHER_UNIT, UNCLEAR, readUsage } from '../pricing/usage-reader'
import { literal, name, plainPath, scan } from './database'
import { chosen, placeOf, texts } from './chosen'
import { lookAtIds, unorderedSql } from './look-at-ids'
import type { ParquetColumn } from './parquet-column'
import { spelledRows, type Spelled } from './spellings-table'
import { isOddSql, sumSql, thousandthsSql } from './usage-sql'

/** A relation with all that the database needs to price each row, and what JavaScript knows of it. */
export interface Prepared {
  /**
   * The rows with hojokin_n (which spelling, from 1), hojokin_t (thousandths), hojokin_price, hojokin_exact, hojokin_status,
   * hojokin_reason, and hojokin_reject: why a row is set aside, or NULL.
   */
  readonly from: string
  /** A column as it is written: as it was. */
  readonly written: (column: ParquetColumn) => string
  readonly spelled: readonly Spelled[]
  /** Whether a row may be set aside at all. */
  readonly anyAside: boolean
  readonly roundedIds: number
  /** Bills, thousandths and yen by spelling, read from what was written; absent where a usage must be read as text. */
  readonly sumsOf?: (output: string, yen: string) => Promise<readonly (readonly unknown[])[]>
  repeats(): Promise<Repeats>
}

const MOST_SPELLINGS = 5000
const MOST_TEXTS = 2000
const keys = ['service', 'contract', 'usage_month'] as const
const list = (values: readonly string[]): string => `[${values.join(', ')}]`

function wordsOf(plan: Plan, { found }: Spelled): readonly [status: string | undefined, reason: string | undefined] {
  if (found === undefined) return [undefined, undefined]
  const { why, until } = found
  if (why === undefined) return [statusWords.eligible[plan.headings], undefined]
  if (why === 'notKnown') return [statusWords.notKnown[plan.headings], notKnownReason(until)[plan.language]]
  return [statusWords.ineligible[plan.headings], ineligibleReasons[why][plan.language]]
}

/** Looks at a file, and says how the database can price it; undefined where it cannot. */
export async function prepare(
  source: Source,
  plan: Plan,
  { database, path, columns }: NonNullable<Source['parquet']>,
): Promise<Prepared | undefined> {
  const { at, constants } = plan
  if (at.bill_total >= 0 || at.printed_discount >= 0 || (plan.unit && plan.unit.power !== 0)) return undefined
  if (columns.some((column) => /^(?:file_row_number|hojokin_.*)$/i.test(column.name))) return undefined
  const column = (id: ColumnId): string => name(columns[at[id]]!.name)
  // The file that is read calls a column by another name than the one that is written, where two differ in capitals only.
  const textOf = (id: (typeof keys)[number], by: 'name' | 'header'): string =>
    at[id] < 0 ? literal(constants[id]!) : `coalesce(CAST(${name(columns[at[id]]![by])} AS VARCHAR), '')`
  const thousandths = thousandthsSql(column('usage'), columns[at.usage]!.type)
  if (thousandths === undefined) return undefined
  const file = scan(path, true)

  const combinations = await database.rows(
    `SELECT DISTINCT ${keys.map((key) => textOf(key, 'name')).join(', ')} FROM ${file} LIMIT ${MOST_SPELLINGS}`,
  )
  const distinct = (place: number): string[] => [...new Set(combinations.map((row) => String(row[place])))].sort()
  const [services, contracts, months] = [distinct(0), distinct(1), distinct(2)]
  if (combinations.length === MOST_SPELLINGS || services.length * contracts.length * months.length > MOST_SPELLINGS)
    return undefined
  if (services.includes(source.headers[at.service]!)) return undefined
  const present = new Set(combinations.map((row) => row.join('\n')))
  // What stands in no row refuses none, so that a clean file is not filtered.
  const spelled = spelledRows(plan, services, contracts, months).map((one) =>
    present.has([one.service, one.contract, one.month].join('\n'))
      ? one
      : { ...one, found: undefined, reject: undefined },
  )
  const scaled = spelled.map(({ found }) => found?.scaled ?? -1)
  // Thousandths below 2^53 times a price below 2^10 stay below 2^63.
  if (scaled.some((price) => price >= 1000)) return undefined

  const id = `CAST(${column('bill_id')} AS VARCHAR)`
  const isText = columns[at.bill_id]!.type === 'VARCHAR'
  const looked = await lookAtIds({ database, path, file, column: columns[at.bill_id]!, isText })
  if (looked === undefined) return undefined
  const { totals, rounded, ordered } = looked

  const odd = (
    await database.rows(
      `SELECT DISTINCT coalesce(CAST(${column('usage')} AS VARCHAR), '') FROM ${file} WHERE ${isOddSql(column('usage'), columns[at.usage]!.type, thousandths)} LIMIT ${MOST_TEXTS}`,
    )
  ).map(([one]) => String(one))
  if (odd.length === MOST_TEXTS) return undefined
  const oddOf = plan.table.map(({ unit }) =>
    list(odd.map((one) => String(readUsage(one, { unit, power: 0, commaIsUnclear: false })))),
  )

  const spellings = { service: services, contract: contracts, usage_month: months }
  const placeName = (of: (typeof keys)[number]): string => `hojokin_${of}`
  const places = keys.map((of) => {
    const text = at[of] < 0 ? literal(constants[of]!) : `CAST(${column(of)} AS VARCHAR)`
    return `${placeOf(spellings[of], text)} AS ${placeName(of)}`
  })
  // A column without a value counts as an empty text, but is not written as one.
  const parts = keys.map((of, key) => {
    const weight = [contracts.length * months.length, months.length, 1][key]!
    const empty = spellings[of].indexOf('')
    const place = empty < 0 ? placeName(of) : `coalesce(${placeName(of)}, ${empty + 1})`
    return `CAST(${list(spellings[of].map((_, place) => String(place * weight)))} AS INTEGER[])[${place}]`
  })
  const n = `${parts.join(' + ')} + 1`
  const numbers = list(scaled.map((price) => (price < 0 ? 'NULL' : String(price))))
  const prices = list(spelled.map(({ found }) => (found?.price ? found.price : 'NULL')))
  const words = spelled.map((one) => wordsOf(plan, one))
  const rejects = [...new Set(spelled.flatMap(({ reject }) => reject ?? []))]
  const pick = (values: string): string => `${values}[hojokin_n]`
  const codes = (values: readonly number[]): string => pick(`CAST(${list(values.map(String))} AS TINYINT[])`)
  const oddSql = `(${list(oddOf)})[CAST(${list(spelled.map((one) => String(one.at + 1)))}[hojokin_n] AS INTEGER)][list_position(${texts(odd)}, coalesce(CAST(${column('usage')} AS VARCHAR), ''))]`
  const placed = `(SELECT *, ${places.join(', ')} FROM ${file})`
  const first = `(SELECT *, CAST(${n} AS INTEGER) AS hojokin_n, ${thousandths} AS hojokin_plain FROM ${placed})`
  const second = `(SELECT *, ${odd.length === 0 ? 'hojokin_plain' : `coalesce(hojokin_plain, CAST(${oddSql} AS BIGINT))`} AS hojokin_t, ${codes(spelled.map(({ reject }) => rejects.indexOf(reject!)))} AS hojokin_refusal FROM ${first})`
  const bad =
    odd.length === 0
      ? ''
      : ` WHEN hojokin_t = ${UNCLEAR} THEN 'usage_comma' WHEN hojokin_t = ${OTHER_UNIT} THEN 'unit' WHEN hojokin_t < 0 OR hojokin_t IS NULL THEN 'usage'`
  const isTotal = totals.length > 0 ? ` WHEN ${id} IN (${totals.map(literal).join(', ')}) THEN 'total'` : ''
  const refusal = rejects.map((reason, at) => ` WHEN hojokin_refusal = ${at} THEN ${literal(reason)}`).join('')
  const branches = isTotal + refusal + bad
  const reject = branches === '' ? 'CAST(NULL AS VARCHAR)' : `CASE${branches} END`
  const word = (place: 0 | 1): string =>
    chosen(
      words.map((pair) => pair[place]),
      'hojokin_n',
    )
  const third = `(SELECT *, ${reject} AS hojokin_reject, CAST(${pick(`CAST(${prices} AS DECIMAL(18,5)[])`)} AS DECIMAL(18,5)) AS hojokin_price, hojokin_t * CAST(${pick(`CAST(${numbers} AS BIGINT[])`)} AS BIGINT) AS hojokin_exact, ${word(0)} AS hojokin_status, ${word(1)} AS hojokin_reason FROM ${second})`

  async function sumsOf(output: string, yen: string): Promise<readonly (readonly unknown[])[]> {
    const { header, type } = columns[at.usage]!
    const sumOfUsage = sumSql(name(header), type, thousandthsSql(name(header), type)!)
    const plain = plainPath(output)
    try {
      const sums = await database.rows(
        `SELECT ${keys.map((key) => textOf(key, 'header')).join(', ')}, count(*), ${sumOfUsage}, sum(${name(yen)}) FROM ${scan(plain.path)} GROUP BY ALL`,
      )
      return sums.map(([service, contract, month, ...rest]) => {
        const [a, b, c] = [
          services.indexOf(String(service)),
          contracts.indexOf(String(contract)),
          months.indexOf(String(month)),
        ]
        return [(a * contracts.length + b) * months.length + c + 1, ...rest] as const
      })
    } finally {
      plain.remove()
    }
  }

  return {
    from: third,
    written: (one) => {
      const of = one.type === 'VARCHAR' ? keys.find((key) => columns[at[key]] === one) : undefined
      return of === undefined ? name(one.name) : chosen(spellings[of], placeName(of))
    },
    spelled,
    anyAside: branches !== '',
    roundedIds: rounded,
    ...(odd.length === 0 && { sumsOf }),
    repeats: async () => {
      if (ordered) return { ids: 0, rows: 0 }
      const ids = isText ? id : column('bill_id')
      const answered = `(SELECT ${ids} AS id FROM ${third} WHERE hojokin_reject IS NULL)`
      const [unordered] = (
        await database.rows(
          `SELECT count(*) FROM (SELECT id, lag(id) OVER () AS before FROM ${answered}) WHERE ${unorderedSql(isText)}`,
        )
      )[0]!
      if (unordered === 0n) return { ids: 0, rows: 0 }
      const [repeated, rows] = (
        await database.rows(
          `SELECT count(*), coalesce(sum(times - 1), 0) FROM (SELECT count(*) AS times FROM ${answered} GROUP BY id HAVING count(*) > 1)`,
        )
      )[0]!
      return { ids: Number(repeated as bigint), rows: Number(rows as bigint) }
    },
  }
}
