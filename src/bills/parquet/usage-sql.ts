const WHOLE = /^U?(?:TINYINT|SMALLINT|INTEGER|BIGINT)$/
/** The most that a usage may be: 2^53 thousandths. */
const MOST = '9007199254740'
/** The most that a decimal of 18 digits may be so that a thousand times as much is one, too; larger ones are read as text. */
const MOST_DECIMAL = '999999999999.999'

/** Digits before and after the point of a decimal that counts in at most 18 digits and 3 places. */
function decimalOf(type: string): { readonly before: bigint } | undefined {
  const found = /^DECIMAL\((\d{1,2}),([0-3])\)$/.exec(type)
  if (found === null || BigInt(found[1]!) > 18n) return undefined
  return { before: BigInt(found[1]!) - BigInt(found[2]!) }
}

/**
 * The SQL that reads a usage in thousandths as a whole number; NULL for what must be read as text, and undefined for a type that
 * holds no number. A binary number counts as the decimal that it prints as: the only one of three places that is nearest to it.
 */
export function thousandthsSql(column: string, type: string): string | undefined {
  const within = (most: string, value: string): string =>
    `CASE WHEN ${column} >= 0 AND ${column} <= ${most} THEN ${value} END`
  if (WHOLE.test(type)) return within(MOST, `CAST(${column} AS BIGINT) * 1000`)
  if (type === 'DOUBLE')
    return within(
      '4398046511104',
      `CASE WHEN round(${column} * 1000) / 1000 = ${column} THEN CAST(round(${column} * 1000) AS BIGINT) END`,
    )
  if (type === 'VARCHAR')
    return `CASE WHEN regexp_full_match(${column}, '[0-9]{1,12}([.][0-9]{1,3})?') THEN CAST(CAST(${column} AS DECIMAL(18,3)) * 1000 AS BIGINT) END`
  return decimalOf(type) && within(MOST_DECIMAL, `CAST(CAST(${column} AS DECIMAL(18,3)) * 1000 AS BIGINT)`)
}

/** Which usages have no thousandths; said of exact numbers by their bounds, it is known from the file's statistics without reading them. */
export function isOddSql(column: string, type: string, thousandths: string): string {
  const decimal = decimalOf(type)
  if (decimal === undefined && !WHOLE.test(type)) return `(${thousandths}) IS NULL`
  const large = decimal ? decimal.before > 12n : /BIGINT$/.test(type)
  return `${column} IS NULL OR ${column} < 0${large ? ` OR ${column} > ${decimal ? MOST_DECIMAL : MOST}` : ''}`
}

/** The sum in thousandths of usages that all have them. */
export const sumSql = (column: string, type: string, thousandths: string): string =>
  WHOLE.test(type) || decimalOf(type) ? `CAST(sum(${column}) * 1000 AS HUGEINT)` : `sum(${thousandths})`
