import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import {
  all,
  any,
  atLeast,
  defineDerivation,
  defineProgramme,
  difference,
  isTrue,
  named,
  not,
  oneOf,
  parameter,
  roundDown,
  roundHalfUp,
  roundUp,
  RuleError,
  text,
  tranches,
  valueOf,
  type FieldDefinition,
  type Formula,
} from '../../src/author'
import { profileSchema } from '../../src'
import { fieldNames } from '../../src/rule/fields-of'
import { factReader } from '../../src/rule/profile/fact'
import type { Measure } from '../../src/rule/programme'
import { nothing, readCondition, readFormula, type Reading } from '../../src/rule/read'
import { rulesetOf } from '../../src/rule/ruleset'
import { withParameters } from '../../src/rule/with-parameters'
import { draft, grant, row, vocabulary, withRate } from '../support/draft'

const measureOf = (change: object = {}): Measure => defineProgramme(vocabulary, draft(change)).measures[0]!

it('is of a rule, in one wording for both languages, and has no issues of its own', () => {
  const error = new RuleError('grant', 'has no rows')
  expect(error).toMatchObject({ code: 'rule', where: 'grant', problem: 'has no rows', message: 'grant: has no rows' })
  expect(error.text).toEqual({ ja: 'grant: has no rows', en: 'grant: has no rows' })
  expect(error.issues).toEqual([])
})

it('has every mistake of a draft, one a line', () => {
  const issues = [
    { path: ['id'], where: 'a', problem: 'is one' },
    { path: [], where: 'b', problem: 'is two' },
  ]
  expect(new RuleError('a', 'is one', issues)).toMatchObject({ issues, message: 'a: is one\nb: is two' })
})

it.each<[object, string, readonly unknown[]]>([
  [{ spare: '1' }, "grant: has no parameter 'spare'; it has floor, cap, rate", []],
  [{ toString: '1' }, "grant: has no parameter 'toString'; it has floor, cap, rate", []],
  [{ rate: [{ when: { region: 'north' }, value: '1' }] }, `grant: has no row of 'rate' for {"region":"north"}`, []],
  [
    { rate: '3/2' },
    "grant: parameter 'rate' has the ratio 3/2, above 1; write a part of one, such as 3/4",
    [
      {
        path: ['parameters', 'rate', 'rows', 0, 'value'],
        where: 'grant',
        problem: "parameter 'rate' has the ratio 3/2, above 1; write a part of one, such as 3/4",
      },
    ],
  ],
  [
    { cap: 'many' },
    "grant: parameter 'cap' has the value 'many', which is not a number",
    [{ path: [], where: 'grant', problem: "parameter 'cap' has the value 'many', which is not a number" }],
  ],
])('refuses the change %j', (change, message, issues) => {
  const refused = (): unknown => {
    try {
      return withParameters(measureOf(), change as never)
    } catch (error) {
      return error
    }
  }
  expect(refused()).toMatchObject({ message, issues })
})

it.each<[unknown]>([
  [{ when: {}, value: '1' }],
  [5],
  [null],
  [[null]],
  [[5]],
  [[{ when: {}, value: '1' }, '1']],
  [new Array<unknown>(1)],
])('takes %j for no figure', (rate) => {
  expect(() => withParameters(measureOf(), { rate } as never)).toThrow(
    "grant: has 'rate' changed to what is no figure; give its text, or [{ when, value }]",
  )
})

it('refuses one figure for several rows', () => {
  const two = measureOf(withRate(row('1/2', { region: 'north' }), row('1/4', { region: ['south', 'west'] })))
  expect(() => withParameters(two, { rate: '1' })).toThrow(
    "grant: has 2 rows of 'rate'; give [{ when, value }] for those that change",
  )
  const changed = withParameters(two, { rate: [{ when: { region: 'north' }, value: '1' }] })
  expect(changed.parameters['rate']!.rows.map(({ value, printed }) => [value, printed])).toEqual([
    ['1', '仮定 (what if)'],
    ['1/4', '数字'],
  ])
  expect(Object.isFrozen(changed.parameters['rate'])).toBe(true)
})

it('finds the facts of every part of a rule, once each', () => {
  const { condition, formula } = fieldNames({})
  const [cost, other] = [valueOf(vocabulary.cost), valueOf({ ...vocabulary.cost, id: 'other' })]
  const [north, open] = [oneOf(vocabulary.region, 'north'), isTrue(vocabulary.open)]
  expect(condition(any(north, not(open), north))).toEqual(['region', 'open'])
  expect(condition(all(open, any(north)))).toEqual(['open', 'region'])
  expect(formula(difference(cost, other, cost))).toEqual(['cost', 'other'])
  expect(formula(tranches(cost, { when: north, upTo: other, rate: cost }, { when: open, rate: other }))).toEqual([
    'cost',
    'region',
    'other',
    'open',
  ])
})

