import { allOf, anyOf, notOf, type Test, TRUE } from '../../kernel/condition'
import { lcm } from '../../quantity/fraction'
import type { Comparison } from '../../rule/node'
import { over, type PlannedCondition, type PlannedFormula } from './planned'
import { BLOCK } from './loops'
import type { Program, Side } from './program'
import type { Step } from './step'

/** Adds a pass that gives new verdicts. */
function pass(program: Program, make: (truth: Uint8Array) => Step): Uint8Array {
  const truth = new Uint8Array(BLOCK)
  program.steps.push(make(truth))
  return truth
}

/** The verdicts of a condition that is always met. */
export const always = new Uint8Array(BLOCK).fill(TRUE)
/** Verdicts by row, whether rows or cells decide. */
export function verdictRows(program: Program, condition: PlannedCondition | undefined): Uint8Array {
  if (condition === undefined) return always
  if (condition.rows !== undefined) return condition.rows
  const table = program.verdict(condition.test)
  return pass(program, (truth) => ({ op: 'verdicts', truth, table }))
}

/** `all` takes the least of its verdicts and `any` the greatest; what cells decide is one table. */
function combined(
  program: Program,
  of: readonly PlannedCondition[],
  fold: (tests: readonly Test[]) => Test,
  op: 'worse' | 'better',
): PlannedCondition {
  const test = fold(of.map((one) => one.test))
  const byRow = of.flatMap(({ rows }) => rows ?? [])
  if (byRow.length === 0) return { test, rows: undefined }
  const fixed = of.filter(({ rows }) => rows === undefined).map((one) => one.test)
  const all = fixed.length === 0 ? byRow : [...byRow, verdictRows(program, { test: fold(fixed), rows: undefined })]
  const rows = all.reduce((p, q) => pass(program, (truth) => ({ op, truth, p, q })))
  return { test, rows }
}
export const plannedAll = (program: Program, of: readonly PlannedCondition[]): PlannedCondition =>
  combined(program, of, allOf, 'worse')
export const plannedAny = (program: Program, of: readonly PlannedCondition[]): PlannedCondition =>
  combined(program, of, anyOf, 'better')

export function plannedNot(program: Program, of: PlannedCondition): PlannedCondition {
  const { rows } = of
  return {
    test: notOf(of.test),
    rows: rows && pass(program, (truth) => ({ op: 'opposite', truth, p: rows })),
  }
}

const flipped = { '<': '>', '<=': '>=', '=': '=', '>=': '<=', '>': '<' } as const satisfies Record<
  Comparison,
  Comparison
>

export function plannedComparison(
  program: Program,
  test: Test,
  left: PlannedFormula,
  op: Comparison,
  right: PlannedFormula,
): PlannedCondition {
  if (left.fixed && right.fixed) return { test, rows: undefined }
  const denominator = lcm(left.term.denominator, right.term.denominator)
  const [a, b] = [left, right].map((part) => ({
    low: over(program, part, denominator, 'low'),
    high: over(program, part, denominator, 'high'),
  })) as [Record<'low' | 'high', Side>, Record<'low' | 'high', Side>]
  const compare = (x: Side, as: Comparison, y: Side): Uint8Array => {
    if ('fixed' in x) return compare(y, flipped[as], x)
    const rows = program.rows(x)
    if ('fixed' in y) {
      const table = program.table(y.fixed).values
      return pass(program, (truth) => ({ op: 'compareTable', as, truth, a: rows, table }))
    }
    const others = program.rows(y)
    return pass(program, (truth) => ({ op: 'compareRows', as, truth, a: rows, b: others }))
  }
  if (left.low === left.high && right.low === right.high) return { test, rows: compare(a.low, op, b.low) }
  // Of two ranges, the nearest ends prove a comparison and the farthest refute it; '=' needs both orders.
  const one = (as: '<' | '<=' | '>' | '>='): readonly [proof: Uint8Array, chance: Uint8Array] =>
    as.startsWith('<')
      ? [compare(a.high, as, b.low), compare(a.low, as, b.high)]
      : [compare(a.low, as, b.high), compare(a.high, as, b.low)]
  const meet = (p: Uint8Array, q: Uint8Array): Uint8Array => pass(program, (truth) => ({ op: 'worse', truth, p, q }))
  const [proof, chance] = op === '=' ? one('<=').map((x, at) => meet(x, one('>=')[at]!)) : one(op)
  return {
    test,
    rows: pass(program, (truth) => ({ op: 'both', truth, p: proof!, q: chance! })),
  }
}
