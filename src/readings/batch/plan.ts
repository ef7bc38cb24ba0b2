import { compiled } from '../../kernel/compiled'
import { type Kernel, foldingOf } from '../../kernel/kernel'
import type { Term } from '../../kernel/term'
import type { Measure } from '../../rule/programme'
import type { FieldDefinition } from '../../rule/vocabulary'
import { readCondition, readFormula, type Reading } from '../../rule/read'
import { peakOf } from '../peak'
import { plannedAll, plannedAny, plannedComparison, plannedNot } from './condition'
import { fixedFormula, plannedClamp, plannedProduct, plannedRound, plannedSum, plannedTranches } from './formula'
import type { PlannedCondition, PlannedFormula } from './planned'
import { type Layout, layoutOf } from './layout'
import { asSide, newProgram, newRows, type Program, type Table } from './program'

/** A number of the rule: its slot, the rows of the block, and beyond what it may lead past 2^53, so that its row is priced by itself. */
export interface Input {
  readonly at: number
  readonly rows: Float64Array
  readonly limit: number
}
/** A measure as passes over blocks. */
export interface Plan {
  readonly kernel: Kernel
  readonly layout: Layout
  readonly program: Program
  /** The arrays that the numbers of a block are read into, by slot. */
  readonly inputs: readonly Input[]
  /** Absent where options and months alone decide who is eligible. */
  readonly eligibility: Uint8Array | undefined
  /** How many of the first steps lead to `eligibility`: a row that fails is not priced any further where each is taken by itself. */
  readonly judged: number
  /** Absent where the amount is undocumented. `exact` only where low and high may differ. */
  readonly yen: { readonly low: Float64Array; readonly high: Float64Array } | undefined
  readonly exact: { readonly low: Float64Array; readonly high: Float64Array } | undefined
  /** These must be known, or the row is priced by itself: what conditions compare with, and all where numbers choose a slice. */
  readonly strict: readonly Table[]
  /** False where a number decides which slice is paid, so that a cell does not say whether its rows are known. */
  readonly settles: boolean
}

const SAFE = 4_503_599_627_370_496n
/** More of what is counted than this is priced row by row where counts are multiplied with money, to leave the money room. */
const FEW = 1_048_576n
/**
 * For each number the greatest that keeps everything below 2^52, whatever the others are within theirs; nothing where the rule's own
 * figures are too large.
 */
export function limitsOf(measure: Measure): ReadonlyMap<string, bigint> | undefined {
  const fits = (limits: ReadonlyMap<string, bigint>): boolean => peakOf(measure, (id) => limits.get(id) ?? 0n) <= SAFE
  const numbers = Object.values(measure.fields).filter(({ kind }) => kind === 'number' || kind === 'date')
  const all = (largest: bigint): Map<string, bigint> => new Map(numbers.map(({ id }) => [id, largest]))
  let bits = 52n
  while (bits >= 16n && !fits(all(2n ** bits))) bits--
  if (bits < 16n) return undefined
  const limits = all(2n ** bits)
  for (const field of numbers)
    if (field.kind === 'number' && field.unit !== 'yen' && field.decimals === 0 && 2n ** bits > FEW)
      limits.set(field.id, FEW)
  // Money first: it is what reaches furthest.
  const isMoney = (field: FieldDefinition): number => Number(field.kind === 'number' && field.unit === 'yen')
  for (const { id } of [...numbers].sort((a, b) => isMoney(b) - isMoney(a)))
    for (let next = limits.get(id)! * 2n; next <= SAFE && fits(new Map(limits).set(id, next)); next *= 2n)
      limits.set(id, next)
  return limits
}

/** Plans a measure; nothing where it has too many cells or too large figures for blocks. */
export function planOf(measure: Measure): Plan | undefined {
  const { kernel } = compiled(measure)
  const layout = layoutOf(kernel)
  const limits = limitsOf(measure)
  if (layout === undefined || limits === undefined) return undefined
  const program = newProgram(layout.cells)
  const folding = foldingOf(measure)
  const fold = folding.reading
  const inputs = kernel.slots.flatMap((slot, at) =>
    slot.codes === undefined ? [{ at, rows: newRows(), limit: Number(limits.get(slot.field.id)) }] : [],
  )
  let settles = true
  let open = false
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
      const side = asSide(inputs.find(({ at }) => kernel.slots[at]!.field.id === id)!.rows)
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
      // A range may leave a slice open though every fact is known, which steps over rows do not tell.
      if (byNumber && kernel.ranged) open = true
      if (!byNumber) return planned(term, parts, () => plannedTranches(program, term, of, slices))
      return plannedTranches(program, term, of, slices)
    },
  }
  const { rows: eligibility } = readCondition(reading, measure.eligibility)
  const conditions = [...program.tables]
  const judged = program.steps.length
  const ends = (part: PlannedFormula): { readonly low: Float64Array; readonly high: Float64Array } => ({
    low: program.rows(part.low),
    high: program.rows(part.high),
  })
  let yen: Plan['yen']
  let exact: Plan['exact']
  // Whatever is documented is rounded, or the rule is refused.
  if (measure.amount.kind === 'round') {
    const { of, step, mode } = measure.amount
    const before = readFormula(reading, of)
    yen = ends(reading.round(before, step, mode))
    if (kernel.ranged) exact = ends(before)
  }
  if (open) return undefined
  return {
    kernel,
    layout,
    program,
    inputs,
    eligibility,
    judged,
    yen,
    exact,
    strict: settles ? conditions : program.tables,
    settles,
  }
}
