import { describe, expect, it } from 'vitest'
import {
  all,
  atLeast,
  atMost,
  defineDerivation,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
  type CallRound,
  type Programme,
} from '../../../src/author'
import type { House } from '../../../src/readings/audit/check'
import { checks } from '../../../src/readings/audit/checks'
import { printedFigures } from '../../../src/readings/audit/printed-figure'
import { workOut } from '../../../src/readings/audit/working-text'
import { programmeOf, row, table, vocabulary } from '../../support/made-up'

const { region, cost, usage, month, income, household } = vocabulary
const apply = { where: text('窓口', 'counter'), whom: text('係', 'clerk') }
const openTo = { apply, conditions: [] }
const rounds: readonly CallRound[] = [
  { round: '1回', opens: '2026-01-01', closes: '2026-02-01', source: 'document' },
  { round: '2回', opens: '2026-02-02', closes: '2026-04-01', source: 'document' },
  // One reception with two deadlines.
  { round: '3回', opens: '2026-02-02', closes: '2026-05-01', source: 'document' },
  { round: '4回', source: 'document' },
]
const programme = programmeOf(
  {
    ...openTo,
    id: 'grant',
    amount: roundDown(1, atMost(parameter('cap'), product(valueOf(cost), parameter('subsidyRate')))),
    parameters: {
      subsidyRate: table(
        'ratio',
        row('3/4', { region: 'north' }),
        row('2/3', { region: 'south' }, { printed: '３分の２以内' }),
      ),
      nationalRate: table('ratio', row('1/2', { region: 'north' }), row('1/3', { region: 'south' })),
      localRate: table('ratio', row('1/4', { region: 'north' }), row('1/3', { region: 'south' })),
      cap: table('yen', row('1500000000', {}, { printed: '15億円' })),
    },
    payers: [
      { id: 'national', name: text('国', 'state'), ratio: 'nationalRate' },
      { id: 'local', name: text('県', 'prefecture'), ratio: 'localRate' },
    ],
    rounds,
  },
  {
    ...openTo,
    id: 'price',
    award: 'entitlement',
    amount: roundDown(1, product(valueOf(usage), parameter('price'))),
    parameters: {
      price: table(
        'yen/kWh',
        row('4.5', { region: 'north', month: ['2026-01', '2026-04'] }, { printed: '4.5円/kWh' }),
        row('2.3', { region: ['north', 'south'], month: ['2026-06', '2026-09'] }, { printed: '2.3円／kWh' }),
      ),
    },
  },
  {
    ...openTo,
    id: 'advice',
    mechanism: 'advice',
    award: 'none',
    payers: [],
    amount: { kind: 'undocumented', why: text('額の定めがない。', 'No amount is laid down, say in No. 3.5.') },
    parameters: {},
    assumptions: [text('誰でもよい。', 'Anybody may.')],
  },
  {
    id: 'closed',
    applicants: false,
    institution: text('機関', 'institution'),
    amount: { kind: 'undocumented', why: text('額の定めがない。', 'No amount is laid down.') },
    parameters: {},
  },
)
const derivation = defineDerivation(vocabulary, {
  id: 'rich',
  field: 'household',
  label: text('世帯', 'household'),
  sources: programme.sources,
  parameters: { limit: table('yen', row('5000000', {}, { printed: '500万円' })) },
  cases: [{ value: 'true', when: all(atLeast(valueOf(income), parameter('limit'))) }],
  assumptions: [],
})
const sound: House = {
  programmes: [programme],
  vocabulary: { region, cost, usage, month, income, household },
  derivations: [derivation],
}

type Path = readonly (string | number)[]
/** The house with one thing changed; undefined takes it away. */
function changed(path: Path, value: unknown, house: unknown = sound): House {
  const put = (tree: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined) return value
    const at = Array.isArray(tree) ? ([...tree] as unknown[]) : { ...(tree as object) }
    Reflect.set(at, key, put(Reflect.get(at, key), rest))
    return at
  }
  return put(house, path) as House
}
const problems = (house: House): string[] => checks.flatMap((check) => check.problems(house))
const first = (...path: Path): Path => ['programmes', 0, ...path]
const grant = (...path: Path): Path => first('measures', 0, ...path)
const price = (...path: Path): Path => first('measures', 1, ...path)
const advice = (...path: Path): Path => first('measures', 2, ...path)
const closed = (...path: Path): Path => first('measures', 3, ...path)
const cap = (...path: Path): Path => grant('parameters', 'cap', 'rows', 0, ...path)

