import { describe, expect, it } from 'vitest'
import { any, isTrue, oneOf, parameter, product, roundDown, tranches, valueOf } from '../../../src/author'
import { compiled } from '../../../src/kernel/compiled'
import { readFacts } from '../../../src/kernel/slots'
import { reasons, statuses } from '../../../src/readings/batch'
import { judge, missingJudgement, priceRow } from '../../../src/readings/batch/judge'
import { exactSum } from '../../../src/readings/batch/late'
import { emptyResult } from '../../../src/readings/batch/result'
import type { Measure } from '../../../src/rule/programme'
import type { Profile } from '../../../src/rule/vocabulary'
import { measureOf, priced, row, table, vocabulary } from '../../support/made-up'

const grant = measureOf({
  id: 'grant',
  eligibility: any(isTrue(vocabulary.declared), oneOf(vocabulary.region, 'north')),
  amount: roundDown(1, product(valueOf(vocabulary.cost), parameter('rate'))),
  parameters: { rate: table('ratio', row({ atLeast: '1/3', atMost: '1/2' }, { household: 'true' })) },
})
/** Status, reason and the fact behind it, and the amounts. */
function said(measure: Measure, profile: Profile): unknown[] {
  const { kernel } = compiled(measure)
  const result = emptyResult(3, kernel.ranged)
  priceRow(kernel, readFacts(kernel.slots, profile), result, 1)
  const { status, reason, fact, yen, min, max, large, totals } = result
  for (const at of [0, 2])
    expect([status[at], reason[at], fact[at], yen[at], min[at], max[at]]).toEqual([0, 0, 0, 0, 0, 0])
  expect(totals[statuses[status[1]!]!]).toBe(1)
  const { eligible, ineligible, undetermined } = totals
  expect(eligible + ineligible + undetermined).toBe(1)
  const id = kernel.slots[fact[1]! - 1]?.field.id
  const amounts = large.get(1) ?? [min[1], max[1]]
  if (totals.eligible === 1) expect([totals.min, totals.max]).toEqual(amounts.map(BigInt as never))
  return [statuses[status[1]!], reasons[reason[1]!], id, yen[1], ...amounts]
}

describe('a row by itself', () => {
  it.each<readonly [string, Profile, readonly unknown[]]>([
    ['a range', { region: 'north', household: true, cost: 100 }, ['eligible', '', undefined, NaN, 33, 50]],
    ['a range whose ends round to the same yen', { region: 'north', household: true, cost: 1 }, ['eligible', '', undefined, NaN, 0, 0]],
    ['nothing of nothing, which is no range', { region: 'north', household: true, cost: 0 }, ['eligible', '', undefined, 0, 0, 0]],
    ['a condition that fails', { region: 'south', declared: false }, ['ineligible', 'condition', undefined, NaN, NaN, NaN]],
    ['a table without a row', { region: 'north', household: false, cost: 1 }, ['ineligible', 'noRow', undefined, NaN, NaN, NaN]],
    ['what is missing, first of all', { region: 'south' }, ['undetermined', 'missing', 'declared', NaN, NaN, NaN]],
    ['what is missing of the amount', { declared: true, household: true }, ['undetermined', 'missing', 'cost', NaN, NaN, NaN]],
    ['the first that cannot be read, in the order of the rule', { region: 'west', declared: 'maybe', cost: 1, household: 'so' }, ['undetermined', 'unreadable', 'declared', NaN, NaN, NaN]],
    ['what cannot be read and does not matter', { region: 'west', declared: true, household: true, cost: 2 }, ['eligible', '', undefined, NaN, 0, 1]],
    ['a fact that cannot be read where it fails', { region: 'south', declared: false, cost: 'x' }, ['ineligible', 'condition', undefined, NaN, NaN, NaN]],
  ])('%s', (_name, profile, expected) => {
    expect(Object.keys(grant.fields)).toHaveLength(4)
    expect(said(grant, profile)).toEqual(expected)
  }) // prettier-ignore
  it('past the end of what a table knows nothing is asked', () => {
    expect(said(priced, { region: 'north', month: '2026-10', usage: 1 })).toEqual(['undetermined', 'notYet', undefined, NaN, NaN, NaN]) // prettier-ignore
    expect(said(priced, { region: 'north', month: '2026-10' })).toEqual(['undetermined', 'notYet', undefined, NaN, NaN, NaN]) // prettier-ignore
    // What cannot be read of it would change nothing.
    expect(said(priced, { region: 'north', month: '2026-10', usage: 'many' })[1]).toBe('notYet')
    const { kernel } = compiled(priced)
    const facts = readFacts(kernel.slots, { region: 'north', month: '2026-10', usage: 1 })
    expect(reasons[missingJudgement(kernel, facts) >> 4]).toBe('notYet')
    expect(reasons[judge(kernel, facts) >> 4]).toBe('notYet')
  })
  it('amounts past 2^53 stand beside it, exactly', () => {
    const twice = measureOf({
      id: 'twice',
      amount: roundDown(1, tranches(valueOf(vocabulary.cost), { rate: parameter('twice') })),
      parameters: { twice: table('1', row('2')) },
    })
    expect(said(twice, { cost: 4_503_599_627_370_495 })).toEqual(['eligible', '', undefined, 2 ** 53 - 2, 2 ** 53 - 2, 2 ** 53 - 2]) // prettier-ignore
    expect(said(twice, { cost: 2 ** 52 })).toEqual(['eligible', 'tooLarge', undefined, NaN, 2n ** 53n, 2n ** 53n])
    expect(said(measureOf({ id: 'whole', amount: roundDown(1, valueOf(vocabulary.cost)), parameters: {} }), { cost: 2 ** 53 - 1 })).toEqual(['eligible', '', undefined, 2 ** 53 - 1, 2 ** 53 - 1, 2 ** 53 - 1]) // prettier-ignore
    // On the way only: three halves of 2^52 + 1, in thirds of a yen, are above; a third of 2^53 − 1 is not.
    const third = measureOf({ id: 'third' })
    expect(said(third, { cost: 2 ** 53 - 1 })).toEqual(['eligible', '', undefined, 3_002_399_751_580_330, 3_002_399_751_580_330, 3_002_399_751_580_330]) // prettier-ignore
  })
  it('an amount that is not documented is none', () => {
    const none = measureOf({
      id: 'none',
      eligibility: isTrue(vocabulary.declared),
      amount: { kind: 'undocumented', why: { ja: '不明です。', en: 'Not known.' } },
      parameters: {},
    })
    const { kernel } = compiled(none)
    const result = emptyResult(1, false)
    priceRow(kernel, readFacts(kernel.slots, { declared: true }), result, 0)
    expect([result.status[0], result.yen[0], result.totals]).toEqual([0, NaN, { eligible: 1, ineligible: 0, undetermined: 0, noApplicants: 0, min: 0n, max: 0n }]) // prettier-ignore
  })
})

describe('sums', () => {
  it('are exact past 2^53: those that are late, unknown or beyond the count do not count', () => {
    const most = Number.MAX_SAFE_INTEGER
    const amounts = Float64Array.of(most, 7, NaN, most, 1, 1_000)
    const late = Int32Array.of(1, 4)
    expect(exactSum(2 ** 54, amounts, 5, late, 2)).toBe(2n * BigInt(most))
    expect(exactSum(2 ** 54, amounts, 5, late, 1)).toBe(2n * BigInt(most) + 1n)
    expect(exactSum(most, amounts, 5, late, 2)).toBe(BigInt(most))
    expect([...amounts]).toEqual([most, 7, NaN, most, 1, 1_000])
  })
})
