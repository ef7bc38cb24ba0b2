import { describe, expect, it } from 'vitest'
import { isTrue, parameter, roundDown } from '../../../src/author'
import { type DialectName, dialects } from '../../../src/readings/sql'
import { toStatement } from '../../../src/readings/sql-statement'
import { measureOf, priced, row, table, vocabulary } from '../../support/made-up'

const names = ['duckdb', 'postgres', 'spark', 'bigquery', 'snowflake'] as const

/** What each database says, in that order; from the reference of each. */
describe('in the words of each database', () => {
  it.each<[string, (of: (typeof dialects)[DialectName]) => string, readonly string[]]>([
    ['a type of 64 bits', (of) => of.long.type, ['BIGINT', 'BIGINT', 'BIGINT', 'INT64', 'NUMBER(38, 0)']],
    [
      'the widest whole numbers',
      (of) => of.wide.type,
      ['HUGEINT', 'NUMERIC(1000, 0)', 'DECIMAL(38, 0)', 'BIGNUMERIC', 'NUMBER(38, 0)'],
    ],
    [
      'a quotient without its rest',
      (of) => of.long.divide('a + b', '6'),
      ['((a + b) // 6)', '((a + b) / 6)', '((a + b) div 6)', 'DIV(a + b, 6)', '(((a + b) - MOD(a + b, 6)) / 6)'],
    ],
    [
      'a quotient of the widest',
      (of) => of.wide.divide('a + b', '6'),
      [
        '((a + b) // 6)',
        'div(a + b, 6)',
        'CAST(((a + b) - (a + b) % 6) / 6 AS DECIMAL(38, 0))',
        'DIV(a + b, 6)',
        '(((a + b) - MOD(a + b, 6)) / 6)',
      ],
    ],
    [
      'a name',
      (of) => of.identifier('使用量 "x"'),
      ['"使用量 ""x"""', '"使用量 ""x"""', '`使用量 "x"`', '`使用量 "x"`', '"使用量 ""x"""'],
    ],
    [
      'a name with a backtick',
      (of) => of.identifier('a`b\\'),
      ['"a`b\\"', '"a`b\\"', '`a``b\\`', '`a\\`b\\\\`', '"a`b\\"'],
    ],
    ['text', (of) => of.string("it's"), ["'it''s'", "'it''s'", "'it\\'s'", "'it\\'s'", "'it\\'s'"]],
    [
      'text with a backslash',
      (of) => of.string("\\'"),
      ["'\\'''", " E'\\\\'''", "'\\\\\\''", "'\\\\\\''", "'\\\\\\''"],
    ],
    [
      'any value as text',
      (of) => of.text('x'),
      ['CAST(x AS VARCHAR)', 'CAST(x AS TEXT)', 'CAST(x AS STRING)', 'CAST(x AS STRING)', 'CAST(x AS VARCHAR)'],
    ],
    [
      'that the whole text matches',
      (of) => of.matches('x', 'a|b'),
      [
        "regexp_full_match(x, 'a|b')",
        "(x ~ '^(?:a|b)$')",
        "(x RLIKE '^(?:a|b)(?!.|[^.])')",
        "REGEXP_CONTAINS(x, '^(?:a|b)$')",
        "REGEXP_LIKE(x, 'a|b')",
      ],
    ],
    [
      'text as thousandths',
      (of) => of.scaled('x', 3),
      [
        'CAST(TRUNC(TRY_CAST(x AS DECIMAL(18, 3))) AS BIGINT) * 1000 + CAST((TRY_CAST(x AS DECIMAL(18, 3)) - TRUNC(TRY_CAST(x AS DECIMAL(18, 3)))) * 1000 AS BIGINT)',
        'CAST(x AS NUMERIC) * 1000',
        'TRY_CAST(x AS DECIMAL(18, 3)) * 1000',
        'SAFE_CAST(x AS NUMERIC) * 1000',
        'TRY_CAST(x AS NUMBER(18, 3)) * 1000',
      ],
    ],
    [
      'text as whole numbers',
      (of) => of.scaled('x', 0),
      [
        'TRY_CAST(x AS DECIMAL(18, 0))',
        'CAST(x AS NUMERIC) * 1',
        'TRY_CAST(x AS DECIMAL(18, 0)) * 1',
        'SAFE_CAST(x AS NUMERIC) * 1',
        'TRY_CAST(x AS NUMBER(18, 0)) * 1',
      ],
    ],
    [
      'a decimal as hundredths',
      (of) => of.scaledDecimal('x', 2),
      [
        'CASE WHEN TRY_CAST(x AS DECIMAL(18, 2)) = x THEN CASE WHEN TRY_CAST(x AS DECIMAL(18, 2)) < 100000000000000 THEN CAST(TRY_CAST(x AS DECIMAL(18, 2)) * 100 AS BIGINT) ELSE CAST(TRUNC(TRY_CAST(x AS DECIMAL(18, 2))) AS BIGINT) * 100 + CAST((TRY_CAST(x AS DECIMAL(18, 2)) - TRUNC(TRY_CAST(x AS DECIMAL(18, 2)))) * 100 AS BIGINT) END END',
        ...Array.from({ length: 4 }, () => 'CASE WHEN x = ROUND(x, 2) THEN x * 100 END'),
      ],
    ],
    [
      'a decimal as a whole number',
      (of) => of.scaledDecimal('x', 0),
      [
        'CASE WHEN TRY_CAST(x AS DECIMAL(18, 0)) = x THEN TRY_CAST(x AS DECIMAL(18, 0)) END',
        ...Array.from({ length: 4 }, () => 'CASE WHEN x = ROUND(x, 0) THEN x * 1 END'),
      ],
    ],
    [
      'days since 1970',
      (of) => of.days('d'),
      [
        "date_diff('day', DATE '1970-01-01', d)",
        "(d - DATE '1970-01-01')",
        "datediff(d, DATE '1970-01-01')",
        'UNIX_DATE(d)',
        "DATEDIFF(day, DATE '1970-01-01', d)",
      ],
    ],
    [
      'how something is worked out once',
      (of) => JSON.stringify(of.once),
      [
        '{"by":"nesting","without":"EXCLUDE"}',
        '{"by":"lateral","fence":" OFFSET 0"}',
        '{"by":"laterals"}',
        '{"by":"nesting","without":"EXCEPT"}',
        '{"by":"nesting","without":"EXCLUDE"}',
      ],
    ],
    ['whether tests execute it', (of) => String(of.executed), ['true', 'true', 'true', 'false', 'false']],
  ])('%s', (_what, say, expected) => {
    expect(names.map((name) => say(dialects[name]))).toEqual(expected)
  })

  it('what one database alone does', () => {
    const { duckdb, postgres, spark } = dialects
    expect(postgres.bytes!('x')).toBe('x COLLATE "C"')
    expect(duckdb.free!('r', ['a', 'b'])).toBe('struct_insert(r, a := 0, b := 0)')
    expect(duckdb.monthList!.count('d')).toBe('(year(d) * 12 + month(d))')
    expect(duckdb.monthList!.at(['1', 'NULL'], 'm')).toBe('[1, NULL][GREATEST(m, 0)]')
    // A DOUBLE of ten million on prints as 1.0E7.
    expect(spark.numberText!('x')).toBe(
      "CASE WHEN typeof(x) IN ('double', 'float') AND CAST(x AS STRING) LIKE '%E%' AND CAST(TRY_CAST(CAST(x AS STRING) AS DECIMAL(38, 18)) AS DOUBLE) = CAST(CAST(x AS STRING) AS DOUBLE) THEN CAST(TRY_CAST(CAST(x AS STRING) AS DECIMAL(38, 18)) AS STRING) ELSE CAST(x AS STRING) END",
    )
    expect(spark.string('${x}')).toBe("'\\u0024{x}'")
    expect(() => spark.identifier('a${x}')).toThrow(
      /Spark replaces \$\{…\} by a setting, so that 'a\$\{x\}' cannot be a name/,
    )
    expect(spark.identifier('a$x')).toBe('`a$x`')
  })
})

