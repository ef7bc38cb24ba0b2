import type { Language } from '../../rule/text'
import { table } from '../table'
import type { Choice, TerminalQuestion } from './question'

/** What somebody does at a question; to stop is to leave without a result. */
export type Reply = { readonly typed: string } | 'back' | 'skip' | 'quit' | 'help' | 'stop'

/** What was wrong with the answer before, and the options that are left. */
export interface Again {
  readonly problem: readonly string[]
  readonly options?: readonly Choice[]
}

/** A way to put questions: with arrow keys, or line by line where there is no terminal. */
export interface Prompter {
  readonly put: (question: TerminalQuestion, number: number, again?: Again) => Promise<Exclude<Reply, 'help'>>
  readonly close: () => void
}

/** What is typed instead of an answer, in either width. */
export function replyOf(line: string): Reply {
  const typed = line.trim()
  switch (typed.normalize('NFKC').toLowerCase()) {
    case '':
      return 'skip'
    case 'b':
      return 'back'
    case 'q':
      return 'quit'
    case '?':
      return 'help'
    default:
      return { typed }
  }
}

/** 'Question 3 (about 2 to settle …)'. */
export const heading = ({ aim }: TerminalQuestion, number: number, language: Language): string =>
  language === 'ja'
    ? `質問 ${String(number)}${aim ? `（${aim}）` : ''}`
    : `Question ${String(number)}${aim ? ` (${aim})` : ''}`

/** The options with their numbers. */
export const optionLines = (options: readonly Choice[]): string[] =>
  table(
    options.map(({ label }, at) => ['', String(at + 1), label]),
    [1],
  )
