import { backslashed, type Dialect, ifWhole, tenTo } from './dialect'

/** BigQuery: INT64 ends at 2^63, BIGNUMERIC at 38 digits. Written from its reference; the text is parsed by the tests, not executed. */
export const bigquery: Dialect = {
  long: { type: 'INT64', divide: (n, d) => `DIV(${n}, ${d})` },
  wide: { type: 'BIGNUMERIC', divide: (n, d) => `DIV(${n}, ${d})` },
  once: { by: 'nesting', without: 'EXCEPT' },
  executed: false,
  identifier: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  string: backslashed,
  text: (expression) => `CAST(${expression} AS STRING)`,
  matches: (text, pattern) => `REGEXP_CONTAINS(${text}, '^(?:${pattern})$')`,
  scaled: (text, decimals) => `SAFE_CAST(${text} AS NUMERIC) * ${tenTo(decimals)}`,
  scaledDecimal: (expression, decimals) => ifWhole(expression, decimals, `${expression} * ${tenTo(decimals)}`),
  days: (date) => `UNIX_DATE(${date})`,
}
