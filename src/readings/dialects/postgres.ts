import { type Dialect, standard } from './dialect'

/** PostgreSQL: numeric has as many digits as it needs, and div() drops the rest as / does for whole numbers. */
export const postgres: Dialect = {
  ...standard,
  // With standard_conforming_strings off, a backslash would still escape.
  string: (value) =>
    value.includes('\\') ? ` E${standard.string(value.replaceAll('\\', '\\\\'))}` : standard.string(value),
  long: { type: 'BIGINT', divide: (n, d) => `((${n}) / ${d})` },
  wide: { type: 'NUMERIC(1000, 0)', divide: (n, d) => `div(${n}, ${d})` },
  text: 'TEXT',
  matches: (text, pattern) => `(${text} ~ '^(?:${pattern})$')`,
  scaled: (text, decimals) => `CAST(${text} AS NUMERIC) * ${10n ** BigInt(decimals)}`,
  once: ' OFFSET 0',
}
