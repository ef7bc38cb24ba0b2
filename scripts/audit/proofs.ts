import { type Computed, isComputed } from '../prove/law'
import { laws } from '../prove/laws'
import { provedRule, readProofs, type RecordedProofs } from '../prove/record'
import { type Check, place } from '../../src/readings/audit/check'
import type { Programme } from '../../src/rule/programme'

/** A rule as it would be proved, and the laws that must have proofs of it; or why it cannot be written. */
interface Asked {
  readonly rule?: ReturnType<typeof provedRule>
  readonly laws: readonly string[]
  readonly error?: string
}
/** Writing a rule for the solver takes milliseconds, and tests of the audit ask for the same rules a hundred times. */
const asked = new WeakMap<Computed, Asked>()

function ask(measure: Computed): Asked {
  const known = asked.get(measure)
  if (known !== undefined) return known
  let found: Asked
  try {
    const speaking = laws.filter((law) => law.silence?.(measure) === undefined)
    found = { rule: provedRule(measure), laws: speaking.map(({ name }) => name) }
  } catch (error) {
    found = { laws: [], error: String(error) }
  }
  asked.set(measure, found)
  return found
}

/** What keeps a measure's proofs from standing for it, without asking the solver again. */
function problemsOf(measure: Computed, proofs: RecordedProofs[string] | undefined): readonly string[] {
  const { rule, laws, error } = ask(measure)
  if (rule === undefined) return [`cannot be written for the solver, so that nothing is proved of it: ${error}`]
  const next = `run npm run prove ${measure.id}`
  if (proofs === undefined) return [`has no proofs; ${next}`]
  if (proofs.ruleset !== rule.ruleset) return [`its rule changed since it was proved; ${next}`]
  if (proofs.form !== rule.form) return [`the solver reads its rule otherwise than when it was proved; ${next}`]
  return laws
    .filter((name) => !((proofs.claims[name] ?? 0) > 0))
    .map((name) => `the law '${name}' is neither proved nor says why it is silent; ${next}`)
}

/** Measures whose proofs do not stand for the rule that they have now, and proofs of measures that are not there. */
export function proofProblems(programmes: readonly Programme[], recorded: RecordedProofs): string[] {
  const measures = programmes.flatMap((programme) => programme.measures).filter(isComputed)
  const ids = new Set(measures.map(({ id }) => id))
  const left = Object.keys(recorded).filter((id) => !ids.has(id))
  return [
    ...measures.flatMap((measure) =>
      problemsOf(measure, recorded[measure.id]).map((problem) => `${place(measure.programme, measure.id)}: ${problem}`),
    ),
    ...left.map((id) => `${id}: has proofs and is no measure that computes an amount; run npm run prove`),
  ]
}

export const proved: Check = {
  promise: `every rule that computes an amount is proved as it stands: each of the ${laws.length} laws, or the law says why it is silent`,
  problems: ({ programmes }) => proofProblems(programmes, readProofs()),
}
