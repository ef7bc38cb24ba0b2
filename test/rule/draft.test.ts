import { describe, expect, it } from 'vitest'
import {
  atMost,
  checkDraft,
  defineProgramme,
  difference,
  greaterOf,
  inMonths,
  numberField,
  parameter,
  product,
  roundDown,
  RuleError,
  text,
  tranches,
  valueOf,
  type Condition,
} from '../../src/author'
import { auditProgrammes } from '../../src/audit'
import { draft, grant, row, table, vocabulary, withRate, withTables, words } from '../support/draft'
import { programmes, vocabulary as shipped } from '../../rules'

const problems = (change: object, header: object = {}): string[] =>
  checkDraft(vocabulary, draft(change, header)).map(({ where, problem }) => `${where}: ${problem}`)
const two = ['state', 'city'].map((id) => ({ id, name: text('負担者', id), ratio: id }))
const deep = (): Condition => {
  let condition: Condition = { kind: 'all', of: [] }
  for (let at = 0; at < 20_000; at++) condition = { kind: 'not', of: condition }
  return condition
}
const circle: { kind: 'all'; of: Condition[] } = { kind: 'all', of: [] }
circle.of.push(circle)

describe('checkDraft', () => {
  it('finds nothing in a sound draft, nor in a programme of the budget', () => {
    expect(problems({})).toEqual([])
    expect(checkDraft(shipped, programmes[0])).toEqual([])
  })

  it('finds every mistake at once, each with its place', () => {
    const issues = checkDraft(
      vocabulary,
      draft(
        {
          mechanism: 'subsidie',
          name: { ja: '補助' },
          amount: { kind: 'round', of: { kind: 'divide' }, step: 1, mode: 'nearest' },
          ...withRate(row(0.5, { open: true })),
        },
        { summary: undefined },
      ),
    )
    expect(issues.map(({ where, path, problem }) => [where, path.join('.'), problem])).toEqual([
      ['city-programme', 'summary', 'summary is missing'],
      ['grant', 'measures.0.name.en', 'name.en is missing'],
      [
        'grant',
        'measures.0.mechanism',
        "mechanism is 'subsidie'; it is one of unitDiscount, subsidy, benefit, interestSubsidy, rateCut, guarantee, guaranteeFee, equity, commission, contribution, grantToPublicBody, advice; did you mean 'subsidy'?",
      ],
      [
        'grant',
        'measures.0.amount.of.kind',
        "amount.of.kind is 'divide'; it is one of field, parameter, sum, product, clamp, round, tranches, named, undocumented",
      ],
      ['grant', 'measures.0.amount.mode', "amount.mode is 'nearest'; it is one of down, halfUp, up"],
      [
        'grant',
        'measures.0.parameters.rate.rows.0.when.open',
        'parameters.rate.rows[0].when.open is true, which cannot stand here',
      ],
      [
        'grant',
        'measures.0.parameters.rate.rows.0.value',
        'parameters.rate.rows[0].value is 0.5, which cannot stand here',
      ],
    ])
  })

  it.each<[string, object, string]>([
    [
      'a misspelt key',
      { eligiblity: grant.eligibility, eligibility: undefined },
      "grant: has 'eligiblity'; did you mean 'eligibility'?\ngrant: eligibility is missing",
    ],
    ['no amount', { amount: undefined }, 'grant: amount is missing'],
    [
      'an operator',
      { eligibility: { kind: 'compare', left: valueOf(vocabulary.cost), op: '!=', right: parameter('floor') } },
      "grant: eligibility.op is '!='; it is one of <, <=, =, >=, >",
    ],
    [
      'a month without zero',
      withRate(row('1/2', { month: '2026-1' })),
      "grant: parameter 'rate' has the month '2026-1'; write it like 2026-01",
    ],
    [
      'a month that does not exist',
      { eligibility: inMonths(vocabulary.month, '2026-13') },
      "grant: asks for the month '2026-13'; write it like 2026-01",
    ],
    [
      'a month with a stroke',
      { eligibility: inMonths(vocabulary.month, '2026/01') },
      "grant: asks for the month '2026/01'; write it like 2026-01",
    ],
    [
      'a period up to no month',
      withRate(row('1/2', { month: ['2026-01', '2026-13'] })),
      "grant: parameter 'rate' has the month '2026-13'; write it like 2026-01",
    ],
    [
      'three months for a period',
      withRate(row('1/2', { month: ['2026-01', '2026-02', '2026-07'] })),
      "grant: parameter 'rate' lists 3 months; a period is [first, last], and a single month is text",
    ],
    [
      'one month for a period',
      withRate(row('1/2', { month: ['2026-01'] })),
      "grant: parameter 'rate' lists 1 months; a period is [first, last], and a single month is text",
    ],
    [
      'a period backwards',
      withRate(row('1/2', { month: ['2026-03', '2026-01'] })),
      "grant: parameter 'rate' has a period backwards: 2026-03 to 2026-01",
    ],
    [
      'a range upside down',
      withRate(row({ atLeast: '3/4', atMost: '1/4' })),
      "grant: parameter 'rate' has a range upside down: from 3/4 to 1/4",
    ],
    [
      'a rate in per cent',
      withRate(row('150')),
      "grant: parameter 'rate' has the ratio 150, above 1; write a part of one, such as 3/4",
    ],
    [
      'a unit that no fact has',
      withTables({ cap: table('yan', row('5000')) }),
      "grant: mixes yen and yan; both sides need one unit\ngrant: parameter 'cap' is in yan, a unit that no fact has",
    ],
    ['an unused parameter', withTables({ spare: table('yen', row('1')) }), "grant: never uses its parameter 'spare'"],
    [
      'a floor above the cap',
      {
        amount: roundDown(1, { ...greaterOf(valueOf(vocabulary.cost), parameter('cap')), atMost: parameter('floor') }),
        eligibility: { kind: 'all', of: [] },
        parameters: { cap: grant.parameters['cap'], floor: grant.parameters['floor'] },
      },
      'grant: has a floor above its cap',
    ],
    ['no slices', { amount: roundDown(1, tranches(valueOf(vocabulary.cost))) }, 'grant: amount.of.slices is empty'],
    [
      'slices out of order',
      {
        amount: roundDown(
          1,
          tranches(
            valueOf(vocabulary.cost),
            { upTo: parameter('cap'), rate: parameter('rate') },
            { upTo: parameter('floor'), rate: parameter('rate') },
          ),
        ),
      },
      'grant: has slice 2 end before slice 1; slices are measured from zero and go up',
    ],
    [
      'a slice after the last',
      {
        amount: roundDown(
          1,
          tranches(
            valueOf(vocabulary.cost),
            { rate: parameter('rate') },
            { upTo: parameter('cap'), rate: parameter('rate') },
          ),
        ),
      },
      'grant: has a slice after slice 1, which has no end',
    ],
    [
      'a choice without options',
      { eligibility: { kind: 'oneOf', field: 'region', values: [] } },
      'grant: eligibility.values is empty',
    ],
    [
      'a payer twice',
      {
        payers: [
          { id: 'city', name: text('市', 'city'), ratio: 'rate' },
          { id: 'city', name: text('市', 'city'), ratio: 'rate' },
        ],
      },
      "grant: has two payers 'city'",
    ],
    [
      'payers of nothing',
      {
        payers: [{ id: 'city', name: text('市', 'city'), ratio: 'none' }],
        ...withTables({ none: table('ratio', row('0')) }),
      },
      'grant: has payers whose parts are all zero',
    ],
    [
      'a name that every object has',
      { amount: roundDown(1, { kind: 'parameter', name: 'constructor' }) },
      "grant: uses the unknown parameter 'constructor'",
    ],
    ['an id that is none', { id: '__proto__' }, "__proto__: id is '__proto__'; an id has letters, digits and hyphens"],
    [
      'a sum of nothing',
      { amount: roundDown(1, { ...difference(valueOf(vocabulary.cost)), of: [] }) },
      'grant: amount.of.of is empty',
    ],
    [
      'a figure of a thousand letters',
      withRate(row('9'.repeat(1000))),
      "grant: parameter 'rate' has a value of 1000 letters",
    ],
    [
      'a day that is none',
      { rounds: [{ round: '1次', source: 'page', closes: 'soon' }] },
      "grant: round '1次' closes on 'soon'; write a day like 2026-01-31",
    ],
    [
      'a call that closes first',
      { rounds: [{ round: '1次', source: 'page', opens: '2026-02-01', closes: '2026-01-31' }] },
      "grant: round '1次' closes before it opens",
    ],
    [
      'a misspelt fact',
      { eligibility: { kind: 'oneOf', field: 'regoin', values: ['north'] } },
      "grant: asks for the unknown fact 'regoin'; did you mean 'region'?",
    ],
    [
      'a misspelt fact of a number',
      { amount: roundDown(1, { kind: 'field', field: 'costs' }) },
      "grant: asks for the unknown fact 'costs'; did you mean 'cost'?",
    ],
    [
      'a misspelt option',
      { eligibility: { kind: 'oneOf', field: 'region', values: ['nort'] } },
      "grant: region has no option 'nort'; it has north, south, west; did you mean 'north'?",
    ],
    [
      'a misspelt parameter',
      { amount: roundDown(1, parameter('capp')) },
      "grant: uses the unknown parameter 'capp'; did you mean 'cap'?",
    ],
    [
      'a misspelt key of a row',
      withRate(row('1/2', { regio: 'north' })),
      "grant: parameter 'rate' depends on the unknown fact 'regio'; did you mean 'region'?",
    ],
    [
      'a misspelt source',
      withRate(row('1/2', {}, { source: 'pages' })),
      "grant: parameter 'rate' cites the unknown source 'pages'; did you mean 'page'?",
    ],
    [
      'a misspelt source of a call',
      { rounds: [{ round: '1次', source: 'pag' }] },
      "grant: round '1次' cites the unknown source 'pag'; did you mean 'page'?",
    ],
    [
      'a misspelt ratio of a payer',
      { payers: [{ id: 'city', name: text('市', 'city'), ratio: 'rat' }] },
      "grant: payer 'city' uses the unknown parameter 'rat'; did you mean 'rate'?",
    ],
    [
      'a ratio of a payer that every object has',
      { payers: [{ id: 'city', name: text('市', 'city'), ratio: 'toString' }] },
      "grant: payer 'city' uses the unknown parameter 'toString'",
    ],
    [
      'payers who bear more than the rate',
      { payers: two, ...withTables({ state: table('ratio', row('1/2')), city: table('ratio', row('1/3')) }) },
      "grant: has payers who bear 1/2 + 1/3 = 5/6 together, where 'rate' is 1/2",
    ],
    [
      'payers who bear less than the rate in one of its cases',
      {
        payers: two,
        ...withTables({
          rate: table('ratio', row('1/2', { region: 'north' }), row('3/4', { region: 'south' })),
          state: table('ratio', row('1/4', { region: 'north' }), row('1/2', { region: 'south' })),
          city: table('ratio', row('1/4', { region: 'north' }), row('1/8', { region: 'south' })),
        }),
      },
      "grant: has payers who bear 1/2 + 1/8 = 5/8 together, where 'rate' is 3/4",
    ],
    [
      'an amount that nobody pays',
      { payers: [] },
      'grant: names nobody who pays; say who in payers, or why nobody knows in payersUnknown',
    ],
    [
      'payers who are not known',
      { payersUnknown: text('分かりません。', 'Nobody says.') },
      'grant: names payers, and says in payersUnknown that they are not known',
    ],
    [
      'a figure that is no number',
      withRate(row('many')),
      "grant: parameter 'rate' has the value 'many', which is not a number",
    ],
    ['a name in one language', { name: { ja: '補助' } }, 'grant: name.en is missing'],
    [
      'a mechanism that there is not',
      { mechanism: 'gift' },
      "grant: mechanism is 'gift'; it is one of unitDiscount, subsidy, benefit, interestSubsidy, rateCut, guarantee, guaranteeFee, equity, commission, contribution, grantToPublicBody, advice",
    ],
    ['a rule 20,000 deep', { eligibility: deep() }, 'city-programme: is nested more than 100 deep, or in a circle'],
    ['a rule in a circle', { eligibility: circle }, 'city-programme: is nested more than 100 deep, or in a circle'],
  ])('refuses %s', (_name, change, expected) => {
    expect(problems(change).join('\n')).toBe(expected)
  })

  it('refuses sources checked on no day, and a vocabulary whose keys are no ids', () => {
    expect(
      problems(
        {},
        { sources: { page: { title: text('ページ', 'page'), kind: 'officialPage', checkedOn: 'yesterday' } } },
      ),
    ).toEqual(["city-programme: source 'page' was checked on 'yesterday'; write a day like 2026-01-31"])
    expect(checkDraft({ ...vocabulary, price: vocabulary.cost }, draft())[0]!.problem).toBe(
      "has a vocabulary whose 'price' is called 'cost'; key and id are one",
    )
  })

  it('takes payers who share all of the amount or its rate, in every case, and amounts of which nobody knows who pays', () => {
    const parts = (state: string, city: string): object => ({
      payers: two,
      ...withTables({ state: table('ratio', row(state)), city: table('ratio', row(city)) }),
    })
    for (const sound of [parts('1/4', '1/4'), parts('1/3', '2/3')]) expect(problems(sound)).toEqual([])
    expect(problems({ payers: [], payersUnknown: text('分かりません。', 'Nobody says.') })).toEqual([])
    expect(problems({ payers: [], award: 'none' })).toEqual([])
    // A fixed sum is shared by any proportion.
    expect(problems({ ...parts('1/2', '1/8'), amount: roundDown(1, parameter('cap')) })).toEqual([
      "grant: never uses its parameter 'rate'",
    ])
  })

  it('takes any unit that a fact of the vocabulary has, and leaves figures other than printed ones to the audit', () => {
    const power = { ...vocabulary, power: numberField('power', 'kW', { ...words, decimals: 1 }) }
    const perPower = withTables({ rate: table('yen/kW', row('4000', {}, { printed: '3,000円/kW' })) })
    const byPower = roundDown(1000, atMost(parameter('cap'), product(valueOf(power.power), parameter('rate'))))
    const sound = draft({ ...perPower, amount: byPower })
    expect(checkDraft(power, sound)).toEqual([])
    expect(checkDraft(vocabulary, sound).map(({ problem }) => problem)).toContain("asks for the unknown fact 'power'")
    expect(
      auditProgrammes([defineProgramme(power, sound)])
        .map(({ problem }) => problem)
        .join(),
    ).toMatch(/rate .*3,000円\/kW/)
  })

  it('leaves it to the audit of all programmes that an id is taken', () => {
    const taken = defineProgramme(vocabulary, draft({ id: 'electricity-discount' }, { id: 'electricity-gas-relief' }))
    expect(auditProgrammes([...programmes, taken]).map(({ problem }) => problem)).toEqual(
      expect.arrayContaining([
        'two programmes are called electricity-gas-relief',
        'two measures are called electricity-discount',
      ]),
    )
  })

  it.each([null, undefined, 5, 'programme', [], {}])('takes anything, and says what is missing: %j', (anything) => {
    expect(checkDraft(vocabulary, anything).length).toBeGreaterThan(0)
  })

  it('is what defineProgramme throws by, every mistake among its issues', () => {
    const refused = (): unknown =>
      defineProgramme(
        vocabulary,
        draft({ ...withRate(row('150')), rounds: [{ round: '1', source: 'page', opens: 'x' }] }),
      )
    expect(refused).toThrow(RuleError)
    expect(refused).toThrow(/^grant: parameter 'rate' has the ratio 150[\s\S]*\ngrant: round '1' opens on 'x'/)
  })
})
