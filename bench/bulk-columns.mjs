// 10 million bills in columns: the batch kernel, a loop written by hand for this one rule, and DuckDB with DECIMAL.
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { compileBatch, toRows, toStatement } from '../dist/index.js'
import { measures } from '../dist/rules.js'
import { median, printTable, show } from './measure.mjs'
import { random } from './profiles.mjs'

const ROWS = Number(process.env.HOJOKIN_BENCH_ROWS ?? 10_000_000)
const ROUNDS = 7
const measure = measures['electricity-discount']
const contracts = ['lowVoltage', 'highVoltage', 'extraHighVoltage']
const months = [...new Set(toRows(measure).map(({ when }) => when.usageMonth))].sort()

const next = random(1)
const contract = Uint8Array.from({ length: ROWS }, () => (next() < 0.9 ? 0 : next() < 0.98 ? 1 : 2))
const month = Uint8Array.from({ length: ROWS }, () => Math.floor(next() * months.length))
const usage = Int32Array.from({ length: ROWS }, () => Math.floor(next() * 3_000_000))

const columns = {
  electricitySupply: { codes: contract, dictionary: contracts },
  usageMonth: { codes: month, dictionary: months },
  electricityUsage: { values: usage, scale: 3 },
}
const batch = compileBatch(measure)

// By hand: prices in tenths of a yen, packed by contract and month; what has no price is -1. It knows this one rule and trusts its input.
const packed = new Int32Array(contracts.length * months.length).fill(-1)
for (const { when, atLeast } of toRows(measure))
  packed[contracts.indexOf(when.electricitySupply) * months.length + months.indexOf(when.usageMonth)] = Math.round(
    Number(atLeast) * 10,
  )
function byHand() {
  const yen = new Float64Array(ROWS)
  const status = new Uint8Array(ROWS)
  const width = months.length
  let total = 0
  for (let row = 0; row < ROWS; row++) {
    const price = packed[contract[row] * width + month[row]]
    if (price < 0) {
      status[row] = 1
      continue
    }
    total += yen[row] = Math.floor((usage[row] * price) / 10_000)
  }
  return { yen, status, total: BigInt(total) }
}

async function openDuckDb() {
  const { DuckDBInstance } = createRequire(new URL('../package.json', import.meta.url))('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run('SET threads = 2')
  const list = (values) => `[${values.map((value) => `'${value}'`).join(', ')}]`
  // The same distribution, made by DuckDB itself.
  await connection.run(`CREATE TABLE bills AS SELECT (${list(contracts)})[CASE WHEN i % 10 < 9 THEN 1 WHEN i % 500 < 490 THEN 2 ELSE 3 END] AS "electricitySupply",
    (${list(months)})[1 + (i * 7919) % ${months.length}] AS "usageMonth", CAST(((i * 104729) % 3000000) / 1000.0 AS DECIMAL(18, 3)) AS "electricityUsage" FROM range(${ROWS}) t(i)`)
  await connection.run(
    `CREATE TABLE prices AS SELECT * FROM (VALUES ${toRows(measure)
      .map(
        ({ when, atLeast }) => `('${when.electricitySupply}', '${when.usageMonth}', CAST(${atLeast} AS DECIMAL(5, 1)))`,
      )
      .join(', ')}) AS t("electricitySupply", "usageMonth", price)`,
  )
  return (query) => connection.run(`CREATE OR REPLACE TABLE priced AS ${query}`)
}

const run = await openDuckDb()
// Yen and status, as the two loops give them.
const decimal =
  'SELECT FLOOR("electricityUsage" * price) AS amount, CAST(price IS NULL AS UTINYINT) AS status FROM bills LEFT JOIN prices USING ("electricitySupply", "usageMonth")'
const tasks = [
  ['batch kernel', () => batch.run(columns)],
  ['packed loop by hand', byHand],
  ['DuckDB, DECIMAL and a join', () => run(decimal)],
  [
    'DuckDB, the generated SQL',
    () => run(`SELECT status, amount FROM (${toStatement(measure, { dialect: 'duckdb', table: 'bills' })})`),
  ],
]
const seconds = tasks.map(() => [])
// In turns, so that what disturbs the machine disturbs all of them; the first round warms up.
for (let round = 0; round <= ROUNDS; round++) {
  for (const [at, [, task]] of tasks.entries()) {
    const start = performance.now()
    await task()
    if (round > 0) seconds[at].push((performance.now() - start) / 1000)
  }
}
const [kernel, hand, duckdb, generated] = seconds.map((list) => ROWS / median(list))
const [ours, theirs] = [batch.run(columns).totals.min, byHand().total]
if (ours !== theirs) throw new Error(`the kernel says ${ours} yen, the loop by hand ${theirs}`)

console.log(`${show(ROWS)} bills, ${availableParallelism()} cores, ${ours} yen; rows a second\n`)
printTable([
  { what: 'batch kernel', measured: show(kernel), target: '' },
  { what: 'packed loop by hand', measured: show(hand), target: '' },
  { what: 'DuckDB, DECIMAL and a join, 2 threads, materialised', measured: show(duckdb), target: '' },
  { what: 'DuckDB, the generated SQL, 2 threads, materialised', measured: show(generated), target: '' },
  {
    what: 'batch kernel ÷ loop by hand',
    measured: `${show(kernel / hand)}×`,
    target: '≥ 0.9×',
    met: kernel >= 0.9 * hand,
  },
  {
    what: 'batch kernel ÷ DuckDB DECIMAL',
    measured: `${show(kernel / duckdb)}×`,
    target: '≥ 4×',
    met: kernel >= 4 * duckdb,
  },
])
