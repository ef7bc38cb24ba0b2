import { fraction, parseFraction, type Fraction } from '../../quantity/fraction'
import { halfWidth } from '../../quantity/half-width'
import { normalizeNumberText } from '../../quantity/number-text'

/** A figure found in printed words; ratios are fractions and percentages, the others are amounts. */
export interface PrintedFigure {
  readonly value: Fraction
  readonly ratio: boolean
  readonly after: string
}

// A fraction (3/4, 4分の3), or digits with 億・万・千 between and after them, and what is written directly after.
const figures =
  /(\d+)\s*\/\s*(\d+)|(\d+)\s*分の\s*(\d+)|((?:\d[\d,]*(?:\.\d+)?[兆億万千百]*)+)\s*(%|パーセント|円\/(?:kWh|m3|台)|円)?/g

/** Of what looks like a number and is none, such as '1,2': no value is below zero, so that it matches none. */
const unreadable = fraction(-1n)

function amount(digits: string): Fraction {
  const plain = normalizeNumberText(digits)
  return plain === null ? unreadable : parseFraction(plain)
}

/**
 * Reads every figure in words as the document prints them: full-width digits, 億・万・千, fractions, percentages and ▲.
 * A digit that belongs to a word (A1, 第5回) is a figure too, so `printed` must not hold one.
 * @example printedFigures('補助率１／３以内、上限15億円').map(({ value }) => value) //=> [{ n: 1n, d: 3n }, { n: 1500000000n, d: 1n }]
 */
export function printedFigures(printed: string): PrintedFigure[] {
  return [...halfWidth(printed).matchAll(figures)].map(([, above, below, of, parts, digits, after = '']) => {
    if (above !== undefined) return { value: fraction(BigInt(above), BigInt(below!)), ratio: true, after: '' }
    if (of !== undefined) return { value: fraction(BigInt(parts!), BigInt(of)), ratio: true, after: '' }
    const value = amount(digits!)
    return after === '%' || after === 'パーセント'
      ? { value: fraction(value.n, value.d * 100n), ratio: true, after }
      : { value, ratio: false, after }
  })
}
