import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src'
import { atMost, named, oneOf, parameter, product, roundDown, text, valueOf } from '../../src/author'
import type { Measure, MeasureDraft } from '../../src/author'
import { dated, measureOf, row, table, vocabulary } from '../support/made-up'

const cost = valueOf(vocabulary.cost)
const grant = (rate: MeasureDraft['parameters'][string], change: Partial<MeasureDraft> = {}) =>
  measureOf({ id: 'grant', ...change, parameters: { rate, ...change.parameters } })
function amountOf(measure: Measure, profile: object, options: object = {}): unknown {
  const answer = evaluate(measure, profile, options)
  return 'amount' in answer ? answer.amount : answer.status
}

describe('the amount', () => {
  it('is a ceiling where the authority decides, and exact where one is entitled to it', () => {
    const third = table('ratio', row('1/3'))
    expect(amountOf(grant(third), { cost: 100 })).toMatchObject({ kind: 'upTo', yen: 33n, exact: '100/3' })
    const entitled = grant(third, { award: 'entitlement' })
    expect(amountOf(entitled, { cost: 100 })).toMatchObject({ kind: 'exact', yen: 33n, exact: '100/3' })
  })
  it('is nothing for nothing', () => {
    expect(amountOf(grant(table('ratio', row('0.5'))), { cost: 0 })).toMatchObject({ yen: 0n, exact: '0' })
  })
  it('says what it was before the last rounding, also past 2^53', () => {
    const tenth = grant(table('ratio', row('0.3')))
    expect(amountOf(tenth, { cost: 101 })).toMatchObject({ yen: 30n, exact: '30.3' })
    expect(amountOf(tenth, { cost: 9_007_199_254_740_991n })).toMatchObject({
      yen: 2_702_159_776_422_297n,
      exact: '2702159776422297.3',
    })
    expect(amountOf(grant(table('ratio', row('1'))), { cost: 7 })).toMatchObject({ yen: 7n, exact: '7' })
    expect(amountOf(grant(table('ratio', row('0.000000000000001'))), { cost: 7 })).toMatchObject({
      yen: 0n,
      exact: '0.000000000000007',
    })
  })
  it('is a range where the document gives one, and one figure where its ends meet', () => {
    const ranged = grant(table('ratio', row({ atLeast: '1/3', atMost: '1/2' })))
    expect(amountOf(ranged, { cost: 101 })).toEqual({ kind: 'range', min: 33n, max: 50n })
    expect(amountOf(ranged, { cost: 0 })).toMatchObject({ kind: 'upTo', yen: 0n })
    const capped = grant(table('ratio', row({ atLeast: '1/3', atMost: '1/2' })), {
      amount: roundDown(1, atMost(parameter('cap'), product(cost, parameter('rate')))),
      parameters: { cap: table('yen', row('30')) },
    })
    expect(amountOf(capped, { cost: 101 })).toMatchObject({ kind: 'upTo', yen: 30n })
  })
  it('is rounded as the caller says, from the exact value', () => {
    const half = grant(table('ratio', row('1/2')), { award: 'entitlement' })
    const rounded = (step: number, mode: string) => amountOf(half, { cost: 3_001 }, { rounding: { step, mode } })
    expect(rounded(1, 'down')).toMatchObject({ yen: 1_500n, exact: '1500.5' })
    expect(rounded(1, 'up')).toMatchObject({ yen: 1_501n })
    expect(rounded(1_000, 'halfUp')).toMatchObject({ yen: 2_000n })
    const ranged = grant(table('ratio', row({ atLeast: '1/3', atMost: '1/2' })))
    expect(amountOf(ranged, { cost: 3_001 }, { rounding: { step: 1_000, mode: 'up' } })).toEqual({
      kind: 'range',
      min: 2_000n,
      max: 2_000n,
    })
  })
  it('is shared to the yen, the last payer taking the rest', () => {
    const share = (id: string) => ({ id, name: text(id, id), ratio: id })
    const both = grant(table('ratio', row('1/2')), {
      payers: [share('national'), share('local')],
      parameters: { national: table('ratio', row('2/3')), local: table('ratio', row('1/3')) },
    })
    expect(amountOf(both, { cost: 200 })).toMatchObject({ yen: 100n, shares: { national: 66n, local: 34n } })
    expect(amountOf(both, { cost: 202 })).toMatchObject({ yen: 101n, shares: { national: 67n, local: 34n } })
    expect(amountOf(grant(table('ratio', row('1/2'))), { cost: 200 })).toMatchObject({ shares: { national: 100n } })
  })
  it('is undocumented in the words of the rule', () => {
    const why = text('表にありません。', 'It is in no table.')
    const unknown = measureOf({ id: 'unknown', amount: { kind: 'undocumented', why }, parameters: {} })
    expect(amountOf(unknown, {})).toEqual({ kind: 'undocumented', why })
  })
  it('rounds what is named inside it where it stands', () => {
    const inner = named(
      'inner',
      text('千円未満切捨', 'in thousands'),
      roundDown(1_000, product(cost, parameter('rate'))),
    )
    const measure = grant(table('ratio', row('1/3')), {
      amount: roundDown(1, product(inner, parameter('half'))),
      parameters: { half: table('ratio', row('1/2')) },
    })
    expect(amountOf(measure, { cost: 9_000 })).toMatchObject({ yen: 1_500n, exact: '1500' })
    expect(amountOf(measure, { cost: 8_999 })).toMatchObject({ yen: 1_000n, exact: '1000' })
  })
})

describe('what is missing', () => {
  const measure = grant(table('ratio', row('1/2', { declared: 'true' }), row('1/3', { declared: 'false' })), {
    eligibility: oneOf(vocabulary.region, 'south'),
  })
  const missing = (profile: object) => {
    const answer = evaluate(measure, profile)
    return answer.status === 'undetermined' ? [...answer.missing].sort() : answer.status
  }
  it('is asked while it matters, and never what is known', () => {
    expect(missing({})).toEqual(['cost', 'declared', 'region'])
    expect(missing({ region: 'south' })).toEqual(['cost', 'declared'])
    expect(missing({ region: 'south', cost: 3 })).toEqual(['declared'])
    expect(missing({ cost: 3, declared: true })).toEqual(['region'])
    expect(missing({ region: 'north' })).toBe('ineligible')
    expect(missing({ region: 'south', cost: 3, declared: true })).toBe('eligible')
  })
  it('is no fact of the applicant where the figures end', () => {
    expect(evaluate(dated, { ordered: '2027-01-01' })).toMatchObject({
      status: 'undetermined',
      missing: [],
      knownUntil: { parameter: 'rate', field: 'ordered', until: '2026-12-31' },
    })
  })
})
