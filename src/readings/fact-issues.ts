import { unreachable } from '../quantity/hojokin-error'
import { UNREADABLE } from '../quantity/scaled'
import { clip, shownValue } from '../quantity/clip'
import { cannotRead } from '../rule/profile/wrong'
import { text } from '../rule/text'
import type { Profile, ReadableField } from '../rule/vocabulary'
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
      return ['YYYY-MM', 'YYYY-MM']
    case 'date':
      return ['YYYY-MM-DD', 'YYYY-MM-DD']
    case 'boolean':
      return ['true か false', 'true or false']
    case 'choice': {
      const few = slot.names.slice(0, 8)
      const more = slot.names.length > few.length ? '…' : ''
      return [`${few.join('・')}${more} のどれか`, `one of ${few.join(', ')}${more}`]
    }
    default:
      return unreachable('kind of fact', field)
  }
}

const readFirst = [
  '人が書いたままの値は、先に parseProfile で読みます。',
  ' What people write is read by parseProfile first.',
] as const

/** Says which facts could not be read and what is wanted instead, in the words of parseProfile, which reads what people write. */
export function factIssues(slots: Slots, facts: Facts, profile: Profile): FactIssue[] {
  return slots.flatMap((slot, at) => {
    if (facts[at] !== UNREADABLE) return []
    const { field } = slot
    const written = profile[field.id]
    const wrong = cannotRead(field, shownValue(written))
    const [ja, en] = expected(slot)
    const [readJa, readEn] = typeof written === 'string' ? readFirst : ['', '']
    const message = text(`${wrong.ja}${ja}で渡してください。${readJa}`, `${wrong.en}give ${en}.${readEn}`)
    return [{ code: 'unreadable' as const, path: field.id, message }]
  })
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

/** The facts of a profile that some rules do not know, with the nearest one that they do. */
export function unknownFacts(
  knows: (id: string) => boolean,
  suggestions: () => (id: string) => ReadableField | undefined,
  profile: Profile,
): FactIssue[] {
  const unknown = Object.keys(profile).filter((id) => !knows(id) && isGiven(profile[id]))
  if (unknown.length === 0) return []
  const nearest = suggestions()
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
