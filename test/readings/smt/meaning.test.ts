import { describe, expect, it } from 'vitest'
import { parameter, roundDown, tranches, valueOf, type Measure } from '../../../src/author'
import { evaluate } from '../../../src/readings/evaluate'
import { toSmt } from '../../../src/readings/smt'
import { fraction, printFraction } from '../../../src/quantity/fraction'
import type { Profile } from '../../../src/rule/vocabulary'
import {
  byPower,
  clamped,
  comparisons,
  everyNode,
  everyProfile,
  less,
  multiplied,
  neither,
  ofFacts,
  shared,
  sliced,
  slicedByRange,
  slicedByTables,
} from '../../support/every-node'
import {
  bracketed,
  dated,
  floored,
  investment,
  madeUp,
  measureOf,
  priced,
  row,
  table,
  vocabulary,
} from '../../support/made-up'
import { type Real, worked } from '../../support/smt-lib'

/** Half of the first 1,000 yen. */
const oneSlice = measureOf({
  id: 'one-slice',
  amount: roundDown(1, tranches(valueOf(vocabulary.cost), { upTo: parameter('limit'), rate: parameter('half') })),
  parameters: { limit: table('yen', row('1000')), half: table('ratio', row('1/2')) },
})

/** What the formulas say of one applicant. */
function said(measure: Measure, profile: Profile) {
  const smt = toSmt(measure)
  const codes = smt.facts.map((fact) => [fact.symbol, fact.code(String(profile[fact.field.id]))] as const)
  const value = worked(smt.preamble, new Map(codes))
  const print = (text: string): string => {
    const { n, d } = value(text) as Real
    return printFraction(fraction(n, d))
  }
  return {
    eligible: value(smt.eligible),
    amount: smt.amount && ([print(smt.amount.low), print(smt.amount.high)] as const),
    exact: smt.amount && ([print(smt.amount.exactLow), print(smt.amount.exactHigh)] as const),
    rows: Object.fromEntries(Object.entries(smt.rows).map(([name, tests]) => [name, tests.map(value)])),
    ratios: Object.fromEntries(Object.entries(smt.ratios).map(([id, ratio]) => [id, print(ratio)])),
  }
}

describe('what the formulas come to', () => {
  // Worked by hand from the descriptions of the measures.
  it.each<[string, Measure, Profile, readonly [string, string], string]>([
    ['a slice that is there', sliced, { cost: '3000', declared: true }, ['2000', '2000'], '2000'],
    ['a slice that is left out leaves no gap', sliced, { cost: '3000', declared: false }, ['1500', '1500'], '1500'],
    ['less than the first slice', sliced, { cost: '501', declared: true }, ['501', '501'], '501'],
    ['one slice alone', oneSlice, { cost: '501' }, ['250', '250'], '250.5'],
    ['half of an odd cost', sliced, { cost: '501', declared: false }, ['250', '250'], '250.5'],
    ['rates between ends', slicedByRange, { cost: '3000', outside: '200' }, ['1000', '1500'], '1000'],
    ['the end of the last slice', slicedByRange, { cost: '9000', outside: '99' }, ['1250', '1250'], '1250'],
    [
      'what is taken away, rounded up',
      less,
      { cost: '1000', outside: '50', income: '20', region: 'north' },
      ['800', '1000'],
      '730',
    ],
    ['never below nothing', less, { cost: '100', outside: '0', income: '0', region: 'north' }, ['0', '0'], '0'],
    ['an exact hundred', less, { cost: '500', outside: '0', income: '0', region: 'north' }, ['200', '400'], '200'],
    ['a half goes up', multiplied, { cost: '60', region: 'south', declared: true }, ['50', '50'], '45'],
    ['tables multiplied', multiplied, { cost: '100', region: 'north', declared: false }, ['30', '40'], '100/3'],
    ['facts multiplied', ofFacts, { usage: '1000.5', tariff: '31.2', month: '2026-01' }, ['15607', '15607'], '15607.8'],
    ['a cap below the floor wins', clamped, { cost: '250', household: false, region: 'north' }, ['250', '300'], '250'],
    ['a floor', clamped, { cost: '50', household: true, region: 'south' }, ['200', '400'], '200'],
    [
      'a bracket',
      byPower,
      { power: '4.99', household: false, declared: true, region: 'north' },
      ['4990', '4990'],
      '4990',
    ],
    ['none of what not any may be', neither, { cost: '601', outside: '99' }, ['601', '601'], '601'],
    [
      'a slice without an end',
      slicedByTables,
      { cost: '3000', region: 'north', declared: false, household: true },
      ['750', '750'],
      '750',
    ],
    [
      'a slice up to a limit',
      slicedByTables,
      { cost: '3000', region: 'north', declared: true, household: false },
      ['500', '500'],
      '500',
    ],
    ['a price by month', priced, { usage: '30', region: 'south', month: '2026-09' }, ['69', '69'], '69'],
    ['a floor on the exact amount', floored, { cost: '900000' }, ['300000', '300000'], '300000'],
    ['a cap', floored, { cost: '3000001' }, ['1000000', '1000000'], '1000000'],
    [
      'the lesser of a rate and a price by the day',
      bracketed,
      { cost: '300000', income: '5000000', power: '3.5', household: true, ordered: '2026-10-01' },
      ['150000', '150000'],
      '150000',
    ],
  ])('%s', (_what, measure, profile, amount, exact) => {
    const { eligible, ...rest } = said(measure, profile)
    expect([eligible, rest.amount, rest.exact![0]]).toEqual([true, amount, exact])
  })

  it.each<[string, Measure, Profile]>([
    ['a slice that is not settled', slicedByRange, { cost: '3000', outside: '150' }],
    ['no row', multiplied, { cost: '60', region: 'south', declared: false }],
    ['a gap between brackets', byPower, { power: '5', household: true, declared: false, region: 'north' }],
    ['a row for households alone', byPower, { power: '10', household: false, declared: false, region: 'north' }],
    ['both of what not both may be', byPower, { power: '1', household: true, declared: true, region: 'north' }],
    ['a payer without a row', shared, { cost: '1000', region: 'south' }],
    ['a month without support', priced, { usage: '30', region: 'south', month: '2026-05' }],
    ['below the floor', floored, { cost: '899999' }],
    ['a day too early', bracketed, { cost: '1', income: '1', power: '1', household: true, ordered: '2026-03-31' }],
    ['a day too late', bracketed, { cost: '1', income: '1', power: '1', household: true, ordered: '2027-03-16' }],
    [
      'no row for what is cut into slices',
      slicedByTables,
      { cost: '10', region: 'south', declared: false, household: true },
    ],
    [
      'no row for what is cut up to a limit',
      slicedByTables,
      { cost: '10', region: 'south', declared: true, household: false },
    ],
    ['no rate of a slice', slicedByTables, { cost: '10', region: 'north', declared: false, household: false }],
    ['no end of a slice', slicedByTables, { cost: '10', region: 'north', declared: true, household: true }],
    ['no row for what is taken away', less, { cost: '1000', outside: '50', income: '20', region: 'south' }],
    ['a cost that may be below', neither, { cost: '150', outside: '0' }],
    ['outside costs that may reach', neither, { cost: '1000', outside: '100' }],
    ['a third of the cost that may be just so much', neither, { cost: '600', outside: '0' }],
    ['a half of the cost that may be just so much', neither, { cost: '200', outside: '0' }],
    ['all of it one’s own work', investment, { cost: '3000', outside: '3000', declared: true }],
  ])('nobody is eligible with %s', (_what, measure, profile) => {
    expect(said(measure, profile).eligible).toBe(false)
  })

  it('says what each of several payers bears, and which row is the one', () => {
    const { ratios, rows, amount } = said(shared, { cost: '1000', region: 'north' })
    expect(ratios).toEqual({ national: '0.5', local: '0.25' })
    expect(rows).toEqual({ rate: [true], nationalRate: [true], localRate: [true] })
    expect(amount).toEqual(['750', '750'])
    expect(said(sliced, { cost: '1', declared: true }).ratios).toEqual({})
    expect(said(dated, { cost: '10', ordered: '2026-08-01' }).rows).toEqual({ rate: [false, true] })
  })
})

