import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src'
import {
  all,
  any,
  atLeast,
  inMonths,
  isTrue,
  moreThan,
  named,
  oneOf,
  parameter,
  product,
  roundDown,
  sum,
  text,
  tranches,
  valueOf,
} from '../../src/author'
import type { Measure, MeasureDraft } from '../../src/author'
import { compiled } from '../../src/kernel/compiled'
import { FALSE, MAYBE, TRUE } from '../../src/kernel/condition'
import { readFacts } from '../../src/kernel/slots'
import { openFacts, statusOf } from '../../src/kernel/status'
import { NOT_YET } from '../../src/quantity/scaled'
import {
  bracketed,
  branches,
  dated,
  floored,
  investment,
  measureOf,
  priced,
  row,
  table,
  vocabulary,
} from '../support/made-up'

const cost = valueOf(vocabulary.cost)
const outside = valueOf(vocabulary.outside)
const half = table('ratio', row('1/2'))
const withRate = (rate: string, more: Partial<MeasureDraft> = {}) =>
  measureOf({ id: 'one', parameters: { rate: table('ratio', row(rate)) }, ...more })
const share = (id: string) => ({ id, name: text(id, id), ratio: id })
function yen(measure: Measure, profile: object): unknown {
  const answer = evaluate(measure, profile)
  return answer.status === 'eligible' && 'exact' in answer.amount ? answer.amount.exact : answer.status
}

describe('what a rule is, folded', () => {
  const kernelOf = (measure: Measure) => compiled(measure).kernel
  it('how often it asks for each fact', () => {
    const uses = (measure: Measure) =>
      Object.fromEntries(kernelOf(measure).slots.map(({ field }, at) => [field.id, kernelOf(measure).uses[at]]))
    expect(uses(branches)).toMatchObject({ declared: 1, region: 2 })
    expect(uses(bracketed)).toMatchObject({ household: 1, ordered: 3, income: 1 })
  })
  it('whether its figures end, though one of its tables does not', () => {
    expect([kernelOf(priced).ends, kernelOf(dated).ends, kernelOf(floored).ends]).toEqual([true, true, false])
    const one = { ...table('ratio', row('1/2', { month: '2026-01' })), knownUntil: '2026-01' }
    const two = measureOf({
      id: 'two',
      parameters: { rate: half, one },
      amount: roundDown(1, product(cost, parameter('rate'), parameter('one'))),
    })
    expect(kernelOf(two).ends).toBe(true)
    expect(evaluate(two, { cost: 1, month: '2026-02' })).toMatchObject({
      status: 'undetermined',
      missing: [],
      knownUntil: { parameter: 'one', field: 'month', until: '2026-01' },
    })
  })
  it('whether it holds a range, though one of its rows does not', () => {
    const rate = table(
      'ratio',
      row('1/2', { region: 'north' }),
      row({ atLeast: '1/3', atMost: '1/2' }, { region: 'south' }),
    )
    expect([kernelOf(measureOf({ id: 'ranged', parameters: { rate } })).ranged, kernelOf(investment).ranged]).toEqual([
      true,
      false,
    ])
  })
  it('how many decimals its amount has, where it has an end', () => {
    const places = (rate: string) => kernelOf(withRate(rate)).amount?.places
    expect(['1', '0.3', '0.00000000000001', '0.000000000000001'].map(places)).toEqual([0, 1, 14, -1])
    expect(['1/3', '1/20', '1/210', '1/1001'].map(places)).toEqual([-1, -1, -1, -1])
    expect(yen(withRate('1/210'), { cost: 1 })).toBe('1/210')
    expect(yen(withRate('1/1001'), { cost: 1 })).toBe('1/1001')
  })
  it('which months it names, in its conditions, tables and slices', () => {
    const sliced = measureOf({
      id: 'sliced',
      eligibility: inMonths(vocabulary.month, '2026-03', '2026-04'),
      amount: roundDown(
        1,
        tranches(
          cost,
          { when: inMonths(vocabulary.month, '2026-01'), upTo: parameter('first'), rate: parameter('rate') },
          { rate: parameter('rest') },
        ),
      ),
      parameters: {
        first: table('yen', row('100')),
        rate: half,
        rest: {
          ...table('ratio', row('1/3', { month: '2026-07' }), row('1/4', { month: '2026-04', region: 'north' })),
          knownUntil: '2026-08',
        },
      },
    })
    const month = kernelOf(sliced).slots.find(({ field }) => field.kind === 'month')
    expect(month).toMatchObject({ names: ['2026-01', '2026-03', '2026-04', '2026-07'], ends: ['2026-08'] })
  })
  it('when the figures end that depend on a month, in order and once', () => {
    const known = (knownUntil: string, ...months: string[]) => ({
      ...table('ratio', ...months.map((month) => row('1/2', { month }))),
      knownUntil,
    })
    const ends = measureOf({
      id: 'ends',
      amount: roundDown(1, product(cost, parameter('a'), parameter('b'), parameter('c'), parameter('d'))),
      parameters: {
        a: known('2026-05', '2026-01'),
        b: known('2026-03', '2026-01'),
        c: known('2026-05', '2026-02'),
        d: half,
      },
    })
    expect(kernelOf(ends).slots.find(({ field }) => field.kind === 'month')?.ends).toEqual(['2026-03', '2026-05'])
    const some = table('ratio', row('1/2', { region: 'north' }), row('1/3', { region: 'south', month: '2026-02' }))
    const others = measureOf({
      id: 'others',
      amount: roundDown(1, product(cost, parameter('days'), parameter('some'), parameter('never'))),
      parameters: {
        days: { ...table('ratio', row('1/2', { ordered: { atLeast: '2026-01-01' } })), knownUntil: '2026-12-31' },
        some: { ...some, knownUntil: '2026-04' },
        never: table('ratio', row('1/2', { month: '2026-03' })),
      },
    })
    expect(kernelOf(others).slots.find(({ field }) => field.kind === 'month')?.ends).toEqual(['2026-04'])
  })
})

