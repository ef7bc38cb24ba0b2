import { derivations, programmes, purposes } from '../../rules'
import type { Assessment } from '../readings/assessment'
import { interview } from '../readings/interview'
import type { Results } from '../readings/interview/results'
import { withPurposes } from '../readings/purpose'
import { type Filter, screen } from '../readings/screen'
import type { Profile } from '../rule/vocabulary'
import type { Wish } from '../rule/wish'
import type { Telling } from './assessment-text'
import { nextLines, screenLines } from './screen-text'

const questions = interview({ programmes, derivations, purposes })

/** Every measure for one applicant: under the wish that it is for, or all of them where there is one wish or none. */
export interface Screened {
  readonly assessments: readonly Assessment[]
  readonly results?: Results<Wish>
}

/** Screens one applicant. Once somebody has said what for, measures for something else that do not say so themselves are out too. */
export function screenWishes(profile: Profile, wishes: readonly Wish[], filter: Filter): Screened {
  const stated = profile['plannedActivity'] !== undefined
  const kept = screen(stated ? withPurposes(programmes, purposes) : programmes, profile, { ...filter, derivations })
  if (wishes.length < 2) return { assessments: kept }
  const wanted = new Set(kept.map(({ measure }) => measure))
  const { byWish, others } = questions.results(profile, {
    ...(filter.date !== undefined && { date: filter.date }),
    wishes,
  })
  const filtered = (list: readonly Assessment[]): readonly Assessment[] =>
    list.filter(({ measure }) => wanted.has(measure))
  const results = {
    byWish: byWish.map(({ wish, assessments }) => ({ wish, assessments: filtered(assessments) })),
    others: filtered(others),
  }
  return { assessments: [...results.byWish.flatMap(({ assessments }) => assessments), ...results.others], results }
}

/** Tells a screening, wish by wish where there are several, and the next question at the end. */
export function screenedLines(
  { assessments, results }: Screened,
  profile: Profile,
  wishes: readonly Wish[],
  telling: Telling,
  all = false,
): string[] {
  const next = nextLines(assessments, profile, telling, wishes)
  if (results === undefined) return [...screenLines(assessments, profile, telling, all), ...next]
  const ja = telling.language === 'ja'
  return [
    ...results.byWish.flatMap(({ wish, assessments: own }, at) => [
      ...(at === 0 ? [] : ['']),
      `◆ ${wish.label[telling.language]}`,
      ...screenLines(own, { ...profile, ...wish.facts }, telling, all),
    ]),
    '',
    ...(all
      ? [ja ? '◆ どちらでもない支援' : '◆ For neither', ...screenLines(results.others, profile, telling, all)]
      : [
          ja
            ? `ほかのための支援：${String(results.others.length)}件`
            : `${String(results.others.length)} measures are for something else.`,
        ]),
    ...next,
  ]
}
