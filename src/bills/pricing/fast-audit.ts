import type { Rounding } from '../plan'
import { findings, roundings, type Finding } from './audit'

const at = (finding: Finding): number => findings.indexOf(finding)
const CONSISTENT = at('consistent,')
const INCONSISTENT = at('inconsistent,')
const ROUNDED = at('explained,rounding-down')
const NOT_ROUNDED = at('explained,not-rounded')
const BY_TOTAL = at('explained,bill-total')
const BY_MONTH = at('explained,previous-month')
const BY_MONTH_ROUNDED = at('explained,previous-month rounding-down')

/**
 * Makes auditPrinted on safe integers: amounts in units of 10^-digits yen, none above zero for what does not exist; gives the place in findings.
 * Kernel: nothing is allocated, and every amount is below 2^51.
 */
export function createFastAudit(
  digits: number,
  rounding: Rounding,
): (printed: number, exact: number, previous: number, next: number, byTotal: number) => number {
  const unit = 10 ** digits
  const added = Float64Array.of(0, unit / 2, unit - 1)
  const own = roundings.indexOf(rounding)
  const equals = (amount: number, mode: number, printed: number): boolean =>
    Math.floor((amount + added[mode]!) / unit) * unit === printed

  /** The first rounding that makes this amount the printed one, else −1; none does of an amount that does not exist, but of 0 yen. */
  function roundingOf(amount: number, printed: number): number {
    for (let mode = 0; mode < added.length; mode++) if (equals(amount, mode, printed)) return mode
    return -1
  }
  return (printed, exact, previous, next, byTotal) => {
    if (equals(Math.max(exact, 0), own, printed)) return CONSISTENT
    const mode = roundingOf(exact, printed)
    if (mode >= 0) return ROUNDED + mode
    if (exact === printed) return NOT_ROUNDED
    if (byTotal * unit === printed) return BY_TOTAL
    if (printed === 0) return INCONSISTENT
    if (equals(previous, own, printed)) return BY_MONTH
    if (equals(next, own, printed)) return BY_MONTH + 1
    const before = roundingOf(previous, printed)
    if (before >= 0) return BY_MONTH_ROUNDED + before
    const after = roundingOf(next, printed)
    return after < 0 ? INCONSISTENT : BY_MONTH_ROUNDED + added.length + after
  }
}
