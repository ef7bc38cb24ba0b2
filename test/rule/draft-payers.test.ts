import { expect, it } from 'vitest'
import {
  checkDraft,
  choiceField,
  named,
  option,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
  type Formula,
  type ParameterTable,
} from '../../src/author'
import { draft, grant, row, table, vocabulary, words } from '../support/draft'

/** What is wrong with a measure whose payers bear these tables. */
const found = (
  parts: Readonly<Record<string, ParameterTable>>,
  more: Readonly<Record<string, ParameterTable>> = {},
  amount: Formula = roundDown(1, product(valueOf(vocabulary.cost), parameter('rate'))),
  facts = vocabulary,
): readonly string[] =>
  checkDraft(
    facts,
    draft({
      payers: Object.keys(parts).map((id) => ({ id, name: text('負担者', id), ratio: id })),
      amount,
      parameters: {
        floor: grant.parameters['floor'],
        rate: table('ratio', row('1/2')),
        ...parts,
        ...more,
      },
    }),
  ).map(({ path, problem }) => `${path.slice(2).join('.')}: ${problem}`)

it('looks for the rate only among the parameters that the amount names', () => {
  const label = text('名', 'name')
  expect(
    found(
      { state: table('ratio', row('1/3')) },
      { cap: table('yen', row('5')) },
      roundDown(1, named('rate', label, parameter('cap'))),
    ),
  ).toEqual(["parameters.rate: never uses its parameter 'rate'"])
  expect(
    found(
      { state: table('ratio', row('1/2')), city: table('ratio', row('1/4')) },
      {},
      roundDown(1, product(valueOf(vocabulary.cost), parameter('state'))),
    ),
  ).toEqual(["parameters.rate: never uses its parameter 'rate'"])
  expect(found({ state: table('ratio', row('1/3')) }, {}, roundDown(1, parameter('rates')))).toEqual([
    ": uses the unknown parameter 'rates'; did you mean 'rate'?",
  ])
  const noted = { ...roundDown(1, product(valueOf(vocabulary.cost), parameter('rate'))), note: null }
  expect(found({ state: table('ratio', row('1/2')) }, {}, noted)).toEqual([])
})

it('compares no figures that cannot be read', () => {
  expect(found({ state: table('ratio', row('many')) })).toEqual([
    ": parameter 'state' has the value 'many', which is not a number",
  ])
  expect(found({ state: table('ratio', row('1/3')) }, { rate: table('ratio', row('many')) })).toEqual([
    ": parameter 'rate' has the value 'many', which is not a number",
  ])
})

it('takes a payer who bears nothing beside one who does', () => {
  expect(found({ state: table('ratio', row('0')), city: table('ratio', row('1/2')) })).toEqual([])
})

it('compares no payer of one case with a payer of another', () => {
  const parts = {
    state: table('ratio', row('1/4', { region: 'north' }), row('1/8', { region: ['south', 'west'] })),
    city: table('ratio', row('1/4', { region: 'north' }), row('3/8', { region: ['south', 'west'] })),
  }
  expect(found(parts)).toEqual([])
  expect(
    found({ ...parts, city: table('ratio', row('1/4', { region: 'north' }), row('1/4', { region: 'south' })) }),
  ).toEqual(["payers: has payers who bear 1/8 + 1/4 = 3/8 together, where 'rate' is 1/2"])
})

it('takes payers who bear one of several rates', () => {
  const [cost, rate, share] = [valueOf(vocabulary.cost), parameter('rate'), parameter('share')]
  expect(
    found(
      { state: table('ratio', row('1/2')) },
      { share: table('ratio', row('3/4')) },
      roundDown(1, product(cost, rate, share)),
    ),
  ).toEqual([])
})

it('compares the payers with the rate of their own case alone', () => {
  const parts = {
    state: table('ratio', row('1/4', { region: 'north' }), row('1/2', { region: ['south', 'west'] })),
    city: table('ratio', row('1/4', { open: 'true' }), row('1/8', { open: 'false' })),
  }
  const rates = (...[a, b, c, d]: readonly string[]): object => ({
    rate: table(
      'ratio',
      row(a, { region: 'north', open: 'true' }),
      row(b, { region: 'north', open: 'false' }),
      row(c, { region: ['south', 'west'], open: 'true' }),
      row(d, { region: ['south', 'west'], open: 'false' }),
    ),
  })
  expect(found(parts, { ...rates('1/2', '3/8', '3/4', '5/8') })).toEqual([])
  expect(found(parts, { ...rates('1/2', '5/8', '3/4', '5/8') })).toEqual([
    "payers: has payers who bear 1/4 + 1/8 = 3/8 together, where 'rate' is 5/8",
  ])
})

it.each([
  [10, ["payers: has payers who bear 0 + 0 + 0 + 1/3 = 1/3 together, where 'rate' is 1/2"]],
  [11, []],
])('compares a thousand cases and no more: 10 times 10 times %i', (many, expected) => {
  const ids = (length: number): string[] => Array.from({ length }, (_, at) => `o${at}`)
  const fact = (id: string, length: number) =>
    choiceField(id, words, ...ids(length).map((own) => option(own, own, own)))
  const parts = (key: string, length: number): ParameterTable =>
    table('ratio', ...ids(length).map((own) => row('0', { [key]: own })))
  const facts = { ...vocabulary, a: fact('a', 10), b: fact('b', 10), c: fact('c', many) }
  expect(
    found(
      { a: parts('a', 10), b: parts('b', 10), c: parts('c', many), d: table('ratio', row('1/3')) },
      {},
      undefined,
      facts,
    ),
  ).toEqual(expected)
})
