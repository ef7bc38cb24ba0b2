import { describe, expect, it } from 'vitest'
import { profileOf, toSmt } from '../../../src/readings/smt'
import { smtFact } from '../../../src/readings/smt/fact'
import { and, greatest, least, not, or, real, symbol, when } from '../../../src/readings/smt/logic'
import { compare, round, sum } from '../../../src/readings/smt/term'
import { branches, bracketed, priced, vocabulary } from '../../support/made-up'
import { byPower, less, multiplied, shared, sliced, slicedByRange, slicedByTables } from '../../support/every-node'

describe('a fact as a whole number', () => {
  it.each([
    ['an option', 'region', 'south', 1n],
    ['a yes', 'declared', 'true', 0n],
    ['a no', 'declared', 'false', 1n],
    ['a month, counted from year 0', 'month', '2026-02', 24_313n],
    ['a last month of a year', 'month', '2026-12', 24_323n],
    ['a day, counted from year 0', 'ordered', '1970-01-02', 719_529n],
    ['whole yen', 'cost', '1200', 1200n],
    ['thousandths', 'usage', '30', 30_000n],
    ['thousandths as they are written', 'usage', '1000.5', 1_000_500n],
    ['less than one', 'power', '0.05', 5n],
    ['tenths of hundredths', 'power', '3.5', 350n],
    ['tens of hundredths', 'power', '120', 12_000n],
  ] as const)('%s', (_what, id, written, code) => {
    const fact = smtFact(vocabulary[id])
    expect(fact.code(written)).toBe(code)
    expect(String(fact.value(code))).toBe(written)
  })
  it('gives a yes and a no back as truths, an option as text', () => {
    expect(smtFact(vocabulary.declared).value(0n)).toBe(true)
    expect(smtFact(vocabulary.declared).value(1n)).toBe(false)
    expect(smtFact(vocabulary.region).value(1n)).toBe('south')
  })
  it('of a kind that there is not is refused, and so is another way to round or to compare', () => {
    const one = { low: 'a', high: 'a', exists: 'true' }
    expect(() => smtFact({ ...vocabulary.cost, kind: 'odd' } as never)).toThrow('There is no kind of fact “odd”.')
    expect(() => round(one, 1, 'nearest' as never)).toThrow('There is no rounding mode “nearest”.')
    expect(() => compare(one, '<>' as never, one)).toThrow('There is no comparison “<>”.')
  })
  it('pads early years', () => {
    expect(smtFact(vocabulary.month).value(12n * 987n)).toBe('0987-01')
  })
  it('is declared with the values that a profile can give it, under a name that any letter may stand in', () => {
    expect(smtFact(vocabulary.region).declarations).toEqual([
      '(declare-const |region| Int)',
      '(assert (<= 0 |region| 1))',
    ])
    // 1900-01 and 2199-12 as months, 1000-01-01 and 9999-12-31 as days, the largest number that a profile takes.
    expect(smtFact(vocabulary.month, '_b').declarations[1]).toBe('(assert (<= 22800 |month_b| 26399))')
    expect(smtFact(vocabulary.ordered).declarations[1]).toBe('(assert (<= 365243 |ordered| 3652424))')
    expect(smtFact(vocabulary.cost).declarations[1]).toBe('(assert (<= 0 |cost| 9007199254740991))')
    expect(symbol('a|b\\c')).toBe('|a_b_c|')
  })
})

const named = (name: string) => ({ low: name, high: name, exists: 'true' })

