import type { Language } from '../rule/text'

/** Japanese where the locale is Japanese, English otherwise. */
export function localeLanguage(env: NodeJS.ProcessEnv = process.env): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
  return locale.startsWith('ja') ? 'ja' : 'en'
}

/** The language of help and errors, which are written before the command is read: --lang wherever it stands, else the locale's. */
export function spokenLanguage(argv: readonly string[] = process.argv): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1])
  return asked === 'ja' || asked === 'en' ? asked : localeLanguage()
}

/** Picks the words of the language that this run speaks. */
export const say = (ja: string, en: string): string => (spokenLanguage() === 'ja' ? ja : en)

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/u

/** The half of 'English / 日本語' that this run speaks, whatever Japanese words the English quotes; other words stay as they are. */
export function ownHalf(written: string): string {
  const parts = written.split(' / ')
  const [first = '', second = ''] = parts
  const bilingual = parts.length === 2 && JAPANESE.test(second) && /[a-z]{2}/i.test(first)
  return bilingual ? say(second, first) : written
}
