import type { Wish } from 'hojokin'
import { purposeField, vocabulary, wishes } from './rules'

const keys = [purposeField, vocabulary[purposeField]!.label.ja, vocabulary[purposeField]!.label.en]

/** Takes a list of what is wanted out of facts as a file holds them, where each word is a wish's name; else leaves them as they are. */
export function wantedIn(written: unknown): { readonly rest: unknown; readonly wanted: readonly Wish[] } {
  const none = { rest: written, wanted: [] }
  if (typeof written !== 'object' || written === null) return none
  const [key, words] = Object.entries(written).find(([id]) => keys.includes(id)) ?? []
  if (key === undefined || !Array.isArray(words)) return none
  const wanted = words.flatMap(
    (word: unknown) => wishes.find(({ id, label }) => [id, label.ja, label.en].some((name) => name === word)) ?? [],
  )
  if (wanted.length === 0 || wanted.length < words.length) return none
  // The facts have room for one purpose, the first.
  return { rest: { ...written, [key]: wanted[0]!.facts[purposeField] }, wanted }
}

/** What is stated as a file keeps it: of several wishes, their names, as in the terminal. */
export const withWishes = (
  stated: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): Readonly<Record<string, unknown>> => (ids.length > 1 ? { ...stated, [purposeField]: ids } : stated)
