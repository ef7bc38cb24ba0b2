import { NO_ROW } from '../quantity/scaled'
import type { Comparison } from '../rule/node'
import { FALSE, MAYBE, TRUE, type Test } from './condition'
import type { Reason } from './outcome'
import type { Facts } from './slots'
import { type Term, termText } from './term'

type Order = (a: bigint | number, b: bigint | number) => boolean
const orders: Record<Comparison, Order> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
}
const mirrored = { '<': '>', '<=': '>=', '=': '=', '>=': '<=', '>': '<' } as const

/** Whether every (or no) pair of values within the bounds compares so. */
function decide(
  op: Comparison,
  a: readonly [bigint | number, bigint | number],
  b: readonly [bigint | number, bigint | number],
): number {
  const holds = orders[op]
  const pairs = [holds(a[0], b[0]), holds(a[0], b[1]), holds(a[1], b[0]), holds(a[1], b[1])]
  if (op === '=')
    return a[0] === a[1] && b[0] === b[1] ? (pairs[0] ? TRUE : FALSE) : a[1] < b[0] || b[1] < a[0] ? FALSE : MAYBE
  return pairs.every(Boolean) ? TRUE : pairs.some(Boolean) ? MAYBE : FALSE
}

/** True where neither side is computed: a fact against a parameter, whose values alone are where the comparison can turn. */
export const isSimple = (left: Term, right: Term): boolean =>
  (left.plain === true && right.parameter !== undefined) || (left.parameter !== undefined && right.plain === true)

/** What is compared, with its own name and unit where it is computed, and what with. */
function reasonOf(
  left: Term,
  op: Comparison,
  right: Term,
  facts: Facts,
): Omit<Reason & { kind: 'compare' }, 'met' | 'negated'> {
  if (left.parameter !== undefined && right.parameter === undefined) return reasonOf(right, mirrored[op], left, facts)
  const row = right.row?.(facts)
  return {
    kind: 'compare',
    field: left.fact,
    ...(left.label && { label: left.label }),
    ...(!(left.plain && right.parameter !== undefined) && { unit: left.unit }),
    value: termText(left, facts),
    op,
    threshold: termText(right, facts),
    ...(right.label && { than: right.label }),
    ...(right.plain && { thanField: right.fact }),
    ...(right.parameter !== undefined && { parameter: right.parameter }),
    ...(row && { source: row.source, at: row.at, printed: row.printed }),
  }
}

/** Both sides are over one denominator; a side without a row fails the comparison, and one whose row is not known yet leaves it open. */
export function comparison(left: Term, op: Comparison, right: Term): Test {
  const verdict = (low: Facts, high: Facts): number => {
    const a = left.small.low(low, high)
    const b = right.small.low(low, high)
    if (a === NO_ROW || b === NO_ROW) return FALSE
    if (a < 0 || b < 0) return MAYBE
    const c = left.small.high(low, high)
    const d = right.small.high(low, high)
    if (!(Number.isNaN(a + b) || Number.isNaN(c + d))) return decide(op, [a, c], [b, d])
    return decide(
      op,
      [left.big.low(low, high), left.big.high(low, high)],
      [right.big.low(low, high), right.big.high(low, high)],
    )
  }
  return {
    verdict,
    ask: (facts, out) => {
      left.ask(facts, out)
      right.ask(facts, out)
    },
    use: (facts, rows) => {
      left.use(facts, rows)
      right.use(facts, rows)
    },
    explain: (facts, truth, met, out) => {
      const gone = [left, right].filter((side) => side.small.low(facts, facts) === NO_ROW)
      if (gone.length === 0) out.push({ ...reasonOf(left, op, right, facts), met, negated: truth !== met })
      // A figure that is not there speaks against the applicant, never for him.
      else if (!met) for (const side of gone) side.explain(facts, out)
    },
  }
}
