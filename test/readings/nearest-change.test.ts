import { describe, expect, it } from 'vitest'
import { counterfactual, type Measure } from '../../src'
import {
  all,
  any,
  atLeast,
  atMost,
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
  valueOf,
  type Formula,
} from '../../src/author'
import { compiled } from '../../src/kernel/compiled'
import { crowd, crowdFields as f, crowdOf } from '../support/crowd'
import { bracketed, investment, measureOf, priced, row, table, vocabulary } from '../support/made-up'

const [a, b] = [valueOf(f.a), valueOf(f.b)]
const half = table('ratio', row('1/2'))
const yen = (value: string) => table('yen', row(value))
const of = (measure: Measure, profile: object) => counterfactual(measure, profile as never)
/** Each way as 'field → value', or all its options where it has several. */
const ways = (measure: Measure, profile: object): string[] =>
  (of(measure, profile)?.alternatives ?? []).map((changes) =>
    changes.map(({ field, to, options }) => `${field} → ${options.length > 1 ? options.join('|') : to}`).join(', '),
  )

describe('a number', () => {
  it('comes down to a limit, by so much less', () => {
    const small = measureOf({
      id: 'small',
      eligibility: noMoreThan(valueOf(vocabulary.cost), parameter('most')),
      parameters: { rate: half, most: yen('2000') },
    })
    expect(of(small, { cost: 2500 })).toMatchObject({
      alternatives: [
        [{ field: 'cost', from: '2500', to: '2000', options: ['2000'], difference: '-500', changeable: true }],
      ],
      otherwise: [],
    })
  })
  it('goes to the nearer of two ranges', () => {
    const either = crowdOf({
      id: 'either',
      eligibility: any(noMoreThan(a, parameter('few')), atLeast(a, parameter('lots'))),
      parameters: { rate: half, few: yen('100'), lots: yen('1000') },
    })
    expect([ways(either, { a: 400 }), ways(either, { a: 700 })]).toEqual([['a → 100'], ['a → 1000']])
  })
  it('goes with another where neither does alone, the one above all below its limit', () => {
    const both = named('both', text('計', 'both'), sum(a, b))
    const below = crowdOf({
      id: 'below',
      eligibility: all(
        lessThan(a, parameter('one')),
        lessThan(b, parameter('other')),
        atLeast(both, parameter('least')),
      ),
      parameters: { rate: half, one: yen('60'), other: yen('42'), least: yen('100') },
    })
    // 59 and 41 are the only two below 60 and 42 that come to 100.
    expect(ways(below, { a: 0, b: 0 })).toEqual(['a → 59, b → 41'])
    const above = crowdOf({
      id: 'above',
      eligibility: all(atLeast(a, b), atLeast(b, parameter('least'))),
      parameters: { rate: half, least: yen('100') },
    })
    expect(ways(above, { a: 10, b: 0 })).toEqual(['a → 100, b → 100'])
  })
  it('is written as the rule reads it', () => {
    const light = measureOf({
      id: 'light',
      eligibility: noMoreThan(valueOf(vocabulary.power), parameter('most')),
      parameters: { rate: half, most: table('kW', row('4')) },
    })
    expect(of(light, { power: '10.50', cost: 1 })!.alternatives[0]).toEqual([
      { field: 'power', from: '10.5', to: '4', options: ['4'], difference: '-6.5', changeable: true },
    ])
  })
})

describe('an option', () => {
  it('is named with the others that will do, and has no difference', () => {
    const [[change]] = of(priced, { region: 'north', usage: 1, month: '2026-05' })!.otherwise as [[object]]
    expect(change).toEqual({
      field: 'month',
      from: '2026-05',
      to: '2026-04',
      options: ['2026-04', '2026-06', '2026-03', '2026-07', '2026-02', '2026-08', '2026-01', '2026-09'],
      changeable: false,
    })
  })
  it('keeps the name that the profile gives a month of which no table speaks', () => {
    expect(of(priced, { region: 'north', usage: 1, month: '2020-01' })!.otherwise).toMatchObject([
      [{ from: '2020-01', to: '2026-01' }],
    ])
  })
  it('is named only with what it goes together with', () => {
    const pairs = crowdOf({
      id: 'pairs',
      eligibility: any(
        all(oneOf(f.left, 'second'), oneOf(f.right, 'second', 'third')),
        all(oneOf(f.left, 'third'), oneOf(f.right, 'third')),
      ),
    })
    expect(ways(pairs, { left: 'first', right: 'first', a: 1 })).toEqual(['left → second, right → second|third'])
  })
  it('may be a day within the window', () => {
    const person = { household: true, cost: 1, power: 1, income: 1 }
    expect(ways(bracketed, { ...person, ordered: '2026-03-31' })).toEqual(['ordered → 2026-04-01'])
    expect(of(bracketed, { ...person, ordered: '2027-04-01' })!.alternatives).toEqual([
      [{ field: 'ordered', from: '2027-04-01', to: '2027-03-15', options: ['2027-03-15'], changeable: true }],
    ])
  })
})

