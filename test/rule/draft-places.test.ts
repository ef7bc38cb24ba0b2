import { expect, it } from 'vitest'
import {
  checkDraft,
  greaterOf,
  inMonths,
  isTrue,
  named,
  parameter,
  roundDown,
  text,
  tranches,
  valueOf,
  type ParameterRow,
} from '../../src/author'
import { tooDeep } from '../../src/rule/draft/depth'
import { draft, grant, row, table, vocabulary, withRate, withTables } from '../support/draft'

const found = (given: unknown): string[] =>
  checkDraft(vocabulary, given).map(({ where, path, problem }) => `${where} @ ${path.join('.')}: ${problem}`)
const city = { id: 'city', name: text('市', 'city') }
const slicesTo = (...ends: readonly string[]): object => ({
  amount: roundDown(
    1,
    tranches(valueOf(vocabulary.cost), ...ends.map((end) => ({ upTo: parameter(end), rate: parameter('rate') }))),
  ),
})
const regions = ['north', 'south', 'west']
const capped = (...caps: readonly ParameterRow['value'][]): object => ({
  amount: roundDown(1, {
    ...greaterOf(valueOf(vocabulary.cost), parameter('floor')),
    atMost: parameter('cap'),
  }),
  parameters: {
    floor: grant.parameters['floor'],
    cap: table('yen', ...caps.map((cap, at) => row(cap, caps.length > 1 ? { region: regions[at] } : {}))),
  },
})
const rate = 'grant @ measures.0.parameters.rate'
const kindsOfCondition = 'it is one of all, any, not, compare, oneOf'
const kindsOfFormula = 'it is one of field, parameter, sum, product, clamp, round, tranches, named, undocumented'

