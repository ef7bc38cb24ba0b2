// Drizzle: the fragment is a lateral join of a query that is built as any other.
import { asc, inArray, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { alias, numeric, pgTable, text } from 'drizzle-orm/pg-core'
import { priceAs, type Priced } from './price'

const bills = pgTable('bills', {
  bill_id: text().primaryKey(),
  contract: text().notNull(),
  month: text().notNull(),
  usage_kwh: numeric({ precision: 18, scale: 3 }),
})
const b = alias(bills, 'b')

export async function priced(
  database: NodePgDatabase,
  contracts: readonly string[],
  month: string | null,
): Promise<Priced[]> {
  const price = priceAs(month)
  return database
    .select({
      bill_id: b.bill_id,
      status: sql<Priced['status']>`price.status`,
      amount: sql<Priced['amount']>`price.amount`,
    })
    .from(b)
    .crossJoinLateral(sql`(${sql(price.strings, ...price.values)}) AS price`)
    .where(inArray(b.contract, [...contracts]))
    .orderBy(asc(b.bill_id))
}
