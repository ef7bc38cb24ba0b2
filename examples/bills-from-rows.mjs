// Bills straight from a database's cursor: priced, rejected and accounted for like those of a file.
import { Writable } from 'node:stream'
import { priceBills } from 'hojokin/bills'
import { billColumns, billServices } from 'hojokin/rules'

/** Stands for `client.query(new Cursor('SELECT …'))`: rows come in batches, as objects or one by one. */
async function* cursor() {
  yield [
    { bill_id: 'A-1', service: '電気', contract: '従量電灯B', usage_month: '2026-01', usage: '400.1' },
    { bill_id: 'A-2', service: '電気', contract: '高圧', usage_month: '2023.1', usage: '50' },
  ]
  yield [{ bill_id: 'A-3', service: '都市ガス', contract: '都市ガス', usage_month: '2027-01', usage: 30 }]
}
const print = () => new Writable({ write: (bytes, _, done) => done(void process.stdout.write(bytes)) })

const { summary } = await priceBills({
  input: cursor(),
  output: print(),
  rejects: print(),
  services: billServices,
  columns: billColumns,
})
const { rows, priced, not_known, rejected, notes } = summary
console.log(`${rows} rows = ${priced} priced + ${not_known} not known yet + ${rejected} rejected`)
for (const { en } of notes) console.log(en)
