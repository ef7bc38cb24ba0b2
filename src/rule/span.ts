import { dayNumber, isDate } from '../quantity/date'
import { fraction, multiply, parseFraction, type Fraction } from '../quantity/fraction'
import type { Bracket, When } from './programme'
import type { DateField, FieldDefinition, NumberField } from './vocabulary'

/** The whole steps of a number (10^-decimals of its unit) or of a date (days), both ends included. */
export type Span = readonly [low: number, high: number]

export const isBracket = (when: When): when is Bracket => typeof when === 'object' && !Array.isArray(when)

/** The last month or day that a row is for, where it ends. */
export const lastIn = (when: When | undefined): string | undefined =>
  typeof when === 'string' ? when : isList(when) ? when.at(-1) : when?.atMost
const isList = (when: When | undefined): when is readonly string[] => Array.isArray(when)

/** A number or day that is counted in whole steps, not told by name. */
export const isMeasured = (field: FieldDefinition): field is NumberField | DateField =>
  field.kind === 'number' || field.kind === 'date'

/** Reads a figure in a unit: a day as its number, everything else as a fraction. */
export function readFigure(unit: string, written: string): Fraction {
  if (unit !== 'date') return parseFraction(written)
  if (!isDate(written)) throw new RangeError(`not a date: ${written}`)
  return fraction(BigInt(dayNumber(written)))
}

/** The first whole step at (or above) an exact number of units, and the last one at (or below). */
function steps(field: NumberField | DateField, written: string): readonly [up: number, down: number] {
  const decimals = field.kind === 'date' ? 0 : field.decimals
  const { n, d } = multiply(
    readFigure(field.kind === 'date' ? 'date' : field.unit, written),
    fraction(10n ** BigInt(decimals)),
  )
  return [Number((n + d - 1n) / d), Number(n / d)]
}

/** What a row's `when` covers of a number or date; empty (low above high) where nothing is in it. */
export function spanOf(field: NumberField | DateField, when: When): Span {
  if (!isBracket(when)) {
    const [from, until] = typeof when === 'string' ? [when, when] : [when[0]!, when[1] ?? when[0]!]
    return [steps(field, from)[0], steps(field, until)[1]]
  }
  let low = 0
  let high = Infinity
  if (when.atLeast !== undefined) low = Math.max(low, steps(field, when.atLeast)[0])
  if (when.moreThan !== undefined) low = Math.max(low, steps(field, when.moreThan)[1] + 1)
  if (when.atMost !== undefined) high = Math.min(high, steps(field, when.atMost)[1])
  if (when.lessThan !== undefined) high = Math.min(high, steps(field, when.lessThan)[0] - 1)
  return [low, high]
}

/** The whole step that a fact as a profile writes it is at. */
export const stepOf = (field: NumberField | DateField, written: string): number => steps(field, written)[0]
