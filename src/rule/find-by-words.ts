import { alike } from './alike'
import type { Text } from './text'

interface Named {
  readonly label: Text
  readonly words?: readonly string[]
}

// Japanese runs on, so that a part of it is a word; EV within 'development' is none.
const LATIN = /^[a-z0-9]+$/
// Shorter, the beginning of a word says too little.
const BEGINNING = 3
const latinWords = (written: string): readonly string[] =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []

/** How well a word fits: the whole word first, then its beginning, then a part, then a word within what was typed. */
function rank(typed: string, written: string): number {
  const [part, word] = [alike(typed), alike(written)]
  if (word === part) return 0
  if (LATIN.test(part)) {
    const at = latinWords(written).findIndex(
      (one) => one === part || (part.length >= BEGINNING && one.startsWith(part)),
    )
    return at < 0 ? Infinity : Math.min(at, 1) + 1
  }
  if (word.startsWith(part)) return 1
  if (word.includes(part)) return 2
  const within = LATIN.test(word) ? latinWords(typed).includes(word) : part.includes(word)
  return word.length > 1 && within ? 3 : Infinity
}

/**
 * Finds what people mean by a word, best first: labels in both languages and other words, in any width, case or kana; every word typed
 * counts, and one that fits is enough. Latin letters fit whole words or, from three letters on, their beginnings.
 * @example findByWords(wishes, 'れじ').map(({ id }) => id) //=> ['tillAndPayment']
 */
export function findByWords<T extends Named>(all: readonly T[], typed: string): readonly T[] {
  const parts = typed.split(/[\s、,・]/).filter((part) => part !== '')
  const scored = all.map((one) => {
    const words = [one.label.ja, one.label.en, ...(one.words ?? [])]
    return { one, score: Math.min(Infinity, ...parts.flatMap((part) => words.map((word) => rank(part, word)))) }
  })
  return scored
    .filter(({ score }) => score < Infinity)
    .sort((a, b) => a.score - b.score)
    .map(({ one }) => one)
}
