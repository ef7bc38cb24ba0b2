import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds, evaluate } from '../../src'
import {
  any,
  atLeast,
  atMost,
  difference,
  greaterOf,
  lessThan,
  named,
  parameter,
  product,
  roundDown,
  roundHalfUp,
  roundUp,
  sum,
  text,
  tranches,
  valueOf,
  type Formula,
} from '../../src/author'
import { parseFraction, roundBigInt } from '../../src/quantity/fraction'
import { measureOf, row, table, vocabulary } from '../support/made-up'

/** Figures whose numerators leave 2^53 on the way, though facts and amounts need not: a rate in ten-thousandths of a percent, a limit of 10^17. */
const parameters = {
  rate: table('ratio', row('123457/1000003')),
  high: table('ratio', row('999983/1000003')),
  limit: table('yen', row('1000000')),
  huge: table('yen', row('100000000000000000')),
  cap: table('yen', row('5000000000000000')),
}
const cost = valueOf(vocabulary.cost)
const outside = valueOf(vocabulary.outside)
const used = sum(
  product(parameter('huge'), parameter('rate')),
  product(parameter('limit'), parameter('high')),
  parameter('cap'),
)
const unused = product(used, parameter('rate'))

/** Every way to combine, each beside a use of all figures that cannot matter. */
const formulas: Readonly<Record<string, Formula>> = {
  product: product(cost, parameter('rate')),
  'product twice': product(cost, parameter('rate'), parameter('high')),
  sum: sum(product(cost, parameter('rate')), product(outside, parameter('high'))),
  difference: difference(product(cost, parameter('rate')), product(outside, parameter('high'))),
  'the least': atMost(parameter('cap'), product(cost, parameter('rate'))),
  'the least, the other way round': atMost(product(cost, parameter('rate')), parameter('cap')),
  'the greatest': greaterOf(product(cost, parameter('rate')), parameter('limit')),
  'the greatest, the other way round': greaterOf(parameter('limit'), product(cost, parameter('rate'))),
  'tranches past a limit': tranches(
    cost,
    { upTo: parameter('limit'), rate: parameter('high') },
    { rate: parameter('rate') },
  ),
  'tranches up to a huge limit': tranches(
    cost,
    { upTo: parameter('huge'), rate: parameter('high') },
    { rate: parameter('rate') },
  ),
  'rounded up inside': sum(
    roundUp(1000, product(cost, parameter('rate'))),
    roundHalfUp(7, product(outside, parameter('high'))),
  ),
}

const measureFor = (id: string, amount: Formula) =>
  measureOf({
    id: `past-${id.replaceAll(/[^a-z]+/g, '-')}`,
    eligibility: lessThan(named('nothing', text('無', 'nothing'), difference(unused, unused)), parameter('cap')),
    amount: roundDown(1, amount),
    parameters,
  })

const large = fc.oneof(
  fc.bigInt(0n, 9_007_199_254_740_991n),
  fc.bigInt(9_007_199_254_000_000n, 9_007_199_254_740_991n),
  fc.bigInt(0n, 10n ** 10n),
)

/** The trace works in bigint fractions and not with the kernel, so that each proves the other. */
describe('amounts past 2^53 on the way are exact', () => {
  it.each(Object.entries(formulas))('%s', (name, formula) => {
    const measure = measureFor(name, formula)
    fc.assert(
      fc.property(large, large, (a, b) => {
        const profile = { cost: a, outside: b }
        const answer = evaluate(measure, profile, { trace: true })
        expect(answer.status).toBe('eligible')
        if (answer.status !== 'eligible' || !('yen' in answer.amount)) return
        const { n, d } = parseFraction(answer.trace!.at(-1)!.value)
        expect(answer.amount.yen).toBe(roundBigInt(n, d, 'down'))
        const known = bounds(measure, profile).amount
        expect(known).toEqual({ kind: 'range', min: answer.amount.yen, max: answer.amount.yen })
      }),
      { numRuns: 500 },
    )
  })
})

describe('conditions past 2^53 are decided exactly', () => {
  const measure = measureOf({
    id: 'exact-condition',
    eligibility: atLeast(
      named('share', text('額', 'share'), product(cost, parameter('rate'))),
      named('rest', text('残り', 'rest'), product(outside, parameter('high'))),
    ),
    parameters: { rate: parameters.rate, high: parameters.high },
  })
  it('on either side of the threshold', () => {
    fc.assert(
      fc.property(large, large, (a, b) => {
        expect(evaluate(measure, { cost: a, outside: b }).status).toBe(
          a * 123457n >= b * 999983n ? 'eligible' : 'ineligible',
        )
      }),
      { numRuns: 2000 },
    )
  })
  it('of a number without an end, too', () => {
    const why = text('まだです。', 'Not yet.')
    const usage = valueOf(vocabulary.usage)
    const bill = named('bill', text('料金', 'bill'), product(usage, parameter('price')))
    const untold = measureOf({
      id: 'untold',
      eligibility: any(lessThan(usage, parameter('little')), atLeast(bill, parameter('limit'))),
      amount: { kind: 'undocumented', why },
      parameters: {
        price: table('yen/kWh', row('10000000000')),
        little: table('kWh', row('1000000')),
        limit: table('yen', row('10000000000')),
      },
    })
    // From 1 kWh on the bill is high enough, and below a million kWh nobody asks for it.
    expect(evaluate(untold, {})).toMatchObject({ status: 'eligible', reasons: [] })
  })
  it('of figures that no double holds', () => {
    const [low, high] = ['100000000000000001', '100000000000000002']
    const fixed = (op: typeof atLeast) =>
      measureOf({
        id: 'fixed',
        eligibility: op(parameter('one'), parameter('other')),
        amount: roundDown(1, parameter('one')),
        parameters: { one: table('yen', row(low!)), other: table('yen', row(high!)) },
      })
    expect(evaluate(fixed(atLeast), {}).status).toBe('ineligible')
    expect(evaluate(fixed(lessThan), {})).toMatchObject({ amount: { yen: BigInt(low!), exact: low } })
  })
  it('a row that does not exist fails the comparison, on either side', () => {
    for (const eligibility of [atLeast(cost, parameter('floor')), lessThan(parameter('floor'), cost)]) {
      const gone = measureOf({
        id: 'gone',
        eligibility,
        parameters: { rate: parameters.rate, floor: table('yen', row('5', { region: 'north' })) },
      })
      expect(evaluate(gone, { cost: 10, region: 'north' }).status).toBe('eligible')
      expect(evaluate(gone, { cost: 10, region: 'south' }).status).toBe('ineligible')
    }
  })
})
