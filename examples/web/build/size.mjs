import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

// Everything that the first load fetches: page, script, style, the library and all rules.
const budget = 120_000

const folder = join(import.meta.dirname, '../dist')
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => statSync(join(folder, name)).isFile())
const sizes = files.map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length }))
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
for (const { name, bytes } of sizes) console.log(`${name}: ${bytes.toLocaleString('en')} bytes gzipped`)
console.log(`total: ${total.toLocaleString('en')} of ${budget.toLocaleString('en')} bytes`)
if (total >= budget) {
  console.error(`The first load is ${(total - budget + 1).toLocaleString('en')} bytes over its budget.`)
  process.exitCode = 1
}
