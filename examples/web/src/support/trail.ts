import type { AnyProfile as Profile, Wish } from 'hojokin'
import type { App } from '../app'
import { withoutTyped } from '../bill/bills'
import { doors, purposeField, wishesOf } from '../rules'
import type { State } from '../state'

const without = (facts: Profile, ids: readonly string[]): Profile =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)))

/** States what one step brings, and keeps the step, so that it can be taken back. */
export function takeStep({ state, update }: App, step: string, facts: Profile, more: Partial<State> = {}): void {
  const ids = Object.keys(facts)
  update(
    {
      ...Object.assign({}, ...ids.map((id) => withoutTyped(state, id))),
      facts: { ...state.facts, ...facts },
      skipped: state.skipped.filter((id) => !ids.includes(id)),
      trail: [...state.trail.filter((one) => one !== step), step],
      ...more,
    },
    'step',
  )
}

/** Puts a question aside; it is not asked again, and the next has the next number. */
export function skipStep({ state, update }: App, id: string): void {
  update({ skipped: [...state.skipped, id], trail: [...state.trail, id] }, 'step')
}

const stepOf = (id: string): string => `wish.${id}`

/** What the wishes say together; of their purposes the first, for the rest of the page has room for one. */
const factsOf = (wishes: readonly Wish[]): Profile =>
  Object.assign({}, ...[...wishes].reverse().map(({ facts }) => facts))

/** One more thing that is wanted; what was wanted before stays. */
export function addWish(app: App, wish: Wish, more: Partial<State> = {}): void {
  const wishes = [...app.state.wishes.filter((id) => id !== wish.id), wish.id]
  takeStep(app, stepOf(wish.id), factsOf(wishesOf(wishes)), { ...more, wishes })
}

/** Takes back one thing that was wanted, with what only it said. */
export function dropWish({ state, update }: App, id: string): void {
  const wishes = state.wishes.filter((one) => one !== id)
  const door = doors.find((one) => one.id === state.door)
  const said = Object.keys(factsOf(wishesOf(state.wishes)))
  const kept = { ...door?.facts, ...factsOf(wishesOf(wishes)) }
  update(
    {
      wishes,
      facts: {
        ...without(state.facts, said),
        ...Object.fromEntries(said.flatMap((one) => (one in kept ? [[one, kept[one]]] : []))),
      },
      trail: state.trail.filter((one) => one !== stepOf(id)),
    },
    'step',
  )
}

/** Takes back the last step: what it stated, or that it was skipped. */
export function stepBack(app: App): void {
  const { state, update } = app
  const last = state.trail.at(-1)
  if (last === undefined) return
  const wish = state.wishes.find((id) => stepOf(id) === last)
  if (wish !== undefined) {
    dropWish(app, wish)
    return
  }
  const door = doors.find(({ id }) => id === state.door)
  const stated = last === 'door' ? Object.keys(door?.facts ?? {}) : last === 'wish' ? [purposeField] : [last]
  update(
    {
      trail: state.trail.slice(0, -1),
      skipped: state.skipped.filter((id) => id !== last),
      facts: without(state.facts, stated),
      ...(last === 'door' && { door: '' }),
    },
    'step',
  )
}
