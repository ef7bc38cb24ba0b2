import { fraction, printFraction } from '../quantity/fraction'
import type { Slot } from './slots'

/** Prints a coded fact as a profile would write it. */
export function factText(slot: Slot, value: number): string {
  if (slot.codes !== undefined) return slot.names[value] ?? ''
  return value === Infinity ? '' : printFraction(fraction(BigInt(value), 10n ** BigInt(slot.decimals)))
}
