import type { RuleChange } from '../src/author'
import { firstRelease } from './changes-0.1'
import { conditionsAsked } from './changes-conditions'
import { notReleased } from './changes-next'

/**
 * Every change of the rules that changes answers, the oldest first; CHANGELOG.md prints them. A new one goes to the end, with the version
 * 'next' until the package is released.
 */
export const changes: readonly RuleChange[] = [...firstRelease, ...notReleased, conditionsAsked]
