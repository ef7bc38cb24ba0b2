import type { Check } from '../../src/readings/audit/check'
import { checks as everyAuthors } from '../../src/readings/audit/checks'
import { changesTrue } from './changes'
import { documentFirst, idsInOrder } from './programmes'
import { proved } from './proofs'
import { activitiesUsed } from './vocabulary'

/** Every promise of the audit: what the package ships for all authors, and what this document's programmes promise besides. */
export const checks: readonly Check[] = [
  idsInOrder,
  documentFirst,
  ...everyAuthors,
  activitiesUsed,
  changesTrue,
  proved,
]
