import {
  all,
  any,
  atLeast,
  atMost,
  difference,
  greaterOf,
  inMonths,
  isTrue,
  leastOf,
  lessThan,
  moreThan,
  named,
  noMoreThan,
  not,
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
  type Condition,
  type Formula,
  type Measure,
  type MeasureDraft,
} from '../../../src/author'
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
} from '../../support/made-up'

const cost = valueOf(vocabulary.cost)
const outside = valueOf(vocabulary.outside)
const income = valueOf(vocabulary.income)
const power = valueOf(vocabulary.power)
const usage = valueOf(vocabulary.usage)
const figure = (of: Formula): Formula => named('figure', text('額', 'figure'), of)

const tables = {
  rate: table('ratio', row('1/3')),
  bonus: table('yen', row('300', { region: 'north' }), row('1000', { region: 'south' })),
  cap: table('yen', row('500', { declared: 'true' }), row('2000', { declared: 'false' })),
  floor: table('yen', row('1000')),
  half: table('ratio', row('1/2', { region: 'north' }), row('2/5', { region: 'south' })),
  range: table('ratio', row({ atLeast: '1/3', atMost: '1/2' })),
  wide: table('yen', row({ atLeast: '500', atMost: '1500' }, { region: 'north' }), row('1000', { region: 'south' })),
  perKilowatt: table('yen/kW', row('70000')),
  each: table('1/kW', row('1/2')),
  price: table('yen/kWh', row('2.3', { region: 'north' })),
  low: table('yen', row('1000', { region: 'north' }), row('1500', { region: 'south' })),
  high: table('yen', row('2000')),
  first: table('ratio', row('1/2', { declared: 'true' }), row('1', { declared: 'false' })),
  later: table('ratio', row('1/4')),
  share: table('ratio', row('1/3')),
  rest: table('ratio', row('2/3', { region: 'north' })),
} satisfies MeasureDraft['parameters']

/** A rule by its id, made of the tables that it names when it is asked for. */
export type Rule = readonly [id: string, made: () => Measure]
function rule(
  id: string,
  eligibility: Condition,
  amount: MeasureDraft['amount'],
  more: Partial<MeasureDraft> = {},
): Rule {
  const made = (): Measure => {
    const named = JSON.stringify([eligibility, amount, more.payers])
    const used = Object.entries(tables).filter(([name]) => new RegExp(`"(name|ratio)":"${name}"`).test(named))
    return measureOf({ id, eligibility, amount, parameters: Object.fromEntries(used), ...more })
  }
  return [id, made]
}
const pays = (id: string, amount: Formula): Rule => rule(id, all(), roundDown(1, amount))
const opens = (id: string, eligibility: Condition): Rule => rule(id, eligibility, roundDown(1, cost))
const equal = (left: Formula, right: Formula): Condition => ({ kind: 'compare', left, op: '=', right })
const ranged = figure(product(cost, parameter('range')))
const third = figure(product(cost, parameter('rate')))

