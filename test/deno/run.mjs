// Answers, reads profiles and prices bills with the package, under whatever runs it: prints the same under Node and Deno.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluate, parseProfile, profileSchema, toJson } from 'hojokin'
import { priceBills } from 'hojokin/bills'
import { billColumns, billServices } from 'hojokin/rules'
import { measures } from 'hojokin/rules/electricity-gas-relief'
import { vocabulary } from 'hojokin/vocabulary'

const measure = measures['electricity-discount']
const written = { 電気の契約: '高圧', 使用月: '令和8年1月', 電気の使用量: '５０ kWh' }
console.log(JSON.stringify(toJson(evaluate(measure, profileSchema(measure).parse(written)))))
console.log(JSON.stringify(parseProfile(vocabulary, { 都道府県: '江戸', eligibleCost: '1億2,000万円' })))

const folder = mkdtempSync(join(tmpdir(), 'hojokin-deno-'))
const sha256 = (name) =>
  createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex')
try {
  for (const rows of [11, 200_000]) {
    // Every 97th row is no bill: its usage is text.
    const bill = (_, row) => `B${row},電気,低圧,2026-01,${row % 97 === 96 ? '?' : `${row % 900}.5`}\n`
    writeFileSync(
      join(folder, 'bills.csv'),
      `請求番号,サービス,契約,使用月,使用量\n${Array.from({ length: rows }, bill).join('')}`,
    )
    for (const threads of [undefined, 1, 2]) {
      const { summary } = await priceBills({
        input: join(folder, 'bills.csv'),
        output: join(folder, 'priced.csv'),
        rejects: join(folder, 'rejects.csv'),
        services: billServices,
        columns: billColumns,
        threads,
      })
      const { rows: read, priced, rejected, discount_yen } = summary
      console.log(
        threads,
        read,
        priced,
        rejected,
        discount_yen,
        sha256('priced.csv'),
        rejected && sha256('rejects.csv'),
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
