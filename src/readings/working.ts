import type { Text } from '../rule/text'

/** Where a figure in a step comes from. */
export interface Citation {
  readonly parameter: Text
  readonly source: string
  readonly title: Text
  readonly at: string
  readonly printed: string
  readonly url?: string
}
/** One line of the calculation: what was done, what came out, and whose figures were used. */
export interface Step {
  readonly text: Text
  readonly value: string
  readonly unit: string
  readonly sources: readonly Citation[]
}
/** The calculation, line by line. */
export type Trace = readonly Step[]
