/**
 * The SQL that reads a usage in thousandths as a whole number; NULL for what must be read as text, and undefined for a type that
 * holds no number. A binary number counts as the decimal that it prints as: the only one of three places that is nearest to it.
 */
export function thousandthsSql(column: string, type: string): string | undefined {
  const within = (most: string, value: string): string =>
    `CASE WHEN ${column} >= 0 AND ${column} <= ${most} THEN ${value} END`
  if (/^U?(?:TINYINT|SMALLINT|INTEGER|BIGINT)$/.test(type))
    return within('9007199254740', `CAST(${column} AS BIGINT) * 1000`)
  if (type === 'DOUBLE')
    return within(
      '4398046511104',
      `CASE WHEN round(${column} * 1000) / 1000 = ${column} THEN CAST(round(${column} * 1000) AS BIGINT) END`,
    )
  if (type === 'VARCHAR')
    return `CASE WHEN regexp_full_match(${column}, '[0-9]{1,12}([.][0-9]{1,3})?') THEN CAST(CAST(${column} AS DECIMAL(18,3)) * 1000 AS BIGINT) END`
  const [, width, scale] = /^DECIMAL\((\d+),(\d+)\)$/.exec(type) ?? []
  if (width === undefined || BigInt(width) > 18n) return undefined
  return BigInt(scale!) <= 3n
    ? within('9007199254740', `CAST(CAST(${column} AS DECIMAL(18,3)) * 1000 AS BIGINT)`)
    : undefined
}
