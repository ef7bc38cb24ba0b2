import { describe, expect, it } from 'vitest'
import { bounds, counterfactual, evaluate } from '../../src'
import {
  atLeast,
  isTrue,
  named,
  parameter,
  product,
  roundDown,
  text,
  tranches,
  valueOf,
  type Formula,
} from '../../src/author'
import { compiled } from '../../src/kernel/compiled'
import { measureOf, onlyUsed, row, table, vocabulary } from '../support/made-up'

const cost = valueOf(vocabulary.cost)
const full = table('ratio', row('1'))
const half = table('ratio', row('1/2'))
/** All of the first 1,000 yen for those who have declared, then half up to 3,000 yen, then a third in the north and a tenth in the south. */
const measure = measureOf({
  id: 'sliced',
  amount: roundDown(
    1,
    tranches(
      cost,
      { when: isTrue(vocabulary.declared), upTo: parameter('first'), rate: parameter('full') },
      { upTo: parameter('second'), rate: parameter('half') },
      { rate: parameter('rest') },
    ),
  ),
  parameters: {
    first: table('yen', row('1000')),
    second: table('yen', row('3000')),
    full,
    half,
    rest: table('ratio', row('1/3', { region: 'north' }), row('1/10', { region: 'south' }, { source: 'precedent' })),
  },
})
const yen = (profile: object) => {
  const answer = evaluate(measure, profile)
  return answer.status === 'eligible' && 'yen' in answer.amount ? Number(answer.amount.yen) : answer.status
}

describe('slices', () => {
  it.each([
    [0, 0],
    [999, 999],
    [1_000, 1_000],
    [1_001, 1_000],
    [3_000, 2_000],
    [3_002, 2_000],
    [3_003, 2_001],
    [6_000, 3_000],
  ])('of %i yen, declared and in the north: %i', (spent, paid) => {
    expect(yen({ cost: spent, declared: true, region: 'north' })).toBe(paid)
  })
  it('start at zero where the first is not there', () => {
    expect(yen({ cost: 1_000, declared: false, region: 'north' })).toBe(500)
    expect(yen({ cost: 4_000, declared: false, region: 'south' })).toBe(1_600)
  })
  it('ask for what the slices need, and for nothing of a slice that is not there', () => {
    const missing = (profile: object) => {
      const answer = evaluate(measure, profile)
      return answer.status === 'undetermined' ? [...answer.missing].sort() : answer.status
    }
    expect(missing({})).toEqual(['cost', 'declared', 'region'])
    expect(missing({ declared: true, region: 'south' })).toEqual(['cost'])
    expect(missing({ cost: 500, region: 'south' })).toEqual(['declared'])
    expect(missing({ cost: 5_000, declared: true })).toEqual(['region'])
  })
  it('are cited where they count', () => {
    const printed = (profile: object) => evaluate(measure, profile).sources.flatMap((source) => source.printed ?? [])
    expect(printed({ cost: 4_000, declared: true, region: 'south' })).toEqual(['1000', '1', '3000', '1/2', '1/10'])
    expect(printed({ cost: 4_000, declared: false, region: 'north' })).toEqual(['3000', '1/2', '1/3'])
  })
  it('rest on the weakest source of those that count', () => {
    const basis = (region: string) => evaluate(measure, { cost: 4_000, declared: true, region }).basis
    expect([basis('north'), basis('south')]).toEqual(['budgetDocument', 'precedent'])
  })
  it('have bounds while facts are missing', () => {
    expect(bounds(measure, { cost: 6_000, region: 'north' })).toMatchObject({ amount: { min: 2_500n, max: 3_000n } })
    expect(bounds(measure, { cost: 6_000, declared: true })).toMatchObject({ amount: { min: 2_300n, max: 3_000n } })
    expect(bounds(measure, { declared: true, region: 'north' })).toMatchObject({ amount: { min: 0n, max: null } })
  })
})

describe('slices that end at nothing, pay nothing or end before the last', () => {
  const paid = (profile: object, ...slices: Parameters<typeof tranches>[1][]) => {
    const measure = measureOf(
      onlyUsed({
        id: 'odd',
        amount: roundDown(1, tranches(cost, ...slices)),
        parameters: {
          none: table('ratio', row('0')),
          half,
          full,
          first: table('yen', row('100')),
          some: table('yen', row({ atLeast: '100', atMost: '400' })),
          second: table('yen', row('300')),
        },
      }),
    )
    const answer = evaluate(measure, profile)
    return answer.status === 'eligible' ? answer.amount : answer.status
  }
  const own = valueOf(vocabulary.outside)
  it('pay what the others do', () => {
    const first = parameter('first')
    // Nothing of the first 100 yen, half of the other 200.
    expect(paid({ cost: 300 }, { upTo: first, rate: parameter('none') }, { rate: parameter('half') })).toMatchObject({
      yen: 100n,
    })
    // All up to one's own part, half of the rest: of 300 yen, with no part of one's own, half.
    const slices = [{ upTo: own, rate: parameter('full') }, { rate: parameter('half') }]
    expect(paid({ cost: 300, outside: 0 }, ...slices)).toMatchObject({ yen: 150n })
    expect(paid({ cost: 300, outside: 100 }, ...slices)).toMatchObject({ yen: 200n })
  })
  it('count no part twice, whichever end of a range the one before is at', () => {
    // Up to 100 or 400 in full, then up to 300 for nothing, half of the rest of 1,000: 100 and 350, or 400 and 300.
    const slices = [
      { upTo: parameter('some'), rate: parameter('full') },
      { upTo: parameter('second'), rate: parameter('none') },
      { rate: parameter('half') },
    ]
    expect(paid({ cost: 1000 }, ...slices)).toEqual({ kind: 'range', min: 450n, max: 700n })
  })
})

