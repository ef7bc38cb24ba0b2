import { findByWords, interview, wishesWithOptions, withPurposes } from 'hojokin'
import type { Elsewhere, FieldDefinition, Measure, Programme, Vocabulary, Wish } from 'hojokin'
import {
  derivations,
  doors,
  elsewhere,
  programmes,
  purposes,
  vocabulary as typed,
  wishes as spoken,
} from 'hojokin/rules'

export { derivations, doors, programmes }

/** The facts by id. */
export const vocabulary: Vocabulary = typed

const whoseProgrammes = withPurposes(programmes, purposes)

/** Every measure of every programme with what it is for, in the document's order. */
export const allMeasures: readonly Measure[] = whoseProgrammes.flatMap((programme) => programme.measures)
const byId = new Map(allMeasures.map((measure) => [measure.id, measure]))
export const measureOf = (id: string): Measure | undefined => byId.get(id)
export const programmeOf = (measure: Measure): Programme =>
  programmes.find((programme) => programme.id === measure.programme)!
export const fieldOf = (id: string): FieldDefinition => (Object.hasOwn(vocabulary, id) ? vocabulary[id] : undefined)!

/** What the support is for, once it is known; the fact behind the second question. */
export const purposeField = 'plannedActivity'
/** The programmes to screen: once the person has said what for, those for something else are not offered. */
export const programmesFor = (profile: Readonly<Record<string, unknown>>): readonly Programme[] =>
  profile[purposeField] === undefined ? programmes : whoseProgrammes

export const questions = interview({ programmes, derivations, purposes })

/** Everything that can be wanted, in people's words first. */
export const wishes: readonly Wish[] = wishesWithOptions(spoken, typed.plannedActivity)
const wishById = new Map(wishes.map((wish) => [wish.id, wish]))
export const wishOf = (id: string): Wish | undefined => wishById.get(id)
/** What a person wants, in the order in which it was said; none where only the facts say it. */
export const wishesOf = (ids: readonly string[]): readonly Wish[] => ids.flatMap((id) => wishOf(id) ?? [])

/** The wishes that the words mean, those that suit who asks in front. */
export function findWishes(typedWords: string, door: string): readonly Wish[] {
  const found = findByWords(wishes, typedWords)
  const near = found.filter(({ doors: at }) => at.includes(door))
  return [...near, ...found.filter((wish) => !near.includes(wish))]
}
/** Where else to look; for a word that nothing here knows, where everything is. */
export function findElsewhere(typedWords: string, found: boolean): readonly Elsewhere[] {
  const near = findByWords(elsewhere, typedWords)
  return near.length > 0 || found ? near : elsewhere.slice(-1)
}

/** Facts that are what a project costs: what no payer bears is the applicant's own burden. */
export const costFields: readonly string[] = [
  'eligibleCost',
  'investmentAmount',
  'projectScale',
  'loanInterestFirstThreeYears',
]
