import { describe, expect, it } from 'vitest'
import { derivations, measures, programmes, vocabulary } from '../../rules'
import * as api from '../../src'
import { HojokinError, UsageError } from '../../src'
import { auditProgrammes, checkLaws } from '../../src/audit'

const measure = measures['electricity-discount'] as api.Measure
const bill: api.AnyProfile = { electricitySupply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: '400' }
const one = programmes.slice(0, 1) as readonly api.Programme[]
const sql = { dialect: 'duckdb' } as const
const questions = api.interview({ programmes: one, derivations })

/** Each function that takes options, with them and one besides that nobody knows. */
const calls: Readonly<Record<string, (besides: object) => unknown>> = {
  evaluate: (besides) => api.evaluate(measure, bill, { trace: true, ...besides }),
  'evaluate: rounding': (besides) => api.evaluate(measure, bill, { rounding: { step: 10, mode: 'down', ...besides } }),
  recordAnswer: (besides) => api.recordAnswer(measure, bill, '2026-11-26', { ...besides }),
  screen: (besides) => api.screen(one, bill, { mechanism: 'subsidy', ...besides }),
  'screen: without a filter': (besides) => api.screen(one, bill, { date: '2026-11-26', derivations, ...besides }),
  interview: (besides) => api.interview({ programmes: one, ...besides }),
  'interview: next': (besides) => questions.next({}, { skip: [], ...besides }),
  'interview: results': (besides) => questions.results({}, { date: '2026-11-26', ...besides }),
  combine: (besides) => api.combine([measure], bill, { rules: [], ...besides }),
  parseProfile: (besides) => api.parseProfile(vocabulary, {}, { wishes: [], ...besides }),
  profileSchema: (besides) => api.profileSchema(measure, { language: 'en', ...besides }),
  factSchemas: (besides) => api.factSchemas(measure, { language: 'en', ...besides }),
  toFormSchema: (besides) => api.toFormSchema(measure, { language: 'en', ...besides }),
  toMarkdown: (besides) => api.toMarkdown(one[0]!, { language: 'en', ...besides }),
  toSql: (besides) => api.toSql(measure, { ...sql, columns: {}, types: {}, ...besides }),
  toStatement: (besides) => api.toStatement(measure, { ...sql, table: 'bills', names: {}, ...besides }),
  toFragment: (besides) => api.toFragment(measure, { ...sql, values: {}, placeholder: '?', offset: 1, ...besides }),
  auditProgrammes: (besides) => auditProgrammes([], { derivations: [], ...besides }),
  checkLaws: (besides) => checkLaws(measure, { runs: 1, seed: 1, ...besides }),
  unitTableSql: (besides) => api.unitTableSql(measure, { ...sql, ...besides }),
}

function thrown(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}

describe('an option that there is not', () => {
  it.each(Object.entries(calls))('%s: is refused by its name, and the others are taken', (_name, call) => {
    expect(thrown(() => call({}))).toBeUndefined()
    const error = thrown(() => call({ langauge: 'en' }))
    expect(error).toBeInstanceOf(UsageError)
    expect(error).toMatchObject({ code: 'option' })
    expect((error as UsageError).text.en).toContain('“langauge”')
    expect((error as UsageError).text.ja).toContain('「langauge」')
  })
})

it.each<[string, () => unknown, string]>([
  ['a status', () => api.statusWords('open' as never), 'There is no status “open”.'],
  ['a mechanism', () => api.mechanismWords('gift' as never), 'There is no mechanism “gift”.'],
  ['a basis', () => api.basisWords('rumour' as never), 'There is no basis “rumour”.'],
  ['a standing', () => api.standingWords({ status: 'soon' } as never), 'There is no standing “soon”.'],
  [
    'programmes',
    () => api.interview({ programmes: 'all' as never }),
    'programmes and derivations are arrays. programmes と derivations は配列です。',
  ],
  ['derivations', () => api.interview({ programmes: [], derivations: {} as never }), 'derivations are arrays.'],
])('%s that is none is named in the refusal', (_what, call, words) => {
  expect(thrown(call)).toMatchObject({ code: 'option', message: expect.stringContaining(words) as string })
})

describe('what is not of the kind that is asked for', () => {
  const any = (value: unknown): never => value as never
  it.each<[string, () => unknown]>([
    ['a month', () => api.fiscalYear('2026/01')],
    ['a month to print', () => api.printMonth('2026-1', 'ja')],
    ['a year', () => api.fiscalYearLabel(26)],
    ['an amount on a schedule', () => api.approximately('much')],
    ['a status', () => api.statusWords(any('open'))],
    ['a mechanism', () => api.mechanismWords(any('toString'))],
    ['a basis', () => api.basisWords(any('rumour'))],
    ['a standing', () => api.standingWords(any({ status: 'soon' }))],
    ['a figure', () => api.withParameters(measure, { electricityUnitDiscount: any({ value: '3' }) })],
    ['a mechanism in a list', () => api.mechanismWords(any(['advice']))],
    ['a day of an answer', () => api.recordAnswer(measure, bill, any({ date: '2026-11-26' }))],
  ])('%s: is refused by an error of ours, with a code', (_name, call) => {
    const error = thrown(call)
    expect(error).toBeInstanceOf(HojokinError)
    expect((error as HojokinError).code).toMatch(/^(option|month|date|rule)$/)
  })
})
