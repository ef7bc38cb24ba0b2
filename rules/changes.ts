import type { RuleChange } from '../src/author'
import { firstRelease } from './changes-0.1'
import { notReleased } from './changes-next'

/**
 * Every change of the rules that changes answers, the oldest first; CHANGELOG.md prints them. A new one goes to the end of
 * changes-next.ts, with the version 'next' until `npm run release` says which it is.
 */
export const changes: readonly RuleChange[] = [...firstRelease, ...notReleased]
