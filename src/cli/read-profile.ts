import { derivations, vocabulary, wishes } from '../../rules'
import { contradictions, deriveFacts } from '../readings/derive'
import { type Client, readClients } from '../readings/clients/read-clients'
import { slipOfTenThousand } from '../readings/slip'
import { clip } from '../quantity/clip'
import { quantityText } from '../rule/print'
import { parseProfile, type ProfileIssue } from '../rule/profile'
import type { FieldDefinition, Profile } from '../rule/vocabulary'
import type { Wish } from '../rule/wish'
import { CliError } from './cli-error'
import { nearestOptions, optionByPart } from './forgiving'
import { say } from './language'
import { withoutIds } from './plain'
import { type ProfileFile, readProfileFiles } from './profile-file'
import { isPurpose, wantedIn, wishRefusal } from './wishes'

export interface ProfileOptions {
  readonly profile?: readonly string[]
  readonly fact?: readonly string[]
  readonly verbose?: boolean
}

const fieldOf = (id: string | undefined): FieldDefinition | undefined =>
  id === undefined ? undefined : (vocabulary as Readonly<Record<string, FieldDefinition>>)[id]

/** Tells the person something that is no answer. */
export const note = (ja: string, en: string): void => {
  process.stderr.write(`${say(ja, en)}\n`)
}

/** The facts as stated; what is wanted may be stated more than once, and of any other fact the last counts. */
function readFacts(facts: readonly string[]): Record<string, string | readonly string[]> {
  const pairs = facts.map((fact) => {
    const at = fact.indexOf('=')
    if (at < 1)
      throw new CliError({
        ja: `--fact は 名前=値 の形で書きます（「${clip(fact)}」でした）。`,
        en: `Write --fact as name=value, not “${clip(fact)}”.`,
      })
    return [fact.slice(0, at), fact.slice(at + 1)] as const
  })
  const wanted = pairs.filter(([key]) => isPurpose(key)).map(([, value]) => value)
  return {
    ...Object.fromEntries(pairs.filter(([key]) => !isPurpose(key))),
    ...(wanted.length > 0 && { [vocabulary.plannedActivity.id]: wanted.length === 1 ? wanted[0]! : wanted }),
  }
}

/** A part that means one option only is taken for it, and said. */
function completed(input: unknown): unknown {
  const parsed = parseProfile(vocabulary, input)
  if (parsed.ok || typeof input !== 'object' || input === null) return input
  const parts = parsed.issues.flatMap(({ code, path, field: id }) => {
    const field = fieldOf(id)
    const written: unknown = (input as Record<string, unknown>)[path]
    if (code !== 'notOption' || field?.kind !== 'choice' || typeof written !== 'string') return []
    const option = optionByPart(field, written)
    if (option === undefined) return []
    const shown = clip(written)
    note(`「${shown}」を「${option.label.ja}」と読みました。`, `Took “${shown}” for “${option.label.en}”.`)
    return [[path, option.id] as const]
  })
  return { ...input, ...Object.fromEntries(parts) }
}

function messageOf(
  { code, path, field: id, message, nearest }: ProfileIssue,
  input: unknown,
  language: 'ja' | 'en',
): string {
  const field = fieldOf(id)
  if (code !== 'notOption' || field?.kind !== 'choice') return message[language]
  const written = String((input as Record<string, unknown>)[path])
  if (field.id === vocabulary.plannedActivity.id) return wishRefusal(written, language)
  const meant = nearest?.flatMap((option) => field.options.find((one) => one.id === option) ?? [])
  const near = (meant ?? nearestOptions(field, written)).map(({ label }) => label[language])
  const all = field.options.length > near.length
  return language === 'ja'
    ? `${field.label.ja}に「${written}」はありません。もしかすると: ${near.join('、')}${all ? `（全部で${String(field.options.length)}。hojokin schema で見られます）` : ''}`
    : `${field.label.en} has no “${written}”. Did you mean: ${near.join(', ')}${all ? ` (of ${String(field.options.length)}; hojokin schema lists them)` : ''}`
}