it('finds nothing in sound rules, and every promise is another one', () => {
  expect(problems(sound)).toEqual([])
  expect(new Set(checks.map(({ promise }) => promise)).size).toBe(21)
  for (const { promise } of checks) expect(promise).toMatch(/^[a-z][^.]*[a-z]$/)
})

describe('figures: the audit finds', () => {
  const said = (printed: string, problem: string) => [`made-up/grant cap {}: '${printed}' ${problem}`]
  const printed = (words: string, value?: unknown) =>
    value === undefined ? changed(cap('printed'), words) : changed(cap('value'), value, changed(cap('printed'), words))
  const range = { atLeast: '100', atMost: '200' }
  const assumed = (house: House) => changed(grant('assumptions'), [text('読み方。', 'A reading.')], house)
  it.each<[string, House, readonly string[]]>([
    ['another value', printed('14億円'), said('14億円', 'does not parse to 1500000000')],
    ['a second figure', printed('15億円（A1）'), said('15億円（A1）', 'has 2 figures for 1 value(s)')],
    ['no figure', printed('上限あり'), said('上限あり', 'has no figure, which only a whole-cost rate of 1 may lack')],
    [
      'no figure but the whole cost, of yen',
      printed('定額', '1'),
      said('定額', 'has no figure, which only a whole-cost rate of 1 may lack'),
    ],
    ['a ratio for yen', printed('1/2', '1/2'), said('1/2', 'has a figure that is not in yen')],
    ['a price for yen', printed('15円/kWh', '15'), said('15円/kWh', 'has a figure that is not in yen')],
    ['a figure that is no number', printed('1,2円', '2'), said('1,2円', 'does not parse to 2')],
    ['a second one that is none', printed('15億円（1億億）'), said('15億円（1億億）', 'has 2 figures for 1 value(s)')],
    ['nothing in yen', printed('15億円', '1500000000'), []],
    ['nothing in digits alone', printed('1500000000'), []],
    [
      'the whole cost for an end in yen',
      assumed(printed('100円又は全額', range)),
      said('100円又は全額', 'has 1 figures for 2 value(s)'),
    ],
    [
      'no figure given, of yen',
      assumed(printed('記載なし', { atLeast: '0', atMost: '1' })),
      said('記載なし', '記載なし stands for a ratio from 0 to 1, not 0–1'),
    ],
    ['nothing in a range, in any order', assumed(printed('200円又は100円', range)), []],
    ['one end of a range', assumed(printed('100円', range)), said('100円', 'has 1 figures for 2 value(s)')],
    [
      'another end of a range',
      assumed(printed('100円、201円', range)),
      said('100円、201円', 'does not parse to 100–200'),
    ],
    ['a range without an assumption', printed('100円、200円', range), ['grant: has a range and no assumption']],
  ])('%s', (_what, house, expected) => {
    expect(problems(house)).toEqual(expected)
  })

  const rate = (...path: Path): Path => grant('parameters', 'rate', ...path)
  const rated = (words: string, value: unknown): House =>
    assumed(changed(rate(), table('ratio', row(value as string, {}, { printed: words }))))
  const ofRate = (words: string, problem: string) => [`made-up/grant rate {}: '${words}' ${problem}`]
  it.each<[string, string, unknown, string | undefined]>([
    ['nothing in a whole cost', '定額', '1', undefined],
    ['nothing in all of the cost', '全額補助', '1', undefined],
    ['other words for the whole', '一部', '1', 'has no figure and does not say 定額 or 全額'],
    ['words for a part', '定額', '1/2', 'has no figure, which only a whole-cost rate of 1 may lack'],
    ['nothing in a percentage', '0.5%', '0.005', undefined],
    ['nothing in a fraction', '２／３', '2/3', undefined],
    ['an amount for a ratio', '1円', '1', 'has a figure that is not in ratio'],
    ['nothing in a half or the whole', '1/2又は定額', { atLeast: '1/2', atMost: '1' }, undefined],
    ['nothing in a half of the whole cost', '全額の1/2', '1/2', undefined],
    ['a half or what is not the whole', '1/2又は一部', { atLeast: '1/2', atMost: '1' }, 'has 1 figures for 2 value(s)'],
    ['more than two beside the whole', '1/2、2/3又は定額', { atLeast: '1/2', atMost: '1' }, 'does not parse to 1/2–1'],
    ['nothing in what is not given', '記載なし', { atLeast: '0', atMost: '1' }, undefined],
    ['a value for what is not given', '記載なし', '1', '記載なし stands for a ratio from 0 to 1, not 1'],
  ])('of ratios, %s', (_what, words, value, problem) => {
    expect(problems(rated(words, value))).toEqual(problem === undefined ? [] : ofRate(words, problem))
  })

  it.each<[string, string, string | undefined]>([
    ['2026-04-01', '2026年4月1日から', undefined],
    ['2026-04-01', '令和８年４月１日', undefined],
    ['2026-04-01', '2026/04/01', undefined],
    ['2026-04-01', '2026年4月2日', 'does not print the day 2026-04-01'],
    ['2026-04-01', '4月1日', 'does not print the day 2026-04-01'],
    ['2026-04-01', '2026年4月1日～2026年5月1日', 'does not print the day 2026-04-01'],
  ])('of days, %s printed as %s: %s', (value, words, problem) => {
    const house = changed(rate(), table('date', row(value, {}, { printed: words })))
    expect(problems(house)).toEqual(problem === undefined ? [] : ofRate(words, problem))
  })

  it.each<[string, string, string, string | undefined]>([
    ['2000000/3', '50万円、3/4', '500000 / (3/4)', undefined],
    ['1499999', '150万円未満', '1500000 - 1', undefined],
    ['750', '3/4', '1000 * 3/4', undefined],
    ['2000', '50万円', '500000 / 250', undefined],
    ['2001', '50万円', '500000 / 250', "works out '500000 / 250', which is not 2001"],
    ['2000', '60万円', '500000 / 250', "works out '500000 / 250' from other figures"],
    ['750', '3/5', '1000 * 3/4', "works out '1000 * 3/4' from other figures"],
    ['750', '2/4', '1000 * 3/4', "works out '1000 * 3/4' from other figures"],
    ['750', '3/4', '4 * 187.5', "works out '4 * 187.5' from other figures"],
    ['2000000/3', '50万円、3/5', '500000 / (3/4)', "works out '500000 / (3/4)' from other figures"],
    ['250', '1000円', '1000 * 0.25', undefined],
    ['2000', '別に定める', '500000 / 250', "works out '500000 / 250' from other figures"],
    ['2000', '50万円', '500000 /', "'500000 /' is no working: numbers, + - * / and brackets"],
  ])('of workings, %s from %s by %s', (value, words, working, problem) => {
    const house = changed(rate(), table('yen', row(value, {}, { printed: words, working })))
    expect(problems(house)).toEqual(problem === undefined ? [] : ofRate(words, problem))
  })
  it('of days, one of a range', () => {
    const ends = { atLeast: '2026-04-01', atMost: '2026-05-01' }
    const days = (words: string) => problems(assumed(changed(rate(), table('date', row(ends, {}, { printed: words })))))
    expect(days('2026年4月1日')).toEqual(ofRate('2026年4月1日', 'does not print the day 2026-04-01–2026-05-01'))
    expect(days('2026年4月1日～2026年5月1日')).toEqual([])
  })
  it('of workings, every number that stands in one', () => {
    expect(workOut('1000 * (3/4) - 0.5')).toMatchObject({
      value: { n: 1499n, d: 2n },
      numbers: [
        { n: 1000n, d: 1n },
        { n: 3n, d: 1n },
        { n: 4n, d: 1n },
        { n: 1n, d: 2n },
      ],
    })
  })
  it('of workings, one for a range', () => {
    const house = changed(rate(), table('yen', row(range, {}, { printed: '100円', working: '100' })))
    expect(problems(assumed(house))).toEqual(ofRate('100円', 'has a working for a range'))
  })
  it('of prices, one a unit of another', () => {
    const sold = (unit: string, printed: string) => changed(rate(), table(unit, row('18', {}, { printed })))
    expect(problems(sold('yen/m3', '18円/m³'))).toEqual([])
    expect(problems(sold('yen/count', '18円/台'))).toEqual([])
    expect(problems(sold('yen/count', '18円'))).toEqual([])
    expect(problems(sold('count', '18'))).toEqual([])
    expect(problems(sold('yen/m3', '18円/kWh'))).toEqual(ofRate('18円/kWh', 'has a figure that is not in yen/m3'))
    expect(problems(sold('yen/kWh', '18円'))).toEqual(ofRate('18円', 'has a figure that is not in yen/kWh'))
  })
  it('one row of a range without an assumption, beside rows of one figure', () => {
    const house = changed(cap(), row(range, {}, { printed: '100円、200円' }))
    const both = changed(
      grant('parameters', 'cap', 'rows', 1),
      row('5', { region: 'north' }, { printed: '5円' }),
      house,
    )
    expect(problems(both)).toContain('grant: has a range and no assumption')
  })
  it('reads figures with what stands after them', () => {
    const words = '１／３、4分の3、50%、0.5パーセント、1億2,000万円、18円/m³、５回'
    expect(printedFigures(words).map(({ value: { n, d }, ...rest }) => [`${n}/${d}`, rest])).toEqual([
      ['1/3', { ratio: true, after: '' }],
      ['3/4', { ratio: true, after: '' }],
      ['1/2', { ratio: true, after: '%' }],
      ['1/200', { ratio: true, after: 'パーセント' }],
      ['120000000/1', { ratio: false, after: '円' }],
      ['18/1', { ratio: false, after: '円/m3' }],
      ['5/1', { ratio: false, after: '' }],
    ])
  })
  it.each(['', '1 +', '(1', '1)', '1 2', 'x', '1 / 0', '1 / (2 - 2)'])('takes %j for no working', (working) => {
    expect(() => workOut(working)).toThrow(`'${working}' is no working: numbers, + - * / and brackets`)
  })
  it('of derivations and of budgets', () => {
    expect(problems(changed(['derivations', 0, 'parameters', 'limit', 'rows', 0, 'printed'], '5万円'))).toEqual([
      "rich limit {}: '5万円' does not parse to 5000000",
    ])
    for (const [yen, printed] of [
      [2n, '1円'],
      [0n, '0円'],
      [1n, '1円と2円'],
      [1n, '100%'],
      [1n, '未定'],
      [1n, '0.5円'],
    ] as const)
      expect(problems(changed(first('budget'), { yen, printed }))).toEqual([
        `made-up: budget '${printed}' does not parse to ${yen} yen`,
      ])
    expect(problems(changed(first('budget'), { yen: 529_600_000_000n, printed: '5,296億円' }))).toEqual([])
  })
})

