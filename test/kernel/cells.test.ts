import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  atLeast,
  isTrue,
  lessThan,
  named,
  noMoreThan,
  oneOf,
  parameter,
  product,
  text,
  valueOf,
} from '../../src/author'
import type { Condition } from '../../src/author'
import { cellsOf, cellsWithin } from '../../src/kernel/cells'
import { compiled } from '../../src/kernel/compiled'
import { UNKNOWN } from '../../src/quantity/scaled'
import { dayNumber } from '../../src/quantity/date'
import type { Measure } from '../../src/rule/programme'
import { crowdOf } from '../support/crowd'
import { bracketed, measureOf, row, table, vocabulary } from '../support/made-up'

const MAX = Number.MAX_SAFE_INTEGER
const under = (eligibility: Condition, limit: string, unit = 'yen') =>
  measureOf({
    id: 'under',
    eligibility,
    parameters: { rate: table('ratio', row('1/3')), limit: table(unit, row(limit)) },
  })
const slotOf = (measure: Measure, id: string) =>
  compiled(measure).kernel.slots.findIndex(({ field }) => field.id === id)
const cells = (measure: Measure, id: string) =>
  cellsOf(compiled(measure).kernel, slotOf(measure, id)).map(({ low, high, codes }) =>
    codes.length > 0 ? codes.join(' ') : [low, high],
  )
const cost = valueOf(vocabulary.cost)

describe('numbers that a rule cannot tell apart', () => {
  it('are those below a limit, the limit itself, and those above', () => {
    expect(cells(under(atLeast(cost, parameter('limit')), '100'), 'cost')).toEqual([
      [0, 99],
      [100, 100],
      [101, Infinity],
    ])
  })
  it('count in the decimals that the fact may have', () => {
    expect(cells(under(atLeast(valueOf(vocabulary.power), parameter('limit')), '3.5', 'kW'), 'power')).toEqual([
      [0, 349],
      [350, 350],
      [351, Infinity],
    ])
  })
  it('turn once where the limit lies between two of them', () => {
    expect(cells(under(atLeast(cost, parameter('limit')), '100/3'), 'cost')).toEqual([
      [0, 33],
      [34, Infinity],
    ])
    expect(cells(under(atLeast(valueOf(vocabulary.power), parameter('limit')), '10/3', 'kW'), 'power')).toEqual([
      [0, 333],
      [334, Infinity],
    ])
  })
  it('stop at zero and at the last number that is exact', () => {
    expect(cells(under(atLeast(cost, parameter('limit')), '0'), 'cost')).toEqual([
      [0, 0],
      [1, Infinity],
    ])
    expect(cells(under(atLeast(cost, parameter('limit')), String(MAX)), 'cost')).toEqual([
      [0, MAX - 1],
      [MAX, Infinity],
    ])
    expect(cells(under(atLeast(cost, parameter('limit')), '9007199254740993'), 'cost')).toEqual([[0, Infinity]])
  })
  it('are the brackets of a table, and days on both sides of a window', () => {
    expect(cells(bracketed, 'income')).toEqual([
      [0, 4_999_999],
      [5_000_000, 8_000_000],
      [8_000_001, Infinity],
    ])
    const starts = ['1000-01-01', '2026-04-01', '2026-04-02', '2026-10-01', '2027-03-15', '2027-03-16'].map(dayNumber)
    expect(cells(bracketed, 'ordered')).toEqual(starts.map((low, at) => [low, (starts[at + 1] ?? Infinity) - 1]))
  })
})

describe('options that a rule cannot tell apart', () => {
  it('share a cell', () => {
    expect(cells(bracketed, 'household')).toEqual(['0', '1'])
    const either = measureOf({
      id: 'either',
      eligibility: any(oneOf(vocabulary.region, 'north', 'south'), isTrue(vocabulary.declared)),
    })
    expect(cells(either, 'region')).toEqual(['0 1'])
    const rate = table('ratio', row('1/2', { left: 'first' }), row('1/3', { left: ['second', 'third'] }))
    expect(cells(crowdOf({ id: 'rates', parameters: { rate } }), 'left')).toEqual(['0', '1 2'])
  })
})

describe('numbers beside something that is computed from them', () => {
  const half = named('half', text('三分の一', 'a third'), product(cost, parameter('rate')))
  const within = (measure: Measure, id: string, facts: readonly number[]) =>
    cellsWithin(compiled(measure).kernel, slotOf(measure, id), [...facts], [...facts]).map(({ low }) => low)

  it('turn where that crosses its limit', () => {
    const measure = under(atLeast(half, parameter('limit')), '100')
    expect(within(measure, 'cost', [UNKNOWN])).toEqual([0, 300])
  })
  it('turn where the other fact says, and leave the facts as they were', () => {
    const measure = measureOf({
      id: 'two',
      eligibility: all(lessThan(half, valueOf(vocabulary.outside)), noMoreThan(cost, parameter('limit'))),
      parameters: { rate: table('ratio', row('1/3')), limit: table('yen', row('1000')) },
    })
    const { kernel } = compiled(measure)
    const [at, other] = [slotOf(measure, 'cost'), slotOf(measure, 'outside')]
    const facts: number[] = []
    facts[at] = UNKNOWN
    facts[other] = 50
    const [low, high] = [[...facts], [...facts]]
    expect(cellsWithin(kernel, at, low, high).map((cell) => cell.low)).toEqual([0, 150, 1_000, 1_001])
    expect([low, high]).toEqual([facts, facts])
    expect(cellsWithin(kernel, at, low, high).map((cell) => cell.low)).toEqual([0, 150, 1_000, 1_001])
  })
})
