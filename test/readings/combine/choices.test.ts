import { describe, expect, it } from 'vitest'
import {
  isTrue,
  oneOf,
  parameter,
  product,
  roundDown,
  valueOf,
  type CombinationRule,
  type Measure,
} from '../../../src/author'
import { combine } from '../../../src/readings/combine'
import { better, components, isAllowed, plus, totalOf, type Candidate } from '../../../src/readings/combine/choices'
import { slicedByRange, undocumented } from '../../support/every-node'
import { measureOf, row, table, vocabulary } from '../../support/made-up'

const { cost, usage, region, declared } = vocabulary
/** Pays so many yen to whoever is in the north. */
const pays = (id: string, yen: number, award: Measure['award'] = 'entitlement'): Measure =>
  measureOf({
    id,
    award,
    eligibility: oneOf(region, 'north'),
    amount: roundDown(1, parameter('sum')),
    parameters: { sum: table('yen', row(String(yen))) },
  })
const source = { title: { ja: '要領', en: 'guideline' }, kind: 'officialPage', checkedOn: '2026-11-26' } as const
const rule = (relation: CombinationRule['relation'], a: string, b: string): CombinationRule => ({
  measures: [a, b],
  relation,
  note: { ja: '定め', en: 'rule' },
  source,
  at: '表',
})
const north = { region: 'north' }
const [a, b, c, d] = [pays('a', 300), pays('b', 200), pays('c', 150), pays('d', 40)]

