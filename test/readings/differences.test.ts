import { describe, expect, it } from 'vitest'
import { diffAnswers, diffRules } from '../../src'
import { all, oneOf, text } from '../../src/author'
import type { ParameterRow } from '../../src/rule/programme'
import { measureOf, row, table, vocabulary } from '../support/made-up'

const rated = (...rows: readonly ParameterRow[]) =>
  measureOf({ id: 'rated', parameters: { rate: table('ratio', ...rows) } })
const figures = (before: readonly ParameterRow[], after: readonly ParameterRow[]) =>
  diffRules([rated(...before)], [rated(...after)]).changed.flatMap((change) => change.figures)
const both = { region: 'north', declared: 'true' }

describe('figures that differ', () => {
  const of = (when: object, change: object) => ({ parameter: 'rate', unit: 'ratio', when, ...change })
  it('are told case by case: changed, new and gone', () => {
    expect(
      figures(
        [row('1/2', { region: 'north' }), row('1/3', { region: 'south' })],
        [row('2/3', { region: 'north' }), row('1/3', { region: 'south' })],
      ),
    ).toEqual([of({ region: 'north' }, { before: '1/2', after: '2/3' })])
    expect(figures([row('1/2', { region: 'north' })], [row('1/2', { region: ['north', 'south'] })])).toEqual([
      of({ region: 'south' }, { after: '1/2' }),
    ])
    expect(figures([row('1/2', { region: ['north', 'south'] })], [row('1/2', { region: 'north' })])).toEqual([
      of({ region: 'south' }, { before: '1/2' }),
    ])
  })
  it('are the same case in whatever order a row names its facts', () => {
    expect(figures([row('1/2', both)], [row('2/3', { declared: 'true', region: 'north' })])).toHaveLength(1)
  })
  it('show both ends of a range', () => {
    expect(figures([row('1/2')], [row({ atLeast: '1/2', atMost: '2/3' })])).toEqual([
      of({}, { before: '1/2', after: '1/2–2/3' }),
    ])
  })
  it('differ in their unit alone, too', () => {
    const before = rated(row('1/2'))
    const after = { ...before, parameters: { rate: { ...before.parameters['rate']!, unit: 'yen' } } }
    expect(diffRules([before], [after]).changed[0]!.figures).toMatchObject([
      { unit: 'yen', before: '1/2', after: '1/2' },
    ])
  })
})

it('rules that are the same, or in both sets, are neither added, removed nor changed', () => {
  const [one, other] = [measureOf({ id: 'one' }), measureOf({ id: 'other' })]
  expect(diffRules([one, other], [one])).toEqual({ added: [], removed: ['other'], changed: [] })
  expect(diffRules([one], [one, other])).toEqual({ added: ['other'], removed: [], changed: [] })
})

it('rules that differ say in which parts, or that they differ in words alone', () => {
  const one = measureOf({ id: 'one' })
  const told = (change: object) => diffRules([one], [{ ...one, ...change }]).changed
  expect(told({ name: text('別の名前', 'another name') })).toEqual([
    { measure: 'one', figures: [], parts: [], wordsOnly: true },
  ])
  expect(told({ eligibility: oneOf(vocabulary.region, 'north'), award: 'entitlement' })).toEqual([
    { measure: 'one', figures: [], parts: ['eligibility', 'award'], wordsOnly: false },
  ])
  expect(told({ parameters: { rate: table('ratio', row('1/4')) } })).toMatchObject([{ parts: [], wordsOnly: false }])
})

describe('answers that differ', () => {
  const north = measureOf({ id: 'north', eligibility: oneOf(vocabulary.region, 'north') })
  const cheaper = { ...north, parameters: { rate: table('ratio', row('1/4')) } }
  const wide = { ...north, parameters: { rate: table('ratio', row({ atLeast: '1/4', atMost: '1/3' })) } }
  const people = Array.from({ length: 6 }, (_, at) => ({ region: 'north', cost: 1200 + at }))
  it('in yen alone are no change of status, and the first five are shown', () => {
    const seen = diffAnswers(north, cheaper, people)
    expect(seen).toMatchObject({
      applicants: 6,
      changed: 6,
      statuses: {},
      before: 6n * 400n + 0n + 3n,
      after: 1800n + 2n,
    })
    expect(seen.statuses).toEqual({})
    expect(seen.examples.map(({ profile }) => profile)).toEqual(people.slice(0, 5))
  })
  it('count no yen of a range, nor where the document gives none', () => {
    expect(diffAnswers(north, wide, people.slice(0, 1))).toMatchObject({ changed: 1, before: 400n, after: 0n })
    expect(diffAnswers(wide, { ...wide, parameters: cheaper.parameters }, people.slice(0, 1)).changed).toBe(1)
    const narrow = { ...north, parameters: { rate: table('ratio', row({ atLeast: '1/4', atMost: '1/2' })) } }
    expect(diffAnswers(wide, narrow, people.slice(0, 1))).toMatchObject({ changed: 1, before: 0n, after: 0n })
    const untold = { ...north, amount: { kind: 'undocumented', why: text('まだです。', 'Not yet.') } } as const
    expect(diffAnswers(untold, untold, people)).toMatchObject({ changed: 0, before: 0n })
    expect(diffAnswers(untold, wide, people)).toMatchObject({ changed: 6, statuses: {} })
    expect(diffAnswers(wide, { ...wide, award: 'entitlement' }, people).changed).toBe(0)
  })
  it('in status are counted by what they were and are, and count no yen', () => {
    const south = { ...north, eligibility: oneOf(vocabulary.region, 'south') }
    const crowd = [
      { region: 'north', cost: 1200 },
      { region: 'south', cost: 1200 },
      { region: 'south', cost: 1500 },
      { cost: 9 },
    ]
    expect(diffAnswers(north, south, crowd)).toMatchObject({
      applicants: 4,
      changed: 3,
      statuses: { 'eligible → ineligible': 1, 'ineligible → eligible': 2 },
      before: 400n,
      after: 900n,
    })
  })
  it('in the least of a range alone do differ', () => {
    const uncapped = { ...wide, eligibility: all() }
    const wider = { ...uncapped, parameters: { rate: table('ratio', row({ atLeast: '1/5', atMost: '1/3' })) } }
    expect(diffAnswers(uncapped, wider, people.slice(0, 1)).changed).toBe(1)
  })
  it('differ between a ceiling and a right to the same yen', () => {
    expect(diffAnswers(north, { ...north, award: 'entitlement' }, people.slice(0, 1)).changed).toBe(1)
  })
})
