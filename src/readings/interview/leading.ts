import { compiled } from '../../kernel/compiled'
import { readFacts } from '../../kernel/slots'
import { openFacts } from '../../kernel/status'
import { UNREADABLE, UNKNOWN } from '../../quantity/scaled'
import { forScreening } from '../purpose'
import { settledBy } from '../question'
import type { Open } from './open'

/** What is begun is finished first: an answer that few other measures ask for says which one the person has in mind. */
export function leading(open: readonly Open[]): Open {
  const asking = (id: string): number =>
    open.filter(({ measure }) => Object.hasOwn(forScreening(measure).fields, id)).length
  const weight = ({ measure, profile, stake, missing }: Open): number => {
    const own = Object.keys(forScreening(measure).fields).filter(
      (id) => Object.hasOwn(profile, id) && profile[id] !== undefined && profile[id] !== null,
    )
    // Of two with as much at stake, the one with fewer questions left.
    return (stake * (1 + 3 * own.reduce((sum, id) => sum + 1 / asking(id), 0))) / Math.sqrt(1 + missing.length)
  }
  const first = open.filter((one) => one.first)
  return (first.length > 0 ? first : open)
    .map((one) => ({ one, by: weight(one) }))
    .reduce((a, b) => (b.by > a.by ? b : a)).one
}

/** Of the facts that a measure wants, the one whose answers settle most yen over all that are open. */
export function mostDecisive(wanted: readonly string[], open: readonly Open[]): string {
  const score = new Map(wanted.map((id) => [id, 0]))
  for (const { measure, profile, stake } of open) {
    const { kernel } = compiled(forScreening(measure))
    const facts = readFacts(kernel.slots, profile).map((fact) => (fact === UNREADABLE ? UNKNOWN : fact))
    for (const at of openFacts(kernel, facts)) {
      const { id } = kernel.slots[at]!.field
      if (score.has(id)) score.set(id, score.get(id)! + stake * settledBy(kernel, facts, at))
    }
  }
  return [...score].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}
