import { compiled } from '../../kernel/compiled'
import { type Kernel, foldingOf } from '../../kernel/kernel'
import type { Term } from '../../kernel/term'
import type { Measure } from '../../rule/programme'
import { readCondition, readFormula, type Reading } from '../../rule/read'
import { peakOf } from '../peak'
import { plannedAll, plannedAny, plannedComparison, plannedNot } from './condition'
import { fixedFormula, plannedClamp, plannedProduct, plannedRound, plannedSum, plannedTranches } from './formula'
import type { PlannedCondition, PlannedFormula } from './planned'
import { type Layout, layoutOf } from './layout'
import { asSide, newProgram, newRows, type Program, type Table } from './program'

/** A measure as passes over blocks. */
export interface Plan {
  readonly kernel: Kernel
  readonly layout: Layout
  readonly program: Program
  /** The arrays that the numbers of a block are read into, by slot. */
  readonly inputs: readonly { readonly at: number; readonly rows: Float64Array }[]
  /** Beyond it, a number may lead past 2^53, and its row is priced by itself. */
  readonly limit: number
  /** Absent where options and months alone decide who is eligible. */
  readonly eligibility: Uint8Array | undefined
  /** Absent where the amount is undocumented. `exact` only where low and high may differ. */
  readonly yen: { readonly low: Float64Array; readonly high: Float64Array } | undefined
  readonly exact: { readonly low: Float64Array; readonly high: Float64Array } | undefined
  /** These must be known, or the row is priced by itself: what conditions compare with, and all where numbers choose a slice. */
  readonly strict: readonly Table[]
  /** False where a number decides which slice is paid, so that a cell does not say whether its rows are known. */
  readonly settles: boolean
}

const SAFE = 4_503_599_627_370_496n
/** The greatest number that keeps everything below 2^52; nothing where the rule's own figures are too large. */
export function limitOf(measure: Measure): number | undefined {
  for (let bits = 52n; bits >= 16n; bits--) if (peakOf(measure, 2n ** bits) <= SAFE) return Number(2n ** bits)
  return undefined
}

/** Plans a measure; nothing where it has too many cells or too large figures for blocks. */
export function planOf(measure: Measure): Plan | undefined {
  const { kernel } = compiled(measure)
  const layout = layoutOf(kernel)
  const limit = limitOf(measure)
  if (layout === undefined || limit === undefined) return undefined
  const program = newProgram(layout.cells)
  const folding = foldingOf(measure)
  const fold = folding.reading
  const inputs = kernel.slots.flatMap((slot, at) => (slot.codes === undefined ? [{ at, rows: newRows() }] : []))
  let settles = true
  /** All parts fixed: so is the whole, as the kernel has it. */
  const planned = (term: Term, parts: readonly PlannedFormula[], make: () => PlannedFormula): PlannedFormula =>
    parts.every((part) => part.fixed)
      ? fixedFormula(
          term,
          parts.some((part) => part.low !== part.high),
        )
      : make()
  const terms = (parts: readonly PlannedFormula[]): Term[] => parts.map((part) => part.term)
  const reading: Reading<PlannedCondition, PlannedFormula> = {
    all: (of) => plannedAll(program, of),
    any: (of) => plannedAny(program, of),
    not: (of) => plannedNot(program, of),
    compare: (left, op, right) => plannedComparison(program, fold.compare(left.term, op, right.term), left, op, right),
    oneOf: (field, values) => ({ test: fold.oneOf(field, values), rows: undefined }),
    field: (id) => {
      const term = fold.field(id)
      const at = kernel.slots.findIndex((slot) => slot.field.id === id)
      const input = inputs.find((one) => one.at === at)
      if (input === undefined) return fixedFormula(term, false)
      const side = asSide(input.rows)
      return { term, fixed: false, low: side, high: side }
    },
    parameter: (name) => {
      const term = fold.parameter(name)
      return fixedFormula(term, folding.parameters.get(name)!.ranged)
    },
    sum: (of, less) => {
      const term = fold.sum(terms(of), terms(less))
      return planned(term, [...of, ...less], () => plannedSum(program, term, of, less))
    },
    product: (of) => {
      const term = fold.product(terms(of))
      return planned(term, of, () => plannedProduct(program, term, of))
    },
    clamp: (of, atLeast, atMost) => {
      const term = fold.clamp(of.term, atLeast?.term, atMost?.term)
      const parts = [of, atLeast, atMost].filter((part) => part !== undefined)
      return planned(term, parts, () => plannedClamp(program, term, of, atLeast, atMost))
    },
    round: (of, step, mode) => {
      const term = fold.round(of.term, step, mode)
      return planned(term, [of], () => plannedRound(program, term, of, step, mode))
    },
    named: (name, label, of) => ({ ...of, term: fold.named(name, label, of.term) }),
    tranches: (of, slices) => {
      const folded = slices.map(({ when, upTo, rate }) => ({
        ...(when && { when: when.test }),
        ...(upTo && { upTo: upTo.term }),
        rate: rate.term,
      }))
      const term = fold.tranches(of.term, folded)
      const parts = [of, ...slices.flatMap(({ upTo, rate }) => [...(upTo ? [upTo] : []), rate])]
      const byNumber = slices.some(({ when }) => when?.rows !== undefined)
      if (byNumber) settles = false
      if (!byNumber) return planned(term, parts, () => plannedTranches(program, term, of, slices))
      return plannedTranches(program, term, of, slices)
    },
  }
  const { rows: eligibility } = readCondition(reading, measure.eligibility)
  const conditions = [...program.tables]
  const ends = (part: PlannedFormula): { readonly low: Float64Array; readonly high: Float64Array } => ({
    low: program.rows(part.low),
    high: program.rows(part.high),
  })
  let yen: Plan['yen']
  let exact: Plan['exact']
  if (measure.amount.kind !== 'undocumented') {
    const { amount } = measure
    const before = readFormula(reading, amount.kind === 'round' ? amount.of : amount)
    yen = ends(amount.kind === 'round' ? reading.round(before, amount.step, amount.mode) : before)
    if (kernel.ranged) exact = ends(before)
  }
  return {
    kernel,
    layout,
    program,
    inputs,
    limit,
    eligibility,
    yen,
    exact,
    strict: settles ? conditions : program.tables,
    settles,
  }
}
