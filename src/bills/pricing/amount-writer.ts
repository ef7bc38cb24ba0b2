import type { Plan } from '../plan'
import type { BillCases } from './bill-cases'
import type { DigitWriter } from './digits'
import type { TextWriter } from './text-writer'

const MAX = Number.MAX_SAFE_INTEGER

/**
 * Makes the writer of the exact and the whole amount of a bill, which it also adds up; gives the place after them.
 * Kernel: usage × price is a safe integer, else BigInt.
 */
export function createAmountWriter(
  { digits, rounding }: Plan,
  output: Uint8Array,
  { prices, totals }: BillCases,
  { whole, fraction }: DigitWriter,
  text: TextWriter,
): (out: number, which: number, usage: number) => number {
  const { sums } = totals
  const unit = 10 ** digits
  const added = rounding === 'down' ? 0 : rounding === 'up' ? unit - 1 : unit / 2

  /** Writes amounts that no safe number holds. */
  function large(out: number, which: number, usage: number): number {
    const [exact, one] = [BigInt(usage) * BigInt(prices[which]!), BigInt(unit)]
    const yen = (exact + BigInt(added)) / one
    const rest = (exact % one).toString().padStart(digits, '0').replace(/0+$/, '')
    totals.addLarge(which, yen)
    return text.write(out, `${exact / one}${rest && `.${rest}`},${yen}`)
  }

  return (out, which, usage) => {
    const exact = usage * prices[which]!
    if (exact > MAX - unit) return large(out, which, usage)
    const floor = Math.floor(exact / unit)
    const yen = added === 0 ? floor : Math.floor((exact + added) / unit)
    sums[which * 3 + 2] = sums[which * 3 + 2]! + yen
    let next = fraction(whole(out, floor), exact - floor * unit)
    output[next++] = 44
    return whole(next, yen)
  }
}
