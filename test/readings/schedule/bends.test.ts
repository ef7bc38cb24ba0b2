import { describe, expect, it } from 'vitest'
import { schedule, type Schedule } from '../../../src'
import {
  any,
  all,
  atLeast,
  atMost,
  difference,
  greaterOf,
  isTrue,
  lessThan,
  moreThan,
  named,
  noMoreThan,
  oneOf,
  parameter,
  product,
  roundDown,
  sum,
  text,
  tranches,
  valueOf,
  type Condition,
  type Formula,
} from '../../../src/author'
import type { Measure } from '../../../src/rule/programme'
import { bracketed, dated, investment, measureOf, onlyUsed, row, table, vocabulary } from '../../support/made-up'

const [cost, outside] = [valueOf(vocabulary.cost), valueOf(vocabulary.outside)]
const rate = table('ratio', row('1/2'))
const yen = (value: string) => table('yen', row(value))
const of = (measure: Measure, profile: object, field = 'cost') => schedule(measure, profile as never, field as never)
/** Knots as 'x: amount', with '✗' where one is not eligible, and the marks. */
const knots = ({ knots: all }: Schedule): string[] =>
  all.map(
    ({ x, amount, amountHigh, eligible, marks }) =>
      `${x}: ${eligible ? amount : '✗'}${amountHigh === undefined ? '' : `–${amountHigh}`}${marks.map(({ kind, parameter: name }) => ` ${kind} ${name}`).join('')}`,
  )
/** Half of the cost, for whom a condition holds that compares with limits of 100, 500 and 2,000 yen. */
const forWhom = (eligibility: Condition): Measure =>
  measureOf(
    onlyUsed({
      id: 'for-whom',
      eligibility,
      parameters: { rate, least: yen('100'), more: yen('500'), most: yen('2000') },
    }),
  )
const [least, more, most] = [parameter('least'), parameter('more'), parameter('most')]

describe('where eligibility turns there are two knots a step apart, named for the limit', () => {
  it.each<[string, Condition, string[]]>([
    ['from a limit on', atLeast(cost, least), ['0: ✗', '99: ✗', '100: 50 floor least']],
    ['above a limit', moreThan(cost, least), ['0: ✗', '100: ✗', '101: 50.5 floor least']],
    ['up to a limit', noMoreThan(cost, most), ['0: 0', '2000: 1000 threshold most', '2001: ✗']],
    ['below a limit, said from the limit', moreThan(most, cost), ['0: 0', '1999: 999.5 threshold most', '2000: ✗']],
    [
      'between two, each by its own name',
      all(atLeast(cost, more), lessThan(cost, most)),
      ['0: ✗', '499: ✗', '500: 250 floor more', '1999: 999.5 threshold most', '2000: ✗'],
    ],
    [
      'from a limit just above zero, not by the name of one that is far',
      any(atLeast(cost, more), moreThan(cost, parameter('none'))),
      ['0: ✗', '1: 0.5 floor none'],
    ],
    [
      'by a sum capped at just the limit',
      atLeast(named('twice', text('倍', 'twice'), atMost(more, sum(cost, cost))), more),
      ['0: ✗', '249: ✗', '250: 125 floor more'],
    ],
    [
      'between whole yen',
      atLeast(named('third', text('3分の1', 'a third'), product(cost, parameter('third'))), least),
      ['0: ✗', '333: ✗', '334: 167 floor least'],
    ],
  ])('%s', (_name, eligibility, expected) => {
    const measure = measureOf(
      onlyUsed({
        id: 'for-whom',
        eligibility,
        parameters: {
          rate,
          none: yen('0'),
          least: yen('100'),
          more: yen('500'),
          most: yen('2000'),
          third: table('ratio', row('3/10')),
        },
      }),
    )
    expect(knots(of(measure, {}))).toEqual(expected)
  })
  it('namelessly where the limit is another fact, or a row ends', () => {
    expect(knots(of(investment, { outside: 3000, declared: false }))).toEqual([
      '0: ✗',
      '3000: ✗',
      '3001: 3000.5 floor ',
      '997000: 500000 cap cap',
    ])
  })
  it('namelessly where it ends at another fact', () => {
    expect(knots(of(forWhom(noMoreThan(cost, outside)), { outside: 300 }))).toEqual([
      '0: 0',
      '300: 150 threshold ',
      '301: ✗',
    ])
  })
  it('beside a limit that has no figure here', () => {
    const southern = table('yen', row('5', { region: 'south' }))
    const either = measureOf({
      id: 'either',
      eligibility: any(atLeast(cost, parameter('southern')), atLeast(cost, least)),
      parameters: { rate, least: yen('100'), southern },
    })
    expect(knots(of(either, { region: 'north' }))).toEqual(['0: ✗', '99: ✗', '100: 50 floor least'])
  })
  it('pays nothing, not less, past the last knot where one is not eligible', () => {
    const { slopeAfter, knots: all } = of(forWhom(noMoreThan(cost, most)), {})
    expect([slopeAfter, all.at(-1)!.amount]).toEqual(['0', '0'])
  })
})

