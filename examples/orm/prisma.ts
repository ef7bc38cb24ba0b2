// Prisma: the fragment is a Prisma.sql inside $queryRaw. Prisma gives BIGINT as a bigint, where the others give text.
import { Prisma, type PrismaClient } from './generated/client'
import { priceAs, type Priced } from './price'

type Row = Omit<Priced, 'amount'> & { readonly amount: bigint | null }

export async function priced(client: PrismaClient, contracts: readonly string[], month: string | null): Promise<Row[]> {
  const price = priceAs(month)
  return client.$queryRaw<Row[]>`
    SELECT b.bill_id, price.status, price.amount
    FROM bills AS b CROSS JOIN LATERAL (${Prisma.sql(price.strings, ...price.values)}) AS price
    WHERE b.contract IN (${Prisma.join([...contracts])}) ORDER BY b.bill_id`
}
