import { describe, expect, it } from 'vitest'
import { type BatchResult, type Column, compileBatch, reasons, statuses } from '../../src/readings/batch'
import { scaleText } from '../../src/quantity/scaled'
import { measures } from '../../rules'
import type { Measure } from '../../src/rule/programme'
import type { FieldDefinition } from '../../src/rule/vocabulary'
import { type Answer, caseOf, computed, differences, type Row } from '../support/rows'

const words = (rows: readonly Row[], id: string): Column => rows.map((row) => row[id])

/** Codes with a dictionary in an order of their own; numbers scaled, months as 202601. */
function packed(rows: readonly Row[], field: FieldDefinition): Column {
  const values = rows.map((row) => row[field.id] ?? null)
  if (field.kind === 'number')
    return {
      values: Float64Array.from(values, (value) => (value === null ? NaN : scaleText(value, field.decimals))),
      scale: field.decimals,
    }
  if (field.kind === 'month')
    return Int32Array.from(values, (value) =>
      value === null ? -1 : /^\d{4}-\d{2}$/.test(value) ? Number(value.replace('-', '')) : 99,
    )
  const dictionary = [...new Set(values)].reverse()
  return { codes: Uint8Array.from(values, (value) => dictionary.indexOf(value)), dictionary }
}

function answers({ rows, status, yen, min, max, large }: BatchResult): Answer[] {
  const text = (value: number): string | null => (Number.isNaN(value) ? null : String(value))
  return Array.from({ length: rows }, (_, row): Answer => {
    const [least, most] = large.get(row) ?? []
    const name = statuses[status[row]!]!
    if (least === undefined || most === undefined) return [name, text(yen[row]!), text(min[row]!), text(max[row]!)]
    return [name, least === most ? String(least) : null, String(least), String(most)]
  })
}

function agrees(measure: Measure, columnOf: (rows: readonly Row[], field: FieldDefinition) => Column): void {
  const { rows, answers: expected } = caseOf(measure)
  const result = compileBatch(measure).run(
    Object.fromEntries(Object.values(measure.fields).map((field) => [field.id, columnOf(rows, field)])),
  )
  expect(differences(rows, expected, answers(result))).toEqual([])
  const count = (name: string): number => expected.filter(([status]) => status === name).length
  const sum = (at: 2 | 3): bigint => expected.reduce((total, answer) => total + BigInt(answer[at] ?? 0), 0n)
  const { eligible, ineligible, undetermined, min, max } = result.totals
  expect([eligible, ineligible, undetermined, min, max]).toEqual([
    count('eligible'),
    count('ineligible'),
    count('undetermined'),
    sum(2),
    sum(3),
  ])
  for (let row = 0; row < rows.length; row++) {
    const [status, reason] = [statuses[result.status[row]!]!, reasons[result.reason[row]!]!]
    const allowed = {
      eligible: ['', 'tooLarge'],
      ineligible: ['condition', 'noRow'],
      undetermined: ['missing', 'unreadable', 'notYet'],
      noApplicants: [''],
    }[status]
    if (!allowed.includes(reason)) expect([row, status, reason]).toEqual(allowed)
  }
}

describe('evaluate = batch, on 20,000 random rows a measure', () => {
  it.each(computed.map((measure) => [measure.id, measure] as const))('%s, from text', (_id, measure) => {
    agrees(measure, (rows, field) => words(rows, field.id))
  })
  it.each(computed.map((measure) => [measure.id, measure] as const))('%s, from codes', (_id, measure) => {
    agrees(measure, packed)
  })
})

describe('columns', () => {
  const [measure] = computed.filter(({ mechanism }) => mechanism === 'unitDiscount')
  const { fields, run } = compileBatch(measure!)
  const month = fields.find(({ kind }) => kind === 'month')!.id
  const supply = fields.find(({ kind }) => kind === 'choice')!
  const usage = fields.find(({ kind }) => kind === 'number')!.id

  it('gives the yen of the first example in the documentation', () => {
    const { yen, totals } = compileBatch(measures['electricity-discount']!).run({
      electricitySupply: ['highVoltage'],
      usageMonth: ['2026-01'],
      electricityUsage: ['50'],
    })
    expect([yen[0], totals.min]).toEqual([115, 115n])
  })
  it('takes options by their place, without a dictionary', () => {
    const { status } = run({
      [supply.id]: Uint8Array.from([0, 255]),
      [month]: Int32Array.from([202601, 202601]),
      [usage]: { values: Int32Array.from([1000, 1000]), scale: 3 },
    })
    expect([...status].map((code) => statuses[code])).toEqual(['eligible', 'undetermined'])
  })
  it('flags what is not a whole number, past 2^53, negative or no month', () => {
    const quantities = [0.5, 2 ** 53, -7, -1, Infinity, 1]
    const { status, reason } = run({
      [supply.id]: quantities.map(() => supply.options[0]),
      [month]: Int32Array.from([202601, 202601, 202601, 202601, 202601, 202613]),
      [usage]: { values: Float64Array.from(quantities), scale: 3 },
    })
    expect([...status].map((code) => statuses[code])).toEqual(quantities.map(() => 'undetermined'))
    expect([...reason].map((code) => reasons[code])).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
      'missing',
      'unreadable',
      'unreadable',
    ])
  })
  it('takes a column that is not given as missing, and refuses one that it does not know or that is too short', () => {
    expect(statuses[run({ [supply.id]: [supply.options[0]], [month]: ['2026-01'] }).status[0]!]).toBe('undetermined')
    expect(() => run({ [usage]: ['1'], usge: ['1'] })).toThrow(/no column 'usge'/)
    expect(() => run({ [usage]: ['1'], [month]: [] })).toThrow(/differ in length/)
  })
  it('adds up past 2^53 exactly', () => {
    const rows = 5000
    const { yen, totals } = run({
      [supply.id]: new Uint8Array(rows),
      [month]: new Int32Array(rows).fill(202601),
      [usage]: { values: new Float64Array(rows).fill(9_007_199_254_740_991), scale: 3 },
    })
    expect(totals.min).toBe(BigInt(yen[0]!) * BigInt(rows))
    expect(totals.min > 2n ** 53n).toBe(true)
  })
  it('says of a measure for which nobody applies that it is not open', () => {
    const closed =
      Object.values<Measure>(measures).find(
        ({ applicants, fields: asked }) => !applicants && Object.keys(asked).length > 0,
      ) ?? Object.values<Measure>(measures).find(({ applicants }) => !applicants)!
    const [first] = compileBatch(closed).fields
    const { status } = compileBatch(closed).run(first ? { [first.id]: [null] } : {})
    expect([...status].every((code) => statuses[code] === 'noApplicants')).toBe(true)
  })
})
