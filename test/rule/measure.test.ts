import { describe, expect, it } from 'vitest'
import {
  atLeast,
  checkDraft,
  dateField,
  defineProgramme,
  difference,
  greaterOf,
  inMonths,
  isFalse,
  isTrue,
  named,
  not,
  numberField,
  parameter,
  product,
  roundDown,
  sum,
  text,
  tranches,
  valueOf,
  type Formula,
} from '../../src/author'
import { draft, grant, row, table, vocabulary as base, withRate, withTables, words } from '../support/draft'

const vocabulary = { ...base, day: dateField('day', words), usage: numberField('usage', 'kWh', words) }
const { cost, usage, day, month, region, open } = vocabulary
const found = (change: object): string[] => checkDraft(vocabulary, draft(change)).map(({ problem }) => problem)
const label = text('名', 'name')

describe('a table that is known until a day', () => {
  const until = (knownUntil: string, ...whens: readonly object[]): string[] =>
    found(withTables({ rate: { ...table('ratio', ...whens.map((when) => row('1/2', when))), knownUntil } }))

  it.each<[string, readonly object[], readonly string[]]>([
    ['2026-09', [{ month: ['2026-08', '2026-09'] }], []],
    ['2026-09', [{ month: '2026-09' }], []],
    ['2026-09', [{ day: ['2026-09-01', '2026-09-30'] }], []],
    ['2026-09', [{ day: ['2026-09-30'] }], []],
    ['2026-09', [{ region: 'north' }, { region: 'south', month: '2026-01' }], []],
    ['2026-09-30', [{ day: { atLeast: '2026-09-01', atMost: '2026-09-30' } }], []],
    ['2026-09-30', [{ day: { atLeast: '2026-09-01' } }], []],
    [
      '2026-09',
      [{ month: ['2026-08', '2026-10'] }],
      ["parameter 'rate' is known until 2026-09 and has a row for 2026-10"],
    ],
    ['2026-09', [{ month: '2026-10' }], ["parameter 'rate' is known until 2026-09 and has a row for 2026-10"]],
    [
      '2026-09-30',
      [{ day: { atMost: '2026-10-01' } }],
      ["parameter 'rate' is known until 2026-09-30 and has a row for 2026-10-01"],
    ],
    [
      'soon',
      [{ month: '2026-09' }],
      ["parameter 'rate' is known until 'soon'; write a month like 2026-09 or a day like 2026-09-30"],
    ],
    [
      '2026-09',
      [{ month: '2026-09', day: '2026-09-01' }],
      ["parameter 'rate' is known until 2026-09, so its rows must be for one month or day, not 2"],
    ],
    [
      '2026-09',
      [{ region: 'north' }],
      ["parameter 'rate' is known until 2026-09, so its rows must be for one month or day, not 0"],
    ],
  ])('%s: rows for %j', (knownUntil, whens, problems) => {
    expect(until(knownUntil, ...whens)).toEqual(problems)
  })
})

