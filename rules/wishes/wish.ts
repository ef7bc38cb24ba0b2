import type { Text, Wish } from '../../src/author'
import type { vocabulary } from '../vocabulary'

type Activity = (typeof vocabulary.plannedActivity.options)[number]['id']

/** A wish for one purpose: what it is called, at which doors it is offered, and what else people call it. */
export const wish = (
  id: string,
  label: Text,
  plannedActivity: Activity,
  doors: readonly string[],
  ...words: readonly string[]
): Wish => ({ id, label, facts: { plannedActivity }, doors, words })

/** A wish that says more than its purpose. */
export const saying = (one: Wish, facts: Wish['facts']): Wish => ({ ...one, facts: { ...one.facts, ...facts } })