it.each<[string, object, readonly string[]]>([
  [
    'a unit that no fact has',
    withTables({ rate: table('1/week', row('1/2')) }),
    [
      'grant @ measures.0: mixes yen/week and yen; both sides need one unit',
      `${rate}.unit: parameter 'rate' is in week, a unit that no fact has`,
    ],
  ],
  [
    'a long figure',
    withRate(row('9'.repeat(41))),
    [`${rate}.rows.0.value: parameter 'rate' has a value of 41 letters`],
  ],
  [
    'a range upside down, in its second row',
    withRate(row('1/2', { region: 'north' }), row({ atLeast: '3/4', atMost: '1/4' }, { region: 'south' })),
    [`${rate}.rows.1.value: parameter 'rate' has a range upside down: from 3/4 to 1/4`],
  ],
  ['a range of one figure', withRate(row({ atLeast: '1/4', atMost: '1/4' })), []],
  ['all of one', withRate(row('1')), []],
  [
    'a ratio above one',
    withRate(row('3/2')),
    [`${rate}.rows.0.value: parameter 'rate' has the ratio 3/2, above 1; write a part of one, such as 3/4`],
  ],
  [
    'a month that is none',
    withRate(row('1/2', { month: '2026-1' })),
    [`${rate}.rows.0.when.month: parameter 'rate' has the month '2026-1'; write it like 2026-01`],
  ],
  [
    'a list of one month',
    withRate(row('1/2', { month: ['2026-01'] })),
    [
      `${rate}.rows.0.when.month: parameter 'rate' lists 1 months; a period is [first, last], and a single month is text`,
    ],
  ],
  [
    'a period backwards',
    withRate(row('1/2', { month: ['2026-03', '2026-01'] })),
    [`${rate}.rows.0.when.month: parameter 'rate' has a period backwards: 2026-03 to 2026-01`],
  ],
  ['a period of one month', withRate(row('1/2', { month: ['2026-03', '2026-03'] })), []],
  [
    'a bracket of a choice',
    withRate(row('1/2', { region: { atLeast: '1' } })),
    [
      `grant @ measures.0: parameter 'rate' has {"atLeast":"1"} for region, a choice; only numbers and days have brackets`,
    ],
  ],
  [
    'a bracket of months',
    withRate(row('1/2', { month: { atLeast: '2026-01' } })),
    [
      `grant @ measures.0: parameter 'rate' has {"atLeast":"2026-01"} for month, a month; only numbers and days have brackets`,
    ],
  ],
  ['a floor at its cap', capped('1000'), []],
  ['a floor below its cap', capped('1001'), []],
  ['a floor above its cap', capped('999'), ['grant @ measures.0: has a floor above its cap']],
  ['a floor within the range of its cap', capped({ atLeast: '500', atMost: '1000' }), []],
  ['slices that go up', slicesTo('floor', 'cap'), []],
  ['two slices of one end', slicesTo('cap', 'cap'), []],
  [
    'slices that go down',
    slicesTo('cap', 'floor'),
    ['grant @ measures.0: has slice 2 end before slice 1; slices are measured from zero and go up'],
  ],
  [
    'a parameter that nothing uses',
    withTables({ spare: table('yen', row('1')) }),
    ["grant @ measures.0.parameters.spare: never uses its parameter 'spare'"],
  ],
  [
    'days that are none',
    {
      rounds: [
        { round: '1', source: 'page' },
        { round: '2', source: 'page', opens: 'a', closes: 'b' },
      ],
    },
    [
      "grant @ measures.0.rounds.1.opens: round '2' opens on 'a'; write a day like 2026-01-31",
      "grant @ measures.0.rounds.1.closes: round '2' closes on 'b'; write a day like 2026-01-31",
    ],
  ],
  [
    'a call that closes before it opens',
    { rounds: [{ round: '1', source: 'page', opens: '2026-02-02', closes: '2026-02-01' }] },
    ["grant @ measures.0.rounds.0: round '1' closes before it opens"],
  ],
  [
    'a call that closes on the day it opens',
    { rounds: [{ round: '1', source: 'page', opens: '2026-02-02', closes: '2026-02-02' }] },
    [],
  ],
  [
    'two payers of one id',
    {
      payers: [
        { ...city, ratio: 'rate' },
        { ...city, ratio: 'rate' },
      ],
    },
    ["grant @ measures.0.payers.1: has two payers 'city'"],
  ],
  [
    'a payer of a range',
    {
      payers: [{ ...city, ratio: 'part' }],
      ...withTables({
        part: table('ratio', row('1/2', { region: 'north' }), row({ atLeast: '0', atMost: '1' }, { region: 'south' })),
      }),
    },
    ["grant @ measures.0.payers.0.ratio: payer 'city' bears a range; a payer's part is one figure"],
  ],
  [
    'payers who do not add up',
    { payers: [{ ...city, ratio: 'part' }], ...withTables({ part: table('ratio', row('1/3')) }) },
    ["grant @ measures.0.payers: has payers who bear 1/3 = 1/3 together, where 'rate' is 1/2"],
  ],
  [
    'payers of nothing',
    { payers: [{ ...city, ratio: 'part' }], ...withTables({ part: table('ratio', row('0')) }) },
    ['grant @ measures.0.payers: has payers whose parts are all zero'],
  ],
  [
    'an amount that nobody pays',
    { payers: [] },
    ['grant @ measures.0.payers: names nobody who pays; say who in payers, or why nobody knows in payersUnknown'],
  ],
  [
    'payers who are named and not known',
    { payersUnknown: text('不明', 'unknown') },
    ['grant @ measures.0.payers: names payers, and says in payersUnknown that they are not known'],
  ],
  [
    'a month asked for that is none',
    { eligibility: inMonths(vocabulary.month, '2026-1') },
    ["grant @ measures.0: asks for the month '2026-1'; write it like 2026-01"],
  ],
  ['a figure of forty letters', withRate(row(`0.${'9'.repeat(38)}`)), []],
  [
    'a range upside down of forty letters',
    withRate(row({ atLeast: `0.${'9'.repeat(38)}`, atMost: '0.1' })),
    [`${rate}.rows.0.value: parameter 'rate' has a range upside down: from 0.${'9'.repeat(38)} to 0.1`],
  ],
  ['a cap that is above the floor in one case of three', capped('500', '2000', '700'), []],
  [
    'a cap that is below the floor in every case',
    capped('500', '999', '700'),
    ['grant @ measures.0: has a floor above its cap'],
  ],
  [
    'a named floor above its cap',
    {
      ...capped('999'),
      amount: roundDown(1, {
        ...greaterOf(valueOf(vocabulary.cost), named('least', text('下限', 'least'), parameter('floor'))),
        atMost: parameter('cap'),
      }),
    },
    ['grant @ measures.0: has a floor above its cap'],
  ],
  [
    'a slice after one that has a condition and no end',
    {
      amount: roundDown(
        1,
        tranches(
          valueOf(vocabulary.cost),
          { when: isTrue(vocabulary.open), rate: parameter('rate') },
          { upTo: parameter('cap'), rate: parameter('rate') },
        ),
      ),
    },
    [],
  ],
  [
    'a month of the purpose that is none',
    { purpose: inMonths(vocabulary.month, '2026-1') },
    ["grant @ measures.0: asks for the month '2026-1'; write it like 2026-01"],
  ],
  [
    'an amount that nobody can compute',
    {
      amount: { kind: 'undocumented', why: text('不明', 'unknown') },
      payers: [],
      parameters: { floor: grant.parameters['floor'] },
    },
    [],
  ],
  ['a call that only opens', { rounds: [{ round: '1', source: 'page', opens: '2026-02-02' }] }, []],
  ['a call that only closes', { rounds: [{ round: '1', source: 'page', closes: '2026-02-02' }] }, []],
  // A kind of node is told from where it stands.
  [
    'kinds that there are not',
    {
      purpose: { kind: 'every' },
      eligibility: { kind: 'compare', left: { kind: 'none' }, op: '<', right: { kind: 'sum', of: [{}], less: [] } },
      amount: { kind: 'tranches', of: { kind: 'fields' }, slices: [{ when: { kind: 'al' }, rate: { kind: 5 } }] },
    },
    [
      `grant @ measures.0.purpose.kind: purpose.kind is 'every'; ${kindsOfCondition}`,
      `grant @ measures.0.eligibility.left.kind: eligibility.left.kind is 'none'; ${kindsOfFormula}`,
      `grant @ measures.0.eligibility.right.of.0.kind: eligibility.right.of[0].kind is 'undefined'; ${kindsOfFormula}`,
      `grant @ measures.0.amount.of.kind: amount.of.kind is 'fields'; ${kindsOfFormula}; did you mean 'field'?`,
      `grant @ measures.0.amount.slices.0.when.kind: amount.slices[0].when.kind is 'al'; ${kindsOfCondition}`,
      `grant @ measures.0.amount.slices.0.rate.kind: amount.slices[0].rate.kind is '5'; ${kindsOfFormula}`,
    ],
  ],
  [
    'a condition that is nearly one',
    { eligibility: { kind: 'compares', left: {}, right: {} } },
    [
      `grant @ measures.0.eligibility.kind: eligibility.kind is 'compares'; ${kindsOfCondition}; did you mean 'compare'?`,
    ],
  ],
  [
    'no condition, and a number for one',
    { eligibility: undefined, purpose: 5 },
    [
      'grant @ measures.0.purpose: purpose is 5; it takes object',
      'grant @ measures.0.eligibility: eligibility is missing',
    ],
  ],
  [
    'a list for a choice',
    { mechanism: undefined, award: ['none', 'ceiling', 'entitlement'] },
    [
      'grant @ measures.0.mechanism: mechanism is missing',
      "grant @ measures.0.award: award is '[array]'; it is one of entitlement, ceiling, none",
    ],
  ],
  [
    'a fact called kind without a value',
    withRate(row('1/2', { kind: null })),
    [`${rate}.rows.0.when.kind: parameters.rate.rows[0].when.kind is null, which cannot stand here`],
  ],
  [
    'a parameter without a name',
    withTables({ [Symbol('rate')]: table('ratio', row('1/2')) }),
    ['grant @ measures.0.parameters.Symbol(rate): parameters.Symbol(rate) Invalid key in record'],
  ],
  [
    'keys that are nearly right, and a note of the author',
    { puropse: 1, eligibility: undefined, eligibilities: 1, remark: 'mine' },
    [
      "grant @ measures.0.puropse: has 'puropse'; did you mean 'purpose'?",
      'grant @ measures.0.eligibility: eligibility is missing',
    ],
  ],
  ['a key that is nearly one that is there', { amounts: 1, mechanisms: 2 }, []],
  [
    'a key that is nearly right, in what has a shape',
    { conditons: [] },
    ["grant @ measures.0.conditons: has 'conditons'; did you mean 'conditions'?"],
  ],
])('%s is told with its place', (_name, change, expected) => {
  expect(found(draft(change))).toEqual(expected)
})

