// Whole files on the built package, each against DuckDB doing the same sums without validation: node bench/bulk-files.mjs [rows] [threads] [rounds]
// CSV to CSV, the same with a total and a printed discount on each bill to audit, and Parquet to Parquet.
// The files lie in the folder for temporary files; TMPDIR=/dev/shm leaves the disk out, whose write-back otherwise decides.
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measures } from '../dist/rules.js'
import { median, printTable, show } from './measure.mjs'

const here = fileURLToPath(import.meta.url)
const contracts = {
  electricity: ['lowVoltage', 'lowVoltage', 'highVoltage', 'extraHighVoltage'],
  'city-gas': ['cityGas', 'cityGas', 'lpGas'],
}
const months = ['2026-01', '2026-02', '2026-03', '2025-08', '2025-12', '2024-09']

/** Prices by contract and month, from the rules. */
function prices() {
  const found = []
  for (const [id, field] of [
    ['electricity-discount', 'electricitySupply'],
    ['city-gas-discount', 'gasSupply'],
  ]) {
    for (const table of Object.values(measures[id].parameters)) {
      for (const { when, value } of table.rows) {
        const [from, until] = Array.isArray(when.usageMonth) ? when.usageMonth : [when.usageMonth, when.usageMonth]
        for (const month of months)
          if (from <= month && month <= until) found.push({ contract: when[field], month, price: value })
      }
    }
  }
  return found
}

/** Writes a file of bills: the same one for the same number of rows; audited ones have a total, and a discount as it might be printed. */
function generate(path, rows, audited = false) {
  const file = openSync(path, 'w')
  let seed = 12345
  const random = (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % below
  }
  const pick = (list) => list[random(list.length)]
  let text = `bill_id,service,contract,usage_month,usage${audited ? ',bill_total,printed_discount' : ''}\n`
  const known = new Map(prices().map(({ contract, month, price }) => [`${contract} ${month}`, Number(price)]))
  for (let row = 0; row < rows; row++) {
    const service = random(4) > 0 ? 'electricity' : 'city-gas'
    const [contract, month, usage] = [
      pick(contracts[service]),
      pick(months),
      `${random(900)}${random(2) ? '' : `.${1 + random(9)}`}`,
    ]
    const exact = (known.get(`${contract} ${month}`) ?? 0) * Number(usage)
    // Mostly what the rule gives, some rounded up, some of another bill.
    const printed = [Math.floor(exact), Math.floor(exact), Math.floor(exact), Math.ceil(exact), random(4000)][random(5)]
    text += `B${String(row).padStart(9, '0')},${service},${contract},${month},${usage}${audited ? `,${1000 + random(90_000)},${printed}` : ''}\n`
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ''
    }
  }
  writeSync(file, text)
  closeSync(file)
}

const typed =
  "bill_id: 'VARCHAR', service: 'VARCHAR', contract: 'VARCHAR', usage_month: 'VARCHAR', usage: 'DECIMAL(12,3)'"
const amounts = `u AS unit_discount, u * usage AS discount_exact, floor(u * usage)::BIGINT AS discount_yen, CASE WHEN u IS NULL THEN 'ineligible' ELSE 'eligible' END AS status,
  CASE WHEN u IS NULL THEN 'no support' END AS reason`
const audits = `floor(bill_total) - floor(bill_total - u * usage) AS discount_by_total, CASE
  WHEN printed_discount = floor(coalesce(u, 0) * usage) THEN 'consistent'
  WHEN printed_discount = round(u * usage) THEN 'explained rounding-half-up'
  WHEN printed_discount = ceil(u * usage) THEN 'explained rounding-up'
  WHEN printed_discount = u * usage THEN 'explained not-rounded'
  WHEN printed_discount = floor(bill_total) - floor(bill_total - u * usage) THEN 'explained bill-total'
  WHEN printed_discount = 0 THEN 'inconsistent'
  WHEN printed_discount = floor(before * usage) THEN 'explained previous-month'
  WHEN printed_discount = floor(after * usage) THEN 'explained next-month'
  WHEN printed_discount = round(before * usage) OR printed_discount = ceil(before * usage) THEN 'explained previous-month rounding'
  WHEN printed_discount = round(after * usage) OR printed_discount = ceil(after * usage) THEN 'explained next-month rounding'
  ELSE 'inconsistent' END AS audit`

