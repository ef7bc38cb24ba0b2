import type { Text } from './text'
import type { Profile } from './vocabulary'

/** Who asks, as people would say it, and the facts that it means. */
export interface Door {
  /** Its id. */
  readonly id: string
  /** As people would say it. */
  readonly label: Text
  /** The facts that it means. */
  readonly facts: Profile
}

/** Something that people want, in their words, and the facts that it means. */
export interface Wish {
  /** Its id. */
  readonly id: string
  /** As people would say it. */
  readonly label: Text
  /** What they may also call it. */
  readonly words: readonly string[]
  /** The facts that it means. */
  readonly facts: Profile
  /** The measures that it is about before any others of its purpose, by id: a till is the invoice frame's. */
  readonly first?: readonly string[]
  /** The doors at which it is offered at once; elsewhere it is found by its words. */
  readonly doors: readonly string[]
}

/** What people ask for and these programmes do not pay; where to look instead. */
export interface Elsewhere {
  /** What it is called. */
  readonly label: Text
  /** What people may also call it. */
  readonly words: readonly string[]
  /** Where to look. */
  readonly links: readonly {
    /** Whose page it is. */
    readonly label: Text
    /** Its address. */
    readonly url: string
  }[]
}
