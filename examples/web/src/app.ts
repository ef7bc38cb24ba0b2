import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { deriveFacts } from 'hojokin'
import type { AnyProfile as Profile, Language, Text } from 'hojokin'
import { billFacts, withoutTyped } from './bill/bills'
import type { Entry } from './address'
import { known } from './rules-loader'
import type { State } from './state'

/** What is said in the current language. */
export interface Words {
  readonly language: Language
  /** Picks the current language. */
  readonly word: (text: Text) => string
  readonly say: (ja: string, en: string) => string
}
const wordsIn = (language: Language): Words => ({
  language,
  word: (text) => text[language],
  say: (ja, en) => (language === 'ja' ? ja : en),
})
/** One for each language, so that what only speaks is drawn again only when the language changes. */
export const words: Readonly<Record<Language, Words>> = { ja: wordsIn('ja'), en: wordsIn('en') }

/** What every part of the page works with. */
export interface App extends Omit<Words, 'language'> {
  readonly state: State
  /** What the user has stated, on whichever tab. */
  readonly stated: Profile
  /** The same with what follows from it. */
  readonly profile: Profile
  /** Changes the state; a step enters the browser's history, typing does not. */
  readonly update: (change: Partial<State>, entry?: Entry) => void
  /** States one fact; undefined takes it back. */
  readonly answer: (field: string, value: Profile[string], entry?: Entry) => void
}

/** Makes the context of one state. */
export function appOf(state: State, update: App['update']): App {
  const { language } = state
  const stated = { ...billFacts(state), ...state.facts }
  return {
    state,
    stated,
    profile: deriveFacts(known()?.derivations ?? [], stated),
    update,
    answer: (field, value, entry = 'step') => {
      const { [field]: _, ...others } = state.facts
      update(
        {
          ...withoutTyped(state, field),
          facts: value === undefined ? others : { ...others, [field]: value },
          skipped: state.skipped.filter((id) => id !== field),
        },
        entry,
      )
    },
    word: words[language].word,
    say: words[language].say,
  }
}

export const AppContext = createContext<App>(undefined as unknown as App)
export const useApp = (): App => useContext(AppContext)

export const WordsContext = createContext<Words>(words.ja)
/** For what only speaks: it is not drawn again when an answer changes. */
export const useWords = (): Words => useContext(WordsContext)

export { dayWords, monthName, monthWords, today, withoutIds } from './app-words'
