import { describe, expect, it } from 'vitest'
import { greaterOf, numberField, parameter, product, roundDown, sum, text, valueOf } from '../../../src/author'
import { compiled } from '../../../src/kernel/compiled'
import { UNKNOWN, UNREADABLE } from '../../../src/quantity/scaled'
import { readFacts } from '../../../src/kernel/slots'
import { alikeOf } from '../../../src/readings/batch/alike'
import { judge } from '../../../src/readings/batch/judge'
import { completionsOf, layoutOf, NOWHERE, offsetsOf } from '../../../src/readings/batch/layout'
import { limitsOf, planOf } from '../../../src/readings/batch/plan'
import type { Measure } from '../../../src/rule/programme'
import { measureOf, priced, row, table, vocabulary } from '../../support/made-up'
import { rules } from './rules'
import { alone, asText, priced as pricedIn } from './ways'

const cost = valueOf(vocabulary.cost)
const outside = valueOf(vocabulary.outside)
const shops = numberField('outside', 'shop', {
  label: text('店', 'shops'),
  question: text('店は。', 'How many shops?'),
  help: text('店です。', 'Shops.'),
})
const made = new Map(rules)
const bitsOf = (measure: Measure): Readonly<Record<string, number>> | undefined => {
  const limits = limitsOf(measure)
  return limits && Object.fromEntries([...limits].map(([id, limit]) => [id, Math.log2(Number(limit))]))
}
const rated = (rate: string): Measure => measureOf({ id: 'rated', parameters: { rate: table('ratio', row(rate)) } })

describe('how large a number may be, so that all that is computed from it stays within 2^52', () => {
  it.each([
    // Rounding comes by 2 (n + 1).
    ['whole', { cost: 50 }],
    // 2 (45 n + 10^4), and 2 (23 n + 10^4), in thousandths of a kWh and tenths of a yen.
    ['priced', { usage: 45 }],
    ['by-usage', { usage: 46 }],
    // 2 (cost + outside + 2000), of which the first that is money takes what there is.
    ['investment', { cost: 50, outside: 49 }],
    // 2 (cost × power + 200).
    ['numbers-multiplied', { cost: 25, power: 25 }],
    // 2 (70,000 n + 100) for hundredths of a kW, 2 (50 n + 100) for the cost.
    ['by-kilowatt', { power: 34, cost: 45 }],
    ['undocumented', { cost: 52 }],
    // 2 (3 cost + 3); of what is taken away only itself has to fit.
    ['less', { cost: 49, outside: 52 }],
  ])('%s', (id, bits) => {
    expect(bitsOf(made.get(id)!())).toEqual(bits)
  })
  it('leaves what is counted few, where it is multiplied with money, and otherwise what there is room for', () => {
    const counted = (measure: Measure): Measure => ({ ...measure, fields: { ...measure.fields, outside: shops } })
    const each = measureOf({
      id: 'each',
      amount: roundDown(1, product(cost, outside, parameter('rate'))),
      parameters: { rate: table('1/yen', row('1')) },
    })
    expect(bitsOf(each)).toEqual({ cost: 25, outside: 25 })
    expect(bitsOf(counted(each))).toEqual({ cost: 30, outside: 20 })
    const alone = measureOf({ id: 'alone', amount: roundDown(1, outside), parameters: {} })
    expect(bitsOf(counted(alone))).toEqual({ outside: 50 })
    // 2 (2^33 n + 1): fewer than where counts are kept few.
    const large = measureOf({
      id: 'large',
      amount: roundDown(1, product(outside, parameter('each'))),
      parameters: { each: table('1', row(String(2 ** 33))) },
    })
    expect(bitsOf(counted(large))).toEqual({ outside: 17 })
  })
  it('gives money the first of what room is left, in whatever order facts are asked', () => {
    const measure = measureOf({
      id: 'money',
      amount: roundDown(1, product(valueOf(vocabulary.power), cost, parameter('each'))),
      parameters: { each: table('1/kW', row('3/4')) },
    })
    // 2 (3 × power × cost + 400).
    expect(Object.keys(measure.fields)).toEqual(['power', 'cost'])
    expect(bitsOf(measure)).toEqual({ power: 24, cost: 25 })
  })
  it('plans no measure whose figures leave no room for 2^16', () => {
    // 2 ((2^34 − 1) 2^16 + 2^34) is within 2^52, with 2^35 no longer.
    expect(bitsOf(rated(`${2 ** 34 - 1}/${2 ** 34}`))).toEqual({ cost: 16 })
    for (const measure of [
      rated(`${2 ** 35 - 1}/${2 ** 35}`),
      measureOf({
        id: 'large',
        amount: roundDown(1, greaterOf(cost, parameter('floor'))),
        parameters: { floor: table('yen', row('4503599627370496')) },
      }),
    ]) {
      expect(limitsOf(measure)).toBeUndefined()
      expect(planOf(measure)).toBeUndefined()
      const rows = ['0', '3', '4503599627370497', null, 'many'].map((value) => ({ cost: value }))
      expect(pricedIn(measure, rows, asText, false)).toEqual(alone(measure, rows))
    }
  })
})

