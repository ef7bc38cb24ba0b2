import { createInterface } from 'node:readline'
import type { Language } from '../../rule/text'
import { print } from '../context'
import { heading, optionLines, type Prompter, replyOf } from './prompt'
import type { Choice } from './question'

// More than this is a wall to somebody who knows the name of what is meant.
const MOST_LISTED = 12

/** Line by line: the error first, and the list again only on request. */
export function lineByLine(language: Language): Prompter {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })[Symbol.asyncIterator]()
  const ja = language === 'ja'
  const listed = (options: readonly Choice[]): string[] =>
    options.length <= MOST_LISTED
      ? optionLines(options)
      : [
          ja
            ? `  ${String(options.length)}から選びます。名前の一部でかまいません。? で一覧です。`
            : `  One of ${String(options.length)}; a part of its name will do, and ? lists them.`,
        ]
  return {
    put: async (question, number, again) => {
      if (again) {
        for (const line of again.problem) print(`  ! ${line}`)
        for (const line of optionLines(again.options ?? [])) print(line)
      } else {
        print(`\n${heading(question, number, language)}`)
        print(question.title)
        for (const line of listed(question.options)) print(line)
      }
      for (;;) {
        process.stdout.write(
          ja ? '（Enter 飛ばす、b 戻る、? 説明、q 終わる）> ' : '(Enter skips, b goes back, ? explains, q finishes) > ',
        )
        const line = await lines.next()
        const reply = line.done ? 'quit' : replyOf(line.value)
        if (reply !== 'help') return reply
        print(`  ${question.help}`)
        for (const one of optionLines(again?.options ?? question.options)) print(one)
      }
    },
    close: () => process.stdin.destroy(),
  }
}
