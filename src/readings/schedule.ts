import { shownValue } from '../quantity/clip'
import { compare, type Fraction, fraction, multiply, printFraction, subtract, zero } from '../quantity/fraction'
import { UNKNOWN, UNREADABLE } from '../quantity/scaled'
import type { Measure } from '../rule/programme'
import { readCondition, readFormula } from '../rule/read'
import { RuleError } from '../rule/rule-error'
import type { FactOf, NumberFactOf, Profile, ProfileOf, Vocabulary } from '../rule/vocabulary'
import { compiled } from '../kernel/compiled'
import { TRUE } from '../kernel/condition'
import { type Facts, readFacts } from '../kernel/slots'
import { cellsWithin } from '../kernel/cells'
import { type Noticed, noticed } from './noticed'
import { lineReading, type Turn } from './schedule/line'
import { type Mark, type Piecewise, size, valueAt } from './schedule/piecewise'
import { openFacts, statusOf } from '../kernel/status'

/** A point where the amount bends, starts or stops; exact texts, `x` in the field's unit and `amount` in yen before rounding. */
export interface Knot {
  /** Where it is, in the field's unit, exactly. */
  readonly x: string
  /** Yen before rounding, exactly; the low end of a range. */
  readonly amount: string
  /** The high end, where the amount is a range. */
  readonly amountHigh?: string
  /** Whether one is eligible there. */
  readonly eligible: boolean
  /** What begins or ends there: a tranche, the cap, a floor. */
  readonly marks: readonly Mark[]
}
/** An amount as an exact function of one number. */
export interface Schedule<Fact extends string = string> extends Noticed {
  /** The number that it is a function of. */
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

/** The amount between two brackets of the field, at both ends of a range, and where conditions can turn. */
interface Lines {
  readonly low: Piecewise
  readonly high: Piecewise
  readonly turns: readonly Turn['points'][number][]
}

/** The whole step of the field at or below an exact point. */
function stepBelow(point: Fraction, decimals: number): number {
  const { n, d } = multiply(point, fraction(10n ** BigInt(decimals)))
  const step = n / d
  return step > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(step)
}

/** What turns within a step of a point; nameless where a bracket ends there. */
function turnNear(turns: Lines['turns'], point: Fraction, step: Fraction): Mark {
  const near = turns.find(({ at }) => compare(size(subtract(at, point)), step) <= 0)
  return near?.mark ?? { kind: 'threshold', parameter: '' }
}

/**
 * Gives the amount as an exact function of one number: knots at the investment floor, the end of the full-cost tranche and
 * the cap, with straight lines between. Where eligibility changes, or a bracket begins, there are two knots one step apart, so that
 * a jump is a jump: what is not eligible is 0. The steps of a part that is rounded by itself are left out.
 * @throws RuleError when the measure computes no amount from that field
 * @example schedule(measures['electricity-discount'], { electricitySupply: 'lowVoltage', usageMonth: '2026-01' }, 'electricityUsage').slopeAfter //=> '4.5'
 */
export function schedule<F extends Vocabulary>(
  measure: Measure<F>,
  profile: NoInfer<ProfileOf<F>>,
  field: NoInfer<NumberFactOf<F>>,
): Schedule<FactOf<F>>
export function schedule(measure: Measure, profile: Profile, field: string): Schedule {
  const { kernel } = compiled(measure)
  const at = kernel.slots.findIndex((slot) => slot.field.id === field)
  if (measure.amount.kind === 'undocumented' || at < 0 || kernel.slots[at]!.field.kind !== 'number')
    throw new RuleError(measure.id, `has no amount that depends on the number '${shownValue(field)}'`)
  const facts: Facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
  facts[at] = 0
  const missing = openFacts(kernel, facts).map((slot) => kernel.slots[slot]!.field.id)
  const issues = noticed([measure], profile)
  if (missing.length > 0) return { field, missing, knots: [], slopeAfter: '0', ...issues }

  // The last rounding is left out even where the field does not move it; a part that is rounded by itself is rounded as it is paid.
  const amount = measure.amount.kind === 'round' ? measure.amount.of : measure.amount
  const slot = kernel.slots[at]!
  const unit = (step: number): Fraction => fraction(BigInt(step), 10n ** BigInt(slot.decimals))
  const eligibleAt = (step: number): boolean => statusOf(kernel, facts.with(at, step)) === TRUE
  const linesFrom = (step: number): Lines => {
    const from = facts.with(at, step)
    const [low, high] = ([0, 1] as const).map((side) => lineReading(measure, kernel.slots, from, field, side))
    return {
      low: readFormula(low!, amount).f,
      high: readFormula(high!, amount).f,
      turns: readCondition(low!, measure.eligibility).points,
    }
  }
  const segments = [...new Set([0, ...kernel.starts[at]!])].sort((a, b) => a - b)
  const plotted = segments.map((step) => ({ step, lines: linesFrom(step) }))
  const linesAt = (x: Fraction): Lines => plotted.findLast(({ step }) => compare(unit(step), x) <= 0)!.lines

  const found = new Map<string, { x: Fraction; marks: Mark[] }>()
  const mark = (x: Fraction, what?: Mark): void => {
    const key = printFraction(x)
    const entry = found.get(key) ?? { x, marks: [] }
    if (what && !entry.marks.some((one) => one.kind === what.kind && one.parameter === what.parameter))
      entry.marks.push(what)
    found.set(key, entry)
  }
  plotted.forEach(({ step, lines }, index) => {
    const [start, end] = [unit(step), plotted[index + 1]?.step]
    if (step > 0) mark(unit(step - 1))
    mark(start)
    for (const line of [lines.low, lines.high])
      for (const piece of line)
        if (compare(piece.start, start) >= 0 && (end === undefined || compare(piece.start, unit(end)) < 0))
          mark(piece.start, piece.mark)
  })
  for (const { low: step } of cellsWithin(kernel, at, [...facts], [...facts])) {
    if (step === 0 || eligibleAt(step) === eligibleAt(step - 1)) continue
    const turn = turnNear(linesAt(unit(step)).turns, unit(step), unit(1))
    mark(unit(step - 1), eligibleAt(step) ? undefined : turn)
    mark(unit(step), eligibleAt(step) ? { ...turn, kind: 'floor' } : undefined)
  }
  const knots = [...found.values()]
    .sort((a, b) => compare(a.x, b.x))
    .map(({ x, marks }): Knot => {
      const eligible = eligibleAt(stepBelow(x, slot.decimals))
      const { low, high } = linesAt(x)
      const [a, b] = eligible ? [valueAt(low, x), valueAt(high, x)] : [zero, zero]
      return {
        x: printFraction(x),
        amount: printFraction(a),
        ...(compare(a, b) !== 0 && { amountHigh: printFraction(b) }),
        eligible,
        marks,
      }
    })
  const last = knots.at(-1)!
  const { low, high } = plotted.at(-1)!.lines
  const [slope, slopeHigh] = [low, high].map((line) =>
    last.eligible ? printFraction(line[line.length - 1]!.slope) : '0',
  )
  const slopes = { slopeAfter: slope!, ...(slope !== slopeHigh && { slopeAfterHigh: slopeHigh! }) }
  return { field, missing: [], knots, ...slopes, ...issues }
}