describe('brackets', () => {
  const person = { household: true, ordered: '2026-05-01', cost: 3_000_000, power: '50' }
  it('are steps, one step of the number wide, and end where no row is', () => {
    expect(knots(of(bracketed, person, 'income'))).toEqual([
      '0: 2000000',
      '4999999: 2000000',
      '5000000: 1500000',
      '8000000: 1500000 threshold ',
      '8000001: ✗',
    ])
  })
  it('are steps whatever the order of the rows', () => {
    const { rate: shares } = bracketed.parameters
    const turned = {
      ...bracketed,
      parameters: { ...bracketed.parameters, rate: { ...shares!, rows: [...shares!.rows].reverse() } },
    }
    expect(knots(of(turned, person, 'income'))).toEqual(knots(of(bracketed, person, 'income')))
  })
  it.each<[string, cap: string, below: string, from: string, string[]]>([
    [
      'that bends in each',
      '450',
      '1/2',
      '1/4',
      ['0: 0', '900: 450 cap cap', '999: 450', '1000: 250', '1800: 450 cap cap'],
    ],
    ['that would bend past its end', '600', '1/2', '1/4', ['0: 0', '999: 499.5', '1000: 250', '2400: 600 cap cap']],
    ['that would bend just at its end', '500', '1/2', '1/4', ['0: 0', '999: 499.5', '1000: 250', '2000: 500 cap cap']],
    ['that would bend before it begins', '600', '1/4', '1', ['0: 0', '999: 249.75', '1000: 600']],
    [
      'that bends just where it begins',
      '250',
      '1/2',
      '1/4',
      ['0: 0', '500: 250 cap cap', '999: 250', '1000: 250 cap cap'],
    ],
  ])('begin a line of their own, %s', (_name, cap, below, from, expected) => {
    const stepped = measureOf({
      id: 'stepped',
      amount: roundDown(1, atMost(parameter('cap'), product(cost, parameter('rate')))),
      parameters: {
        rate: table('ratio', row(below, { cost: { lessThan: '1000' } }), row(from, { cost: { atLeast: '1000' } })),
        cap: yen(cap),
      },
    })
    expect(knots(of(stepped, {}))).toEqual(expected)
  })
  it('of two tables begin each where they begin, in the order of the number', () => {
    const tables = measureOf({
      id: 'tables',
      amount: roundDown(1, atMost(parameter('cap'), product(cost, parameter('rate')))),
      parameters: {
        rate: table('ratio', row('1/2', { cost: { lessThan: '1000' } }), row('1/4', { cost: { atLeast: '1000' } })),
        cap: table('yen', row('100', { cost: { lessThan: '500' } }), row('300', { cost: { atLeast: '500' } })),
      },
    })
    expect(knots(of(tables, {}))).toEqual([
      '0: 0',
      '200: 100 cap cap',
      '499: 100',
      '500: 250',
      '600: 300 cap cap',
      '999: 300',
      '1000: 250',
      '1200: 300 cap cap',
    ])
  })
  it('leave a number with decimals where it bends, though no step of it is there', () => {
    // 70,000 yen a kW reach two thirds of three million at 200/7 kW.
    const { knots: all } = of(bracketed, { ...person, income: 1, power: undefined }, 'power')
    expect(all.map(({ x, amount, eligible, marks }) => [x, amount, eligible, marks])).toEqual([
      ['0', '0', true, []],
      ['200/7', '2000000', true, []],
    ])
    const light = { ...bracketed, eligibility: noMoreThan(valueOf(vocabulary.power), parameter('opens')) } as Measure
    const parameters = { ...bracketed.parameters, opens: table('kW', row('100')) }
    expect(knots(of({ ...light, parameters }, { ...person, income: 1, power: undefined }, 'power'))).toEqual([
      '0: 0',
      '200/7: 2000000',
      '100: 2000000 threshold opens',
      '100.01: ✗',
    ])
  })
})

