import { parseProfile } from 'hojokin'
import type { Language, AnyProfile as Profile, Vocabulary } from 'hojokin'

export const tabs = ['bill', 'support', 'whatIf', 'keep'] as const
/** The first screen and the table of several clients are views without a tab of their own. */
export const views = ['start', ...tabs, 'clients'] as const
export type View = (typeof views)[number]
export type Service = 'electricity' | 'gas'

/** Everything that the page knows, and all of it is in the address. */
export interface State {
  readonly language: Language
  readonly tab: View
  /** The view before the one for printing and sharing, which a shared link opens. */
  readonly from: View
  /** Who asks: the id of a door. */
  readonly door: string
  /** What for, by the ids of wishes; the first is also the purpose among the facts. */
  readonly wishes: readonly string[]
  /** What the user has stated, by field. */
  readonly facts: Profile
  /** Questions put aside. */
  readonly skipped: readonly string[]
  /** What was answered or skipped, in that order, so that going back is taking off the last. */
  readonly trail: readonly string[]
  /** Facts of the address that could not be read (yet), as they stood there. */
  readonly unread: readonly (readonly [id: string, value: string])[]
  /** The month of use that is looked at; '' for the months supported last. */
  readonly month: string
  /** Usage as typed, month by month; a month that is not typed follows the first. */
  readonly usage: Readonly<Record<Service, readonly string[]>>
  /** The measure and the number that are played with; '' for the page's choice. */
  readonly measure: string
  readonly field: string
}

export const emptyState: State = {
  language: 'ja',
  tab: 'start',
  from: 'support',
  door: '',
  wishes: [],
  facts: {},
  skipped: [],
  trail: [],
  unread: [],
  month: '',
  usage: { electricity: [], gas: [] },
  measure: '',
  field: '',
}

const list = (text: string | null): string[] => (text ? text.split(',') : [])
const own = /^page\./

/** Keeps what can be read, one fact at a time, so that one bad fact in a link does not lose the others. */
function readable(
  entries: readonly (readonly [string, string])[],
  vocabulary: Vocabulary,
): { facts: Profile; unread: State['unread'] } {
  const unread: [string, string][] = []
  const facts = entries.flatMap(([id, value]) => {
    const parsed = Object.hasOwn(vocabulary, id) ? parseProfile(vocabulary, { [id]: value }) : undefined
    if (parsed?.ok) return Object.entries(parsed.profile)
    unread.push([id, value])
    return []
  })
  return { facts: Object.fromEntries(facts), unread }
}

/** Reads the state from the part of the address after '#', and keeps a note of what could not be read. */
export function readHash(hash: string, vocabulary: Vocabulary): State {
  const query = new URLSearchParams(hash.replace(/^#/, ''))
  const tab = query.get('page.tab')
  const facts = [...query].filter(([name]) => !own.test(name))
  const month = query.get('page.month') ?? ''
  return {
    language: query.get('page.language') === 'en' ? 'en' : 'ja',
    tab: views.find((one) => one === tab) ?? (facts.length > 0 || query.has('page.electricity') ? 'bill' : 'start'),
    from: views.find((one) => one === query.get('page.from')) ?? 'support',
    door: query.get('page.door') ?? '',
    wishes: list(query.get('page.wishes')),
    ...readable(facts, vocabulary),
    skipped: list(query.get('page.skipped')).filter((id) => /^[a-zA-Z]+$/.test(id)),
    trail: list(query.get('page.trail')),
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : '',
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
  put('tab', state.tab === 'start' ? '' : state.tab)
  put('language', state.language === 'ja' ? '' : state.language)
  put('from', state.from === 'support' ? '' : state.from)
  put('door', state.door)
  put('wishes', state.wishes.join(','))
  put('skipped', state.skipped.join(','))
  put('trail', state.trail.join(','))
  put('month', state.month)
  // A comma parts the months, so thousands separators are left out.
  for (const service of ['electricity', 'gas'] as const)
    put(service, state.usage[service].map((typed) => typed.replace(/[,，]/g, '')).join(','))
  put('measure', state.measure)
  put('field', state.field)
  for (const [id, value] of Object.entries(state.facts))
    if (value !== undefined && value !== null) query.set(id, String(value))
  // What cannot be read before the rules have come must still be there when they have.
  for (const [id, value] of state.unread) query.set(id, value)
  return query.toString()
}

/** Reads again what could not be read before the rules had come. */
export const readAgain = (state: State, vocabulary: Vocabulary): State => readHash(writeHash(state), vocabulary)