/** One rule for each way in which columns are put together: each kind of pass, of what cells decide and of what rows do. */
export const rules: readonly Rule[] = [
  ...[priced, floored, investment, bracketed, branches, dated].map((made): Rule => [made.id, () => made]),
  pays('whole', cost),
  rule('half-up', all(), roundHalfUp(1000, product(cost, parameter('rate')))),
  rule('up', all(), roundUp(100, product(cost, parameter('half')))),
  rule('up-to-yen', all(), roundUp(1, product(cost, parameter('half')))),
  rule('down-to-hundreds', all(), roundDown(100, product(cost, parameter('half')))),
  rule('up-whole', all(), roundUp(1, sum(cost, outside))),
  rule('half-up-yen', all(), roundHalfUp(1, product(cost, parameter('half')))),
  pays('added', sum(parameter('bonus'), product(cost, parameter('rate')), outside)),
  pays('less', difference(cost, product(outside, parameter('rate')), parameter('bonus'))),
  pays('less-than-figure', difference(parameter('bonus'), cost)),
  pays('greater-of-two', greaterOf(cost, outside)),
  pays('greater-than-figure', greaterOf(product(cost, parameter('rate')), parameter('bonus'))),
  pays('figure-or-more', greaterOf(parameter('bonus'), product(cost, parameter('rate')))),
  pays('least-of-two', leastOf(product(cost, parameter('rate')), outside, parameter('cap'))),
  pays('least-of-figures', atMost(parameter('cap'), greaterOf(parameter('bonus'), cost))),
  pays('within', { kind: 'clamp', of: cost, atLeast: parameter('floor'), atMost: parameter('cap') }),
  pays('two-rates', atMost(parameter('cap'), product(cost, parameter('rate'), parameter('half')))),
  pays(
    'cap-of-sum',
    sum(atMost(parameter('cap'), product(cost, parameter('half'))), product(outside, parameter('rate'))),
  ),
  pays('capped-twice', atMost(parameter('floor'), atMost(parameter('cap'), product(cost, parameter('half'))))),
  pays('numbers-multiplied', product(cost, power, parameter('each'))),
  pays('rate-of-capped', product(atMost(parameter('cap'), product(cost, parameter('half'))), parameter('rate'))),
  pays('two-sums', product(sum(cost, product(outside, parameter('rate'))), parameter('half'))),
  pays('by-kilowatt', atMost(product(power, parameter('perKilowatt')), product(cost, parameter('half')))),
  pays('by-usage', product(usage, parameter('price'))),
  pays('nothing-but-figures', sum(parameter('bonus'), parameter('cap'))),
  pays('nothing-but-ranges', sum(parameter('wide'), parameter('floor'))),
  pays('rounded-within', product(roundDown(1000, product(cost, parameter('half'))), parameter('rate'))),
  pays('slices', tranches(cost, { upTo: parameter('low'), rate: parameter('first') }, { rate: parameter('later') })),
  pays(
    'three-slices',
    tranches(
      product(cost, parameter('rate')),
      { upTo: parameter('low'), rate: parameter('first'), when: oneOf(vocabulary.region, 'north') },
      { upTo: parameter('high'), rate: parameter('half'), when: isTrue(vocabulary.household) },
      { rate: parameter('later') },
    ),
  ),
  pays('one-slice', tranches(cost, { rate: parameter('first') })),
  pays('slice-up-to-number', tranches(cost, { upTo: outside, rate: parameter('first') }, { rate: parameter('later') })),
  pays(
    'slice-by-number',
    tranches(
      cost,
      { upTo: parameter('low'), rate: parameter('first'), when: atLeast(outside, parameter('floor')) },
      { rate: parameter('later') },
    ),
  ),
  pays(
    'ranged-slices',
    tranches(cost, { upTo: parameter('wide'), rate: parameter('range') }, { rate: parameter('later') }),
  ),
  pays('ranged', sum(product(cost, parameter('range')), outside)),
  pays('ranged-less', difference(cost, product(outside, parameter('range')))),
  pays('ranged-cap', atMost(parameter('wide'), product(cost, parameter('rate')))),
  pays('ranged-floor', greaterOf(product(cost, parameter('rate')), parameter('wide'))),
  ...(
    [
      ['below', '<'],
      ['at-most', '<='],
      ['equal', '='],
      ['at-least', '>='],
      ['above', '>'],
    ] as const
  ).flatMap(([name, op]) => [
    opens(`cost-${name}-figure`, { kind: 'compare', left: cost, op, right: parameter('low') }),
    opens(`figure-${name}-cost`, { kind: 'compare', left: parameter('low'), op, right: cost }),
    opens(`third-${name}-outside`, { kind: 'compare', left: third, op, right: outside }),
    opens(`range-${name}-outside`, { kind: 'compare', left: ranged, op, right: outside }),
    opens(`outside-${name}-range`, { kind: 'compare', left: outside, op, right: parameter('wide') }),
  ]),
  opens(
    'both',
    all(atLeast(cost, parameter('low')), lessThan(outside, parameter('high')), isTrue(vocabulary.declared)),
  ),
  opens(
    'either',
    any(lessThan(cost, parameter('low')), moreThan(outside, parameter('high')), isTrue(vocabulary.declared)),
  ),
  opens('neither', not(any(lessThan(cost, parameter('low')), moreThan(outside, cost)))),
  opens('options', not(any(isTrue(vocabulary.declared), oneOf(vocabulary.region, 'south')))),
  opens('either-range', any(equal(ranged, outside), atLeast(ranged, parameter('floor')))),
  opens('window', all(noMoreThan(income, parameter('high')), inMonths(vocabulary.month, '2026-01', '2026-03'))),
  opens('always', all()),
  rule('undocumented', atLeast(cost, parameter('low')), {
    kind: 'undocumented',
    why: text('不明です。', 'Not known.'),
  }),
  rule('undocumented-options', isTrue(vocabulary.declared), {
    kind: 'undocumented',
    why: text('不明です。', 'Not known.'),
  }),
  rule('shared', isTrue(vocabulary.declared), roundDown(1, cost), {
    payers: [
      { id: 'national', name: text('国', 'state'), ratio: 'share' },
      { id: 'region', name: text('県', 'region'), ratio: 'rest' },
    ],
  }),
  rule('shared-by-number', atLeast(cost, parameter('low')), roundDown(1, cost), {
    payers: [
      { id: 'national', name: text('国', 'state'), ratio: 'share' },
      { id: 'region', name: text('県', 'region'), ratio: 'rest' },
    ],
  }),
]
