import {
  all,
  any,
  atLeast,
  atMost,
  booleanField,
  choiceField,
  dateField,
  defineProgramme,
  isTrue,
  lessThan,
  monthField,
  named,
  noMoreThan,
  numberField,
  oneOf,
  option,
  parameter,
  product,
  roundDown,
  sum,
  text,
  valueOf,
  type Measure,
  type MeasureDraft,
  type ParameterRow,
  type ParameterTable,
  type Programme,
} from '../../src/author'

const words = (ja: string, en: string, changeable = true) => ({
  label: text(ja, en),
  question: text(`${ja}は何ですか。`, `What is the ${en}?`),
  help: text(`${ja}です。`, `The ${en}.`),
  changeable,
})

export const vocabulary = {
  region: choiceField(
    'region',
    words('地域', 'region', false),
    option('north', '北', 'north'),
    option('south', '南', 'south'),
  ),
  household: booleanField('household', words('世帯', 'household', false)),
  declared: booleanField('declared', words('宣言', 'declaration')),
  month: monthField('month', words('使用月', 'month of use', false)),
  ordered: dateField('ordered', words('契約日', 'day of the order')),
  cost: numberField('cost', 'yen', words('費用', 'cost')),
  outside: numberField('outside', 'yen', words('外注費', 'outside cost')),
  income: numberField('income', 'yen', words('所得', 'income', false)),
  usage: numberField('usage', 'kWh', words('使用量', 'usage', false)),
  power: numberField('power', 'kW', { ...words('出力', 'power'), decimals: 2, unitLabel: text(' kW', ' kW') }),
}

export const row = (
  value: ParameterRow['value'],
  when: ParameterRow['when'] = {},
  more: Partial<ParameterRow> = {},
): ParameterRow => ({
  when,
  value,
  source: 'document',
  at: '要領',
  printed: typeof value === 'string' ? value : `${value.atLeast}～${value.atMost}`,
  ...more,
})
export const table = (unit: string, ...rows: readonly ParameterRow[]): ParameterTable => ({
  label: text('数字', 'figure'),
  unit,
  rows,
})

/** The same with those of its parameters only that it uses, for a rule may have no others. */
export function onlyUsed<D extends Pick<MeasureDraft, 'id'> & Partial<MeasureDraft>>(draft: D): D {
  const { parameters = {}, amount, eligibility, payers = [] } = draft
  const written = JSON.stringify([amount ?? DEFAULT, eligibility, payers])
  const used = Object.entries(parameters).filter(([name]) => written.includes(`"${name}"`))
  return { ...draft, parameters: Object.fromEntries(used) }
}

const DEFAULT = roundDown(1, product(valueOf(vocabulary.cost), parameter('rate')))

/** A sound measure made of what a test is about. */
export const measureOf = (change: Partial<MeasureDraft> & Pick<MeasureDraft, 'id'>): Measure =>
  programmeOf(change).measures[0]!

/** A sound programme of such measures. */
export function programmeOf(...changes: readonly (Partial<MeasureDraft> & Pick<MeasureDraft, 'id'>)[]): Programme {
  const drafts = changes.map((change): MeasureDraft => ({
    name: text('補助', 'grant'),
    at: '概要',
    mechanism: 'subsidy',
    award: 'ceiling',
    applicants: true,
    openTo: text('店', 'shops'),
    eligibility: all(),
    amount: DEFAULT,
    parameters: { rate: table('ratio', row('1/3')) },
    payers: [{ id: 'national', name: text('国', 'state') }],
    assumptions: [],
    ...change,
  }))
  return defineProgramme(vocabulary, {
    id: 'made-up',
    number: 1,
    name: text('事業', 'programme'),
    summary: text('事業です。', 'A programme.'),
    budget: { yen: 1n, printed: '1円' },
    bureaus: [],
    goals: [],
    sources: {
      document: { title: text('要領', 'guideline'), kind: 'budgetDocument', checkedOn: '2026-11-26' },
      precedent: {
        title: text('前回の要領', 'earlier guideline'),
        kind: 'officialPage',
        url: 'https://example.go.jp/',
        precedent: text('第1回', 'first call'),
        checkedOn: '2026-11-26',
      },
    },
    measures: drafts,
  })
}

