import { distance } from 'fastest-levenshtein'
import { alike } from '../rule/alike'
import type { ChoiceField, Option } from '../rule/vocabulary'

/** Every name of an option, however written. */
export const fieldWords = ({ id, label, aliases = [] }: Option): readonly string[] =>
  [id, label.ja, label.en, ...aliases].map(alike)

/** The one option that a part of its name means: 能登, 小売, デジタル; undefined where it could be several. */
export function optionByPart(field: ChoiceField, typed: string): Option | undefined {
  const part = alike(typed)
  if (part.length < 2) return undefined
  const found = field.options.filter((option) => fieldWords(option).some((word) => word.includes(part)))
  const best = found.filter((option) => fieldWords(option).some((word) => word.startsWith(part)))
  return found.length === 1 ? found[0] : best.length === 1 ? best[0] : undefined
}

/** The few options that a mistyped word is nearest to. */
export function nearestOptions(field: ChoiceField, typed: string, most = 3): readonly Option[] {
  const wanted = alike(typed)
  return field.options
    .map((option) => ({
      option,
      apart: Math.min(
        ...fieldWords(option).map((word) =>
          word.includes(wanted) || wanted.includes(word) ? 0 : distance(word, wanted),
        ),
      ),
    }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ option }) => option)
}
