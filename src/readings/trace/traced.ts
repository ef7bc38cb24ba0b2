import { compare, type Fraction, multiply, one, printFraction, subtract, zero } from '../../quantity/fraction'
import { inBoth, quantityText } from '../../rule/print'
import type { Measure } from '../../rule/programme'
import type { Text } from '../../rule/text'
import type { FigureCitation } from '../citation'
import type { Step, Trace } from '../working'

/** The low and the high end; the same object twice unless a figure is a range. */
export type Pair = readonly [low: Fraction, high: Fraction]
/** A part of the working: its value, how the next line calls it, and the lines so far. */
export interface Traced {
  readonly value: Pair
  readonly unit: string
  readonly words: Text
  readonly cited: readonly FigureCitation[]
  readonly steps: Trace
}

export const single = (value: Fraction): Pair => [value, value]
/** Works at both ends, once where they are one. */
export function each(parts: readonly Pair[], work: (values: readonly Fraction[]) => Fraction): Pair {
  const low = work(parts.map((part) => part[0]))
  return parts.every((part) => part[0] === part[1]) ? [low, low] : [low, work(parts.map((part) => part[1]))]
}
export const productOf = (values: readonly Fraction[]): Fraction => values.reduce(multiply, one)
export const rest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) > 0 ? subtract(a, b) : zero)

const isOne = ([low, high]: Pair): boolean => low === high || compare(low, high) === 0
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
  let ja = ''
  let en = ''
  parts.forEach(({ words }, at) => {
    ja += at === 0 ? words.ja : sign + words.ja
    en += at === 0 ? words.en : sign + words.en
  })
  return { ja, en }
}

const none: readonly FigureCitation[] = []

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
      sources.push(...part.cited)
      steps.push(...part.steps)
    }
    steps.push({ text: description, value: printed, unit, sources })
    return { value, unit, words, cited: none, steps }
  }