const five = measureOf({
  id: 'five',
  eligibility: isTrue(vocabulary.household),
  amount: roundDown(1, parameter('sum')),
  parameters: { sum: table('yen', row('5')) },
})
const options = { table: 'cases', columns: { household: 'h' }, types: { household: 'boolean' } } as const

/** Five yen for a household, as a statement for each database. */
describe('a statement for', () => {
  const status = (h: string): string =>
    `CASE WHEN (${h} AND ${h} IS NOT NULL) THEN 'eligible' WHEN (NOT ${h}) THEN 'ineligible' ELSE CASE WHEN (NOT ${h}) THEN 'ineligible' WHEN ${h} THEN 'eligible' ELSE 'undetermined' END END`
  const reason = (s: string, h: string): string =>
    `CASE ${s} WHEN 'ineligible' THEN CASE WHEN (NOT ${h}) THEN 'condition' ELSE 'noRow' END WHEN 'undetermined' THEN CASE WHEN ((${h} IS NULL) AND (h IS NOT NULL)) THEN 'unreadable household' WHEN (${h} IS NULL) THEN 'missing household' ELSE 'notYet' END END`
  const amount = (s: string, type: string): string => `CASE WHEN (${s} = 'eligible') THEN CAST(5 AS ${type}) END`
  it('DuckDB, nested around a column that it refuses where an added name is taken', () => {
    const [h, s] = ['"hojokin_household"', '"hojokin_status"']
    expect(toStatement(five, { dialect: 'duckdb', ...options })).toBe(
      `SELECT * EXCLUDE (hojokin_free, ${h}, ${s}),
  ${s} AS status,
  ${amount(s, 'BIGINT')} AS amount,
  ${reason(s, h)} AS reason
FROM (
  SELECT *,
    ${status(h)} AS ${s}
  FROM (
  SELECT source.*,
    h AS ${h}
  FROM (
  SELECT hojokin_row.*, struct_insert(hojokin_row, status := 0, amount := 0, reason := 0) AS hojokin_free FROM cases AS hojokin_row
) AS source
)
) AS source`,
    )
  })
  it.each([
    [
      'duckdb',
      'BIGINT',
      'VARCHAR',
      '(\n  SELECT hojokin_row.*, struct_insert(hojokin_row, status := 0, amount := 0, reason := 0) AS hojokin_free FROM cases AS hojokin_row\n)',
    ],
    ['bigquery', 'INT64', 'STRING', 'cases'],
  ] as const)('%s, of a measure that nobody applies for', (dialect, type, text, from) => {
    const kept = dialect === 'duckdb' ? '* EXCLUDE (hojokin_free)' : 'source.*'
    expect(toStatement({ ...five, applicants: false }, { dialect, table: 'cases' })).toBe(
      `SELECT ${kept},\n  'noApplicants' AS status,\n  CAST(NULL AS ${type}) AS amount,\n  CAST(NULL AS ${text}) AS reason\nFROM ${from} AS source`,
    )
  })
  it.each(['bigquery', 'snowflake'] as const)('%s, nested', (dialect) => {
    const quote = (name: string): string => dialects[dialect].identifier(name)
    const [h, s] = [quote('hojokin_household'), quote('hojokin_status')]
    const [without, type] = dialect === 'bigquery' ? ['EXCEPT', 'INT64'] : ['EXCLUDE', 'NUMBER(38, 0)']
    expect(toStatement(five, { dialect, ...options })).toBe(
      `SELECT * ${without} (${h}, ${s}),
  ${s} AS status,
  ${amount(s, type)} AS amount,
  ${reason(s, h)} AS reason
FROM (
  SELECT *,
    ${status(h)} AS ${s}
  FROM (
  SELECT source.*,
    h AS ${h}
  FROM cases AS source
)
) AS source`,
    )
  })
  it('Spark, a lateral for each stage', () => {
    const [h, s] = ['facts.`hojokin_household`', 'judged.`hojokin_status`']
    expect(toStatement(five, { dialect: 'spark', ...options })).toBe(
      `SELECT source.*,
  ${s} AS status,
  ${amount(s, 'BIGINT')} AS amount,
  ${reason(s, h)} AS reason
FROM cases AS source
CROSS JOIN LATERAL (
  SELECT
    h AS \`hojokin_household\`
) AS facts
CROSS JOIN LATERAL (
  SELECT
    ${status(h)} AS \`hojokin_status\`
) AS judged`,
    )
  })
  it('Spark, which calls each column by the lateral that it stands in', () => {
    const sql = toStatement(priced, { dialect: 'spark', table: 'cases' })
    const called = new Set(sql.match(/\w+\.`hojokin_\w+`/g))
    expect([...called].sort()).toEqual([
      'facts.`hojokin_month`',
      'facts.`hojokin_usage`',
      'figures.`hojokin_of_price`',
      'judged.`hojokin_status`',
    ])
  })
  it('PostgreSQL, in one lateral', () => {
    const [h, s] = ['"hojokin_household"', '"hojokin_status"']
    expect(toStatement(five, { dialect: 'postgres', ...options })).toBe(
      `SELECT source.*, priced.status, priced.amount, priced.reason
FROM cases AS source
CROSS JOIN LATERAL (
  SELECT ${s} AS status, ${amount(s, 'BIGINT')} AS amount, ${reason(s, h)} AS reason FROM (SELECT *, ${status(h)} AS ${s} FROM (SELECT h AS ${h} OFFSET 0) AS facts OFFSET 0) AS judged
) AS priced`,
    )
  })
})
