import { isMonth } from '../quantity/month-range'
import { UNREADABLE } from '../quantity/scaled'
import type { Rule, Slot } from './slot'

/** True for a month or day past the last one that a table knows of, whichever of them is written more finely. */
export const isPast = (time: string, knownUntil: string): boolean => time.slice(0, knownUntil.length) > knownUntil

/** The ends of knowledge of the tables that depend on a month, in order. */
export function endsOf(rule: Rule, id: string): string[] {
  const ends = Object.values(rule.parameters).flatMap(({ knownUntil, rows }) =>
    knownUntil !== undefined && rows.some((row) => row.when[id] !== undefined) ? [knownUntil] : [],
  )
  return [...new Set(ends)].sort()
}

/** The code of a month: of its own where the rule names it, else one that says how many ends of knowledge it is past. */
export function monthCode(slot: Slot, month: string): number {
  const code = slot.codes!.get(month)
  if (code !== undefined) return code
  return isMonth(month) ? slot.names.length + slot.ends.filter((end) => isPast(month, end)).length : UNREADABLE
}
