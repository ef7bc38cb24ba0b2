import { describe, expect, it } from 'vitest'
import {
  all,
  atLeast,
  atMost,
  booleanField,
  choiceField,
  dateField,
  defineProgramme,
  inMonths,
  isTrue,
  monthField,
  numberField,
  oneOf,
  option,
  parameter,
  product,
  roundDown,
  RuleError,
  sum,
  text,
  tranches,
  valueOf,
  type MeasureDraft,
  type ParameterRow,
  type ParameterTable,
  type ProgrammeDraft,
} from '../../src/author'

const words = {
  label: text('項目', 'item'),
  question: text('何ですか。', 'What is it?'),
  help: text('説明です。', 'Help.'),
}
const vocabulary = {
  region: choiceField('region', words, option('north', '北', 'north'), option('south', '南', 'south')),
  open: booleanField('open', words),
  month: monthField('month', words),
  day: dateField('day', words),
  cost: numberField('cost', 'yen', words),
  usage: numberField('usage', 'kWh', words),
}
const row = (
  value: ParameterRow['value'],
  when: ParameterRow['when'] = {},
  more: Partial<ParameterRow> = {},
): ParameterRow => ({ when, value, source: 'budgetDocument', at: '事業スキーム', printed: '1/2', ...more })
const table = (unit: ParameterTable['unit'], ...rows: readonly ParameterRow[]): ParameterTable => ({
  label: text('数字', 'figure'),
  unit,
  rows,
})
const half = { rate: table('ratio', row('1/2')) }
const ordinary: MeasureDraft = {
  id: 'grant',
  name: text('補助', 'grant'),
  at: '事業概要',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text('店', 'shops'),
  eligibility: oneOf(vocabulary.region, 'north'),
  amount: roundDown(1, product(valueOf(vocabulary.cost), parameter('rate'))),
  parameters: half,
  payers: [{ id: 'national', name: text('国', 'state') }],
  assumptions: [],
}
const programme = (change: Partial<MeasureDraft>, header: Partial<ProgrammeDraft> = {}): ProgrammeDraft => ({
  id: 'programme',
  number: 1,
  name: text('事業', 'programme'),
  summary: text('事業です。', 'A programme.'),
  budget: { yen: 1n, printed: '1円' },
  bureaus: [],
  goals: [],
  sources: { budgetDocument: { title: text('資料', 'document'), kind: 'budgetDocument', checkedOn: '2026-11-24' } },
  measures: [{ ...ordinary, ...change }],
  ...header,
})
const unknown = choiceField('colour', words, option('north', '北', 'north'))
const south = { ...vocabulary.region, options: [option('west', '西', 'west')] } as unknown as typeof vocabulary.region

describe('defineProgramme accepts', () => {
  it('a sound measure, and gives it its facts and sources', () => {
    const [measure] = defineProgramme(vocabulary, programme({})).measures
    expect(Object.keys(measure!.fields)).toEqual(['region', 'cost'])
    expect(Object.keys(measure!.sources)).toEqual(['budgetDocument'])
    expect(measure!.programme).toBe('programme')
  })
})

