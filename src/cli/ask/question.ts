import { alike } from '../../rule/alike'
import type { Profile } from '../../rule/vocabulary'
import type { Wish } from '../../rule/wish'

/** What an answer comes to: facts and the door that they opened, or why not, perhaps with other options to choose from. */
export type Read =
  | { readonly facts: Profile; readonly door?: string; readonly wishes?: readonly Wish[] }
  | { readonly problem: readonly string[]; readonly options?: readonly Choice[] }
export interface Choice {
  readonly id: string
  readonly label: string
}
/** One question as it is put in a terminal. */
export interface TerminalQuestion {
  /** Skipped by this name. */
  readonly key: string
  readonly title: string
  readonly help: string
  readonly options: readonly Choice[]
  /** What words find beyond the options. */
  readonly find?: (typed: string) => readonly Choice[]
  /** How far it is to the figure of which measure. */
  readonly aim?: string
  /** Several of the options may be taken. */
  readonly several?: boolean
  /** Reads the id of an option, or what was typed over the options shown. */
  readonly read: (typed: string, shown?: readonly Choice[]) => Read
}

/** The option of those shown that a number or its words mean. */
export function optionOf(options: readonly Choice[], typed: string): Choice | undefined {
  const number = typed.normalize('NFKC').trim()
  const byNumber = /^\d+$/.test(number) ? options[Number(number) - 1] : undefined
  return byNumber ?? options.find(({ id, label }) => [id, label].map(alike).includes(alike(typed)))
}
