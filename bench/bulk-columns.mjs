// Bills and applicants in columns: node bench/bulk-columns.mjs [hand] [measures] [duckdb] [screen]
// hand: three rules beside loops typed in for them; measures: every computed measure beside a loop of its own (bench/loops.mjs);
// duckdb: beside DuckDB with DECIMAL, and its generated SQL beside a join by hand; screen: all measures over a population, beside
// `screen` in a loop. Loops have the same checks, and their arrays as parameters.
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { compileBatch, screen, screenColumns, toRows, toStatement } from '../dist/index.js'
import { measures, programmes, vocabulary } from '../dist/rules.js'
import { handLoops } from './hand-loops.mjs'
import { columnsOf, loopOf } from './loops.mjs'
import { median, printTable, show } from './measure.mjs'
import { random } from './profiles.mjs'

const ROWS = Number(process.env.HOJOKIN_BENCH_ROWS ?? 10_000_000)
const APPLICANTS = Number(process.env.HOJOKIN_BENCH_APPLICANTS ?? 1_000_000)
const ROUNDS = Number(process.env.HOJOKIN_BENCH_ROUNDS ?? 5)
const next = random(1)
/** What a first conversation tells: who, where, how large, what happened, and what it would cost. */
const SEVEN = [
  'applicantType',
  'prefecture',
  'enterpriseSize',
  'disaster',
  'electricitySupply',
  'eligibleCost',
  'wageIncrease',
]

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

/** The least seconds of processor time of tasks of one thread, run in turns: what else the machine does hardly counts. */
function best(rounds, ...tasks) {
  const least = tasks.map(() => Infinity)
  for (let round = 0; round <= rounds; round++)
    tasks.forEach((task, at) => {
      const start = process.cpuUsage()
      task()
      const { user, system } = process.cpuUsage(start)
      if (round > 0) least[at] = Math.min(least[at], (user + system) / 1e6)
    })
  return least
}

function byHand() {
  for (const { id, columns, loop, target } of handLoops(ROWS, next)) {
    const batch = compileBatch(measures[id])
    const [ours, theirs] = [batch.run(columns).totals.min, BigInt(loop().total)]
    if (ours !== theirs) throw new Error(`${id}: the kernel says ${ours} yen, the loop by hand ${theirs}`)
    const [kernel, hand] = best(2 * ROUNDS, () => batch.run(columns), loop)
    speed(`${id}, batch`, kernel)
    compare(`${id}, batch ÷ loop by hand`, kernel, hand, target)
  }
}

/** Every computed measure, the worst first; the answers of both are compared row by row. */
function eachMeasure() {
  const rows = Math.min(ROWS, 1_000_000)
  const found = []
  for (const measure of Object.values(measures)) {
    if (measure.amount.kind === 'undocumented') continue
    const loop = loopOf(measure)
    if (loop === undefined) {
      console.log(`${measure.id}: no loop was written`)
      continue
    }
    const batch = compileBatch(measure)
    const columns = columnsOf(measure, loop, rows, next)
    const [ours, theirs] = [batch.run(columns), loop.run(rows, columns)]
    for (const name of ['status', 'yen', 'min', 'max'])
      for (let row = 0; row < rows; row++)
        if (!Object.is(ours[name][row], theirs[name][row]))
          throw new Error(`${measure.id}: ${name} of row ${row} differs`)
    // Four runs at a time, for memory is handed out and collected in one run for another; of each round its own ratio, and the median.
    const fourTimes = (task) => () => [1, 2, 3, 4].forEach(task)
    const rounds = Array.from({ length: ROUNDS }, () =>
      best(
        1,
        fourTimes(() => batch.run(columns)),
        fourTimes(() => loop.run(rows, columns)),
      ),
    )
    const { eligible } = ours.totals
    found.push({
      id: measure.id,
      ratio: median(rounds.map(([kernel, hand]) => hand / kernel)),
      kernel: (4 * rows) / Math.min(...rounds.map(([kernel]) => kernel)),
      eligible: eligible / rows,
    })
  }
  found.sort((a, b) => a.ratio - b.ratio)
  for (const { id, ratio, kernel, eligible } of found)
    console.log(`${ratio.toFixed(2)}×  ${show(kernel / 1e6)} M rows/s  ${Math.round(100 * eligible)} % eligible  ${id}`)
  const below = found.filter(({ ratio }) => ratio < 0.5).length
  table.push({
    what: `${found.length} computed measures: the worst batch ÷ loop (${below} below 0.5)`,
    measured: `${found[0].ratio.toFixed(2)}×`,
    target: '≥ 0.5×',
    met: below === 0,
  })
}

async function besideDuckdb() {
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
}

/** All measures over a population of whom everything, or only seven facts, is known; `screen` in a loop over a sample of it. */
function screened() {
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
  const profileAt = (row, columns) =>
    Object.fromEntries(
      Object.entries(columns).map(([id, column]) => [
        id,
        column.dictionary ? column.dictionary[column.codes[row]] : column.values[row],
      ]),
    )
  const SAMPLE = Math.min(APPLICANTS, 1000)
  for (const [known, ids, applicants] of [
    ['everything', facts, APPLICANTS],
    // Rows with missing facts are each tried out: a million of them take minutes.
    ['seven facts', SEVEN, Math.min(APPLICANTS, 40_000)],
  ]) {
    const first = ({ codes, values, ...column }) =>
      codes
        ? { ...column, codes: codes.subarray(0, applicants) }
        : { ...column, values: values.subarray(0, applicants) }
    const columns = Object.fromEntries(ids.map((id) => [id, first(population[id])]))
    const profiles = Array.from({ length: SAMPLE }, (_, row) => profileAt(row, columns))
    const before = process.memoryUsage().rss
    let most = before
    const [ours, theirs] = best(
      2,
      () => {
        screenColumns(programmes, columns)
        most = Math.max(most, process.memoryUsage().rss)
      },
      () => profiles.forEach((profile) => screen(programmes, profile)),
    )
    speed(`screenColumns, all measures, ${known} known`, ours, applicants)
    console.log(
      `screenColumns, ${known} known: ${show(ours)} s, ${show((most - before) / 2 ** 20)} MiB more than the columns`,
    )
    compare(
      `screenColumns of ${show(applicants)} ÷ screen in a loop (of ${show(SAMPLE)}), ${known} known`,
      ours / applicants,
      theirs / SAMPLE,
      10,
    )
  }
}

const sections = { hand: byHand, measures: eachMeasure, duckdb: besideDuckdb, screen: screened }
const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(sections)
for (const name of asked) {
  if (!Object.hasOwn(sections, name))
    throw new Error(`no section ${name}; there are ${Object.keys(sections).join(', ')}`)
  await sections[name]()
}
console.log(`${show(ROWS)} bills, ${show(APPLICANTS)} applicants, ${availableParallelism()} cores; rows a second\n`)
printTable(table)
