import { backslashed, type Dialect, ifWhole, standard, tenTo } from './dialect'

/** A quotient keeps few decimals and would be rounded, so that the remainder goes first. */
const divide = (n: string, d: string): string => `(((${n}) - MOD(${n}, ${d})) / ${d})`

/** Snowflake: NUMBER ends at 38 digits. Written from its reference; the text is parsed by the tests, not executed. */
export const snowflake: Dialect = {
  ...standard,
  long: { type: 'NUMBER(38, 0)', divide },
  wide: { type: 'NUMBER(38, 0)', divide },
  once: { by: 'nesting', without: 'EXCLUDE' },
  executed: false,
  string: backslashed,
  text: (expression) => `CAST(${expression} AS VARCHAR)`,
  matches: (text, pattern) => `REGEXP_LIKE(${text}, '${pattern}')`,
  scaled: (text, decimals) => `TRY_CAST(${text} AS NUMBER(18, ${decimals})) * ${tenTo(decimals)}`,
  scaledDecimal: (expression, decimals) => ifWhole(expression, decimals, `${expression} * ${tenTo(decimals)}`),
  days: (date) => `DATEDIFF(day, DATE '1970-01-01', ${date})`,
}
