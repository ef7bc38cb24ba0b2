import { describe, expect, it } from 'vitest'
import {
  bounds,
  compileBatch,
  counterfactual,
  evaluate,
  fiscalYear,
  HojokinError,
  interestInFirstThreeYears,
  parseMonth,
  printMonth,
  RuleError,
  schedule,
  screen,
  toFormSchema,
  toMarkdown,
  toSql,
  toStatement,
  UsageError,
  usageMonthOf,
} from '../../src'
import { measures, programmes } from '../../rules'

const electricity = measures['electricity-discount']
const bill = { electricitySupply: 'highVoltage', usageMonth: '2026-01', electricityUsage: '50' } as const
/** Anything, as plain JavaScript may pass it. */
const any = (value: unknown): never => value as never

describe('a call that is wrongly made is refused in both languages, and never taken for another', () => {
  it.each<[string, () => unknown]>([
    ['no measure', () => evaluate(any(undefined), {})],
    ['no profile', () => evaluate(electricity, any(null))],
    ['text for a profile', () => bounds(electricity, any('highVoltage'))],
    ['a rounding mode', () => evaluate(electricity, bill, { rounding: { step: 1, mode: any('half-up') } })],
    ['no rounding mode', () => evaluate(electricity, bill, { rounding: any({ step: 1 }) })],
    ['a rounding step', () => evaluate(electricity, bill, { rounding: { step: 0.5, mode: 'down' } })],
    ['a dialect', () => toSql(electricity, { dialect: any('mysql') })],
    ['a dialect that every object has', () => toStatement(electricity, { dialect: any('toString'), table: 't' })],
    ['a language of months', () => printMonth('2026-01', any('fr'))],
    ['a language of pages', () => toMarkdown(programmes[0]!, { language: any('fr') })],
    ['a language of forms', () => toFormSchema(electricity, { language: any('fr') })],
    ['a filter’s place', () => screen(programmes, {}, { prefecture: any('edo') })],
    ['a filter’s applicant', () => screen(programmes, {}, { applicantType: any('compny') })],
    ['a filter’s mechanism', () => screen(programmes, {}, { mechanism: any('gift') })],
    ['a filter’s text', () => screen(programmes, {}, { text: any(null) })],
    ['a filter that there is not', () => screen(programmes, {}, any({ region: 'east' }))],
    ['a column', () => compileBatch(electricity).run(any({ electricitySuply: [] }))],
  ])('%s', (_name, call) => {
    expect(call).toThrow(UsageError)
    expect(call).toThrow(/\p{Script=Han}|\p{Script=Katakana}/u)
    try {
      call()
    } catch (error) {
      expect(error).toBeInstanceOf(HojokinError)
      expect(typeof (error as HojokinError).code).toBe('string')
    }
  })

  it('says which option was meant where only capitals or hyphens differ', () => {
    const half = (): unknown => evaluate(electricity, bill, { rounding: { step: 1, mode: any('half-up') } })
    expect(half).toThrow('rounding.mode cannot be “half-up”; it is one of down, halfUp, up. Did you mean halfUp?')
    expect(half).toThrow('halfUpでしょうか。')
  })

  it('answers as a value where the answer is one', () => {
    expect(usageMonthOf({ from: '2026-01-13', to: '2026-02-12' }, any('closing'))).toMatchObject({ ok: false })
    expect(usageMonthOf(any(null))).toMatchObject({ ok: false })
    expect(usageMonthOf(any({ from: new Date(), to: 5 }))).toMatchObject({ ok: false })
    expect(parseMonth(any(new Date()))).toBeNull()
    expect(parseMonth(any(202601))).toBeNull()
    const loan = { principal: 1n, annualRate: '1%', termMonths: 12, repayment: any('equal') }
    expect(interestInFirstThreeYears(loan)).toMatchObject({ ok: false })
    expect(() => fiscalYear(any(202601))).toThrow('not a month')
  })

  it('is a RuleError where the measure has no place for it', () => {
    expect(() => schedule(electricity, {}, any('usageMonth'))).toThrow(RuleError)
  })
})

describe('facts never make it throw', () => {
  it.each([
    { toString: 1, valueOf: 1 },
    Object.create(null) as unknown,
    [],
    () => 5,
    Symbol('s'),
    { toString: () => 'highVoltage' },
    'x'.repeat(1_000_000),
  ])('%#', (value) => {
    for (const fact of Object.keys(electricity.fields)) {
      const profile = { ...bill, [fact]: value } as never
      const { issues } = evaluate(electricity, profile)
      expect(issues).toMatchObject([{ path: fact, code: 'unreadable' }])
      expect(issues![0]!.message.ja.length).toBeLessThan(200)
      expect(() => [bounds(electricity, profile), counterfactual(electricity, profile)]).not.toThrow()
    }
  })

  it('names a fact that the measure does not have, and the nearest', () => {
    expect(evaluate(electricity, any({ electricitySuply: 'highVoltage', gasUsage: null }))).toMatchObject({
      status: 'undetermined',
      issues: [
        {
          path: 'electricitySuply',
          code: 'unknownFact',
          message: {
            en: 'The fact “electricitySuply” is not used here. The nearest is Electricity contract (electricitySupply).',
          },
        },
      ],
    })
    expect(evaluate(electricity, bill)).not.toHaveProperty('issues')
    for (const assessment of screen(programmes, bill)) expect(assessment).not.toHaveProperty('issues')
  })
})
