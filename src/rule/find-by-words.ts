import { alike } from './alike'
import type { Text } from './text'

interface Named {
  readonly label: Text
  readonly words?: readonly string[]
}

/** How well a word fits: the whole word first, then its beginning, then a part, then a word within what was typed. */
function rank(typed: string, word: string): number {
  if (word === typed) return 0
  if (word.startsWith(typed)) return 1
  if (word.includes(typed)) return 2
  return word.length > 1 && typed.includes(word) ? 3 : Infinity
}

/**
 * Finds what people mean by a word, best first: labels in both languages and other words, in any width, case or kana; every word typed
 * counts, and one that fits is enough.
 * @example findByWords(wishes, 'れじ').map(({ id }) => id) //=> ['tillAndPayment']
 */
export function findByWords<T extends Named>(all: readonly T[], typed: string): readonly T[] {
  const parts = typed
    .split(/[\s、,・]/)
    .map(alike)
    .filter((part) => part !== '')
  const scored = all.map((one) => {
    const words = [one.label.ja, one.label.en, ...(one.words ?? [])].map(alike)
    return { one, score: Math.min(Infinity, ...parts.flatMap((part) => words.map((word) => rank(part, word)))) }
  })
  return scored
    .filter(({ score }) => score < Infinity)
    .sort((a, b) => a.score - b.score)
    .map(({ one }) => one)
}