/** Two ways to say it in SQL; neither validates, and the join does not keep the order of the rows. */
function statements(input, output, kind) {
  const list = prices()
  const priceOf = (contract, month) =>
    list.find((one) => one.contract === contract && one.month === month)?.price ?? 'NULL'
  const near = (month, step) => {
    const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + step
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  }
  const cases = list
    .map(({ contract, month, price }) => `WHEN contract = '${contract}' AND usage_month = '${month}' THEN ${price}`)
    .join(' ')
  const values = list
    .map(
      ({ contract, month, price }) =>
        `('${contract}', '${month}', ${price}::DECIMAL(6,1), ${priceOf(contract, near(month, -1))}::DECIMAL(6,1), ${priceOf(contract, near(month, 1))}::DECIMAL(6,1))`,
    )
    .join(', ')
  const audited = kind === 'audited'
  const [read, to] =
    kind === 'parquet'
      ? [`'${input}'`, `TO '${output}' (FORMAT parquet)`]
      : [
          `read_csv('${input}', header = true, columns = {${typed}${audited ? ", bill_total: 'DECIMAL(12,0)', printed_discount: 'DECIMAL(12,0)'" : ''}})`,
          `TO '${output}' (FORMAT csv, HEADER true)`,
        ]
  const own = `bill_id, service, contract, usage_month, usage${audited ? ', bill_total, printed_discount' : ''}`
  const added = audited ? `${amounts}, ${audits}` : amounts
  const table = `CREATE TABLE prices AS FROM (VALUES ${values}) AS t(contract, usage_month, u, before, after)`
  const joined = `COPY (SELECT ${own}, ${added} FROM ${read} LEFT JOIN prices USING (contract, usage_month)) ${to}`
  return {
    case: audited
      ? [table, joined]
      : [`COPY (SELECT ${own}, ${added} FROM (SELECT *, (CASE ${cases} END)::DECIMAL(6,1) AS u FROM ${read})) ${to}`],
    join: ['SET preserve_insertion_order = false', table, joined],
  }
}

const roles = {
  async duckdb(which, kind, input, output, threads) {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create(':memory:', { threads })).connect()
    for (const statement of statements(input, output, kind)[which]) await connection.run(statement)
  },
  async parquet(input, output) {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run(
      `COPY (FROM read_csv('${input}', header = true, columns = {${typed}})) TO '${output}' (FORMAT parquet)`,
    )
  },
  async decimal(input, output) {
    const [{ parse }, { Decimal }, { createReadStream, createWriteStream }] = await Promise.all([
      import('csv-parse'),
      import('decimal.js'),
      import('node:fs'),
    ])
    const table = new Map(prices().map(({ contract, month, price }) => [`${contract} ${month}`, price]))
    const out = createWriteStream(output)
    let text = 'bill_id,service,contract,usage_month,usage,unit_discount,discount_exact,discount_yen,status,reason\n'
    for await (const fields of createReadStream(input).pipe(parse({ from_line: 2 }))) {
      const price = table.get(`${fields[2]} ${fields[3]}`)
      const exact = price === undefined ? undefined : new Decimal(fields[4]).times(price)
      text += `${fields.join(',')},${price === undefined ? ',,,ineligible,no support' : `${price},${exact},${exact.floor()},eligible,`}\n`
      if (text.length > 1 << 20) {
        out.write(text)
        text = ''
      }
    }
    await new Promise((done) => {
      out.end(text, done)
    })
  },
}

/** Runs a process to its end: seconds, the seconds of processors that it took, and the most memory it held, as Linux counts them. */
function run(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    let [memory, ticks] = [0, 0]
    const timer = setInterval(() => {
      try {
        memory = Math.max(
          memory,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
        )
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ')
        ticks = Math.max(ticks, Number(fields[11]) + Number(fields[12]))
      } catch {
        /* it has ended, or this is no Linux */
      }
    }, 10)
    child.on('exit', (code) => {
      clearInterval(timer)
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, cpu: ticks / 100, memory })
      else reject(new Error(`${args.join(' ')} ended with ${code}`))
    })
  })
}

/** Runs each task some rounds in turn; gives medians of rows a second, by the clock and by the processors' time, and the peak memory. */
async function measure(tasks, output, rounds) {
  const seen = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const [name, { args, rows }] of Object.entries(tasks)) {
      rmSync(output, { force: true })
      const { seconds, cpu, memory } = await run(args)
      seen[name].push({ rate: rows / seconds, cpu: rows / cpu, memory })
    }
  return Object.fromEntries(
    Object.entries(seen).map(([name, runs]) => [
      name,
      {
        rate: median(runs.map(({ rate }) => rate)),
        cpu: median(runs.map(({ cpu }) => cpu)),
        memory: Math.max(...runs.map(({ memory }) => memory)),
      },
    ]),
  )
}

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

