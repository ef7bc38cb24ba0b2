import { clip } from './clip'
import type { Words } from './words'

/** The same in every copy of this library, so that an error of its CommonJS half is one for its ES module half, too. */
const brand = Symbol.for('hojokin.error')

const kindsOf = (value: unknown): readonly unknown[] => {
  const kinds: unknown =
    typeof value === 'object' && value !== null ? (value as { [brand]?: unknown })[brand] : undefined
  return Array.isArray(kinds) ? (kinds as readonly unknown[]) : []
}

/**
 * What this library throws: only for a rule that is wrongly written, a call that is wrongly made, or a file that cannot be used;
 * never for the facts of an applicant. `instanceof` knows it across copies of the library.
 */
export class HojokinError extends Error {
  /** How a class of these is known; a class of one's own may keep its parent's. */
  protected static readonly kind: string = 'HojokinError'
  /** The names of the classes that it is one of. */
  readonly [brand]: readonly string[]

  constructor(
    /** The kind of failure, for programs: 'rule', 'option', 'measure', 'column' … */
    readonly code: string,
    /** What is wrong and what to do, for people, in both languages. */
    readonly text: Words,
    message = text.en,
  ) {
    super(message)
    const kind = (new.target as typeof HojokinError).kind
    this[brand] = kind === 'HojokinError' ? [kind] : ['HojokinError', kind]
    this.name = kind
  }

  /** Knows errors of any copy of the library. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return kindsOf(value).includes(this.kind)
  }
}

/** A function was called with what it does not take; the message says what it takes. */
export class UsageError extends HojokinError {
  protected static override readonly kind = 'UsageError'
  constructor(code: string, text: Words) {
    super(code, text, `${text.en} ${text.ja}`)
  }
}

/** Ends a switch over every case: what comes here was not typed, and is refused instead of being taken for an answer. */
export function unreachable(what: string, value: never): never {
  const given = value as string | { readonly kind?: unknown } | null | undefined
  const name: unknown = typeof given === 'object' ? given?.kind : given
  const shown = typeof name === 'string' ? clip(name) : typeof given
  throw new UsageError('option', { ja: `${what}に「${shown}」はありません。`, en: `There is no ${what} “${shown}”.` })
}

const letters = (word: string): string => word.replace(/[^a-z\d]/gi, '').toLowerCase()
/** The option that is written with other capitals or hyphens: half-up is halfUp. */
export const sameLetters = (known: readonly string[], given: unknown): string | undefined =>
  typeof given === 'string' ? known.find((word) => letters(word) === letters(given)) : undefined

/** Refuses an option that is not one of those there are; absent is fine. */
export function checkOption(name: string, given: unknown, known: readonly string[]): void {
  if (given === undefined || known.includes(given as string)) return
  const shown = typeof given === 'string' ? clip(given) : typeof given
  const meant = sameLetters(known, given)
  throw new UsageError('option', {
    ja: `${name}に「${shown}」はありません。次のどれかです：${known.join('、')}。${meant === undefined ? '' : `${meant}でしょうか。`}`,
    en: `${name} cannot be “${shown}”; it is one of ${known.join(', ')}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  })
}

/** Refuses options that are no object, or have a name that there is not: a misspelt one would be left out in silence. Absent is fine. */
export function checkOptions(given: unknown, known: readonly string[]): void {
  if (given === undefined) return
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
    for (const name of Object.keys(given)) checkOption('options', name, known)
    return
  }
  throw new UsageError('option', {
    ja: 'オプションは { 名前: 値 } の形で渡してください。',
    en: 'Options are given as { name: value }.',
  })
}

/** Refuses what is no set of facts. */
export function checkProfile(given: unknown): void {
  if (typeof given === 'object' && given !== null) return
  throw new UsageError('profile', {
    ja: 'プロフィールは、項目と値を組にしたものです。',
    en: 'A profile is an object of facts and their values.',
  })
}
