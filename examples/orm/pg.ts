// node-postgres: text and values. The fragment's placeholders begin after those of the query around it.
import type { Client } from 'pg'
import { priceAs, type Priced } from './price'

export async function priced(client: Client, contracts: readonly string[], month: string | null): Promise<Priced[]> {
  const price = priceAs(month, 1) // $1 is the contracts.
  const { rows } = await client.query<Priced>(
    `SELECT b.bill_id, price.status, price.amount
     FROM bills AS b CROSS JOIN LATERAL (${price.text}) AS price
     WHERE b.contract = ANY ($1) ORDER BY b.bill_id`,
    [contracts, ...price.values],
  )
  return rows
}
