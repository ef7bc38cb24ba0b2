import { toSmt } from '../../src/readings/smt'
import { assert, type Claim, type Computed } from './law'

/** Claims that two measures over the same facts have the same applicants and pay the same, each to its own rule. */
export function sameAmounts(one: Computed, other: Computed): Claim {
  const [a, b] = [toSmt(one), toSmt(other, '_other')]
  const same = a.facts.map(({ field }) => assert(`(= |${field.id}| |${field.id}_other|)`))
  const differs = `(or (distinct ${a.eligible} ${b.eligible}) (and ${a.eligible}
    (or (distinct ${a.amount!.low} ${b.amount!.low}) (distinct ${a.amount!.high} ${b.amount!.high}))))`
  return {
    what: `${one.id} and ${other.id}`,
    facts: a.facts,
    script: [...a.preamble, ...b.preamble, ...same, assert(differs)],
  }
}
