import type { Text } from '../rule/text'
import type { FigureCitation } from './citation'

/** One line of the calculation: what was done, what came out, and whose figures were used. */
export interface Step {
  /** What is done, as a line with figures and units. */
  readonly text: Text
  /** What comes out, exactly. */
  readonly value: string
  /** The unit of the value. */
  readonly unit: string
  /** Whose figures were used. */
  readonly sources: readonly FigureCitation[]
}
/** The calculation, line by line. */
export type Trace = readonly Step[]
