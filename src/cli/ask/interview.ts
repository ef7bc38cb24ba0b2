import { programmes, smeRelatedLaws } from '../../../rules'
import { derive, deriveFacts } from '../../readings/derive'
import { nextQuestion } from '../../readings/question'
import type { FieldDefinition, Profile } from '../../rule/vocabulary'

/** The question to put next: the one that settles most, or those that it follows from, easier to answer. */
export function nextField(profile: Profile, skipped: readonly string[]): FieldDefinition | undefined {
  const next = nextQuestion(programmes, deriveFacts([smeRelatedLaws], profile), skipped)
  if (next === undefined || next.field.id !== smeRelatedLaws.field) return next?.field
  const derived = derive(smeRelatedLaws, profile)
  const wanted = 'missing' in derived ? derived.missing.find((id) => !skipped.includes(id)) : undefined
  return wanted === undefined ? next.field : smeRelatedLaws.fields[wanted]
}

/** An answer as typed: the number of an option counts as the option. */
export function chosen(field: FieldDefinition, typed: string): string {
  const answer = typed.normalize('NFKC').trim()
  const options =
    field.kind === 'choice'
      ? field.options.map((option) => option.id)
      : field.kind === 'boolean'
        ? ['true', 'false']
        : []
  return /^\d+$/.test(answer) && options[Number(answer) - 1] !== undefined ? options[Number(answer) - 1]! : answer
}
