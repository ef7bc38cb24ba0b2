import { randomUUID } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { BillsError, cannotRead, fileError, refuse } from '../bills-error'
import { checkPaths, priceBills, type BillsOptions, type BillsResult } from '../price-bills'

const isParquet = (path: string | undefined): path is string => path !== undefined && /\.parquet$/i.test(path)
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
const name = (text: string): string => `"${text.replaceAll('"', '""')}"`
const addedTypes: Readonly<Record<string, string>> = {
  unit_discount: 'DECIMAL(18,5)',
  discount_exact: 'DECIMAL(38,8)',
  discount_yen: 'BIGINT',
  discount_by_total: 'BIGINT',
}

interface Database {
  run(sql: string): Promise<unknown>
  rows(sql: string): Promise<readonly (readonly unknown[])[]>
  close(): void
}

/** Opens DuckDB in memory; it is an optional peer, loaded only for Parquet. */
async function openDatabase(): Promise<Database> {
  const library = await import('@duckdb/node-api').catch(() =>
    refuse(
      'Parquetを読み書きするには @duckdb/node-api が要ります。npm install @duckdb/node-api@1.5.6-r.1 で入れるか、CSVを使ってください。',
      'Parquet needs @duckdb/node-api: npm install @duckdb/node-api@1.5.6-r.1, or use CSV.',
    ),
  )
  const instance = await library.DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    run: (sql) => connection.run(sql),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

const friendly =
  (path: string) =>
  (error: unknown): never => {
    if (error instanceof BillsError) throw error
    const message = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return refuse(`${path} を扱えません（DuckDB：${message}）。`, `cannot handle ${path} (DuckDB: ${message}).`)
  }

/** The types of a Parquet file's columns, by name. */
async function typesOf(database: Database, path: string): Promise<Map<string, string>> {
  const rows = await database.rows(`DESCRIBE SELECT * FROM read_parquet(${literal(path)})`).catch(friendly(path))
  return new Map(rows.map(([column, type]) => [String(column), String(type)]))
}

const csvOptions = `header = true, all_varchar = true, delim = ',', quote = '"', escape = '"'`

async function toParquet(
  database: Database,
  csv: string,
  path: string,
  known: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = await database.rows(`DESCRIBE SELECT * FROM read_csv(${literal(csv)}, ${csvOptions})`)
  const columns = rows
    .map(([column]) => String(column))
    .map((header) => {
      const type = known.get(header) ?? addedTypes[header]
      return type === undefined || type === 'VARCHAR'
        ? name(header)
        : `CAST(${name(header)} AS ${type}) AS ${name(header)}`
    })
  // A null is an empty field without quotes, an empty text one with quotes.
  const from = `read_csv(${literal(csv)}, ${csvOptions}, nullstr = '', allow_quoted_nulls = false)`
  await database.run(`COPY (SELECT ${columns.join(', ')} FROM ${from}) TO ${literal(path)} (FORMAT parquet)`)
}

/**
 * Prices a file into another, CSV or Parquet by the ending of each name. Parquet passes through CSV files beside the output, which
 * are removed; untouched columns keep their types.
 * @throws BillsError when a file or the call cannot be used, or when Parquet is wanted and its library is absent
 */
export async function priceFiles(options: BillsOptions): Promise<BillsResult> {
  const { input, output } = options
  if (!isParquet(input) && !isParquet(output)) return priceBills(options)
  checkPaths(options)
  if (!existsSync(input)) return fileError(cannotRead, input, { code: 'ENOENT' })
  const folder = output === undefined ? tmpdir() : dirname(output)
  const files: string[] = []
  const reserve = (path: string, ending: string): string => {
    const file = join(folder, `.${basename(path)}.${randomUUID()}.${ending}`)
    files.push(file)
    return file
  }
  const database = await openDatabase()
  try {
    const types = isParquet(input) ? await typesOf(database, input) : new Map<string, string>()
    const from = isParquet(input) ? reserve(input, 'csv') : input
    if (isParquet(input))
      await database
        .run(`COPY (SELECT * FROM read_parquet(${literal(input)})) TO ${literal(from)} (FORMAT csv, HEADER true)`)
        .catch(friendly(input))
    if (!isParquet(output)) return await priceBills({ ...options, input: from })
    const [csv, made] = [reserve(output, 'csv'), reserve(output, 'parquet')]
    const result = await priceBills({ ...options, input: from, output: csv, rejectsWhenAny: `${output}.rejects.csv` })
    await toParquet(database, csv, made, types).catch(friendly(output))
    renameSync(made, output)
    return result
  } finally {
    database.close()
    for (const file of files) rmSync(file, { force: true })
  }
}
