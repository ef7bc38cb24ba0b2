import { type ColumnType, dialects } from '../../src/readings/sql'
import type { Measure } from '../../src/rule/programme'
import { computed } from './rows'

/** What a warehouse keeps facts in: months and days as days, whole amounts as integers; or as 202601, moments and decimals. */
export type Warehouse = 'days' | 'numbers'

/** Both kinds where months and decimals are at stake; else in turn, for each costs as much as all rows. */
export const warehouses = (): (readonly [id: string, warehouse: Warehouse, measure: Measure])[] =>
  computed.flatMap((measure, at) =>
    measure.mechanism === 'unitDiscount' || measure.programme === 'made-up'
      ? [[measure.id, 'days', measure] as const, [measure.id, 'numbers', measure] as const]
      : [[measure.id, at % 2 === 0 ? 'days' : 'numbers', measure] as const],
  )

/** The columns of the text table `cases` in types of their own, and what to say of them. */
export function typedColumns(
  measure: Measure,
  warehouse: Warehouse,
  dialect: 'duckdb' | 'postgres' | 'spark',
): { readonly types: Readonly<Record<string, ColumnType>>; readonly select: string } {
  const { identifier } = dialects[dialect]
  const days = warehouse === 'days'
  const fields = Object.values(measure.fields).map((field) => {
    const name = identifier(field.id)
    const column = (type: ColumnType, as: string, from = name) => ({
      id: field.id,
      type,
      sql: `CAST(${from} AS ${as}) AS ${name}`,
    })
    if (field.kind === 'number')
      return field.decimals > 0
        ? column('decimal', `DECIMAL(18, ${field.decimals})`)
        : days
          ? column('integer', 'BIGINT', `CAST(${name} AS DECIMAL(18, 2))`)
          : column('decimal', 'DECIMAL(18, 2)')
    if (field.kind === 'boolean') return column('boolean', 'BOOLEAN')
    if (field.kind === 'date') return column('date', days ? 'DATE' : 'TIMESTAMP')
    if (field.kind === 'choice') return { id: field.id, type: 'text' as const, sql: name }
    return days ? column('date', 'DATE', `${name} || '-17'`) : column('integer', 'INTEGER', `replace(${name}, '-', '')`)
  })
  return {
    types: Object.fromEntries(fields.map(({ id, type }) => [id, type])),
    select: ['line', ...fields.map(({ sql }) => sql)].join(', '),
  }
}
