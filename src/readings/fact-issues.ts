import { UNREADABLE } from '../quantity/scaled'
import { text } from '../rule/text'
import type { Profile } from '../rule/vocabulary'
import type { FactIssue } from './assessment'
import type { Facts, Slot, Slots } from '../kernel/slots'

function expected(slot: Slot): readonly [ja: string, en: string] {
  const { field } = slot
  switch (field.kind) {
    case 'number':
      return field.decimals === 0
        ? ['0以上の整数（約9,007兆まで）', 'a whole number from 0 to 2^53 − 1']
        : [`0以上で小数${field.decimals}桁までの数`, `a number from 0, with at most ${field.decimals} decimals`]
    case 'month':
      return ['YYYY-MM の形の月（例 2026-01）', 'a month as YYYY-MM, such as 2026-01']
    case 'date':
      return ['YYYY-MM-DD の形の日付（例 2026-11-26）', 'a date as YYYY-MM-DD, such as 2026-11-26']
    case 'boolean':
      return ['true か false', 'true or false']
    case 'choice':
      return [
        `${slot.names.slice(0, 8).join('・')}${slot.names.length > 8 ? '…' : ''} のどれか`,
        `one of ${slot.names.slice(0, 8).join(', ')}${slot.names.length > 8 ? ', …' : ''}`,
      ]
    default:
      return field satisfies never
  }
}

/** Says which facts could not be read and what is wanted instead. */
export function factIssues(slots: Slots, facts: Facts, profile: Profile): FactIssue[] {
  return slots.flatMap((slot, at) => {
    if (facts[at] !== UNREADABLE) return []
    const [ja, en] = expected(slot)
    const given = String(profile[slot.field.id])
    return [
      {
        path: slot.field.id,
        message: text(
          `${slot.field.label.ja}「${given}」は読めません。${ja}で答えてください。`,
          `${slot.field.label.en}: cannot read “${given}”; give ${en}.`,
        ),
      },
    ]
  })
}