describe('calls: the audit finds', () => {
  const after = (before: Partial<CallRound>, then: Partial<CallRound>): House =>
    changed(grant('rounds'), [
      { round: '1回', source: 'document', ...before },
      { round: '2回', source: 'document', ...then },
    ])
  const window = { opens: '2026-01-01', closes: '2026-04-01' }
  it.each<[string, House, string | undefined]>([
    ['a name twice in a row', after({}, { round: '1回' }), 'has round 1回 twice'],
    ['a name twice', changed(grant('rounds', 3, 'round'), '1回'), 'has round 1回 twice'],
    [
      'an earlier last day',
      after(window, { closes: '2026-03-31' }),
      'has round 2回 close on 2026-03-31, not after round 1回',
    ],
    [
      'the same last day',
      after(window, { closes: '2026-04-01' }),
      'has round 2回 close on 2026-04-01, not after round 1回',
    ],
    ['nothing in a later last day alone', after(window, { closes: '2026-04-02' }), undefined],
    [
      'an earlier first day',
      after(window, { opens: '2025-12-31' }),
      'has round 2回 open on 2025-12-31, before round 1回',
    ],
    ['nothing in one reception', after(window, { opens: '2026-01-01', closes: '2026-05-01' }), undefined],
    [
      'a first day within',
      after(window, { opens: '2026-01-02' }),
      'has round 2回 open on 2026-01-02, while round 1回 is open until 2026-04-01',
    ],
    [
      'a first day on the last',
      after(window, { opens: '2026-04-01' }),
      'has round 2回 open on 2026-04-01, while round 1回 is open until 2026-04-01',
    ],
    ['nothing in a first day after the last', after(window, { opens: '2026-04-02' }), undefined],
    [
      'what follows one without a last day',
      after({ opens: '2026-01-01' }, { opens: '2026-05-01' }),
      'has round 2回 after round 1回, which has no last day',
    ],
    ['nothing where no day of the first is known', after({}, { opens: '2026-05-01' }), undefined],
    ['nothing where days are not known', after({ opens: '2026-01-01' }, {}), undefined],
    [
      'nothing where the first has a last day alone',
      after({ closes: '2026-04-01' }, { opens: '2026-04-02' }),
      undefined,
    ],
    [
      'a first day within one of which the last day alone is known',
      after({ closes: '2026-04-01' }, { opens: '2026-03-01' }),
      'has round 2回 open on 2026-03-01, while round 1回 is open until 2026-04-01',
    ],
    ['no rounds as nothing', changed(grant('rounds'), undefined), undefined],
    ['no way to apply', changed(grant('apply'), undefined), 'does not say how to apply'],
    ['no list of conditions', changed(grant('conditions'), undefined), 'has no list of conditions to check'],
    ['advice with an award', changed(grant('mechanism'), 'advice'), 'is advice with an award'],
  ])('%s', (_what, house, problem) => {
    expect(problems(house)).toEqual(problem === undefined ? [] : [`made-up/grant: ${problem}`])
  })
  it('what a figure rests on, where it does not say what it is or is an earlier call without a name', () => {
    const lost = problems(changed(cap('source'), 'rumour'))
    expect(lost).toContain('made-up/grant: cap rests on rumour, which does not say what it is')
    const source = (of: object) =>
      problems(changed(grant('sources', 'page'), of, changed(cap('source'), 'page'))).filter((one) =>
        one.includes('rests'),
      )
    expect(source({ kind: 'hearsay' })).toEqual(['made-up/grant: cap rests on page, which does not say what it is'])
    for (const kind of ['budgetDocument', 'officialPage', 'secondaryPage']) {
      expect(source({ kind, precedent: text('第1回', 'first call') })).toEqual([])
      expect(source({ kind, precedent: text(' ', 'x') })).toEqual([
        'made-up/grant: cap rests on an earlier call without a name',
      ])
    }
  })
  it('a measure under its own name where it is its programme’s only one', () => {
    expect(problems(changed(first('id'), 'grant')).filter((one) => one.startsWith('grant/'))).toEqual([])
    const alone = changed(first('id'), 'grant', changed(grant('apply'), undefined))
    expect(problems(alone)).toContain('grant: does not say how to apply')
  })
})

