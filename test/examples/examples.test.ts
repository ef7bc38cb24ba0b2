/// <reference types="vite/client" />
import type { Measure } from '../../src/rule/programme'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src'
import type { Example } from '../../src/author'
import { findMeasure, measures } from '../../rules'

const modules = import.meta.glob<{ examples: readonly Example[] }>('../../rules/*/examples.ts', { eager: true })
const all = Object.values(modules).flatMap((module) => module.examples)

describe('worked examples', () => {
  it.each(all.map((example) => [example.measure, example.note, example] as const))(
    '%s: %s',
    (id, _note, { profile, expect: wanted }) => {
      const assessment = evaluate(findMeasure(id)!, profile)
      const { status, missing, shares, ...amount } = wanted
      expect(assessment.status).toBe(status)
      if (missing) expect(assessment).toMatchObject({ missing: expect.arrayContaining([...missing]) })
      if (Object.keys(amount).length > 0) expect(assessment).toMatchObject({ amount })
      if (shares) expect(assessment).toMatchObject({ amount: { shares } })
    },
  )

  it('cover every measure whose amount is computed', () => {
    const computed = Object.values<Measure>(measures)
      .filter((measure) => measure.amount.kind !== 'undocumented')
      .map((measure) => measure.id)
    const shown = new Set(all.map((example) => example.measure))
    expect(computed.filter((id) => !shown.has(id))).toEqual([])
  })
})
