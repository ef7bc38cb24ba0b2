import { describe, expect, it } from 'vitest'
import { rules } from './rules'
import { alone, answers, asText, evaluated, priced, rowsOf } from './ways'

describe('columns say of each row what evaluate says of it, by the loop made from the rule and by passes', () => {
  it.each(rules.map((measure) => [measure.id, measure] as const))('%s', (_id, measure) => {
    const rows = rowsOf(measure, 60)
    const each = alone(measure, rows)
    expect(answers(each)).toEqual(rows.map((row) => evaluated(measure, row)))
    expect(priced(measure, rows, asText, true)).toEqual(each)
    expect(priced(measure, rows, asText, false)).toEqual(each)
  })
})
