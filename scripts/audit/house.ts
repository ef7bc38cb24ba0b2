import * as rules from '../../rules'
import type { Derivation } from '../../src/author'
import type { House } from '../../src/readings/audit/check'

const isDerivation = (value: unknown): value is Derivation =>
  typeof value === 'object' && value !== null && 'cases' in value && 'field' in value

/** The rules of this library. */
export const house: House = {
  programmes: rules.programmes,
  vocabulary: rules.vocabulary,
  derivations: Object.values(rules).filter(isDerivation),
}
