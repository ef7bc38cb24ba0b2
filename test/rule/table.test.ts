import { describe, expect, it } from 'vitest'
import {
  atLeast,
  checkDraft,
  dateField,
  defineProgramme,
  difference,
  greaterOf,
  inMonths,
  isFalse,
  isTrue,
  named,
  not,
  numberField,
  parameter,
  product,
  roundDown,
  sum,
  text,
  tranches,
  valueOf,
  type Formula,
} from '../../src/author'
import { checkSpan } from '../../src/rule/check-span'
import { tooDeep } from '../../src/rule/draft/depth'
import { covered, covers, overlap } from '../../src/rule/lookup'
import type { When } from '../../src/rule/programme'
import { lastIn, readFigure, spanOf } from '../../src/rule/span'
import { draft, grant, row, table, vocabulary as base, withRate, withTables, words } from '../support/draft'

const vocabulary = { ...base, day: dateField('day', words), usage: numberField('usage', 'kWh', words) }
const { cost, usage, day, month, region, open } = vocabulary
const found = (change: object): string[] => checkDraft(vocabulary, draft(change)).map(({ problem }) => problem)
const label = text('名', 'name')

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

it('is too deep below a hundred, and not at a hundred', () => {
  const deep = (levels: number): unknown => (levels === 0 ? {} : [deep(levels - 1)])
  expect([99, 100, 101].map((levels) => tooDeep(deep(levels)))).toEqual([false, false, true])
})

describe('a table that is known until a day', () => {
  const until = (knownUntil: string, ...whens: readonly object[]): string[] =>
    found(withTables({ rate: { ...table('ratio', ...whens.map((when) => row('1/2', when))), knownUntil } }))

  it.each<[string, readonly object[], readonly string[]]>([
    ['2026-09', [{ month: ['2026-08', '2026-09'] }], []],
    ['2026-09', [{ month: '2026-09' }], []],
    ['2026-09', [{ day: ['2026-09-01', '2026-09-30'] }], []],
    ['2026-09', [{ day: ['2026-09-30'] }], []],
    ['2026-09', [{ region: 'north' }, { region: 'south', month: '2026-01' }], []],
    ['2026-09-30', [{ day: { atLeast: '2026-09-01', atMost: '2026-09-30' } }], []],
    ['2026-09-30', [{ day: { atLeast: '2026-09-01' } }], []],
    [
      '2026-09',
      [{ month: ['2026-08', '2026-10'] }],
      ["parameter 'rate' is known until 2026-09 and has a row for 2026-10"],
    ],
    ['2026-09', [{ month: '2026-10' }], ["parameter 'rate' is known until 2026-09 and has a row for 2026-10"]],
    [
      '2026-09-30',
      [{ day: { atMost: '2026-10-01' } }],
      ["parameter 'rate' is known until 2026-09-30 and has a row for 2026-10-01"],
    ],
    [
      'soon',
      [{ month: '2026-09' }],
      ["parameter 'rate' is known until 'soon'; write a month like 2026-09 or a day like 2026-09-30"],
    ],
    [
      '2026-09',
      [{ month: '2026-09', day: '2026-09-01' }],
      ["parameter 'rate' is known until 2026-09, so its rows must be for one month or day, not 2"],
    ],
    [
      '2026-09',
      [{ region: 'north' }],
      ["parameter 'rate' is known until 2026-09, so its rows must be for one month or day, not 0"],
    ],
  ])('%s: rows for %j', (knownUntil, whens, problems) => {
    expect(until(knownUntil, ...whens)).toEqual(problems)
  })
})

