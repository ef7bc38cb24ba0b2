import { describe, expect, it } from 'vitest'
import { evaluate, schedule } from '../../../src'
import {
  all,
  any,
  atLeast,
  isFalse,
  isTrue,
  lessThan,
  moreThan,
  named,
  noMoreThan,
  not,
  oneOf,
  parameter,
  product,
  RuleError,
  roundDown,
  sum,
  text,
  tranches,
  valueOf,
  type Condition,
  type Formula,
} from '../../../src/author'
import type { Measure } from '../../../src/rule/programme'
import { measureOf, onlyUsed, row, table, vocabulary } from '../../support/made-up'

const { region, household, declared } = vocabulary
const [cost, outside] = [valueOf(vocabulary.cost), valueOf(vocabulary.outside)]
const limit = parameter('limit')
/** A slice that pays the whole cost where a condition holds, and a tenth otherwise. */
const sliced = (when: Condition): Measure =>
  measureOf(
    onlyUsed({
      id: 'sliced',
      eligibility: all(oneOf(region, 'north', 'south'), atLeast(outside, parameter('none'))),
      amount: roundDown(1, tranches(cost, { when, rate: parameter('whole') }, { rate: parameter('tenth') })),
      parameters: {
        whole: table('ratio', row('1')),
        tenth: table('ratio', row('1/10')),
        limit: table('yen', row('100')),
        none: table('yen', row('0')),
        southern: table('yen', row('5', { region: 'south' })),
      },
    }),
  )
const southern = parameter('southern')
const worked = named('worked', text('計', 'worked out'), {
  kind: 'clamp',
  of: sum(product(southern, parameter('tenth')), parameter('none')),
  atMost: limit,
})
const profile = { region: 'north', household: true, declared: false, outside: 100 } as never
const [yes, no] = [isTrue(household), isTrue(declared)]
/** Nobody can tell without the cost itself. */
const open = atLeast(cost, limit)
const bent = named('bent', text('下限つき', 'bent'), { kind: 'clamp', of: cost, atLeast: limit })

describe('a slice is there where its condition holds for the other facts', () => {
  it.each<[string, Condition, boolean]>([
    ['an option', oneOf(region, 'north'), true],
    ['another option', oneOf(region, 'south'), false],
    ['not', not(oneOf(region, 'south')), true],
    ['not, denied', not(yes), false],
    ['all that hold', all(yes, isFalse(declared)), true],
    ['one of all fails', all(yes, no), false],
    ['one of all fails, whatever the cost', all(no, open), false],
    ['one of any holds', any(no, yes), true],
    ['one of any holds, whatever the cost', any(yes, open), true],
    ['none of any holds', any(no, oneOf(region, 'south')), false],
    ['below, and is not', lessThan(outside, limit), false],
    ['at most', noMoreThan(outside, limit), true],
    ['equal', { kind: 'compare', left: outside, op: '=', right: limit }, true],
    ['equal, and is not', { kind: 'compare', left: outside, op: '=', right: parameter('none') }, false],
    ['at least', atLeast(outside, limit), true],
    ['above, and is not', moreThan(outside, limit), false],
    ['above', moreThan(outside, parameter('none')), true],
    ['below', lessThan(parameter('none'), outside), true],
    ['at most, and is not', noMoreThan(outside, parameter('none')), false],
    ['at least, and is not', atLeast(parameter('none'), outside), false],
    ['the cost beside itself', atLeast(cost, cost), true],
    ['a figure that has no row', atLeast(cost, parameter('southern')), false],
    ['no row, on the left', lessThan(parameter('southern'), cost), false],
    ['no row, denied', not(atLeast(cost, parameter('southern'))), true],
    ['what is worked out with no row', atLeast(outside, worked), false],
  ])('%s', (_name, when, holds) => {
    expect(schedule(sliced(when), profile, 'cost' as never).slopeAfter).toBe(holds ? '1' : '0.1')
    const paid = evaluate(sliced(when), { ...(profile as object), cost: 1000 } as never, { trace: true })
    const yen = holds ? 1000n : 100n
    // The working does not work with the numbers of the answer, so that each proves the other.
    expect(paid).toMatchObject({ status: 'eligible', amount: { yen } })
    expect(paid.status === 'eligible' && paid.trace!.at(-1)!.value).toBe(String(yen))
  })
})

const refused = (measure: Measure): string => {
  try {
    schedule(measure, profile, 'cost' as never)
    return 'nothing'
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    return error.message
  }
}
/** A rule that no check has seen. */
const unchecked = (of: Formula): Measure => ({ ...measureOf({ id: 'unchecked' }), amount: roundDown(1, of) })

describe('a rule that is no straight line in the number is refused', () => {
  const opened = "sliced: opens a slice by the field itself, so that the amount is not piecewise linear in 'cost'"
  it.each<[string, Condition]>([
    ['by itself', open],
    ['denied', not(open)],
    ['with one that holds', all(yes, open)],
    ['or one that fails', any(no, open)],
    ['the cost beside a bent one', atLeast(cost, bent)],
    ['a bent one beside it', atLeast(bent, cost)],
    ['a bent one beside a level one', atLeast(bent, limit)],
    ['a level one beside a bent one', atLeast(limit, bent)],
  ])('where the number itself opens a slice, %s', (_name, when) => {
    expect(refused(sliced(when))).toBe(opened)
  })
  it('where it is multiplied with itself, or is the rate of a slice', () => {
    expect(refused(unchecked(product(cost, cost)))).toMatch(/^unchecked: multiplies the field with itself, so that/)
    expect(refused(unchecked(tranches(cost, { rate: cost })))).toMatch(
      /^unchecked: has a rate that depends on the field, so that/,
    )
  })
})

describe('a field that no amount depends on is refused, as a rule without an amount is', () => {
  const nowhere = (field: string): RegExp => new RegExp(`has no amount that depends on the number '${field}'`)
  it.each(['region', 'nothing', 'usage'])('%s', (field) => {
    expect(() => schedule(sliced(yes), profile, field as never)).toThrow(nowhere(field))
  })
  it('where the document gives no amount', () => {
    const undocumented = measureOf({
      id: 'undocumented',
      eligibility: atLeast(cost, limit),
      amount: { kind: 'undocumented', why: text('まだです。', 'Not yet.') },
      parameters: { limit: table('yen', row('100')) },
    })
    expect(() => schedule(undocumented, {} as never, 'cost' as never)).toThrow(nowhere('cost'))
  })
})