/** Brackets of five numbers, so many of each. */
function brackets(count: number): Measure {
  const facts = ['cost', 'outside', 'income', 'power', 'usage'] as const
  const parameters = facts.map(
    (id) =>
      [
        `by${id[0]!.toUpperCase()}${id.slice(1)}`,
        table(
          'yen',
          ...Array.from({ length: count }, (_, at) =>
            row(String(at), { [id]: { atLeast: String(at), lessThan: String(at + 1) } }),
          ),
        ),
      ] as const,
  )
  return measureOf({
    id: 'brackets',
    amount: roundDown(1, sum(...parameters.map(([name]) => parameter(name)))),
    parameters: Object.fromEntries(parameters),
  })
}

describe('cells: combinations of answers that a rule tells apart', () => {
  const layoutOfPriced = () => layoutOf(compiled(priced).kernel)!
  it('has a class for each, and one for what is missing', () => {
    // North and south; January to April, June to September, other months, and those past what is known.
    const layout = layoutOfPriced()
    expect(layout.cells).toBe(3 * 5)
    const all = Array.from({ length: layout.cells }, (_, cell) => layout.factsOf(cell).join())
    expect(new Set(all).size).toBe(15)
    expect(layout.factsOf(14)).toEqual([UNKNOWN, UNKNOWN, UNKNOWN])
    const [region, month] = layout.dimensions
    expect([...offsetsOf(region!, Int32Array.of(0, 1, UNKNOWN, UNREADABLE))]).toEqual([0, 1, 2, NOWHERE])
    expect([...offsetsOf(month!, Int32Array.of(0, 3, 4, 8, 9, UNKNOWN))]).toEqual([0, 0, 3, 6, 9, 12])
  })
  it('may turn out to be any that has an answer for what is missing', () => {
    const layout = layoutOfPriced()
    expect(completionsOf(layout, 0)).toEqual([0])
    expect(completionsOf(layout, 2)).toEqual([0, 1])
    expect(completionsOf(layout, 12)).toEqual([0, 3, 6, 9])
    expect(completionsOf(layout, 14).sort((a, b) => a - b)).toEqual([0, 1, 3, 4, 6, 7, 9, 10])
  })
  it('prices a rule that has too many of them row by row', () => {
    const measure = brackets(10)
    expect(planOf(measure)).toBeUndefined()
    const rows = [...'0359x'].map((n, at) => ({
      cost: n,
      outside: '1',
      income: '2',
      power: '3.00',
      usage: at === 1 ? null : '9.5',
    }))
    expect(pricedIn(measure, rows, asText, false)).toEqual(alone(measure, rows))
    expect(pricedIn(measure, rows, asText, false).yen[0]).toBe(0 + 1 + 2 + 3 + 9)
    // Past the first block, too.
    const many = Array.from({ length: 1_030 }, (_, at) => rows[at % rows.length]!)
    const { yen } = pricedIn(measure, many, asText, false)
    expect([...yen.subarray(1_025)]).toEqual([...alone(measure, rows).yen])
  })
  it('says of rows with more combinations than can be tried what each would be told', () => {
    const { kernel } = compiled(brackets(10))
    const facts = readFacts(kernel.slots, { cost: 1 })
    expect(alikeOf(kernel)!.judgementOf(facts)).toBe(judge(kernel, facts.slice()))
  })
  it('looks at no more than 4096 that a cell may turn out to be', () => {
    const wide = layoutOf(compiled(brackets(7)).kernel)!
    const none = wide.cells - 1
    // Seven brackets and what is above them: 8^4 for four that are missing, 8^5 for five.
    expect(completionsOf(wide, none)).toEqual([])
    expect(completionsOf(wide, none - 1)).toHaveLength(4096)
  })
})
