// Whole files, CSV to CSV, on the built package: node bench/bulk-files.mjs [rows] [threads]
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

/** Writes a file of bills: the same one for the same number of rows. */
function generate(path, rows) {
  const file = openSync(path, 'w')
  let seed = 12345
  const random = (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % below
  }
  const pick = (list) => list[random(list.length)]
  let text = 'bill_id,service,contract,usage_month,usage\n'
  for (let row = 0; row < rows; row++) {
    const service = random(4) > 0 ? 'electricity' : 'city-gas'
    text += `B${String(row).padStart(9, '0')},${service},${pick(contracts[service])},${pick(months)},${random(900)}${random(2) ? '' : `.${1 + random(9)}`}\n`
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ''
    }
  }
  writeSync(file, text)
  closeSync(file)
}

const columns =
  "columns = {bill_id: 'VARCHAR', service: 'VARCHAR', contract: 'VARCHAR', usage_month: 'VARCHAR', usage: 'DECIMAL(12,3)'}"
const amounts = `u AS unit_discount, u * usage AS discount_exact, floor(u * usage)::BIGINT AS discount_yen, CASE WHEN u IS NULL THEN 'ineligible' ELSE 'eligible' END AS status,
  CASE WHEN u IS NULL THEN 'no support' END AS reason`

/** Two ways to say it in SQL; neither validates, and the join does not keep the order of the rows. */
function statements(input, output) {
  const cases = prices()
    .map(({ contract, month, price }) => `WHEN contract = '${contract}' AND usage_month = '${month}' THEN ${price}`)
    .join(' ')
  const values = prices()
    .map(({ contract, month, price }) => `('${contract}', '${month}', ${price}::DECIMAL(6,1))`)
    .join(', ')
  const to = `TO '${output}' (FORMAT csv, HEADER true)`
  const read = `read_csv('${input}', header = true, ${columns})`
  return {
    case: [
      `COPY (SELECT bill_id, service, contract, usage_month, usage, ${amounts} FROM (SELECT *, (CASE ${cases} END)::DECIMAL(6,1) AS u FROM ${read})) ${to}`,
    ],
    join: [
      'SET preserve_insertion_order = false',
      `CREATE TABLE prices AS FROM (VALUES ${values}) AS t(contract, usage_month, u)`,
      `COPY (SELECT bill_id, service, contract, usage_month, usage, ${amounts} FROM ${read} LEFT JOIN prices USING (contract, usage_month)) ${to}`,
    ],
  }
}

const roles = {
  async duckdb(which, input, output, threads) {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create(':memory:', { threads })).connect()
    for (const statement of statements(input, output)[which]) await connection.run(statement)
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

/** Runs a process to its end: seconds, and the most memory it held, as Linux counts it. */
function run(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    let memory = 0
    const timer = setInterval(() => {
      try {
        memory = Math.max(
          memory,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
        )
      } catch {
        /* it has ended, or this is no Linux */
      }
    }, 10)
    child.on('exit', (code) => {
      clearInterval(timer)
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, memory })
      else reject(new Error(`${args.join(' ')} ended with ${code}`))
    })
  })
}

async function compare(rows, threads) {
  const folder = mkdtempSync(join(tmpdir(), 'hojokin-bulk-'))
  try {
    const [input, slice, output] = ['in.csv', 'slice.csv', 'out.csv'].map((name) => join(folder, name))
    const few = Math.min(rows, 300_000)
    generate(input, rows)
    generate(slice, few)
    const tasks = {
      'hojokin bills': {
        rows,
        args: [
          fileURLToPath(new URL('../dist/cli.js', import.meta.url)),
          'bills',
          input,
          '--out',
          output,
          '--summary',
          join(folder, 'summary.json'),
          '--threads',
          threads,
        ],
      },
      'DuckDB, CASE': { rows, args: [here, 'duckdb', 'case', input, output, threads] },
      'DuckDB, join': { rows, args: [here, 'duckdb', 'join', input, output, threads] },
      'csv-parse + decimal.js': { rows: few, args: [here, 'decimal', slice, output] },
    }
    const seen = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
    for (let round = 0; round < 5; round++) {
      for (const [name, { args, rows: count }] of Object.entries(tasks)) {
        rmSync(output, { force: true })
        const { seconds, memory } = await run(args)
        seen[name].push({ rate: count / seconds, memory })
      }
    }
    const summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'))
    if (summary.rows !== rows || summary.rejected !== 0) throw new Error('hojokin did not price every row')
    console.log(
      `${rows.toLocaleString('en')} rows, ${(statSync(input).size / 2 ** 20).toFixed(0)} MiB, ${threads} threads; medians of 5 rounds, each a process of its own, start included\n`,
    )
    const rate = (name) => median(seen[name].map((one) => one.rate))
    const memory = (name) => Math.max(...seen[name].map((one) => one.memory))
    for (const name of Object.keys(tasks))
      console.log(
        `${name.padEnd(24)} ${show(rate(name)).padStart(12)} rows/s ${memory(name).toFixed(0).padStart(6)} MiB`,
      )
    console.log()
    const best = Math.max(rate('DuckDB, CASE'), rate('DuckDB, join'))
    const times = (peer) => rate('hojokin bills') / peer
    printTable([
      {
        what: 'hojokin bills ÷ the best bare DuckDB SQL',
        measured: `${show(times(best))}×`,
        target: '≥ 2.5×',
        met: times(best) >= 2.5,
      },
      {
        what: 'hojokin bills ÷ csv-parse + decimal.js',
        measured: `${show(times(rate('csv-parse + decimal.js')))}×`,
        target: '≥ 20×',
        met: times(rate('csv-parse + decimal.js')) >= 20,
      },
      {
        what: 'hojokin bills, peak memory',
        measured: `${memory('hojokin bills').toFixed(0)} MiB`,
        target: '≤ 200 MiB',
        met: memory('hojokin bills') <= 200,
      },
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [first = '10000000', ...rest] = process.argv.slice(2)
if (first in roles) await roles[first](...rest)
else await compare(Number(first), rest[0] ?? String(availableParallelism()))
