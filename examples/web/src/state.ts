import { parseProfile } from 'hojokin'
import type { Language, AnyProfile as Profile } from 'hojokin'
import { vocabulary } from './rules'

export const tabs = ['bill', 'support', 'whatIf', 'keep'] as const
export type Tab = (typeof tabs)[number]
export type Service = 'electricity' | 'gas'

/** Everything that the page knows, and all of it is in the address. */
export interface State {
  readonly language: Language
  readonly tab: Tab
  /** What the user has stated, by field. */
  readonly facts: Profile
  /** Questions put aside. */
  readonly skipped: readonly string[]
  /** The month of use that is looked at; '' for the months supported now. */
  readonly month: string
  /** Usage as typed, month by month; a month that is not typed follows the first. */
  readonly usage: Readonly<Record<Service, readonly string[]>>
  /** The measure and the number that are played with; '' for the page's choice. */
  readonly measure: string
  readonly field: string
}

export const emptyState: State = {
  language: 'ja',
  tab: 'bill',
  facts: {},
  skipped: [],
  month: '',
  usage: { electricity: [], gas: [] },
  measure: '',
  field: '',
}

const list = (text: string | null): string[] => (text ? text.split(',') : [])
/** Keeps what can be read, one fact at a time, so that one bad fact in a link does not lose the others. */
function readable(entries: Iterable<readonly [string, string]>): Profile {
  return Object.fromEntries(
    [...entries].flatMap(([id, value]) => {
      const parsed = Object.hasOwn(vocabulary, id) ? parseProfile(vocabulary, { [id]: value }) : undefined
      return parsed?.ok ? Object.entries(parsed.profile) : []
    }),
  )
}

/** Reads the state from the part of the address after '#'; what cannot be read is left out. */
export function readHash(hash: string): State {
  const query = new URLSearchParams(hash.replace(/^#/, ''))
  const tab = query.get('page.tab')
  return {
    language: query.get('page.language') === 'en' ? 'en' : 'ja',
    tab: tabs.find((one) => one === tab) ?? 'bill',
    facts: readable(query),
    skipped: list(query.get('page.skipped')).filter((id) => Object.hasOwn(vocabulary, id)),
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(query.get('page.month') ?? '') ? query.get('page.month')! : '',
    usage: { electricity: list(query.get('page.electricity')), gas: list(query.get('page.gas')) },
    measure: query.get('page.measure') ?? '',
    field: query.get('page.field') ?? '',
  }
}

/** Writes the state as the part of the address after '#'. */
export function writeHash(state: State): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string): void => {
    if (value.replaceAll(',', '') !== '') query.set(`page.${name}`, value)
  }
  put('tab', state.tab === 'bill' ? '' : state.tab)
  put('language', state.language === 'ja' ? '' : state.language)
  put('skipped', state.skipped.join(','))
  put('month', state.month)
  // A comma parts the months, so thousands separators are left out.
  for (const service of ['electricity', 'gas'] as const)
    put(service, state.usage[service].map((typed) => typed.replace(/[,，]/g, '')).join(','))
  put('measure', state.measure)
  put('field', state.field)
  for (const [id, value] of Object.entries(state.facts))
    if (value !== undefined && value !== null) query.set(id, String(value))
  return query.toString()
}
