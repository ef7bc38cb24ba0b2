import { type Command, Help } from 'commander'
import { ownHalf, say } from './language'
import { widthOf } from './table'
import { shownLines } from './shown-lines'

const titles: Readonly<Record<string, string>> = {
  'Usage:': '使い方:',
  'Arguments:': '引数:',
  'Options:': 'オプション:',
  'Global Options:': '共通のオプション:',
  'Commands:': 'コマンド:',
}

/** What stands between brackets in a call, in Japanese. */
const places: Readonly<Record<string, string>> = {
  options: 'オプション',
  command: 'コマンド',
  measure: '支援措置',
  id: '事業',
  input: '入力',
  record: '記録',
  before: '前',
  after: '後',
  file: 'ファイル',
  kind: '種類',
  type: '立場',
  name: '名前',
  words: '言葉',
  day: '日',
  unit: '単位',
  encoding: '文字コード',
  character: '文字',
  line: '行',
  column: '列',
  rule: '規則',
  language: '言語',
  table: '表',
  n: '数',
  'name=value': '名前=値',
  'column=header': '列=見出し',
  'column=value': '列=値',
  'value=meaning': '値=意味',
  'fact=expression': '項目=式',
  'fact=type': '項目=型',
  'name=column': '名前=列',
}
/** '<file>' becomes '<ファイル>' in Japanese. */
const ownPlaces = (term: string): string =>
  say(
    term.replace(/([<[])([\w=]+)([\]>])/g, (whole, open: string, name: string, close: string) =>
      places[name] === undefined ? whole : `${open}${places[name]}${close}`,
    ),
    term,
  )

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
  const [said = first] = pattern?.[0].exec(first) ?? []
  // What a check of our own says comes after it, in both languages.
  const ours = ownHalf(first.slice(said.length))
  const ja = pattern ? said.replace(pattern[0], pattern[1]) : said
  const hints = rest.map((line) =>
    say(line.replace(/^\(Did you mean (?:one of )?(.*)\?\)$/, '（もしかすると $1）'), line),
  )
  return shownLines([`hojokin: ${say(ownPlaces(ja), said.replace(/^error: /, ''))}${ours}`, ...hints].join('\n'))
}

const plain = new Help()
/** '(choices: …, default: …)' becomes '（選べる値: …、なければ: …）' in Japanese. */
const ownNotes = (description: string): string =>
  say(
    description.replace(
      / \(((?:choices|default): .*)\)$/,
      (_, notes: string) =>
        `（${notes.replace('choices:', '選べる値:').replace(', default:', '、なければ:').replace('default:', 'なければ:')}）`,
    ),
    description,
  )

/** Lets a command and its options speak one language: theirs are written 'English / 日本語'. */
export function speakOneLanguage(command: Command): void {
  command
    .description(ownHalf(command.description()))
    .helpOption('-h, --help', say('この説明を表示する', 'display help for command'))
    .configureHelp({
      styleTitle: (title) => say(titles[title] ?? title, title),
      displayWidth: widthOf,
      commandUsage: (one) => ownPlaces(plain.commandUsage(one)),
      subcommandTerm: (one) => ownPlaces(plain.subcommandTerm(one)),
      optionTerm: (one) => ownPlaces(one.flags),
      argumentTerm: (one) => say(places[one.name()] ?? one.name(), one.name()),
      optionDescription: (one) => ownNotes(plain.optionDescription(one)),
    })
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
