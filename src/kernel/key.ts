import { addMonths } from '../quantity/month'
import { dayNumber } from '../quantity/date'
import { covered, keyFields } from '../rule/lookup'
import type { ParameterRow, ParameterTable } from '../rule/programme'
import { isMeasured, spanOf } from '../rule/span'
import { isPast } from './month-codes'
import type { Slot, Slots } from './slots'

/** One fact that decides which row applies: which of its codes each row is for. Numbers and days have a code for each stretch between cuts. */
export interface Key {
  readonly at: number
  readonly rows: readonly Uint8Array[]
  /** The codes past the end of what the table knows; undefined where that end is no matter of this fact. */
  readonly past: Uint8Array | undefined
  readonly size: number
  /** For numbers and days: where each code starts; the first at 0. */
  readonly starts: readonly number[] | undefined
}

/** The code of a known fact. */
export function codeIn({ starts }: Key, fact: number): number {
  if (starts === undefined) return fact
  let code = starts.length - 1
  while (starts[code]! > fact) code--
  return code
}

const firstDayPast = (knownUntil: string): number =>
  knownUntil.length === 7 ? dayNumber(`${addMonths(knownUntil, 1)}-01`) : dayNumber(knownUntil) + 1

function keyOfNames(slot: Slot, at: number, rows: readonly ParameterRow[], end: string | undefined): Key {
  const size = slot.size
  const members = rows.map(({ when }) => {
    const member = new Uint8Array(size)
    const own = when[slot.field.id]
    if (own === undefined) member.fill(1)
    else for (const name of covered(slot.field, own)) member[slot.codes!.get(name)!] = 1
    return member
  })
  const past =
    end === undefined || slot.field.kind !== 'month'
      ? undefined
      : Uint8Array.from({ length: size }, (_, code) => {
          const name = slot.names[code]
          const beyond = name === undefined ? slot.ends.indexOf(end) < code - slot.names.length : isPast(name, end)
          return beyond ? 1 : 0
        })
  return { at, rows: members, past, size, starts: undefined }
}

function keyOfSpans(slot: Slot, at: number, rows: readonly ParameterRow[], end: string | undefined): Key {
  const { field } = slot
  if (!isMeasured(field)) throw new RangeError(`${field.id} is told by name`)
  const spans = rows.map(({ when }) => (when[field.id] === undefined ? [0, Infinity] : spanOf(field, when[field.id]!)))
  const limit = end === undefined || field.kind !== 'date' ? Infinity : firstDayPast(end)
  const cuts = [0, ...spans.flatMap(([low, high]) => [low!, high! + 1]), limit]
  const starts = [...new Set(cuts.filter((cut) => cut <= Number.MAX_SAFE_INTEGER))].sort((a, b) => a - b)
  return {
    at,
    rows: spans.map(([low, high]) => Uint8Array.from(starts, (start) => (low! <= start && start <= high! ? 1 : 0))),
    past: limit === Infinity ? undefined : Uint8Array.from(starts, (start) => (start >= limit ? 1 : 0)),
    size: starts.length,
    starts,
  }
}

/** The facts that decide which row of a table applies, in the order of their first use. */
export function keysOf(slots: Slots, { rows, knownUntil, ...table }: ParameterTable): Key[] {
  return keyFields({ ...table, rows }).map((id) => {
    const at = slots.findIndex((slot) => slot.field.id === id)
    const slot = slots[at]!
    return (slot.codes === undefined ? keyOfSpans : keyOfNames)(slot, at, rows, knownUntil)
  })
}
