import { expect, it } from 'vitest'
import { checkDraft, isTrue, parameter, text, valueOf } from '../../src/author'
import { draft, grant, row, vocabulary, withTables } from '../support/draft'

const places = (given: unknown): string[] => checkDraft(vocabulary, given).map(({ path }) => path.join('.'))
const cost = valueOf(vocabulary.cost)
/** What a rule names and no more: a figure that it does not use is a mistake, too. */
const only = (...names: readonly string[]): object => ({
  parameters: Object.fromEntries(names.map((name) => [name, grant.parameters[name]])),
})
const rounded = (mode: string): object => ({
  amount: { kind: 'round', of: cost, step: 1, mode },
  ...only('floor'),
})
const clamped = (more: object): object => ({
  amount: { kind: 'round', of: { kind: 'clamp', of: cost, ...more }, step: 1, mode: 'down' },
  ...only('floor', 'cap'),
})
const condition = (given: unknown): object => ({ eligibility: given })
const cap = (value: unknown, when: object = {}): object =>
  withTables({ cap: { label: text('上限', 'cap'), unit: 'yen', rows: [row(value, when)] } })

it.each<[string, object]>([
  ...(['<', '<=', '=', '>=', '>'] as const).map((op): [string, object] => [
    `the comparison ${op}`,
    condition({ kind: 'compare', left: cost, op, right: parameter('floor') }),
  ]),
  ['any of several', { ...condition({ kind: 'any', of: [isTrue(vocabulary.open)] }), ...only('cap', 'rate') }],
  [
    'values of a choice',
    { ...condition({ kind: 'oneOf', field: 'region', values: ['north', 'south'] }), ...only('cap', 'rate') },
  ],
  ...['down', 'halfUp', 'up'].map((mode): [string, object] => [`rounding ${mode}`, rounded(mode)]),
  ['both ends of a clamp', clamped({ atLeast: parameter('floor'), atMost: parameter('cap') })],
  ['a range', cap({ atLeast: '1000', atMost: '5000' })],
  ['an id with figures and hyphens', { id: '7-Grant-2' }],
])('takes %s', (_what, change) => {
  expect(places(draft(change))).toEqual([])
})

it.each<[string, object, string]>([
  ['another comparison', condition({ kind: 'compare', left: cost, op: '!=', right: cost }), 'eligibility'],
  ['no value of a choice', condition({ kind: 'oneOf', field: 'region', values: [] }), 'eligibility'],
  ['another rounding', rounded('nearest'), 'amount'],
  ['a lower end that is no formula', clamped({ atLeast: '1000' }), 'amount'],
  ['an upper end that is no formula', clamped({ atMost: { kind: 'most' } }), 'amount'],
  ['a range without its upper end', cap({ atLeast: '1000' }), 'parameters'],
  ['a range whose lower end is no text', cap({ atLeast: 1000, atMost: '5000' }), 'parameters'],
  ['an id with a space', { id: 'two words' }, 'id'],
  ['an id that begins with a hyphen', { id: '-grant' }, 'id'],
  ['an id that ends with a line break', { id: 'grant\n' }, 'id'],
  ['an id in Japanese', { id: '補助' }, 'id'],
  ['a name in one language', { name: { ja: '補助' } }, 'name'],
  ['a payer without a name', { payers: [{ id: 'city' }] }, 'payers'],
  ['a payer whose id has a space', { payers: [{ ...grant.payers[0], id: 'the city' }] }, 'payers'],
  ['a round without its source', { rounds: [{ round: '1次' }] }, 'rounds'],
])('refuses %s, at its place', (_what, change, place) => {
  const found = places(draft(change))
  expect(found.length).toBeGreaterThan(0)
  for (const one of found) expect(one).toMatch(new RegExp(`^measures\\.0\\.${place}(\\.|$)`))
})

it.each<[string, object, string]>([
  ['a budget without its print', { budget: { yen: 1n } }, 'budget.printed'],
  ['a budget in a double', { budget: { yen: 1.5, printed: '1円' } }, 'budget.yen'],
  ['a goal without words', { goals: [{ figure: '1' }] }, 'goals.0.text'],
  [
    'a source of another kind',
    { sources: { page: { title: text('頁', 'page'), kind: 'blog', checkedOn: '2026-11-24' } } },
    'sources.page.kind',
  ],
  [
    'a source without its day',
    { sources: { page: { title: text('頁', 'page'), kind: 'officialPage' } } },
    'sources.page.checkedOn',
  ],
])('refuses a programme with %s, at its place', (_what, header, place) => {
  expect(places(draft({}, header))).toEqual([place])
})
it('takes a page of others as a source', () => {
  const page = { title: text('記事', 'article'), kind: 'secondaryPage', checkedOn: '2026-11-24' }
  expect(places(draft({}, { sources: { page } }))).toEqual([])
})
