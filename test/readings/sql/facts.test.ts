import { describe, expect, it } from 'vitest'
import { dialects } from '../../../src/readings/sql'
import { dayPattern } from '../../../src/readings/sql/day-pattern'
import { codedFact, isCoded } from '../../../src/readings/sql/coded'
import { sqlFact } from '../../../src/readings/sql/fact'
import { knownFact } from '../../../src/readings/sql/known-fact'
import { monthsIn } from '../../../src/readings/sql/months'
import { choiceField, option } from '../../../src/author'
import { vocabulary } from '../../support/made-up'

const { duckdb, postgres, spark } = dialects
const { cost, declared, month, ordered, power, region, usage } = vocabulary

describe('a month', () => {
  const text = 'CAST(m AS TEXT)'
  const valid = `(${text} ~ '^(?:[0-9]{4}-(0[1-9]|1[0-2]))$')`
  it('as text, in the order of its bytes', () => {
    const fact = sqlFact(month, 'm', postgres, 'BIGINT')
    const either = `((${text} COLLATE "C" BETWEEN '2025-12' AND '2026-01') OR ${text} = '2026-04')`
    expect(fact.unknown).toBe(`COALESCE(NOT ${valid}, TRUE)`)
    expect(fact.known).toBe(`CASE WHEN ${valid} THEN ${text} END`)
    expect(fact.given).toBe('m IS NOT NULL')
    expect(fact.isOneOf(['2026-04', '2026-01', '2025-12', '2026-01'])).toBe(either)
    expect(fact.test(['2026-04', '2026-01', '2025-12'])).toBe(
      `CASE WHEN (NOT COALESCE(NOT ${valid}, TRUE)) THEN ${either} END`,
    )
    expect(fact.isBefore('2026-04')).toBe(`${text} COLLATE "C" < '2026-04'`)
    expect(fact.isPast('2026-09')).toBe(
      `(COALESCE(${valid}, FALSE) AND COALESCE(${text} COLLATE "C" > '2026-09', FALSE))`,
    )
    expect(fact.isPast('2026-09-30')).toBe(fact.isPast('2026-09'))
    expect(fact).not.toHaveProperty('pick')
  })
  it('as whole numbers, which need no collation', () => {
    const fact = sqlFact(month, 'm', postgres, 'BIGINT', 'integer')
    expect(fact.unknown).toBe('COALESCE(NOT (m BETWEEN 100001 AND 999912 AND m % 100 BETWEEN 1 AND 12), TRUE)')
    expect(fact.isOneOf(['2026-01', '2026-02'])).toBe('(m BETWEEN 202601 AND 202602)')
    expect(fact.isOneOf(['2026-01'])).toBe('m = 202601')
    expect(fact.isBefore('2026-04')).toBe('m < 202604')
    expect(monthsIn('m', 'integer', postgres).isAfter('2026-04')).toBe('m > 202604')
    expect(sqlFact(month, 'm', duckdb, 'BIGINT', 'integer').pick).toBeUndefined()
  })
  it('as days', () => {
    const fact = sqlFact(month, 'm', duckdb, 'BIGINT', 'date')
    expect(fact.unknown).toBe('(CAST(m AS DATE) IS NULL)')
    expect(fact.given).toBe('m IS NOT NULL')
    expect(fact.isOneOf(['2026-12', '2027-01'])).toBe(
      "(CAST(m AS DATE) >= DATE '2026-12-01' AND CAST(m AS DATE) < DATE '2027-02-01')",
    )
    expect(fact.isBefore('2026-04')).toBe("CAST(m AS DATE) < DATE '2026-04-01'")
    expect(fact.isPast('2026-12')).toBe("COALESCE(CAST(m AS DATE) >= DATE '2027-01-01', FALSE)")
    expect(sqlFact(month, 'm', postgres, 'BIGINT', 'date').pick).toBeUndefined()
  })
})

