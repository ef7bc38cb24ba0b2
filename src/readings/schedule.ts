import { compare, type Fraction, fraction, multiply, printFraction } from '../quantity/fraction'
import { UNKNOWN, UNREADABLE } from '../quantity/scaled'
import type { Measure } from '../rule/programme'
import { readCondition, readFormula } from '../rule/read'
import { RuleError } from '../rule/rule-error'
import type { FactOf, NumberFactOf, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import { compiled } from '../kernel/compiled'
import { TRUE } from '../kernel/condition'
import { type Facts, readFacts } from '../kernel/slots'
import { lineReading } from './schedule/line'
import { type Mark, valueAt } from './schedule/piecewise'
import { openFacts, statusOf } from '../kernel/status'

/** A point where the amount bends, starts or stops; exact texts, `x` in the field's unit and `amount` in yen before rounding. */
export interface Knot {
  readonly x: string
  readonly amount: string
  readonly amountHigh?: string
  readonly eligible: boolean
  readonly marks: readonly Mark[]
}
export interface Schedule<Fact extends string = string> {
  readonly field: Fact
  /** Facts that are needed first; with any of them there are no knots. */
  readonly missing: readonly Fact[]
  /** From zero upwards; straight lines between them, and the last slope goes on for ever. */
  readonly knots: readonly Knot[]
  /** Yen for each further unit after the last knot. */
  readonly slopeAfter: string
  /** The same for the high end of a range, where it rises otherwise. */
  readonly slopeAfterHigh?: string
}

/** The next whole step of the field at or above (or just above) an exact point. */
function stepAt(point: Fraction, decimals: number, just: boolean): number {
  const { n, d } = multiply(point, fraction(10n ** BigInt(decimals)))
  const up = just ? n / d + 1n : (n + d - 1n) / d
  return up > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(up)
}

/**
 * Gives the amount as an exact function of one number: knots at the investment floor, the end of the full-cost tranche and
 * the cap, with straight lines between. A knot where eligibility changes lies on the eligible side.
 * @throws RuleError when the measure computes no amount from that field
 */
export function schedule<F extends Vocabulary>(
  measure: Measure<F>,
  profile: NoInfer<ProfileOf<F>>,
  field: NoInfer<NumberFactOf<F>>,
): Schedule<FactOf<F>>
export function schedule(measure: Measure, profile: Profile, field: string): Schedule {
  const { kernel } = compiled(measure)
  const at = kernel.slots.findIndex((slot) => slot.field.id === field)
  if (measure.amount.kind === 'undocumented' || at < 0 || kernel.slots[at]!.codes !== undefined)
    throw new RuleError(measure.id, `has no amount that depends on the number '${field}'`)
  const facts: Facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
  facts[at] = 0
  const missing = openFacts(kernel, facts).map((slot) => kernel.slots[slot]!.field.id)
  if (missing.length > 0) return { field, missing, knots: [], slopeAfter: '0' }

  const { decimals } = kernel.slots[at]!
  const statusAt = (step: number): boolean => {
    const trial = [...facts]
    trial[at] = step
    return statusOf(kernel, trial) === TRUE
  }
  const readings = ([0, 1] as const).map((side) => lineReading(measure, kernel.slots, facts, field, side))
  const [low, high] = readings.map(
    (reading) => readFormula(reading, measure.amount as Exclude<typeof measure.amount, { kind: 'undocumented' }>).f,
  )
  const turns = readCondition(readings[0]!, measure.eligibility).points
  const unit = (step: number): Fraction => fraction(BigInt(step), 10n ** BigInt(decimals))

  const found = new Map<string, { x: Fraction; marks: Mark[] }>()
  const mark = (x: Fraction, what?: Mark): void => {
    const key = printFraction(x)
    const entry = found.get(key) ?? { x, marks: [] }
    if (what && !entry.marks.some((one) => one.kind === what.kind && one.parameter === what.parameter))
      entry.marks.push(what)
    found.set(key, entry)
  }
  for (const line of [low!, high!]) for (const piece of line) mark(piece.start, piece.mark)
  for (const turn of turns) {
    for (const step of [stepAt(turn.at, decimals, false), stepAt(turn.at, decimals, true)]) {
      if (step > 0 && statusAt(step) && !statusAt(step - 1)) mark(unit(step), { ...turn.mark, kind: 'floor' })
      if (step > 0 && !statusAt(step) && statusAt(step - 1)) mark(unit(step - 1), turn.mark)
    }
  }
  const knots = [...found.values()]
    .sort((a, b) => compare(a.x, b.x))
    .map(({ x, marks }): Knot => {
      const [a, b] = [valueAt(low!, x), valueAt(high!, x)]
      return {
        x: printFraction(x),
        amount: printFraction(a),
        ...(compare(a, b) !== 0 && { amountHigh: printFraction(b) }),
        eligible: statusAt(stepAt(x, decimals, false)),
        marks,
      }
    })
  const [slope, slopeHigh] = [low!, high!].map((line) => printFraction(line[line.length - 1]!.slope))
  return { field, missing: [], knots, slopeAfter: slope!, ...(slope !== slopeHigh && { slopeAfterHigh: slopeHigh! }) }
}
