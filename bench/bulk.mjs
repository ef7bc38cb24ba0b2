// Every ratio of bulk work beside its target, in one table: npm run bench:bulk. PostgreSQL and Spark have commands of their own:
// bash .ci/postgres.sh node bench/bulk-postgres.mjs, bash .ci/spark.sh node bench/bulk-spark.mjs.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printTable } from './measure.mjs'

const folder = mkdtempSync(join(tmpdir(), 'hojokin-bench-'))
const gathered = join(folder, 'table.jsonl')
try {
  const failed = ['bulk-columns.mjs', 'bulk-files.mjs'].filter((script) => {
    const path = fileURLToPath(new URL(script, import.meta.url))
    const env = { ...process.env, HOJOKIN_BENCH_TABLE: gathered }
    console.log(`\n${script}`)
    return spawnSync(process.execPath, [path], { stdio: 'inherit', env }).status !== 0
  })
  const lines = existsSync(gathered) ? readFileSync(gathered, 'utf8').trim().split('\n') : []
  const rows = lines.map((line) => JSON.parse(line))
  console.log('\nEvery ratio, and its target')
  printTable(rows.filter(({ target }) => target !== ''))
  for (const script of failed) console.log(`NOT MEASURED: ${script} failed; its message is above.`)
  process.exitCode = failed.length > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
