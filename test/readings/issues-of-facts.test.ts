import { describe, expect, it } from 'vitest'
import { bounds, counterfactual, evaluate } from '../../src'
import { noticed } from '../../src/readings/noticed'
import { all, atLeast, choiceField, isTrue, oneOf, option, parameter, text, valueOf } from '../../src/author'
import type { Measure, Source } from '../../src/rule/programme'
import { crowdFields, crowdOf } from '../support/crowd'
import { bracketed, floored, measureOf, priced, row, table, vocabulary } from '../support/made-up'

const issues = (measure: Measure, profile: object) => evaluate(measure, profile as never).issues ?? []

describe('a fact that cannot be read says what is wanted', () => {
  it.each<[Measure, object, ja: string, en: string]>([
    [
      floored,
      { cost: 0.5 },
      '0以上の整数（約9,007兆まで）で渡してください。',
      'give a whole number from 0 to 2^53 − 1.',
    ],
    [
      bracketed,
      { power: 0.123 },
      '0以上で小数2桁までの数で渡してください。',
      'give a number from 0, with at most 2 decimals.',
    ],
    [priced, { month: 202601 }, 'YYYY-MMで渡してください。', 'give YYYY-MM.'],
    [bracketed, { ordered: 20260401 }, 'YYYY-MM-DDで渡してください。', 'give YYYY-MM-DD.'],
    [bracketed, { household: 2 }, 'true か falseで渡してください。', 'give true or false.'],
    [priced, { region: 2 }, 'north・south のどれかで渡してください。', 'give one of north, south.'],
  ])('%#', (measure, profile, ja, en) => {
    const [issue, ...rest] = issues(measure, profile)
    expect(rest).toEqual([])
    expect(issue).toMatchObject({ code: 'unreadable', path: Object.keys(profile)[0] })
    expect([issue!.message.ja.endsWith(ja), issue!.message.en.endsWith(en)]).toEqual([true, true])
  })
  it('names eight options, and says that there are more', () => {
    const options = Array.from({ length: 9 }, (_, at) => option(`o${at}`, `選${at}`, `option ${at}`))
    const words = { label: text('色', 'colour'), question: text('何色。', 'Which?'), help: text('説明。', 'Help.') }
    const wanted = (many: number): string => {
      const field = choiceField('left', words, ...options.slice(0, many))
      const measure = crowdOf({ id: 'left', eligibility: oneOf(crowdFields.left, 'first') })
      const coloured = {
        ...measure,
        fields: { ...measure.fields, left: field },
        eligibility: { kind: 'oneOf', field: 'left', values: ['o1'] },
      } as unknown as Measure
      return issues(coloured, { left: 'red' })[0]!.message.en
    }
    expect(wanted(8)).toContain('one of o0, o1, o2, o3, o4, o5, o6, o7.')
    expect(wanted(9)).toContain('one of o0, o1, o2, o3, o4, o5, o6, o7….')
  })
  it('beside the facts that nobody asked for', () => {
    expect(issues(floored, { cost: 'x', costt: 1 }).map(({ code, path }) => [code, path])).toEqual([
      ['unreadable', 'cost'],
      ['unknownFact', 'costt'],
    ])
  })
})

describe('a fact that the measure does not ask for', () => {
  it('is named, with the nearest that it does, if one is near', () => {
    expect(issues(floored, { costt: 1 })[0]!.message).toEqual({
      ja: '「costt」という項目はここでは使いません。近い項目は費用（cost）です。',
      en: 'The fact “costt” is not used here. The nearest is cost (cost).',
    })
    expect(issues(floored, { zebraStripes: 1 })[0]!.message).toEqual({
      ja: '「zebraStripes」という項目はここでは使いません。',
      en: 'The fact “zebraStripes” is not used here.',
    })
  })
  it('is none where it says nothing, or what the purpose asks', () => {
    expect(issues(floored, { costt: undefined, other: null })).toEqual([])
    const wanted = measureOf({ id: 'wanted', purpose: oneOf(vocabulary.region, 'north') })
    expect(issues(wanted, { region: 'north', cost: 3 })).toEqual([])
    expect(issues(wanted, { region: 'north', regionn: 1 })).toHaveLength(1)
    expect(evaluate(wanted, { region: 'north', cost: 3 } as never)).not.toHaveProperty('issues')
  })
})

