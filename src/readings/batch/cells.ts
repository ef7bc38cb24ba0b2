import { FALSE, TRUE } from '../../kernel/condition'
import type { Facts } from '../../kernel/slots'
import { worstOf } from '../../kernel/status'
import { NO_ROW, NOT_YET, UNKNOWN } from '../../quantity/scaled'
import { type Alike, alikeOf } from './alike'
import { judge, missingJudgement } from './judge'
import { completionsOf } from './layout'
import type { Plan } from './plan'
import { statusCode } from './result'

/** What a cell says of its rows: price them; settled, whatever their numbers or if all are known; each by itself; not yet met. */
export const PRICE = 0
export const SETTLED = 1
export const SETTLED_IF_KNOWN = 2
export const BY_ROW = 3
export const UNSET = 4

export interface Cells {
  /** By cell: PRICE, SETTLED … */
  readonly kinds: Uint8Array
  /** By cell: the judgement of a settled cell. */
  readonly judgements: Int32Array
  /** By cell: the judgement where no number at all is known; −1 until it is asked for. */
  readonly blank: Int32Array
  /** The cells that were filled, in order: whoever has a copy of what they say knows what is new. */
  readonly filled: readonly number[]
  /** What rows that are judged by themselves have in common. */
  readonly alike: Alike | undefined
  fill(cell: number): number
  fillBlank(cell: number): number
}

/** Asks the kernel about a cell when one of its rows is first met, so that only combinations that occur cost anything. */
export function cellsOfPlan(plan: Plan): Cells {
  const { kernel, layout, program, inputs, strict, settles, eligibility } = plan
  const kinds = new Uint8Array(layout.cells).fill(UNSET)
  const judgements = new Int32Array(layout.cells)
  const blank = new Int32Array(layout.cells).fill(-1)

  const fillTables = (cell: number, facts: Facts): void => {
    for (const table of program.tables) {
      const n = table.of(facts)
      table.values[cell] = n >= 0 ? n : NaN
    }
    for (const { values, test } of program.verdicts) values[cell] = test.verdict(facts, facts)
  }
  const settled = (cell: number, facts: Facts, kind: number): number => {
    judgements[cell] = judge(kernel, facts)
    return kind
  }

  /** Whether some answers to what is missing make each row of a cell eligible, and others ineligible: then nothing settles it. */
  const isOpen = (cell: number): boolean => {
    let [eligible, ineligible] = [false, false]
    for (const one of completionsOf(layout, cell)) {
      // Nothing is missing: what a figure leaves open that is a range, or not known yet, is so for every row.
      if (one === cell) return true
      const kind = kinds[one] === UNSET ? fill(one) : kinds[one]!
      if (kind === PRICE) eligible = true
      else if ((judgements[one]! & 15) === statusCode.ineligible) ineligible = true
      if (eligible && ineligible) return true
    }
    return false
  }
  const kindOf = (cell: number): number => {
    const facts = layout.factsOf(cell)
    if (inputs.length === 0) {
      // What is missing and does not matter has an answer now.
      const judged = judge(kernel, facts)
      judgements[cell] = judged
      fillTables(cell, facts)
      return judged === statusCode.eligible ? PRICE : SETTLED
    }
    const blankFacts = [...facts]
    for (const { at } of inputs) blankFacts[at] = UNKNOWN
    if (kernel.eligibility.verdict(blankFacts, blankFacts) === FALSE) return settled(cell, blankFacts, SETTLED)
    // Any numbers will do: what follows looks only at what the cell decides.
    for (const { at } of inputs) if (facts[at] === UNKNOWN) facts[at] = 0
    fillTables(cell, facts)
    const worst = settles ? worstOf(kernel, facts) : 0
    if (eligibility === undefined && settles) {
      if (worst === NO_ROW || worst === NOT_YET) return settled(cell, facts, SETTLED_IF_KNOWN)
      if (worst === 0 && kernel.eligibility.verdict(facts, facts) === TRUE) return PRICE
      if (!isOpen(cell)) return BY_ROW // A missing option may not matter for some numbers: each row is tried by itself.
      judgements[cell] = missingJudgement(kernel, facts)
      return SETTLED_IF_KNOWN
    }
    const known = strict.every(({ values }) => !Number.isNaN(values[cell]))
    const ratios = kernel.ratios.every((ratio) => ratio.small.low(facts, facts) >= 0)
    return known && ratios && worst === 0 ? PRICE : BY_ROW
  }
  const filled: number[] = []
  const fill = (cell: number): number => {
    const kind = kindOf(cell)
    kinds[cell] = kind
    filled.push(cell)
    return kind
  }
  return {
    kinds,
    judgements,
    blank,
    filled,
    alike: alikeOf(kernel),
    fill,
    fillBlank: (cell) => (blank[cell] = judge(kernel, layout.factsOf(cell))),
  }
}
