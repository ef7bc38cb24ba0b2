import { describe, expect, it } from 'vitest'
import { interview, type NextOptions, type Programme, UsageError } from '../../../src'
import {
  all,
  atLeast,
  atMost,
  defineDerivation,
  inMonths,
  isTrue,
  named,
  noMoreThan,
  oneOf,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
} from '../../../src/author'
import { remembering } from '../../../src/readings/interview/remembered'
import type { Measure } from '../../../src/rule/programme'
import { measureOf, onlyUsed, row, table, vocabulary } from '../../support/made-up'
import { programmeOf } from '../../support/page-of'

const { declared, household, region } = vocabulary
const cost = valueOf(vocabulary.cost)
type Change = Partial<Parameters<typeof measureOf>[0]>
/** Half of the cost, up to a cap, for whom something is so. */
const capped = (id: string, cap: string, change: Change = {}): Measure =>
  measureOf({
    id,
    amount: roundDown(1, atMost(parameter('cap'), product(cost, parameter('rate')))),
    parameters: { rate: table('ratio', row('1/2')), cap: table('yen', row(cap)) },
    ...change,
  })
const over = { rounds: [{ round: '1回', source: 'document', opens: '2026-04-01', closes: '2026-05-31' }] }
const big = capped('big', '1000000', { eligibility: isTrue(declared) })
const small = capped('small', '1000', { eligibility: isTrue(household) })
const asking = (...measures: Measure[]) =>
  interview({ programmes: [{ ...programmeOf(measures[0]!), measures } as Programme] })
const next = (measures: Measure[], profile: object, options?: NextOptions) => {
  const asked = asking(...measures).next(profile as never, options)
  return asked && `${asked.measure}: ${asked.field.id}, ${asked.left} left, for ${asked.wish}`
}
const both = [small, big]

describe('of two measures, the one is asked about', () => {
  it('at which more is at stake', () => {
    expect(next(both, {})).toBe('big: declared, 2 left, for 0')
    expect(next([...both].reverse(), {})).toBe('big: declared, 2 left, for 0')
  })
  it('that is begun, by an answer that few others ask for', () => {
    expect(next(both, { household: true })).toBe('small: cost, 1 left, for 0')
    expect(next(both, { household: true, declared: true })).toBe('big: cost, 1 left, for 0')
    expect(next(both, { household: null })).toBe('big: declared, 2 left, for 0')
  })
  it('that is begun by an answer that fewer others ask for, whichever comes first', () => {
    const rare = capped('rare', '1000', { eligibility: isTrue(household) })
    const often = ['one', 'two'].map((id) => capped(id, '1000', { eligibility: isTrue(declared) }))
    expect(next([...often, rare], { household: true, declared: true })).toBe('rare: cost, 1 left, for 0')
    expect(next([rare, ...often], { household: true, declared: true })).toBe('rare: cost, 1 left, for 0')
  })
  it('and not one that is begun by nothing but a fact without an answer', () => {
    expect(next(both, { household: undefined })).toBe('big: declared, 2 left, for 0')
  })
  it('that wants fewer answers, where as much is at stake', () => {
    const long = capped('long', '1000', { eligibility: all(isTrue(declared), oneOf(region, 'north')) })
    expect(next([long, small], {})).toBe('small: household, 2 left, for 0')
  })
  it('that can be settled without what was put aside', () => {
    expect(next(both, {}, { skip: ['declared'] })).toBe('small: household, 2 left, for 0')
    expect(next(both, {}, { skip: ['declared', 'household'] })).toBe('big: cost, 1 left, for 0')
    expect(next(both, {}, { skip: ['declared', 'household', 'cost'] })).toBeUndefined()
    expect(next(both, { cost: 5 }, { skip: ['declared'] })).toBe('small: household, 1 left, for 0')
  })
  it('whose call is not over, on a day', () => {
    const late = [capped('late', '1000000', { eligibility: isTrue(declared), ...over }), small]
    expect(next(late, {})).toBe('late: declared, 2 left, for 0')
    expect(next(late, {}, { date: '2026-05-31' })).toBe('late: declared, 2 left, for 0')
    expect(next(late, {}, { date: '2026-06-01' })).toBe('small: household, 2 left, for 0')
  })
  it('that names an amount before one that nobody knows, and one without an end before one that is settled', () => {
    const why = text('まだです。', 'Not yet.')
    const untold = measureOf({
      id: 'untold',
      eligibility: isTrue(declared),
      amount: { kind: 'undocumented', why },
      parameters: {},
    })
    const fixed = measureOf({
      ...onlyUsed({
        id: 'fixed',
        parameters: { sum: table('yen', row('500')) },
        amount: roundDown(1, parameter('sum')),
      }),
      eligibility: isTrue(household),
    })
    const free = measureOf({ id: 'free', eligibility: oneOf(region, 'north') })
    expect(next([untold, fixed], {})).toBe('fixed: household, 1 left, for 0')
    expect(next([fixed, free], {})).toBe('free: region, 2 left, for 0')
    // Four digits and two answers are as much as no end and two.
    expect(next([capped('four', '10000', { eligibility: isTrue(declared) }), free], {})).toBe(
      'four: declared, 2 left, for 0',
    )
    expect(next([capped('three', '100', { eligibility: isTrue(declared) }), free], {})).toBe(
      'free: region, 2 left, for 0',
    )
  })
  it('at which the range is wider, and not at which its ends are higher', () => {
    const from = (id: string, least: string, most: string, asks: Measure['eligibility']) =>
      measureOf({
        ...onlyUsed({
          id,
          parameters: { sum: table('yen', row({ atLeast: least, atMost: most })) },
          amount: roundDown(1, parameter('sum')),
        }),
        eligibility: asks,
      })
    const high = from('high', '99990', '99999', isTrue(declared))
    const wide = from('wide', '0', '10', isTrue(household))
    expect(next([high, wide], {})).toBe('wide: household, 1 left, for 0')
  })
  it('that a wish names first, if it can be settled', () => {
    const wishes = [{ facts: {}, first: ['small'] }]
    expect(next(both, {}, { wishes })).toBe('small: household, 2 left, for 0')
    expect(next(both, {}, { wishes, skip: ['household'] })).toBe('big: declared, 2 left, for 0')
    expect(next(both, { household: true, cost: 5 }, { wishes })).toBe('big: declared, 1 left, for 0')
  })
})

