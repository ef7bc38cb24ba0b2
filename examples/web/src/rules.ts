import type { Derivation, FieldDefinition, Measure, Programme, Vocabulary } from 'hojokin'
import { programmes as known, smeRelatedLaws, vocabulary as typed } from 'hojokin/rules'

/** Every programme; what the page knows of an applicant is checked when it is typed in. */
export const programmes: readonly Programme[] = known

/** The facts by id. */
export const vocabulary: Vocabulary = typed

/** Every measure of every programme, in the document's order. */
export const allMeasures: readonly Measure[] = programmes.flatMap((programme) => programme.measures)
export const measureOf = (id: string): Measure | undefined => allMeasures.find((measure) => measure.id === id)
export const programmeOf = (measure: Measure): Programme =>
  programmes.find((programme) => programme.id === measure.programme)!
export const fieldOf = (id: string): FieldDefinition => vocabulary[id]!

/** The facts that follow from others, by the same law as on the command line. */
export const derivations: readonly Derivation[] = [smeRelatedLaws]

/** Facts that are what a project costs: what no payer bears is the applicant's own burden. */
export const costFields: readonly string[] = [
  'eligibleCost',
  'investmentAmount',
  'projectScale',
  'loanInterestFirstThreeYears',
]
