import { describe, expect, it } from 'vitest'
import { atLeast, parameter, roundDown, tranches, valueOf } from '../../../src/author'
import { type Plan, planOf } from '../../../src/readings/batch/plan'
import { slicedByRange } from '../../support/every-node'
import { measureOf, onlyUsed, row, table, vocabulary } from '../../support/made-up'
import { rules } from './rules'
import { answers, asText, priced } from './ways'

const made = new Map(rules)
const plan = (id: string): Plan => planOf(made.get(id)!())!
/** The passes of a plan, by what they do. */
const passes = ({ program }: Plan): string =>
  program.steps
    .map((step) =>
      'pair' in step
        ? `${step.pair}${step.op === 'pairRows' ? 'Rows' : ''}`
        : 'as' in step
          ? `${step.op} ${step.as}`
          : step.op,
    )
    .join(', ')

describe('a rule takes as few passes as it can', () => {
  it.each([
    ['whole', ''],
    ['always', ''],
    ['up-whole', 'plusRows'],
    ['half-up', 'times, divide'],
    // The two commonest amounts are one pass each: a product, and a product with a cap, rounded down.
    ['by-usage', 'divideProduct'],
    ['two-rates', 'divideCapped'],
    ['floored', 'times, compareTable >=, divideCapped'],
    // What cells decide is added last, in the pass of the rows.
    ['added', 'times, scale, plusRows, plus, divide'],
    ['less-than-figure', 'gather, minusRows'],
    ['nothing-but-figures', 'gather'],
    ['numbers-multiplied', 'timesRows, divideProduct'],
    ['rate-of-capped', 'times, least, divideProduct'],
    ['capped-twice', 'times, least, least, divide'],
    ['within', 'most, least'],
    ['figure-or-more', 'times, most, divide'],
    ['slices', 'firstSlice, nextSlice, divide'],
    ['slice-up-to-number', 'zero, zero, gather, anySlice, gather, gather, anySlice, divide'],
    ['slice-by-number', 'compareTable >=, zero, zero, gather, gather, anySlice, gather, gather, anySlice, divide'],
    // Low and high ends are worked out apart, and what is a range on neither side once.
    ['ranged-floor', 'times, most, most, divide, divide'],
    ['ranged-less', 'scale, times, minusRows, scale, times, minusRows, divide, divide'],
    ['cost-below-figure', 'compareTable <'],
    ['figure-below-cost', 'compareTable >'],
    ['third-at-most-outside', 'times, scale, compareRows <='],
    ['outside-above-range', 'compareTable >, compareTable >, both'],
    ['outside-equal-range', 'compareTable <=, compareTable <=, compareTable >=, compareTable >=, worse, compareTable >=, compareTable >=, worse, both'],
    ['both', 'compareTable >=, compareTable <, verdicts, worse, worse'],
    ['either', 'compareTable <, compareTable >, verdicts, better, better'],
    ['neither', 'compareTable <, compareRows >, better, opposite'],
    ['options', ''],
  ])('%s: %s', (id, expected) => {
    expect(passes(plan(id))).toBe(expected)
  }) // prettier-ignore
})

describe.each([
  ['by passes', false],
  ['by a loop', true],
])('worked by hand, %s', (_name, fused) => {
  const of = (measure: Parameters<typeof priced>[0], ...rows: Parameters<typeof priced>[1]) =>
    answers(priced(measure, rows, asText, fused))
  const paid = (yen: bigint) => ['eligible', yen, yen, yen]
  const none = (status: string) => [status, NaN, NaN, NaN]
  it('a slice that a number chooses wants a row of those alone whom it is paid', () => {
    const cost = valueOf(vocabulary.cost)
    const measure = measureOf({
      id: 'slice-by-number-in-the-north',
      amount: roundDown(
        1,
        tranches(
          cost,
          {
            when: atLeast(valueOf(vocabulary.outside), parameter('floor')),
            upTo: parameter('low'),
            rate: parameter('half'),
          },
          { rate: parameter('later') },
        ),
      ),
      parameters: {
        floor: table('yen', row('100')),
        low: table('yen', row('1000')),
        half: table('ratio', row('1/2', { region: 'north' })),
        later: table('ratio', row('1/4')),
      },
    })
    const spent = { cost: '2000' }
    expect(
      of(
        measure,
        { ...spent, outside: '99', region: 'south' },
        { ...spent, outside: '100', region: 'south' },
        { ...spent, outside: '100', region: 'north' },
        { ...spent, outside: '99', region: 'north' },
        { ...spent, outside: null, region: 'north' },
        { ...spent, outside: null, region: 'south' },
      ),
    ).toEqual([paid(500n), none('ineligible'), paid(750n), paid(500n), none('undetermined'), none('undetermined')])
  })
  it('slices of a figure, and one slice alone, are chosen and ended by numbers as well', () => {
    const outside = valueOf(vocabulary.outside)
    const parameters = {
      bonus: table('yen', row('2000')),
      floor: table('yen', row('100')),
      low: table('yen', row('1000')),
      half: table('ratio', row('1/2', { region: 'north' })),
      later: table('ratio', row('1/4')),
    }
    const sliced = (...[first, ...rest]: Parameters<typeof tranches>) =>
      measureOf(onlyUsed({ id: 'of-a-figure', amount: roundDown(1, tranches(first, ...rest)), parameters }))
    const when = atLeast(outside, parameter('floor'))
    const [half, later] = [parameter('half'), { rate: parameter('later') }]
    const rows = ['99', '100'].map((spent) => ({ outside: spent, region: 'north', cost: '2000' }))
    const chosen = sliced(parameter('bonus'), { when, upTo: parameter('low'), rate: half }, later)
    expect(of(chosen, ...rows)).toEqual([paid(500n), paid(750n)])
    expect(
      of(sliced(parameter('bonus'), { upTo: outside, ...later }), { outside: '1000' }, { outside: '4000' }),
    ).toEqual([paid(250n), paid(500n)])
    const southern = rows.map((one) => ({ ...one, region: 'south' }))
    expect(of(sliced(valueOf(vocabulary.cost), { when, rate: half }), ...rows, ...southern)).toEqual([
      paid(0n),
      paid(1000n),
      paid(0n),
      none('ineligible'),
    ])
  })
  it('each row is added once, in a block and in what is left after it', () => {
    const rows = Array.from({ length: 1035 }, (_, at) => ({ cost: String(at + 1), region: null }))
    // 1 + 2 + … + 1035.
    expect(priced(made.get('whole')!(), rows, asText, fused).totals).toMatchObject({
      eligible: 1035,
      min: 536_130n,
      max: 536_130n,
    })
  })
})

it('a slice that a range leaves open is open: each row is taken by itself', () => {
  expect(planOf(slicedByRange)).toBeUndefined()
  const rows = [
    { cost: '3000', outside: '150' },
    { cost: '3000', outside: '200' },
  ]
  expect(answers(priced(slicedByRange, rows, asText, false))).toEqual([
    ['undetermined', NaN, NaN, NaN],
    ['eligible', NaN, 1000n, 1500n],
  ])
})
