import { doors, elsewhere, programmes as typed, purposes, vocabulary, wishes as spoken } from '../../../rules'
import { toJson } from '../../quantity/json'
import { evaluate } from '../../readings/evaluate'
import { standing } from '../../readings/standing'
import { findByWords, wishesWithOptions } from '../../readings/wish'
import { mechanismWords } from '../../readings/words'
import { alike } from '../../rule/alike'
import type { Measure, Programme } from '../../rule/programme'
import { dayOf } from '../context'
import { awardWords, groundsOfAll } from './answers'

const programmes: readonly Programme[] = typed
const wishes = wishesWithOptions(spoken, vocabulary.plannedActivity)

const matches = (words: string) => (one: Measure, programme: Programme) =>
  [one.id, one.name.ja, one.name.en, one.openTo.ja, one.openTo.en, programme.name.ja, programme.name.en]
    .map(alike)
    .some((text) => text.includes(alike(words)))

// More is read by nobody, and an assistant’s room is small.
const MOST_TOLD = 20

/** The measures for a purpose, by its id. */
const forPurpose = (one: Measure, activities: readonly unknown[]): boolean =>
  activities.some((activity) =>
    JSON.stringify([one.purpose, purposes[one.id]?.purpose, one.eligibility]).includes(`"${String(activity)}"`),
  )

/** Finds purposes and measures by people’s words, and where else to look. */
export function search({ words, day: given }: Record<string, unknown>): Record<string, unknown> {
  const typedWords = String(words)
  const found = findByWords(wishes, typedWords)
  const activities = found.slice(0, 4).map((wish) => wish.facts['plannedActivity'])
  const on = dayOf(given as string | undefined, 'day')
  const near = programmes.flatMap((programme) =>
    programme.measures
      .filter((one) => one.applicants && (matches(typedWords)(one, programme) || forPurpose(one, activities)))
      .map((one) => ({ one, programme })),
  )
  const told = near.slice(0, MOST_TOLD)
  const others = findByWords(elsewhere, typedWords)
  return {
    purposes: found.slice(0, 8).map(({ id, label, facts: means }) => ({ id, label, facts: means })),
    whoMayAsk: doors.map(({ label, facts: means }) => ({ label, facts: means })),
    measures: told.map(({ one, programme }) => ({
      measure: one.id,
      name: one.name,
      programme: programme.name,
      mechanism: mechanismWords(one.mechanism),
      openTo: one.openTo,
      award: one.award,
      awardWords: awardWords(one),
      conditions: one.conditions ?? [],
      basis: evaluate(one, {}).basis,
      call: toJson(standing(one, on)),
    })),
    more: near.length - told.length,
    elsewhere: (near.length + found.length + others.length === 0 ? elsewhere.slice(-1) : others).map(
      ({ label, links }) => ({ label, links }),
    ),
    ...groundsOfAll(
      told.map(({ one }) => one),
      on,
    ),
  }
}
