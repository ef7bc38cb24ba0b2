import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { deriveFacts } from 'hojokin'
import type { Language, AnyProfile as Profile, Text } from 'hojokin'
import { billFacts, withoutTyped } from './bill/bills'
import type { Entry } from './address'
import { known } from './rules-loader'
import type { State } from './state'

/** What every part of the page works with. */
export interface App {
  readonly state: State
  /** What the user has stated, on whichever tab. */
  readonly stated: Profile
  /** The same with what follows from it. */
  readonly profile: Profile
  /** Changes the state; a step enters the browser's history, typing does not. */
  readonly update: (change: Partial<State>, entry?: Entry) => void
  /** States one fact; undefined takes it back. */
  readonly answer: (field: string, value: Profile[string], entry?: Entry) => void
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
/** Writes a day as people do. */
export function dayWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (language === 'ja') return `${year}年${month}月${date}日`
  return new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  )
}
/** The day it is where the user is, 'YYYY-MM-DD'. */
export function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
