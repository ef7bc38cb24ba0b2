import {
  all,
  isTrue,
  named,
  oneOf,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
  type Condition,
  type Formula,
  type Measure,
  type MeasureDraft,
} from '../../../src/author'
import { measureOf, row, table, vocabulary } from '../../support/made-up'

export const cost = valueOf(vocabulary.cost)
export const outside = valueOf(vocabulary.outside)
export const income = valueOf(vocabulary.income)
export const power = valueOf(vocabulary.power)
export const usage = valueOf(vocabulary.usage)
export const figure = (of: Formula): Formula => named('figure', text('額', 'figure'), of)

export const tables = {
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
  // The highest bracket first.
  byIncome: table(
    'ratio',
    row('1/4', { income: { atLeast: '8000000' } }),
    row('1/2', { income: { atLeast: '2000', lessThan: '8000000' } }),
    row('1', { income: { lessThan: '2000' } }),
  ),
  alsoByIncome: table('ratio', row('1/2', { income: { lessThan: '5000000' } }), row('1/5', { income: { atLeast: '5000000' } })), // prettier-ignore
  rest: table('ratio', row('2/3', { region: 'north' })),
  none: table('ratio', row('0', { declared: 'true' }), row('1', { declared: 'false' })),
} satisfies MeasureDraft['parameters']

/** A rule by its id, made of the tables that it names when it is asked for. */
export type Rule = readonly [id: string, made: () => Measure]
export function rule(
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
export const pays = (id: string, amount: Formula): Rule => rule(id, all(), roundDown(1, amount))
export const opens = (id: string, eligibility: Condition): Rule => rule(id, eligibility, roundDown(1, cost))
export const equal = (left: Formula, right: Formula): Condition => ({ kind: 'compare', left, op: '=', right })
export const ranged = figure(product(cost, parameter('range')))
export const third = figure(product(cost, parameter('rate')))

export const both = all(oneOf(vocabulary.region, 'north'), isTrue(vocabulary.declared))
export const payers: Partial<MeasureDraft> = {
  payers: [
    { id: 'national', name: text('国', 'state'), ratio: 'share' },
    { id: 'region', name: text('県', 'region'), ratio: 'rest' },
  ],
}
