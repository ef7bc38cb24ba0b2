import type { Text } from '../rule/text'
import type { FigureCitation } from './citation'

/** One line of the calculation: what was done, what came out, and whose figures were used. */
export interface Step {
  readonly text: Text
  readonly value: string
  readonly unit: string
  readonly sources: readonly FigureCitation[]
}
/** The calculation, line by line. */
export type Trace = readonly Step[]