describe('texts are kept small', () => {
  it.each<[string, () => string]>([
    ['true', () => and([])],
    ['a', () => and(['true', 'a', 'true'])],
    ['(and a b)', () => and(['a', 'b'])],
    ['false', () => and(['a', 'false'])],
    ['false', () => or([])],
    ['a', () => or(['false', 'a'])],
    ['(or a b)', () => or(['a', 'b'])],
    ['true', () => or(['a', 'true'])],
    ['false', () => not('true')],
    ['true', () => not('false')],
    ['(not a)', () => not('a')],
    ['(and a b)', () => not('(not (and a b))')],
    ['(not (nothing a))', () => not('(nothing a)')],
    ['a', () => when('true', 'a', 'b')],
    ['b', () => when('false', 'a', 'b')],
    ['a', () => when('c', 'a', 'a')],
    ['(ite c a b)', () => when('c', 'a', 'b')],
    ['3.0', () => real({ n: 3n, d: 1n })],
    ['(/ 3.0 4.0)', () => real({ n: 3n, d: 4n })],
    ['a', () => least('a', 'a')],
    ['(ite (<= a b) a b)', () => least('a', 'b')],
    ['a', () => greatest('a', 'a')],
    ['(ite (>= a b) a b)', () => greatest('a', 'b')],
    ['0.0', () => sum([], []).low],
    ['a', () => sum([named('a')], []).low],
    ['(+ a b)', () => sum([named('a'), named('b')], []).high],
    ['(ite (>= (- a b) 0.0) (- a b) 0.0)', () => sum([named('a')], [named('b')]).low],
  ])('%s', (expected, write) => {
    expect(write()).toBe(expected)
  })
  it('an expression is written once, a name or a number not at all', () => {
    const { preamble, eligible, amount, rows } = toSmt(branches, '_2')
    expect(preamble).toEqual([
      '(declare-const |declared_2| Int)',
      '(assert (<= 0 |declared_2| 1))',
      '(declare-const |region_2| Int)',
      '(assert (<= 0 |region_2| 1))',
      '(declare-const |cost_2| Int)',
      '(assert (<= 0 |cost_2| 9007199254740991))',
      '(define-fun q1_2 () Bool (= |declared_2| 0))',
      '(define-fun q2_2 () Bool (= |region_2| 0))',
      '(define-fun q3_2 () Bool (= |region_2| 1))',
      // A third of the cost, rounded down; and before it is.
      '(define-fun q4_2 () Real (to_real |cost_2|))',
      '(define-fun q5_2 () Real (* (/ 1.0 3.0) q4_2))',
      '(define-fun q6_2 () Real (to_real (to_int q5_2)))',
      '(define-fun q7_2 () Real (to_real |cost_2|))',
      '(define-fun q8_2 () Real (* (/ 1.0 3.0) q7_2))',
      '(define-fun q9_2 () Bool (or q1_2 q2_2 q3_2))',
    ])
    expect({ eligible, amount, rows }).toEqual({
      eligible: 'q9_2',
      amount: { low: 'q6_2', high: 'q6_2', exactLow: 'q8_2', exactHigh: 'q8_2' },
      rows: { rate: ['true'] },
    })
  })
  it('multiplies by numbers alone where one side is a table, which a solver can follow', () => {
    for (const measure of [multiplied, shared, priced, less, sliced, slicedByRange, slicedByTables, byPower]) {
      const products =
        toSmt(measure)
          .preamble.join('\n')
          .match(/\(\* \S+( \d)?/g) ?? []
      expect(products.length).toBeGreaterThan(0)
      for (const product of products) expect(product, measure.id).toMatch(/^\(\* (?:\d+\.0|\(\/ \d)/)
    }
  })
  it('asks for a run of months at once, and for options one by one', () => {
    const tests = toSmt(priced).preamble.filter((line) => line.includes('|month|') && line.startsWith('(define'))
    expect(tests).toEqual([
      '(define-fun q2 () Bool (and (= |region| 0) (<= 24312 |month| 24315)))',
      '(define-fun q3 () Bool (and (or (= |region| 0) (= |region| 1)) (<= 24317 |month| 24320)))',
    ])
  })
  it('asks one side only of a bracket without an end', () => {
    const tests = toSmt(byPower).preamble.filter((line) => line.includes('|power|'))
    expect(tests.join('\n')).toContain('(<= 2001 |power|)')
    expect(tests.join('\n')).toContain('(<= 0 |power| 499)')
    expect(toSmt(bracketed).preamble.join('\n')).not.toContain('Infinity')
  })
})

it('a model of a solver is a profile; what it leaves out is the first of its values', () => {
  const { facts } = toSmt(bracketed)
  const model = new Map([
    ['|cost|', 1000n],
    ['|ordered|', 719_528n],
    ['|power|', 350n],
  ])
  expect(profileOf(facts, model)).toEqual({
    household: true,
    ordered: '1970-01-01',
    cost: '1000',
    income: '0',
    power: '3.5',
  })
})
