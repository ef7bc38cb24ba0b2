import { type Dialect, standard } from './dialect'

const divide = (n: string, d: string): string => `((${n}) // ${d})`

/** A product of DECIMAL(18) ends at 18 digits, and wider ones are slow: the whole part and the rest go apart. */
function scaled(text: string, decimals: number): string {
  if (decimals === 0) return `TRY_CAST(${text} AS DECIMAL(18, 0))`
  const decimal = `TRY_CAST(${text} AS DECIMAL(18, ${decimals}))`
  const scale = 10n ** BigInt(decimals)
  return `CAST(TRUNC(${decimal}) AS BIGINT) * ${scale} + CAST((${decimal} - TRUNC(${decimal})) * ${scale} AS BIGINT)`
}

/** DuckDB divides decimals as doubles, so that every number is whole and `//` divides. */
export const duckdb: Dialect = {
  ...standard,
  long: { type: 'BIGINT', divide },
  wide: { type: 'HUGEINT', divide },
  text: 'VARCHAR',
  matches: (text, pattern) => `regexp_full_match(${text}, '${pattern}')`,
  scaled,
}
