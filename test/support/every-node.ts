import {
  all,
  any,
  atLeast,
  atMost,
  difference,
  greaterOf,
  inMonths,
  isTrue,
  lessThan,
  moreThan,
  named,
  not,
  numberField,
  oneOf,
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
  type Measure,
} from '../../src/author'
import type { Comparison } from '../../src/rule/node'
import type { Profile } from '../../src/rule/vocabulary'
import { measureOf, row, table, vocabulary } from './made-up'

const { region, household, declared, month, cost, outside, income, usage, power } = vocabulary
const range = (atLeast: string, atMost: string) => row({ atLeast, atMost })
const yen = valueOf(cost)

/** The whole cost up to 1,000 yen where it is declared, half of the rest. */
export const sliced = measureOf({
  id: 'sliced',
  amount: roundDown(
    1,
    tranches(
      yen,
      { when: isTrue(declared), upTo: parameter('limit'), rate: parameter('full') },
      { rate: parameter('half') },
    ),
  ),
  parameters: {
    limit: table('yen', row('1000')),
    full: table('ratio', row('1')),
    half: table('ratio', row('1/2')),
  },
})

/** Slices with ranges: one that is there from 100 to 200 yen of outside costs on, at half to all; then a quarter, up to 5,000 yen. */
export const slicedByRange = measureOf({
  id: 'sliced-by-range',
  amount: roundDown(
    1,
    tranches(
      yen,
      {
        when: atLeast(valueOf(outside), parameter('threshold')),
        upTo: parameter('limit'),
        rate: parameter('some'),
      },
      { upTo: parameter('most'), rate: parameter('quarter') },
    ),
  ),
  parameters: {
    threshold: table('yen', range('100', '200')),
    limit: table('yen', row('1000')),
    some: table('ratio', range('1/2', '1')),
    most: table('yen', row('5000')),
    quarter: table('ratio', row('1/4')),
  },
})

/** Slices of the part of a cost that a table has for the north, up to a limit for those who declare, at a rate for households. */
export const slicedByTables = measureOf({
  id: 'sliced-by-tables',
  amount: roundDown(
    1,
    tranches(
      product(yen, parameter('part')),
      { when: not(isTrue(declared)), rate: parameter('rate') },
      { when: isTrue(declared), upTo: parameter('limit'), rate: parameter('half') },
    ),
  ),
  parameters: {
    part: table('ratio', row('1', { region: 'north' })),
    rate: table('ratio', row('1/4', { household: 'true' })),
    limit: table('yen', row('1000', { household: 'false' })),
    half: table('ratio', row('1/2')),
  },
})

/** What is left of two costs after a grant of 100 to 300 yen in the north and the income, rounded up to 100 yen. */
export const less = measureOf({
  id: 'less',
  amount: roundUp(100, difference(sum(yen, valueOf(outside)), parameter('received'), valueOf(income))),
  parameters: { received: table('yen', row({ atLeast: '100', atMost: '300' }, { region: 'north' })) },
})

/** Two tables and a cost multiplied, rounded half up to 10 yen; the second table has no row for the south undeclared. */
export const multiplied = measureOf({
  id: 'multiplied',
  amount: roundHalfUp(10, product(parameter('base'), parameter('factor'), yen)),
  parameters: {
    base: table('ratio', row('2/3', { region: 'north' }), row('1', { region: 'south' })),
    factor: table(
      'ratio',
      row('3/4', { declared: 'true' }),
      row({ atLeast: '1/2', atMost: '3/5' }, { region: 'north', declared: 'false' }),
    ),
  },
})

const tariff = numberField('tariff', 'yen/kWh', {
  label: text('単価', 'tariff'),
  question: text('単価は何円ですか。', 'What is the tariff?'),
  help: text('単価です。', 'The tariff.'),
  decimals: 1,
})

/** Two facts multiplied, times a table that depends on the month or on nothing. */
const priceless = measureOf({
  id: 'of-facts',
  award: 'entitlement',
  eligibility: not(inMonths(month, '2026-02', '2026-03', '2026-05')),
  amount: roundDown(1, product(valueOf(usage), parameter('tariff'), parameter('part'))),
  parameters: {
    tariff: table('yen/kWh', row('1')),
    part: table(
      'ratio',
      row('1/2', { month: ['2026-01', '2026-04'] }),
      row('1/4', { month: '2026-05' }),
      row('1/8', { month: ['2026-06', '2026-08'] }),
      row('1/9', { month: ['2026-10', '2026-12'] }),
    ),
  },
})
export const ofFacts: Measure = {
  ...priceless,
  fields: { ...priceless.fields, tariff },
  amount: roundDown(1, product(valueOf(usage), valueOf(tariff), parameter('part'))),
}

/** From a floor of 200 to 400 yen up to a cap of 300 yen for the north, of 1,000 for the south. */
export const clamped = measureOf({
  id: 'clamped',
  eligibility: any(moreThan(yen, parameter('least')), isTrue(household)),
  amount: roundDown(1, atMost(parameter('cap'), greaterOf(yen, parameter('floor')))),
  parameters: {
    least: table('yen', row('100')),
    floor: table('yen', range('200', '400')),
    cap: table('yen', row('300', { region: 'north' }), row('1000', { region: 'south' })),
  },
})

