// Kysely: the fragment is a lateral join whose columns are typed, so that a name that it does not have does not compile.
import { sql, type Kysely } from 'kysely'
import { priceAs, type Priced } from './price'

export interface Database {
  readonly bills: { bill_id: string; contract: string; month: string; usage_kwh: string | null }
}

export async function priced(
  database: Kysely<Database>,
  contracts: readonly string[],
  month: string | null,
): Promise<Priced[]> {
  const { strings, values } = priceAs(month)
  const price = sql<Pick<Priced, 'status' | 'amount'>>`(${sql(strings, ...values)})`
  return database
    .selectFrom('bills as b')
    .crossJoinLateral(price.as<'price'>(sql`price`))
    .select(['b.bill_id', 'price.status', 'price.amount'])
    .where('b.contract', 'in', contracts)
    .orderBy('b.bill_id')
    .execute()
}
