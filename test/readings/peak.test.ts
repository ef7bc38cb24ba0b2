import { expect, it } from 'vitest'
import {
  all,
  any,
  atLeast,
  difference,
  isTrue,
  named,
  not,
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
} from '../../src/author'
import { peakOf } from '../../src/readings/peak'
import type { Payer } from '../../src/rule/programme'
import { row, table, vocabulary } from '../support/made-up'

const [cost, outside, power, ordered] = [
  valueOf(vocabulary.cost),
  valueOf(vocabulary.outside),
  valueOf(vocabulary.power),
  valueOf(vocabulary.ordered),
]
const parameters = {
  third: table('ratio', row('1/3')),
  fifths: table('ratio', row('2/5')),
  mixed: table('ratio', row('5', { region: 'north' }), row({ atLeast: '7/2', atMost: '20' }, { region: 'south' })),
  limit: table('yen', row('50.5')),
  opens: table('date', row('1970-01-11')),
}
const p = (name: keyof typeof parameters) => parameter(name)
const undocumented = { kind: 'undocumented', why: text('無', 'none') } as const
const largest: Readonly<Record<string, bigint>> = { cost: 10n, outside: 100n, power: 50n, ordered: 3_652_058n }
const peak = (amount: Formula | typeof undocumented, eligibility: Condition = all(), payers: readonly Payer[] = []) =>
  peakOf({ eligibility, amount, payers, parameters, fields: vocabulary }, (id) => largest[id]!)

it.each<[string, Formula, bigint]>([
  ['a fact is as large as it can be', cost, 10n],
  ['a number with two decimals is counted in hundredths', power, 100n],
  ['a day is a whole number', ordered, 3_652_058n],
  ['figures are brought to one denominator: 5, 7/2 and 20 are 10, 7 and 40 halves', p('mixed'), 40n],
  ['a sum is that of all at their largest: 30 thirds and one', sum(cost, p('third')), 31n],
  ['what is taken off is only brought to the same: 300 thirds', difference(p('third'), outside), 300n],
  ['a difference is no larger than what there was', difference(outside, cost, p('third')), 300n],
  ['products multiply: 10 × 1 × 2, over 15', product(cost, p('third'), p('fifths')), 20n],
  ['a denominator counts, too: 1 × 2 over 15', product(p('third'), p('fifths')), 15n],
  ['of two limits the larger counts: 101 halves', { kind: 'clamp', of: cost, atLeast: p('limit') }, 101n],
  ['a cap is not taken for granted: 30 thirds beside one', { kind: 'clamp', of: cost, atMost: p('third') }, 30n],
  ['a rounded sum is in thirds still: twice 31 and 3', roundDown(1, sum(cost, p('third'))), 68n],
  [
    'rounded slices are in fifteenths: twice 60 and 15',
    roundDown(1, tranches(cost, { upTo: outside, rate: p('third') }, { rate: p('fifths') })),
    150n,
  ],
  [
    'what was raised counts below the cap',
    product({ kind: 'clamp', of: cost, atLeast: outside, atMost: p('third') }, p('fifths')),
    600n,
  ],
  [
    'to round takes twice the number and a step: 2 × (10 + 3 × 1000)',
    roundDown(1000, product(cost, p('third'))),
    6020n,
  ],
  [
    'what is rounded is whole, and a step more at most: (3 + 100) × 100',
    product(roundDown(100, product(cost, p('third'))), outside),
    10_300n,
  ],
  ['a name changes nothing', named('it', text('物', 'it'), outside), 100n],
  [
    'slices pay the highest rate at most: 200 halves × 6 fifteenths',
    tranches(outside, { upTo: p('limit'), rate: p('third') }, { rate: p('fifths') }),
    1200n,
  ],
  [
    'the limit of a slice counts where the whole is less: 101 × 1',
    tranches(cost, { upTo: p('limit'), rate: p('third') }),
    101n,
  ],
])('%s', (_name, formula, expected) => {
  expect(peak(formula)).toBe(expected)
})

it('conditions count as far as they compare', () => {
  const compared = atLeast(outside, p('third'))
  const asked = any(isTrue(vocabulary.household), not(oneOf(vocabulary.region, 'north')))
  expect(peak(undocumented, all(asked))).toBe(0n)
  expect(peak(undocumented, all(asked, any(not(compared))))).toBe(300n)
  expect(peak(undocumented, atLeast(ordered, p('opens')))).toBe(3_652_058n)
})

it('shares are split over one denominator', () => {
  const payer = (id: string, ratio?: string): Payer => ({ id, name: text('国', 'state'), ...(ratio && { ratio }) })
  expect(peak(undocumented, all(), [payer('all')])).toBe(0n)
  expect(peak(undocumented, all(), [payer('one', 'third'), payer('other', 'fifths')])).toBe(15n)
})
