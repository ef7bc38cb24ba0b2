import type { Command } from 'commander'
import { ownHalf, say } from './language'
import { shownLines } from './shown-lines'

const titles: Readonly<Record<string, string>> = {
  'Usage:': '使い方:',
  'Arguments:': '引数:',
  'Options:': 'オプション:',
  'Global Options:': '共通のオプション:',
  'Commands:': 'コマンド:',
}

/** What commander says of a wrong call, and the same in Japanese. */
const errors: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'/, '「$1」というコマンドはありません'],
  [/^error: unknown option '(.*)'/, '「$1」というオプションはありません'],
  [/^error: missing required argument '(.*)'/, '<$1> がありません'],
  [/^error: required option '(.*)' not specified/, '$1 が必要です'],
  [/^error: option '(.*)' argument missing/, '$1 の値がありません'],
  [
    /^error: too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\./,
    '「$1」の引数は$2個ですが、$3個あります',
  ],
  [/^error: too many arguments\. Expected (\d+) arguments? but got (\d+)\./, '引数は$1個ですが、$2個あります'],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
    '$1 の「$2」は選べません。次のどれかです: $3',
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\. ?/, '$1 の「$2」は読めません。'],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\./,
    '「$1」は選べません。次のどれかです: $3',
  ],
]

/** Says what commander says in the language of this run. */
export function ownError(written: string): string {
  const [first = '', ...rest] = written.split('\n')
  const pattern = errors.find(([words]) => words.test(first))
  const ja = pattern ? first.replace(pattern[0], pattern[1]) : first
  const hints = rest.map((line) =>
    say(line.replace(/^\(Did you mean (?:one of )?(.*)\?\)$/, '（もしかすると $1）'), line),
  )
  return shownLines([say(`hojokin: ${ja}`, first), ...hints].map(ownHalf).join('\n'))
}

/** Lets a command and its options speak one language: theirs are written 'English / 日本語'. */
export function speakOneLanguage(command: Command): void {
  command
    .description(ownHalf(command.description()))
    .helpOption('-h, --help', say('この説明を表示する', 'display help for command'))
    .configureHelp({ styleTitle: (title) => say(titles[title] ?? title, title) })
    .configureOutput({
      outputError: (written, write) => {
        write(ownError(written))
      },
    })
  for (const option of command.options) option.description = ownHalf(option.description)
  for (const argument of command.registeredArguments) argument.description = ownHalf(argument.description)
  for (const one of command.commands) speakOneLanguage(one)
}

/** Examples at the end of a command's help. */
export const examples = (...lines: readonly string[]): string =>
  [``, say('例:', 'Examples:'), ...lines.map((line) => `  $ ${line}`)].join('\n')
