import { describe, expect, it } from 'vitest'
import { nextQuestion, questions } from '../../src'
import {
  all,
  any,
  atLeast,
  isFalse,
  isTrue,
  noMoreThan,
  oneOf,
  parameter,
  product,
  roundDown,
  text,
  valueOf,
} from '../../src/author'
import { crowdFields, crowdOf } from '../support/crowd'
import { measureOf, programmeOf, row, table, vocabulary } from '../support/made-up'

const half = table('ratio', row('1/2'))
const north = measureOf({ id: 'north', eligibility: oneOf(vocabulary.region, 'north') })
const declared = measureOf({
  id: 'declared',
  eligibility: all(isTrue(vocabulary.declared), oneOf(vocabulary.region, 'south')),
})
const large = measureOf({
  id: 'large',
  eligibility: atLeast(valueOf(vocabulary.income), parameter('floor')),
  parameters: { rate: half, floor: table('yen', row('100')) },
})
const ranked = (profile: object, ...measures: Parameters<typeof questions>[0][number][]) =>
  questions(measures, profile as Record<string, string>).map(({ field, settles }) => [field.id, settles])

describe('what to ask', () => {
  it('is first what settles most, a half where one of two answers would', () => {
    // Either region settles one measure, and one of the two the other; one of two declarations settles that.
    expect(ranked({ cost: 1 }, declared, north)).toEqual([
      ['region', 1.5],
      ['declared', 0.5],
    ])
  })
  it('counts a cost that no answer settles, and the stretches of a number one by one', () => {
    expect(ranked({}, north)).toEqual([
      ['region', 0.5],
      ['cost', 0],
    ])
    // Below the floor it is settled; at it and above it the cost is still missing.
    expect(ranked({}, large)).toEqual([
      ['income', 1 / 3],
      ['cost', 0],
    ])
  })
  it('counts them whichever side of the limit the number is written on', () => {
    const turned = measureOf({
      id: 'turned',
      eligibility: noMoreThan(parameter('floor'), valueOf(vocabulary.income)),
      parameters: { rate: half, floor: table('yen', row('100')) },
    })
    expect(ranked({}, turned)).toEqual([
      ['income', 1 / 3],
      ['cost', 0],
    ])
  })
  it('is nothing where all is settled, and what cannot be read is asked', () => {
    expect(ranked({ region: 'south' }, north)).toEqual([])
    expect(ranked({ region: 'west', cost: 1 }, north)).toEqual([['region', 1]])
    expect(ranked({ region: 'north', cost: 'many' }, north)).toEqual([['cost', 1]])
  })
  it('is nothing of what is refused, however many facts its amount would ask for', () => {
    const five = (at: number) => Object.fromEntries([0, 1, 2, 3, 4].map((one) => [`yes${at * 5 + one}`, 'true']))
    const parts = [0, 1, 2].map((at) => [`part${at}`, table('ratio', row('1/2', five(at)))] as const)
    const wide = crowdOf({
      id: 'wide',
      eligibility: oneOf(crowdFields.left, 'first'),
      amount: roundDown(1, product(valueOf(crowdFields.a), ...parts.map(([name]) => parameter(name)))),
      parameters: Object.fromEntries(parts),
    })
    expect(ranked({ left: 'first' }, wide)).toHaveLength(16)
    expect(ranked({ left: 'second' }, wide)).toEqual([])
  })
  it('is nothing that any answer leaves as it is', () => {
    const alike = measureOf({
      id: 'alike',
      amount: roundDown(1, parameter('sum')),
      parameters: { sum: table('yen', row('500', { region: 'north' }), row('500', { region: 'south' })) },
    })
    expect(ranked({}, alike)).toEqual([])
    const why = text('まだです。', 'Not yet.')
    const { declared: yes, household } = vocabulary
    const untold = measureOf({
      id: 'untold',
      eligibility: any(all(isTrue(yes), isTrue(household)), isFalse(yes)),
      amount: { kind: 'undocumented', why },
      parameters: {},
    })
    expect(ranked({ household: true }, untold)).toEqual([])
    expect(ranked({ household: false }, untold)).toEqual([['declared', 1]])
  })
  it('leaves out measures that nobody applies for', () => {
    const institution = text('基金', 'fund')
    const eligibility = oneOf(vocabulary.region, 'north')
    const none = measureOf({ id: 'none', applicants: false, institution, eligibility })
    expect(ranked({}, none)).toEqual([])
  })
})

describe('the next question', () => {
  const programmes = [programmeOf(declared), programmeOf(north)]
  it('is the best that was not skipped', () => {
    const next = (profile: object, skip?: readonly string[]) =>
      nextQuestion(programmes, profile as Record<string, string>, skip)?.field.id
    expect(next({ cost: 1 })).toBe('region')
    expect(next({ cost: 1 }, ['region'])).toBe('declared')
    expect(next({ cost: 1 }, ['region', 'declared'])).toBeUndefined()
  })
})