describe('an answer', () => {
  it('adds nothing to something, whichever comes first', () => {
    const both = (...parts: (typeof cost)[]) =>
      measureOf({ id: 'both', amount: roundDown(1, sum(...parts)), parameters: {} })
    for (const measure of [both(cost, outside), both(outside, cost)]) {
      expect(yen(measure, { cost: 5, outside: 0 })).toBe('5')
      expect(yen(measure, { cost: 0, outside: 5 })).toBe('5')
    }
  })
  it('compares with zero', () => {
    const above = withRate('1', {
      eligibility: atLeast(cost, parameter('none')),
      parameters: { rate: half, none: table('yen', row('0')) },
    })
    expect([yen(above, { cost: 0 }), yen(above, { cost: 2 })]).toEqual(['0', '1'])
  })
  it('compares exactly, also past 2^53', () => {
    const part = (of: typeof cost, id: string) => named(id, text(id, id), product(of, parameter('rate')))
    const more = withRate('123457/1000003', { eligibility: moreThan(part(cost, 'one'), part(outside, 'other')) })
    const huge = 9_000_000_000_000_001n
    expect(evaluate(more, { cost: huge, outside: huge - 1n }).status).toBe('eligible')
    expect(evaluate(more, { cost: huge, outside: huge }).status).toBe('ineligible')
    expect(evaluate(more, { cost: huge - 1n, outside: huge }).status).toBe('ineligible')
    expect(evaluate(more, { cost: huge, outside: 3 }).status).toBe('eligible')
    expect(evaluate(more, { cost: 3, outside: huge }).status).toBe('ineligible')
  })
  it('cites what its conditions rest on', () => {
    const printed = (measure: Measure, profile: object) =>
      evaluate(measure, profile).sources.flatMap((source) => (source.used && source.printed) || [])
    expect(printed(floored, { cost: 900_000 }).sort()).toEqual(['1/3', '1000000', '300000'])
    const own = { household: true, ordered: '2026-04-01', cost: 9, power: 1, income: 1 }
    expect(printed(bracketed, own).sort()).toEqual(['2/3', '2026-04-01', '2027-03-15', '70000'])
  })
  it('has no payer where the table of shares has none', () => {
    const shared = measureOf({
      id: 'shared',
      payers: [share('state'), share('town')],
      parameters: {
        rate: half,
        state: table('ratio', row('1/2', { region: 'north' })),
        town: table('ratio', row('1/2')),
      },
    })
    expect(evaluate(shared, { cost: 7, region: 'north' })).toMatchObject({
      amount: { shares: { state: 1n, town: 2n } },
    })
    expect(evaluate(shared, { cost: 7, region: 'south' })).toMatchObject({
      status: 'ineligible',
      reasons: [{ parameter: 'state' }],
    })
    expect(evaluate(shared, { cost: 7 })).toMatchObject({ status: 'undetermined', missing: ['region'] })
  })
})

