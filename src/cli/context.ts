import type { Command } from 'commander'
import { isDate } from '../quantity/date'
import { jsonText } from '../quantity/json'
import type { Language } from '../rule/text'
import { CliError } from './cli-error'
import { localeLanguage } from './language'

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

/** The day on which it is asked: the one given by that `name`, or today where this computer is. */
export function dayOf(given: string | undefined, name = '--on'): string {
  if (given !== undefined) {
    if (isDate(given)) return given
    throw new CliError({
      ja: `${name} は YYYY-MM-DD の形の日付です（「${given}」でした）。`,
      en: `${name} takes a day as YYYY-MM-DD, not “${given}”.`,
    })
  }
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