describe('a measure', () => {
  const floor = parameter('floor')
  it.each<[string, Formula]>([
    ['sum', difference(valueOf(cost), floor)],
    ['product', product(valueOf(cost), parameter('rate'))],
    ['clamp', greaterOf(valueOf(cost), floor)],
    ['round', roundDown(1, valueOf(cost))],
    ['tranches', tranches(valueOf(cost), { rate: parameter('rate') })],
  ])('compares no %s without a name, be it in eligibility, purpose or amount', (kind, formula) => {
    const problem = `compares a ${kind} without a name; write named('grantBeforeFloor', text('…', '…'), …)`
    const condition = atLeast(formula, floor)
    expect(found({ eligibility: condition })).toEqual([problem])
    expect(found({ eligibility: not(atLeast(floor, formula)) })).toEqual([problem])
    expect(found({ purpose: condition })).toEqual([problem])
    const slices = tranches(valueOf(cost), { when: condition, rate: parameter('rate') })
    expect(found({ amount: roundDown(1, slices) })).toEqual([problem])
    expect(found({ eligibility: atLeast(named('it', label, formula), floor) })).toEqual([])
  })

  it.each<[string, object, readonly string[]]>([
    [
      'tranches whose rate has a unit',
      {
        amount: roundDown(1, tranches(valueOf(usage), { rate: parameter('rate') })),
        parameters: { floor: grant.parameters['floor'], rate: table('yen/kWh', row('5')) },
      },
      [],
    ],
    [
      'tranches that come to no yen',
      { amount: roundDown(1, tranches(valueOf(usage), { rate: parameter('rate') })) },
      ['pays kWh, not yen'],
    ],
    [
      'a figure printed nowhere',
      withRate(row('1/2', {}, { printed: ' ' })),
      [`parameter 'rate' has a number without a place or a printed figure`],
    ],
    [
      'a figure of no place',
      withRate(row('1/2', {}, { at: ' ' })),
      [`parameter 'rate' has a number without a place or a printed figure`],
    ],
    ['a number that is none', withRate(row('many')), [`parameter 'rate' has the value 'many', which is not a number`]],
    [
      'a day that is none',
      {
        purpose: atLeast(valueOf(day), parameter('from')),
        ...withTables({ from: table('date', row('2026-02-30')) }),
      },
      [`parameter 'from' has the value '2026-02-30', which is not a day as YYYY-MM-DD`],
    ],
    [
      'several payers of whom one has no part',
      {
        payers: [
          { id: 'a', name: label, ratio: 'rate' },
          { id: 'b', name: label },
        ],
      },
      ['has several payers, so each needs a ratio'],
    ],
    ['nobody who applies', { applicants: false }, ['nobody applies, so it must name the institution that is paid']],
    [
      'an amount that is not rounded',
      { amount: sum(valueOf(cost), parameter('cap')) },
      ['pays an amount that is not rounded; end it with roundDown(1, …)'],
    ],
  ])('has %s', (_name, change, problems) => {
    expect(found(change).filter((problem) => !problem.startsWith('never uses'))).toEqual(problems)
  })

  it('gets the facts and the sources that it uses, and no others', () => {
    const page = { title: label, kind: 'officialPage', checkedOn: '2026-11-24' }
    const part = table('ratio', row('1/2', { open: 'true' }), row('1/2', { open: 'false' }))
    const given = draft(
      {
        eligibility: not(inMonths(month, '2026-01')),
        purpose: isFalse(open),
        payers: [{ id: 'city', name: label, ratio: 'part' }],
        parameters: {
          cap: grant.parameters['cap'],
          rate: table('ratio', row('1/2', { region: ['north', 'south', 'west'] }, { source: 'paper' })),
          part,
        },
        rounds: [{ round: '1', source: 'call' }],
      },
      { sources: { page, first: page, paper: page, call: page, other: page } },
    )
    const [measure] = defineProgramme(vocabulary, given).measures
    expect(Object.keys(measure!.fields)).toEqual(['month', 'cost', 'region', 'open'])
    expect(measure!.fields).toEqual({ month, region, cost, open })
    expect(measure!.purposeFields).toEqual({ open })
    expect(Object.keys(measure!.sources)).toEqual(['page', 'paper', 'call'])
    const [plain] = defineProgramme(vocabulary, {
      ...given,
      measures: [
        {
          ...grant,
          eligibility: given.measures[0]!.eligibility,
          amount: { kind: 'undocumented', why: label },
          payers: [],
          parameters: {},
          purpose: isTrue(open),
        },
      ],
    }).measures
    expect(Object.keys(plain!.sources)).toEqual(['page'])
    expect(plain!.fields).toEqual({ month })
    expect(isFalse(open)).toEqual({ kind: 'oneOf', field: 'open', values: ['false'] })
  })
})
