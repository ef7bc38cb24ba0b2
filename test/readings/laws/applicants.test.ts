import { describe, expect, it } from 'vitest'
import { product, roundDown, parameter, valueOf } from '../../../src/author'
import { checkLaws } from '../../../src/readings/laws'
import { answersTo, applicants } from '../../../src/readings/laws/profiles'
import { randomFrom } from '../../../src/readings/laws/random'
import type { Measure } from '../../../src/rule/programme'
import { everyNode, ofFacts, shared, undocumented } from '../../support/every-node'
import { bracketed, dated, floored, measureOf, priced, row, table, vocabulary } from '../../support/made-up'
import { turning } from '../../support/turning'

const { cost, power, region, declared, month, ordered } = vocabulary

it('numbers are those of mulberry32', () => {
  const next = randomFrom(1)
  // The first of seed 1, as its author and others print it.
  expect(next()).toBe(0.6270739405881613)
  const many = Array.from({ length: 1000 }, randomFrom(7))
  expect(Math.min(...many)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...many)).toBeLessThan(1)
  expect(new Set(many).size).toBe(1000)
})

describe('answers are those on which the rule turns', () => {
  it('all options, yes and no', () => {
    expect(answersTo(priced, region)).toEqual(['north', 'south'])
    expect(answersTo(priced, declared)).toEqual([true, false])
  })
  it('the first and last months of periods, the end of what is known, and months long before and after', () => {
    expect(answersTo(priced, month)).toEqual(['2000-01', '2026-01', '2026-04', '2026-09', '2026-06', '2099-12'])
    const months = ['2026-01', '2026-04', '2026-05', '2026-06', '2026-08', '2026-10', '2026-12']
    expect(answersTo(ofFacts, month)).toEqual(['2000-01', ...months, '2099-12'])
  })
  it('days by which rows and figures are told, and those beside them', () => {
    expect(new Set(answersTo(bracketed, ordered))).toEqual(
      new Set([
        ...['2000-01-01', '2026-03-31', '2026-04-01', '2026-04-02', '2026-09-29', '2026-09-30', '2026-10-01'],
        ...['2026-10-02', '2027-03-14', '2027-03-15', '2027-03-16', '2099-12-31'],
      ]),
    )
    expect(answersTo(dated, ordered)).toContain('2027-01-01')
  })
  it('of months and days only those, though what is known ends with the other', () => {
    const months = { ...table('ratio', row('1/2', { month: '2026-01' })), knownUntil: '2026-01-31' }
    expect(answersTo(measureOf({ id: 'months', parameters: { rate: months } }), month)).toEqual([
      '2000-01',
      '2026-01',
      '2099-12',
    ])
    const days = { ...table('ratio', row('1/2', { ordered: '2026-01-05' })), knownUntil: '2026-01' }
    expect(answersTo(measureOf({ id: 'days', parameters: { rate: days } }), ordered)).toEqual([
      ...['2000-01-01', '2026-01-04', '2026-01-05', '2026-01-06', '2099-12-31'],
    ])
  })
  it('of many figures the first forty, for quotients grow with their square', () => {
    const yen = (at: number) => String(1_000_000 + at * 1000)
    const rows = Array.from({ length: 50 }, (_, at) => row(yen(at)))
    const many = answersTo({ ...floored, parameters: { cap: table('yen', ...rows) } }, cost)
    expect([many.includes(yen(39)), many.includes(yen(40))]).toEqual([true, false])
  })
  it('figures, quotients of figures, and one step beside each', () => {
    // 1/3, 300,000 and 1,000,000; 900,000 and 3,000,000 are those by the rate, 3 is the cap by the floor.
    expect(answersTo(floored, cost)).toEqual(
      [
        ...[0, 1, 2, 299_999, 300_000, 300_001, 999_999, 1_000_000, 1_000_001],
        ...[899_999, 900_000, 900_001, 2_999_999, 3_000_000, 3_000_001, 3, 4],
      ].map(String),
    )
  })
  it('steps of as many decimals as the fact has, none below nothing or above what a profile takes', () => {
    const measure = measureOf({
      id: 'steps',
      amount: roundDown(1, product(valueOf(power), parameter('price'))),
      parameters: { price: table('yen/kW', row('10', { power: { lessThan: '5' } })) },
    })
    const near = ['0.00', '0.01', '0.02', '9.99', '10.00', '10.01', '4.99', '5.00', '5.01']
    expect(answersTo(measure, power)).toEqual([
      ...near,
      ...['0.99', '1.00', '1.01', '1.99', '2.00', '2.01', '0.49', '0.50', '0.51'],
    ])
    const large = { ...floored, parameters: { cap: table('yen', row('9007199254740991')) } }
    expect(answersTo(large, cost)).toContain('9007199254740991')
    expect(answersTo(large, cost)).not.toContain('9007199254740992')
    const none = { ...floored, parameters: { cap: table('yen', row('0')), days: table('date', row('2026-04-01')) } }
    expect(answersTo(none, cost)).toEqual(['0', '1', '2'])
  })
})

