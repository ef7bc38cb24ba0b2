import { nearestOf } from '../profile/key'

/**
 * Ends a message on an unknown name with the known one that is nearest, if one is near.
 * @example meant(['rate', 'cap'], 'rat') //=> "; did you mean 'rate'?"
 */
export function meant(known: readonly string[], given: string): string {
  const near = nearestOf(known, given)
  return near === undefined ? '' : `; did you mean '${near}'?`
}
