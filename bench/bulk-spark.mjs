// Ten million bills in Spark, local mode: the generated SQL on typed columns beside a join written by hand. HOJOKIN_SPARK_PYTHON is a
// Python that has pyspark; `bash .ci/spark.sh node bench/bulk-spark.mjs` makes one. Both read the same cached rows and write nothing.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { toRows, toStatement } from '../dist/index.js'
import { measures } from '../dist/rules.js'
import { median, printTable, show } from './measure.mjs'

if (!process.env.HOJOKIN_SPARK_PYTHON) {
  console.log('\nSKIPPED: Spark was not measured. Run: bash .ci/spark.sh node bench/bulk-spark.mjs')
  process.exit()
}
const ROWS = Number(process.env.HOJOKIN_BENCH_ROWS ?? 10_000_000)
const ROUNDS = Number(process.env.HOJOKIN_BENCH_ROUNDS ?? 5)
const measure = measures['electricity-discount']
const rows = toRows(measure)
const list = (values) => `array(${values.map((value) => `'${value}'`).join(', ')})`
const months = [...new Set(rows.map(({ when }) => when.usageMonth))].sort()
const statement = toStatement(measure, {
  dialect: 'spark',
  table: 'bills',
  columns: { electricitySupply: 'contract', usageMonth: 'month', electricityUsage: 'usage' },
  types: { electricitySupply: 'text', usageMonth: 'date', electricityUsage: 'decimal' },
})
const prices = rows.map(
  ({ when, atLeast }) =>
    `('${when.electricitySupply}', DATE '${when.usageMonth}-01', CAST(${atLeast} AS DECIMAL(5, 1)))`,
)
const job = {
  rounds: ROUNDS + 1,
  bills: `SELECT ${list(['lowVoltage', 'highVoltage', 'extraHighVoltage'])}[CASE WHEN id % 10 < 9 THEN 0 WHEN id % 500 < 490 THEN 1 ELSE 2 END] AS contract,
    CAST(${list(months)}[CAST((id * 7919) % ${months.length} AS INT)] || '-01' AS DATE) AS month, CAST(((id * 104729) % 3000000) / 1000 AS DECIMAL(18, 3)) AS usage FROM range(${ROWS})`,
  prices: `SELECT * FROM VALUES ${prices.join(', ')} AS t(contract, month, price)`,
  queries: {
    hand: `SELECT floor(usage * price) AS amount, CASE WHEN price IS NULL THEN 'ineligible' ELSE 'eligible' END AS status FROM bills LEFT JOIN prices USING (contract, month)`,
    generated: `SELECT amount, status FROM (${statement})`,
  },
}
const out = execFileSync(process.env.HOJOKIN_SPARK_PYTHON, [fileURLToPath(new URL('bulk-spark.py', import.meta.url))], {
  input: JSON.stringify(job),
  encoding: 'utf8',
  stdio: ['pipe', 'pipe', process.env.HOJOKIN_BENCH_LOG ? 'inherit' : 'ignore'],
})
const seconds = JSON.parse(out.trim().split('\n').at(-1))
const [hand, generated] = [seconds.hand, seconds.generated].map((all) => median(all.slice(1)))
printTable([
  { what: 'Spark: join written by hand, rows a second', measured: show(ROWS / hand), target: '' },
  { what: 'Spark: generated SQL on typed columns', measured: show(ROWS / generated), target: '' },
  {
    what: 'Spark: generated ÷ by hand',
    measured: `${show(hand / generated)}×`,
    target: '≥ 0.7×',
    met: hand / generated >= 0.7,
  },
])
