import type { Comparison } from '../rule/node'
import type { Slots, Facts } from './slots'
import { type Term, termText } from './term'
import type { Reason } from './outcome'
import { factText } from './fact-text'
import { UNKNOWN } from '../quantity/scaled'

/** Three-valued truth, ordered so that `all` is the least and `any` the greatest. */
export const FALSE = 0
export const MAYBE = 1
export const TRUE = 2

/** A condition, folded: what it says of facts known exactly (low = high) or within bounds. */
export interface Test {
  verdict(low: Facts, high: Facts): number
  /** Adds the slots whose facts are missing and still matter. */
  ask(facts: Facts, out: Set<number>): void
  /** Adds why it is true (or false); `met` says whether that speaks for the applicant. */
  explain(facts: Facts, truth: boolean, met: boolean, out: Reason[]): void
}

function askOpen(of: readonly Test[], facts: Facts, out: Set<number>): void {
  for (const test of of) if (test.verdict(facts, facts) === MAYBE) test.ask(facts, out)
}

/** `all` (decided by one FALSE) and `any` (decided by one TRUE) are one idea with its truth values swapped. */
function combine(of: readonly Test[], decisive: number): Test {
  const otherwise = decisive === FALSE ? TRUE : FALSE
  return {
    verdict: (low, high) => {
      let verdict = otherwise
      for (const test of of) {
        const one = test.verdict(low, high)
        if (one === decisive) return decisive
        if (one === MAYBE) verdict = MAYBE
      }
      return verdict
    },
    ask: (facts, out) => {
      askOpen(of, facts, out)
    },
    explain: (facts, truth, met, out) => {
      const verdict = truth ? TRUE : FALSE
      for (const test of of)
        if (verdict !== decisive || test.verdict(facts, facts) === decisive) test.explain(facts, truth, met, out)
    },
  }
}
export const allOf = (of: readonly Test[]): Test => combine(of, FALSE)
export const anyOf = (of: readonly Test[]): Test => combine(of, TRUE)

export const notOf = (of: Test): Test => ({
  verdict: (low, high) => TRUE - of.verdict(low, high),
  ask: of.ask,
  explain: (facts, truth, met, out) => {
    of.explain(facts, !truth, met, out)
  },
})

/** `member[code]` says whether the option is one of the values. */
export function memberOf(slots: Slots, at: number, values: readonly string[], member: Uint8Array): Test {
  return {
    verdict: (low) => {
      const code = low[at]!
      return code < 0 ? MAYBE : member[code] === 1 ? TRUE : FALSE
    },
    ask: (facts, out) => {
      if (facts[at]! < 0) out.add(at)
    },
    explain: (facts, truth, met, out) => {
      out.push({
        kind: 'oneOf',
        met,
        negated: truth !== met,
        field: slots[at]!.field.id,
        value: factText(slots[at]!, facts[at]!),
        values,
      })
    },
  }
}

type Order = (a: bigint | number, b: bigint | number) => boolean
const orders: Record<Comparison, Order> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
}

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

/** Both sides are over one denominator; a side without a row fails the comparison. */
export function comparison(left: Term, op: Comparison, right: Term): Test {
  const verdict = (low: Facts, high: Facts): number => {
    const a = left.small.low(low, high)
    const b = right.small.low(low, high)
    if (a < UNKNOWN || b < UNKNOWN) return FALSE
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
    explain: (facts, truth, met, out) => {
      const row = right.row?.(facts)
      out.push({
        kind: 'compare',
        met,
        negated: truth !== met,
        field: left.name,
        value: termText(left, facts),
        op,
        threshold: termText(right, facts),
        ...(right.isParameter && { parameter: right.name }),
        ...(row && { source: row.source, at: row.at, printed: row.printed }),
      })
    },
  }
}
