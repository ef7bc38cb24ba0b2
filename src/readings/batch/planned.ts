import type { Test } from '../../kernel/condition'
import type { Term } from '../../kernel/term'
import { overSide, type Program, type Side } from './program'

/** A formula, planned, over its term's denominator; `fixed`: the cell alone decides it. Low and high are one where nothing is a range. */
export interface PlannedFormula {
  readonly term: Term
  readonly fixed: boolean
  readonly low: Side
  readonly high: Side
}
/** A condition, planned: the verdicts of a block, unless the cell alone decides it. */
export interface PlannedCondition {
  readonly test: Test
  readonly rows: Uint8Array | undefined
}

export const over = (program: Program, part: PlannedFormula, denominator: bigint, side: 'low' | 'high'): Side =>
  overSide(program, part[side], Number(denominator / part.term.denominator))
