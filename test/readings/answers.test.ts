import { expect, it } from 'vitest'
import { evaluate, UsageError } from '../../src'
import { atLeast, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { Measure } from '../../src/rule/programme'
import { crowd } from '../support/crowd'
import { floored, measureOf, row, table, vocabulary } from '../support/made-up'

const answer = (measure: Measure, facts: object, options?: Parameters<typeof evaluate>[2]) =>
  evaluate(measure, facts as never, options)
const why = text('まだです。', 'Not yet.')
const untold = { amount: { kind: 'undocumented', why } } as const
const cost = valueOf(vocabulary.cost)

it('reasons of who is eligible are met, and there is a working only where one was asked for', () => {
  const met = answer(floored, { cost: 900_000 })
  expect(met).toMatchObject({ status: 'eligible', reasons: [{ kind: 'compare', field: 'cost', met: true }] })
  expect(met).not.toHaveProperty('trace')
  expect(answer(floored, { cost: 900_000 }, { trace: false })).not.toHaveProperty('trace')
})

it('what has no row is told without the facts that were made up to see that none has', () => {
  const never = measureOf({
    id: 'never',
    amount: roundDown(1, product(cost, parameter('first'), parameter('second'))),
    parameters: {
      first: table('ratio', row('1/2', { region: 'north', declared: 'true' })),
      second: table('ratio', row('1/2', { declared: 'false' })),
    },
  })
  const found = answer(never, { cost: 1, region: 'north' })
  expect(found.status === 'ineligible' && found.reasons).toEqual([
    { kind: 'noRow', met: false, parameter: 'second', facts: {} },
  ])
})

it('a rounding is refused in words that say what one may be', () => {
  const refusal = (rounding: object) => {
    try {
      return answer(floored, {}, { rounding: rounding as never })
    } catch (error) {
      return error
    }
  }
  const odd = refusal({ step: 0.5, mode: 'up' })
  expect(odd).toBeInstanceOf(UsageError)
  expect(odd).toMatchObject({
    code: 'option',
    text: {
      ja: '端数処理の単位は1円以上の整数です。',
      en: 'evaluate cannot round to steps of 0.5; use a whole number of yen, 1 or more.',
    },
  })
  expect(refusal({ step: 1, mode: 'half-up' })).toMatchObject({
    text: { en: expect.stringMatching(/^rounding\.mode cannot be “half-up”.* Did you mean halfUp\?$/) as string },
  })
})

it('where a figure that nobody computes depends on too many facts to try, there is none so far either', () => {
  expect(answer({ ...crowd, ...untold }, { a: 100 })).toMatchObject({ status: 'undetermined', ...untold })
})

it('what has no row is refused, however many facts there would be to ask', () => {
  const rate = table('ratio', row('1/2', { left: 'first' }))
  const found = answer({ ...crowd, parameters: { ...crowd.parameters, rate } }, { a: 100, left: 'third' })
  expect(found.status === 'ineligible' && found.reasons).toEqual([
    { kind: 'noRow', met: false, parameter: 'rate', facts: { left: 'third' } },
  ])
})

it('where two figures end, each applicant hears of the one that ends for him', () => {
  const ending = (day: boolean) => ({
    ...table('ratio', day ? row('1/2', { ordered: ['2026-01-01', '2026-03-31'] }) : row('1/2', { month: '2026-01' })),
    knownUntil: day ? '2026-03-31' : '2026-01',
  })
  const two = measureOf({
    id: 'two',
    amount: roundDown(1, product(cost, parameter('byDay'), parameter('byMonth'))),
    parameters: { byDay: ending(true), byMonth: ending(false) },
  })
  const until = (ordered: string, month: string) => answer(two, { cost: 1, ordered, month })
  expect(until('2026-04-01', '2026-01')).toMatchObject({ knownUntil: { field: 'ordered', until: '2026-03-31' } })
  expect(until('2026-03-31', '2026-02')).toMatchObject({ knownUntil: { field: 'month', until: '2026-01' } })
})

it('where one figure of the rule is compared with another, the answer says up to when they are known', () => {
  const compared = measureOf({
    id: 'compared',
    eligibility: atLeast(parameter('price'), parameter('floor')),
    ...untold,
    parameters: {
      price: { ...table('yen', row('5', { month: '2026-01' })), knownUntil: '2026-01' },
      floor: table('yen', row('4', { declared: 'false' }), row('6', { declared: 'true' })),
    },
    payers: [],
  })
  expect(answer(compared, { month: '2026-02' })).toMatchObject({
    status: 'undetermined',
    knownUntil: { parameter: 'price', field: 'month', until: '2026-01' },
  })
})

it('what nobody applies for rests on no row, whatever rows there are', () => {
  const fund = measureOf({ id: 'fund', applicants: false, institution: text('基金', 'fund') })
  expect(answer(fund, {}).sources.map(({ at, used, printed }) => [at, used, printed])).toEqual([
    ['概要', true, undefined],
    ['要領', false, undefined],
  ])
})
