import type { CallRound, Programme } from '../../rule/programme'
import { type Check, place } from './check'

type Measure = Programme['measures'][number]
const ofMeasures =
  (problems: (measure: Measure) => readonly string[]): Check['problems'] =>
  ({ programmes }) =>
    programmes.flatMap(({ id, measures }) =>
      measures.flatMap((measure) => problems(measure).map((problem) => `${place(id, measure.id)}: ${problem}`)),
    )

/**
 * Reception may go on while one deadline after another passes: such rounds open on one day, and the later one closes later. Else a round
 * opens when the one before has closed.
 */
const clash = (a: CallRound, b: CallRound): string | undefined => {
  if (a.round === b.round) return `has round ${a.round} twice`
  // A day that is not known is neither before nor after another.
  if (a.closes! >= b.closes!) return `has round ${b.round} close on ${b.closes!}, not after round ${a.round}`
  if (b.opens! < a.opens!) return `has round ${b.round} open on ${b.opens!}, before round ${a.round}`
  if (a.opens !== undefined && a.closes === undefined && b.opens !== undefined)
    return `has round ${b.round} after round ${a.round}, which has no last day`
  if (b.opens! <= a.closes! && b.opens !== a.opens)
    return `has round ${b.round} open on ${b.opens!}, while round ${a.round} is open until ${a.closes!}`
  return undefined
}

export const windowsApart: Check = {
  promise:
    'the rounds of a measure follow one another: no name twice, no window over another, but for several deadlines of one reception',
  problems: ofMeasures(({ rounds = [] }) =>
    rounds.slice(1).flatMap((round, at) => {
      const problem =
        clash(rounds[at]!, round) ??
        (rounds.slice(0, at).some((one) => one.round === round.round) ? `has round ${round.round} twice` : undefined)
      return problem === undefined ? [] : [problem]
    }),
  ),
}

export const appliesKnown: Check = {
  promise: 'every measure that one applies for says where, or that it is not known',
  problems: ofMeasures(({ applicants, apply }) =>
    applicants && apply === undefined ? ['does not say how to apply'] : [],
  ),
}

export const conditionsListed: Check = {
  promise:
    'every measure that one applies for lists the conditions that are stated and not asked, or that there are none',
  problems: ofMeasures(({ applicants, conditions }) =>
    applicants && conditions === undefined ? ['has no list of conditions to check'] : [],
  ),
}

export const basesMarked: Check = {
  promise: 'every figure rests on a source that says what it is: a document, a page, or an earlier call by its name',
  problems: ofMeasures(({ parameters, sources }) =>
    Object.entries(parameters).flatMap(([name, { rows }]) =>
      rows.flatMap(({ source }) => {
        const { kind, precedent } = sources[source] ?? {}
        if (!['budgetDocument', 'officialPage', 'secondaryPage'].includes(kind!))
          return [`${name} rests on ${source}, which does not say what it is`]
        return precedent !== undefined && precedent.ja.trim() === ''
          ? [`${name} rests on an earlier call without a name`]
          : []
      }),
    ),
  ),
}

/** Money is capped or promised; advice is neither. */
export const noMoneyNoCeiling: Check = {
  promise: 'advice has no ceiling',
  problems: ofMeasures(({ mechanism, award }) =>
    mechanism === 'advice' && award !== 'none' ? ['is advice with an award'] : [],
  ),
}
