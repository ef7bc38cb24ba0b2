/** What is said to people, in both languages. */
export interface Words {
  /** In Japanese. */
  readonly ja: string
  /** In English. */
  readonly en: string
}
