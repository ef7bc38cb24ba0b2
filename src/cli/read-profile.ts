import { readFileSync } from 'node:fs'
import { smeRelatedLaws, vocabulary } from '../../rules'
import { deriveFacts } from '../readings/derive'
import { parseProfile } from '../rule/profile'
import type { Profile } from '../rule/vocabulary'
import { CliError } from './cli-error'

export interface ProfileOptions {
  readonly profile?: string
  readonly fact?: readonly string[]
}

function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CliError({
      ja: `プロフィール ${path} を読めません（${code ?? ''}）。`,
      en: `Cannot read the profile ${path} (${code ?? ''}).`,
    })
  }
}

function readJson(path: string): unknown {
  const written = readText(path).replace(/^\ufeff/, '')
  try {
    return JSON.parse(written)
  } catch (error) {
    const where = (error as Error).message
    throw new CliError({
      ja: `プロフィール ${path} は JSON として読めません：${where}`,
      en: `The profile ${path} is not JSON: ${where}`,
    })
  }
}

function readFacts(facts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    facts.map((fact) => {
      const at = fact.indexOf('=')
      if (at < 1)
        throw new CliError({
          ja: `--fact は 名前=値 の形で書きます（「${fact}」でした）。`,
          en: `Write --fact as name=value, not “${fact}”.`,
        })
      return [fact.slice(0, at), fact.slice(at + 1)]
    }),
  )
}

/** Refuses input that is not a profile, naming every fact that is wrong. */
export function checkedProfile(input: unknown): Profile {
  const parsed = parseProfile(vocabulary, input)
  if (parsed.ok) return parsed.profile
  const list = (language: 'ja' | 'en'): string =>
    parsed.issues.map(({ path, message }) => `\n  ${path ? `${path}: ` : ''}${message[language]}`).join('')
  throw new CliError({
    ja: `プロフィールに直すところがあります。${list('ja')}`,
    en: `The profile needs mending.${list('en')}`,
  })
}

/** Reads the facts of one applicant from a file, standard input or --fact, and adds those that follow from them. */
export function readProfile(options: ProfileOptions): Profile {
  const input = options.profile === undefined ? {} : readJson(options.profile)
  const facts = readFacts(options.fact ?? [])
  const merged =
    Object.keys(facts).length > 0 && typeof input === 'object' && input !== null ? { ...input, ...facts } : input
  return deriveFacts([smeRelatedLaws], checkedProfile(merged))
}