describe('what the other facts say', () => {
  it('is taken as it is: dates, options, and the row of each', () => {
    const opens = { ...bracketed, amount: roundDown(1, product(cost, parameter('rate'))) } as Measure
    const person = { household: true, income: 1, power: '50' }
    const half = (ordered: string) => of(opens, { ...person, ordered }).slopeAfter
    expect([half('2026-04-01'), half('2027-03-15'), half('2027-03-16')]).toEqual(['2/3', '2/3', '0'])
    expect(of(dated, { ordered: '2026-08-01' }).slopeAfter).toBe('1/3')
    expect(of(dated, { ordered: '2026-07-01' })).toMatchObject({ slopeAfter: '0', knots: [{ eligible: false }] })
  })
  it('rounds by itself what the number does not move, and nothing at the end', () => {
    const measure = measureOf({
      id: 'still',
      eligibility: atLeast(outside, parameter('least')),
      amount: roundDown(1, sum(roundDown(10, product(cost, parameter('rate'))), product(cost, parameter('rate')))),
      parameters: { rate: table('ratio', row('1/3')), least: yen('100') },
    })
    // A third of 100 is 33 1/3: the first is 30, the second stays.
    expect(of(measure, { cost: 100 }, 'outside')).toMatchObject({
      slopeAfter: '0',
      knots: [{ x: '0' }, { x: '99', eligible: false }, { x: '100', amount: '190/3', eligible: true }],
    })
    expect(of(measure, { outside: 100 }).slopeAfter).toBe('2/3')
  })
  it('rounds nothing that the number moves, though it begins level', () => {
    const steps = measureOf({
      id: 'steps',
      amount: roundDown(1, sum(roundDown(10, greaterOf(cost, parameter('least'))), parameter('least'))),
      parameters: { least: yen('105') },
    })
    expect(knots(of(steps, {}))).toEqual(['0: 210 floor least', '105: 210'])
  })
  it('that cannot be read is missing', () => {
    expect(of(investment, { outside: 'some', declared: 'maybe' }).missing).toEqual(['declared', 'outside'])
  })
})

describe('a range', () => {
  const ranged = (high: string) =>
    measureOf({
      id: 'ranged',
      amount: roundDown(1, atMost(parameter('cap'), product(cost, parameter('rate')))),
      parameters: { rate: table('ratio', row({ atLeast: '1/4', atMost: high })), cap: yen('1000') },
    })
  it('has both its ends at every knot where they differ, and a cap for each', () => {
    expect(knots(of(ranged('1/2'), {}))).toEqual(['0: 0', '2000: 500–1000 cap cap', '4000: 1000 cap cap'])
  })
  it('rises at two speeds where nothing caps it, and says one where they are one', () => {
    const free = measureOf({ id: 'free', parameters: { rate: table('ratio', row({ atLeast: '1/4', atMost: '1/2' })) } })
    expect(of(free, {})).toMatchObject({ slopeAfter: '0.25', slopeAfterHigh: '0.5' })
    expect(of(ranged('1/2'), {})).not.toHaveProperty('slopeAfterHigh')
    expect(knots(of(ranged('1/4'), {}))).toEqual(['0: 0', '4000: 1000 cap cap'])
  })
})

