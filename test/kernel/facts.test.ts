import { describe, expect, it } from 'vitest'
import { compiled } from '../../src/kernel/compiled'
import { factText } from '../../src/kernel/fact-text'
import { readFacts } from '../../src/kernel/slots'
import { isPast } from '../../src/kernel/month-codes'
import { dayNumber } from '../../src/quantity/date'
import { UNKNOWN, UNREADABLE } from '../../src/quantity/scaled'
import {
  all,
  inMonths,
  isFalse,
  named,
  noMoreThan,
  oneOf,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
} from '../../src/author'
import { measureOf, row, table, vocabulary } from '../support/made-up'

const measure = measureOf({
  id: 'every',
  eligibility: all(
    oneOf(vocabulary.region, 'south', 'north'),
    isFalse(vocabulary.household),
    inMonths(vocabulary.month, '2026-03', '2025-11'),
    noMoreThan(valueOf(vocabulary.ordered), parameter('closes')),
  ),
  amount: roundDown(
    1,
    product(
      valueOf(vocabulary.cost),
      named('kilowatts', text('出力', 'power'), product(valueOf(vocabulary.power), parameter('each'))),
    ),
  ),
  parameters: {
    closes: table('date', row('2026-12-31')),
    each: { ...table('1/kW', row('1', { month: ['2026-01', '2026-04'] })), knownUntil: '2026-04' },
  },
})
const kernelOf = () => compiled(measure).kernel
const slotOf = (id: string) => kernelOf().slots.find(({ field }) => field.id === id)!
const read = (id: string, value: unknown): number =>
  readFacts(kernelOf().slots, { [id]: value as string })[kernelOf().slots.indexOf(slotOf(id))]!

describe('a fact becomes a number', () => {
  it('that is its place among the options', () => {
    expect(['north', 'south'].map((value) => read('region', value))).toEqual([0, 1])
    expect([read('household', true), read('household', false)]).toEqual([
      read('household', 'true'),
      read('household', 'false'),
    ])
    expect(new Set([read('household', true), read('household', false)])).toEqual(new Set([0, 1]))
  })
  it('that is the month among those of the rule, or says whether it is past their end', () => {
    const months = ['2025-11', '2026-01', '2026-02', '2026-03', '2026-04', '2025-12', '2026-05', '2030-01']
    expect(months.map((month) => read('month', month))).toEqual([0, 1, 2, 3, 4, 5, 6, 6])
  })
  it('that counts in its decimals, or in days', () => {
    expect(['12', 12, 12n].map((value) => read('cost', value))).toEqual([12, 12, 12])
    expect(['1.25', 1.25, 2].map((value) => read('power', value))).toEqual([125, 125, 200])
    expect(read('ordered', '2026-04-01')).toBe(dayNumber('2026-04-01'))
  })
  it('that says that nothing is known', () => {
    for (const id of Object.keys(measure.fields))
      expect([read(id, undefined), read(id, null)]).toEqual([UNKNOWN, UNKNOWN])
    expect(readFacts(kernelOf().slots, Object.create({ cost: 5 }) as Record<string, number>)).toEqual(
      kernelOf().slots.map(() => UNKNOWN),
    )
  })
  it.each<[string, unknown[]]>([
    ['region', ['west', '2026-03', '2026-12', '', true, 0, {}, [], Symbol('south'), () => 'south', ['south']]],
    ['household', ['yes', '', 1, {}, ['true']]],
    ['month', ['2026-13', '2026', 202_601, true, {}, ['2026-01']]],
    ['cost', ['-1', '', 'many', true, false, {}, [1], Symbol('1'), () => 1, -1, 0.5, NaN]],
    ['power', ['1.234', true, {}, Infinity]],
    ['ordered', ['2026-02-30', '2026-04', '', 20_260_401, true, {}, ['2026-04-01']]],
  ])('%s: refuses what it cannot read', (id, values) => {
    expect(values.map((value) => read(id, value))).toEqual(values.map(() => UNREADABLE))
  })
})

describe('a number becomes what a profile would write', () => {
  it('of each kind', () => {
    expect(factText(slotOf('region'), 1)).toBe('south')
    expect(factText(slotOf('month'), 4)).toBe('2026-04')
    expect(factText(slotOf('cost'), 12)).toBe('12')
    expect(factText(slotOf('cost'), 0)).toBe('0')
    expect(factText(slotOf('power'), 125)).toBe('1.25')
    expect(factText(slotOf('ordered'), dayNumber('2026-04-01'))).toBe('2026-04-01')
  })
  it('and nothing where there is none', () => {
    for (const code of [5, 6]) expect(factText(slotOf('month'), code)).toBe('')
    for (const id of ['region', 'cost', 'ordered']) expect(factText(slotOf(id), UNKNOWN)).toBe('')
    for (const id of ['cost', 'ordered']) expect(factText(slotOf(id), Infinity)).toBe('')
  })
})

describe('a month or day past the last one known', () => {
  it.each([
    ['2026-10', '2026-09', true],
    ['2026-09', '2026-09', false],
    ['2026-09-30', '2026-09', false],
    ['2026-10-01', '2026-09', true],
    ['2026-09', '2026-09-15', false],
    ['2026-10', '2026-09-15', true],
  ])('%s, known until %s: %s', (time, until, past) => {
    expect(isPast(time, until)).toBe(past)
  })
})
