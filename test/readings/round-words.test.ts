import { expect, it } from 'vitest'
import { programmes } from '../../rules'
import { roundWords } from '../../src/readings/round-words'
import type { Measure } from '../../src/rule/programme'

const rounds = programmes
  .flatMap((programme): readonly Measure[] => programme.measures)
  .flatMap((measure) => measure.rounds ?? [])

it.each([
  ['1次', '1st call'],
  ['2回', '2nd call'],
  ['3次', '3rd call'],
  ['11次', '11th call'],
  ['20回', '20th call'],
  ['2次募集', '2nd call'],
  ['10回', '10th call'],
  ['30回', '30th call'],
  ['111回', '111th call'],
  ['131回', '131st call'],
  ['随時', '随時'],
  ['第2回', '第2回'],
  ['2回目', '2回目'],
])('reads %s as %s', (round, en) => {
  expect(roundWords({ round, source: '' })).toEqual({ ja: round, en })
})

it('names every round of the rules in English, and as it is printed', () => {
  expect(rounds.length).toBeGreaterThan(80)
  for (const round of rounds) {
    expect(roundWords(round).ja).toBe(round.round)
    expect(roundWords(round).en).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u)
  }
})
