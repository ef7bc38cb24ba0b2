import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { measures, programmes, vocabulary } from '../../rules'
import * as api from '../../src'
import { defineProgramme } from '../../src/author'
import { HojokinError } from '../../src/quantity/hojokin-error'
import { hostile, seeds } from './hostile'

const measure = measures['electricity-discount'] as api.Measure
const bill: api.AnyProfile = { electricitySupply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: '433' }
const line = api.schedule(measure, { electricitySupply: 'lowVoltage', usageMonth: '2026-01' }, 'electricityUsage')
const questions: api.Interview = api.interview({ programmes: programmes.slice(0, 3) as readonly api.Programme[] })
type Call = (input: never) => unknown

/** Each entry with hostile input in each of its places. */
const calls: Readonly<Record<string, Call>> = {
  'parseProfile(vocabulary, it)': (it) => api.parseProfile(vocabulary, it),
  'evaluate(measure, it)': (it) => api.evaluate(measure, it),
  'evaluate(measure, bill, it)': (it) => api.evaluate(measure, bill, it),
  'bounds(measure, it)': (it) => api.bounds(measure, it),
  'counterfactual(measure, it)': (it) => api.counterfactual(measure, it),
  'schedule(measure, it)': (it) => api.schedule(measure, it, 'electricityUsage'),
  'schedule(measure, bill, it)': (it) => api.schedule(measure, bill, it),
  'screen(programmes, it)': (it) => api.screen(programmes.slice(0, 3), it),
  'screen(programmes, bill, it)': (it) => api.screen(programmes.slice(0, 3), bill, it),
  'questions(measures, it)': (it) => api.questions([measure], it),
  'combine(measures, it)': (it) => api.combine([measure], it),
  'toMarkdown(programme, it)': (it) => api.toMarkdown(programmes[0]!, it),
  'toSql(measure, it)': (it) => api.toSql(measure, it),
  'toSql(measure, { dialect: it })': (it) => api.toSql(measure, { dialect: it }),
  'toSql(measure, { columns: it })': (it) => api.toSql(measure, { dialect: 'duckdb', columns: it }),
  'toStatement(measure, it)': (it) => api.toStatement(measure, it),
  'unitTableSql(measure, it)': (it) => api.unitTableSql(measure, it),
  'compileBatch(measure).run(it)': (it) => api.compileBatch(measure).run(it),
  'compileBatch(measure).run({ electricityUsage: it })': (it) =>
    api.compileBatch(measure).run({ electricitySupply: ['lowVoltage'], usageMonth: ['2026-01'], electricityUsage: it }),
  'fromJson(it)': (it) => api.fromJson(it),
  'diffAnswers(measure, measure, [it])': (it) => api.diffAnswers(measure, measure, [it]),
  'asKnownOn(measure, it)': (it) => api.asKnownOn(measure, it),
  'evaluate(it, bill)': (it) => api.evaluate(it, bill),
  'toSql(it)': (it) => api.toSql(it, { dialect: 'duckdb' }),
  'compileBatch(it)': (it) => api.compileBatch(it),
  'evaluate(measure, bill, { rounding: it })': (it) => api.evaluate(measure, bill, { rounding: it }),
  'interview(it)': (it) => api.interview(it).next({}),
  'interview(…).next(it)': (it) => questions.next(it),
  'interview(…).next({}, it)': (it) => questions.next({}, it),
  'interview(…).results({}, it)': (it) => questions.results({}, it),
  'profileSchema(measure, it)': (it) => api.profileSchema(measure, it),
  'profileSchema(measure).safeParse(it)': (it) => api.profileSchema(measure).safeParse(it),
  'factSchemas(measure, it)': (it) => api.factSchemas(measure, it),
  'toFormSchema(measure, it)': (it) => api.toFormSchema(measure, it),
  'parseProfile(vocabulary, {}, it)': (it) => api.parseProfile(vocabulary, {}, it),
  'toFragment(measure, it)': (it) => api.toFragment(measure, it),
  'combine(measures, bill, it)': (it) => api.combine([measure], bill, it),
  'recordAnswer(measure, bill, it)': (it) => api.recordAnswer(measure, bill, it),
  'standing(measure, it)': (it) => api.standing(measure, it),
  'withParameters(measure, { electricityUnitDiscount: it })': (it) =>
    api.withParameters(measure, { electricityUnitDiscount: it }),
  'amountAt(schedule, it)': (it) => api.amountAt(line, it),
  'approximately(it)': (it) => api.approximately(it),
  'usageMonthOf(it)': (it) => api.usageMonthOf(it),
  'usageMonthOf(reading, it)': (it) => api.usageMonthOf({ from: '2026-01-13', to: '2026-02-12' }, it),
  'interestInFirstThreeYears(it)': (it) => api.interestInFirstThreeYears(it),
  'parseMonth(it)': (it) => api.parseMonth(it),
  'printMonth(it)': (it) => api.printMonth(it, 'ja'),
  'printMonth(month, it)': (it) => api.printMonth('2026-01', it),
  'fiscalYear(it)': (it) => api.fiscalYear(it),
  'fiscalYearLabel(it)': (it) => api.fiscalYearLabel(it),
  'statusWords(it)': (it) => api.statusWords(it),
  'mechanismWords(it)': (it) => api.mechanismWords(it),
  'basisWords(it)': (it) => api.basisWords(it),
  'defineProgramme(vocabulary, it)': (it) => defineProgramme(vocabulary, it),
}

/** A mistake of the caller's is told to people, with a code or a place; a TypeError from within tells nobody anything. */
function speaks(error: unknown): boolean {
  return error instanceof HojokinError || (error instanceof Error && error.name.endsWith('ZodError'))
}

function answersOrSpeaks(call: Call, input: unknown): void {
  try {
    call(input as never)
  } catch (error) {
    if (error instanceof Error && error.message === 'a getter that throws') return
    expect(speaks(error), error instanceof Error ? error.stack : String(error)).toBe(true)
    expect((error as Error).message.length).toBeLessThan(4000)
  }
}

afterEach(() => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

describe('whatever is passed, an entry answers or says what is wrong', () => {
  it.each(Object.entries(calls))('%s: kept seeds', (_name, call) => {
    for (const seed of seeds) answersOrSpeaks(call, seed)
  })

  it.each(Object.entries(calls))('%s: anything', (_name, call) => {
    fc.assert(
      fc.property(hostile, (input) => {
        answersOrSpeaks(call, input)
      }),
      { numRuns: 300 },
    )
  })
})