/** A price for each kWh, known up to September 2026; no support in May 2026. */
export const priced = measureOf({
  id: 'priced',
  award: 'entitlement',
  eligibility: oneOf(vocabulary.region, 'north', 'south'),
  amount: roundDown(1, product(valueOf(vocabulary.usage), parameter('price'))),
  parameters: {
    price: {
      ...table(
        'yen/kWh',
        row('4.5', { region: 'north', month: ['2026-01', '2026-04'] }),
        row('2.3', { region: ['north', 'south'], month: ['2026-06', '2026-09'] }),
      ),
      knownUntil: '2026-09',
    },
  },
})

/** A third of the cost, refused below a floor of 300,000 yen that is tested on the exact amount. */
export const floored = measureOf({
  id: 'floored',
  eligibility: atLeast(
    named(
      'beforeFloor',
      text('下限と比べる補助額', 'grant before the floor'),
      product(valueOf(vocabulary.cost), parameter('rate')),
    ),
    parameter('floor'),
  ),
  amount: roundDown(1, atMost(parameter('cap'), product(valueOf(vocabulary.cost), parameter('rate')))),
  parameters: {
    rate: table('ratio', row('1/3')),
    floor: table('yen', row('300000')),
    cap: table('yen', row('1000000')),
  },
})

/** An investment whose floor falls with a declaration, and more than half of which is one's own work. */
export const investment = measureOf({
  id: 'investment',
  eligibility: all(
    atLeast(valueOf(vocabulary.cost), parameter('least')),
    lessThan(valueOf(vocabulary.outside), valueOf(vocabulary.cost)),
  ),
  amount: roundDown(
    1000,
    atMost(parameter('cap'), product(sum(valueOf(vocabulary.cost), valueOf(vocabulary.outside)), parameter('rate'))),
  ),
  parameters: {
    least: table('yen', row('2000', { declared: 'false' }), row('1500', { declared: 'true' })),
    rate: table('ratio', row('1/2')),
    cap: table('yen', row('500000')),
  },
})

/** A rate by a bracket of income and a price by kW, in a window of days. */
export const bracketed = measureOf({
  id: 'bracketed',
  eligibility: all(
    isTrue(vocabulary.household),
    atLeast(valueOf(vocabulary.ordered), parameter('opens')),
    noMoreThan(valueOf(vocabulary.ordered), parameter('closes')),
  ),
  amount: roundDown(
    1000,
    atMost(
      product(valueOf(vocabulary.cost), parameter('rate')),
      product(valueOf(vocabulary.power), parameter('perKilowatt')),
    ),
  ),
  parameters: {
    opens: table('date', row('2026-04-01')),
    closes: table('date', row('2027-03-15')),
    perKilowatt: table(
      'yen/kW',
      row('70000', { ordered: ['2026-04-01', '2026-09-30'] }),
      row('50000', { ordered: { atLeast: '2026-10-01' } }),
    ),
    rate: table(
      'ratio',
      row('2/3', { income: { lessThan: '5000000' } }),
      row('1/2', { income: { atLeast: '5000000', atMost: '8000000' } }),
    ),
  },
})

/** The same size asked in two branches, which three-valued logic alone cannot settle. */
export const branches = measureOf({
  id: 'branches',
  eligibility: any(
    isTrue(vocabulary.declared),
    all(oneOf(vocabulary.region, 'north')),
    oneOf(vocabulary.region, 'south'),
  ),
})

/** Days that are known up to a day. */
export const dated = measureOf({
  id: 'dated',
  parameters: {
    rate: {
      ...table(
        'ratio',
        row('1/2', { ordered: ['2026-01-01', '2026-06-30'] }),
        row('1/3', { ordered: ['2026-08-01', '2026-12-31'] }),
      ),
      knownUntil: '2026-12-31',
    },
  },
})

/** Measures that have what the programmes of the document may have none of. */
export const madeUp: readonly Measure[] = [priced, floored, investment, bracketed, branches, dated]