describe('of what a measure wants, is asked first', () => {
  const leader = capped('leader', '1000000', { eligibility: all(isTrue(declared), isTrue(household)) })
  const others = (...facts: ('household' | 'region')[]) =>
    facts.map((fact, at) =>
      capped(`other-${at}`, '1000', { eligibility: fact === 'region' ? oneOf(region, 'north') : isTrue(household) }),
    )
  it('what settles more of all that are open, nearly as it is alone', () => {
    expect(next([leader], {})).toBe('leader: declared, 3 left, for 0')
    expect(next([leader, ...others('household')], {})).toBe('leader: household, 3 left, for 0')
    expect(next([leader, ...others('household')], { cost: 'much', region: 'west' })).toBe(
      'leader: household, 3 left, for 0',
    )
  })
  it('what settles more, of what is known and not of what might be', () => {
    const first = { wishes: [{ facts: {}, first: ['leader'] }] }
    const few = (id: string, spent: 'cost' | 'outside', asks: Measure['eligibility']) =>
      capped(id, '9', {
        amount: roundDown(1, atMost(parameter('cap'), product(valueOf(vocabulary[spent]), parameter('rate')))),
        eligibility: asks,
      })
    // Whether it is a household settles the one, of which the cost is known, and half of the other.
    const known = [leader, few('known', 'cost', isTrue(household)), few('open', 'outside', isTrue(declared))]
    expect(next(known, { cost: 5 }, first)).toBe('leader: household, 2 left, for 0')
    // A cost that cannot be read is asked as one that is not known: it settles all of what asks for nothing else.
    const yesNo = capped('leader', '1000', { eligibility: isTrue(declared) })
    expect(next([yesNo, capped('plain', '1000000')], { cost: 'much' }, first)).toBe('leader: cost, 2 left, for 0')
  })
  it('only what it wants itself, whatever would settle the others', () => {
    expect(next([leader, ...others('region', 'region', 'region')], {})).toBe('leader: declared, 3 left, for 0')
  })
})

describe('what follows from another fact', () => {
  const derivation = (field: string, from: 'outside' | 'income') =>
    defineDerivation(vocabulary, {
      id: `${field}-from-${from}`,
      field,
      label: text('大きさ', 'size'),
      sources: measureOf({ id: 'any' }).sources,
      parameters: { limit: table('yen', row('100')) },
      cases: [
        { value: 'north', when: noMoreThan(valueOf(vocabulary[from]), parameter('limit')) },
        { value: 'south', when: all() },
      ],
      assumptions: [],
    })
  const northern = capped('northern', '1000', { eligibility: oneOf(region, 'north') })
  const asked = (profile: object, options?: NextOptions) => {
    const derivations = [derivation('month', 'income'), derivation('region', 'outside')]
    const found = interview({ programmes: [programmeOf(northern)], derivations }).next(profile as never, options)
    return found && [found.field.id, found.instead?.id]
  }
  it('is asked by that fact, and by itself where that was put aside or nothing follows', () => {
    expect(asked({})).toEqual(['outside', 'region'])
    expect(asked({}, { skip: ['outside'] })).toEqual(['region', undefined])
    expect(asked({ outside: 100 })).toEqual(['cost', undefined])
    expect(asked({ outside: 101 })).toBeUndefined()
  })
  it('is asked by what another way wants, where the first wants only what was put aside', () => {
    const derivations = [derivation('region', 'income'), derivation('region', 'outside')]
    const ask = (skip: string[]) =>
      interview({ programmes: [programmeOf(northern)], derivations }).next({}, { skip })?.field.id
    expect([ask([]), ask(['income']), ask(['income', 'outside'])]).toEqual(['income', 'outside', 'region'])
  })
})

