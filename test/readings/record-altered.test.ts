import { describe, expect, it } from 'vitest'
import { recordAnswer, verifyRecord, type AnswerRecord } from '../../src'
import { floored } from '../support/made-up'

const record = JSON.parse(
  JSON.stringify(recordAnswer(floored, { cost: 900_000 }, '2026-11-26', { trace: true })),
) as AnswerRecord
/** The same JSON with the properties of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}

describe('a record', () => {
  it('says what it is, and carries options only where some were given', () => {
    expect(record).toMatchObject({ kind: 'hojokin answer', on: '2026-11-26', options: { trace: true } })
    const plain = recordAnswer(floored, {}, '2026-11-26')
    expect(plain).toMatchObject({ kind: 'hojokin answer', on: '2026-11-26', profile: {} })
    expect(plain).not.toHaveProperty('options')
  })
  it.each(['yesterday', '2026-02-30', ''])('is refused for a day that is none: %j', (on) => {
    const asked = () => recordAnswer(floored, {}, on)
    expect(asked).toThrow('The day of the answer is written like 2026-11-26.')
    expect(asked).toThrow('答えた日は「2026-11-26」のように書きます。')
  })
  it('is the same whatever order a database gives its properties in', () => {
    expect(verifyRecord(turned(record) as AnswerRecord)).toMatchObject({ reproduced: true, untouched: true })
  })
  it.each<[string, (answer: Record<string, unknown>) => unknown]>([
    ['its yen', (answer) => ({ ...answer, amount: { ...(answer['amount'] as object), yen: 300_001 } })],
    ['the order of its reasons', (answer) => ({ ...answer, trace: [...(answer['trace'] as unknown[])].reverse() })],
    ['a list made an object', (answer) => ({ ...answer, reasons: { ...(answer['reasons'] as object) } })],
    ['nothing in the place of a word', (answer) => ({ ...answer, programme: null })],
    ['one property fewer', (answer) => ({ ...answer, basis: undefined })],
  ])('is found out where somebody altered %s', (_what, alter) => {
    const altered = { ...record, answer: alter(record.answer as never) } as AnswerRecord
    expect(verifyRecord(altered)).toMatchObject({ reproduced: false, untouched: true })
  })
  it('says in words what was seen', () => {
    const altered = { ...record, answer: { ...record.answer, programme: 'other' } } as AnswerRecord
    const swapped = { ...record, measure: { ...record.measure, award: 'entitlement' } } as AnswerRecord
    expect([record, altered, swapped].map((one) => verifyRecord(one).words)).toEqual([
      {
        ja: '2026-11-26 の答えを、一円まで同じに再現しました。',
        en: 'The answer of 2026-11-26 was given again, the same to the yen.',
      },
      {
        ja: '2026-11-26 の答えを再現できませんでした。答えか、このライブラリの計算が変わっています。',
        en: "The answer of 2026-11-26 was not given again: the answer, or this library's calculation, has changed.",
      },
      {
        ja: 'この記録の中のルールは、答えが示すルールと同じではありません。書き換えられた可能性があります。',
        en: 'The rule in this record is not the one that its answer names; one of them has been altered.',
      },
    ])
  })
  it('beside today’s rule, where that is the same, shows no change', () => {
    expect(verifyRecord(record, floored).today).toMatchObject({ answer: { status: 'eligible' }, change: undefined })
    expect(verifyRecord(record)).not.toHaveProperty('today')
  })
})
