import { describe, expect, it } from 'vitest'
import { dateField, numberField } from '../../src/author'
import { checkSpan } from '../../src/rule/check-span'
import { covered, covers, overlap } from '../../src/rule/lookup'
import type { When } from '../../src/rule/programme'
import { lastIn, readFigure, spanOf } from '../../src/rule/span'
import { row, vocabulary as base, words } from '../support/draft'

const vocabulary = { ...base, day: dateField('day', words), usage: numberField('usage', 'kWh', words) }
const { cost, usage, day, month, region } = vocabulary

describe('covers', () => {
  it.each<[When, string, boolean]>([
    [{ atLeast: '5', lessThan: '10' }, '4', false],
    [{ atLeast: '5', lessThan: '10' }, '5', true],
    [{ atLeast: '5', lessThan: '10' }, '9', true],
    [{ atLeast: '5', lessThan: '10' }, '10', false],
    [{ moreThan: '5', atMost: '10' }, '5', false],
    [{ moreThan: '5', atMost: '10' }, '6', true],
    [{ moreThan: '5', atMost: '10' }, '10', true],
    [{ moreThan: '5', atMost: '10' }, '11', false],
  ])('a number in %j: %s, %s', (when, value, is) => {
    expect(covers(cost, when, value)).toBe(is)
  })

  it('days, months and options', () => {
    const days = ['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01']
    expect(days.map((value) => covers(day, ['2026-04-01', '2026-06-30'], value))).toEqual([false, true, true, false])
    expect(days.map((value) => covers(day, '2026-04-01', value))).toEqual([false, true, false, false])
    expect(covers(month, ['2026-01', '2026-03'], '2026-02')).toBe(true)
    expect(covers(month, '2026-01', '2026-02')).toBe(false)
    expect(covers(region, ['north', 'south'], 'west')).toBe(false)
    expect(covers(region, 'north', 'north')).toBe(true)
    expect(() => covered(cost, '5')).not.toThrow()
    expect(() => covered(cost, ['5'])).toThrow('cost is told by size, not by name: use spanOf')
  })
})

it.each<[object, object, boolean]>([
  [{ cost: { lessThan: '5' } }, { cost: { atLeast: '5' } }, false],
  [{ cost: { atLeast: '5' } }, { cost: { lessThan: '5' } }, false],
  [{ cost: { atMost: '5' } }, { cost: { atLeast: '5' } }, true],
  [{ cost: { atLeast: '5' } }, { cost: { atMost: '5' } }, true],
  [{ cost: { atLeast: '5' } }, {}, true],
  [{ region: 'north' }, { region: ['south', 'north'] }, true],
  [{ region: 'north' }, { region: 'south' }, false],
  [{ region: 'north', cost: { lessThan: '5' } }, { region: 'north', cost: { atLeast: '5' } }, false],
  [{ nothing: 'north' }, { nothing: 'south' }, true],
])('some applicant gets %j and %j: %s', (a, b, is) => {
  expect(overlap(vocabulary, row('1', a), row('2', b))).toBe(is)
})

describe('a span', () => {
  it.each<[typeof usage | typeof cost, When, readonly [number, number]]>([
    [cost, {}, [0, Infinity]],
    [cost, { atLeast: '5', moreThan: '7' }, [8, Infinity]],
    [cost, { moreThan: '4', atLeast: '7' }, [7, Infinity]],
    [cost, { atMost: '9', lessThan: '7' }, [0, 6]],
    [cost, { atMost: '5', lessThan: '7' }, [0, 5]],
    [cost, { atLeast: '5/2', atMost: '11/2' }, [3, 5]],
    [cost, { moreThan: '5/2', lessThan: '11/2' }, [3, 5]],
    [usage, { atLeast: '1.5', lessThan: '2' }, [1500, 1999]],
    [usage, '0.0005', [1, 0]],
    [cost, ['5', '7'], [5, 7]],
    [cost, ['5'], [5, 5]],
    [cost, '5', [5, 5]],
  ])('%#: of %j', (field, when, span) => {
    expect(spanOf(field, when)).toEqual(span)
  })

  it('is counted in whole days of dates', () => {
    const [from, until] = spanOf(day, ['2026-01-31', '2026-03-01'])
    expect(until - from).toBe(29)
    expect(spanOf(day, { moreThan: '2026-01-31', lessThan: '2026-03-01' })).toEqual([from + 1, until - 1])
    expect(() => readFigure('date', '2026-02-30')).toThrow('not a date: 2026-02-30')
  })

  it.each<[When | undefined, string | undefined]>([
    ['2026-01', '2026-01'],
    [['2026-01', '2026-03'], '2026-03'],
    [['2026-01'], '2026-01'],
    [{ atLeast: '2026-01-01', atMost: '2026-03-31' }, '2026-03-31'],
    [{ atLeast: '2026-01-01' }, undefined],
    [undefined, undefined],
  ])('that is %j ends with %s', (when, last) => {
    expect(lastIn(when)).toBe(last)
  })

  const refused = (field: typeof cost | typeof day, when: unknown): string => {
    const problems: string[] = []
    try {
      checkSpan(field, when as When, (problem) => {
        problems.push(problem)
        throw new Error(problem)
      })
    } catch {
      return problems.join()
    }
    return ''
  }
  it.each<[typeof cost | typeof day, unknown, string]>([
    [cost, { atLeast: '5', atMost: '5' }, ''],
    [cost, { atLeast: '5', lessThan: '5' }, 'has {"atLeast":"5","lessThan":"5"} for cost, with nothing in it'],
    [cost, {}, 'has {} for cost; a bracket has one or two of atLeast, moreThan, atMost, lessThan'],
    [
      cost,
      { above: '5' },
      'has {"above":"5"} for cost; a bracket has one or two of atLeast, moreThan, atMost, lessThan',
    ],
    [cost, '5', `has "5" for cost, a number; give a bracket such as { atLeast: '1', lessThan: '5' }`],
    [cost, { atLeast: 'many' }, 'has {"atLeast":"many"} for cost, which is no bracket'],
    [day, '2026-02-30', 'has "2026-02-30" for day, which is no period of days'],
    [day, ['2026-02-02', '2026-02-01'], 'has ["2026-02-02","2026-02-01"] for day, with nothing in it'],
    [day, '2026-02-01', ''],
  ])('%#: of %j is refused with: %s', (field, when, problem) => {
    expect(refused(field, when)).toBe(problem)
  })
})
