import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { measures, programmes, vocabulary } from '../../rules'
import * as api from '../../src'
import { defineProgramme } from '../../src/author'
import { HojokinError } from '../../src/quantity/hojokin-error'
import { hostile, seeds } from './hostile'

const measure = measures['electricity-discount'] as api.Measure
const bill: api.AnyProfile = { electricitySupply: 'lowVoltage', usageMonth: '2026-01', electricityUsage: '433' }
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
