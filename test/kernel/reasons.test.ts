import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src'
import {
  all,
  any,
  atLeast,
  lessThan,
  named,
  not,
  oneOf,
  parameter,
  product,
  sum,
  text,
  tranches,
  valueOf,
} from '../../src/author'
import type { Formula } from '../../src/author'
import type { Measure } from '../../src/rule/programme'
import { bracketed, dated, floored, investment, measureOf, priced, row, table, vocabulary } from '../support/made-up'

function reasonsOf(measure: Measure, profile: object): readonly unknown[] {
  const answer = evaluate(measure, profile)
  return 'reasons' in answer ? answer.reasons : []
}
const place = { source: 'document', at: '要領' }

describe('why, in full', () => {
  it('names the fact, the parameter and its row', () => {
    expect(reasonsOf(investment, { cost: 1_499, outside: 700 })).toEqual([
      {
        kind: 'compare',
        field: 'cost',
        value: '1499',
        op: '>=',
        threshold: '1500',
        parameter: 'least',
        printed: '1500',
        met: false,
        negated: false,
        ...place,
      },
    ])
  })
  it('gives zero as zero', () => {
    expect(reasonsOf(investment, { cost: 0, outside: 0, declared: true })).toMatchObject([
      { field: 'cost', value: '0', threshold: '1500' },
      { field: 'outside', value: '0', threshold: '0', op: '<' },
    ])
  })
  it('names both facts where one stands against another', () => {
    const values = { value: '1500', op: '<', threshold: '1500', unit: 'yen' }
    expect(reasonsOf(investment, { cost: 1_500, outside: 1_500, declared: true })).toEqual([
      { kind: 'compare', field: 'outside', thanField: 'cost', met: false, negated: false, ...values },
    ])
  })
  it('gives what is computed by its own name and unit, exactly', () => {
    expect(reasonsOf(floored, { cost: 899_999 })).toEqual([
      {
        kind: 'compare',
        field: 'cost',
        label: { ja: '下限と比べる補助額', en: 'grant before the floor' },
        unit: 'yen',
        value: '899999/3',
        op: '>=',
        threshold: '300000',
        parameter: 'floor',
        printed: '300000',
        met: false,
        negated: false,
        ...place,
      },
    ])
  })
  it('gives a limit that is computed by its own name, and by its parameter where it is one', () => {
    const third = named('third', text('三分の一', 'a third'), product(valueOf(vocabulary.cost), parameter('rate')))
    const measure = measureOf({ id: 'own', eligibility: lessThan(valueOf(vocabulary.outside), third) })
    expect(reasonsOf(measure, { outside: 50, cost: 100 })).toEqual([
      {
        kind: 'compare',
        field: 'outside',
        unit: 'yen',
        value: '50',
        op: '<',
        threshold: '100/3',
        than: { ja: '三分の一', en: 'a third' },
        met: false,
        negated: false,
      },
    ])
  })
  it('names the first fact and the unit of a sum, a product or slices', () => {
    const field = (of: Formula) => {
      const whole = named('whole', text('全体', 'the whole'), of)
      const measure = measureOf({
        id: 'parts',
        eligibility: lessThan(whole, parameter('limit')),
        parameters: { rate: table('ratio', row('1/2')), limit: table('yen', row('10')) },
      })
      const [reason] = reasonsOf(measure, { outside: 100, cost: 100 })
      return reason
    }
    const [outside, rate] = [valueOf(vocabulary.outside), parameter('rate')]
    expect(field(sum(outside, valueOf(vocabulary.cost)))).toMatchObject({ field: 'outside', unit: 'yen', value: '200' })
    expect(field(product(rate, outside))).toMatchObject({ field: 'outside', unit: 'yen', value: '50' })
    expect(field(tranches(outside, { rate }))).toMatchObject({ field: 'outside', unit: 'yen', value: '50' })
  })
  it('names a figure that is in no table as one without a row, whatever is known of the fact beside it', () => {
    const gone = (left: Formula, negated = false) => {
      const least = atLeast(left, parameter('least'))
      return measureOf({
        id: 'gone',
        eligibility: negated ? not(least) : least,
        parameters: {
          rate: table('ratio', row('1/2')),
          least: table('yen', row('10', { region: 'north', declared: 'false' })),
        },
      })
    }
    const cost = valueOf(vocabulary.cost)
    const noRow = { kind: 'noRow', met: false, parameter: 'least', facts: { region: 'south' } }
    for (const known of [{ cost: 20 }, {}])
      expect(reasonsOf(gone(cost), { region: 'south', ...known })).toEqual([noRow])
    const both = named('both', text('計', 'both'), sum(parameter('least'), cost))
    expect(reasonsOf(gone(both), { cost: 20, region: 'south' })).toEqual([noRow])
    expect(reasonsOf(gone(cost), { cost: 20, region: 'north', declared: true })).toEqual([
      { ...noRow, facts: { region: 'north', declared: 'true' } },
    ])
    expect(reasonsOf(gone(cost, true), { cost: 20, region: 'south' })).toEqual([])
    expect(reasonsOf(gone(cost), { cost: 20, region: 'north', declared: false })).toMatchObject([{ kind: 'compare' }])
  })
  it('names no fact where figures alone are compared', () => {
    const figures = (left: Formula) =>
      reasonsOf(
        measureOf({
          id: 'figures',
          eligibility: atLeast(left, parameter('limit')),
          parameters: {
            rate: table('ratio', row('1/2')),
            some: table('yen', row('20', { region: 'north' }), row('5', { region: 'south' })),
            limit: table('yen', row('10')),
          },
        }),
        { cost: 1, region: 'north' },
      )
    const twice = named('twice', text('倍', 'twice'), sum(parameter('some'), parameter('some')))
    expect(figures(twice)).toMatchObject([{ field: '', value: '40', unit: 'yen', threshold: '10' }])
    expect(figures(parameter('some'))).toMatchObject([{ field: '', value: '20', unit: 'yen', parameter: 'limit' }])
  })
  it('names no parameter where the limit is none', () => {
    const [reason] = reasonsOf(investment, { cost: 1_500, outside: 1_500, declared: true })
    expect(reason).not.toHaveProperty('parameter')
  })
  it('names every condition that fails, days as days', () => {
    expect(reasonsOf(bracketed, { household: false, ordered: '2027-03-16' })).toEqual([
      { kind: 'oneOf', met: false, negated: false, field: 'household', value: 'false', values: ['true'] },
      {
        kind: 'compare',
        field: 'ordered',
        value: '2027-03-16',
        op: '<=',
        threshold: '2027-03-15',
        parameter: 'closes',
        printed: '2027-03-15',
        met: false,
        negated: false,
        ...place,
      },
    ])
  })
  it('names the facts for which a table has no row, and not those that it does not know', () => {
    const without = (parameter: string, facts: object) => [{ kind: 'noRow', met: false, parameter, facts }]
    expect(reasonsOf(priced, { region: 'south', month: '2026-04', usage: 10 })).toEqual(
      without('price', { region: 'south', month: '2026-04' }),
    )
    expect(reasonsOf(priced, { month: '2026-05', usage: 10 })).toEqual(without('price', { month: '2026-05' }))
    expect(reasonsOf(dated, { ordered: '2026-07-15', cost: 10 })).toEqual(without('rate', { ordered: '2026-07-15' }))
    const own = { household: true, ordered: '2026-04-01', income: 8_000_001, cost: 1, power: 1 }
    expect(reasonsOf(bracketed, own)).toEqual(without('rate', { income: '8000001' }))
  })
})