describe('tables: the audit finds', () => {
  const prices = (...rows: readonly ReturnType<typeof row>[]): House =>
    changed(price('parameters', 'price'), table('yen/kWh', ...rows))
  const at = (value: string, when: Parameters<typeof row>[1]) => row(value, when, { printed: `${value}円/kWh` })
  it.each<[string, House, readonly string[]]>([
    [
      'months that two rows share',
      prices(at('1', { month: ['2026-01', '2026-03'] }), at('2', { month: ['2026-03', '2026-04'] })),
      ['price price: two rows for month=2026-03'],
    ],
    [
      'a month within the period of another row',
      prices(at('1', { month: ['2026-01', '2026-03'] }), at('2', { month: '2026-02' })),
      ['price price: two rows for month=2026-02'],
    ],
    [
      'nothing in payers whose tables have other rows than the rate',
      changed(grant('parameters'), {
        subsidyRate: table(
          'ratio',
          row('3/4', { region: 'north', declared: 'true' }),
          row('1/2', { region: 'north', declared: 'false' }),
        ),
        nationalRate: table(
          'ratio',
          row('1/4', { region: 'north', declared: 'false' }),
          row('1/2', { region: 'north', declared: 'true' }),
        ),
        localRate: table('ratio', row('1/4', { region: ['south', 'north'] })),
      }),
      [],
    ],
    [
      'nothing in months one after another',
      prices(at('1', { month: ['2026-01', '2026-03'] }), at('2', { month: '2026-04' })),
      [],
    ],
    [
      'an option that two rows share, one of them of every month',
      prices(at('1', { region: ['north', 'south'] }), at('2', { region: 'south', month: '2026-01' })),
      ['price price: two rows for month=2026-01 region=south'],
    ],
    ['two rows for everybody', prices(at('1', {}), at('2', {})), ['price price: two rows for everybody']],
    [
      'nothing in brackets, of which defineProgramme has seen that they share nothing',
      prices(at('1', { usage: { lessThan: '5' } }), at('2', { usage: { atLeast: '5' } })),
      [],
    ],
    [
      'one bracket twice',
      prices(at('1', { usage: { lessThan: '5' } }), at('2', { usage: { lessThan: '5' } })),
      ['price price: two rows for usage={"lessThan":"5"}'],
    ],
    [
      'payers that bear less than the rate',
      changed(grant('parameters', 'localRate', 'rows', 1), row('1/4', { region: 'south' })),
      ['grant region=south: the payers bear 7/12 together and the rate is 2/3'],
    ],
    [
      'payers that bear more',
      changed(grant('parameters', 'nationalRate', 'rows', 0), row('3/4', { region: 'north' })),
      ['grant region=north: the payers bear 1 together and the rate is 3/4'],
    ],
    [
      'a payer without a rate',
      changed(grant('parameters', 'localRate', 'rows'), [row('1/4', { region: 'north' })]),
      ['grant region=south: a payer has no single rate'],
    ],
    [
      'several payers without a rate',
      changed(grant('parameters'), { cap: programme.measures[0]!.parameters['cap'] }),
      ['grant: has several payers and no subsidyRate'],
    ],
    [
      'nothing in one payer',
      changed(
        grant('payers'),
        [{ id: 'national', name: text('国', 'state') }],
        changed(grant('parameters'), { cap: programme.measures[0]!.parameters['cap'] }),
      ),
      [],
    ],
    [
      'a rate that is a range',
      changed(
        grant('assumptions'),
        [text('読み方。', 'A reading.')],
        changed(grant('parameters', 'subsidyRate', 'rows'), [
          row('3/4', { region: 'north' }),
          row({ atLeast: '1/3', atMost: '2/3' }, { region: 'south' }, { printed: '1/3、2/3' }),
        ]),
      ),
      ['grant region=south: a payer has no single rate'],
    ],
  ])('%s', (_what, house, expected) => {
    expect(problems(house)).toEqual(expected)
  })
})

