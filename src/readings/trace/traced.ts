import { add, compare, type Fraction, multiply, printFraction, subtract, zero } from '../../quantity/fraction'
import type { Facts } from '../../kernel/slots'
import { inBoth, quantityText } from '../../rule/print'
import type { Measure } from '../../rule/programme'
import { text, type Text } from '../../rule/text'
import type { FigureCitation } from '../citation'
import type { Step, Trace } from '../working'

/** The low and the high end; the same object twice unless a figure is a range. */
export type Pair = readonly [low: Fraction, high: Fraction]
export interface Valued {
  readonly value: Pair
}
/** A part of the working: its value, how the next line calls it, and the lines so far. */
export interface Traced extends Valued {
  readonly unit: string
  readonly words: Text
  readonly cited: readonly FigureCitation[]
  readonly steps: Trace
  /** True where a figure is wanted that has no row for the applicant. */
  readonly none?: boolean
}

/** A formula or a condition, folded: what it comes to for the facts of one applicant. */
export type Works = (facts: Facts) => Traced
export type Holds = (facts: Facts) => boolean
export const all = (of: readonly Works[], facts: Facts): Traced[] => of.map((one) => one(facts))

export const single = (value: Fraction): Pair => [value, value]
/** Works at both ends, once where they are one in all parts. */
export function each(parts: readonly Valued[], work: (end: 0 | 1) => Fraction): Pair {
  const low = work(0)
  for (const { value } of parts) if (value[0] !== value[1]) return [low, work(1)]
  return [low, low]
}
export const sumOf = (parts: readonly Valued[]): Pair =>
  each(parts, (end) => parts.reduce((sum, { value }) => add(sum, value[end]), zero))
export const productOf = (parts: readonly Valued[]): Pair =>
  each(parts, (end) => {
    let product = parts[0]!.value[end]
    for (let at = 1; at < parts.length; at++) product = multiply(product, parts[at]!.value[end])
    return product
  })
/** Fractions in lowest terms are equal where their parts are. */
export const isSame = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d
export const rest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) > 0 ? subtract(a, b) : zero)

const isOne = ([low, high]: Pair): boolean => low === high || isSame(low, high)
export const printPair = (pair: Pair): string =>
  isOne(pair) ? printFraction(pair[0]) : `${printFraction(pair[0])}–${printFraction(pair[1])}`

/** A value with its unit; `fields` has the units that the vocabulary declares. */
export function wordsOf(value: Pair, unit: string, fields: Measure['fields']): Text {
  const low = quantityText(printFraction(value[0]), unit, fields)
  if (isOne(value)) return low
  const high = quantityText(printFraction(value[1]), unit, fields)
  return inBoth((language) => `${low[language]}–${high[language]}`)
}
export function joined(parts: readonly Traced[], sign: string): Text {
  let { ja, en } = parts[0]?.words ?? text('', '')
  for (let at = 1; at < parts.length; at++) {
    const { words } = parts[at]!
    ja += sign + words.ja
    en += sign + words.en
  }
  return { ja, en }
}

export const noFigures: readonly FigureCitation[] = []
export const noSteps: Trace = []

export type Line = (parts: readonly Traced[], description: Text, value: Pair, unit: string) => Traced
/** Makes lines that compute a value, each after the lines of its parts. */
export const lines =
  (fields: Measure['fields']): Line =>
  (parts, description, value, unit) => {
    const printed = printPair(value)
    const words = isOne(value) ? quantityText(printed, unit, fields) : wordsOf(value, unit, fields)
    const sources: FigureCitation[] = []
    const steps: Step[] = []
    for (const part of parts) {
      for (const source of part.cited) sources.push(source)
      for (const step of part.steps) steps.push(step)
    }
    steps.push({ text: description, value: printed, unit, sources })
    return { value, unit, words, cited: noFigures, steps, none: parts.some((part) => part.none) }
  }
