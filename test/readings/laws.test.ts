import { describe, expect, it } from 'vitest'
import { auditProgrammes, checkLaws } from '../../src/audit'
import { measures, programmes, vocabulary as asked } from '../../rules'
import { text } from '../../src/author'
import type { Example } from '../../src/rule/example'
import type { Measure } from '../../src/rule/programme'
import { bracketed, dated, floored, madeUp, programmeOf, row, table } from '../support/made-up'
import { atMost, some } from '../support/rows'

describe('checkLaws', () => {
  it.each(madeUp.map((measure) => [measure.id, measure] as const))('holds for %s', (_id, measure) => {
    expect(checkLaws(measure, { runs: atMost(300) })).toEqual([])
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
  it('says once which law is broken, by whom and how, and tries as many as are asked for', () => {
    const altered = (change: object) =>
      ({ ...floored, ...change, toJSON: () => ({ ...floored, id: 'another' }) }) as Measure
    const found = checkLaws(altered({}), { runs: 3 })
    expect(found.map(({ measure, law }) => `${measure}: ${law}`)).toEqual(['floored: a measure survives JSON'])
    expect(found[0]!.detail).toMatch(/^through JSON it is .*"another".*, not .*"floored"/)
    expect(Object.keys(found[0]!.profile)).toEqual(Object.keys(floored.fields))
    expect(checkLaws(altered({}), { runs: 0 })).toEqual([])
    expect(checkLaws(altered({ applicants: false }), { runs: 3 })).toEqual([])
  })
  it('knows brackets, days and ends of knowledge', () => {
    for (const measure of [bracketed, dated]) expect(checkLaws(measure, { runs: atMost(200), seed: 7 })).toEqual([])
  })
})

describe('auditProgrammes', () => {
  it('finds nothing in the programmes of the document', () => {
    expect(auditProgrammes(programmes, { derivations: [] })).toEqual([])
  })
  it('knows facts of the author that no rule asks for, where all of them are given', () => {
    const vocabulary = { ...programmes[0]!.measures[0]!.fields, ...programmes[0]!.measures[1]!.fields }
    const unasked = { ...vocabulary, shoeSize: { ...asked.employees, id: 'shoeSize' } }
    const [first] = programmes
    expect(auditProgrammes([first] as never, { vocabulary })).toEqual([])
    expect(auditProgrammes([first] as never, { vocabulary: unasked }).map(({ problem }) => problem)).toEqual([
      'no rule asks for shoeSize',
    ])
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
  describe('with worked examples', () => {
    const cost = 1_000_000
    const half = { parameters: { rate: table('ratio', row('1/2')) } }
    const rules = () => {
      const range = { parameters: { rate: table('ratio', row({ atLeast: '1/4', atMost: '1/2' })) } }
      const fund = { applicants: false, institution: text('基金', 'fund') }
      const why = text('まだです。', 'Not yet.')
      const untold = { amount: { kind: 'undocumented' as const, why }, parameters: {}, payers: [] }
      return programmeOf(
        { id: 'half', ...half },
        { id: 'range', ...range },
        { id: 'fund', ...half, ...fund },
        { id: 'untold', ...untold },
      )
    }
    const findings = (...examples: readonly Example[]) =>
      auditProgrammes([rules()], { examples }).filter(({ promise }) => promise.includes('worked example'))
    const good = (): readonly Example[] => [
      {
        measure: 'half',
        note: 'a half',
        profile: { cost },
        expect: { status: 'eligible', kind: 'upTo', yen: 500_000n, shares: { national: 500_000n } },
      },
      {
        measure: 'range',
        note: 'a quarter to a half',
        profile: { cost },
        expect: { status: 'eligible', kind: 'range', min: 250_000n, max: 500_000n },
      },
    ]
    it('finds nothing where each comes out as far as it says, and none is wanted of a fund or of what has no figure', () => {
      const fund: Example = { measure: 'fund', note: 'a fund', profile: { cost }, expect: { status: 'noApplicants' } }
      const untold: Example = {
        measure: 'untold',
        note: 'no figure',
        profile: {},
        expect: { status: 'eligible', kind: 'undocumented' },
      }
      const open: Example = {
        measure: 'half',
        note: 'open',
        profile: {},
        expect: { status: 'undetermined', kind: 'range', min: 0n, max: null, missing: ['cost'] },
      }
      expect(findings(...good())).toEqual([])
      expect(findings(...good(), fund, untold, open)).toEqual([])
    })
    it.each<[what: string, Example['expect'], problem: string]>([
      ['its status', { status: 'undetermined' }, 'wanted {"status":"undetermined"}, got {"status":"eligible"}'],
      [
        'its yen',
        { status: 'eligible', yen: 500_001n },
        'wanted {"status":"eligible","yen":"500001"}, got {"status":"eligible","yen":"500000"}',
      ],
      [
        'its kind',
        { status: 'eligible', kind: 'exact' },
        'wanted {"status":"eligible","kind":"exact"}, got {"status":"eligible","kind":"upTo"}',
      ],
      [
        'its shares',
        { status: 'eligible', shares: { national: 1n } },
        'wanted {"status":"eligible","shares":{"national":"1"}}, got {"status":"eligible","shares":{"national":"500000"}}',
      ],
      [
        'what one has to be asked',
        { status: 'eligible', missing: [] },
        'wanted {"status":"eligible","missing":[]}, got {"status":"eligible"}',
      ],
    ])('says what was wanted and what came: %s', (_what, expected, problem) => {
      const [first, second] = good() as [Example, Example]
      expect(findings({ ...first, expect: expected }, second)).toEqual([
        { promise: 'every worked example comes out to the yen', problem: `half (a half): ${problem}` },
      ])
    })
    it('says what one still has to be asked, where that is not what was wanted', () => {
      const asks: Example = {
        measure: 'half',
        note: 'open',
        profile: {},
        expect: { status: 'undetermined', missing: [] },
      }
      expect(findings(...good(), asks).map(({ problem }) => problem)).toEqual([
        'half (open): wanted {"status":"undetermined","missing":[]}, got {"status":"undetermined","missing":["cost"]}',
      ])
    })
    it('names an example of nothing, and what computes an amount without an example', () => {
      const [first, second] = good() as [Example, Example]
      expect(findings(first, { ...second, measure: 'gone' })).toEqual([
        {
          promise: 'every worked example comes out to the yen',
          problem: 'gone: an example is of a measure that is not there',
        },
        {
          promise: 'every measure that computes an amount has a worked example',
          problem: 'range: computes an amount and has no example',
        },
      ])
      expect(findings().map(({ problem }) => problem)).toEqual([
        'half: computes an amount and has no example',
        'range: computes an amount and has no example',
      ])
      expect(auditProgrammes([rules()]).filter(({ promise }) => promise.includes('worked example'))).toEqual([])
    })
  })
})
