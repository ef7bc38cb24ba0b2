// Prints a query of one's own with the rule inside: what a bill would get in another month. The fragment is text and values, as pg takes
// them; examples/orm has it in Drizzle, Kysely, Prisma and postgres.js.
import { toFragment } from '../../dist/index.js'
import { measures } from '../../dist/rules.js'

const price = toFragment(measures['electricity-discount'], {
  dialect: 'postgres',
  columns: { electricitySupply: 'b.contract', electricityUsage: 'b.usage_kwh' },
  types: { electricitySupply: 'text', electricityUsage: 'decimal' },
  values: { usageMonth: '2026-03' },
  offset: 1, // $1 is the bill of the query around it.
})
const text = `SELECT b.bill_id, price.status, price.amount FROM bills AS b CROSS JOIN LATERAL (${price.text}) AS price WHERE b.bill_id = $1`
// With pg: await client.query(text, ['A-1', ...price.values])
const quoted = ['A-1', ...price.values].map((value) => `'${value.replaceAll("'", "''")}'`)
console.log(
  `PREPARE priced_as (TEXT, TEXT) AS ${text};\nCREATE TEMPORARY TABLE once AS EXECUTE priced_as(${quoted.join(', ')});`,
)
