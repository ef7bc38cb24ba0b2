import { halfWidth } from '../../quantity/half-width'

/** Makes two writings of one word equal: full or half width, upper or lower case, one space or several. */
export const folded = (word: string): string => halfWidth(word).toLowerCase().replace(/\s+/g, ' ')

/**
 * Makes a table from words to what they mean. A word that means two things is left out: it is never settled by order.
 * @example meanings([['SME', 'small'], ['中小企業', 'small']]).get('sme') //=> 'small'
 */
export function meanings(pairs: readonly (readonly [word: string, meaning: string])[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const [written, meaning] of pairs) {
    const word = folded(written)
    if (table.has(word) && table.get(word) !== meaning) ambiguous.add(word)
    table.set(word, meaning)
  }
  for (const word of ambiguous) table.delete(word)
  return table
}
