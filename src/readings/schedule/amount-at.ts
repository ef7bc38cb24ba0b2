import {
  add,
  compare,
  divide,
  type Fraction,
  multiply,
  parseFraction,
  printFraction,
  subtract,
} from '../../quantity/fraction'
import { UsageError } from '../../quantity/hojokin-error'
import { shownValue } from '../../quantity/clip'
import type { Measure } from '../../rule/programme'
import { fieldNames } from '../../rule/fields-of'
import type { NumberFactOf, Vocabulary } from '../../rule/vocabulary'
import type { Knot, Schedule } from '../schedule'

/** What a schedule says of one value: exact texts in yen before rounding, and whether one is eligible there. */
export interface AmountAt {
  /** Yen before rounding, exactly; the low end of a range. */
  readonly amount: string
  /** The high end, where the amount is a range. */
  readonly amountHigh: string
  /** Whether one is eligible there. */
  readonly eligible: boolean
}

/**
 * Gives an exact text of this library ('172.5', '5500000000/3') as the nearest double: for the place of a point on a screen, not for money.
 * @throws UsageError for what is no such text
 * @example approximately('5500000000/3') //=> 1833333333.3333333
 */
export function approximately(exact: string): number {
  const { n, d } = readPoint(exact)
  const whole = n / d
  return Number(whole) + Number(n - whole * d) / Number(d)
}

function readPoint(x: string | number | bigint): Fraction {
  try {
    return parseFraction(String(x))
  } catch {
    throw new UsageError('option', {
      ja: `「${shownValue(x)}」は0以上の数ではありません。`,
      en: `“${shownValue(x)}” is not a number from 0 up.`,
    })
  }
}

/**
 * Reads the amount off a schedule at any value of its field, exactly, before the last rounding; undefined where facts are missing.
 * @throws UsageError for a value that is no number from 0 up
 * @example amountAt(schedule(measures['electricity-discount'], { electricitySupply: 'lowVoltage', usageMonth: '2026-01' }, 'electricityUsage'), 400).amount //=> '1800'
 */
export function amountAt(
  { knots, slopeAfter, slopeAfterHigh }: Schedule,
  x: string | number | bigint,
): AmountAt | undefined {
  const point = readPoint(x)
  const at = knots.findLastIndex((knot) => compare(parseFraction(knot.x), point) <= 0)
  const before = knots[at]
  if (before === undefined) return undefined
  const after = knots[at + 1]
  const along = (read: (knot: Knot) => string, slope: string): string => {
    const [from, start] = [parseFraction(before.x), parseFraction(read(before))]
    const gone = subtract(point, from)
    if (after === undefined) return printFraction(add(start, multiply(parseFraction(slope), gone)))
    const [rise, run] = [subtract(parseFraction(read(after)), start), subtract(parseFraction(after.x), from)]
    return printFraction(add(start, divide(multiply(rise, gone), run)))
  }
  return {
    amount: along(({ amount }) => amount, slopeAfter),
    amountHigh: along(({ amount, amountHigh }) => amountHigh ?? amount, slopeAfterHigh ?? slopeAfter),
    eligible: before.eligible,
  }
}

/**
 * Lists the numbers that a measure's amount follows, each of which schedule takes.
 * @example scheduleFields(measures['electricity-discount']) //=> ['electricityUsage']
 */
export function scheduleFields<F extends Vocabulary>(measure: Measure<F>): readonly NumberFactOf<F>[] {
  if (measure.amount.kind === 'undocumented') return []
  const names = fieldNames(measure.parameters).formula(measure.amount)
  return names.filter((id) => measure.fields[id]?.kind === 'number') as readonly string[] as readonly NumberFactOf<F>[]
}
