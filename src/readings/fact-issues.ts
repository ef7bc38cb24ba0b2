import { unreachable } from '../quantity/hojokin-error'
import { UNREADABLE } from '../quantity/scaled'
import { clip, shownValue } from '../rule/clip'
import { suggester } from '../rule/profile/key'
import { text } from '../rule/text'
import type { FieldDefinition, Profile } from '../rule/vocabulary'
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
      return unreachable('kind of fact', field)
  }
}

/** Says which facts could not be read and what is wanted instead. */
export function factIssues(slots: Slots, facts: Facts, profile: Profile): FactIssue[] {
  return slots.flatMap((slot, at) => {
    if (facts[at] !== UNREADABLE) return []
    const [ja, en] = expected(slot)
    const given = shownValue(profile[slot.field.id])
    return [
      {
        code: 'unreadable' as const,
        path: slot.field.id,
        message: text(
          `${slot.field.label.ja}「${given}」は読めません。${ja}で答えてください。`,
          `${slot.field.label.en}: cannot read “${given}”; give ${en}.`,
        ),
      },
    ]
  })
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

/** The facts of a profile that some rules do not know, with the nearest one that they do. */
export function unknownFacts(
  knows: (id: string) => boolean,
  fields: () => Readonly<Record<string, FieldDefinition>>,
  profile: Profile,
): FactIssue[] {
  const unknown = Object.keys(profile).filter((id) => !knows(id) && isGiven(profile[id]))
  if (unknown.length === 0) return []
  const nearest = suggester(fields())()
  return unknown.map((id) => {
    const near = nearest(id)
    return {
      code: 'unknownFact',
      path: id,
      message: text(
        `「${clip(id)}」という項目はここでは使いません。${near ? `近い項目は${near.label.ja}（${near.id}）です。` : ''}`,
        `The fact “${clip(id)}” is not used here.${near ? ` The nearest is ${near.label.en} (${near.id}).` : ''}`,
      ),
    }
  })
}
