import type { Asked } from 'hojokin'
import { type App, today } from '../app'
import { questions, wishesOf } from '../rules'
import { type GroupedByWish, groupedByWish } from './grouping'

interface Known {
  asked?: Asked | undefined
  askedKnown?: true
  groups?: GroupedByWish
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
  const { skipped, wishes } = app.state
  known.asked = questions.next(app.stated, { skip: skipped, date: today(), wishes: wishesOf(wishes) })
  return known.asked
}

/** Every measure, by wish and by what a person wants to know. */
export function groupsOf(app: App): GroupedByWish {
  const known = knownOf(app)
  known.groups ??= groupedByWish(
    questions.results(app.stated, { wishes: wishesOf(app.state.wishes) }),
    askedOf(app)?.measure,
    today(),
  )
  return known.groups
}
