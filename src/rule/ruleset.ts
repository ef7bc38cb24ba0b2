import { sha256 } from '@noble/hashes/sha2'
import type { Measure } from './programme'
import type { FieldDefinition } from './vocabulary'

/** The major version of the engine: the same rule may be worked out in another way after it changes. */
export const engine = 0

/** What people read, and programs do not go by. */
const words = ['label', 'why', 'note']

/** Data as JSON with its keys in one order, without what people read. */
function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join()}]`
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? 'null'
  const entries = Object.entries(data).filter(([key, part]) => part !== undefined && !words.includes(key))
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`
}

const kindOf = (field: FieldDefinition): unknown => [
  field.kind,
  ...(field.kind === 'number' ? [field.unit, field.decimals] : []),
  ...(field.kind === 'choice' ? field.options.map(({ id }) => id) : []),
]

/** What decides the answer, and nothing else: no label, no help, no source, no printed figure. */
function decisive(measure: Measure): unknown {
  const { applicants, award, eligibility, purpose, amount, parameters, payers, fields } = measure
  const tables = Object.entries(parameters).map(([name, { unit, knownUntil, rows }]) => [
    name,
    { unit, knownUntil, rows: rows.map(({ when, value }) => ({ when, value })) },
  ])
  return {
    engine,
    rule: { applicants, award, eligibility, purpose, amount },
    parameters: Object.fromEntries(tables) as unknown,
    payers: payers.map(({ id, ratio }) => ({ id, ratio })),
    fields: Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, kindOf(field)])) as unknown,
  }
}

/**
 * Gives the SHA-256 of what decides a measure's answers: its conditions, amount, figures, payers, kinds and units, and the engine's
 * major version. Two measures of one ruleset answer every profile alike; a reworded help text leaves it as it is.
 * @example rulesetOf(measures['electricity-discount']).length //=> 64
 */
export const rulesetOf = (measure: Measure): string =>
  Array.from(sha256(canonical(decisive(measure))), (byte) => byte.toString(16).padStart(2, '0')).join('')
