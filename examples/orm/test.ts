// Runs each query in a real PostgreSQL (HOJOKIN_POSTGRES_URL), and compares every yen with `evaluate`.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PrismaPg } from '@prisma/adapter-pg'
import { drizzle } from 'drizzle-orm/node-postgres'
import { evaluate, type Measure } from 'hojokin'
import { measures } from 'hojokin/rules/electricity-gas-relief'
import { Kysely, PostgresDialect } from 'kysely'
import { Client, Pool } from 'pg'
import postgres from 'postgres'
import { priced as byDrizzle } from './drizzle'
import { type Database, priced as byKysely } from './kysely'
import { PrismaClient } from './generated/client'
import { priced as byPg } from './pg'
import { priced as byPostgresJs } from './postgres-js'
import { priced as byPrisma } from './prisma'

const url = process.env['HOJOKIN_POSTGRES_URL']
assert.ok(url, 'HOJOKIN_POSTGRES_URL is the address of a PostgreSQL server, such as postgresql://localhost/postgres')

const bills = [
  { bill_id: 'A-1', contract: 'lowVoltage', usage_kwh: '400' },
  { bill_id: 'A-2', contract: 'highVoltage', usage_kwh: '50.999' },
  { bill_id: 'A-3', contract: 'lowVoltage', usage_kwh: '333.333' },
  { bill_id: 'A-4', contract: 'extraHighVoltage', usage_kwh: '9000' },
  { bill_id: 'A-5', contract: 'lowVoltage', usage_kwh: null },
  { bill_id: 'A-6', contract: 'other', usage_kwh: '1' },
] as const
/** The last one is data to every library: nothing is dropped by it. */
const months = ['2026-01', '2026-03', '2025-12', '2099-01', null, "2026-01'); DROP TABLE bills; --"]
const asked = ['lowVoltage', 'highVoltage', 'extraHighVoltage']

const measure: Measure = measures['electricity-discount']
const schema = `hojokin_orm_${process.pid}`
const options = `-c search_path=${schema}`
const client = new Client({ connectionString: url, options })
const pool = new Pool({ connectionString: url, options })
const sql = postgres(url, { connection: { search_path: schema }, onnotice: () => undefined })
const kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, options }) })

before(async () => {
  await client.connect()
  await client.query(`CREATE SCHEMA ${schema}`)
  await client.query('CREATE TABLE bills (bill_id TEXT PRIMARY KEY, contract TEXT, usage_kwh NUMERIC(18, 3))')
  for (const bill of bills) await client.query('INSERT INTO bills VALUES ($1, $2, $3)', Object.values(bill))
})
after(async () => {
  await prisma.$disconnect()
  await sql.end()
  await kysely.destroy() // and the pool, which Drizzle shares
  await client.query(`DROP SCHEMA ${schema} CASCADE`)
  await client.end()
})

function evaluated(month: string | null) {
  return bills
    .filter(({ contract }) => asked.includes(contract))
    .map(({ bill_id, contract, usage_kwh }) => {
      const answer = evaluate(measure, {
        electricitySupply: contract,
        ...(usage_kwh === null ? {} : { electricityUsage: usage_kwh }),
        ...(month === null ? {} : { usageMonth: month }),
      })
      const amount = answer.status === 'eligible' && answer.amount.kind === 'exact' ? answer.amount.yen : null
      return { bill_id, status: answer.status, amount }
    })
}

const libraries = {
  pg: (month: string | null) => byPg(client, asked, month),
  'postgres.js': (month: string | null) => byPostgresJs(sql, asked, month),
  Drizzle: (month: string | null) => byDrizzle(drizzle(pool), asked, month),
  Kysely: (month: string | null) => byKysely(kysely, asked, month),
  Prisma: (month: string | null) => byPrisma(prisma, asked, month),
}

for (const [library, priced] of Object.entries(libraries))
  test(`${library} = evaluate`, async () => {
    for (const month of months) {
      const rows = await priced(month)
      const found = rows.map(({ amount, ...row }) => ({ ...row, amount: amount === null ? null : BigInt(amount) }))
      assert.deepEqual(found, evaluated(month), `month ${month}`)
    }
  })

test('the bills have the yen that were worked out by hand', async () => {
  const yen = (await byPg(client, asked, '2026-01')).map(({ amount }) => amount)
  // 4.5 × 400; 2.3 × 50.999 = 117.2977; 4.5 × 333.333 = 1499.9985; no support above 50 kV; no usage.
  assert.deepEqual(yen, ['1800', '117', '1499', null, null])
})