describe('words: the audit finds', () => {
  it.each<[string, House, readonly string[]]>([
    [
      'English in the Japanese',
      changed(first('name', 'ja'), 'grant, less'),
      ["made-up name: 'grant, less' is not Japanese"],
    ],
    ['nothing in a name in Latin letters', changed(first('name', 'ja'), 'J-Startup 2.0 & Co'), []],
    ['small letters first', changed(first('name', 'ja'), 'eStartup'), ["made-up name: 'eStartup' is not Japanese"]],
    [
      'Japanese in the English',
      changed(grant('name', 'en'), 'the 補助'),
      ["made-up measures grant name: 'the 補助' is not English"],
    ],
    [
      'katakana in the English',
      changed(grant('name', 'en'), 'アx'),
      ["made-up measures grant name: 'アx' is not English"],
    ],
    ['no English', changed(grant('name', 'en'), ' '), ['made-up measures grant name: one language is empty']],
    [
      'no Japanese',
      changed(grant('name', 'ja'), ''),
      ['made-up measures grant name: one language is empty', "made-up measures grant name: '' is not Japanese"],
    ],
    [
      'a payer by its id',
      changed(grant('payers', 0, 'name', 'ja'), 'state'),
      ["made-up measures grant payers national name: 'state' is not Japanese"],
    ],
    [
      'a fact of the vocabulary',
      changed(['vocabulary', 'cost', 'label', 'en'], '費用'),
      ["vocabulary cost label: '費用' is not English"],
    ],
    [
      'an option of a fact',
      changed(['vocabulary', 'region', 'options', 0, 'label', 'ja'], 'north side'),
      ["vocabulary region options north label: 'north side' is not Japanese"],
    ],
    ['nothing in an author’s note', changed(grant('memo'), null), []],
    [
      'nothing in a figure that has the name of a language',
      changed(grant('parameters', 'en'), table('yen', row('5', {}, { printed: '5円' }))),
      [],
    ],
    ['nothing in a sign of a unit', changed(['vocabulary', 'cost', 'unitLabel'], text(' kW', ' kW')), []],
    [
      'words of a derivation',
      changed(['derivations', 0, 'label', 'ja'], 'rich'),
      ["rich label: 'rich' is not Japanese"],
    ],
    ['one copy of a fact alone', changed(['derivations', 0, 'fields', 'income', 'label', 'ja'], 'x'), []],
    ['none of the copies in measures', changed(grant('fields', 'cost', 'label', 'ja'), 'x'), []],
    ['blanks', changed(grant('name', 'ja'), '……と……'), ['made-up: 2 blanks (……) are left']],
    [
      'a goal’s figure in Japanese alone',
      changed(first('goals'), [{ text: text('増やす', 'More'), figure: '80%を超える' }]),
      ["made-up: the goal's '80%を超える' has no English"],
    ],
    [
      'a goal’s deadline in Japanese alone',
      changed(first('goals'), [{ text: text('増やす', 'More'), figure: text('倍', 'double'), deadline: '年度末' }]),
      ["made-up: the goal's '年度末' has no English"],
    ],
    ['nothing in a goal’s number', changed(first('goals'), [{ text: text('増やす', 'More'), figure: '80%' }]), []],
  ])('%s', (_what, house, expected) => {
    expect(problems(house)).toEqual(expected)
  })

  const why = (ja: string, en: string): House => changed(advice('amount', 'why'), text(ja, en))
  it.each<[string, House, readonly string[]]>([
    [
      'two Japanese sentences of why',
      why('一つ。二つ。', 'One.'),
      ['advice: why is not one Japanese sentence: 一つ。二つ。'],
    ],
    ['a Japanese why without an end', why('一つ', 'One.'), ['advice: why is not one Japanese sentence: 一つ']],
    [
      'two English sentences of why',
      why('一つ。', 'One. Two.'),
      ['advice: why is not one English sentence: One. Two.'],
    ],
    ['two without a space', why('一つ。', 'One.Two.'), ['advice: why is not one English sentence: One.Two.']],
    ['an English why without an end', why('一つ。', 'One'), ['advice: why is not one English sentence: One']],
    ['nothing in an abbreviation and a number', why('一つ。', 'One, e.g. 3.5 yen.'), []],
    [
      'nothing after a full stop but blanks',
      why('一つ。 ', 'One. '),
      ['advice: why is not one Japanese sentence: 一つ。 ', 'advice: why is not one English sentence: One. '],
    ],
    [
      'no institution where nobody applies',
      changed(closed('institution'), undefined),
      ['closed: nobody applies, and no institution is named'],
    ],
    [
      'an institution without a name',
      changed(closed('institution', 'ja'), ' ', changed(closed('institution', 'en'), 'x')),
      [
        'closed: nobody applies, and no institution is named',
        'made-up measures closed institution: one language is empty',
        "made-up measures closed institution: ' ' is not Japanese",
      ],
    ],
    [
      'an institution where somebody applies',
      changed(advice('institution'), text('国', 'state')),
      ['advice: is open to applicants and names an institution'],
    ],
    [
      'what is open to all without an assumption',
      changed(advice('assumptions'), []),
      ['advice: is open to everyone without an assumption'],
    ],
  ])('%s', (_what, house, expected) => {
    expect(problems(house).sort()).toEqual([...expected].sort())
  })
  it.each<[string, House, readonly string[]]>([
    ['a fact that nobody asks for', changed(['vocabulary', 'power'], vocabulary.power), ['no rule asks for power']],
    [
      'a fact that only a purpose asks for as nothing',
      changed(grant('purposeFields'), { power: vocabulary.power }, changed(['vocabulary', 'power'], vocabulary.power)),
      [],
    ],
    [
      'facts of a derivation that is not there',
      changed(['derivations'], []),
      ['no rule asks for income', 'no rule asks for household'],
    ],
    ['a fact under another name', changed(['vocabulary', 'cost', 'id'], 'price'), ['cost calls itself price']],
    [
      'a question that does not ask',
      changed(['vocabulary', 'cost', 'question', 'ja'], '費用です。'),
      ['cost: the question does not ask (か。 and ?)'],
    ],
    [
      'an English question that does not ask',
      changed(['vocabulary', 'cost', 'question', 'en'], 'Cost.'),
      ['cost: the question does not ask (か。 and ?)'],
    ],
    [
      'a help that is no sentence',
      changed(['vocabulary', 'cost', 'help', 'ja'], '費用'),
      ['cost: the help is not a sentence'],
    ],
    [
      'an English help that is none',
      changed(['vocabulary', 'cost', 'help', 'en'], 'Cost'),
      ['cost: the help is not a sentence'],
    ],
  ])('%s', (_what, house, expected) => {
    expect(problems(house)).toEqual(expected)
  })
})