describe('a number and options', () => {
  it('are those with which the number has least far to go', () => {
    const [lots, few] = [parameter('lots'), parameter('few')]
    const either = crowdOf({
      id: 'either',
      eligibility: any(all(atLeast(a, lots), oneOf(f.left, 'second')), all(atLeast(a, few), oneOf(f.left, 'third'))),
      parameters: { rate: half, lots: yen('1000'), few: yen('100') },
    })
    expect(ways(either, { a: 0, left: 'first' })).toEqual(['a → 100, left → third'])
    expect(ways(either, { a: 500, left: 'first' })).toEqual(['left → third'])
    const further = { ...either, parameters: { rate: half, lots: yen('1000'), few: yen('600') } }
    expect(ways(further, { a: 500, left: 'first' })).toEqual(['a → 600, left → third'])
    const also = (limit: typeof lots) => all(atLeast(a, few), atLeast(b, limit))
    const second = crowdOf({
      id: 'second',
      eligibility: any(all(also(lots), oneOf(f.left, 'second')), all(also(few), oneOf(f.left, 'third'))),
      parameters: { rate: half, lots: yen('1000'), few: yen('100') },
    })
    expect(ways(second, { a: 0, b: 0, left: 'first' })).toEqual(['a → 100, b → 100, left → third'])
  })
  it('change together where a figure depends on the option', () => {
    const part = (name: string, of: Formula) => named(name, text('部分', 'part'), of)
    const parts = crowdOf({
      id: 'parts',
      eligibility: all(
        atLeast(part('first', product(a, parameter('left'))), parameter('least')),
        atLeast(part('second', product(parameter('right'), valueOf(f.c))), parameter('least')),
      ),
      parameters: {
        rate: half,
        least: yen('100'),
        left: table('ratio', row('1/2', { left: 'second' })),
        right: table('ratio', row('1/4', { right: 'third' })),
      },
    })
    expect(Object.keys(parts.fields)).toEqual(['a', 'left', 'right', 'c'])
    expect(ways(parts, { a: 0, left: 'first', right: 'first', c: 0 })).toEqual([
      'a → 200, left → second, right → third, c → 400',
    ])
  })
})

describe('two numbers', () => {
  const both = (id: string, eligibility: Measure['eligibility']): Measure =>
    crowdOf({ id, eligibility, parameters: { rate: half, least: yen('100') } })
  it('change together where the smaller of them counts', () => {
    const smaller = both('smaller', atLeast(named('smaller', text('小', 'smaller'), atMost(b, a)), parameter('least')))
    expect(ways(smaller, { a: 0, b: 0 })).toEqual(['a → 100, b → 100'])
    expect(ways(smaller, { a: 0, b: 500 })).toEqual(['a → 100'])
  })
  it('change in the order that leads there, and are told in that of the rule', () => {
    const ladder = both('ladder', all(moreThan(a, b), atLeast(b, parameter('least'))))
    expect(ways(ladder, { a: 0, b: 0 })).toEqual(['a → 101, b → 100'])
    const down = both('down', all(lessThan(b, a), noMoreThan(a, parameter('least'))))
    expect(ways(down, { a: 500, b: 500 })).toEqual(['b → 99, a → 100'])
  })
  it('or three, in the order that leads there, of which the one in the middle has to change first', () => {
    const smaller = named('smaller', text('小', 'smaller'), atMost(valueOf(f.c), a))
    const three = both('three', all(atLeast(a, b), atLeast(smaller, b), atLeast(b, parameter('least'))))
    expect(ways(three, { a: 0, b: 0, c: 0 })).toEqual(['a → 100, b → 100, c → 100'])
  })
  it('or three, two of which turn only together, after the third has changed', () => {
    const smaller = named('smaller', text('小', 'smaller'), atMost(valueOf(f.c), a))
    const three = both('together', all(atLeast(smaller, b), atLeast(b, parameter('least'))))
    expect(ways(three, { a: 0, b: 0, c: 0 })).toEqual(['a → 100, c → 100, b → 100'])
  })
  it('or four, in the order that leads there', () => {
    const [c, d] = [valueOf(f.c), valueOf(f.d)]
    const steps = both('steps', all(moreThan(a, b), moreThan(b, c), moreThan(c, d), atLeast(d, parameter('least'))))
    expect(ways(steps, { a: 0, b: 0, c: 0, d: 0 })).toEqual(['a → 103, b → 102, c → 101, d → 100'])
  })
  it('or five, of which not every order is tried', () => {
    const all5 = [a, b, valueOf(f.c), valueOf(f.d), valueOf(f.fixed)]
    const five = both('five', all(...all5.map((one) => atLeast(one, parameter('least')))))
    const { eligibility } = compiled(five).kernel
    const { verdict } = eligibility
    let tried = 0
    eligibility.verdict = (low, high) => (tried++, verdict(low, high))
    const none = { a: 0, b: 0, c: 0, d: 0, fixed: 0 }
    expect(of(five, none)!.otherwise.map((changes) => changes.map(({ to }) => to))).toEqual([Array(5).fill('100')])
    // 21,341 times with two orders of four and of five; with all their orders 106,877 times.
    expect(tried).toBeLessThan(40_000)
  })
  it('change together beside what stays', () => {
    const smaller = named('smaller', text('小', 'smaller'), atMost(b, a))
    const beside = both('beside', all(oneOf(f.left, 'second'), atLeast(smaller, parameter('least'))))
    expect(ways(beside, { left: 'second', a: 0, b: 0 })).toEqual(['a → 100, b → 100'])
    expect(ways(beside, { left: 'first', a: 0, b: 0 })).toEqual(['left → second, a → 100, b → 100'])
  })
  it('are found among four', () => {
    const four = crowdOf({
      id: 'four',
      eligibility: all(...[a, b, valueOf(f.c), valueOf(f.d)].map((one) => atLeast(one, parameter('least')))),
      parameters: { rate: half, least: yen('100') },
    })
    expect(ways(four, { a: 0, b: 0, c: 0, d: 0 })).toEqual(['a → 100, b → 100, c → 100, d → 100'])
    expect(ways(four, { a: 0, b: 500, c: 0, d: 500 })).toEqual(['a → 100, c → 100'])
  })
  it('that do as well each alone are two ways', () => {
    const together = both('together', atLeast(named('sum', text('計', 'sum'), sum(a, b)), parameter('least')))
    expect(ways(together, { a: 30, b: 20 })).toEqual(['a → 80', 'b → 70'])
  })
})

