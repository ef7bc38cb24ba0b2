import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toSmt } from '../../src/readings/smt'
import { rulesetOf } from '../../src/rule/ruleset'
import type { Computed } from './law'

/** What was proved of a measure, and of which rule: any other rule under its id has no proofs yet. */
export interface Proofs {
  readonly ruleset: string
  /** The SHA-256 of the rule as the solver read it, so that a changed reading is proved again too. */
  readonly form: string
  /** How many claims of each law were proved. */
  readonly claims: Readonly<Record<string, number>>
}
export type RecordedProofs = Readonly<Record<string, Proofs>>

const file = fileURLToPath(new URL('../../test/rules/recorded-proofs.json', import.meta.url))

/** The rule that proofs are about; throws where it cannot be written for a solver. */
export function provedRule(measure: Computed): Pick<Proofs, 'ruleset' | 'form'> {
  const { preamble, eligible, amount, ratios, rows } = toSmt(measure)
  const form = JSON.stringify([preamble, eligible, amount, ratios, rows])
  return { ruleset: rulesetOf(measure), form: createHash('sha256').update(form).digest('hex') }
}

export const readProofs = (): RecordedProofs => JSON.parse(readFileSync(file, 'utf8')) as RecordedProofs

export const writeProofs = (proofs: RecordedProofs): void => {
  writeFileSync(file, `${JSON.stringify(proofs, null, 2)}\n`)
}
