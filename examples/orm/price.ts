// The rule as a piece of a query, for each library the same: the columns are those of the table around it, `b`, and what you hand over
// as a value (here the month) becomes a placeholder, so that the database reads it as data and never as SQL.
import { toFragment } from 'hojokin'
import { measures } from 'hojokin/rules/electricity-gas-relief'

/** What a bill gives, as the libraries return it: yen as the text of a whole number, null where there is no amount. */
export interface Priced {
  readonly bill_id: string
  readonly status: 'eligible' | 'ineligible' | 'undetermined'
  readonly amount: string | null
}

/** The price of a bill as if it were of `month`; `offset` placeholders stand before it. */
export const priceAs = (month: string | null, offset = 0) =>
  toFragment(measures['electricity-discount'], {
    dialect: 'postgres',
    columns: { electricitySupply: 'b.contract', electricityUsage: 'b.usage_kwh' },
    types: { electricitySupply: 'text', electricityUsage: 'decimal' },
    values: { usageMonth: month },
    offset,
  })
