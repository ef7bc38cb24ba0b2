import { backslashed, backticked, type Dialect, ifWhole, tenTo, type Whole } from './dialect'
import { refuse } from '../refuse'

/** Spark's `div` ends at 2^63 and its `/` keeps six decimals, so that the remainder goes first and the quotient is whole. */
const wide: Whole = {
  type: 'DECIMAL(38, 0)',
  divide: (n, d) => `CAST(((${n}) - (${n}) % ${d}) / ${d} AS DECIMAL(38, 0))`,
}

/** Spark puts a setting in the place of ${x} before it reads a statement: a string can hide its $, a name cannot. */
function identifier(name: string): string {
  if (name.includes('${'))
    refuse(
      `Spark は \${…} を設定の値に置き換えるので、「${name}」という名前は使えません。`,
      `Spark replaces \${…} by a setting, so that '${name}' cannot be a name.`,
    )
  return backticked(name)
}

/** A DOUBLE prints with an exponent from ten million on; its digits are what the other databases print. */
function numberText(expression: string): string {
  const text = `CAST(${expression} AS STRING)`
  const decimal = `TRY_CAST(${text} AS DECIMAL(38, 18))`
  return [
    `CASE WHEN typeof(${expression}) IN ('double', 'float') AND ${text} LIKE '%E%'`,
    `AND CAST(${decimal} AS DOUBLE) = CAST(${text} AS DOUBLE) THEN CAST(${decimal} AS STRING) ELSE ${text} END`,
  ].join(' ')
}

export const spark: Dialect = {
  long: { type: 'BIGINT', divide: (n, d) => `((${n}) div ${d})` },
  wide,
  once: { by: 'laterals' },
  executed: true,
  identifier,
  string: (value) => backslashed(value).replaceAll('$', '\\u0024'),
  text: (expression) => `CAST(${expression} AS STRING)`,
  numberText,
  // Java's $ also stands before a last line break; nothing follows here.
  matches: (text, pattern) => `(${text} RLIKE '^(?:${pattern})(?!.|[^.])')`,
  scaled: (text, decimals) => `TRY_CAST(${text} AS DECIMAL(18, ${decimals})) * ${tenTo(decimals)}`,
  scaledDecimal: (expression, decimals) => ifWhole(expression, decimals, `${expression} * ${tenTo(decimals)}`),
  days: (date) => `datediff(${date}, DATE '1970-01-01')`,
}
