import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { deriveFacts } from 'hojokin'
import type { Language, AnyProfile as Profile, Text } from 'hojokin'
import { billFacts, withoutTyped } from './bill/bills'
import { derivations } from './rules'
import type { State } from './state'

/** What every part of the page works with. */
export interface App {
  readonly state: State
  /** What the user has stated, on whichever tab. */
  readonly stated: Profile
  /** The same with what follows from it. */
  readonly profile: Profile
  readonly update: (change: Partial<State>) => void
  /** States one fact; undefined takes it back. */
  readonly answer: (field: string, value: Profile[string]) => void
  /** Picks the current language. */
  readonly word: (text: Text) => string
  readonly say: (ja: string, en: string) => string
}

/** Makes the context of one state. */
export function appOf(state: State, update: App['update']): App {
  const { language } = state
  const stated = { ...billFacts(state), ...state.facts }
  return {
    state,
    stated,
    profile: deriveFacts(derivations, stated),
    update,
    answer: (field, value) => {
      const { [field]: _, ...others } = state.facts
      update({
        ...withoutTyped(state, field),
        facts: value === undefined ? others : { ...others, [field]: value },
        skipped: state.skipped.filter((id) => id !== field),
      })
    },
    word: (text) => text[language],
    say: (ja, en) => (language === 'ja' ? ja : en),
  }
}

export const AppContext = createContext<App>(undefined as unknown as App)
export const useApp = (): App => useContext(AppContext)

/** Writes a month as people do. */
export function monthWords(month: string, language: Language): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  if (language === 'ja') return `${year}年${number}月`
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, number - 1),
  )
}
/** Writes the name of a month without its year. */
export function monthName(month: string, language: Language): string {
  const number = Number(month.slice(5))
  return language === 'ja'
    ? `${number}月`
    : new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, number - 1))
}
