import { describe, expect, it } from 'vitest'
import { bounds, evaluate } from '../../../src'
import {
  all,
  any,
  atLeast,
  atMost,
  inMonths,
  isFalse,
  isTrue,
  lessThan,
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
import { crowd, crowdFields, crowdOf } from '../../support/crowd'
import { slicedByRange } from '../../support/every-node'
import { floored, investment, measureOf, onlyUsed, priced, row, table, vocabulary } from '../../support/made-up'

const { region, declared } = vocabulary
const cost = valueOf(vocabulary.cost)
const yes = (crowdFields as unknown as { yes0: typeof declared }).yes0
const half = table('ratio', row('1/2'))
const yen = (value: string) => table('yen', row(value))
const of = (measure: Measure, profile: object) => bounds(measure, profile as never)
const answer = (measure: Measure, profile: object) => evaluate(measure, profile as never)
const paying = (amount: Formula, change: Parameters<typeof onlyUsed>[0]['parameters'] = {}): Measure =>
  measureOf(
    onlyUsed({
      id: 'paying',
      amount: roundDown(1, amount),
      parameters: { rate: half, base: yen('500'), huge: yen('100000000000000000'), limit: yen('100'), ...change },
    }),
  )

describe('bounds', () => {
  it('of what nothing caps begin at the least, and have no end', () => {
    expect(of(paying(sum(cost, parameter('base'))), {}).amount).toEqual({ kind: 'range', min: 500n, max: null })
    expect(of(paying(sum(product(cost, parameter('rate')), parameter('huge'))), {}).amount).toEqual({
      kind: 'range',
      min: 10n ** 17n,
      max: null,
    })
  })
  it('have no end where any answer has none, whichever is tried last', () => {
    for (const when of [isTrue(declared), isFalse(declared)]) {
      const rest = { upTo: parameter('limit'), rate: parameter('rate') }
      const measure = paying(tranches(cost, { when, rate: parameter('rate') }, rest))
      expect(of(measure, {}).amount).toEqual({ kind: 'range', min: 0n, max: null })
      expect(of(measure, { cost: 1000 }).amount).toEqual({ kind: 'range', min: 50n, max: 500n })
    }
  })
  it('reach from the least to the most of the answers, in whatever order they come', () => {
    for (const [north, south] of [
      ['100', '300'],
      ['300', '100'],
    ] as const) {
      const cap = table('yen', row(north, { region: 'north' }), row(south, { region: 'south' }))
      expect(of(paying(atMost(parameter('cap'), cost), { cap }), { cost: 1000 })).toMatchObject({
        amount: { kind: 'range', min: 100n, max: 300n },
        missing: ['region'],
      })
    }
  })
  it('say whether one can be eligible, and ask nothing where one cannot', () => {
    expect(of(floored, { cost: 5 })).toEqual({
      canBeEligible: false,
      canBeIneligible: true,
      amount: { kind: 'range', min: 0n, max: 0n },
      missing: [],
    })
    expect(of(floored, { cost: 900_000 })).toMatchObject({ canBeEligible: true, canBeIneligible: false, missing: [] })
  })
  it('are those of nobody where nobody applies', () => {
    const nobody = measureOf({ id: 'nobody', applicants: false, institution: text('基金', 'fund') })
    expect(of(nobody, {})).toEqual({
      canBeEligible: false,
      canBeIneligible: true,
      amount: { kind: 'range', min: 0n, max: 0n },
      missing: [],
    })
    const untold = { ...nobody, amount: { kind: 'undocumented', why: text('まだです。', 'Not yet.') } } as const
    expect(of(untold, {}).amount).toEqual(untold.amount)
  })
  it('give no figure where the document gives none', () => {
    const why = text('まだです。', 'Not yet.')
    const untold = measureOf({
      id: 'untold',
      eligibility: oneOf(region, 'north'),
      amount: { kind: 'undocumented', why },
      parameters: {},
    })
    expect(of(untold, {})).toEqual({
      canBeEligible: true,
      canBeIneligible: true,
      amount: { kind: 'undocumented', why },
      missing: ['region'],
    })
  })
  it('leave open what cannot be read', () => {
    expect(of(investment, { cost: 'lots', outside: 1, declared: true }).missing).toEqual(['cost'])
  })
  it('stay true where there is too much to try', () => {
    const seen = of(crowd, { a: 100 })
    expect(seen).toMatchObject({
      canBeEligible: true,
      canBeIneligible: true,
      amount: { kind: 'range', min: 0n, max: null },
    })
    expect(seen.missing).toHaveLength(16)
    expect(seen.missing[0]).toBe('left')
    expect(answer(crowd, { a: 100 })).toMatchObject({ status: 'undetermined' })
    expect(answer(crowd, { a: 100, left: 'second' })).toMatchObject({ status: 'eligible', amount: { yen: 50n } })
  })
  it('name no figure where there is too much to try and the document gives none', () => {
    const amount = { kind: 'undocumented', why: text('まだです。', 'Not yet.') } as const
    const untold = { ...crowd, amount }
    expect(of(untold, { a: 100 })).toMatchObject({ canBeEligible: true, canBeIneligible: true, amount })
    expect(answer(untold, { a: 100 })).toMatchObject({ status: 'undetermined', amount })
  })
  it('are the tightest up to 20,000 combinations of answers', () => {
    const { a, b, c, d } = crowdFields
    const numbers = [a, b, c, d].map(valueOf)
    // Five yes and no, and four numbers each below, at, between, at and above two limits: 2^5 × 5^4.
    const many = [
      ...[0, 1, 2, 3, 4].map((at) => isTrue((crowdFields as unknown as Record<string, typeof declared>)[`yes${at}`]!)),
      ...numbers.flatMap((one) => [atLeast(one, parameter('low')), noMoreThan(one, parameter('high'))]),
    ]
    const parameters = { rate: half, low: yen('100'), high: yen('200') }
    const whole = crowdOf({ id: 'whole', eligibility: all(...many), parameters })
    expect(of(whole, {}).amount).toEqual({ kind: 'range', min: 50n, max: 100n })
  })
})

describe('the end of what is known', () => {
  it('counts only where it can matter', () => {
    expect(of(priced, { region: 'north', usage: 1, month: '2026-05' })).not.toHaveProperty('knownUntil')
    expect(of(priced, { region: 'north', usage: 1, month: '2026-05' }).canBeEligible).toBe(false)
    // In the south there is no rate, whatever is known of the month.
    const rateless = measureOf({
      id: 'rateless',
      amount: roundDown(1, product(cost, parameter('rate'), parameter('part'))),
      parameters: {
        rate: table('ratio', row('1/2', { region: 'north' })),
        part: { ...table('ratio', row('1/2', { month: '2026-01' })), knownUntil: '2026-01' },
      },
    })
    expect(of(rateless, { region: 'south', cost: 1 })).toMatchObject({ canBeEligible: false, missing: [] })
    expect(of(rateless, { region: 'south', cost: 1 })).not.toHaveProperty('knownUntil')
    expect(of(rateless, { region: 'north', cost: 1 })).toHaveProperty('knownUntil')
    const north = { ...priced, eligibility: oneOf(region, 'north') }
    expect(of(north, { region: 'south', usage: 1 })).not.toHaveProperty('knownUntil')
    expect(of(north, { region: 'north', usage: 1 })).toHaveProperty('knownUntil')
  })
  it('leaves open whether one is eligible, where every day before it has a figure', () => {
    const rate = { ...table('ratio', row('1/2', { ordered: { atMost: '2026-12-31' } })), knownUntil: '2026-12-31' }
    const dayless = measureOf({ id: 'dayless', parameters: { rate } })
    expect(of(dayless, { cost: 300 })).toMatchObject({
      canBeEligible: true,
      canBeIneligible: true,
      amount: { min: 150n, max: 150n },
      knownUntil: { until: '2026-12-31' },
    })
    expect(of(dayless, { cost: 300, ordered: '2026-12-31' })).toMatchObject({ canBeIneligible: false })
  })
  it('may be that of a limit, of a grant that has no figure', () => {
    const floor = {
      ...table('yen', row('100', { month: ['2026-01', '2026-03'] })),
      knownUntil: '2026-03',
    }
    const untold = measureOf({
      id: 'untold',
      eligibility: atLeast(cost, parameter('floor')),
      amount: { kind: 'undocumented', why: text('まだです。', 'Not yet.') },
      parameters: { floor },
    })
    expect(of(untold, { cost: 100 })).toMatchObject({
      canBeEligible: true,
      canBeIneligible: true,
      knownUntil: { until: '2026-03' },
    })
    expect(answer(untold, { cost: 100, month: '2026-04' })).toMatchObject({
      status: 'undetermined',
      missing: [],
      knownUntil: { parameter: 'floor' },
    })
  })
})

describe('of missing facts comes first', () => {
  const caps = (first: string, second: string, third: string): Measure =>
    crowdOf({
      id: 'caps',
      amount: roundDown(1, atMost(parameter('cap'), product(valueOf(crowdFields.a), parameter('rate')))),
      parameters: {
        rate: half,
        cap: table(
          'yen',
          row(first, { left: 'first' }),
          row(second, { left: 'second' }),
          row(third, { left: 'third' }),
        ),
      },
    })
  it('the one whose answers leave the narrowest range', () => {
    // Two of three answers to the left leave a thousandth; half of those to the cost leave nothing, the others nearly all.
    expect(of(caps('1', '1', '1000'), {}).missing).toEqual(['left', 'a'])
    expect(of(caps('999', '999', '1000'), {}).missing).toEqual(['a', 'left'])
  })
  it('the one that the rule asks first, where another settles as much, however large its figure is', () => {
    const large = crowdOf({
      id: 'large',
      eligibility: all(oneOf(crowdFields.left, 'first'), atLeast(valueOf(crowdFields.a), parameter('lots'))),
      amount: roundDown(1, parameter('sum')),
      parameters: { sum: yen('5'), lots: yen('2000000000000') },
    })
    expect(of(large, {}).missing).toEqual(['left', 'a'])
  })
  it('the one that gives an end to what has none', () => {
    const free = crowdOf({
      id: 'free',
      amount: roundDown(1, product(parameter('by'), valueOf(crowdFields.a))),
      parameters: { by: table('ratio', row('1/2', { left: 'first' }), row('1/3', { left: ['second', 'third'] })) },
    })
    expect(of(free, {}).missing).toEqual(['a', 'left'])
  })
  it('the one that decides whether there is anything, before the one that decides how much', () => {
    const decided = crowdOf({
      id: 'decided',
      eligibility: oneOf(crowdFields.right, 'second'),
      amount: roundDown(1, product(parameter('by'), valueOf(crowdFields.a))),
      parameters: { by: table('ratio', row('1/2', { left: 'first' }), row('1/3', { left: ['second', 'third'] })) },
    })
    expect(of(decided, {}).missing[0]).toBe('right')
    expect(answer(decided, {})).toMatchObject({ missing: ['right', 'left', 'a'] })
  })
  it('the narrowest of those that decide most, then the rest as the rule has them', () => {
    const chain = crowdOf({
      id: 'chain',
      eligibility: all(oneOf(crowdFields.right, 'second'), isTrue(yes)),
      amount: roundDown(1, product(parameter('by'), valueOf(crowdFields.a))),
      parameters: { by: table('ratio', row('1/2', { left: 'first' }), row('1/3', { left: ['second', 'third'] })) },
    })
    expect(of(chain, {}).missing).toEqual(['right', 'yes0', 'left', 'a'])
  })
  it('the one that may leave nothing, before one that may leave no end', () => {
    const only = crowdOf({
      id: 'only',
      amount: roundDown(
        1,
        tranches(valueOf(crowdFields.a), { when: oneOf(crowdFields.left, 'first'), rate: parameter('rate') }),
      ),
    })
    // Of the left one answer in three leaves no end; of the cost, half leave nothing and half an end to what had none.
    expect(of(only, {}).missing).toEqual(['a', 'left'])
  })
  it('the one that may leave nothing twice in three, and no end once, before one that always leaves an end', () => {
    const paid = sum(valueOf(crowdFields.a), parameter('base'))
    const rate = table(
      'ratio',
      row('1/2', { left: 'first' }),
      row('1/3', { left: 'second' }),
      row('1/4', { left: 'third' }),
    )
    const onlyTo = (...options: ('first' | 'second')[]) =>
      crowdOf({
        id: 'only-to',
        amount: roundDown(1, tranches(paid, { when: oneOf(crowdFields.left, ...options), rate: parameter('rate') })),
        parameters: { rate, base: yen('1000') },
      })
    // Whatever the cost, what is paid may be nothing, or a half of it and of 1,000 yen.
    expect(of(onlyTo('first'), {}).missing).toEqual(['left', 'a'])
    expect(of(onlyTo('first', 'second'), {}).missing).toEqual(['a', 'left'])
  })
  it('the one of which half of the ends decide, before the one of which a third of the options do', () => {
    const by = ['1/2', '1/3', '1/4'] as const
    const rows = (['first', 'second', 'third'] as const).map((left, at) => row(by[at]!, { left }))
    const floor = crowdOf({
      id: 'floor',
      eligibility: all(oneOf(crowdFields.left, 'second', 'third'), atLeast(valueOf(crowdFields.a), parameter('limit'))),
      amount: roundDown(1, product(parameter('by'), valueOf(crowdFields.a))),
      parameters: { by: table('ratio', ...rows), limit: yen('100') },
    })
    expect(of(floor, {}).missing).toEqual(['a', 'left'])
  })
  it('the first of the rule where all do as much', () => {
    const same = crowdOf({
      id: 'same',
      eligibility: all(oneOf(crowdFields.right, 'second'), oneOf(crowdFields.left, 'second')),
      amount: { kind: 'undocumented', why: text('まだです。', 'Not yet.') },
      parameters: {},
    })
    expect([of(same, {}).missing, answer(same, {})]).toMatchObject([['right', 'left'], { missing: ['right', 'left'] }])
  })
})

describe('what no missing fact can change', () => {
  const rates = (north: Parameters<typeof row>[0], south: Parameters<typeof row>[0]): Measure =>
    measureOf({
      id: 'rates',
      parameters: { rate: table('ratio', row(north, { region: 'north' }), row(south, { region: 'south' })) },
    })
  const range = (atLeastOf: string) => ({ atLeast: atLeastOf, atMost: '1/2' })
  it('is the amount, and what it is before it is rounded', () => {
    expect(answer(rates('1/2', '1/2'), { cost: 100 })).toMatchObject({ status: 'eligible', amount: { yen: 50n } })
    // 33 yen both, of 33 1/3 and of 33.
    expect(answer(rates('1/3', '33/100'), { cost: 100 })).toMatchObject({ status: 'undetermined', missing: ['region'] })
    expect(answer(rates('1/3', '33/100'), { cost: 0 })).toMatchObject({ status: 'eligible', amount: { yen: 0n } })
    const rows = (['1/3', '33/100', '1/3'] as const).map((rate, at) =>
      row(rate, { left: (['first', 'second', 'third'] as const)[at]! }),
    )
    const between = crowdOf({ id: 'between', parameters: { rate: table('ratio', ...rows) } })
    expect(answer(between, { a: 100 })).toMatchObject({ status: 'undetermined', missing: ['left'] })
  })
  it('is no amount that a range leaves open, though every answer leaves it so', () => {
    const anywhere = any(oneOf(region, 'north'), oneOf(region, 'south'))
    const torn = { ...slicedByRange, eligibility: anywhere, fields: { ...slicedByRange.fields, region } } as Measure
    const seen = answer(torn, { cost: 3000, outside: 150 })
    expect(seen).toMatchObject({ status: 'undetermined', amount: { kind: 'range', min: 0n, max: null } })
    // Below and above the range it is known: a quarter of 3,000 yen, or half to all of the first 1,000 and a quarter of the rest.
    expect(answer(torn, { cost: 3000, outside: 99 })).toMatchObject({ status: 'eligible', amount: { yen: 750n } })
    expect(answer(torn, { cost: 3000, outside: 200 })).toMatchObject({
      amount: { kind: 'range', min: 1000n, max: 1500n },
    })
  })
  it('is both ends of a range', () => {
    expect(answer(rates(range('1/4'), range('1/4')), { cost: 100 })).toMatchObject({
      status: 'eligible',
      amount: { kind: 'range', min: 25n, max: 50n },
    })
    expect(answer(rates(range('1/4'), range('1/5')), { cost: 100 }).status).toBe('undetermined')
    expect(answer(rates(range('1/4'), '1/2'), { cost: 100 }).status).toBe('undetermined')
    expect(answer(rates(range('1/4'), range('1/4')), { region: 'north' })).toMatchObject({ missing: ['cost'] })
  })
  it('is who pays how much of it', () => {
    const shared = (north: string, south: string): Measure =>
      measureOf({
        id: 'shared',
        payers: [
          { id: 'national', name: text('国', 'state'), ratio: 'national' },
          { id: 'city', name: text('市', 'city'), ratio: 'city' },
        ],
        parameters: {
          rate: half,
          national: table('ratio', row(north, { region: 'north' }), row(south, { region: 'south' })),
          city: table(
            'ratio',
            row('1/3', { region: 'north' }),
            row(south === '1/2' ? '1/2' : '1/3', { region: 'south' }),
          ),
        },
      })
    expect(answer(shared('2/3', '1/2'), { cost: 600 })).toMatchObject({ status: 'undetermined', missing: ['region'] })
    expect(answer(shared('2/3', '2/3'), { cost: 600 })).toMatchObject({
      status: 'eligible',
      amount: { yen: 300n, shares: { national: 200n, city: 100n } },
    })
  })
  it('is whether one is eligible for what has no figure', () => {
    const why = text('まだです。', 'Not yet.')
    const untold = (eligibility: Condition) =>
      measureOf(
        onlyUsed({
          id: 'untold',
          eligibility,
          amount: { kind: 'undocumented', why },
          parameters: {
            least: table('yen', row('100', { region: 'north' }), row('200', { region: 'south' })),
            limit: yen('100'),
          },
        }),
      )
    const anywhere = any(oneOf(region, 'north'), oneOf(region, 'south'))
    expect(answer(untold(anywhere), {})).toMatchObject({ status: 'eligible', reasons: [] })
    expect(of(untold(all(anywhere, isTrue(declared))), {}).missing[0]).toBe('declared')
    expect(answer(untold(atLeast(cost, parameter('least'))), { cost: 200 }).status).toBe('eligible')
    expect(answer(untold(atLeast(cost, parameter('least'))), { cost: 150 })).toMatchObject({ missing: ['region'] })
    expect(answer(untold(oneOf(region, 'north')), {})).toMatchObject({ status: 'undetermined', missing: ['region'] })
    expect(answer(untold(atLeast(cost, parameter('limit'))), {})).toMatchObject({ missing: ['cost'] })
    // Every answer is among those that do, or no answer moves the limit past the other: nothing is asked that was asked once.
    expect(answer(untold(oneOf(region, 'north', 'south')), {})).toMatchObject({ status: 'eligible', reasons: [] })
    expect(answer(untold(noMoreThan(parameter('limit'), parameter('least'))), {}).status).toBe('eligible')
    expect(answer(untold(lessThan(parameter('limit'), parameter('least'))), {})).toMatchObject({ missing: ['region'] })
    // Nothing is less than nothing.
    expect(answer(untold(lessThan(cost, valueOf(vocabulary.outside))), { outside: 0 }).status).toBe('ineligible')
    const both = named('sum', text('計', 'sum'), sum(cost, valueOf(vocabulary.outside)))
    expect(answer(untold(atLeast(both, parameter('limit'))), { cost: 100 }).status).toBe('eligible')
    expect(answer(untold(atLeast(both, parameter('limit'))), { cost: 99 })).toMatchObject({ missing: ['outside'] })
  })
  it('is that a sum falls short, whichever part is the larger', () => {
    const part = (north: string, south: string) =>
      table('ratio', row(north, { region: 'north' }), row(south, { region: 'south' }))
    const both = measureOf({
      id: 'both',
      eligibility: atLeast(
        named('sum', text('計', 'sum'), sum(product(cost, parameter('one')), product(cost, parameter('other')))),
        parameter('limit'),
      ),
      parameters: { rate: half, one: part('1/2', '1/10'), other: part('1/10', '1/2'), limit: yen('100') },
    })
    // A half and a tenth of 150 are 90 either way, though a half twice were 150.
    const short = answer(both, { cost: 150 })
    expect(short).toMatchObject({ status: 'ineligible', reasons: [{ field: 'cost', value: '90', threshold: '100' }] })
    expect(of(both, { cost: 150 })).toMatchObject({ canBeEligible: false, missing: [] })
    expect(answer(both, { cost: 170 })).toMatchObject({ status: 'eligible', amount: { yen: 85n } })
  })
  it('is said without the facts that were made up for it, in the way that needs the fewest of them', () => {
    const [least, more] = [
      atLeast(valueOf(crowdFields.a), parameter('least')),
      atLeast(valueOf(crowdFields.a), parameter('more')),
    ]
    const either = (option: 'second' | 'third', otherwise: Condition) => any(oneOf(crowdFields.left, option), otherwise)
    const torn = crowdOf({
      id: 'torn',
      eligibility: all(either('second', least), either('third', more)),
      parameters: { rate: half, least: yen('100'), more: yen('200') },
    })
    // The first of the left fails both, the second only what asks for 200.
    const seen = answer(torn, { a: 50 })
    expect(seen.status === 'ineligible' && seen.reasons).toMatchObject([{ field: 'a', threshold: '200' }])
    const anyway = measureOf({ id: 'anyway', eligibility: any(oneOf(region, 'north'), oneOf(region, 'south')) })
    expect(answer(anyway, { cost: 30 })).toMatchObject({ status: 'eligible', reasons: [] })
    expect(answer(anyway, { cost: 30, region: 'north' })).toMatchObject({ reasons: [{ field: 'region' }] })
  })
  it('is said of the facts that settle it alone, whatever the others come to', () => {
    const measure = measureOf({
      id: 'apart',
      eligibility: all(atLeast(cost, parameter('least')), atLeast(valueOf(vocabulary.outside), parameter('most'))),
      parameters: {
        rate: half,
        least: table('yen', row('10', { region: 'north' }), row('20', { region: 'south' })),
        most: table('yen', row('100', { declared: 'true' }), row('10', { declared: 'false' })),
      },
    })
    // The cost falls short anywhere; what comes from outside does for some who declare, of whom nobody spoke.
    const seen = answer(measure, { cost: 5, outside: 50 })
    expect(seen.status === 'ineligible' && seen.reasons).toMatchObject([{ field: 'cost', threshold: '10' }])
    expect(seen.status === 'ineligible' && seen.reasons).toHaveLength(1)
  })
  it('is that no row is there for anybody, said of what the applicant stated', () => {
    const rows = [['north', '1000'] as const, ['south', '2000'] as const].map(([where, lessThan]) =>
      row('1/2', { region: where, cost: { lessThan } }),
    )
    const dear = measureOf({ id: 'dear', parameters: { rate: table('ratio', ...rows) } })
    expect(answer(dear, { cost: 5000 })).toMatchObject({
      status: 'ineligible',
      reasons: [{ kind: 'noRow', parameter: 'rate', facts: { cost: '5000' } }],
    })
    const seen = answer(dear, { cost: 5000 })
    expect('reasons' in seen && seen.reasons[0]).not.toHaveProperty(['facts', 'region'])
    expect(answer(dear, { cost: 1500 })).toMatchObject({ status: 'undetermined', missing: ['region'] })
    // The north would fail by its region, which nobody stated; the south by its cost alone.
    const southern = measureOf({
      id: 'southern',
      eligibility: oneOf(region, 'south'),
      parameters: { rate: table('ratio', row('1/2', { region: 'north' }), rows[1]!) },
    })
    expect(answer(southern, { cost: 5000 })).toMatchObject({
      status: 'ineligible',
      reasons: [{ kind: 'noRow', parameter: 'rate', facts: { cost: '5000' } }],
    })
  })
  it('is asked where a month may be one that nobody knows yet', () => {
    expect(answer(priced, { region: 'north', usage: 0 })).toMatchObject({ status: 'undetermined', missing: ['month'] })
  })
})

it('a month of which no table speaks is called by the name that the profile gives it', () => {
  const winter = measureOf({ id: 'winter', eligibility: inMonths(vocabulary.month, '2026-01') })
  expect(answer(winter, { cost: 1, month: '2020-05' })).toMatchObject({
    status: 'ineligible',
    reasons: [{ kind: 'oneOf', value: '2020-05', values: ['2026-01'] }],
  })
  expect(answer(winter, { cost: 1, month: '2026-01' })).toMatchObject({ reasons: [{ value: '2026-01' }] })
})
