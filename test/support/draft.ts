import {
  atLeast,
  atMost,
  booleanField,
  choiceField,
  monthField,
  numberField,
  option,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
  type MeasureDraft,
  type ParameterRow,
  type ProgrammeDraft,
} from '../../src/author'

export const words = { label: text('項目', 'item'), question: text('何。', 'What?'), help: text('説明。', 'Help.') }
export const vocabulary = {
  region: choiceField(
    'region',
    words,
    option('north', '北', 'north'),
    option('south', '南', 'south'),
    option('west', '西', 'west'),
  ),
  open: booleanField('open', words),
  month: monthField('month', words),
  cost: numberField('cost', 'yen', words),
}
export const row = (value: unknown, when: object = {}, more: object = {}): ParameterRow =>
  ({ when, value, source: 'page', at: '表', printed: '数字', ...more }) as ParameterRow
export const table = (unit: string, ...rows: readonly ParameterRow[]) => ({ label: text('数字', 'figure'), unit, rows })
/** A sound measure; tests change what they are about. */
export const grant: MeasureDraft = {
  id: 'grant',
  name: text('補助', 'grant'),
  at: '概要',
  mechanism: 'subsidy',
  award: 'ceiling',
  applicants: true,
  openTo: text('店', 'shops'),
  eligibility: atLeast(valueOf(vocabulary.cost), parameter('floor')),
  amount: roundDown(1000, atMost(parameter('cap'), product(valueOf(vocabulary.cost), parameter('rate')))),
  parameters: {
    floor: table('yen', row('1000')),
    cap: table('yen', row('5000')),
    rate: table('ratio', row('1/2')),
  },
  payers: [{ id: 'city', name: text('市', 'city') }],
  assumptions: [],
}
/** A sound programme of that measure. */
export const draft = (change: object = {}, header: object = {}): ProgrammeDraft =>
  ({
    id: 'city-programme',
    number: 1,
    name: text('事業', 'programme'),
    summary: text('事業です。', 'A programme.'),
    budget: { yen: 1n, printed: '1円' },
    bureaus: [],
    goals: [],
    sources: { page: { title: text('ページ', 'page'), kind: 'officialPage', checkedOn: '2026-11-24' } },
    measures: [{ ...grant, ...change }],
    ...header,
  }) as unknown as ProgrammeDraft
export const withTables = (more: object): object => ({ parameters: { ...grant.parameters, ...more } })
export const withRate = (...rows: readonly ParameterRow[]): object => withTables({ rate: table('ratio', ...rows) })
