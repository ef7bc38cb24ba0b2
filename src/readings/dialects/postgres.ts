import { type Dialect, ifWhole, standard, tenTo } from './dialect'

/**
 * PostgreSQL: several laterals would each get a cache of their own, keyed by every column, which costs ten times what it saves;
 * numeric has as many digits as it needs, and div() drops the rest as / does for whole numbers.
 */
export const postgres: Dialect = {
  ...standard,
  // With standard_conforming_strings off, a backslash would still escape.
  string: (value) =>
    value.includes('\\') ? ` E${standard.string(value.replaceAll('\\', '\\\\'))}` : standard.string(value),
  long: { type: 'BIGINT', divide: (n, d) => `((${n}) / ${d})` },
  wide: { type: 'NUMERIC(1000, 0)', divide: (n, d) => `div(${n}, ${d})` },
  once: { by: 'lateral', fence: ' OFFSET 0' },
  executed: true,
  text: (expression) => `CAST(${expression} AS TEXT)`,
  bytes: (text) => `${text} COLLATE "C"`,
  matches: (text, pattern) => `(${text} ~ '^(?:${pattern})$')`,
  scaled: (text, decimals) => `CAST(${text} AS NUMERIC) * ${tenTo(decimals)}`,
  scaledDecimal: (expression, decimals) => ifWhole(expression, decimals, `${expression} * ${tenTo(decimals)}`),
  days: (date) => `(${date} - DATE '1970-01-01')`,
}
