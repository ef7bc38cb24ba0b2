import { describe, expect, it } from 'vitest'
import { choiceField, option } from '../../../src/author'
import { dialects } from '../../../src/readings/sql'
import { choice, type Numbered } from '../../../src/readings/sql/choice'
import { knownFact } from '../../../src/readings/sql/known-fact'
import { anyRow, asks } from '../../../src/readings/sql/row'
import type { When } from '../../../src/rule/programme'
import { row, vocabulary } from '../../support/made-up'

const { duckdb } = dialects
const month = knownFact(vocabulary.month, 'm', duckdb)
// Made in the test: as days, a month has a list.
const day = () => knownFact(vocabulary.month, 'm', duckdb, 'date')
const power = knownFact(vocabulary.power, 'p', duckdb)
const region = knownFact(vocabulary.region, 'r', duckdb)
const declared = knownFact(vocabulary.declared, 'd', duckdb, 'boolean')
type Whens = readonly Readonly<Record<string, When>>[]
const rows = (...whens: Whens): readonly Numbered[] =>
  whens.map((when, at) => ({ row: row('1', when), number: String(at + 1) }))
const one = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('CASE WHEN', 'IF')

describe('the number of the row that applies', () => {
  const spring = { month: ['2026-01', '2026-04'] }
  const may = { month: '2026-05' }
  const summer = { month: ['2026-07', '2026-08'] }
  it('is found by halving months, with none before, between and after periods', () => {
    const half =
      "IF m < '2026-06' THEN IF m < '2026-01' THEN NULL ELSE IF m < '2026-05' THEN 1 ELSE 2 END END ELSE IF m < '2026-07' THEN NULL ELSE IF m < '2026-09' THEN 3 ELSE NULL END END END"
    expect(one(choice(rows(spring, may, summer), [month]))).toBe(half)
    const [first, second, third] = rows(spring, may, summer)
    expect(one(choice([third!, second!, first!], [month]))).toBe(half)
  })
  it('is one piece where periods with one number touch', () => {
    const same = rows(spring, may).map((each) => ({ ...each, number: '7' }))
    expect(one(choice(same, [month]))).toBe("IF m < '2026-01' THEN NULL ELSE IF m < '2026-06' THEN 7 ELSE NULL END END")
  })
  it('stands in a list by months where there are several periods, and days in the column', () => {
    expect(choice(rows(spring, may, summer), [day()])).toBe(
      '[1, 1, 1, 1, 2, NULL, 3, 3][GREATEST((year(m) * 12 + month(m)) - 24312, 0)]',
    )
    expect(choice(rows(summer, may), [day()])).toBe('[2, NULL, 1, 1][GREATEST((year(m) * 12 + month(m)) - 24316, 0)]')
    expect(one(choice(rows(spring, may), [day()]))).toBe(
      "IF m < DATE '2026-05-01' THEN IF m < DATE '2026-01-01' THEN NULL ELSE 1 END ELSE IF m < DATE '2026-06-01' THEN 2 ELSE NULL END END",
    )
  })
  it('is NULL for a number that is not known, where the last bracket has no end', () => {
    expect(one(choice(rows({ power: { lessThan: '5' } }, { power: { moreThan: '20' } }), [power]))).toBe(
      'IF (p IS NULL) THEN NULL ELSE IF p < 500 THEN IF p < 0 THEN NULL ELSE 1 END ELSE IF p < 2001 THEN NULL ELSE 2 END END END',
    )
  })
  it('takes a bracket of one step, and no empty one', () => {
    const single = { power: { atLeast: '5', atMost: '5' } }
    const found = 'IF p < 500 THEN NULL ELSE IF p < 501 THEN 1 ELSE NULL END END'
    expect(one(choice(rows(single), [power]))).toBe(found)
    expect(one(choice(rows(single, { power: { atLeast: '9', lessThan: '9' } }), [power]))).toBe(found)
  })
  it('goes by options first, then by months', () => {
    const both = rows({ region: 'north', ...spring }, { region: 'south', ...spring }, { region: 'north', ...may })
    const text =
      "CASE WHEN r = 'north' THEN IF m < '2026-05' THEN IF m < '2026-01' THEN NULL ELSE 1 END ELSE IF m < '2026-06' THEN 3 ELSE NULL END END WHEN r = 'south' THEN IF m < '2026-01' THEN NULL ELSE IF m < '2026-05' THEN 2 ELSE NULL END END END"
    for (const keys of [
      [region, month],
      [month, region],
    ])
      expect(one(choice(both, keys)).replace(/^IF/, 'CASE WHEN')).toBe(text)
  })
  it('goes by rows where options overlap, or a row asks nothing of one', () => {
    expect(
      one(choice(rows({ region: 'north', ...spring }, { region: ['north', 'south'], ...may }), [region, month])),
    ).toBe("IF (r = 'north' AND (m BETWEEN '2026-01' AND '2026-04')) THEN 1 WHEN m = '2026-05' THEN 2 END")
    expect(one(choice(rows({ region: 'north', ...spring }, { region: 'south' }), [region, month]))).toBe(
      "IF r = 'north' THEN IF m < '2026-01' THEN NULL ELSE IF m < '2026-05' THEN 1 ELSE NULL END END WHEN r = 'south' THEN 2 END",
    )
    expect(one(choice(rows({ region: 'north' }, { region: 'south' }), [region]))).toBe(
      "IF r = 'north' THEN 1 WHEN r = 'south' THEN 2 END",
    )
    expect(one(choice(rows({ region: 'north', declared: 'true' }, { declared: 'false' }), [region, declared]))).toBe(
      "IF (r = 'north' AND d) THEN 1 WHEN (NOT d) THEN 2 END",
    )
  })
  it('goes by rows where two conditions share one of several options', () => {
    const words = { label: vocabulary.region.label, question: vocabulary.region.question, help: vocabulary.region.help }
    const size = choiceField(
      'size',
      words,
      option('s', '小', 'small'),
      option('m', '中', 'middle'),
      option('l', '大', 'large'),
    )
    const shared = rows({ size: 's', ...spring }, { size: ['s', 'm'], ...may })
    expect(one(choice(shared, [knownFact(size, 's', duckdb), month]))).toBe(
      "IF (s = 's' AND (m BETWEEN '2026-01' AND '2026-04')) THEN 1 WHEN (s IN ('s', 'm') AND m = '2026-05') THEN 2 END",
    )
  })
  it('is none where a bracket has nothing in it', () => {
    expect(choice(rows({ power: { atLeast: '9', lessThan: '9' } }), [power])).toBe('NULL')
  })
  it('is the only one where nothing is asked', () => {
    expect(choice(rows({}), [])).toBe('1')
    expect(choice(rows({ power: { atLeast: '0' }, region: ['north', 'south'] }), [region, power])).toBe('1')
  })
})