describe('what is taken off', () => {
  const left = difference(cost, outside, parameter('own'))
  const measure = (amount: Formula) =>
    measureOf(
      onlyUsed({ id: 'left', amount: roundDown(1, amount), parameters: { rate, own: yen('50'), least: yen('30') } }),
    )
  it('leaves nothing until the number exceeds it, and never less than nothing', () => {
    expect(of(measure(product(left, parameter('rate'))), { outside: 100 })).toMatchObject({
      slopeAfter: '0.5',
      knots: [
        { x: '0', amount: '0', marks: [] },
        { x: '150', amount: '0', marks: [] },
      ],
    })
    expect(knots(of(measure(product(left, parameter('rate'))), { cost: 250 }, 'outside'))).toEqual(['0: 100', '200: 0'])
  })
  it('may have a floor', () => {
    expect(
      knots(of(measure(product(greaterOf(left, parameter('least')), parameter('rate'))), { outside: 100 })),
    ).toEqual(['0: 15 floor least', '180: 15'])
  })
})

describe('what ends at one point', () => {
  it('may be two caps, one at either end of a range', () => {
    const share = product(cost, parameter('rate'))
    const two = measureOf({
      id: 'two',
      amount: roundDown(1, sum(atMost(parameter('cap'), share), atMost(parameter('more'), share))),
      parameters: { rate: table('ratio', row({ atLeast: '1/4', atMost: '1/2' })), cap: yen('100'), more: yen('200') },
    })
    expect(knots(of(two, {}))).toEqual([
      '0: 0',
      '200: 100–200 cap cap',
      '400: 200–300 cap cap cap more',
      '800: 300 cap more',
    ])
  })
  it('may be a cap of nothing, reached at nothing', () => {
    const none = measureOf({
      id: 'none',
      amount: roundDown(1, sum(atMost(parameter('cap'), cost))),
      parameters: { cap: yen('0') },
    })
    expect(knots(of(none, {}))).toEqual(['0: 0 cap cap'])
  })
  it('may be a cap and the end of eligibility', () => {
    const ending = measureOf({
      id: 'ending',
      eligibility: noMoreThan(cost, parameter('most')),
      amount: roundDown(1, atMost(parameter('cap'), product(cost, parameter('rate')))),
      parameters: { rate, cap: yen('500'), most: yen('1000') },
    })
    expect(knots(of(ending, {}))).toEqual(['0: 0', '1000: 500 cap cap threshold most', '1001: ✗'])
  })
  it('is said of each, once', () => {
    const both = measureOf({
      id: 'both',
      amount: roundDown(
        1,
        sum(
          atMost(parameter('cap'), cost),
          atMost(parameter('cap'), cost),
          atMost(parameter('limit'), cost),
          tranches(cost, { upTo: parameter('cap'), rate: parameter('rate') }),
        ),
      ),
      parameters: { rate, cap: yen('1000'), limit: yen('1000') },
    })
    const [, last] = of(both, {}).knots
    expect(last!.x).toBe('1000')
    expect(last!.marks.length).toBe(new Set(last!.marks.map((mark) => JSON.stringify(mark))).size)
    expect(last!.marks.length).toBeGreaterThan(0)
  })
  it('is the end of a tranche that the cost, not the cap, reaches', () => {
    const whole = measureOf({
      id: 'whole',
      eligibility: oneOf(vocabulary.region, 'north'),
      amount: roundDown(
        1,
        tranches(
          cost,
          { when: isTrue(vocabulary.declared), upTo: parameter('limit'), rate: parameter('whole') },
          { upTo: parameter('end'), rate: parameter('rate') },
          { rate: parameter('low') },
        ),
      ),
      parameters: {
        rate,
        whole: table('ratio', row('1')),
        low: table('ratio', row('1/10')),
        limit: yen('100'),
        end: yen('300'),
      },
    })
    expect(knots(of(whole, { region: 'north', declared: true }))).toEqual([
      '0: 0',
      '100: 100 trancheEnd limit',
      '300: 200 trancheEnd end',
    ])
    expect(knots(of(whole, { region: 'north', declared: false }))).toEqual(['0: 0', '300: 150 trancheEnd end'])
    expect(of(whole, { region: 'north', declared: false }).slopeAfter).toBe('0.1')
  })
})

it('one figure may be the least cost and the most that is paid, and is marked as both', () => {
  const both = measureOf({
    id: 'both',
    eligibility: atLeast(cost, parameter('limit')),
    amount: roundDown(1, atMost(parameter('limit'), cost)),
    parameters: { limit: yen('1000') },
  })
  expect(knots(of(both, {}))).toEqual(['0: ✗', '999: ✗', '1000: 1000 cap limit floor limit'])
})
