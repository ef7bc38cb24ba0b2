import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

// What the first screen and the bill tab fetch: page, style, script, engine and the one programme; the other rules come later.
const budget = 90_000

const folder = join(import.meta.dirname, '../dist/page')
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => statSync(join(folder, name)).isFile())
const sizeOf = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length
const page = readFileSync(join(folder, 'index.html'), 'utf8')
const text = (name) => (name.endsWith('.js') ? readFileSync(join(folder, name), 'utf8') : '')

/** What is imported for good, not on demand, is fetched with the page. */
const first = new Set(['index.html', ...files.filter((name) => page.includes(name))])
for (const name of first)
  for (const [, imported] of text(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
    first.add(`assets/${imported}`)
let total = 0
for (const name of files) {
  const bytes = sizeOf(name)
  if (first.has(name)) total += bytes
  console.log(`${first.has(name) ? 'first' : 'later'} ${name}: ${bytes.toLocaleString('en')} bytes gzipped`)
}
console.log(`first load: ${total.toLocaleString('en')} of ${budget.toLocaleString('en')} bytes`)
if (total >= budget) {
  console.error(`The first load is ${(total - budget + 1).toLocaleString('en')} bytes over its budget.`)
  process.exitCode = 1
}
