import { describe, expect, it } from 'vitest'
import { measures } from '../../rules'
import { diffAnswers, diffRules, evaluate, recordAnswer, verifyRecord } from '../../src'
import type { AnswerRecord } from '../../src'
import { asKnownOn } from '../../src/rule/known'
import type { Measure, ParameterRow } from '../../src/rule/programme'

const electricity: Measure = measures['electricity-discount']
const bill = { electricitySupply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: '433' }

/** The same measure with one figure changed, as a corrected edition of the rules would have it. */
function with2026January(value: string): Measure {
  const table = electricity.parameters['electricityUnitDiscount']!
  const isIt = ({ when }: ParameterRow): boolean =>
    when['electricitySupply'] === 'lowVoltage' && JSON.stringify(when['usageMonth']).includes('2026-01')
  const rows = table.rows.map((row) => (isIt(row) ? { ...row, value, printed: `${value}円/kWh` } : row))
  return { ...electricity, parameters: { electricityUnitDiscount: { ...table, rows } } }
}
const stored = (record: AnswerRecord): AnswerRecord => JSON.parse(JSON.stringify(record)) as AnswerRecord

describe('a recorded answer', () => {
  it('is given again from its own rule, after JSON and without today’s rules', () => {
    const seen = verifyRecord(stored(recordAnswer(electricity, bill, '2026-11-26', { trace: true })))
    expect(seen).toMatchObject({ reproduced: true, untouched: true })
    expect(seen.answer).toEqual(evaluate(electricity, bill, { trace: true }))
  })

  it('stands for measures of every kind of answer', () => {
    for (const measure of Object.values(measures as Record<string, Measure>)) {
      expect(verifyRecord(stored(recordAnswer(measure, bill, '2026-11-26'))), measure.id).toMatchObject({
        reproduced: true,
        untouched: true,
      })
    }
  })

  it('shows what has changed since, in the rule and in the answer', () => {
    const record = stored(recordAnswer(with2026January('4.4'), bill, '2026-05-01'))
    const { reproduced, answer, today } = verifyRecord(record, electricity)
    expect(reproduced).toBe(true)
    expect(answer).toMatchObject({ amount: { exact: '1905.2' } })
    expect(today?.answer).toMatchObject({ amount: { exact: '1948.5' } })
    expect(today?.change?.figures).toContainEqual({
      parameter: 'electricityUnitDiscount',
      when: { electricitySupply: 'lowVoltage', usageMonth: '2026-01' },
      before: '4.4',
      after: '4.5',
      unit: 'yen/kWh',
    })
  })

  it('is found out when its yen or its rule is rewritten', () => {
    const record = stored(recordAnswer(electricity, bill, '2026-11-26'))
    const dearer = stored({ ...record, answer: { ...record.answer, amount: { kind: 'exact', yen: 9999 } } as never })
    expect(verifyRecord(dearer)).toMatchObject({ reproduced: false, untouched: true })
    const swapped = stored({ ...record, measure: with2026January('9.9') })
    expect(verifyRecord(swapped)).toMatchObject({ reproduced: false, untouched: false })
    expect(verifyRecord(swapped).words.ja).toContain('書き換えられた')
  })
})

describe('a difference of rules', () => {
  it('names each figure by its case, and nothing else', () => {
    const { changed } = diffRules([with2026January('4.4')], [electricity])
    expect(changed).toHaveLength(1)
    expect(changed[0]!.figures.map(({ when }) => when['usageMonth'])).toEqual(['2026-01', '2026-02'])
    expect(changed[0]!.wordsOnly).toBe(false)
  })

  it('tells a rewording from a change of the rule', () => {
    const reworded = { ...electricity, name: { ja: '別の名前', en: 'another name' } }
    expect(diffRules([electricity], [reworded]).changed).toMatchObject([{ wordsOnly: true, figures: [], parts: [] }])
    const closed = { ...electricity, eligibility: { kind: 'any', of: [] } } as const
    expect(diffRules([electricity], [closed]).changed).toMatchObject([{ wordsOnly: false, parts: ['eligibility'] }])
  })

  it('lists measures that came and went', () => {
    expect(diffRules([electricity], [measures['city-gas-discount']])).toMatchObject({
      added: ['city-gas-discount'],
      removed: ['electricity-discount'],
      changed: [],
    })
  })

  it('counts what it means for a population, to the yen', () => {
    const population = [bill, { ...bill, electricityUsage: '400' }, { ...bill, usageMonth: '2026-03' }]
    const seen = diffAnswers(with2026January('4.4'), electricity, population)
    expect(seen).toMatchObject({ applicants: 3, changed: 2, before: 1905n + 1760n + 649n, after: 1948n + 1800n + 649n })
    expect(seen.examples[0]!.profile).toBe(bill)
    const gone = diffAnswers(electricity, { ...electricity, eligibility: { kind: 'any', of: [] } }, population)
    expect(gone.statuses).toEqual({ 'eligible → ineligible': 3 })
  })
})

describe('rules as known on a day', () => {
  const august = { ...bill, usageMonth: '2026-08' }

  it('do not know what was published later, and say so rather than no', () => {
    const before = evaluate(asKnownOn(electricity, '2026-06-11'), august)
    expect(before).toMatchObject({ status: 'undetermined', missing: [] })
    expect(evaluate(asKnownOn(electricity, '2026-06-12'), august)).toMatchObject({ amount: { exact: '1948.5' } })
  })

  it('keep what was known before, and are the rules themselves today', () => {
    expect(evaluate(asKnownOn(electricity, '2026-05-01'), bill)).toMatchObject({ amount: { exact: '1948.5' } })
    expect(asKnownOn(electricity, '2026-11-26').parameters).toEqual(electricity.parameters)
  })

  it('give a corrected figure as it stood until its correction', () => {
    const wrong = with2026January('4.4').parameters['electricityUnitDiscount']!.rows.find(
      ({ value }) => value === '4.4',
    )!
    const table = electricity.parameters['electricityUnitDiscount']!
    const why = { ja: '誤植', en: 'a misprint' }
    const rows = table.rows.map((row) => (row.when === wrong.when ? { ...row, knownSince: '2026-02-01' } : row))
    const corrected: Measure = {
      ...electricity,
      parameters: {
        electricityUnitDiscount: { ...table, rows, corrected: [{ row: wrong, until: '2026-02-01', why }] },
      },
    }
    expect(evaluate(asKnownOn(corrected, '2026-01-31'), bill)).toMatchObject({ amount: { exact: '1905.2' } })
    expect(evaluate(asKnownOn(corrected, '2026-02-01'), bill)).toMatchObject({ amount: { exact: '1948.5' } })
    expect(evaluate(corrected, bill)).toMatchObject({ amount: { exact: '1948.5' } })
  })

  it('refuse a day that is none, and a day before anything was known', () => {
    expect(() => asKnownOn(electricity, 'yesterday')).toThrow(/2026-05-01/)
    const later = {
      ...electricity,
      parameters: {
        electricityUnitDiscount: {
          ...electricity.parameters['electricityUnitDiscount']!,
          rows: electricity.parameters['electricityUnitDiscount']!.rows.map((row) => ({
            ...row,
            knownSince: '2026-01-01',
          })),
        },
      },
    }
    expect(() => asKnownOn(later, '2025-12-31')).toThrow(/まだ/)
  })
})