describe('what several wishes share', () => {
  it('is asked about once, for the wish that names it', () => {
    expect(next(both, {}, { wishes: [{ facts: {} }, { facts: {} }] })).toBe('big: declared, 2 left, for 0')
    expect(next(both, {}, { wishes: [{ facts: {} }, { facts: {}, first: ['big'] }] })).toBe(
      'big: declared, 2 left, for 1',
    )
    expect(
      next(
        both,
        {},
        {
          wishes: [
            { facts: {}, first: ['big'] },
            { facts: {}, first: ['big'] },
          ],
        },
      ),
    ).toBe('big: declared, 2 left, for 0')
  })
  it('is asked with what each of them says', () => {
    const wishes = [{ facts: { declared: false, household: false } }, { facts: { household: true } }]
    expect(next(both, {}, { wishes })).toBe('small: cost, 1 left, for 1')
  })
})

describe('a purpose', () => {
  const aim = (id: string, purpose: 'north' | 'south', change: Change = {}) =>
    capped(id, '1000', { purpose: oneOf(region, purpose), eligibility: isTrue(declared), ...change })
  const measures = [
    aim('northern', 'north'),
    aim('southern', 'south'),
    capped('at-home', '1000', { purpose: isTrue(household), eligibility: isTrue(declared) }),
    capped('silent', '1000000', { eligibility: oneOf(region, 'north', 'south') }),
  ]
  it('that one wants is what one is asked about, and nothing else', () => {
    expect(next(measures, { region: 'south', cost: 5 })).toBe('southern: declared, 1 left, for 0')
    expect(next(measures.slice(0, 2), { region: 'south', cost: 5, declared: true })).toBeUndefined()
  })
  it('may be any, before one is stated', () => {
    expect(next(measures.slice(0, 2), { cost: 5 })).toBe('northern: region, 2 left, for 0')
    expect(next([aim('northern', 'north'), small], { region: 'north', cost: 5, declared: true })).toBeUndefined()
  })
  const atHome = capped('at-home', '1000', {
    purpose: isTrue(household),
    eligibility: inMonths(vocabulary.month, '2026-01'),
  })
  it('that fewer measures have is a condition like any other: it is not what one wants', () => {
    const settled = { region: 'south', cost: 5, declared: true }
    expect(next([...measures.slice(0, 2), atHome], { ...settled, household: true })).toBeUndefined()
  })
  it('that is not the stated one hides nothing of those without a purpose', () => {
    expect(next([measures[0]!, small], { region: 'south' })).toBe('small: household, 2 left, for 0')
  })
  it.each([undefined, null])('of %s is none', (purpose) => {
    const options = { skip: ['region', 'declared'] }
    expect(next([measures[0]!, small], { region: purpose, cost: 5 }, options)).toBe('small: household, 1 left, for 0')
  })
  it.each(['nowhere', ['north'], 5])('that cannot be read hides nothing, and is asked for: %j', (purpose) => {
    expect(next([aim('northern', 'north')], { region: purpose, cost: 5 })).toBe('northern: region, 2 left, for 0')
  })
  it('that nobody can meet is not wanted, though a fact of it cannot be read', () => {
    const part = named('part', text('一部', 'part'), product(valueOf(vocabulary.income), parameter('part')))
    const never = capped('never', '1000', {
      purpose: atLeast(part, parameter('least')),
      parameters: {
        rate: table('ratio', row('1/2')),
        cap: table('yen', row('1000')),
        part: table('ratio', row('1/2', { household: 'true' })),
        least: table('yen', row('1')),
      },
    })
    const silent = capped('silent', '1000', { eligibility: isTrue(declared) })
    // Outside a household no part counts, however much the income is.
    expect(next([never, silent], { household: false, income: 'lots' })).toBe('silent: declared, 2 left, for 0')
  })
  it('of two facts is only wanted where both are answered', () => {
    const twofold = aim('twofold', 'north', {
      purpose: all(oneOf(region, 'north'), isTrue(household)),
      eligibility: all(),
    })
    const silent = capped('silent', '1000', { eligibility: isTrue(declared) })
    const asked = (profile: object) =>
      next([twofold, silent], { region: 'north', cost: 5, ...profile }, { skip: ['household'] })
    expect(asked({})).toBe('silent: declared, 1 left, for 0')
    expect(asked({ household: true })).toBeUndefined()
  })
  it('is none of those that nobody applies for', () => {
    const nobody = aim('nobody', 'north', { applicants: false, institution: text('基金', 'fund') })
    expect(next([nobody], {})).toBeUndefined()
    const south = aim('for-nobody', 'south', { applicants: false, institution: text('基金', 'fund') })
    expect(next([south, measures[0]!, small], { region: 'south' })).toBe('small: household, 2 left, for 0')
  })
})