/** Paid by two, one of whom pays nothing known in the south. */
export const shared = measureOf({
  id: 'shared',
  amount: roundDown(1, product(yen, parameter('rate'))),
  parameters: {
    rate: table('ratio', row('3/4')),
    nationalRate: table('ratio', row('1/2')),
    localRate: table('ratio', row('1/4', { region: 'north' })),
  },
  payers: [
    { id: 'national', name: text('国', 'state'), ratio: 'nationalRate' },
    { id: 'local', name: text('県', 'prefecture'), ratio: 'localRate' },
  ],
})

/** A rate by brackets of power, with a gap between 5 and 10 kW, and by household where the power is above. */
export const byPower = measureOf({
  id: 'by-power',
  eligibility: all(oneOf(region, 'north'), not(all(isTrue(declared), isTrue(household)))),
  amount: roundDown(
    1,
    named('capacity', text('出力分', 'by capacity'), product(valueOf(power), parameter('perKilowatt'))),
  ),
  parameters: {
    perKilowatt: table(
      'yen/kW',
      row('1000', { power: { lessThan: '5' } }),
      row('700', { power: { atLeast: '10', atMost: '20' }, household: 'true' }),
      row('500', { power: { moreThan: '20' }, household: ['true', 'false'] }),
    ),
  },
})

/** Nobody has said how much. */
export const undocumented = measureOf({
  id: 'undocumented',
  eligibility: atLeast(yen, parameter('least')),
  amount: { kind: 'undocumented', why: text('額の定めがない。', 'No amount is laid down.') },
  parameters: { least: table('yen', row('100')) },
})

/** Neither below 100 to 200 yen nor outside costs from 100 to 200 yen on, nor 600 yen exactly to a third or a half. */
export const neither = measureOf({
  id: 'neither',
  eligibility: not(
    any(lessThan(yen, parameter('limit')), atLeast(valueOf(outside), parameter('limit')), {
      kind: 'compare',
      left: named('part', text('一部', 'part'), product(yen, parameter('part'))),
      op: '=',
      right: parameter('limit'),
    }),
  ),
  parameters: {
    rate: table('ratio', row('1')),
    limit: table('yen', range('100', '200')),
    part: table('ratio', range('1/3', '1/2')),
  },
})

/** A cost against 100 to 200 yen, by each comparison; and a third to a half of it. */
const comparing = (id: string, left: Formula, op: Comparison, parameters: Measure['parameters']): Measure =>
  measureOf({
    id,
    eligibility: { kind: 'compare', left, op, right: parameter('limit') },
    parameters: { rate: table('ratio', row('1')), ...parameters },
  })
const words: Readonly<Record<Comparison, string>> = {
  '<': 'below',
  '<=': 'up-to',
  '=': 'is',
  '>=': 'from',
  '>': 'above',
}
const between = table('yen', range('100', '200'))
export const comparisons: Readonly<
  Record<Comparison, readonly [single: Measure, ranged: Measure, both: Measure, part: Measure]>
> = Object.fromEntries(
  (Object.keys(words) as Comparison[]).map((op) => [
    op,
    [
      comparing(words[op], yen, op, { limit: table('yen', row('150')) }),
      comparing(`${words[op]}-range`, yen, op, { limit: between }),
      comparing(`part-${words[op]}-range`, named('part', text('一部', 'part'), product(yen, parameter('part'))), op, {
        limit: between,
        part: table('ratio', range('1/3', '1/2')),
      }),
      comparing(`part-${words[op]}`, named('part', text('一部', 'part'), product(yen, parameter('part'))), op, {
        limit: table('yen', row('150')),
        part: table('ratio', range('1/3', '1/2')),
      }),
    ],
  ]),
) as never

/** Measures with every kind of node, every comparison with and without a range, and every way to round. */
export const everyNode: readonly Measure[] = [
  sliced,
  slicedByRange,
  slicedByTables,
  less,
  multiplied,
  ofFacts,
  clamped,
  shared,
  byPower,
  undocumented,
  neither,
  ...Object.values(comparisons).flat(),
]

const answers: Readonly<Record<string, readonly (string | boolean)[]>> = {
  region: ['north', 'south'],
  household: [true, false],
  declared: [true, false],
  month: ['2025-12', '2026-01', '2026-04', '2026-05', '2026-06', '2026-09', '2026-10', '2026-12', '2027-01'],
  ordered: ['2025-12-31', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01', '2027-03-15', '2027-03-16'],
  cost: ['0', '99', '100', '150', '200', '201', '300', '400', '450', '600', '1000', '3000', '9000', '2000000'],
  outside: ['0', '99', '100', '150', '200'],
  income: ['0', '120', '5000000', '8000001'],
  usage: ['0', '0.001', '30', '1000.5'],
  tariff: ['0', '0.5', '31.2'],
  power: ['0', '4.99', '5', '10', '20', '20.01'],
}

/** Applicants for a measure: every answer of each fact with every answer of the others. */
export const everyProfile = ({ fields }: Measure): readonly Profile[] =>
  Object.keys(fields).reduce<Profile[]>(
    (profiles, id) => profiles.flatMap((profile) => answers[id]!.map((answer) => ({ ...profile, [id]: answer }))),
    [{}],
  )
