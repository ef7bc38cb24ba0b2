import type { Measure } from '../../src/rule/programme'
import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessmentJsonSchema, assessmentSchema, evaluate, fromJson, screen, toJson } from '../../src'
import { measures, programmes, type Profile } from '../../rules'
import { jsonText } from '../../src/quantity/json'
import { anyProfile } from '../support/any-profile'

const valid = new Ajv({ strict: true }).compile(assessmentJsonSchema())
const noto = measures['business-reconstruction-noto']!
const inn: Profile = {
  disaster: 'noto2024',
  prefecture: 'ishikawa',
  enterpriseSize: 'small',
  multiplyAffected: true,
  eligibleCost: '600000000',
}

describe('the wire form of an assessment', () => {
  it('is plain JSON, yen as integers', () => {
    const json = JSON.parse(JSON.stringify(toJson(evaluate(noto, inn)))) as Record<string, unknown>
    expect(json['amount']).toEqual({
      kind: 'upTo',
      yen: 575000000,
      exact: '575000000',
      shares: { national: 383333333, prefecture: 191666667 },
    })
  })

  it('comes back exactly as it was, through text, for every measure and any profile', () => {
    fc.assert(
      fc.property(anyProfile(0.4), fc.boolean(), (profile, trace) => {
        for (const measure of Object.values<Measure>(measures)) {
          const assessment = evaluate(measure, profile, trace ? { trace } : { rounding: { step: 1000, mode: 'down' } })
          const text = JSON.stringify(toJson(assessment))
          expect(fromJson(JSON.parse(text))).toEqual(assessment)
          expect(valid(JSON.parse(text)), text).toBe(true)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('keeps every yen past 2^53 − 1, as text', () => {
    const paid = evaluate(noto, inn)
    if (paid.status !== 'eligible') throw new Error('the inn is eligible')
    const vast = { ...paid, amount: { ...paid.amount, yen: 9007199254740993n, exact: '9007199254740993' } }
    const json = toJson(vast) as { amount: { yen: unknown } }
    expect(json.amount.yen).toBe('9007199254740993')
    expect(fromJson(JSON.parse(JSON.stringify(json)))).toEqual(vast)
    expect(toJson([9007199254740991n, -9007199254740991n, -9007199254740993n, 0n])).toEqual([
      9007199254740991,
      -9007199254740991,
      '-9007199254740993',
      0,
    ])
  })

  it('leaves text alone, whatever characters it has', () => {
    expect(jsonText({ note: '\u00015', yen: 5n })).toBe('{\n  "note": "\\u00015",\n  "yen": 5\n}\n')
  })

  it('encodes with its schema too, and takes a whole screening', () => {
    const all = screen(programmes, inn)
    const encoded = all.map((assessment) => assessmentSchema().encode(assessment))
    expect(encoded).toEqual(toJson(all))
  })

  it('refuses what is no assessment, and says where', () => {
    const json = { ...toJson(evaluate(noto, inn)), amount: { kind: 'upTo', yen: 0.5, exact: '1/2', shares: {} } }
    const result = assessmentSchema().safeParse(json)
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual(['amount.yen'])
    expect(() => fromJson({})).toThrow('status')
    expect(() => fromJson(null)).toThrow()
  })
})