describe('the best that may be had together', () => {
  it('goes round the rules: two that exclude a third pay more than it', () => {
    const rules = [rule('excludes', 'a', 'b'), rule('excludes', 'c', 'a')]
    const best = combine([a, b, c, d], north, { rules })
    expect(best).toMatchObject({ measures: ['b', 'c', 'd'], least: 390n, most: 390n, rules })
    expect(best.givenUp).toEqual([{ measure: 'a', amount: expect.objectContaining({ yen: 300n }), because: rules }])
    // Nobody, a, b, c, and b with c; and d alone or not.
    expect(best.proof.compared).toBe(7)
    expect(best.proof.runnersUp).toEqual([
      { measures: ['a'], least: 300n, most: 300n },
      { measures: [], least: 0n, most: 0n },
    ])
    // Of b and c, and of d with either, nothing is written.
    expect(best.undocumented).toEqual([
      ['b', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ])
  })
  it('has what another requires with it, and gives both up where that pays more', () => {
    const needs = rule('requires', 'a', 'd')
    expect(combine([a, d], north, { rules: [needs] })).toMatchObject({
      measures: ['a', 'd'],
      most: 340n,
      undocumented: [],
    })
    const rules = [needs, rule('excludes', 'd', 'b'), rule('excludes', 'd', 'c')]
    const best = combine([a, b, c, d], north, { rules })
    expect(best).toMatchObject({ measures: ['b', 'c'], most: 350n })
    expect(best.givenUp.map(({ measure, because }) => [measure, because])).toEqual([
      ['a', [needs]],
      ['d', rules],
    ])
    // Nobody, b, c, both, d, and a with d.
    expect(best.proof.compared).toBe(6)
  })
  it('takes no notice of rules on what does not pay', () => {
    const other = { ...d, eligibility: isTrue(declared), fields: { ...d.fields, declared } } as Measure
    const no = combine([a, other], { ...north, declared: false }, { rules: [rule('requires', 'a', 'd')] })
    expect(no).toMatchObject({ measures: ['a'], rules: [], givenUp: [] })
  })
  it('is certain of the larger alone where one reduces the other, and gives neither up for it', () => {
    const reduces = rule('reduces', 'b', 'a')
    const best = combine([b, a, d], north, { rules: [reduces, rule('reduces', 'd', 'b'), rule('excludes', 'd', 'a')] })
    expect(best).toMatchObject({ measures: ['b', 'a'], least: 300n, most: 500n })
    expect(best.givenUp[0]!.because.map(({ relation }) => relation)).toEqual(['excludes'])
    expect(combine([a, b], north, { rules: [rule('reduces', 'a', 'b')] })).toMatchObject({ least: 300n, most: 500n })
  })
  it('prefers what is certain to a ceiling, and one application to two', () => {
    const ceiling = pays('ceiling', 300, 'ceiling')
    const rules = [rule('excludes', 'ceiling', 'a')]
    expect(combine([ceiling, a], north, { rules })).toMatchObject({ measures: ['a'], least: 300n, most: 300n })
    expect(combine([ceiling], north)).toMatchObject({ measures: ['ceiling'], least: 0n, most: 300n })
    const nothing = pays('nothing', 0)
    expect(combine([nothing, a], north, { rules: [rule('reduces', 'nothing', 'a')] }).measures).toEqual(['a'])
  })
  it('counts both ends of a range', () => {
    // 1,000 yen at half to all of it, and 2,000 yen at a quarter.
    const best = combine([slicedByRange, a], { ...north, cost: '3000', outside: '200' })
    expect(best).toMatchObject({ measures: ['sliced-by-range', 'a'], least: 1300n, most: 1800n })
  })
  it('sets apart what has no amount, is not settled, or is not for the applicant', () => {
    const south = { ...b, eligibility: oneOf(region, 'south') } as Measure
    const best = combine([a, undocumented, south, measureOf({ id: 'asks', eligibility: isTrue(declared) })], {
      ...north,
      cost: '100',
    })
    expect(best).toMatchObject({
      measures: ['a'],
      withoutAmount: ['undocumented'],
      undetermined: ['asks'],
      givenUp: [],
    })
    expect(combine([], north)).toMatchObject({ measures: [], least: 0n, most: 0n, undocumented: [], sharedCosts: {} })
  })
  it('names the money that several count, and nothing else that they ask', () => {
    const third = (id: string): Measure => measureOf({ id })
    const used = measureOf({
      id: 'used',
      amount: roundDown(1, product(valueOf(usage), parameter('price'))),
      parameters: { price: table('yen/kWh', row('1')) },
    })
    const both = combine([third('x'), used, third('y'), { ...used, id: 'used-too' }, a], {
      ...north,
      cost: 9,
      usage: 5,
    })
    expect(both.sharedCosts).toEqual({ [cost.id]: ['x', 'y'] })
    expect(combine([third('x'), third('y')], { cost: 9 }, { rules: [rule('excludes', 'x', 'y')] }).sharedCosts).toEqual(
      {},
    )
  })
  const many = Array.from({ length: 17 }, (_, at) => ({ ...a, id: `m${at}` }))
  it('refuses seventeen that rules tie together', () => {
    const rules = many.slice(1).map(({ id }) => rule('requires', 'm0', id))
    expect(() => combine(many, north, { rules })).toThrow(
      'compares at most 16 measures that exclude or need one another; 17 were given',
    )
  })
  it('compares sixteen, whatever there is beside them', () => {
    const rules = many.slice(1, 16).map(({ id }) => rule('requires', 'm0', id))
    expect(combine(many, north, { rules }).measures).toHaveLength(17)
  })
  it('knows what is written of two, in whatever order it is written', () => {
    const last = { ...d, id: 'z' }
    expect(combine([last, a], north, { rules: [rule('reduces', 'z', 'a')] }).undocumented).toEqual([])
    expect(combine([a, last], north, { rules: [rule('reduces', 'z', 'a')] }).undocumented).toEqual([])
  })
})

describe('choices', () => {
  const candidate = (measure: Measure, least: bigint, most: bigint | null): Candidate => ({
    measure,
    amount: { kind: 'range', min: least, max: most },
    least,
    most,
  })
  const [one, two, three] = [candidate(a, 10n, null), candidate(b, 20n, 30n), candidate(c, 5n, 5n)]
  it('a sum without an upper bound has none', () => {
    expect([plus(1n, 2n), plus(null, 2n), plus(1n, null)]).toEqual([3n, null, null])
    expect(totalOf([one, two], [])).toEqual({ measures: ['a', 'b'], least: 30n, most: null })
    expect(totalOf([two, three], [rule('reduces', 'b', 'a')])).toEqual({ measures: ['b', 'c'], least: 25n, most: 35n })
    expect(totalOf([two, three], [rule('reduces', 'c', 'b')])).toEqual({ measures: ['b', 'c'], least: 20n, most: 35n })
    expect(totalOf([two, three], [rule('excludes', 'c', 'b')]).least).toBe(25n)
  })
  it('the best first: the most, then the most certain, then the fewest', () => {
    const of = (most: bigint | null, least = 0n, measures: readonly string[] = []) => ({ most, least, measures })
    const order = [
      of(null, 9n),
      of(null, 1n, ['a']),
      of(null, 1n, ['a', 'b']),
      of(20n, 5n),
      of(20n, 1n, ['a']),
      of(20n, 1n, ['a', 'b']),
      of(10n, 9n),
    ]
    expect([...order].reverse().sort(better)).toEqual(order)
    for (const [at, choice] of order.entries())
      for (const [other, later] of order.entries()) expect(Math.sign(better(choice, later))).toBe(Math.sign(at - other))
  })
  it('rules tie measures together, by one another too', () => {
    const groups = (...rules: CombinationRule[]) =>
      components([one, two, three], rules).map((group) => group.map(({ measure }) => measure.id))
    expect(groups()).toEqual([['a'], ['b'], ['c']])
    expect(groups(rule('reduces', 'c', 'a'))).toEqual([['a', 'c'], ['b']])
    expect(groups(rule('excludes', 'a', 'b'), rule('requires', 'b', 'c'))).toEqual([['a', 'b', 'c']])
  })
  it('what is required must be there where it pays at all', () => {
    const needs = [rule('requires', 'a', 'b')]
    expect(isAllowed([one], [one, two], needs)).toBe(false)
    expect(isAllowed([one], [one, three], needs)).toBe(true)
    expect(isAllowed([one, two], [one, two], needs)).toBe(true)
    expect(isAllowed([two], [one, two], needs)).toBe(true)
    expect(isAllowed([one], [one, two], [rule('reduces', 'a', 'b')])).toBe(true)
    expect(isAllowed([one], [one, two], [rule('excludes', 'a', 'b')])).toBe(true)
    expect(isAllowed([two], [one, two], [rule('excludes', 'a', 'b')])).toBe(true)
    expect(isAllowed([one, two], [one, two], [rule('excludes', 'b', 'a')])).toBe(false)
  })
})
