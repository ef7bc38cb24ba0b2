import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { Bench } from 'tinybench'

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

/**
 * Runs the tasks in turns, several rounds, and gives each one's median calls per second: what disturbs the machine disturbs all of them.
 * A task does `calls` calls in one go, so that reading the clock costs nothing beside it.
 */
export async function throughput(tasks, { rounds = 5, time = 200 } = {}) {
  const seen = new Map(tasks.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    // Left alone, it goes on for 64 runs, of which one may take half a second.
    const bench = new Bench({ time, iterations: 2, warmup: round === 0, warmupTime: time, warmupIterations: 1 })
    for (const { name, run } of tasks) bench.add(name, run)
    await bench.run()
    for (const task of bench.tasks) {
      if (task.result.error) throw task.result.error
      seen.get(task.name).push(1000 / task.result.latency.p50)
    }
  }
  return new Map(tasks.map(({ name, calls }) => [name, median(seen.get(name)) * calls]))
}

/** Milliseconds to import modules in a fresh process, the median of several. */
export function importTime(urls, processes = 15) {
  const script = `const start = performance.now(); for (const url of ${JSON.stringify(urls)}) await import(url); process.stdout.write(String(performance.now() - start))`
  return median(
    Array.from({ length: processes }, () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
    ),
  )
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })
export const show = (value) => (value >= 1000 ? Math.round(value).toLocaleString('en') : number.format(value))

/** Prints rows of { what, measured, target, met } as a table; bench/bulk.mjs gathers them in a file as well. */
export function printTable(rows) {
  const { HOJOKIN_BENCH_TABLE: gathered } = process.env
  if (gathered) appendFileSync(gathered, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const table = [
    ['what', 'measured', 'target', ''],
    ...rows.map(({ what, measured, target, met }) => [
      what,
      measured,
      target,
      met === undefined ? '' : met ? 'met' : 'NOT MET',
    ]),
  ]
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
  for (const row of table)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
}
