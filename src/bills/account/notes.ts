import type { Text } from '../../rule/text'

/** Something that was guessed, mended or left out, said out loud; `code` does not change with the words. */
export interface Note extends Text {
  /** What kind of note it is, for programs. */
  readonly code: string
  /** How many rows it is about, where it is about rows. */
  readonly rows?: number
}

export const note = (code: string, ja: string, en: string, rows?: number): Note => ({
  code,
  ja,
  en,
  ...(rows !== undefined && { rows }),
})

/** A count of things in English: 1 row, 2 rows. */
export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`