describe('what the known keys must be for some row', () => {
  const whens = (...list: Whens): ReturnType<typeof row>[] => rows(...list).map((each) => each.row)
  it('tells options and months of rows that differ in nothing else together', () => {
    const three = whens(
      { region: 'north', month: ['2026-01', '2026-02'] },
      { region: 'north', month: ['2026-03', '2026-04'] },
      { region: 'south', month: '2026-04' },
    )
    expect(anyRow(three, [region, month])).toBe(
      "((r = 'north' AND (m BETWEEN '2026-01' AND '2026-04')) OR (r = 'south' AND m = '2026-04'))",
    )
    expect(anyRow(three, [region])).toBe('TRUE')
    expect(anyRow(three, [])).toBe('TRUE')
    expect(anyRow(three.slice(0, 2), [region])).toBe("r = 'north'")
    expect(anyRow(whens({ region: 'north', month: '2026-01' }, { month: '2026-04' }), [region])).toBe('TRUE')
  })
  it('asks nothing where any answer would do', () => {
    const open = { power: { atLeast: '0' } }
    expect(asks(row('1', open), power)).toBeUndefined()
    expect(asks(row('1', { region: ['south', 'north'] }), region)).toBeUndefined()
    expect(asks(row('1', {}), region)).toBeUndefined()
    expect(asks(row('1', { region: 'south' }), region)).toEqual(['south'])
    expect(asks(row('1', { power: { atLeast: '0.01' } }), power)).toEqual([1, Infinity])
    expect(asks(row('1', { power: { atMost: '5' } }), power)).toEqual([0, 500])
    expect(anyRow(whens({ region: 'north', ...open }), [region, power])).toBe("r = 'north'")
  })
  it('tells brackets one by one', () => {
    expect(anyRow(whens({ power: { lessThan: '5' } }, { power: { atLeast: '7', atMost: '9' } }), [power])).toBe(
      '(p <= 499 OR (p >= 700 AND p <= 900))',
    )
  })
})
