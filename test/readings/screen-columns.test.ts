import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programmes } from '../../rules'
import { type Column, type Columns, screen, screenColumns, UsageError } from '../../src'
import { anyProfile } from '../support/any-profile'

const zero = { eligible: 0, ineligible: 0, undetermined: 0, noApplicants: 0, min: 0n, max: 0n }

describe('a population in columns', () => {
  it.each([0, 0.1, 0.5])('counts and adds up what screen says of each, with %s of the facts missing', (missing) => {
    const profiles = fc.sample(anyProfile(missing), { numRuns: 150, seed: 11 })
    const asked = programmes
      .flatMap(({ measures }) => measures)
      .flatMap(({ fields, purposeFields }) => [fields, purposeFields])
    const facts = [...new Set(asked.flatMap((fields) => Object.keys(fields)))]
    const columns: Record<string, Column> = Object.fromEntries(
      facts.map((id) => [id, profiles.map((profile) => profile[id] ?? null)]),
    )
    const expected = new Map<string, typeof zero>()
    for (const profile of profiles)
      for (const one of screen(programmes, profile)) {
        const sum = expected.get(one.measure) ?? { ...zero }
        expected.set(one.measure, sum)
        sum[one.status]++
        if (one.status !== 'eligible' || one.amount.kind === 'undocumented') continue
        sum.min += one.amount.kind === 'range' ? one.amount.min : one.amount.yen
        sum.max += one.amount.kind === 'range' ? one.amount.max! : one.amount.yen
      }
    const result = screenColumns(programmes, columns)
    expect(result.rows).toBe(profiles.length)
    for (const { measures, min, budget, against } of result.programmes) {
      for (const { measure, ...count } of measures)
        expect([measure, count]).toEqual([measure, { computed: count.computed, ...expected.get(measure) }])
      if (against === 'within') expect(min <= budget).toBe(true)
      if (against === 'exceeds') expect(min > budget).toBe(true)
    }
  })
  it('refuses what is no column of any measure', () => {
    for (const columns of [
      null,
      [],
      5,
      { nothing: ['x'] },
      { prefecture: 5 },
      { prefecture: ['tokyo'], enterpriseSize: [] },
    ])
      expect(() => screenColumns(programmes, columns as unknown as Columns)).toThrow(UsageError)
  })
})
