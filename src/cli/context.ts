import type { Command } from 'commander'
import { jsonText } from '../quantity/json'
import type { Language } from '../rule/text'
import { CliError } from './cli-error'

/** Japanese where the locale is Japanese, English otherwise. */
function localeLanguage(): Language {
  const locale =
    process.env['LC_ALL'] ||
    process.env['LC_MESSAGES'] ||
    process.env['LANG'] ||
    Intl.DateTimeFormat().resolvedOptions().locale
  return locale.startsWith('ja') ? 'ja' : 'en'
}

/** The language of a command: --lang before or after its name, else the locale's. */
export function languageOf(command: Command): Language {
  const { lang } = command.optsWithGlobals<{ lang?: string }>()
  if (lang === undefined) return localeLanguage()
  if (lang === 'ja' || lang === 'en') return lang
  throw new CliError({ ja: `--lang は ja か en です（「${lang}」でした）。`, en: `--lang is ja or en, not “${lang}”.` })
}

export const wantsJson = (command: Command): boolean => command.optsWithGlobals<{ json?: boolean }>().json === true

/** Prints a line on standard output. */
export const print = (line = ''): void => {
  process.stdout.write(`${line}\n`)
}

/** Prints JSON with yen as integers. */
export const printJson = (value: unknown): void => {
  process.stdout.write(jsonText(value))
}