describe('a number', () => {
  it('as text: up to 16 digits, and no larger than a profile takes', () => {
    const fact = sqlFact(cost, 'x', spark, 'BIGINT')
    const printed = spark.numberText!('x')
    const number = `CASE WHEN (${printed} RLIKE '^(?:0*[0-9]{1,16}([.]0+)?)(?!.|[^.])') THEN CAST(TRY_CAST(${printed} AS DECIMAL(18, 0)) * 1 AS BIGINT) END`
    expect(fact.number).toBe(number)
    expect(fact.known).toBe(`CASE WHEN ${number} <= 9007199254740991 THEN ${number} END`)
    expect(fact.unknown).toBe(`COALESCE(${number} > 9007199254740991, TRUE)`)
    expect(sqlFact(power, 'x', postgres, 'BIGINT').number).toBe(
      "CASE WHEN (CAST(x AS TEXT) ~ '^(?:0*[0-9]{1,14}([.][0-9]{1,2}0*)?)$') THEN CAST(CAST(CAST(x AS TEXT) AS NUMERIC) * 100 AS BIGINT) END",
    )
  })
  it('as whole numbers and decimals', () => {
    const known = (field: typeof cost | typeof usage, type: 'integer' | 'decimal') =>
      sqlFact(field, 'x', postgres, 'T', type).known
    expect(known(cost, 'integer')).toBe('CASE WHEN x BETWEEN 0 AND 9007199254740991 THEN CAST(x AS T) END')
    expect(known(usage, 'integer')).toBe('CASE WHEN x BETWEEN 0 AND 9007199254740 THEN CAST(x * 1000 AS T) END')
    expect(known(cost, 'decimal')).toBe(
      'CASE WHEN x BETWEEN 0 AND 9007199254740991 THEN CAST(CASE WHEN x = ROUND(x, 0) THEN x * 1 END AS T) END',
    )
    expect(known(usage, 'decimal')).toBe(
      'CASE WHEN x BETWEEN 0 AND 9007199254740.991 THEN CAST(CASE WHEN x = ROUND(x, 3) THEN x * 1000 END AS T) END',
    )
    const fact = sqlFact(cost, 'x', postgres, 'T', 'integer')
    expect([fact.unknown, fact.given]).toEqual([`(${fact.known} IS NULL)`, 'x IS NOT NULL'])
  })
  it('within steps', () => {
    const { isWithin, isBefore, isPast } = knownFact(cost, 'x', duckdb)
    expect([
      isWithin([5, Infinity]),
      isWithin([0, 9]),
      isWithin([1, 9]),
      isWithin([0, Infinity]),
      isWithin([9, 8]),
    ]).toEqual(['x >= 5', 'x <= 9', '(x >= 1 AND x <= 9)', 'TRUE', 'FALSE'])
    expect(isWithin([5, 5])).toBe('(x >= 5 AND x <= 5)')
    expect([isBefore(7), isPast('2026-01')]).toEqual(['x < 7', 'FALSE'])
  })
})

