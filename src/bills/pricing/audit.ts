import { roundBigInt } from '../../quantity/fraction'
import type { Rounding } from '../plan'

/** What is known of one printed discount; exact amounts in units of 10^-digits yen, undefined in a month without support. */
export interface Printed {
  /** The printed amount in the same units, as an amount taken off. */
  readonly printed: bigint
  readonly rounding: Rounding
  /** One yen in these units. */
  readonly yen: bigint
  readonly exact: bigint | undefined
  readonly previous: bigint | undefined
  readonly next: bigint | undefined
  /** The discount by the difference of whole totals, where the bill has a total. */
  readonly byTotal: bigint | undefined
}
export interface Audit {
  readonly audit: 'consistent' | 'explained' | 'inconsistent'
  readonly by: string
}

const modes = { down: 'down', 'half-up': 'halfUp', up: 'up' } as const
const roundings = ['down', 'half-up', 'up'] as const

/**
 * Says whether a printed discount is the one that the rule gives, and if not, which rounding or which month would explain it.
 * An amount that is not supported is consistent with a printed zero.
 */
export function auditPrinted({ printed, rounding, yen, exact, previous, next, byTotal }: Printed): Audit {
  const equals = (amount: bigint | undefined, by: Rounding): boolean =>
    roundBigInt(amount ?? 0n, yen, modes[by]) * yen === printed
  if (equals(exact, rounding)) return { audit: 'consistent', by: '' }
  const explained = (by: string): Audit => ({ audit: 'explained', by })
  for (const other of roundings) if (exact !== undefined && equals(exact, other)) return explained(`rounding-${other}`)
  if (exact === printed) return explained('not-rounded')
  if (byTotal !== undefined && byTotal * yen === printed) return explained('bill-total')
  const months = [
    ['previous-month', previous],
    ['next-month', next],
  ] as const
  for (const [name, amount] of months) if (equals(amount, rounding)) return explained(name)
  for (const [name, amount] of months)
    for (const other of roundings)
      if (amount !== undefined && equals(amount, other)) return explained(`${name} rounding-${other}`)
  return { audit: 'inconsistent', by: '' }
}
