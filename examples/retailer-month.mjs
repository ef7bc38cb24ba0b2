// A retailer's file: every bill priced, every row accounted for.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { priceBills } from 'hojokin/bills'
import { billColumns, billServices } from 'hojokin/rules'

const folder = mkdtempSync(join(tmpdir(), 'hojokin-'))
const output = join(folder, 'priced.csv')
const { summary, rejects } = await priceBills({
  input: new URL('data/bills.csv', import.meta.url).pathname,
  output,
  services: billServices,
  columns: billColumns,
  language: 'ja',
})

console.log(readFileSync(output, 'utf8'))
console.log(readFileSync(rejects, 'utf8'))
console.log(
  `${summary.rows} rows = ${summary.priced} priced + ${summary.ineligible} not eligible + ${summary.rejected} rejected`,
)
rmSync(folder, { recursive: true })