describe('a measure', () => {
  const floor = parameter('floor')
  it.each<[string, Formula]>([
    ['sum', difference(valueOf(cost), floor)],
    ['product', product(valueOf(cost), parameter('rate'))],
    ['clamp', greaterOf(valueOf(cost), floor)],
    ['round', roundDown(1, valueOf(cost))],
    ['tranches', tranches(valueOf(cost), { rate: parameter('rate') })],
  ])('compares no %s without a name, be it in eligibility, purpose or amount', (kind, formula) => {
    const problem = `compares a ${kind} without a name; write named('grantBeforeFloor', text('…', '…'), …)`
    const condition = atLeast(formula, floor)
    expect(found({ eligibility: condition })).toEqual([problem])
    expect(found({ eligibility: not(atLeast(floor, formula)) })).toEqual([problem])
    expect(found({ purpose: condition })).toEqual([problem])
    const slices = tranches(valueOf(cost), { when: condition, rate: parameter('rate') })
    expect(found({ amount: roundDown(1, slices) })).toEqual([problem])
    expect(found({ eligibility: atLeast(named('it', label, formula), floor) })).toEqual([])
  })

  it.each<[string, object, readonly string[]]>([
    [
      'tranches whose rate has a unit',
      {
        amount: roundDown(1, tranches(valueOf(usage), { rate: parameter('rate') })),
        parameters: { floor: grant.parameters['floor'], rate: table('yen/kWh', row('5')) },
      },
      [],
    ],
    [
      'tranches that come to no yen',
      { amount: roundDown(1, tranches(valueOf(usage), { rate: parameter('rate') })) },
      ['pays kWh, not yen'],
    ],
    [
      'a figure printed nowhere',
      withRate(row('1/2', {}, { printed: ' ' })),
      [`parameter 'rate' has a number without a place or a printed figure`],
    ],
    [
      'a figure of no place',
      withRate(row('1/2', {}, { at: ' ' })),
      [`parameter 'rate' has a number without a place or a printed figure`],
    ],
    [
      'a row for a truth that is none',
      withRate(row('1/2', { open: 'maybe' })),
      ["parameter 'rate' open has no option 'maybe'; it has true, false"],
    ],
    ['a number that is none', withRate(row('many')), [`parameter 'rate' has the value 'many', which is not a number`]],
    [
      'a day that is none',
      {
        purpose: atLeast(valueOf(day), parameter('from')),
        ...withTables({ from: table('date', row('2026-02-30')) }),
      },
      [`parameter 'from' has the value '2026-02-30', which is not a day as YYYY-MM-DD`],
    ],
    [
      'several payers of whom one has no part',
      {
        payers: [
          { id: 'a', name: label, ratio: 'rate' },
          { id: 'b', name: label },
        ],
      },
      ['has several payers, so each needs a ratio'],
    ],
    ['nobody who applies', { applicants: false }, ['nobody applies, so it must name the institution that is paid']],
    [
      'an amount that is not rounded',
      { amount: sum(valueOf(cost), parameter('cap')) },
      ['pays an amount that is not rounded; end it with roundDown(1, …)'],
    ],
  ])('has %s', (_name, change, problems) => {
    expect(found(change).filter((problem) => !problem.startsWith('never uses'))).toEqual(problems)
  })

  it('gets the facts and the sources that it uses, and no others', () => {
    const page = { title: label, kind: 'officialPage', checkedOn: '2026-11-24' }
    const part = table('ratio', row('1/2', { open: 'true' }), row('1/2', { open: 'false' }))
    const given = draft(
      {
        eligibility: not(inMonths(month, '2026-01')),
        purpose: isFalse(open),
        payers: [{ id: 'city', name: label, ratio: 'part' }],
        parameters: {
          cap: grant.parameters['cap'],
          rate: table('ratio', row('1/2', { region: ['north', 'south', 'west'] }, { source: 'paper' })),
          part,
        },
        rounds: [{ round: '1', source: 'call' }],
      },
      { sources: { page, first: page, paper: page, call: page, other: page } },
    )
    const [measure] = defineProgramme(vocabulary, given).measures
    expect(Object.keys(measure!.fields)).toEqual(['month', 'cost', 'region', 'open'])
    expect(measure!.fields).toEqual({ month, region, cost, open })
    expect(measure!.purposeFields).toEqual({ open })
    expect(Object.keys(measure!.sources)).toEqual(['page', 'paper', 'call'])
    const [plain] = defineProgramme(vocabulary, {
      ...given,
      measures: [
        {
          ...grant,
          eligibility: given.measures[0]!.eligibility,
          amount: { kind: 'undocumented', why: label },
          payers: [],
          parameters: {},
          purpose: isTrue(open),
        },
      ],
    }).measures
    expect(Object.keys(plain!.sources)).toEqual(['page'])
    expect(plain!.fields).toStrictEqual({ month })
    expect(isFalse(open)).toEqual({ kind: 'oneOf', field: 'open', values: ['false'] })
  })
})
