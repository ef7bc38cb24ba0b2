import type { Derivation } from '../src/author'
import { smeRelatedLaws } from './enterprise-size'

/** The facts that follow from others, by the laws that the programmes go by. */
export const derivations: readonly Derivation[] = [smeRelatedLaws]
