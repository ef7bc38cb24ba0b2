// Bills and applicants in columns: the batch kernel beside loops written by hand for one rule each, with the same checks and their
// arrays as parameters; DuckDB with DECIMAL, and its generated SQL beside a join written by hand; all measures over a population.
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { compileBatch, screen, screenColumns, toRows, toStatement } from '../dist/index.js'
import { measures, programmes, vocabulary } from '../dist/rules.js'
import { handLoops } from './hand-loops.mjs'
import { median, printTable, show } from './measure.mjs'
import { random } from './profiles.mjs'

const ROWS = Number(process.env.HOJOKIN_BENCH_ROWS ?? 10_000_000)
const APPLICANTS = Number(process.env.HOJOKIN_BENCH_APPLICANTS ?? 1_000_000)
const ROUNDS = Number(process.env.HOJOKIN_BENCH_ROUNDS ?? 5)
const next = random(1)

/** Seconds of each task, run in turns, so that what disturbs the machine disturbs all of them; the first round warms up. */
async function inTurns(tasks) {
  const seconds = tasks.map(() => [])
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, task] of tasks.entries()) {
      const start = performance.now()
      await task()
      if (round > 0) seconds[at].push((performance.now() - start) / 1000)
    }
  }
  return seconds.map(median)
}

const table = []
const compare = (what, ours, theirs, target) =>
  table.push({ what, measured: `${show(theirs / ours)}×`, target: `≥ ${target}×`, met: theirs / ours >= target })
const speed = (what, seconds, rows = ROWS) => table.push({ what, measured: show(rows / seconds), target: '' })

// Each measure: the same columns for the kernel and for the loop.
for (const { id, columns, loop, target } of handLoops(ROWS, next)) {
  const batch = compileBatch(measures[id])
  const [ours, theirs] = [batch.run(columns).totals.min, BigInt(loop().total)]
  if (ours !== theirs) throw new Error(`${id}: the kernel says ${ours} yen, the loop by hand ${theirs}`)
  const [kernel, hand] = await inTurns([() => batch.run(columns), loop])
  speed(`${id}, batch`, kernel)
  compare(`${id}, batch ÷ loop by hand`, kernel, hand, target)
}

const measure = measures['electricity-discount']
const prices = toRows(measure)
const months = [...new Set(prices.map(({ when }) => when.usageMonth))].sort()
const { DuckDBInstance } = createRequire(new URL('../package.json', import.meta.url))('@duckdb/node-api')
const connection = await (await DuckDBInstance.create(':memory:')).connect()
await connection.run('SET threads = 2')
const list = (values) => `[${values.map((value) => `'${value}'`).join(', ')}]`
await connection.run(`CREATE TABLE bills AS SELECT (${list(['lowVoltage', 'highVoltage', 'extraHighVoltage'])})[CASE WHEN i % 10 < 9 THEN 1 WHEN i % 500 < 490 THEN 2 ELSE 3 END] AS contract,
  CAST((${list(months)})[1 + (i * 7919) % ${months.length}] || '-01' AS DATE) AS month, CAST(((i * 104729) % 3000000) / 1000.0 AS DECIMAL(18, 3)) AS usage FROM range(${ROWS}) t(i)`)
await connection.run(
  `CREATE TABLE prices AS SELECT * FROM (VALUES ${prices
    .map(
      ({ when, atLeast }) =>
        `('${when.electricitySupply}', DATE '${when.usageMonth}-01', CAST(${atLeast} AS DECIMAL(5, 1)))`,
    )
    .join(', ')}) AS t(contract, month, price)`,
)
const typed = toStatement(measure, {
  dialect: 'duckdb',
  table: 'bills',
  columns: { electricitySupply: 'contract', usageMonth: 'month', electricityUsage: 'usage' },
  types: { electricitySupply: 'text', usageMonth: 'date', electricityUsage: 'decimal' },
})
const run = (query) => () => connection.run(`CREATE OR REPLACE TABLE priced AS ${query}`)
const [electricity] = handLoops(ROWS, next)
const batch = compileBatch(measure)
const [kernel, join, generated] = await inTurns([
  () => batch.run(electricity.columns),
  run(
    `SELECT FLOOR(usage * price) AS amount, CASE WHEN price IS NULL THEN 'ineligible' ELSE 'eligible' END AS status FROM bills LEFT JOIN prices USING (contract, month)`,
  ),
  run(`SELECT amount, status FROM (${typed})`),
])
speed('DuckDB, DECIMAL and a join by hand, 2 threads, materialised', join)
speed('DuckDB, generated SQL on typed columns', generated)
compare('batch ÷ DuckDB DECIMAL', kernel, join, 4)
compare('DuckDB: generated ÷ join by hand', generated, join, 0.7)

// A population of whom everything is known, screened for every measure.
const facts = [
  ...new Set(
    programmes.flatMap((programme) =>
      programme.measures.flatMap((one) => [...Object.keys(one.fields), ...Object.keys(one.purposeFields)]),
    ),
  ),
]
const columnOf = (field) => {
  const codes = (dictionary) => ({
    codes: Uint8Array.from({ length: APPLICANTS }, () => Math.floor(next() * dictionary.length)),
    dictionary,
  })
  if (field.kind === 'choice') return codes(field.options.map(({ id }) => id))
  if (field.kind === 'boolean') return codes(['true', 'false'])
  if (field.kind === 'month') return codes(['2025-12', '2026-01', '2026-03'])
  if (field.kind === 'date') return codes(['2026-04-01', '2026-12-01'])
  return { values: Float64Array.from({ length: APPLICANTS }, () => Math.floor(next() ** 3 * 3e9)), scale: 0 }
}
const population = Object.fromEntries(facts.map((id) => [id, columnOf(vocabulary[id])]))
const profileAt = (row) =>
  Object.fromEntries(
    Object.entries(population).map(([id, column]) => [
      id,
      column.dictionary ? column.dictionary[column.codes[row]] : column.values[row],
    ]),
  )
const SAMPLE = Math.min(APPLICANTS, 2000)
const profiles = Array.from({ length: SAMPLE }, (_, row) => profileAt(row))
const [columnsOf, loopOf] = await inTurns([
  () => screenColumns(programmes, population),
  () => profiles.forEach((profile) => screen(programmes, profile)),
])
speed('screenColumns, all measures', columnsOf, APPLICANTS)
compare('screenColumns ÷ screen in a loop', columnsOf / APPLICANTS, loopOf / SAMPLE, 10)

console.log(`${show(ROWS)} bills, ${show(APPLICANTS)} applicants, ${availableParallelism()} cores; rows a second\n`)
printTable(table)
