import { dateOfDay } from '../quantity/date'
import { printScaled } from '../quantity/scaled'
import type { Slot } from './slots'

/** Prints a coded fact as a profile would write it; nothing for one that is not known, or a month that the rule does not name. */
export function factText(slot: Slot, value: number): string {
  if (slot.codes !== undefined) return slot.names[value] ?? ''
  if (value === Infinity || value < 0) return ''
  return slot.field.kind === 'date' ? dateOfDay(value) : printScaled(value, slot.decimals)
}
