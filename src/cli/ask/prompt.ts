import { createInterface } from 'node:readline'
import type { Language } from '../../rule/text'
import { print } from '../context'
import { table } from '../table'
import type { Choice, TerminalQuestion } from './question'

/** What somebody does at a question. */
export type Reply = { readonly typed: string } | 'back' | 'skip' | 'quit'

/** A way to put questions: with arrow keys, or line by line where there is no terminal. */
export interface Prompter {
  /** `again` holds what was wrong with the answer before, and the options that are left. */
  readonly put: (
    question: TerminalQuestion,
    number: number,
    again?: { readonly problem: readonly string[]; readonly options?: readonly Choice[] },
  ) => Promise<Reply>
  readonly close: () => void
}

const optionLines = (options: readonly Choice[]): string[] =>
  table(
    options.map(({ label }, at) => ['', String(at + 1), label]),
    [1],
  )

/** Line by line: the error first, and the list again only on request. */
export function lineByLine(language: Language): Prompter {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })[Symbol.asyncIterator]()
  const ja = language === 'ja'
  return {
    put: async (question, number, again) => {
      const { title, help, options, aim } = question
      if (again) {
        for (const line of again.problem) print(`  ! ${line}`)
        if (again.options) for (const line of optionLines(again.options)) print(line)
      } else {
        print(`\n${ja ? `質問 ${String(number)}` : `Question ${String(number)}`}${aim ? `（${aim}）` : ''}`)
        print(title)
        for (const line of optionLines(options)) print(line)
      }
      for (;;) {
        process.stdout.write(
          ja ? '（Enter 飛ばす、b 戻る、? 説明、q 終わる）> ' : '(Enter skips, b goes back, ? explains, q finishes) > ',
        )
        const line = await lines.next()
        const typed = line.done ? 'q' : line.value.trim()
        if (typed === '?' || typed === '？') {
          print(`  ${help}`)
          for (const one of optionLines(options)) print(one)
        } else if (typed === '') return 'skip'
        else if (typed === 'b' || typed === 'ｂ') return 'back'
        else if (typed === 'q' || typed === 'ｑ') return 'quit'
        else return { typed }
      }
    },
    close: () => process.stdin.destroy(),
  }
}

/** With arrow keys, where there is a terminal on both sides. */
export async function withArrowKeys(language: Language): Promise<Prompter> {
  const { isCancel, log, select, text } = await import('@clack/prompts')
  const ja = language === 'ja'
  const more = [
    { value: '\0words', label: ja ? '自分の言葉で答える' : 'answer in my own words' },
    { value: '\0skip', label: ja ? '分からない・飛ばす' : 'skip' },
    { value: '\0back', label: ja ? '一つ戻る' : 'go back' },
    { value: '\0quit', label: ja ? '終わって結果を見る' : 'finish and see the result' },
  ]
  const words = async (message: string, placeholder: string): Promise<Reply> => {
    const typed = await text({ message, placeholder })
    if (isCancel(typed)) return 'quit'
    const answer = (typed ?? '').trim()
    return answer === '' ? 'skip' : answer === 'b' ? 'back' : answer === 'q' ? 'quit' : { typed: answer }
  }
  return {
    put: async (question, number, again) => {
      const { title, help, aim } = question
      for (const line of again?.problem ?? []) log.warn(line)
      const options = again?.options ?? question.options
      const message = `${ja ? `質問 ${String(number)}` : `Question ${String(number)}`}${aim ? `（${aim}）` : ''}\n${title}\n${help}`
      const hint = ja ? '空のまま Enter で飛ばす、b で戻る、q で終わる' : 'Enter skips, b goes back, q finishes'
      if (options.length === 0) return words(message, hint)
      const chosen = await select({
        message,
        maxItems: 14,
        options: [...options.map(({ id, label }) => ({ value: id, label })), ...more],
      })
      if (isCancel(chosen) || chosen === '\0quit') return 'quit'
      if (chosen === '\0skip') return 'skip'
      if (chosen === '\0back') return 'back'
      return chosen === '\0words' ? words(title, hint) : { typed: chosen }
    },
    close: () => process.stdin.pause(),
  }
}
