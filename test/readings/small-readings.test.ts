import { describe, expect, it } from 'vitest'
import { changesFor, slipOfTenThousand, wishesWithOptions, type RuleChange } from '../../src'
import { choiceField, option, text } from '../../src/author'
import type { Wish } from '../../src/rule/wish'
import { vocabulary } from '../support/made-up'

describe('a sum that was meant in ten thousands', () => {
  it.each([
    ['1200', 12_000_000n],
    ['1', 10_000n],
    ['99999', 999_990_000n],
    ['1,200', 12_000_000n],
    [' １２００ ', 12_000_000n],
    ['100000', undefined],
    ['0', undefined],
    ['0120', undefined],
    ['1200万', undefined],
    ['約1200', undefined],
    ['12.5', undefined],
    ['', undefined],
  ])('%s', (typed, meant) => {
    expect(slipOfTenThousand(vocabulary.cost, typed)).toBe(meant)
  })
  it('is asked of money only', () => {
    expect(slipOfTenThousand(vocabulary.usage, '1200')).toBeUndefined()
    expect(slipOfTenThousand(vocabulary.region, '1200')).toBeUndefined()
  })
})

describe('changes of the rules that concern an answer', () => {
  const change = (id: string, more: Partial<RuleChange>): RuleChange => ({
    id,
    kind: 'figure',
    version: 'next',
    on: '2026-06-01',
    programmes: ['relief'],
    what: text('変わった', 'changed'),
    ...more,
  })
  const changes = [
    change('whole', {}),
    change('everywhere', { programmes: 'all' }),
    change('other', { programmes: ['grants'] }),
    change('one', { measures: ['electricity'] }),
    change('gone', { measures: ['gas'], gone: ['oil'] }),
    change('summer', { months: [['2026-07', '2026-09']] }),
    change('since', { months: [['2027-01', null]] }),
    change('twice', {
      months: [
        ['2026-01', '2026-02'],
        ['2026-06', '2026-06'],
      ],
    }),
    change('later', { on: '2026-11-01' }),
  ]
  const all = changes.map(({ id }) => id)
  it.each([
    [{}, all],
    [{ programme: 'relief' }, all.filter((id) => id !== 'other')],
    [{ programme: 'grants' }, ['everywhere', 'other']],
    [{ measure: 'electricity' }, all.filter((id) => id !== 'gone')],
    [{ measure: 'oil' }, all.filter((id) => id !== 'one')],
    [{ measure: 'gas' }, all.filter((id) => id !== 'one')],
    [{ month: '2026-02' }, all.filter((id) => id !== 'summer' && id !== 'since')],
    [{ month: '2026-06' }, all.filter((id) => id !== 'summer' && id !== 'since')],
    [{ month: '2026-07' }, all.filter((id) => id !== 'since' && id !== 'twice')],
    [{ month: '2026-09' }, all.filter((id) => id !== 'since' && id !== 'twice')],
    [{ month: '2026-10' }, all.filter((id) => id !== 'summer' && id !== 'since' && id !== 'twice')],
    [{ month: '2030-01' }, all.filter((id) => id !== 'summer' && id !== 'twice')],
    [{ on: '2026-05-31' }, all],
    [{ on: '2026-06-01' }, ['later']],
    [{ on: '2026-11-01' }, []],
    [
      { programme: 'relief', measure: 'electricity', month: '2026-08', on: '2026-01-01' },
      ['whole', 'everywhere', 'one', 'summer', 'later'],
    ],
  ])('%o', (given, ids) => {
    expect(changesFor(changes, given).map(({ id }) => id)).toEqual(ids)
  })
})

it('wishes are followed by the purposes that none of them speaks of', () => {
  const words = { label: text('目的', 'purpose'), question: text('何を。', 'What?'), help: text('説明。', 'Help.') }
  const purpose = choiceField(
    'aim',
    words,
    option('till', 'レジ', 'till'),
    { ...option('roof', '屋根', 'roof'), aliases: ['やね'] },
    option('boat', '船', 'boat'),
    option('other', 'その他', 'other'),
  )
  const wish = {
    id: 'pay',
    label: text('会計', 'pay'),
    words: [],
    facts: { aim: 'till' },
    doors: [],
  } as unknown as Wish
  expect(wishesWithOptions([wish], purpose)).toEqual([
    wish,
    { id: 'roof', label: text('屋根', 'roof'), words: ['やね'], facts: { aim: 'roof' }, doors: [] },
    { id: 'boat', label: text('船', 'boat'), words: [], facts: { aim: 'boat' }, doors: [] },
  ])
})
