import { checkProfile } from '../quantity/hojokin-error'
import { dayNumber, isDate } from '../quantity/date'
import { scale, UNKNOWN, UNREADABLE } from '../quantity/scaled'
import { covered } from '../rule/lookup'
import { optionIds } from '../rule/check'
import type { Condition, Formula } from '../rule/node'
import { nothing, readCondition, readFormula, type Reading } from '../rule/read'
import type { Profile } from '../rule/vocabulary'
import { endsOf, monthCode } from './month-codes'
import type { Facts, Rule, Slot, Slots } from './slot'

export type { Facts, Rule, Slot, Slots } from './slot'

function monthsNamed(rule: Rule, id: string): string[] {
  const months = new Set<string>()
  const reading: Reading<undefined, undefined> = {
    ...nothing,
    oneOf: (field, values) => {
      if (field === id) values.forEach((value) => months.add(value))
      return undefined
    },
  }
  readCondition(reading, rule.eligibility satisfies Condition)
  if (rule.amount.kind !== 'undocumented') readFormula(reading, rule.amount satisfies Formula)
  for (const table of Object.values(rule.parameters)) {
    for (const row of table.rows)
      if (row.when[id] !== undefined) covered(rule.fields[id]!, row.when[id]).forEach((month) => months.add(month))
  }
  return [...months].sort()
}

const firstDay = dayNumber('1000-01-01')

/** Lists the facts of a rule in the order in which it asks. */
export function slotsOf(rule: Rule): Slots {
  return Object.values(rule.fields).map((field): Slot => {
    if (field.kind === 'number' || field.kind === 'date')
      return {
        field,
        codes: undefined,
        names: [],
        ends: [],
        size: 0,
        decimals: field.kind === 'date' ? 0 : field.decimals,
        first: field.kind === 'date' ? firstDay : 0,
      }
    const names = optionIds(field) ?? monthsNamed(rule, field.id)
    const ends = field.kind === 'month' ? endsOf(rule, field.id) : []
    return {
      field,
      codes: new Map(names.map((name, code) => [name, code])),
      names,
      ends,
      size: names.length + (field.kind === 'month' ? 1 + ends.length : 0),
      decimals: 0,
      first: 0,
    }
  })
}

function readFact(slot: Slot, value: NonNullable<Profile[string]>): number {
  const { field, codes } = slot
  if (field.kind === 'date') return typeof value === 'string' && isDate(value) ? dayNumber(value) : UNREADABLE
  if (codes === undefined) return scale(value, slot.decimals)
  // Plain JavaScript may send anything, even what refuses to become text.
  const name = typeof value === 'string' || typeof value === 'boolean' ? String(value) : ''
  return field.kind === 'month' ? monthCode(slot, name) : (codes.get(name) ?? UNREADABLE)
}

/** Codes the facts that a rule asks for; what cannot be read is UNREADABLE in its slot. */
export function readFacts(slots: Slots, profile: Profile): Facts {
  checkProfile(profile)
  return slots.map((slot) => {
    const { id } = slot.field
    const value = Object.hasOwn(profile, id) ? profile[id] : undefined
    return value === undefined || value === null ? UNKNOWN : readFact(slot, value)
  })
}
