import { parseProfile, type ParseOptions, type ProfileIssue } from '../../rule/profile'
import type { Profile, Vocabulary } from '../../rule/vocabulary'

/** One client of an adviser: a name and the facts. */
export interface Client {
  /** As the file calls the client. */
  readonly name: string
  /** The facts. */
  readonly profile: Profile
}
/** What is wrong with one client's facts. */
export interface ClientIssue extends ProfileIssue {
  /** The client whose facts they are. */
  readonly client: string
}

const nameKeys: readonly string[] = ['name', 'client', '名前', '氏名', '会社名', '相談者', '顧客名']

function readOne(
  vocabulary: Vocabulary,
  input: unknown,
  fallback: string,
  options: ParseOptions,
): Client | readonly ClientIssue[] {
  const entries =
    typeof input === 'object' && input !== null && !Array.isArray(input) ? Object.entries(input) : undefined
  const named = entries?.find(([key, value]) => nameKeys.includes(key) && typeof value === 'string')
  const name = typeof named?.[1] === 'string' ? named[1] : fallback
  const facts = entries ? Object.fromEntries(entries.filter(([key]) => key !== named?.[0])) : input
  const parsed = parseProfile(vocabulary, facts, options)
  return parsed.ok ? { name, profile: parsed.profile } : parsed.issues.map((issue) => ({ ...issue, client: name }))
}

/**
 * Reads clients from what a file holds: one profile, or a list of them, each with a name of its own or the file's.
 * Nobody is left out in silence: whoever cannot be read is in `issues`, fact by fact.
 * @example readClients(vocabulary, [{ 名前: '山田旅館', 都道府県: '石川県' }], 'clients').clients[0].name //=> '山田旅館'
 */
export function readClients(
  vocabulary: Vocabulary,
  input: unknown,
  file: string,
  options: ParseOptions = {},
): {
  /** Those that could be read. */
  readonly clients: readonly Client[]
  /** What is wrong with the others, fact by fact. */
  readonly issues: readonly ClientIssue[]
} {
  const list: readonly unknown[] = Array.isArray(input) ? input : [input]
  const read = list.map((one, at) =>
    readOne(vocabulary, one, list.length > 1 ? `${file} ${String(at + 1)}` : file, options),
  )
  return {
    clients: read.filter((one): one is Client => 'profile' in one),
    issues: read.flatMap((one) => ('profile' in one ? [] : one)),
  }
}