describe('what an answer carries', () => {
  const apply = { where: text('市役所', 'city hall'), whom: text('環境課', 'environment department') }
  const of = (change: Partial<Parameters<typeof measureOf>[0]>) =>
    measureOf({
      id: 'carries',
      eligibility: all(isTrue(vocabulary.declared), atLeast(valueOf(vocabulary.cost), parameter('least'))),
      parameters: { rate: table('ratio', row('1/2')), least: table('yen', row('100')) },
      ...change,
    })
  it.each([
    ['eligible', { declared: true, cost: 100 }],
    ['ineligible', { declared: true, cost: 99 }],
    ['undetermined', { declared: true }],
  ])('how to apply, where it is known: %s', (status, profile) => {
    expect(evaluate(of({ apply }), profile as never)).toMatchObject({ status, apply })
    expect(evaluate(of({}), profile as never)).not.toHaveProperty('apply')
    expect(evaluate(of({}), profile as never)).toMatchObject({ status, conditions: [], assumptions: [] })
  })
  it('of a source, what it has: an address, the official page that it quotes, and no more', () => {
    const page: Source = {
      title: text('記事', 'article'),
      kind: 'secondaryPage',
      url: 'https://example.com/',
      officialUrl: 'https://example.go.jp/',
      checkedOn: '2026-11-26',
    }
    const least = row('100', {}, { source: 'page', at: '本文' })
    const measure = { ...of({}), parameters: { ...of({}).parameters, least: table('yen', least) } }
    const quoted = { ...measure, sources: { ...measure.sources, page } }
    const answer = evaluate(quoted, { declared: true, cost: 100 } as never)
    expect(answer.basis).toBe('secondaryPage')
    expect(answer.sources).toEqual([
      { source: 'document', title: text('要領', 'guideline'), at: '概要', kind: 'budgetDocument', used: true },
      expect.objectContaining({ source: 'page', url: 'https://example.com/', officialUrl: 'https://example.go.jp/' }),
      expect.objectContaining({ source: 'document', at: '要領', printed: '1/2', used: true }),
    ])
    expect(answer.sources[1]).not.toHaveProperty('precedent')
  })
  it('each place once, though several figures stand there that this answer does not use', () => {
    const rates = ['2026-01', '2026-02', '2026-03'].map((month) => row('1/2', { month }, { at: '表' }))
    const tabled = of({ parameters: { rate: table('ratio', ...rates), least: table('yen', row('100')) } })
    const places = (profile: object) =>
      evaluate(tabled, profile as never).sources.map(({ at, used }) => `${at} ${used ? 'used' : ''}`)
    expect(places({ declared: true, cost: 100, month: '2026-01' })).toEqual(['概要 used', '要領 used', '表 used'])
    expect(places({ declared: false })).toEqual(['概要 used', '要領 used', '表 '])
  })
  it('the day that it is asked for, as how the call stands', () => {
    const called = of({ rounds: [{ round: '1回', source: 'document', opens: '2026-04-01', closes: '2026-05-31' }] })
    const on = (date: string) => evaluate(called, { declared: true } as never, { date }).standing?.status
    expect([on('2026-04-01'), on('2026-06-01')]).toEqual(['open', 'closed'])
  })
})

describe('answers that are no assessment say of facts what one says', () => {
  const paths = (
    answer: { readonly issues?: readonly { readonly code: string; readonly path: string }[] } | undefined,
  ) => answer?.issues?.map(({ code, path }) => `${code} ${path}`)
  const wanted = measureOf({ id: 'wanted', purpose: oneOf(vocabulary.region, 'north') })
  it('bounds, nearest changes', () => {
    expect(paths(bounds(floored, { cost: 'x', costt: 1 } as never))).toEqual(['unreadable cost', 'unknownFact costt'])
    expect(paths(counterfactual(floored, { cost: 5, costt: 1 } as never))).toEqual(['unknownFact costt'])
    expect(bounds(floored, { cost: 5, region: null } as never)).not.toHaveProperty('issues')
    expect(bounds(wanted, { cost: 5, region: 'north' } as never)).not.toHaveProperty('issues')
  })
  it('of several measures, each fact once', () => {
    expect(paths(noticed([floored, wanted, bracketed], { cost: 'x', region: 'north', power: 'y', zebra: 1 }))).toEqual([
      'unreadable cost',
      'unreadable power',
      'unknownFact zebra',
    ])
    expect(noticed([floored, wanted], { cost: 5, region: 'north' })).toEqual({})
    expect(paths(noticed([floored], { region: 'north' }))).toEqual(['unknownFact region'])
  })
})
