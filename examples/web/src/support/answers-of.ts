import { screen } from 'hojokin'
import type { Asked } from 'hojokin'
import { type App, today } from '../app'
import { programmesFor, questions } from '../rules'
import { type Grouped, grouped } from './grouping'

interface Known {
  asked?: Asked | undefined
  askedKnown?: true
  groups?: Grouped
}
// Worked out once for each state, whoever asks first: the interview, the list or the printed sheet.
const cache = new WeakMap<App['state'], Known>()

function knownOf({ state }: App): Known {
  const known = cache.get(state) ?? {}
  cache.set(state, known)
  return known
}

/** The next question for what is stated. */
export function askedOf(app: App): Asked | undefined {
  const known = knownOf(app)
  if (known.askedKnown) return known.asked
  known.askedKnown = true
  known.asked = questions.next(app.stated, { skip: app.state.skipped, date: today() })
  return known.asked
}

/** Every measure, by what a person wants to know. */
export function groupsOf(app: App): Grouped {
  const known = knownOf(app)
  known.groups ??= grouped(screen(programmesFor(app.profile), app.profile), askedOf(app)?.measure, today())
  return known.groups
}
