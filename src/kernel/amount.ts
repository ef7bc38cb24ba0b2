import { allocate } from '../quantity/allocate'
import { fraction, printFraction, roundBigInt } from '../quantity/fraction'
import { printScaled } from '../quantity/scaled'
import type { Measure } from '../rule/programme'
import type { Amount, Rounding } from './outcome'
import type { Kernel } from './kernel'
import type { Facts } from './slots'
import type { Term } from './term'

function lowOf({ small, big }: Term, facts: Facts): bigint {
  const n = small.low(facts, facts)
  return Number.isNaN(n) ? big.low(facts, facts) : BigInt(n)
}
function highOf({ small, big }: Term, facts: Facts): bigint {
  const n = small.high(facts, facts)
  return Number.isNaN(n) ? big.high(facts, facts) : BigInt(n)
}

function sharesOf(measure: Measure, kernel: Kernel, facts: Facts, yen: bigint): Record<string, bigint> {
  if (measure.payers.length === 1) return { [measure.payers[0]!.id]: yen }
  const parts = allocate(
    yen,
    kernel.ratios.map((ratio) => lowOf(ratio, facts)),
  )
  return Object.fromEntries(measure.payers.map((payer, at) => [payer.id, parts[at]!]))
}

function roundedBy({ step, mode }: Rounding, n: bigint, denominator: bigint): bigint {
  return roundBigInt(n, denominator * BigInt(step), mode) * BigInt(step)
}

/** The exact value before the last rounding, as text; nearly every bill is a safe integer over a power of ten. */
function exactText(kernel: Kernel, facts: Facts): string {
  const { exact, places } = kernel.amount!
  const n = exact.small.low(facts, facts)
  // Where n is NaN, past 2^53, the bigints print it.
  return places >= 0 && n >= 0
    ? printScaled(n, places)
    : printFraction(fraction(lowOf(exact, facts), exact.denominator))
}

/** The amount for facts that are all known and have their rows. */
export function amountOf(measure: Measure, kernel: Kernel, facts: Facts, rounding: Rounding | undefined): Amount {
  if (measure.amount.kind === 'undocumented') return measure.amount
  const { exact, yen } = kernel.amount!
  const rounded = (get: typeof lowOf): bigint =>
    rounding === undefined ? get(yen, facts) : roundedBy(rounding, get(exact, facts), exact.denominator)
  const low = rounded(lowOf)
  if (kernel.ranged && lowOf(exact, facts) !== highOf(exact, facts))
    return { kind: 'range', min: low, max: rounded(highOf) }
  return {
    kind: measure.award === 'ceiling' ? 'upTo' : 'exact',
    yen: low,
    exact: exactText(kernel, facts),
    shares: sharesOf(measure, kernel, facts, low),
  }
}
