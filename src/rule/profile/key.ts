import type { FieldDefinition, Vocabulary } from '../vocabulary'
import { distance, folded, meanings } from './word'

/** Finds the fact that a key means: its id, or its label in either language. */
export function keyReader(vocabulary: Vocabulary): (key: string) => FieldDefinition | undefined {
  const byId = new Map(Object.values(vocabulary).map((field) => [field.id, field]))
  const labels = meanings(
    [...byId.values()].flatMap(
      ({ id, label }) =>
        [
          [label.ja, id],
          [label.en, id],
        ] as const,
    ),
  )
  return (key) => byId.get(key) ?? byId.get(labels.get(folded(key)) ?? '')
}

/** Longer keys are no typing mistakes, and comparing them would take long. */
const longest = 60

/** Finds the fact whose id or label is nearest to a mistyped key, if one is near: at most half of the letters differ. */
export function nearestFact(vocabulary: Vocabulary, key: string): FieldDefinition | undefined {
  if (key.length > longest) return undefined
  const typed = folded(key)
  const [nearest] = Object.values(vocabulary)
    .flatMap((field) =>
      [field.id, field.label.ja, field.label.en].map((name) => ({
        field,
        apart: distance(typed, folded(name)),
        of: Math.max(typed.length, name.length),
      })),
    )
    .filter(({ apart, of }) => apart + apart <= of)
    .sort((a, b) => a.apart - b.apart)
  return nearest?.field
}
