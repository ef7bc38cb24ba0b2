import type { Text } from './text'

/**
 * What a release does to answers. `new`: something is answered that was not; `figure`: a figure was corrected or added; `call`: a call
 * for applications gives figures or conditions; `reading`: the same words of a document are read otherwise.
 */
export type RuleChangeKind = 'new' | 'figure' | 'call' | 'reading'

/** A change of the rules that changes answers, so that whoever has stored some knows which to ask for again. */
export interface RuleChange {
  /** Its id, in lower-case letters, digits and hyphens; it never changes. */
  readonly id: string
  /** What it does to answers: `figure`, `call`, `reading` or `new`. */
  readonly kind: RuleChangeKind
  /** The version of the package that first has it, or 'next' until there is one. */
  readonly version: string
  /** The day on which the rules changed, 'YYYY-MM-DD'. */
  readonly on: string
  /** The programmes whose answers change, by id, or 'all'. */
  readonly programmes: readonly string[] | 'all'
  /** The measures among them, by id; every measure of the programmes where it is absent. */
  readonly measures?: readonly string[]
  /** Measures that are there no more. */
  readonly gone?: readonly string[]
  /** The months of use whose answers change, first and last; an end of null is open, and without any every answer is concerned. */
  readonly months?: readonly (readonly [first: string, last: string | null])[]
  /** What changes, in the library's own words. */
  readonly what: Text
}
