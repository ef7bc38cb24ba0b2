import { describe, expect, it } from 'vitest'
import { rules } from './rules'
import { alone, asText, priced, rowsOf } from './ways'
import { worked } from './worked'

// A file of its own, since whatever tries faults of the loop need not try the passes.
describe('the loop made from a rule says of each row what the kernel says of it', () => {
  it.each(rules)('%s', (_id, made) => {
    const measure = made()
    const rows = rowsOf(measure, 41)
    expect(priced(measure, rows, asText, true)).toEqual(alone(measure, rows))
  })
})

describe('worked by hand, by the loop', () => {
  const made = new Map(rules)
  it.each(worked)('%s of %j', (id, row, yen) => {
    expect([...priced(made.get(id)!(), [row], asText, true).yen]).toEqual([yen])
  })
})
