import { type Dialect, standard, tenTo } from './dialect'

const divide = (n: string, d: string): string => `((${n}) // ${d})`

/** A product of DECIMAL(18) ends at 18 digits, and wider ones are slow: the whole part and the rest go apart. */
function apart(decimal: string, decimals: number): string {
  if (decimals === 0) return decimal
  const scale = tenTo(decimals)
  return `CAST(TRUNC(${decimal}) AS BIGINT) * ${scale} + CAST((${decimal} - TRUNC(${decimal})) * ${scale} AS BIGINT)`
}

/**
 * DuckDB divides decimals as doubles, so that every number is whole and `//` divides. A lateral subquery would be a join of its own,
 * four times slower than to nest.
 */
export const duckdb: Dialect = {
  ...standard,
  long: { type: 'BIGINT', divide },
  wide: { type: 'HUGEINT', divide },
  once: { by: 'nesting', without: 'EXCLUDE' },
  executed: true,
  text: (expression) => `CAST(${expression} AS VARCHAR)`,
  matches: (text, pattern) => `regexp_full_match(${text}, '${pattern}')`,
  scaled: (text, decimals) => apart(`TRY_CAST(${text} AS DECIMAL(18, ${decimals}))`, decimals),
  scaledDecimal: (expression, decimals) => {
    // Nearly every number is far below the 18 digits that a product may have.
    const same = `TRY_CAST(${expression} AS DECIMAL(18, ${decimals}))`
    if (decimals === 0) return `CASE WHEN ${same} = ${expression} THEN ${same} END`
    const short = `CASE WHEN ${same} < ${tenTo(18 - decimals - decimals)} THEN CAST(${same} * ${tenTo(decimals)} AS BIGINT) ELSE ${apart(same, decimals)} END`
    return `CASE WHEN ${same} = ${expression} THEN ${short} END`
  },
  // Each CASE costs a few nanoseconds a row even where hardly a row takes it, and a comparison of text ten.
  monthList: {
    count: (date) => `(year(${date}) * 12 + month(${date}))`,
    at: (values, place) => `[${values.join(', ')}][GREATEST(${place}, 0)]`,
  },
  codes: true,
  // Of two columns with one name it would silently take the table's own. Nothing reads the struct, so that it is never made.
  free: (row, names) => `struct_insert(${row}, ${names.map((name) => `${name} := 0`).join(', ')})`,
  days: (date) => `date_diff('day', DATE '1970-01-01', ${date})`,
}