it('is rounded as its word says', () => {
  const of = valueOf(vocabulary.cost)
  expect([roundDown(1, of), roundUp(1000, of), roundHalfUp(7, of)]).toEqual([
    { kind: 'round', of, step: 1, mode: 'down' },
    { kind: 'round', of, step: 1000, mode: 'up' },
    { kind: 'round', of, step: 7, mode: 'halfUp' },
  ])
})

it('reads all of several as all, and any as any', () => {
  const reading: Reading<string, string> = {
    ...(nothing as unknown as Reading<string, string>),
    all: (of) => `all(${of.join()})`,
    any: (of) => `any(${of.join()})`,
    oneOf: (field) => field,
  }
  const [north, open] = [oneOf(vocabulary.region, 'north'), isTrue(vocabulary.open)]
  expect(readCondition(reading, all(north, any(open), any()))).toBe('all(region,any(open),any())')
})

it('finds the facts of a parameter, and none of one that is not there', () => {
  const { parameters } = measureOf(withRate(row('1/2', { region: 'north', open: 'true' })))
  expect(fieldNames(parameters).formula(parameter('rate'))).toEqual(['region', 'open'])
  expect(fieldNames(parameters).formula(parameter('rates'))).toEqual([])
})

it('is known by a hash of what decides, with its keys in order and without words', () => {
  const { cost, region, open } = vocabulary
  const measure = measureOf({
    eligibility: atLeast(named('spent', text('経費', 'spent'), valueOf(cost)), parameter('floor')),
    purpose: isTrue(open),
    ...withRate(row('1/2', { region: ['north', 'south', 'west'], open: 'true' })),
  })
  expect(measure.fields).toEqual({ cost, region, open })
  const plain = (value: string): string => `{"rows":[{"value":"${value}","when":{}}],"unit":"yen"}`
  const decisive = [
    '{"engine":0',
    '"fields":{"cost":["number","yen",0],"open":["boolean"],"region":["choice","north","south","west"]}',
    `"parameters":{"cap":${plain('5000')},"floor":${plain('1000')}`,
    '"rate":{"rows":[{"value":"1/2","when":{"open":"true","region":["north","south","west"]}}],"unit":"ratio"}}',
    '"payers":[{"id":"city"}]',
    '"rule":{"amount":{"kind":"round","mode":"down","of":{"atMost":{"kind":"parameter","name":"cap"},"kind":"clamp"',
    '"of":{"kind":"product","of":[{"field":"cost","kind":"field"},{"kind":"parameter","name":"rate"}]}},"step":1000}',
    '"applicants":true,"award":"ceiling"',
    '"eligibility":{"kind":"compare","left":{"kind":"named","name":"spent","of":{"field":"cost","kind":"field"}}',
    '"op":">=","right":{"kind":"parameter","name":"floor"}}',
    '"purpose":{"field":"open","kind":"oneOf","values":["true"]}}}',
  ].join()
  expect(rulesetOf(measure)).toBe(createHash('sha256').update(decisive).digest('hex'))
})

it('takes null and nothing in a rule from JSON for the same, and for another than a figure', () => {
  const measure = measureOf()
  const withDecimals = (decimals: unknown): string => {
    const cost = { ...vocabulary.cost, decimals } as FieldDefinition
    return rulesetOf({ ...measure, fields: { ...measure.fields, cost } })
  }
  expect(withDecimals(0)).toBe(rulesetOf(measure))
  expect(withDecimals(undefined)).toBe(withDecimals(null))
  expect(withDecimals(null)).not.toBe(withDecimals(0))
  expect(rulesetOf({ ...measure, name: text('別', 'other') })).toBe(rulesetOf(measure))
})

it.each<[string, (strange: never) => unknown]>([
  [
    'kind of node',
    (strange) => {
      readCondition(nothing, strange)
    },
  ],
  [
    'kind of node',
    (strange) => {
      readFormula(nothing, strange)
    },
  ],
  ['kind of fact', factReader],
  ['kind of fact', (strange) => profileSchema({ strange })],
])('knows no other %s: %#', (what, read) => {
  expect(() => read({ kind: 'fourteenth', id: 'strange', label: text('名', 'name') } as never)).toThrow(
    `There is no ${what} “fourteenth”.`,
  )
})

it('takes a sum of nothing in a derivation for a bare number, and slices of nothing for what they are of', () => {
  const { floor } = grant.parameters
  const derive = (formula: Formula): unknown =>
    defineDerivation(vocabulary, {
      id: 'size',
      field: 'region',
      label: text('規模', 'size'),
      sources: { page: { title: text('頁', 'page'), kind: 'officialPage', checkedOn: '2026-11-24' } },
      parameters: { floor: floor! },
      cases: [{ value: 'north', when: atLeast(named('it', text('名', 'name'), formula), parameter('floor')) }],
      assumptions: [],
    }).fields
  expect(() => derive({ kind: 'sum', of: [], less: [] })).toThrow('size: mixes ratio and yen; both sides need one unit')
  expect(derive(tranches(valueOf(vocabulary.cost)))).toEqual({ cost: vocabulary.cost })
})
