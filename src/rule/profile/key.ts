import { distance } from 'fastest-levenshtein'
import type { ReadableField, ReadableVocabulary } from '../vocabulary'
import { folded, meanings } from './word'

/** Finds the fact that a key means: its id, or its label in either language. */
export function keyReader(vocabulary: ReadableVocabulary): (key: string) => ReadableField | undefined {
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
  return (key) => byId.get(key) ?? byId.get(labels.get(folded(key))!)
}

/** Longer keys are no typing mistakes, and comparing them would take long. */
const longest = 60
/** So many mistyped keys get a suggestion; whoever has more has another file in hand, and reading it must not take long. */
const mostSuggested = 20

/** Of the words within which the typed one stands (従業員数 within 常時使用する従業員数), the shortest; else the nearest by letters. */
function nearestWord<W extends { readonly word: string }>(words: readonly W[], typed: string): W | undefined {
  const containing = words.filter(({ word }) => typed.length > 1 && word.includes(typed))
  if (containing.length > 0) return containing.reduce((a, b) => (b.word.length < a.word.length ? b : a))
  let [nearest, least]: [W | undefined, number] = [undefined, Infinity]
  for (const one of words) {
    const { length } = one.word
    const longer = Math.max(typed.length, length)
    const isNear = (apart: number): boolean => apart < least && apart + apart <= longer
    // At least as many letters differ as one word is longer than the other: most words need not be compared.
    if (!isNear(Math.abs(typed.length - length))) continue
    const apart = distance(typed, one.word)
    if (isNear(apart)) [nearest, least] = [one, apart]
  }
  return nearest
}

/**
 * Finds the id or label that a mistyped word is nearest to, if one is near: at most half of the letters differ.
 * @example nearestOf(['prefecture', 'disaster'], 'prefecure') //=> 'prefecture'
 */
export const nearestOf = (known: readonly string[], typed: string): string | undefined =>
  typed.length > longest
    ? undefined
    : nearestWord(
        known.map((id) => ({ id, word: folded(id) })),
        folded(typed),
      )?.id

/** Makes what suggests a fact for a mistyped key; the second of one profile costs as little as the first, and the last nothing. */
export function suggester(vocabulary: ReadableVocabulary): () => (key: string) => ReadableField | undefined {
  const words = Object.values(vocabulary).flatMap((field) =>
    [field.id, field.label.ja, field.label.en].map((name) => ({ field, word: folded(name) })),
  )
  return () => {
    let suggested = 0
    return (key) => {
      if (key.length > longest || suggested === mostSuggested) return undefined
      suggested++
      return nearestWord(words, folded(key))?.field
    }
  }
}
