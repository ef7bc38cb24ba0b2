import { factSchema, readFact, type Fact, type FactSchema } from './profile/fact'
import { keyReader, nearestFact } from './profile/key'
import { messages } from './profile/messages'
import type { Text } from './text'
import type { FieldDefinition, Profile, ProfileOf, Vocabulary } from './vocabulary'

/** What is wrong with a profile: where (the key as written, or '' for the whole), and what to do about it. */
export interface ProfileIssue {
  readonly path: string
  readonly message: Text
}
export type ParsedProfile<P = Profile> =
  { readonly ok: true; readonly profile: P } | { readonly ok: false; readonly issues: readonly ProfileIssue[] }

interface Reader {
  readonly fieldOf: (key: string) => FieldDefinition | undefined
  readonly schemaOf: (field: FieldDefinition) => FactSchema
}

const readers = new WeakMap<Vocabulary, Reader>()

function readerOf(vocabulary: Vocabulary): Reader {
  const known = readers.get(vocabulary)
  if (known) return known
  const schemas = new WeakMap<FieldDefinition, FactSchema>()
  const schemaOf = (field: FieldDefinition): FactSchema => {
    const schema = schemas.get(field) ?? factSchema(field)
    schemas.set(field, schema)
    return schema
  }
  const reader = { fieldOf: keyReader(vocabulary), schemaOf }
  readers.set(vocabulary, reader)
  return reader
}

/** True for an object as JSON gives it, from any realm; an object with a hand-set prototype, an array or an instance is not one. */
function isPlainObject(input: unknown): input is Record<PropertyKey, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf'))
  )
}

/**
 * Reads unknown input as the facts of one applicant, or reports everything that is wrong with it, in Japanese and English.
 * Keys are ids or labels; options are ids, labels or aliases; numbers may have full-width digits, thousands separators, 億 and 万;
 * months may be written with eras. null and undefined mean not known. Nothing is guessed and nothing is left out.
 * @example parseProfile(vocabulary, { 都道府県: '石川県', 補助対象経費: '1億2,000万円' })
 * //=> { ok: true, profile: { prefecture: 'ishikawa', eligibleCost: 120000000 } }
 */
export function parseProfile<V extends Vocabulary>(vocabulary: V, input: unknown): ParsedProfile<ProfileOf<V>>
export function parseProfile(vocabulary: Vocabulary, input: unknown): ParsedProfile {
  if (!isPlainObject(input)) return { ok: false, issues: [{ path: '', message: messages.notObject() }] }
  const reader = readerOf(vocabulary)
  const issues: ProfileIssue[] = []
  const facts = new Map<string, { readonly path: string; readonly value?: Fact }>()
  for (const key of Reflect.ownKeys(input)) {
    const path = String(key)
    const refuse = (message: Text): void => {
      issues.push({ path, message })
    }
    const field = typeof key === 'string' ? reader.fieldOf(key) : undefined
    if (!field) {
      refuse(messages.unknownFact(path, nearestFact(vocabulary, path)))
      continue
    }
    const written = input[key]
    if (written === null || written === undefined) continue
    const before = facts.get(field.id)
    if (before) {
      refuse(messages.givenTwice(field, before.path))
      continue
    }
    const reading = readFact(reader.schemaOf(field), field, written)
    if ('refused' in reading) refuse(reading.refused)
    facts.set(field.id, 'refused' in reading ? { path } : { path, value: reading.value })
  }
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, profile: Object.fromEntries([...facts].map(([id, { value }]) => [id, value])) }
}
