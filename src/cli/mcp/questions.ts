import { derivations, programmes, purposes } from '../../../rules'
import { evaluate } from '../../readings/evaluate'
import { interview } from '../../readings/interview'
import { optionText } from '../../rule/print'
import type { Wish } from '../../rule/wish'
import { CliError } from '../cli-error'
import { dayOf } from '../context'
import { findMeasure } from '../find'
import { wishOf, wishRefusal } from '../wishes'
import { factsOf, groundsOf, groundsOfAll, ownFacts } from './answers'

const questions = interview({ programmes, derivations, purposes })

/** A wish by its whole name; part of one is refused with the wishes that it may mean. */
function named(written: string): Wish {
  const wish = wishOf(written)
  if (wish) return wish
  throw new CliError({ ja: wishRefusal(written, 'ja'), en: wishRefusal(written, 'en') })
}

/** The next question for one wish or several: what they share is asked once. */
export function ask({
  facts: given,
  wishes: wanted = [],
  skip = [],
  day,
}: Record<string, unknown>): Record<string, unknown> {
  const date = dayOf(day as string | undefined, 'day')
  const wishes = (wanted as readonly string[]).map(named)
  // The facts have room for one purpose; each wish brings its own.
  const profile = { ...factsOf(given), ...(wishes.length === 1 && wishes[0]!.facts) }
  const next = questions.next(profile, { skip: skip as string[], date, wishes })
  if (next === undefined)
    return { question: null, note: 'Nothing more to ask; evaluate the measures.', ...groundsOfAll([], date) }
  const { field, instead, left } = next
  const ids =
    field.kind === 'choice' ? field.options.map(({ id }) => id) : field.kind === 'boolean' ? ['true', 'false'] : []
  const about = findMeasure(next.measure)
  return {
    question: {
      fact: field.id,
      words: field.question,
      help: field.help,
      kind: field.kind,
      options: ids.map((id) => ({ id, label: optionText(field, id) })),
    },
    ...(instead && { orState: { fact: instead.id, label: instead.label } }),
    about: next.measure,
    aboutName: about.name,
    ...(wishes.length > 0 && { wish: { id: wishes[next.wish]!.id, label: wishes[next.wish]!.label } }),
    answersLeft: left,
    ...groundsOf(about, evaluate(about, ownFacts(about, { ...profile, ...wishes[next.wish]?.facts })), date),
  }
}
