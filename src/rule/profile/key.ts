import type { FieldDefinition, Vocabulary } from '../vocabulary'
import { distance, folded, meanings } from './word'

/** Finds the fact that a key means: its id, or its label in either language. */
export function keyReader(vocabulary: Vocabulary): (key: string) => FieldDefinition | undefined {
  const byId = new Map(Object.values(vocabulary).map((field) => [field.id, field]))
  const labels = meanings([...byId.values()].flatMap(({ id, label }) => [[label.ja, id], [label.en, id]] as const))
  return (key) => byId.get(key) ?? byId.get(labels.get(folded(key)) ?? '')
}

/** A name is near when at most half of its letters differ. */
const near = 0.5
/** Longer keys are no typing mistakes, and comparing them would take long. */
const longest = 60

/** Finds the fact whose id or label is nearest to a mistyped key, if one is near. */
export function nearestFact(vocabulary: Vocabulary, key: string): FieldDefinition | undefined {
  if (key.length > longest) return undefined
  const typed = folded(key)
  const apart = (word: string): number => distance(typed, folded(word)) / Math.max(typed.length, word.length)
  const ranked = Object.values(vocabulary)
    .map((field) => ({ field, apart: Math.min(...[field.id, field.label.ja, field.label.en].map(apart)) }))
    .sort((a, b) => a.apart - b.apart)
  return ranked[0] && ranked[0].apart <= near ? ranked[0].field : undefined
}
