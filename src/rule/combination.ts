import type { Source } from './programme'
import type { Text } from './text'

/**
 * How two measures go together, where a document says so: the first `requires` the second, only one of the two can be had
 * (`excludes`), or having both pays less than their sum (`reduces`).
 */
export interface CombinationRule {
  readonly measures: readonly [string, string]
  readonly relation: 'requires' | 'excludes' | 'reduces'
  readonly note: Text
  readonly source: Source
  /** Where in it: the section's heading. */
  readonly at: string
}
