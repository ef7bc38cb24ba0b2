import type { CallRound } from '../rule/programme'
import { text, type Text } from '../rule/text'

const numbered = /^(\d+)(?:次|回)(?:募集)?$/

const endings: readonly (readonly [RegExp, string])[] = [
  [/1[123]$/, 'th'],
  [/1$/, 'st'],
  [/2$/, 'nd'],
  [/3$/, 'rd'],
  [/$/, 'th'],
]
const ordinal = (number: string): string => `${number}${endings.find(([digits]) => digits.test(number))![1]}`

/**
 * Names a round of a call in both languages: as it is printed, and in English by its number or its English name.
 * @example roundWords({ round: '20回', source: 'guideline' }).en //=> '20th call'
 */
export function roundWords({ round, en }: CallRound): Text {
  const number = numbered.exec(round)?.[1]
  return text(round, en ?? (number === undefined ? round : `${ordinal(number)} call`))
}