describe('a comparison with a figure between 100 and 200', () => {
  // Whether a cost of so many yen passes 150 yen, 100 to 200 yen; and whether a third to a half of it passes 100 to 200 yen, 150 yen.
  it.each([
    ['<', { '99': 'tttt', '100': 'tftt', '150': 'fftt', '199': 'fftt', '200': 'ffft', '299': 'ffft', '300': 'ffff' }],
    ['<=', { '100': 'tttt', '150': 'tftt', '151': 'fftt', '200': 'fftt', '201': 'ffft', '300': 'ffft', '301': 'ffff' }],
    ['=', { '100': 'ffff', '150': 'tfff', '200': 'ffff', '300': 'ffff', '450': 'ffff' }],
    ['>=', { '149': 'ffff', '150': 'tfff', '199': 'tfff', '200': 'ttff', '449': 'ttff', '450': 'ttft', '600': 'tttt' }],
    ['>', { '150': 'ffff', '151': 'tfff', '200': 'tfff', '201': 'ttff', '450': 'ttff', '451': 'ttft', '601': 'tttt' }],
  ] as const)('is sure only where every pair is so: %s', (op, cases) => {
    const passed = Object.keys(cases).map((cost) => [
      cost,
      comparisons[op].map((measure) => (said(measure, { cost }).eligible === true ? 't' : 'f')).join(''),
    ])
    expect(Object.fromEntries(passed)).toEqual(cases)
  })
})

describe('the formulas say what evaluate says of every applicant', () => {
  it.each([...everyNode, ...madeUp].map((measure) => [measure.id, measure] as const))('%s', (_id, measure) => {
    const every = everyProfile(measure)
    for (const profile of every.length > 200 ? every.filter((_, at) => at % 23 === 0) : every) {
      const answer = evaluate(measure, profile)
      const { eligible, amount } = said(measure, profile)
      expect(eligible, JSON.stringify(profile)).toBe(answer.status === 'eligible')
      if (answer.status !== 'eligible' || answer.amount.kind === 'undocumented') continue
      const { amount: paid } = answer
      expect(amount, JSON.stringify(profile)).toEqual(
        (paid.kind === 'range' ? [paid.min, paid.max] : [paid.yen, paid.yen]).map(String),
      )
    }
  })
})