it('results put what fails on the wish itself among the others, and what fails on something else under it', () => {
  const north = capped('northern', '1000', { purpose: oneOf(region, 'north'), eligibility: isTrue(declared) })
  const south = capped('southern', '1000', { purpose: oneOf(region, 'south'), eligibility: isTrue(declared) })
  const nobody = capped('nobody', '1000', { applicants: false, institution: text('基金', 'fund') })
  const { byWish, others } = asking(nobody, south, north).results({ cost: 10, declared: false } as never, {
    wishes: [{ facts: { region: 'north' } }],
  })
  expect(byWish.map(({ assessments }) => assessments.map(({ measure, status }) => [measure, status]))).toEqual([
    [['northern', 'ineligible']],
  ])
  expect(others.map(({ measure }) => measure)).toEqual(['southern', 'nobody'])
})

it('results put what is for another wish among the others, though the wish names it', () => {
  const south = capped('southern', '1000', { purpose: oneOf(region, 'south') })
  const { byWish, others } = asking(south).results({ cost: 10 } as never, {
    wishes: [{ facts: { region: 'north' }, first: ['southern'] }],
  })
  expect([byWish[0]!.assessments, others.map(({ measure }) => measure)]).toEqual([[], ['southern']])
})

it('results put what two wishes fit alike under the earlier', () => {
  const { byWish } = asking(small).results({ cost: 10 } as never, { wishes: [{ facts: {} }, { facts: {} }] })
  expect(byWish.map(({ assessments }) => assessments.length)).toEqual([1, 0])
})

it.each([{}, { region: null }, { region: undefined }])(
  'results leave out what measures are for before a purpose is known: %j',
  (purpose) => {
    const purposes = { small: { purpose: oneOf(region, 'north'), fields: { region } } }
    const given = interview({ programmes: [programmeOf(small)], purposes })
    const { byWish } = given.results({ cost: 10, household: true, ...purpose } as never)
    expect(byWish[0]!.assessments.map(({ status }) => status)).toEqual(['eligible'])
    expect(given.results({ cost: 10, household: true, region: 'south' } as never).others).toHaveLength(1)
  },
)

it('is refused where programmes or derivations are none', () => {
  for (const options of [{ programmes: 5 }, { programmes: [], derivations: {} }, undefined])
    expect(() => interview(options as never)).toThrow(UsageError)
})

it('results put what a wish is about first in front of its like, in the order of the wish', () => {
  const of = (id: string, rate: string) => measureOf({ id, parameters: { rate: table('ratio', row(rate)) } })
  const refused = capped('refused', '1000', { eligibility: isTrue(declared) })
  const open = capped('open', '1000', { eligibility: isTrue(household) })
  const measures = [refused, open, of('most', '1/2'), of('some', '1/4'), of('least', '1/8')]
  const listed = (first?: string[]) =>
    asking(...measures)
      .results({ cost: 800, declared: false } as never, { wishes: [{ facts: {}, ...(first && { first }) }] })
      .byWish[0]!.assessments.map(({ measure }) => measure)
  expect(listed()).toEqual(['most', 'some', 'least', 'open', 'refused'])
  expect(listed(['least', 'some'])).toEqual(['least', 'some', 'most', 'open', 'refused'])
  expect(listed(['refused', 'least', 'some'])).toEqual(['least', 'some', 'most', 'open', 'refused'])
  const [one, other] = ['one', 'other'].map((id) => capped(id, '1000', { eligibility: isTrue(declared) }))
  const { byWish } = asking(one!, other!).results({ declared: false } as never, {
    wishes: [{ facts: {}, first: ['other'] }],
  })
  expect(byWish[0]!.assessments.map(({ measure }) => measure)).toEqual(['other', 'one'])
})

it('an answer is kept for six profiles of a measure, and no more', () => {
  const assess = remembering()
  const of = (yen: number) => assess(small, { cost: yen })
  const first = of(1)
  for (const yen of [2, 3, 4, 5, 6]) of(yen)
  expect(of(1)).toBe(first)
  of(7)
  expect(of(1)).not.toBe(first)
  expect(of(1)).toEqual(first)
})
