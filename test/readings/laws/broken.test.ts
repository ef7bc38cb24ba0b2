import { describe, expect, it } from 'vitest'
import { isTrue, parameter, roundDown, text } from '../../../src/author'
import { compiled } from '../../../src/kernel/compiled'
import { FALSE, TRUE } from '../../../src/kernel/condition'
import type { Kernel } from '../../../src/kernel/kernel'
import { UNKNOWN } from '../../../src/quantity/scaled'
import { checkLaws, type Violation } from '../../../src/readings/laws'
import type { Measure } from '../../../src/rule/programme'
import { shared } from '../../support/every-node'
import { floored, measureOf, row, table, vocabulary } from '../../support/made-up'
import { turning } from '../../support/turning'

const laws = {
  bounds: 'an answer lies within the bounds of all that was known before',
  settled: 'what is settled stays so, whatever else is answered',
  shares: 'shares add up to the amount',
  working: 'the working, in exact fractions, comes to the amount',
  change: 'the nearest change makes eligible',
  columns: 'a column says what evaluate says of its row',
}
const third = () => measureOf({ id: 'third' })
const ofLaw = (law: keyof typeof laws, measure: Measure): Violation | undefined =>
  checkLaws(measure, { runs: 60 }).find((one) => one.law === laws[law])

/** Five yen, whatever is answered. */
const lump = { amount: roundDown(1, parameter('sum')), parameters: { sum: table('yen', row('5')) } }

/** A measure with a fault in its kernel, such as a mistake of this library would be. */
function faulty(measure: Measure, fault: (kernel: Kernel) => Partial<Kernel>): Measure {
  const { kernel } = compiled(measure)
  return Object.assign(kernel, fault(kernel)) && measure
}
const judging = (verdict: Kernel['eligibility']['verdict']) => (kernel: Kernel) => ({
  eligibility: { ...kernel.eligibility, verdict },
})
/** The bounds are worked out as from `least` to `most` yen, whatever is paid. */
const bounding = (least: number, most: number) => (kernel: Kernel) => {
  const { yen } = kernel.amount!
  const small: typeof yen.small = {
    low: (low, high) => (low === high ? yen.small.low(low, high) : least),
    high: (low, high) => (low === high ? yen.small.high(low, high) : most),
  }
  return { amount: { ...kernel.amount!, yen: { ...yen, small } } }
}

describe('a fault is found: ', () => {
  it('bounds that exclude what comes out', () => {
    const never = faulty(
      third(),
      judging((low, high) => (low === high ? TRUE : FALSE)),
    )
    expect(ofLaw('bounds', never)?.detail).toBe('it is eligible, which bounds exclude')
    const always = faulty(
      third(),
      judging((low, high) => (low === high ? FALSE : TRUE)),
    )
    expect(ofLaw('bounds', always)?.detail).toBe('it is ineligible, which bounds exclude')
    const untold = measureOf({
      id: 'untold',
      eligibility: isTrue(vocabulary.declared),
      amount: { kind: 'undocumented', why: text('まだです。', 'Not yet.') },
      parameters: {},
      payers: [],
    })
    expect(ofLaw('bounds', untold)).toBeUndefined()
    expect(
      ofLaw(
        'bounds',
        faulty(
          untold,
          judging((low, high) => (low === high ? TRUE : FALSE)),
        ),
      ),
    ).toBeDefined()
  })
  it('bounds that are too low or too high', () => {
    const outside = (least: number, most: number) => {
      const { profile, detail } = ofLaw('bounds', faulty({ ...floored }, bounding(least, most)))!
      const spent = BigInt(String(profile['cost'])) / 3n
      return [detail, `${spent < 1_000_000n ? spent : 1_000_000n} yen lies outside ${least} to ${most}`]
    }
    const [[low, tooLow], [high, tooHigh]] = [outside(0, 1), outside(1e9, 1e12)]
    expect([low, high]).toEqual([tooLow, tooHigh])
    expect(ofLaw('bounds', faulty({ ...floored }, bounding(0, Infinity)))).toBeUndefined()
  })
  it('an answer that turns once more is known', () => {
    const turns = faulty(
      third(),
      judging((low) => (low.includes(UNKNOWN) ? FALSE : TRUE)),
    )
    expect(ofLaw('settled', turns)?.detail).toBe('it is ineligible, and eligible once more is known')
  })
  it('shares that are not all of it', () => {
    const [national, local] = shared.payers as [Measure['payers'][number], Measure['payers'][number]]
    const { profile, detail } = ofLaw('shares', { ...shared, payers: [national, { ...local, id: national.id }] })!
    // Three quarters are paid, a third of it by the second of the two payers of one name.
    const paid = (BigInt(String(profile['cost'])) * 3n) / 4n
    expect(detail).toBe(`shares are ${paid - (paid * 2n) / 3n} of ${paid} yen`)
    expect(ofLaw('shares', { ...floored, payers: [] })).toBeUndefined()
  })
  it.each([
    ['low', { atLeast: '1/3', atMost: '1/2' }, 'works out 1, not 0–1'],
    ['high', { atLeast: '1/4', atMost: '2/3' }, 'works out 0–2, not 0–1'],
  ])('a working whose %s end alone is another', (_end, worked, detail) => {
    const rate = table('ratio', row({ atLeast: '1/4', atMost: '1/2' }))
    const other = faulty(measureOf({ id: 'range', parameters: { rate } }), ({ parameters }) => ({
      parameters: parameters.map((one) => ({ ...one, term: { ...one.term, row: () => row(worked) } })),
    }))
    expect(ofLaw('working', other)).toMatchObject({ profile: { cost: '3' }, detail })
  })
  it('a change that does not make eligible', () => {
    const declared = measureOf({ id: 'declared', eligibility: isTrue(vocabulary.declared) })
    expect(ofLaw('change', declared)).toBeUndefined()
    // A yes that is written as a no; of the second nobody may decide it, so that it is said as what would have to be different.
    const swapped = ({ slots }: Kernel) => ({
      slots: slots.map((slot) => ({ ...slot, names: [...slot.names].reverse() })),
    })
    const household = measureOf({ id: 'household', eligibility: isTrue(vocabulary.household) })
    const details = [declared, household].map((measure) => ofLaw('change', faulty(measure, swapped))?.detail)
    expect(details).toEqual(['{"declared":"false"} does not qualify', '{"household":"false"} does not qualify'])
  })
  it('columns that say another status, and none of a measure that asks nothing', () => {
    const below = turning(floored, { eligibility: { ...floored.eligibility, op: '<' } as Measure['eligibility'] })
    const { profile, detail } = ofLaw('columns', below)!
    const [column, right] = Number(profile['cost']) < 900_000 ? ['', 'in'] : ['in', '']
    expect(detail).toBe(`a column says ${column}eligible, evaluate ${right}eligible`)
    const same = measureOf({ id: 'same', ...lump })
    expect([Object.keys(same.fields), ofLaw('columns', same)]).toEqual([[], undefined])
  })
})
