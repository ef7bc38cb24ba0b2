// A PostgreSQL cursor: rows are fetched 1,000 at a time and priced as they come, with the same rejects and account as files.
import type { PGlite, Transaction } from '@electric-sql/pglite'
import { priceBills, type BillRow } from 'hojokin/bills'
import { billColumns, billServices } from 'hojokin/rules'

/** The rows of a query, as an async iterable that keeps no more than one fetch in memory. */
async function* fetched(transaction: Transaction, query: string): AsyncGenerator<readonly BillRow[]> {
  await transaction.exec(`DECLARE bills NO SCROLL CURSOR FOR ${query}`)
  for (;;) {
    const { rows } = await transaction.query<BillRow>('FETCH 1000 FROM bills')
    if (rows.length === 0) return
    yield rows
  }
}

/** With node-postgres, `client.query('FETCH …')` or pg-cursor's `read` stands where PGlite's `query` does. */
export const priceTable = (database: PGlite, output: string) =>
  database.transaction((transaction) =>
    priceBills({
      input: fetched(transaction, 'SELECT * FROM bills ORDER BY bill_id'),
      output,
      services: billServices,
      columns: billColumns,
    }),
  )