it('applicants know every fact, and some of theirs are those that some of them know', () => {
  const { full, some } = applicants(bracketed, randomFrom(5))
  const known = Array.from({ length: 40 }, () => {
    const profile = full()
    expect(Object.keys(profile).sort()).toEqual(Object.keys(bracketed.fields).sort())
    const part = some(profile)
    expect(profile).toMatchObject(part)
    return Object.keys(part).length
  })
  expect(Math.min(...known)).toBeLessThan(2)
  expect(Math.max(...known)).toBeGreaterThan(3)
  expect(new Set(known.map(String)).size).toBeGreaterThan(3)
})

describe('a law that does not hold is told once, with the first applicant of whom it does not', () => {
  const half = {
    rate: table('ratio', row('1/2')),
    floor: table('yen', row('300000')),
    cap: table('yen', row('1000000')),
  }
  let made: ReturnType<typeof checkLaws> | undefined
  const broken = () => (made ??= checkLaws(turning(floored, { parameters: half })))
  const told = (law: string) => broken().find((one) => one.law === law)
  const third = (profile: object): bigint => {
    const paid = BigInt(String(Reflect.get(profile, 'cost'))) / 3n
    return paid > 1_000_000n ? 1_000_000n : paid
  }
  it('the working', () => {
    const thousands = { ...floored.amount, step: 1000 } as Measure['amount']
    const { profile, detail, measure } = checkLaws(turning(floored, { amount: thousands })).find(
      ({ law }) => law === 'the working, in exact fractions, comes to the amount',
    )!
    const paid = third(profile)
    expect(measure).toBe('floored')
    expect(detail).toBe(`works out ${paid - (paid % 1000n)}, not ${paid}–${paid}`)
  })
  it('JSON', () => {
    const { detail } = told('a measure survives JSON')!
    expect(detail).toMatch(/^through JSON it is \{.*\}, not \{.*\}$/)
  })
  it('columns', () => {
    const { detail } = told('a column says what evaluate says of its row')!
    expect(detail).toMatch(/^a column says eligible, evaluate ineligible$|^a column pays \d+, evaluate \d+$/)
  })
  it('columns, of what is paid', () => {
    const rate = { rate: table('ratio', row('1/2')) }
    const { profile, detail } = checkLaws(turning(measureOf({ id: 'plain' }), { parameters: rate })).find(
      ({ law }) => law === 'a column says what evaluate says of its row',
    )!
    const spent = BigInt(String(profile['cost']))
    expect(detail).toBe(`a column pays ${spent / 2n}, evaluate ${spent / 3n}`)
  })
  it('each once, in their order', () => {
    expect(new Set(broken().map(({ law }) => law)).size).toBe(broken().length)
  })
})

describe('the laws hold', () => {
  it.each(everyNode.map((measure) => [measure.id, measure] as const))('for %s', (_id, measure) => {
    expect(checkLaws(measure, { runs: 40 })).toEqual([])
  })
  it('for what nobody applies for, of which there is nothing to ask', () => {
    expect(checkLaws({ ...shared, applicants: false })).toEqual([])
    expect(checkLaws(undocumented)).toEqual([])
  })
  it('for nobody, where nobody is tried', () => {
    expect(checkLaws(turning(floored, { parameters: { ...priced.parameters } }), { runs: 0 })).toEqual([])
  })
})