describe('conditions that must not hold, and limits that are written first', () => {
  const measure = measureOf({
    id: 'turned',
    eligibility: all(
      not(oneOf(vocabulary.region, 'north')),
      any(
        atLeast(parameter('limit'), valueOf(vocabulary.cost)),
        not(lessThan(valueOf(vocabulary.income), parameter('limit'))),
      ),
    ),
    parameters: { rate: table('ratio', row('1/3')), limit: table('yen', row('100')) },
  })
  const limit = { kind: 'compare', threshold: '100', parameter: 'limit', printed: '100', ...place }
  const region = { kind: 'oneOf', negated: true, field: 'region', values: ['north'] }
  const cost = { ...limit, field: 'cost', op: '<=', negated: false }
  const income = { ...limit, field: 'income', op: '<', negated: true }

  it('says what is met, of alternatives the one that is', () => {
    expect(reasonsOf(measure, { region: 'south', cost: 100, income: 3 })).toEqual([
      { ...region, met: true, value: 'south' },
      { ...cost, met: true, value: '100' },
    ])
    expect(reasonsOf(measure, { region: 'south', cost: 101, income: 100 })).toEqual([
      { ...region, met: true, value: 'south' },
      { ...income, met: true, value: '100' },
    ])
  })
  it('says what fails, of alternatives each', () => {
    expect(reasonsOf(measure, { region: 'south', cost: 101, income: 99 })).toEqual([
      { ...cost, met: false, value: '101' },
      { ...income, met: false, value: '99' },
    ])
    expect(reasonsOf(measure, { region: 'north', cost: 100, income: 99 })).toEqual([
      { ...region, met: false, value: 'north' },
    ])
  })
})
