import { elsewhere, vocabulary, wishes as spoken } from '../../rules'
import { findByWords, wishesWithOptions } from '../readings/wish'
import { alike } from '../rule/alike'
import type { Language } from '../rule/text'
import type { Wish } from '../rule/wish'
import { CliError } from './cli-error'
import { fieldWords } from './forgiving'

const purpose = vocabulary.plannedActivity

/** What people want in their words, and after them the options that no wish speaks of. */
export const wishes: readonly Wish[] = wishesWithOptions(spoken, purpose)

/** The wish that a word is the whole name of: its id, its label, or an option's. */
export function wishOf(written: string): Wish | undefined {
  const word = alike(written.trim())
  const named = wishes.find(({ id, label }) => [id, label.ja, label.en].map(alike).includes(word))
  if (named) return named
  const option = purpose.options.find((one) => fieldWords(one).includes(word))
  return option && { id: option.id, label: option.label, words: [], doors: [], facts: { [purpose.id]: option.id } }
}

/** Where else to look for what this budget does not pay. */
export const elsewhereLines = (written: string, language: Language, otherwise = false): readonly string[] => {
  const near = findByWords(elsewhere, written)
  return (near.length > 0 || !otherwise ? near : elsewhere.slice(-1)).map(
    ({ label, links }) => `${label[language]} ${links.map(({ url }) => url).join(' ')}`,
  )
}

/** Why a word is no purpose, with the wishes that it may mean and where else to look. */
export function wishRefusal(written: string, language: Language): string {
  const near = findByWords(wishes, written)
    .slice(0, 3)
    .map(({ label }) => label[language])
  const others = elsewhereLines(written, language, near.length === 0).map((line) => `\n    ${line}`)
  if (language === 'ja')
    return `${purpose.label.ja}に「${written}」はありません。${near.length > 0 ? `もしかすると: ${near.map((one) => `「${one}」`).join('')}` : 'hojokin ask なら、自分の言葉で探せます。'}${others.length > 0 ? `${near.length > 0 ? '。' : ''}ほかで探すなら:${others.join('')}` : ''}`
  return `${purpose.label.en} has no “${written}”. ${near.length > 0 ? `Did you mean: ${near.map((one) => `“${one}”`).join(', ')}?` : 'hojokin ask finds it in your own words.'}${others.length > 0 ? ` Elsewhere:${others.join('')}` : ''}`
}

/** The facts of a profile as written, without what is wanted, and that apart: one thing or a list of them. */
export interface Wanted {
  readonly rest: unknown
  readonly wishes: readonly Wish[]
}

/** Whether a key of a profile is the fact of what is wanted. */
export const isPurpose = (key: string): boolean =>
  [purpose.id, purpose.label.ja, purpose.label.en].map(alike).includes(alike(key))

/** Takes what is wanted out of a profile as written; one word that is no wish by its whole name stays, to be read like any other fact. */
export function wantedIn(written: unknown): Wanted {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return { rest: written, wishes: [] }
  const entries = Object.entries(written)
  const own = entries.filter(([key]) => isPurpose(key))
  const words = own.flatMap(([, value]): unknown[] => (Array.isArray(value) ? value : [value]))
  const found = words.map((word) => (typeof word === 'string' ? wishOf(word) : undefined))
  const unread = words.find((_, at) => found[at] === undefined)
  if (unread !== undefined && words.length > 1) {
    const word = typeof unread === 'string' ? unread : JSON.stringify(unread)
    throw new CliError({ ja: wishRefusal(word, 'ja'), en: wishRefusal(word, 'en') })
  }
  if (words.length === 0 || unread !== undefined) return { rest: written, wishes: [] }
  const others = Object.fromEntries(entries.filter(([key]) => !isPurpose(key)))
  const wanted = found.flatMap((wish) => wish ?? [])
  return { rest: wanted.length === 1 ? { ...others, ...wanted[0]!.facts } : others, wishes: wanted }
}
