import { describe, expect, it } from 'vitest'
import { checks } from '../../scripts/audit/checks'
import { house } from '../../scripts/audit/house'

describe('the rules keep every promise of the audit', () => {
  it.each(checks.map((check) => [check.promise, check] as const))('%s', (_promise, check) => {
    expect(check.problems(house)).toEqual([])
  })
})