/** Refuses input that is not a profile, naming every fact that is wrong. */
export function checkedProfile(written: unknown, verbose = false): Profile {
  const input = completed(written)
  const parsed = parseProfile(vocabulary, input, { wishes })
  if (parsed.ok) return parsed.profile
  const list = (language: 'ja' | 'en'): string =>
    parsed.issues
      .map((issue) => messageOf(issue, input, language))
      .map((words) => `\n  ${verbose ? words : withoutIds(words)}`)
      .join('')
  throw new CliError({
    ja: `プロフィールに直すところがあります。${list('ja')}`,
    en: `The profile needs mending.${list('en')}`,
  })
}

/** A cost that was perhaps meant in 万円 is asked about; nothing is changed. */
function askAboutSlips(facts: Readonly<Record<string, unknown>>): void {
  for (const [id, value] of Object.entries(facts)) {
    const field = fieldOf(id)
    const meant = field && slipOfTenThousand(field, String(value))
    if (meant === undefined) continue
    const [as, perhaps] = [quantityText(String(value), 'yen'), quantityText(meant.toString(), 'yen')]
    note(
      `${field!.label.ja}は${as.ja}でよいですか。${perhaps.ja}なら「${String(value)}万円」と書いてください。`,
      `Is ${field!.label.en.toLowerCase()} ${as.en}? If you mean ${perhaps.en}, write “${String(value)}万円”.`,
    )
  }
}

/** A client with what is wanted, where that was said in people’s words or is more than one thing. */
export interface WishingClient extends Client {
  readonly wishes: readonly Wish[]
}

function clientsIn({ name, content }: ProfileFile, verbose: boolean | undefined): readonly WishingClient[] {
  const list: readonly unknown[] = Array.isArray(content) ? content : [content ?? {}]
  const read = list.map((one, at) => {
    const { rest, wishes } = wantedIn(one)
    const label = list.length > 1 ? `${name} ${String(at + 1)}` : name
    return { rest, wishes, ...readClients(vocabulary, completed(rest), label) }
  })
  const wrong = read.filter((one) => one.issues.length > 0)
  if (wrong.length === 0) return read.flatMap(({ clients, wishes }) => clients.map((one) => ({ ...one, wishes })))
  if (list.length === 1) checkedProfile(read[0]!.rest, verbose)
  const words = (language: 'ja' | 'en'): string =>
    wrong
      .flatMap(({ rest, issues }) => issues.map((one) => `${one.client}: ${messageOf(one, rest, language)}`))
      .map((line) => `\n  ${verbose ? line : withoutIds(line)}`)
      .join('')
  throw new CliError({
    ja: `${name} に直すところがあります。${words('ja')}`,
    en: `${name} needs mending.${words('en')}`,
  })
}

/** Reads every client of the files given; a --fact is said of all of them. */
export async function readAll({ profile = [], fact = [], verbose }: ProfileOptions): Promise<readonly WishingClient[]> {
  const { rest, wishes } = wantedIn(readFacts(fact))
  const stated = checkedProfile(rest, verbose)
  const files = (await Promise.all(profile.map(readProfileFiles))).flat()
  const read = files.flatMap((file) => clientsIn(file, verbose))
  const clients = files.length > 0 ? read : [{ name: '', profile: {}, wishes: [] }]
  return clients.map(({ name, profile: own, wishes: wanted }) => {
    const all = wishes.length > 0 ? wishes : wanted
    const { [vocabulary.plannedActivity.id]: one, ...facts } = { ...own, ...stated }
    const merged: Profile = all.length > 1 || one === undefined ? facts : { ...own, ...stated }
    askAboutSlips(merged)
    for (const { message } of contradictions(derivations, merged)) note(message.ja, message.en)
    return { name, profile: deriveFacts(derivations, merged), wishes: all }
  })
}

/** Reads the facts of one applicant from a file, standard input or --fact, and adds those that follow from them. */
export async function readProfile(options: ProfileOptions): Promise<Profile> {
  const clients = await readAll(options)
  if (clients.length === 1) return clients[0]!.profile
  throw new CliError({
    ja: `一人分だけ調べられますが、${String(clients.length)}人分あります（${clients.map(({ name }) => name).join('、')}）。何人分もの表は hojokin screen で作れます。`,
    en: `This takes one applicant, and there are ${String(clients.length)} (${clients.map(({ name }) => name).join(', ')}). hojokin screen makes a table of several.`,
  })
}
