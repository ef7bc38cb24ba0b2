import { lcm } from '../quantity/fraction'
import { rangeOf } from '../rule/lookup'
import { readFigure } from '../rule/span'
import type { Measure } from '../rule/programme'
import { readCondition, readFormula, type Reading } from '../rule/read'

/** A formula's numerator is never above `most`. */
interface Bound {
  readonly denominator: bigint
  readonly most: bigint
}
const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)

/** The greatest whole number that pricing comes by, where no scaled fact is above what `largest` says: it tells which type holds them all. */
export function peakOf(
  measure: Pick<Measure, 'eligibility' | 'amount' | 'parameters' | 'fields' | 'payers'>,
  largest: (id: string) => bigint,
): bigint {
  let peak = 0n
  const seen = (denominator: bigint, most: bigint): Bound => {
    peak = larger(peak, larger(most, denominator))
    return { denominator, most }
  }
  const level = (parts: readonly Bound[]): Bound[] => {
    const denominator = parts.reduce((d, part) => lcm(d, part.denominator), 1n)
    return parts.map((part) => seen(denominator, (part.most * denominator) / part.denominator))
  }
  const commonOf = (parts: readonly Bound[]): bigint => level(parts)[0]!.denominator
  const parameter = (name: string): Bound => {
    const { unit, rows } = measure.parameters[name]!
    const values = rows.flatMap(rangeOf).map((value) => readFigure(unit, value))
    const denominator = values.reduce((d, value) => lcm(d, value.d), 1n)
    return seen(
      denominator,
      values.reduce((most, value) => larger(most, (value.n * denominator) / value.d), 0n),
    )
  }
  const reading: Reading<void, Bound> = {
    all: () => undefined,
    any: () => undefined,
    not: () => undefined,
    oneOf: () => undefined,
    compare: (left, _op, right) => void level([left, right]),
    field: (id) => {
      const field = measure.fields[id]!
      return seen(field.kind === 'number' ? 10n ** BigInt(field.decimals) : 1n, largest(id))
    },
    parameter,
    sum: (of, less) => {
      const all = level([...of, ...less])
      return seen(
        commonOf(all),
        all.slice(0, of.length).reduce((sum, part) => sum + part.most, 0n),
      )
    },
    product: (of) => of.reduce((a, b) => seen(a.denominator * b.denominator, a.most * b.most)),
    clamp: (of, atLeast, atMost) => {
      const raised = atLeast === undefined ? of : wider(level([of, atLeast]))
      return atMost === undefined ? raised : wider(level([raised, atMost]))
    },
    round: (of, step) => {
      const d = of.denominator * BigInt(step)
      seen(d, 2n * (of.most + d))
      return seen(1n, of.most / of.denominator + BigInt(step))
    },
    named: (_name, _label, of) => of,
    tranches: (of, slices) => {
      const limits = level([of, ...slices.flatMap((slice) => slice.upTo ?? [])])
      const rates = level(slices.map((slice) => slice.rate))
      const rate = rates.reduce((most, one) => larger(most, one.most), 0n)
      // No two slices pay for the same part of the whole, so that together they pay at most the highest rate.
      return seen(limits[0]!.denominator * commonOf(rates), limits[0]!.most * rate)
    },
  }
  const wider = ([a, b]: readonly Bound[]): Bound => seen(a!.denominator, larger(a!.most, b!.most))
  readCondition(reading, measure.eligibility)
  if (measure.amount.kind !== 'undocumented') readFormula(reading, measure.amount)
  // Shares are split over one denominator.
  level(measure.payers.flatMap((payer) => (payer.ratio === undefined ? [] : [parameter(payer.ratio)])))
  return peak
}
