/** A label in both languages; the official Japanese is the original. */
export interface Text {
  /** In Japanese, the original where there is an official name. */
  readonly ja: string
  /** In English. */
  readonly en: string
}
/** A language that the library speaks. */
export type Language = keyof Text
export const languages: readonly Language[] = ['ja', 'en']

/**
 * Pairs a Japanese text with its English.
 * @example text('国', 'state').en //=> 'state'
 */
export const text = (ja: string, en: string): Text => ({ ja, en })
