import { test as property, fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { distance, folded, meanings } from '../../../src/rule/profile/word'

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
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['prefecure', 'prefecture', 1],
  ['kitten', 'sitting', 3],
  ['都道府', '都道府県', 1],
  ['𠮷野', '吉野', 1],
])('%j and %j are %i apart', (left, right, apart) => {
  expect(distance(left, right)).toBe(apart)
})

const word = fc.string({ maxLength: 12 })
property.prop([word, word, word], { numRuns: 1000 })('distance is a metric', (a, b, c) => {
  expect(distance(a, b)).toBe(distance(b, a))
  expect(distance(a, b) === 0).toBe(a === b)
  expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c))
})