it.each<[string, unknown, readonly string[]]>([
  ['nothing', undefined, ['programme @ : it is missing']],
  ['null', null, ['programme @ : it is null; it takes object']],
  ['a text', 'text', ['programme @ : it is text; it takes object']],
  ['a list', [], ['programme @ : it is [array]; it takes object']],
  [
    'a circle',
    (() => {
      const circle: unknown[] = []
      circle.push(circle)
      return circle
    })(),
    ['programme @ : is nested more than 100 deep, or in a circle'],
  ],
  [
    'measures that are none',
    draft({}, { measures: [null, undefined, 'x', []] }),
    [
      'city-programme @ measures.0: it is null; it takes object',
      'city-programme @ measures.1: it is missing',
      'city-programme @ measures.2: it is x; it takes object',
      'city-programme @ measures.3: it is [array]; it takes object',
    ],
  ],
  [
    'a header that is wrong',
    draft({}, { id: '', measures: 'x', goals: [{}, 3], bureaus: undefined, number: 1.5, numbre: 1 }),
    [
      "programme @ id: id is ''; an id has letters, digits and hyphens",
      'programme @ number: number is 1.5; it takes int',
      'programme @ bureaus: bureaus is missing',
      'programme @ goals.0.text: goals[0].text is missing',
      'programme @ goals.1: goals[1] is 3; it takes object',
      'programme @ measures: measures is x; it takes array',
    ],
  ],
  [
    'ids that are numbers',
    draft({ id: 5 }, { id: 6 }),
    ['programme @ id: id is 6; it takes string', 'programme @ measures.0.id: id is 5; it takes string'],
  ],
  [
    'a misspelt key of the header',
    draft({}, { numbr: 1, number: undefined }),
    ["city-programme @ numbr: has 'numbr'; did you mean 'number'?", 'city-programme @ number: number is missing'],
  ],
  [
    'a misspelt key of what has a shape',
    draft({}, { perio: 1 }),
    ["city-programme @ perio: has 'perio'; did you mean 'period'?"],
  ],
  [
    'measures of one id, and no source',
    draft({}, { sources: {}, measures: [grant, grant] }),
    [
      'city-programme @ sources: has no source',
      "city-programme @ measures.1.id: has two measures 'grant'",
      "grant @ measures.0: parameter 'floor' cites the unknown source 'page'",
      "grant @ measures.1: parameter 'floor' cites the unknown source 'page'",
    ],
  ],
  [
    'a source of no day',
    draft({}, { sources: { page: { title: text('頁', 'page'), kind: 'officialPage', checkedOn: 'today' } } }),
    ["city-programme @ sources.page.checkedOn: source 'page' was checked on 'today'; write a day like 2026-01-31"],
  ],
])('%s is told with its place', (_name, given, expected) => {
  expect(found(given)).toEqual(expected)
})

it('tells of a vocabulary whose keys are no ids, at no place of the draft', () => {
  expect(checkDraft({ ...vocabulary, price: vocabulary.cost }, draft())).toEqual([
    {
      path: [],
      where: 'city-programme',
      problem: "has a vocabulary whose 'price' is called 'cost'; key and id are one",
    },
  ])
})

it.each([new TypeError('no options'), new RangeError('no options')])('takes no fault for a mistake: %s', (fault) => {
  const region = {
    ...vocabulary.region,
    get options(): never {
      throw fault
    },
  }
  const given = draft(withRate(row('1/2', { region: 'north' })))
  expect(() => checkDraft({ ...vocabulary, region }, given)).toThrow(fault)
})

it('is too deep below a hundred, and not at a hundred', () => {
  const deep = (levels: number): unknown => (levels === 0 ? {} : [deep(levels - 1)])
  expect([99, 100, 101].map((levels) => tooDeep(deep(levels)))).toEqual([false, false, true])
})
