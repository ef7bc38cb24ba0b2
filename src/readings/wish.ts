import type { ChoiceField } from '../rule/vocabulary'
import type { Wish } from '../rule/wish'

export { findByWords } from '../rule/find-by-words'

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
