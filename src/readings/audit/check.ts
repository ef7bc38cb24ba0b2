import type { Derivation } from '../../rule/derivation'
import type { Programme } from '../../rule/programme'
import type { Vocabulary } from '../../rule/vocabulary'

/** All that is audited. */
export interface House {
  readonly programmes: readonly Programme[]
  readonly vocabulary: Vocabulary
  readonly derivations: readonly Derivation[]
}

/** One promise about the rules; `problems` says where it is broken, a line for each place. */
export interface Check {
  readonly promise: string
  readonly problems: (house: House) => string[]
}

/** The name that a measure's problems are reported under. */
export const place = (programme: string, measure: string): string =>
  programme === measure ? measure : `${programme}/${measure}`
