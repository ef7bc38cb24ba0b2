import { describe, expect, it } from 'vitest'
import { assessmentJsonSchema, assessmentSchema, evaluate, fromJson, toJson } from '../../src'
import { text } from '../../src/author'
import type { Measure } from '../../src/rule/programme'
import { floored, measureOf, priced, row, table } from '../support/made-up'

const json = (measure: Measure, profile: object, options?: Parameters<typeof evaluate>[2]) =>
  JSON.parse(JSON.stringify(toJson(evaluate(measure, profile as never, options)))) as Record<string, unknown>
const words = text('まだです。', 'Not yet.')
const ranged = measureOf({
  id: 'ranged',
  assumptions: [words],
  parameters: { rate: table('ratio', row({ atLeast: '1/4', atMost: '1/2' })) },
})
const untold = { ...ranged, amount: { kind: 'undocumented', why: words } } as Measure
const nobody = measureOf({ id: 'nobody', applicants: false, institution: text('基金', 'fund') })
const answers: Readonly<Record<string, Record<string, unknown>>> = {
  paid: json(floored, { cost: 'x', costt: 1 }),
  eligible: json(floored, { cost: 900_000 }, { trace: true, rounding: { step: 1000, mode: 'down' } }),
  range: json(ranged, { cost: 100 }),
  exact: json(priced, { region: 'north', month: '2026-01', usage: 3 }),
  untold: json(untold, { cost: 100 }),
  refused: json(floored, { cost: 5 }),
  open: json(ranged, {}),
  nobody: json(nobody, {}),
}
/** The same with one place changed. */
function changed(value: unknown, path: readonly string[], to: unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined) return to
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>
  copy[first] = changed(copy[first], rest, to)
  return copy
}
const wrong = (name: string, path: string, to: unknown): string[] => {
  const result = assessmentSchema().safeParse(changed(answers[name], path.split('.'), to))
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'))
}

describe('the schema of an answer', () => {
  it.each(Object.keys(answers))('takes one that is %s, and what a later version adds to it', (name) => {
    expect(toJson(fromJson(answers[name]))).toEqual(answers[name])
    expect(toJson(fromJson({ ...answers[name], later: [1] }))).toEqual({ ...answers[name], later: [1] })
  })
  it.each([
    ['eligible', 'amount.later', 1],
    ['range', 'amount.later', 1],
    ['untold', 'amount.later', 1],
    ['eligible', 'reasons.0.later', 1],
    ['eligible', 'trace.0.later', 1],
    ['eligible', 'trace.0.sources.0.later', 1],
    ['eligible', 'rounding.later', 1],
    ['paid', 'issues.0.later', 1],
  ])('keeps what is added to %s, %s', (name, path, to) => {
    const more = changed(answers[name], path.split('.'), to)
    expect(toJson(fromJson(more))).toEqual(more)
  })
  it.each([
    ['eligible', 'status', 'perhaps'],
    ['eligible', 'measure', 5],
    ['eligible', 'programme', undefined],
    ['refused', 'ruleset', null],
    ['range', 'assumptions.0.ja', 5],
    ['range', 'assumptions.0.en', undefined],
    ['nobody', 'assumptions', undefined],
    ['eligible', 'rounding.step', 0.5],
    ['eligible', 'rounding.mode', 'sideways'],
    ['paid', 'issues.0.path', undefined],
    ['paid', 'issues.0.message.en', 5],
    ['eligible', 'amount.kind', 'gift'],
    ['eligible', 'amount.yen', '12a'],
    ['eligible', 'amount.yen', 'a12'],
    ['eligible', 'amount.yen', '1.5'],
    ['eligible', 'amount.exact', 5],
    ['eligible', 'amount.shares.national', 0.5],
    ['range', 'amount.min', null],
    ['range', 'amount.max', 'much'],
    ['untold', 'amount.why', 'for no reason'],
    ['eligible', 'reasons.0.kind', 5],
    ['refused', 'reasons.0.met', 'yes'],
    ['eligible', 'trace.0.text', 'words'],
    ['eligible', 'trace.0.value', 5],
    ['eligible', 'trace.0.unit', undefined],
    ['eligible', 'trace.0.sources', undefined],
    ['eligible', 'trace.0.sources.0', 5],
    ['open', 'missing', undefined],
    ['open', 'missing.0', 5],
  ])('refuses of %s a wrong %s: %o', (name, path, to) => {
    expect(wrong(name, path, to)).toEqual([path])
  })
  it.each(['down', 'halfUp', 'up'])('takes a rounding %s', (mode) => {
    expect(wrong('eligible', 'rounding.mode', mode)).toEqual([])
  })
  it('takes yen as text, below zero, too', () => {
    for (const yen of ['9007199254740993', '-5'])
      expect(fromJson(changed(answers['eligible'], ['amount', 'yen'], yen))).toMatchObject({
        amount: { yen: BigInt(yen) },
      })
  })
  it('is made once, and is JSON Schema of the draft of 2020', () => {
    expect(assessmentSchema()).toBe(assessmentSchema())
    expect(assessmentJsonSchema().$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  })
})