describe('a slice whose rate or end is in no table', () => {
  const without = measureOf({
    id: 'without',
    amount: roundDown(
      1,
      tranches(
        cost,
        { when: isTrue(vocabulary.declared), upTo: parameter('first'), rate: parameter('full') },
        { rate: parameter('rest') },
      ),
    ),
    parameters: {
      first: table('yen', row('1000', { region: 'north' })),
      full: table('ratio', row('1', { household: 'true' })),
      rest: half,
    },
  })
  const said = (profile: object) => {
    const answer = evaluate(without, profile)
    return answer.status === 'ineligible'
      ? answer.reasons.map((one) => one.kind === 'noRow' && one.parameter)
      : answer.status
  }
  const known = { cost: 5_000, declared: true, household: true, region: 'north' }
  it('makes ineligible, and says which table it is', () => {
    expect(said(known)).toBe('eligible')
    expect(said({ ...known, region: 'south' })).toEqual(['first'])
    expect(said({ ...known, household: false })).toEqual(['full'])
    expect(said({ ...known, household: false, region: 'south' })).toEqual(['first', 'full'])
    expect(said({ ...known, cost: 0, region: 'south' })).toEqual(['first'])
  })
  it('does no harm where the slice is not there', () => {
    expect(said({ ...known, declared: false, household: false, region: 'south' })).toBe('eligible')
  })
  it('settles nothing while the slice may yet be left out', () => {
    const open = { cost: 5_000, household: true, region: 'south' }
    expect(evaluate(without, open)).toMatchObject({ status: 'undetermined', missing: ['declared'] })
    expect(said({ ...open, declared: false })).toBe('eligible')
    expect(said({ ...open, declared: true })).toEqual(['first'])
  })
  it('settles it whatever else is answered', () => {
    expect(said({ declared: true, region: 'south' })).toEqual(['first'])
    expect(said({ declared: true, household: false })).toEqual(['full'])
    expect(said({ declared: true })).toBe('undetermined')
  })
})

describe('slices of what has decimals', () => {
  it('are exact at their ends', () => {
    const measure = measureOf({
      id: 'kilowatts',
      amount: roundDown(
        1,
        tranches(
          valueOf(vocabulary.power),
          { upTo: parameter('first'), rate: parameter('high') },
          { rate: parameter('low') },
        ),
      ),
      parameters: {
        first: table('kW', row('2')),
        high: table('yen/kW', row('70000')),
        low: table('yen/kW', row('50000')),
      },
    })
    const paid = (power: string) => evaluate(measure, { power })
    expect(paid('3.5')).toMatchObject({ amount: { yen: 215_000n } })
    expect(paid('1.99')).toMatchObject({ amount: { yen: 139_300n } })
    expect(paid('2.01')).toMatchObject({ amount: { yen: 140_500n } })
  })
})

describe('a limit on slices', () => {
  it('turns where the slices cross it', () => {
    const limited = measureOf({
      id: 'limited',
      eligibility: atLeast(
        named(
          'paid',
          text('補助額', 'grant'),
          tranches(cost, { upTo: parameter('first'), rate: parameter('full') }, { rate: parameter('half') }),
        ),
        parameter('floor'),
      ),
      parameters: { rate: half, half, full, first: table('yen', row('100')), floor: table('yen', row('150')) },
    })
    expect(counterfactual(limited, { cost: 100 })?.alternatives).toMatchObject([
      [{ field: 'cost', from: '100', to: '200' }],
    ])
  })
  it('turns where the fact that ends a slice lets them', () => {
    const limited = (slices: Formula) =>
      measureOf(
        onlyUsed({
          id: 'limited',
          eligibility: atLeast(named('paid', text('補助額', 'grant'), slices), parameter('floor')),
          parameters: { rate: half, half, full, floor: table('yen', row('150')) },
        }),
      )
    const own = valueOf(vocabulary.outside)
    // Of 200 yen, all up to one's own part and half of the rest are 150 from 100 yen on.
    const ended = limited(tranches(cost, { upTo: own, rate: parameter('full') }, { rate: parameter('half') }))
    expect(counterfactual(ended, { cost: 200, outside: 0 })?.alternatives).toMatchObject([
      [{ field: 'cost', to: '300' }],
      [{ field: 'outside', from: '0', to: '100' }],
    ])
  })
})

describe('a formula knows its unit', () => {
  const unitOf = (amount: Parameters<typeof roundDown>[1], parameters = {}) =>
    compiled(measureOf({ id: 'unit', amount: roundDown(1, amount), parameters })).kernel.amount?.exact.unit
  it('that of its parts, multiplied', () => {
    const each = { each: table('yen/kW', row('70000')), rate: full }
    expect(unitOf(product(valueOf(vocabulary.power), parameter('each'), parameter('rate')), each)).toBe('yen')
    const slices = tranches(valueOf(vocabulary.power), { rate: parameter('each') })
    expect(unitOf(product(slices, parameter('rate')), each)).toBe('yen')
  })
})