async function compare(rows, threads, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'hojokin-bulk-'))
  try {
    const at = (name) => join(folder, name)
    const few = Math.min(rows, 300_000)
    generate(at('in.csv'), rows)
    generate(at('slice.csv'), few)
    generate(at('audited.csv'), rows, true)
    await run([here, 'parquet', at('in.csv'), at('in.parquet')])
    const own = (input, output) => ({
      rows,
      args: [cli, 'bills', at(input), '--out', at(output), '--summary', at('summary.json'), '--threads', threads],
    })
    const sql = (which, kind, input, output) => ({
      rows,
      args: [here, 'duckdb', which, kind, at(input), at(output), threads],
    })
    const kinds = {
      'CSV to CSV': [
        'out.csv',
        3,
        {
          hojokin: own('in.csv', 'out.csv'),
          'DuckDB, CASE': sql('case', 'csv', 'in.csv', 'out.csv'),
          'DuckDB, join': sql('join', 'csv', 'in.csv', 'out.csv'),
          'csv-parse + decimal.js': { rows: few, args: [here, 'decimal', at('slice.csv'), at('out.csv')] },
        },
      ],
      'CSV to CSV, audited': [
        'out.csv',
        1.5,
        {
          hojokin: own('audited.csv', 'out.csv'),
          'DuckDB, ordered': sql('case', 'audited', 'audited.csv', 'out.csv'),
          'DuckDB, join': sql('join', 'audited', 'audited.csv', 'out.csv'),
        },
      ],
      'Parquet to Parquet': [
        'out.parquet',
        0.9,
        {
          hojokin: own('in.parquet', 'out.parquet'),
          'DuckDB, CASE': sql('case', 'parquet', 'in.parquet', 'out.parquet'),
          'DuckDB, join': sql('join', 'parquet', 'in.parquet', 'out.parquet'),
        },
      ],
    }
    console.log(
      `${rows.toLocaleString('en')} rows, ${threads} threads; medians of ${rounds} rounds, each a process of its own, start included; CPU: rows a second of one processor's time\n`,
    )
    const table = []
    for (const [kind, [output, target, tasks]] of Object.entries(kinds)) {
      const found = await measure(tasks, at(output), rounds)
      const summary = JSON.parse(readFileSync(at('summary.json'), 'utf8'))
      if (summary.rows !== rows || summary.rejected !== 0) throw new Error('hojokin did not price every row')
      console.log(kind)
      for (const [name, { rate, cpu, memory }] of Object.entries(found))
        console.log(
          `  ${name.padEnd(24)} ${show(rate).padStart(12)} rows/s ${show(cpu).padStart(12)} rows/s CPU ${memory.toFixed(0).padStart(6)} MiB`,
        )
      const peers = Object.entries(found).filter(([name]) => name.startsWith('DuckDB'))
      const times = found.hojokin.rate / Math.max(...peers.map(([, { rate }]) => rate))
      const cpuTimes = found.hojokin.cpu / Math.max(...peers.map(([, { cpu }]) => cpu))
      table.push({
        what: `${kind}: hojokin bills ÷ the best bare DuckDB SQL`,
        measured: `${show(times)}× (CPU ${show(cpuTimes)}×)`,
        target: `≥ ${target}×`,
        met: times >= target,
      })
      if (kind === 'CSV to CSV') {
        const peer = found.hojokin.rate / found['csv-parse + decimal.js'].rate
        table.push({
          what: 'hojokin bills ÷ csv-parse + decimal.js',
          measured: `${show(peer)}×`,
          target: '≥ 20×',
          met: peer >= 20,
        })
      }
      if (kind !== 'Parquet to Parquet')
        table.push({
          what: `${kind}: peak memory`,
          measured: `${found.hojokin.memory.toFixed(0)} MiB`,
          target: '≤ 200 MiB',
          met: found.hojokin.memory <= 200,
        })
    }
    console.log()
    printTable(table)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const { HOJOKIN_BENCH_ROWS: wanted = '10000000', HOJOKIN_BENCH_ROUNDS: rounds = '5' } = process.env
const [first = wanted, ...rest] = process.argv.slice(2)
if (first in roles) await roles[first](...rest)
else await compare(Number(first), rest[0] ?? String(availableParallelism()), Number(rest[1] ?? rounds))
