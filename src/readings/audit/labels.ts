import type { Text } from '../../rule/text'
import { jsonText } from '../../quantity/json'
import { type Check, type House } from './check'

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const isText = (value: object): value is Text => 'ja' in value && 'en' in value

/** Every text in a tree, with the path to it. */
function texts(value: unknown, path: string): { readonly path: string; readonly words: Text }[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [{ path, words: value }]
  return Object.entries(value).flatMap(([key, child]) => {
    const name = (child as { id?: unknown } | null)?.id
    return texts(child, `${path} ${typeof name === 'string' ? name : key}`)
  })
}

function all({ programmes, vocabulary, derivations }: House): { readonly path: string; readonly words: Text }[] {
  // A measure carries copies of the facts that it uses; those are read once, in the vocabulary.
  const bare = programmes.map((programme) => ({
    ...programme,
    measures: programme.measures.map((measure) => ({ ...measure, fields: {} })),
  }))
  return [
    ...bare.flatMap((programme) => texts(programme, programme.id)),
    ...texts(vocabulary, 'vocabulary'),
    ...derivations.flatMap((derivation) => texts({ ...derivation, fields: {} }, derivation.id)),
  ]
}

/** Names that are written in Latin letters in Japanese too. */
const latinOnly = /^[A-Z0-9][A-Za-z0-9 .&+-]*$/
/** Signs of units are the same in both: ' kW', ' m²'. */
const isUnit = (path: string): boolean => path.endsWith(' unitLabel')

export const bothLanguages: Check = {
  promise: 'every text is in both languages, the Japanese in Japanese, the English without',
  problems: (house) => [
    ...new Set(
      all(house).flatMap(({ path, words: { ja, en } }) => [
        ...(ja.trim() === '' || en.trim() === '' ? [`${path}: one language is empty`] : []),
        ...(japanese.test(ja) || latinOnly.test(ja) || isUnit(path) ? [] : [`${path}: '${ja}' is not Japanese`]),
        ...(japanese.test(en) ? [`${path}: '${en}' is not English`] : []),
      ]),
    ),
  ],
}

export const noBlanks: Check = {
  promise: 'no blank of a new folder is left',
  problems: ({ programmes }) =>
    programmes.flatMap((programme) => {
      const blanks = jsonText(programme).split('……').length - 1
      return blanks === 0 ? [] : [`${programme.id}: ${blanks} blanks (……) are left`]
    }),
}

export const goalsReadable: Check = {
  promise: 'the figures and deadlines of goals are in both languages where they are words',
  problems: ({ programmes }) =>
    programmes.flatMap(({ id, goals }) =>
      goals.flatMap(({ figure, deadline }) =>
        [figure, deadline].flatMap((words) =>
          typeof words === 'string' && japanese.test(words) ? [`${id}: the goal's '${words}' has no English`] : [],
        ),
      ),
    ),
}
