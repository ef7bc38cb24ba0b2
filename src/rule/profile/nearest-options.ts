import { distance } from 'fastest-levenshtein'
import { alike } from '../alike'
import { findByWords } from '../find-by-words'
import type { ChoiceField, Option, Readable } from '../vocabulary'
import type { Wish } from '../wish'

/** A list that is read at a glance is given whole; of a longer one, these few. */
const [atAGlance, few] = [12, 3]
/** Longer words are no mistyped options, and comparing them would take long. */
const longest = 60

const wordsOf = ({ id, label, aliases = [] }: Option): readonly string[] =>
  [id, label.ja, label.en, ...aliases].map(alike)

/** The options that a refused word may mean: by what people call their wishes, else by its letters; none where all are listed anyway. */
export function nearestOptions(
  field: Readable<ChoiceField>,
  typed: string,
  wishes: readonly Wish[],
): readonly Option[] {
  if (typed.length > longest) return []
  const spoken = findByWords(wishes, typed).map(({ facts }) => facts[field.id])
  const meant = [...new Set(spoken)].flatMap((id) => field.options.find((option) => option.id === id) ?? [])
  if (meant.length > 0) return meant.slice(0, few)
  if (field.options.length <= atAGlance) return []
  const wanted = alike(typed)
  const apart = (word: string): number => (word.includes(wanted) || wanted.includes(word) ? 0 : distance(word, wanted))
  return field.options
    .map((option) => ({ option, apart: Math.min(...wordsOf(option).map(apart)) }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, few)
    .map(({ option }) => option)
}
