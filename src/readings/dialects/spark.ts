import { backticked, type Dialect, type Whole } from './dialect'

/** Spark's `div` ends at 2^63 and its `/` keeps six decimals, so that the remainder goes first and the quotient is whole. */
const wide: Whole = {
  type: 'DECIMAL(38, 0)',
  divide: (n, d) => `CAST(((${n}) - (${n}) % ${d}) / ${d} AS DECIMAL(38, 0))`,
}

export const spark: Dialect = {
  long: { type: 'BIGINT', divide: (n, d) => `((${n}) div ${d})` },
  wide,
  text: 'STRING',
  identifier: backticked,
  string: (value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  // Java's $ also stands before a last line break; nothing follows here.
  matches: (text, pattern) => `(${text} RLIKE '^(?:${pattern})(?!.|[^.])')`,
  scaled: (text, decimals) => `TRY_CAST(${text} AS DECIMAL(18, ${decimals})) * ${10n ** BigInt(decimals)}`,
}
