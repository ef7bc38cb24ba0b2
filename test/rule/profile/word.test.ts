import { expect, test } from 'vitest'
import { nearestOf } from '../../../src/rule/profile/key'
import { folded, meanings } from '../../../src/rule/profile/word'

test('width, case and spaces make no difference', () => {
  expect(folded('　ＬＰ  Ｇａｓ ')).toBe('lp gas')
})

test('a word with two meanings is in no table', () => {
  expect([
    ...meanings([
      ['SME', 'small'],
      ['ｓｍｅ', 'small'],
      ['inn', 'hotel'],
      ['Inn', 'lodging'],
      ['INN', 'hotel'],
    ]),
  ]).toEqual([['sme', 'small']])
})

test.each([
  ['prefecure', 'prefecture'],
  ['DISASTER', 'disaster'],
  ['cost', 'eligibleCost'],
  ['zzzz', undefined],
  ['', undefined],
  ['x'.repeat(61), undefined],
])('%s is nearest to %s', (typed, nearest) => {
  expect(nearestOf(['prefecture', 'disaster', 'eligibleCost'], typed)).toBe(nearest)
})
