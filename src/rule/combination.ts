import type { Source } from './programme'
import type { Text } from './text'

/**
 * How two measures go together, where a document says so: the first `requires` the second, only one of the two can be had
 * (`excludes`), or having both pays less than their sum (`reduces`).
 */
export interface CombinationRule {
  /** The two, by id; the first is the one that requires, excludes or reduces the other. */
  readonly measures: readonly [string, string]
  /** What the first does to the second. */
  readonly relation: 'requires' | 'excludes' | 'reduces'
  /** What the document says, in our own words. */
  readonly note: Text
  /** The document that says it. */
  readonly source: Source
  /** Where in it: the section's heading. */
  readonly at: string
}
