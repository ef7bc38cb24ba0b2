import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { HojokinError } from '../quantity/hojokin-error'
import { csvObjects } from '../readings/clients/csv'
import { CliError } from './cli-error'
import { readWhole } from './whole-file'

/** One file of facts: what it holds, and the name that it gives to who is in it. */
export interface ProfileFile {
  readonly name: string
  readonly path: string
  readonly content: unknown
}

const refusals: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  ENOENT: ['というファイルはありません', 'does not exist'],
  EISDIR: ['はフォルダーです', 'is a folder'],
  EACCES: ['は読む権限がありません', 'may not be read'],
}

function bytesOf(path: string): Buffer {
  try {
    return readWhole(path)
  } catch (error) {
    if (error instanceof HojokinError) throw error
    const { code = '' } = error as NodeJS.ErrnoException
    const [ja, en] = refusals[code] ?? [`を読めません（${code}）`, `cannot be read (${code})`]
    throw new CliError({ ja: `プロフィール ${path} ${ja}。`, en: `The profile ${path} ${en}.` })
  }
}

/** Reads text as it is written in Japan: UTF-8, UTF-16 as PowerShell's > writes it, or Shift_JIS as Excel does. */
export function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('shift_jis').decode(bytes)
  }
}

/** Where a text stops being JSON, by line and column, without the runtime's own words. */
function jsonProblem(path: string, written: string, error: unknown): CliError {
  const at = /position (\d+)/.exec(String(error))?.[1]
  const before = written.slice(0, at === undefined ? written.length : Number(at)).split('\n')
  const place = { line: before.length, column: [...before.at(-1)!].length + 1 }
  return new CliError({
    ja: `プロフィール ${path} は JSON として読めません：${String(place.line)}行目の${String(place.column)}文字目あたりを直してください。`,
    en: `The profile ${path} is not JSON: look at line ${String(place.line)}, column ${String(place.column)}.`,
  })
}

async function parsed(path: string, written: string): Promise<unknown> {
  const ending = extname(path).toLowerCase()
  if (ending === '.csv') return csvObjects(written)
  const text = written.replace(/^\ufeff/, '')
  const looksLikeJson = /^\s*[[{"]/.test(text)
  if (ending === '.json' || looksLikeJson) {
    try {
      return JSON.parse(text)
    } catch (error) {
      throw jsonProblem(path, text, error)
    }
  }
  const { parse } = await import('yaml')
  try {
    return parse(text) as unknown
  } catch (error) {
    const line = (error as { linePos?: readonly { line: number }[] }).linePos?.[0]?.line
    throw new CliError({
      ja: `プロフィール ${path} は YAML として読めません${line === undefined ? '' : `：${String(line)}行目あたりを直してください`}。`,
      en: `The profile ${path} is not YAML${line === undefined ? '' : `: look at line ${String(line)}`}.`,
    })
  }
}

/** The files that a path means: itself, or those in a folder. */
function filesOf(path: string): readonly string[] {
  if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  const found = readdirSync(path)
    .filter((name) => /\.(json|ya?ml|csv)$/i.test(name))
    .sort()
    .map((name) => join(path, name))
  if (found.length > 0) return found
  throw new CliError({
    ja: `フォルダー ${path} に、JSON・YAML・CSV のファイルがありません。`,
    en: `The folder ${path} holds no JSON, YAML or CSV file.`,
  })
}

/** Reads a file of facts (JSON, YAML or CSV, in any of the encodings in use here), standard input, or every such file of a folder. */
export const readProfileFiles = (path: string): Promise<readonly ProfileFile[]> =>
  Promise.all(
    filesOf(path).map(async (one) => ({
      name: one === '-' ? '-' : basename(one, extname(one)),
      path: one,
      content: await parsed(one, decoded(bytesOf(one))),
    })),
  )
