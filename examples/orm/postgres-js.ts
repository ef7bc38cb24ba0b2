// postgres.js: its tag takes the fragment as a template of its own, and numbers the placeholders itself.
import type { Sql } from 'postgres'
import { priceAs, type Priced } from './price'

export function priced(sql: Sql, contracts: readonly string[], month: string | null): Promise<Priced[]> {
  const price = priceAs(month)
  return sql<Priced[]>`
    SELECT b.bill_id, price.status, price.amount
    FROM bills AS b CROSS JOIN LATERAL (${sql(price.strings, ...price.values)}) AS price
    WHERE b.contract IN ${sql(contracts)} ORDER BY b.bill_id`
}
