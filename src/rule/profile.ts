import { checkOptions } from '../quantity/hojokin-error'
import { entriesOf } from './profile/entries'
import { factReader, type Fact, type FactReader } from './profile/fact'
import { keyReader, suggester } from './profile/key'
import { refusal, type ProfileIssueCode, type Refusal } from './profile/messages'
import { nearestOptions } from './profile/nearest-options'
import type { Text } from './text'
import type { ReadableField, Profile, ProfileOf, ReadableVocabulary } from './vocabulary'
import type { Wish } from './wish'

/** What is wrong with a profile, and what to do about it. */
export interface ProfileIssue {
  /** The key as written, or '' for the whole. */
  readonly path: string
  /** The id of the fact that the key means, where it means one. */
  readonly field?: string
  /** The kind of mistake, for programs: 'unknownFact', 'notOption', 'decimals' … */
  readonly code: ProfileIssueCode
  /** For people, in both languages. */
  readonly message: Text
  /** The options that a word may mean which is none, by their ids. */
  readonly nearest?: readonly string[]
}
/** What helps to understand a profile. */
export interface ParseOptions {
  /** What people call the things that they want: a word that is no option is refused with the options that it means. */
  readonly wishes?: readonly Wish[]
}
/** The facts as read; where something is wrong, those that could be read stand beside what could not. */
export type ParsedProfile<P = Profile> =
  | {
      /** True where nothing is wrong. */
      readonly ok: true
      /** The facts, by id. */
      readonly profile: P
    }
  | {
      /** False where something is wrong. */
      readonly ok: false
      /** The facts that could be read, by id. */
      readonly profile: P
      /** Everything that is wrong, in the order of the input. */
      readonly issues: readonly ProfileIssue[]
    }

interface Reader {
  readonly fieldOf: (key: string) => ReadableField | undefined
  readonly suggestions: () => (key: string) => ReadableField | undefined
  readonly readerOf: (field: ReadableField) => FactReader
}

const readers = new WeakMap<ReadableVocabulary, Reader>()

function readerOf(vocabulary: ReadableVocabulary): Reader {
  const known = readers.get(vocabulary)
  if (known) return known
  const facts = new WeakMap<ReadableField, FactReader>()
  const reader: Reader = {
    fieldOf: keyReader(vocabulary),
    suggestions: suggester(vocabulary),
    readerOf: (field) => {
      const read = facts.get(field) ?? factReader(field)
      facts.set(field, read)
      return read
    },
  }
  readers.set(vocabulary, reader)
  return reader
}

/** A refused option, with the few that it may mean. */
function withNearest(
  refused: Refusal,
  field: ReadableField,
  written: unknown,
  wishes: readonly Wish[],
): Refusal & Pick<ProfileIssue, 'nearest'> {
  if (field.kind !== 'choice' || typeof written !== 'string') return refused
  const nearest = nearestOptions(field, written, wishes)
  if (nearest.length === 0) return refused
  return { ...refusal('notOption', field, written, nearest), nearest: nearest.map(({ id }) => id) }
}

/**
 * Reads unknown input as the facts of one applicant, or reports everything that is wrong with it, in Japanese and English.
 * The input is an object, a form's FormData, URLSearchParams or a Map. Keys are ids or labels; options are ids, labels or aliases;
 * numbers may have full-width digits, thousands separators, 億 and 万, ￥ or a unit; months may be written with eras. null, undefined
 * and empty text mean not known. Nothing is guessed, nothing is left out, and no input makes it throw.
 * @example parseProfile(vocabulary, { 都道府県: '石川県', 補助対象経費: '1億2,000万円' })
 * //=> { ok: true, profile: { prefecture: 'ishikawa', eligibleCost: 120000000 } }
 */
export function parseProfile<V extends ReadableVocabulary>(
  vocabulary: V,
  input: unknown,
  options?: ParseOptions,
): ParsedProfile<ProfileOf<V>>
export function parseProfile(
  vocabulary: ReadableVocabulary,
  input: unknown,
  options: ParseOptions = {},
): ParsedProfile {
  checkOptions(options, ['wishes'])
  const { wishes = [] } = options
  const entries = entriesOf(input)
  if (entries === null) return { ok: false, profile: {}, issues: [{ path: '', ...refusal('notObject') }] }
  const reader = readerOf(vocabulary)
  const suggest = reader.suggestions()
  const issues: ProfileIssue[] = []
  const facts = new Map<string, { readonly path: string; readonly value?: Fact | undefined }>()
  for (const [key, written] of entries) {
    const path = String(key)
    const field = typeof key === 'string' ? reader.fieldOf(key) : undefined
    const refuse = (wrong: Refusal): void => {
      issues.push({ path, ...(field && { field: field.id }), ...wrong })
    }
    if (!field) {
      refuse(refusal('unknownFact', path, suggest(path)))
      continue
    }
    const reading = reader.readerOf(field)(written)
    if ('value' in reading && reading.value === undefined) continue
    const before = facts.get(field.id)
    if (before) {
      refuse(refusal('givenTwice', field, before.path))
      continue
    }
    if ('refused' in reading) refuse(withNearest(reading.refused, field, written, wishes))
    facts.set(field.id, { path, ...reading })
  }
  const read = [...facts].filter(([, { value }]) => value !== undefined)
  const profile = Object.fromEntries(read.map(([id, { value }]) => [id, value]))
  return issues.length > 0 ? { ok: false, profile, issues } : { ok: true, profile }
}
