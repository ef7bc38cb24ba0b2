import { allocate } from '../quantity/allocate'
import { fraction, printFraction, roundBigInt } from '../quantity/fraction'
import { printScaled } from '../quantity/scaled'
import type { Measure } from '../rule/programme'
import type { Amount, Rounding } from './outcome'
import type { Kernel } from './kernel'
import type { Facts } from './slots'
import type { Term } from './term'

function numerator(term: Term, facts: Facts, side: 'low' | 'high'): bigint {
  const n = term.small[side](facts, facts)
  return Number.isNaN(n) ? term.big[side](facts, facts) : BigInt(n)
}

function sharesOf(measure: Measure, kernel: Kernel, facts: Facts, yen: bigint): Record<string, bigint> {
  if (measure.payers.length === 1) return { [measure.payers[0]!.id]: yen }
  const parts = allocate(
    yen,
    kernel.ratios.map((ratio) => numerator(ratio, facts, 'low')),
  )
  return Object.fromEntries(measure.payers.map((payer, at) => [payer.id, parts[at]!]))
}

function roundedBy(rounding: Rounding, exact: Term, facts: Facts, side: 'low' | 'high'): bigint {
  const step = BigInt(rounding.step)
  return roundBigInt(numerator(exact, facts, side), exact.denominator * step, rounding.mode) * step
}

/** The exact value before the last rounding, as text; nearly every bill is a safe integer over a power of ten. */
function exactText(kernel: Kernel, facts: Facts): string {
  const { exact, divisor, places } = kernel.amount!
  const n = exact.small.low(facts, facts)
  // Where n is NaN, past 2^53, the bigints print it.
  return places >= 0 && n >= 0
    ? printScaled(n, divisor, places)
    : printFraction(fraction(numerator(exact, facts, 'low'), exact.denominator))
}

/** The amount for facts that are all known and have their rows. */
export function amountOf(measure: Measure, kernel: Kernel, facts: Facts, rounding: Rounding | undefined): Amount {
  if (measure.amount.kind === 'undocumented') return measure.amount
  const { exact, yen } = kernel.amount!
  const round = (side: 'low' | 'high'): bigint =>
    rounding === undefined ? numerator(yen, facts, side) : roundedBy(rounding, exact, facts, side)
  const low = round('low')
  if (kernel.ranged && numerator(exact, facts, 'low') !== numerator(exact, facts, 'high'))
    return { kind: 'range', min: low, max: round('high') }
  return {
    kind: measure.award === 'ceiling' ? 'upTo' : 'exact',
    yen: low,
    exact: exactText(kernel, facts),
    shares: sharesOf(measure, kernel, facts, low),
  }
}
