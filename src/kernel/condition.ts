import type { Asked } from './asked'
import { factText } from './fact-text'
import type { Reason } from './outcome'
import type { Slots, Facts } from './slots'

/** Three-valued truth, ordered so that `all` is the least and `any` the greatest. */
export const FALSE = 0
export const MAYBE = 1
export const TRUE = 2

/** A condition, folded: what it says of facts known exactly (low = high) or within bounds. */
export interface Test {
  verdict(low: Facts, high: Facts): number
  /** Adds what is missing and still matters, where its verdict is MAYBE. */
  ask(facts: Facts, out: Asked): void
  /** Sets, for each parameter that counts, the place of its row + 1. */
  use(facts: Facts, rows: number[]): void
  /** Adds why it is true (or false); `met` says whether that speaks for the applicant. */
  explain(facts: Facts, truth: boolean, met: boolean, out: Reason[]): void
}

function askOpen(of: readonly Test[], facts: Facts, out: Asked): void {
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
    use: (facts, rows) => {
      for (const test of of) test.use(facts, rows)
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
  use: of.use,
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
    ask: (_facts, out) => {
      out.slots.add(at)
    },
    use: () => undefined,
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