describe('defineProgramme refuses', () => {
  it.each<[string, Partial<MeasureDraft>, string]>([
    [
      'an unknown fact in a condition',
      { eligibility: all(oneOf(unknown, 'north')) },
      "grant: asks for the unknown fact 'colour'",
    ],
    [
      'an unknown option',
      { eligibility: oneOf(south, 'west' as never) },
      "grant: region has no option 'west'; it has north, south",
    ],
    [
      'options of a number',
      { eligibility: { kind: 'oneOf', field: 'cost', values: ['1'] } },
      'grant: cost is a number and has no options; compare it with a parameter',
    ],
    [
      'a choice used as a number',
      { amount: roundDown(1, { kind: 'field', field: 'region' }) },
      "grant: 'region' is not a number",
    ],
    [
      'an unknown number',
      { amount: roundDown(1, { kind: 'field', field: 'height' }) },
      "grant: asks for the unknown fact 'height'",
    ],
    ['an unknown parameter', { amount: roundDown(1, parameter('cap')) }, "grant: uses the unknown parameter 'cap'"],
    [
      'kWh compared with yen',
      { eligibility: atLeast(valueOf(vocabulary.cost), valueOf(vocabulary.usage)) },
      'grant: mixes yen and kWh; both sides need one unit',
    ],
    [
      'kWh added to yen',
      { amount: roundDown(1, sum(valueOf(vocabulary.cost), valueOf(vocabulary.usage))) },
      'grant: mixes yen and kWh; both sides need one unit',
    ],
    [
      'a cap in another unit',
      { amount: roundDown(1, atMost(parameter('rate'), valueOf(vocabulary.cost))) },
      'grant: mixes yen and ratio; both sides need one unit',
    ],
    [
      'a slice that ends in another unit',
      {
        amount: roundDown(1, tranches(valueOf(vocabulary.cost), { upTo: parameter('rate'), rate: parameter('rate') })),
      },
      'grant: mixes yen and ratio; both sides need one unit',
    ],
    ['an amount that is not yen', { amount: roundDown(1, valueOf(vocabulary.usage)) }, 'grant: pays kWh, not yen'],
    [
      'an amount of yen times yen',
      { amount: roundDown(1, product(valueOf(vocabulary.cost), valueOf(vocabulary.cost))) },
      'grant: pays yen*yen, not yen',
    ],
    [
      'an amount that is not rounded',
      { amount: product(valueOf(vocabulary.cost), parameter('rate')) },
      'grant: pays an amount that is not rounded; end it with roundDown(1, …)',
    ],
    [
      'a rounding step of nothing',
      { amount: roundDown(0, valueOf(vocabulary.cost)) },
      'grant: rounds to 0; the step is a positive whole number',
    ],
    [
      'a rounding step with a fraction',
      { amount: roundDown(0.5, valueOf(vocabulary.cost)) },
      'grant: rounds to 0.5; the step is a positive whole number',
    ],
    ['a table without rows', { parameters: { rate: table('ratio') } }, "grant: parameter 'rate' has no rows"],
    [
      'a figure from nowhere',
      { parameters: { rate: table('ratio', row('1/2', {}, { source: 'hearsay' })) } },
      "grant: parameter 'rate' cites the unknown source 'hearsay'",
    ],
    [
      'a round from nowhere',
      { rounds: [{ round: '1次', source: 'hearsay' }] },
      "grant: round '1次' cites the unknown source 'hearsay'",
    ],
    [
      'a figure without a place',
      { parameters: { rate: table('ratio', row('1/2', {}, { at: ' ' })) } },
      "grant: parameter 'rate' has a number without a place or a printed figure",
    ],
    [
      'a figure that is not printed',
      { parameters: { rate: table('ratio', row('1/2', {}, { printed: '' })) } },
      "grant: parameter 'rate' has a number without a place or a printed figure",
    ],
    [
      'words for a number',
      { parameters: { rate: table('ratio', row('half')) } },
      "grant: parameter 'rate' has the value 'half', which is not a number",
    ],
    [
      'an infinite range',
      { parameters: { rate: table('ratio', row({ atLeast: '0', atMost: 'Infinity' })) } },
      "grant: parameter 'rate' has the value 'Infinity', which is not a number",
    ],
    [
      'a row for an unknown fact',
      { parameters: { rate: table('ratio', row('1/2', { colour: 'red' })) } },
      "grant: parameter 'rate' depends on the unknown fact 'colour'",
    ],
    [
      'a row for an unknown option',
      { parameters: { rate: table('ratio', row('1/2', { region: 'east' })) } },
      "grant: parameter 'rate' region has no option 'east'; it has north, south",
    ],
    [
      'a row for a number',
      { parameters: { rate: table('ratio', row('1/2', { cost: '5' })) } },
      "grant: parameter 'rate' has \"5\" for cost, a number; give a bracket such as { atLeast: '1', lessThan: '5' }",
    ],
    [
      'a bracket with nothing in it',
      { parameters: { rate: table('ratio', row('1/2', { cost: { atLeast: '5', lessThan: '5' } })) } },
      'grant: parameter \'rate\' has {"atLeast":"5","lessThan":"5"} for cost, with nothing in it',
    ],
    [
      'a bracket with an end that none has',
      { parameters: { rate: table('ratio', row('1/2', { cost: { over: '5' } as never })) } },
      'grant: parameter \'rate\' has {"over":"5"} for cost; a bracket has one or two of atLeast, moreThan, atMost, lessThan',
    ],
    [
      'two brackets that share a number',
      {
        parameters: {
          rate: table('ratio', row('1/2', { cost: { atMost: '5' } }), row('1/3', { cost: { atLeast: '5' } })),
        },
      },
      'grant: parameter \'rate\' has two rows for the same case: {"cost":{"atMost":"5"}} and {"cost":{"atLeast":"5"}}',
    ],
    [
      'a day that is none',
      { parameters: { rate: table('ratio', row('1/2', { day: ['2026-02-01', '2026-02-30'] })) } },
      'grant: parameter \'rate\' has ["2026-02-01","2026-02-30"] for day, which is no period of days',
    ],
    [
      'calculating with days',
      { amount: roundDown(1, product(valueOf(vocabulary.day), parameter('rate'))) },
      'grant: calculates with days; a day is only compared with another',
    ],
    [
      'knowledge that ends, of rows without a month',
      { parameters: { rate: { ...half.rate, knownUntil: '2026-09' } } },
      "grant: parameter 'rate' is known until 2026-09, so its rows must be for one month or day, not 0",
    ],
    [
      'a row past the end of what is known',
      {
        parameters: {
          rate: { ...table('ratio', row('1/2', { month: ['2026-08', '2026-10'] })), knownUntil: '2026-09' },
        },
      },
      "grant: parameter 'rate' is known until 2026-09 and has a row for 2026-10",
    ],
    [
      'something computed that is compared without a name',
      { eligibility: atLeast(product(valueOf(vocabulary.cost), parameter('rate')), valueOf(vocabulary.cost)) },
      "grant: compares a product without a name; write named('grantBeforeFloor', text('…', '…'), …)",
    ],
    [
      'a round that cites nothing known',
      { rounds: [{ round: '1回', source: 'page' }] },
      "grant: round '1回' cites the unknown source 'page'",
    ],
    [
      'two rows for one region',
      {
        parameters: {
          rate: table('ratio', row('1/2', { region: ['north', 'south'] }), row('1/3', { region: 'south' })),
        },
      },
      `grant: parameter 'rate' has two rows for the same case: {"region":["north","south"]} and {"region":"south"}`,
    ],
    [
      'two rows for one month',
      {
        parameters: {
          rate: table(
            'ratio',
            row('1/2', { month: ['2026-01', '2026-03'] }),
            row('1/3', { month: ['2026-03', '2026-05'] }),
          ),
        },
      },
      `grant: parameter 'rate' has two rows for the same case: {"month":["2026-01","2026-03"]} and {"month":["2026-03","2026-05"]}`,
    ],
    [
      'a row for everybody beside another',
      { parameters: { rate: table('ratio', row('1/2'), row('1/3', { region: 'south' })) } },
      `grant: parameter 'rate' has two rows for the same case: {} and {"region":"south"}`,
    ],
    [
      'nobody to apply and nobody to pay',
      { applicants: false },
      'grant: nobody applies, so it must name the institution that is paid',
    ],
    [
      'a payer with an unknown rate',
      { payers: [{ id: 'national', name: text('国', 'state'), ratio: 'share' }] },
      "grant: payer 'national' uses the unknown parameter 'share'",
    ],
    [
      'two payers without rates',
      { payers: [...ordinary.payers, { id: 'city', name: text('市', 'city') }] },
      'grant: has several payers, so each needs a ratio',
    ],
    [
      'an unknown fact in the purpose',
      { purpose: oneOf(unknown, 'north') },
      "grant: asks for the unknown fact 'colour'",
    ],
  ])('%s', (_fault, change, message) => {
    const refused = (): unknown => defineProgramme(vocabulary, programme(change))
    expect(refused).toThrow(RuleError)
    expect(refused).toThrow(expect.objectContaining({ message, where: 'grant' }) as Error)
  })

  it('a programme without a source', () => {
    expect(() => defineProgramme(vocabulary, programme({}, { sources: {} }))).toThrow('programme: has no source')
  })
  it('two measures of one id', () => {
    expect(() => defineProgramme(vocabulary, programme({}, { measures: [ordinary, ordinary] }))).toThrow(
      "programme: has two measures 'grant'",
    )
  })
  it('nothing of a truth value or a month that is asked for as it is', () => {
    expect(
      Object.keys(
        defineProgramme(
          vocabulary,
          programme({ eligibility: all(isTrue(vocabulary.open), inMonths(vocabulary.month, '2026-01')) }),
        ).measures[0]!.fields,
      ),
    ).toEqual(['open', 'month', 'cost'])
  })
})
