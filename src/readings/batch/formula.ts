import { FALSE, MAYBE } from '../../kernel/condition'
import type { Facts } from '../../kernel/slots'
import type { Term } from '../../kernel/term'
import { lcm } from '../../quantity/fraction'
import type { RoundingMode } from '../../rule/node'
import { UNLIMITED } from './loops'
import { verdictRows } from './condition'
import { over, type PlannedCondition, type PlannedFormula } from './planned'
import { asSide, newRows, type Program, type Side } from './program'

export interface PlannedSlice {
  readonly when?: PlannedCondition
  readonly upTo?: PlannedFormula
  readonly rate: PlannedFormula
}

/** What the cell decides, straight from the kernel's term. */
export function fixedFormula(term: Term, ranged: boolean): PlannedFormula {
  const low: Side = { fixed: (facts) => term.small.low(facts, facts) }
  return { term, fixed: true, low, high: ranged ? { fixed: (facts) => term.small.high(facts, facts) } : low }
}

/** Both sides by the same steps; once, where they are one. */
export function bothSides(
  term: Term,
  parts: readonly PlannedFormula[],
  make: (side: 'low' | 'high') => Side,
): PlannedFormula {
  const low = make('low')
  return { term, fixed: false, low, high: parts.every((part) => part.low === part.high) ? low : make('high') }
}

const other = { low: 'high', high: 'low' } as const

export function plannedSum(
  program: Program,
  term: Term,
  of: readonly PlannedFormula[],
  less: readonly PlannedFormula[],
): PlannedFormula {
  return bothSides(term, [...of, ...less], (side) => {
    const gains = of.map((part) => over(program, part, term.denominator, side))
    // Rows first, so that what cells decide is added in the same pass.
    gains.sort((a, b) => Number('fixed' in a) - Number('fixed' in b))
    const total = gains.reduce((a, b) => program.pair('plus', a, b))
    return less.reduce(
      (left, part) => program.pair('minus', left, over(program, part, term.denominator, other[side])),
      total,
    )
  })
}

export function plannedProduct(program: Program, term: Term, of: readonly PlannedFormula[]): PlannedFormula {
  const fixed = of.filter((part) => part.fixed)
  return bothSides(term, of, (side) => {
    const rows = of
      .filter((part) => !part.fixed)
      .map((part) => part[side])
      .reduce((a, b) => asSide(program.rows(program.pair('times', a, b))))
    if (fixed.length === 0) return rows
    const figures = fixed.map((part) => part.term.small[side])
    const of_ = (facts: Facts): number =>
      figures.reduce((product, get) => {
        const n = get(facts, facts)
        return product < 0 || n < 0 ? Math.min(product, n) : product * n
      }, 1)
    const plain = 'rows' in rows && rows.by === undefined && rows.cap === undefined ? rows : asSide(program.rows(rows))
    return { ...plain, by: program.table(of_) }
  })
}

/** The greater or the lesser of two; a cap that a cell decides waits for the next loop. */
export function plannedClamp(
  program: Program,
  term: Term,
  of: PlannedFormula,
  atLeast: PlannedFormula | undefined,
  atMost: PlannedFormula | undefined,
): PlannedFormula {
  const parts = [of, atLeast, atMost].filter((part) => part !== undefined)
  const { denominator } = term
  const step = (op: 'least' | 'most', a: Side, b: Side): Side =>
    'fixed' in a ? program.pair(op, b, a) : program.pair(op, a, b)
  return bothSides(term, parts, (side) => {
    let value = over(program, of, denominator, side)
    if (atLeast !== undefined) value = step('most', value, over(program, atLeast, denominator, side))
    if (atMost === undefined) return value
    const cap = over(program, atMost, denominator, side)
    if ('rows' in value && value.cap === undefined && 'fixed' in cap) return { ...value, cap: program.table(cap.fixed) }
    return step('least', value, cap)
  })
}

export const plannedRound = (
  program: Program,
  term: Term,
  of: PlannedFormula,
  step: number,
  mode: RoundingMode,
): PlannedFormula => bothSides(term, [of], (side) => program.round(of[side], Number(of.term.denominator), step, mode))

/** What a slice is in a cell: left out, its limit and rate are 0; where it may be in, they are not known. */
const within =
  (when: PlannedCondition | undefined, get: (facts: Facts) => number) =>
  (facts: Facts): number => {
    const verdict = when?.test.verdict(facts, facts)
    return verdict === FALSE ? 0 : verdict === MAYBE ? NaN : get(facts)
  }

export function plannedTranches(
  program: Program,
  term: Term,
  of: PlannedFormula,
  slices: readonly PlannedSlice[],
): PlannedFormula {
  const denominator = [of, ...slices.flatMap((slice) => slice.upTo ?? [])].reduce(
    (d, part) => lcm(d, part.term.denominator),
    1n,
  )
  const rates = slices.reduce((d, slice) => lcm(d, slice.rate.term.denominator), 1n)
  const parts = [of, ...slices.flatMap(({ upTo, rate }) => [...(upTo ? [upTo] : []), rate])]
  return bothSides(term, parts, (side) => {
    const whole = program.rows(over(program, of, denominator, side))
    const [total, end] = [newRows(), newRows()]
    const byCell = slices.every(
      ({ when, upTo, rate }) => when?.rows === undefined && upTo?.fixed !== false && rate.fixed,
    )
    if (!byCell) program.steps.push({ op: 'zero', out: total }, { op: 'zero', out: end })
    for (const [index, { when, upTo, rate }] of slices.entries()) {
      const limit: Side = upTo === undefined ? { fixed: () => UNLIMITED } : over(program, upTo, denominator, side)
      const share = over(program, rate, rates, side)
      if (byCell) {
        const [limits, shares] = [limit, share].map(
          (one) => program.table(within(when, (one as { fixed: (facts: Facts) => number }).fixed)).values,
        )
        const op = index === 0 ? 'firstSlice' : 'nextSlice'
        program.steps.push({ op, out: total, end, whole, upTo: limits!, rate: shares! })
        continue
      }
      const [upToRows, rateRows] = [program.rows(limit), program.rows(share)]
      const paid = verdictRows(program, when)
      program.steps.push({ op: 'anySlice', out: total, end, whole, upTo: upToRows, rate: rateRows, when: paid })
    }
    return asSide(total)
  })
}
