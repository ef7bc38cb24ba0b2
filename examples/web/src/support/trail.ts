import type { AnyProfile as Profile } from 'hojokin'
import type { App } from '../app'
import { withoutTyped } from '../bill/bills'
import { doors, purposeField } from '../rules'
import type { State } from '../state'

const without = (facts: Profile, ids: readonly string[]): Profile =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)))

/** States what one step brings, and keeps the step, so that it can be taken back. */
export function takeStep({ state, update }: App, step: string, facts: Profile, more: Partial<State> = {}): void {
  const ids = Object.keys(facts)
  update(
    {
      ...Object.assign({}, ...ids.map((id) => withoutTyped(state, id))),
      ...more,
      facts: { ...state.facts, ...facts },
      skipped: state.skipped.filter((id) => !ids.includes(id)),
      trail: [...state.trail.filter((one) => one !== step), step],
    },
    'step',
  )
}

/** Puts a question aside; it is not asked again, and the next has the next number. */
export function skipStep({ state, update }: App, id: string): void {
  update({ skipped: [...state.skipped, id], trail: [...state.trail, id] }, 'step')
}

/** Takes back the last step: what it stated, or that it was skipped. */
export function stepBack({ state, update }: App): void {
  const last = state.trail.at(-1)
  if (last === undefined) return
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