describe('a day', () => {
  it('counts from year 0, and is past a known day or the last of a known month', () => {
    const fact = sqlFact(ordered, 'd', postgres, 'BIGINT', 'date')
    const days = "CAST((CAST(d AS DATE) - DATE '1970-01-01') + 719528 AS BIGINT)"
    expect([fact.known, fact.unknown, fact.given]).toEqual([days, `(${days} IS NULL)`, 'd IS NOT NULL'])
    // 1970-02-01 is day 719,559.
    expect(fact.isPast('1970-01-31')).toBe(`COALESCE(${days} >= 719559, FALSE)`)
    expect(fact.isPast('1970-01')).toBe(`COALESCE(${days} >= 719559, FALSE)`)
    const read = sqlFact(ordered, 'd', postgres, 'BIGINT').known
    expect(read).toMatch(
      /^CASE WHEN \(CAST\(d AS TEXT\) ~ '\^\(\?:.*\)\$'\) THEN CAST\(\(CAST\(CAST\(d AS TEXT\) AS DATE\) - .* END$/,
    )
  })
})

it('a day written as text is one that the calendar has', () => {
  const pattern = new RegExp(`^(?:${dayPattern})$`)
  const two = (number: number): string => String(number).padStart(2, '0')
  for (const [year, february] of [
    ['1900', 28],
    ['2000', 29],
    ['2023', 28],
    ['2024', 29],
    ['2026', 28],
  ] as const)
    for (const [month, days] of [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries())
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${two(month + 1)}-${two(day)}`
        expect([text, pattern.test(text)]).toEqual([text, day >= 1 && day <= days])
      }
  for (const text of ['', '2026-00-01', '2026-13-01', '0999-01-01', '12026-01-01', '2026-01-01x', '2026-1-01'])
    expect([text, pattern.test(text)]).toEqual([text, false])
})

describe('an option', () => {
  const text = 'CAST(r AS TEXT)'
  it('as text, of which others are unknown', () => {
    const fact = sqlFact(region, 'r', postgres, 'BIGINT')
    const unknown = `COALESCE(NOT (${text} IN ('north', 'south')), TRUE)`
    expect(fact.unknown).toBe(unknown)
    expect(fact.known).toBe(`CASE WHEN ${text} IN ('north', 'south') THEN ${text} END`)
    expect(fact.code).toBe(`CASE ${text} WHEN 'north' THEN 1 WHEN 'south' THEN 2 END`)
    expect(fact.test(['north'])).toBe(`CASE WHEN ${text} = 'north' THEN TRUE WHEN ${text} = 'south' THEN FALSE END`)
    expect(fact.test(['south', 'north'])).toBe(`CASE WHEN ${text} IN ('south', 'north') THEN TRUE END`)
    expect(fact.test([])).toBe(`CASE WHEN (NOT ${unknown}) THEN FALSE END`)
    expect([fact.isOneOf([]), fact.given]).toEqual(['FALSE', 'r IS NOT NULL'])
    expect(sqlFact(region, 'r', postgres, 'BIGINT', 'text').isOneOf(['north'])).toBe("r = 'north'")
  })
  it('as a truth', () => {
    const fact = sqlFact(declared, 'd', postgres, 'BIGINT', 'boolean')
    expect([fact.isOneOf(['true']), fact.isOneOf(['false']), fact.isOneOf(['true', 'false'])]).toEqual([
      'd',
      '(NOT d)',
      '(d OR (NOT d))',
    ])
    expect([fact.unknown, fact.test([]), fact.test(['true'])]).toEqual([
      '(d IS NULL)',
      'CASE WHEN d IS NOT NULL THEN FALSE END',
      'd',
    ])
    expect(knownFact(declared, 'd', postgres).isOneOf(['true'])).toBe("d = 'true'")
  })
  it('as a code, where there are no more than eight and the database compares numbers faster', () => {
    const many = (count: number) =>
      sqlFact(
        choiceField(
          'many',
          { label: region.label, question: region.question, help: region.help },
          ...Array.from({ length: count }, (_, at) => option(`o${at}`, '甲', 'a')),
        ),
        'm',
        duckdb,
        'BIGINT',
      )
    expect([isCoded(many(8), duckdb), isCoded(many(9), duckdb), isCoded(many(8), postgres)]).toEqual([
      true,
      false,
      false,
    ])
    expect(isCoded(sqlFact(cost, 'c', duckdb, 'BIGINT'), duckdb)).toBe(false)
    const fact = codedFact(many(3), 'code', duckdb)
    expect([fact.isOneOf([]), fact.isOneOf(['o2']), fact.isOneOf(['o0', 'o2'])]).toEqual([
      'FALSE',
      'code = 3',
      'code IN (1, 3)',
    ])
    expect([fact.test([]), fact.test(['o1'])]).toEqual(['CASE WHEN code IS NOT NULL THEN FALSE END', 'code = 2'])
    expect([fact.unknown, fact.given]).toEqual(['(code IS NULL)', 'm IS NOT NULL'])
  })
})
