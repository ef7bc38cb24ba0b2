// One million bills in PostgreSQL: the generated SQL on typed columns beside a join written by hand. HOJOKIN_POSTGRES_URL says where;
// `bash .ci/postgres.sh node bench/bulk-postgres.mjs` starts a server of its own for it.
import { execFileSync } from 'node:child_process'
import { toRows, toStatement } from '../dist/index.js'
import { measures } from '../dist/rules.js'
import { median, printTable, show } from './measure.mjs'

if (!process.env.HOJOKIN_POSTGRES_URL) {
  console.log('\nSKIPPED: PostgreSQL was not measured. Run: bash .ci/postgres.sh node bench/bulk-postgres.mjs')
  process.exit()
}
const ROWS = Number(process.env.HOJOKIN_BENCH_ROWS ?? 1_000_000)
const measure = measures['electricity-discount']
const rows = toRows(measure)
const list = (values) => `ARRAY[${values.map((value) => `'${value}'`).join(', ')}]`
const months = [...new Set(rows.map(({ when }) => when.usageMonth))].sort()
const price = rows.map(
  ({ when, atLeast }) => `('${when.electricitySupply}', DATE '${when.usageMonth}-01', ${atLeast}::NUMERIC(5, 1))`,
)
const statement = toStatement(measure, {
  dialect: 'postgres',
  table: 'bills',
  columns: { electricitySupply: 'contract', usageMonth: 'month', electricityUsage: 'usage' },
  types: { electricitySupply: 'text', usageMonth: 'date', electricityUsage: 'decimal' },
})
const queries = {
  hand: `SELECT floor(usage * price) AS amount, CASE WHEN price IS NULL THEN 'ineligible' ELSE 'eligible' END AS status FROM bills LEFT JOIN prices USING (contract, month)`,
  generated: `SELECT amount, status FROM (${statement}) AS priced`,
}
const timed = (name) =>
  `EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF, SUMMARY ON, FORMAT JSON) CREATE TEMPORARY TABLE ${name}_priced AS ${queries[name]}; DROP TABLE IF EXISTS ${name}_priced;`
const script = [
  "SET max_parallel_workers_per_gather = 0; SET jit = off; SET temp_buffers = '1GB';",
  `CREATE TEMPORARY TABLE bills AS SELECT (${list(['lowVoltage', 'highVoltage', 'extraHighVoltage'])})[CASE WHEN i % 10 < 9 THEN 1 WHEN i % 500 < 490 THEN 2 ELSE 3 END] AS contract,
    ((${list(months)})[1 + (i * 7919) % ${months.length}] || '-01')::DATE AS month, (((i * 104729) % 3000000) / 1000.0)::NUMERIC(18, 3) AS usage FROM generate_series(0::BIGINT, ${ROWS - 1}) AS i;`,
  `CREATE TEMPORARY TABLE prices AS SELECT * FROM (VALUES ${price.join(', ')}) AS t(contract, month, price);`,
  'ANALYZE bills; ANALYZE prices;',
  `DO $$ BEGIN ASSERT (SELECT sum(amount) FROM (${queries.hand}) a) = (SELECT sum(amount) FROM (${queries.generated}) b), 'the sums differ'; END $$;`,
  ...Array.from({ length: 4 }, () => [timed('hand'), timed('generated')]).flat(),
].join('\n')
const out = execFileSync(
  'psql',
  [
    '--no-psqlrc',
    '--quiet',
    '--tuples-only',
    '--no-align',
    '--set',
    'ON_ERROR_STOP=1',
    '--dbname',
    process.env.HOJOKIN_POSTGRES_URL,
  ],
  {
    input: script,
    encoding: 'utf8',
  },
)
const milliseconds = [...out.matchAll(/"Execution Time": ([\d.]+)/g)].map(([, time]) => Number(time))
const [hand, generated] = [0, 1].map(
  (at) => median(milliseconds.filter((_, place) => place % 2 === at).slice(1)) / 1000,
)
printTable([
  { what: 'join written by hand, rows a second', measured: show(ROWS / hand), target: '' },
  { what: 'generated SQL on typed columns', measured: show(ROWS / generated), target: '' },
  { what: 'generated ÷ by hand', measured: `${show(hand / generated)}×`, target: '≥ 0.5×', met: generated <= 2 * hand },
])
