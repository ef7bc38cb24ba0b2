import type { Text } from './text'

/** One call for applications (公募の回): a window, both days included. */
export interface CallRound {
  /** '20回', '5次'. */
  readonly round: string
  /** Its name in English, where it is more than a number. */
  readonly en?: string
  /** 'YYYY-MM-DD'; absent where only its announcement is known. */
  readonly opens?: string
  /** Its last day, 'YYYY-MM-DD'. */
  readonly closes?: string
  /** What to know of it: a time of day, a document due earlier, closed early. */
  readonly note?: Text
  /** The page of the call. */
  readonly url?: string
  /** Key of a source. */
  readonly source: string
}

/** What to do next; `unknown` says why, where no place to apply is known. */
export type Apply =
  | {
      /** Where to apply. */
      readonly where: Text
      /** By when, in words. */
      readonly by?: Text
      /** Whom to ask. */
      readonly whom: Text
      /** The page to start from. */
      readonly url?: string
      /** What to have ready. */
      readonly prepare?: readonly Text[]
    }
  | {
      /** Why no place to apply is known. */
      readonly unknown: Text
    }
