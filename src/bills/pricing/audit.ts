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

export const roundings = ['down', 'halfUp', 'up'] as const
/** A finding is written with hyphens. */
const written = { down: 'down', halfUp: 'half-up', up: 'up' } as const
const months = ['previous-month', 'next-month'] as const

/** Everything that an audit may say: first the columns audit and audit_by of the answers without more to say, then the explanations. */
export const findings = [
  'consistent,',
  'inconsistent,',
  ...roundings.map((by) => `explained,rounding-${written[by]}` as const),
  'explained,not-rounded',
  'explained,bill-total',
  ...months.map((month) => `explained,${month}`),
  ...months.flatMap((month) => roundings.map((by) => `explained,${month} rounding-${written[by]}` as const)),
] as const
export type Finding = (typeof findings)[number]

/**
 * Says whether a printed discount is the one that the rule gives, and if not, which rounding or which month would explain it.
 * An amount that is not supported is consistent with a printed zero; a month next to it never explains one, for then nothing was taken off.
 */
export function auditPrinted({ printed, rounding, yen, exact, previous, next, byTotal }: Printed): Finding {
  const equals = (amount: bigint | undefined, by: Rounding): boolean =>
    amount !== undefined && roundBigInt(amount, yen, by) * yen === printed
  if (equals(exact ?? 0n, rounding)) return 'consistent,'
  for (const other of roundings) if (equals(exact, other)) return `explained,rounding-${written[other]}`
  if (exact === printed) return 'explained,not-rounded'
  if (byTotal !== undefined && byTotal * yen === printed) return 'explained,bill-total'
  if (printed === 0n) return 'inconsistent,'
  const amounts = { 'previous-month': previous, 'next-month': next }
  for (const name of months) if (equals(amounts[name], rounding)) return `explained,${name}`
  for (const name of months)
    for (const other of roundings)
      if (equals(amounts[name], other)) return `explained,${name} rounding-${written[other]}`
  return 'inconsistent,'
}