describe('what is not known', () => {
  it('stands in nobody’s way, and is no change either', () => {
    expect(ways(investment, { cost: 1000, declared: false })).toEqual(['cost → 2000'])
    expect(ways(investment, { cost: 1000 })).toEqual(['cost → 1500'])
  })
  it('is what cannot be read, too', () => {
    const north = measureOf({
      id: 'north',
      eligibility: all(oneOf(vocabulary.region, 'north'), atLeast(valueOf(vocabulary.cost), parameter('least'))),
      parameters: { rate: half, least: yen('100') },
    })
    expect(ways(north, { cost: 50, region: 'nowhere' })).toEqual(['cost → 100'])
  })
  it('is a number that cannot be read, too, whatever it is counted with', () => {
    const north = measureOf({
      id: 'north',
      eligibility: all(isTrue(vocabulary.declared), atLeast(valueOf(vocabulary.outside), parameter('least'))),
      parameters: { rate: half, least: yen('100') },
    })
    expect(ways(north, { cost: 'much', outside: 'more', declared: false })).toEqual(['declared → true'])
  })
  it('is tried: no way leads where none of its answers would do', () => {
    const never = crowdOf({
      id: 'never',
      eligibility: all(
        atLeast(a, parameter('least')),
        any(
          all(oneOf(f.left, 'first'), oneOf(f.right, 'first')),
          all(oneOf(f.left, 'second'), oneOf(f.right, 'second'), oneOf(f.left, 'first')),
        ),
      ),
      parameters: { rate: half, least: yen('100') },
    })
    expect(ways(never, { a: 50, right: 'first' })).toEqual(['a → 100'])
    expect(ways(never, { a: 50, right: 'second' })).toEqual(['a → 100, right → first'])
  })
  it('is no way where a figure is a range, of which nobody knows the end', () => {
    const about = crowdOf({
      id: 'about',
      eligibility: atLeast(a, parameter('least')),
      parameters: { rate: half, least: table('yen', row({ atLeast: '100', atMost: '200' })) },
    })
    expect(ways(about, { a: 50 })).toEqual(['a → 200'])
  })
  it('counts as a way where there is too much of it to try', () => {
    expect(ways(crowd, { a: 50 })).toEqual(['a → 100'])
  })
  it('makes no way of what is refused, however much there is to try', () => {
    const five = (at: number) => Object.fromEntries([0, 1, 2, 3, 4].map((one) => [`yes${at * 5 + one}`, 'true']))
    const all15 = [0, 1, 2].map((at) => [`part${at}`, table('ratio', row('1/2', five(at)))] as const)
    const wide = crowdOf({
      id: 'wide',
      eligibility: atLeast(a, parameter('least')),
      amount: roundDown(1, product(a, ...all15.map(([name]) => parameter(name)))),
      parameters: { least: yen('100'), ...Object.fromEntries(all15) },
    })
    expect(ways(wide, { a: 50 })).toEqual(['a → 100'])
  })
})

it('what nobody can change is said only where nothing else would do', () => {
  const fixed = crowdOf({
    id: 'fixed',
    eligibility: any(atLeast(a, parameter('least')), atLeast(valueOf(f.fixed), parameter('least'))),
    parameters: { rate: half, least: yen('100') },
  })
  expect(of(fixed, { a: 50, fixed: 50 })).toMatchObject({ alternatives: [[{ field: 'a' }]], otherwise: [] })
  const alone = crowdOf({
    id: 'alone',
    eligibility: all(atLeast(valueOf(f.fixed), parameter('least')), atLeast(a, parameter('none'))),
    parameters: { rate: half, least: yen('100'), none: yen('0') },
  })
  expect(of(alone, { a: 50, fixed: 50 })).toMatchObject({
    alternatives: [],
    otherwise: [[{ field: 'fixed', to: '100', difference: '+50', changeable: false }]],
  })
})
