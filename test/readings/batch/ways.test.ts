import { describe, expect, it } from 'vitest'
import { rules } from './rules'
import { alone, answers, asText, evaluated, priced, rowsOf } from './ways'
import { worked } from './worked'

describe('columns say of each row what evaluate says of it, by passes over blocks', () => {
  it.each(rules)('%s', (_id, made) => {
    const measure = made()
    const rows = rowsOf(measure, 41)
    const each = alone(measure, rows)
    expect(answers(each)).toEqual(rows.map((row) => evaluated(measure, row)))
    expect(priced(measure, rows, asText, false)).toEqual(each)
  })
})

describe('worked by hand, by passes', () => {
  const made = new Map(rules)
  it.each(worked)('%s of %j', (id, row, yen) => {
    expect([...priced(made.get(id)!(), [row], asText, false).yen]).toEqual([yen])
  })
})
