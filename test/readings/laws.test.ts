import { describe, expect, it } from 'vitest'
import { auditProgrammes, checkLaws } from '../../src/audit'
import { measures, programmes } from '../../rules'
import type { Measure } from '../../src/rule/programme'
import { bracketed, dated, floored, madeUp } from '../support/made-up'
import { some } from '../support/rows'

describe('checkLaws', () => {
  it.each(madeUp.map((measure) => [measure.id, measure] as const))('holds for %s', (_id, measure) => {
    expect(checkLaws(measure)).toEqual([])
  })
  it('holds for every programme of the document', () => {
    for (const measure of some(Object.values<Measure>(measures))) expect(checkLaws(measure, { runs: 6 })).toEqual([])
  })
  it('tries the same applicants for the same seed', () => {
    const broken = {
      ...floored,
      payers: [
        { id: 'a', name: floored.name },
        { id: 'b', name: floored.name },
      ],
    } as Measure
    const sick = (measure: Measure) => {
      try {
        return checkLaws(measure, { runs: 5, seed: 3 })
      } catch (error) {
        return String(error)
      }
    }
    expect(sick(broken)).toEqual(sick(broken))
  })
  it('knows brackets, days and ends of knowledge', () => {
    for (const measure of [bracketed, dated]) expect(checkLaws(measure, { runs: 200, seed: 7 })).toEqual([])
  })
})

describe('auditProgrammes', () => {
  it('finds nothing in the programmes of the document', () => {
    expect(auditProgrammes(programmes, { derivations: [] })).toEqual([])
  })
  it('says where a promise is broken, and which', () => {
    const [first] = programmes
    const broken = { ...first!, summary: { ja: '何もない', en: 'Nothing' } }
    expect(auditProgrammes([broken as (typeof programmes)[number]])).toEqual([
      {
        promise:
          'every programme has a kebab-case id, a summary of one sentence and a measure, or says why it has none',
        problem: `${first!.id}: the summary is not one sentence`,
      },
    ])
  })
  it('runs worked examples, and misses those that are not there', () => {
    const [first] = programmes
    const findings = auditProgrammes([first!] as never, {
      examples: [
        {
          measure: 'electricity-discount',
          note: '一年違い',
          profile: { electricitySupply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: '400' },
          expect: { status: 'eligible', yen: 1801n },
        },
      ],
    })
    expect(findings.map(({ problem }) => problem)).toEqual([
      'electricity-discount (一年違い): wanted {"status":"eligible","yen":"1801"}, got {"status":"eligible","yen":"1800"}',
      'city-gas-discount: computes an amount and has no example',
    ])
  })
})
