import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programmes } from '../../rules'
import { type Column, type Columns, screen, screenColumns, UsageError } from '../../src'
import { atLeast, oneOf, parameter, text, valueOf } from '../../src/author'
import type { ParameterRow } from '../../src/rule/programme'
import { anyProfile } from '../support/any-profile'
import { type measureOf, programmeOf, row, table, vocabulary } from '../support/made-up'

const zero = { eligible: 0, ineligible: 0, undetermined: 0, noApplicants: 0, min: 0n, max: 0n }

const shares = (id: string, rate: ParameterRow['value']) => ({ id, parameters: { rate: table('ratio', row(rate)) } })
const full = shares('full', '1')
const ranged = shares('ranged', { atLeast: '1/2', atMost: '1' })
const northern = { ...shares('northern', '1'), eligibility: oneOf(vocabulary.region, 'north') }
const untold = {
  id: 'untold',
  eligibility: atLeast(valueOf(vocabulary.cost), parameter('least')),
  amount: { kind: 'undocumented', why: text('まだです。', 'Not yet.') },
  parameters: { least: table('yen', row('100')) },
} as const
const nobody = { ...full, id: 'nobody', applicants: false, institution: text('基金', 'fund') }
type Change = Parameters<typeof measureOf>[0]
/** What a budget of so many yen would pay two applicants of so much cost. */
const screened = (yen: bigint, columns: object, ...of: readonly Change[]) => {
  const programme = { ...programmeOf(...of), budget: { yen, printed: `${yen}円` } }
  return screenColumns([programme] as never, columns as Columns).programmes[0]!
}

describe('a budget', () => {
  const cost = [100, 200]
  it.each<[string, bigint, object, readonly Change[], string, bigint, bigint]>([
    ['what it pays to the yen', 300n, { cost }, [full], 'within', 300n, 300n],
    ['a yen less', 299n, { cost }, [full], 'exceeds', 300n, 300n],
    ['the most of a range', 300n, { cost }, [ranged], 'within', 150n, 300n],
    ['less than the most', 299n, { cost }, [ranged], 'mayExceed', 150n, 300n],
    ['the least of a range', 150n, { cost }, [ranged], 'mayExceed', 150n, 300n],
    ['less than the least', 149n, { cost }, [ranged], 'exceeds', 150n, 300n],
    ['two measures', 449n, { cost }, [full, ranged], 'exceeds', 450n, 600n],
    ['someone of whom not all is known', 300n, { cost: [100, null] }, [full], 'unknown', 100n, 100n],
    ['one measure of two that is not known', 999n, { cost }, [full, northern], 'unknown', 300n, 300n],
    ['an amount that nobody tells', 1n, { cost }, [untold], 'unknown', 0n, 0n],
    ['an amount that nobody tells, for nobody', 1n, { cost: [98, 99] }, [untold], 'within', 0n, 0n],
    ['a measure that nobody applies for', 1n, { cost }, [nobody], 'within', 0n, 0n],
  ])('against %s', (_name, yen, columns, of, against, min, max) => {
    expect(screened(yen, columns, ...of)).toMatchObject({ budget: yen, against, min, max })
  })
  it('counts who is in which status, and which sums say nothing', () => {
    const { measures } = screened(1n, { cost: [99, 100, null], region: undefined }, untold, nobody, full, northern)
    expect(measures).toMatchObject([
      { computed: false, eligible: 1, ineligible: 1, undetermined: 1, noApplicants: 0 },
      { computed: true, eligible: 0, ineligible: 0, undetermined: 0, noApplicants: 3 },
      { computed: true, eligible: 2, ineligible: 0, undetermined: 1, noApplicants: 0 },
      { computed: true, eligible: 0, ineligible: 0, undetermined: 3, noApplicants: 0 },
    ])
  })
  it('is asked of columns of one length, of facts that some measure asks for', () => {
    expect(() => screened(1n, { cost, region: ['north'] }, northern)).toThrow(/differ in length: cost 2, region 1/)
    expect(() => screened(1n, { cost, region: ['north', null] }, full)).toThrow(/no measure asks for 'region'/)
    expect(() => screened(1n, [], full)).toThrow(/given as \{ fact: column \}/)
    expect(screenColumns([], {}).rows).toBe(0)
  })
})

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
