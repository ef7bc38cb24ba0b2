import type { Command } from 'commander'
import { findMeasure as measureOf } from '../../../rules'
import { cannotRead, fileError } from '../../bills/bills-error'
import type { FigureChange } from '../../readings/diff'
import { type AnswerRecord, type Verification, verifyRecord } from '../../readings/record'
import { factWords, inBoth, quantityText } from '../../rule/print'
import { fieldNamed } from '../../rule/lookup'
import type { Measure } from '../../rule/programme'
import type { Language } from '../../rule/text'
import { assessmentLines } from '../assessment-text'
import { CliError } from '../cli-error'
import { say } from '../language'
import { changeLines, changesSince } from './changes'
import { dayOf, languageOf, print, printJson, wantsJson } from '../context'
import { readWhole } from '../whole-file'

function readRecord(file: string): AnswerRecord {
  let read: unknown
  try {
    read = JSON.parse(readWhole(file).toString())
  } catch (error) {
    if (!(error instanceof SyntaxError)) fileError(cannotRead, file, error)
  }
  if (typeof read === 'object' && read !== null && 'kind' in read && read.kind === 'hojokin answer')
    return read as AnswerRecord
  throw new CliError({
    ja: `${file} は記録ではありません。hojokin evaluate … --record で作ったファイルを指定してください。`,
    en: `${file} is no record; give a file that hojokin evaluate … --record wrote.`,
  })
}

const MOST_FIGURES = 6

function figureLine(measure: Measure, change: FigureChange, language: Language): string {
  const { parameter, when, before, after, unit } = change
  const value = (written: string | undefined): string =>
    written === undefined ? (language === 'ja' ? 'なし' : 'none') : quantityText(written, unit)[language]
  const label = measure.parameters[parameter]?.label[language] ?? parameter
  const facts = Object.entries(when).map(([id, fact]) => factWords(fieldNamed(measure, id), fact)[language])
  return `  ${label}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}: ${value(before)} → ${value(after)}`
}

function todayLines(record: AnswerRecord, { today }: Verification, measure: Measure, language: Language): string[] {
  const words = inBoth((one) =>
    one === 'ja' ? 'その後、このルールの数値や条件は変わっていません。' : 'The rule has not changed since.',
  )
  const { change } = today!
  if (change === undefined || change.wordsOnly) return [words[language]]
  const figures = change.figures.slice(0, MOST_FIGURES).map((one) => figureLine(measure, one, language))
  const more = change.figures.length - figures.length
  const noted = changesSince(measure, record.profile['usageMonth'], record.on)
  return [
    language === 'ja'
      ? `その後、ルールが変わりました${change.parts.length > 0 ? `（${change.parts.join(', ')}）` : ''}:`
      : `The rule has changed since${change.parts.length > 0 ? ` (${change.parts.join(', ')})` : ''}:`,
    ...figures,
    ...(more > 0 ? [language === 'ja' ? `  ほか ${more} 件` : `  and ${more} more`] : []),
    ...noted.flatMap((one) => changeLines(one, language)).map((line) => `  ${line}`),
    '',
    language === 'ja' ? '今日のルールでの答え:' : 'The answer under today’s rule:',
    ...assessmentLines(measure, today!.answer, record.profile, { language, day: dayOf(undefined) }),
  ]
}

/** `hojokin verify <record>`: gives a recorded answer again, and says what has changed since. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .argument('<record>', 'what evaluate --record wrote, - for standard input / evaluate --record が書いたファイル')
    .description(
      'give a recorded answer again, from the rule it was given by / 記録した答えを、そのときのルールで再現する',
    )
    .option('--json', 'the verification as JSON / 結果を JSON で')
    .addHelpText(
      'after',
      say(
        '\n終了コード: 0 再現した、2 再現しないか、記録でない。',
        '\nExit status: 0 reproduced, 2 not reproduced or no record.',
      ),
    )
    .action((file: string, _options: unknown, command: Command) => {
      const record = readRecord(file)
      const today = measureOf(record.measure.id)
      const seen = verifyRecord(record, today)
      const language = languageOf(command)
      if (wantsJson(command)) printJson(seen)
      else {
        print(seen.words[language])
        for (const line of assessmentLines(record.measure, seen.answer, record.profile, {
          language,
          day: dayOf(undefined),
        }))
          print(line)
        if (today) for (const line of ['', ...todayLines(record, seen, today, language)]) print(line)
      }
      if (!seen.reproduced || !seen.untouched) process.exitCode = 2
    })
}
