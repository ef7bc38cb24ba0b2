import { alike } from '../rule/alike'
import type { Text } from '../rule/text'
import type { ChoiceField } from '../rule/vocabulary'
import type { Wish } from '../rule/wish'

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
    .split(/[\s、,・]+/)
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

/**
 * The wishes, and after them the options of the purpose that no wish speaks of, each a wish by its own name.
 * @example wishesWithOptions([], vocabulary.plannedActivity)[0].facts.plannedActivity === vocabulary.plannedActivity.options[0].id //=> true
 */
export function wishesWithOptions(wishes: readonly Wish[], purpose: ChoiceField): readonly Wish[] {
  const spoken = new Set(wishes.map(({ facts }) => facts[purpose.id]))
  const others = purpose.options
    .filter(({ id }) => id !== 'other' && !spoken.has(id))
    .map(({ id, label, aliases = [] }): Wish => ({ id, label, words: aliases, facts: { [purpose.id]: id }, doors: [] }))
  return [...wishes, ...others]
}