describe('headers: the audit finds', () => {
  const twice = (other: object): House => changed(['programmes', 1], { ...programme, ...other } as unknown as Programme)
  it.each<[string, House, readonly string[]]>([
    [
      'a repeated programme',
      twice({ measures: [], withoutMeasure: [{ printed: '(2)', why: text('なし。', 'None.') }] }),
      ['two programmes are called made-up'],
    ],
    [
      'repeated measures, each said once',
      changed(first('measures', 2), programme.measures[1], changed(first('measures', 3), programme.measures[1])),
      ['two measures are called price'],
    ],
    [
      'a measure of another programme',
      changed(advice('programme'), 'other'),
      ['advice says that it belongs to other, not made-up'],
    ],
    [
      'no measure',
      changed(first('measures'), [], changed(['vocabulary'], { household, income })),
      ['made-up: has no measure, nor a reason why'],
    ],
    [
      'nothing where it says why',
      changed(
        first('withoutMeasure'),
        [{ printed: '(2)', why: text('なし。', 'None.') }],
        changed(first('measures'), [], changed(['vocabulary'], { household, income })),
      ),
      [],
    ],
    [
      'a part without a name',
      changed(first('withoutMeasure'), [{ printed: ' ', why: text('なし。', 'None.') }]),
      ['made-up: a part without a measure has no name'],
    ],
    [
      'two sentences of summary',
      changed(first('summary', 'ja'), '一つ。二つ。'),
      ['made-up: the summary is not one sentence'],
    ],
    ['a summary without an end', changed(first('summary', 'ja'), '一つ'), ['made-up: the summary is not one sentence']],
    [
      'words after the summary’s end',
      changed(first('summary', 'ja'), '一つ。二'),
      ['made-up: the summary is not one sentence'],
    ],
    [
      'an English summary without an end',
      changed(first('summary', 'en'), 'One'),
      ['made-up: the summary is not one sentence'],
    ],
    [
      'a source that was never checked',
      changed(first('sources', 'document', 'checkedOn'), '2026-02-30'),
      ["made-up: source document was checked on '2026-02-30', which is no date"],
    ],
    [
      'a page without an address',
      changed(first('sources', 'precedent', 'url'), undefined),
      ['made-up: source precedent has no https address'],
    ],
    [
      'a page with another address',
      changed(first('sources', 'precedent', 'url'), 'xhttps://example.jp'),
      ['made-up: source precedent has no https address'],
    ],
    ['a measure without a place', changed(grant('at'), ' '), ['made-up: grant has no place in the document']],
    ['a figure without a place', changed(cap('at'), ' '), ['grant cap {}: has no place in a known source']],
    [
      'a figure without a known source',
      changed(grant('parameters', 'subsidyRate', 'rows', 0, 'source'), 'rumour'),
      [
        'grant subsidyRate {"region":"north"}: has no place in a known source',
        'made-up/grant: subsidyRate rests on rumour, which does not say what it is',
      ],
    ],
  ])('%s', (_what, house, expected) => {
    expect(problems(house)).toEqual(expected)
  })
  it.each(['Made', 'made_up', 'made--up', '-made', 'made-', 'mädé', ''])(
    'an id that is not in kebab case: %j',
    (id) => {
      expect(problems(changed(first('id'), id))).toContain(`${id}: the id is not in kebab case`)
    },
  )
  it.each(['a', 'a-b-3', '2-made'])('nothing in the id %s', (id) => {
    expect(problems(changed(first('id'), id)).filter((one) => one.includes('kebab'))).toEqual([])
  })
})