describe('what is no measure', () => {
  it.each([undefined, null, 'grant', {}, { fields: null }, { fields: 'cost' }])('%j is refused in words', (given) => {
    const message = expect.stringMatching(
      /支援措置がありません。id を確かめてください。|look its id up in measures\./,
    ) as string
    const refusal = expect.objectContaining({ name: 'UsageError', code: 'measure', message }) as Error
    expect(() => compiled(given as unknown as Measure)).toThrow(refusal)
  })
})

describe('what is still open', () => {
  it('is in the order in which the rule first uses it', () => {
    const again = measureOf({
      id: 'again',
      eligibility: all(
        any(isTrue(vocabulary.declared), oneOf(vocabulary.region, 'north')),
        atLeast(valueOf(vocabulary.income), parameter('floor')),
        oneOf(vocabulary.region, 'south'),
      ),
      parameters: { rate: half, floor: table('yen', row('5')) },
    })
    const { kernel } = compiled(again)
    const open = openFacts(kernel, readFacts(kernel.slots, { declared: true }))
    expect(open.map((at) => kernel.slots[at]!.field.id)).toEqual(['region', 'income', 'cost'])
  })
})

describe('the status by itself', () => {
  const status = (measure: Measure, profile: object) => {
    const { kernel } = compiled(measure)
    return statusOf(kernel, readFacts(kernel.slots, profile as Record<string, string>))
  }
  it.each<[string, Measure, object, number]>([
    ['all known', priced, { region: 'north', month: '2026-01', usage: 1 }, TRUE],
    ['an amount missing', priced, { region: 'north', month: '2026-01' }, MAYBE],
    ['a condition missing', priced, { month: '2026-01', usage: 1 }, MAYBE],
    ['no row', priced, { region: 'north', month: '2026-05', usage: 1 }, FALSE],
    ['no row, whatever the region is', priced, { month: '2026-05' }, FALSE],
    ['past the end', priced, { region: 'north', month: '2026-10', usage: 1 }, NOT_YET],
    ['past the end, whatever the region is', priced, { month: '2026-10' }, NOT_YET],
    ['a condition that fails, past the end', dated, { ordered: '2027-01-01', cost: 1 }, NOT_YET],
    ['a condition that fails', bracketed, { household: false }, FALSE],
    ['nothing known', bracketed, {}, MAYBE],
    ['an amount that is known, and a condition that is not', branches, { cost: 5 }, MAYBE],
  ])('%s', (_name, measure, profile, expected) => {
    expect(status(measure, profile)).toBe(expected)
  })
  it('waits for the fact that can still refuse, though a figure is not known yet', () => {
    const refusing = measureOf({
      id: 'refusing',
      eligibility: all(oneOf(vocabulary.region, 'north'), atLeast(valueOf(vocabulary.ordered), parameter('opens'))),
      parameters: {
        rate: half,
        opens: { ...table('date', row('2026-01-01', { month: '2026-01' })), knownUntil: '2026-01' },
      },
    })
    expect(status(refusing, { region: 'south', month: '2026-02' })).toBe(FALSE)
    expect(status(refusing, { region: 'north', month: '2026-02', ordered: '2026-02-01', cost: 1 })).toBe(NOT_YET)
    expect(evaluate(refusing, { month: '2026-02', ordered: '2026-02-01', cost: 1 })).toMatchObject({
      status: 'undetermined',
      missing: ['region'],
    })
    expect(evaluate(refusing, { region: 'north', month: '2026-02', ordered: '2026-02-01', cost: 1 })).toMatchObject({
      status: 'undetermined',
      missing: [],
      knownUntil: { parameter: 'opens' },
    })
  })
})
