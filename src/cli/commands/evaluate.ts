import type { Command } from 'commander'
import { evaluate } from '../../readings/evaluate'
import { assessmentLines } from '../assessment-text'
import type { Measure } from '../../rule/programme'
import type { Profile } from '../../rule/vocabulary'
import { dayOf, languageOf, print, printJson, wantsJson } from '../context'
import { findMeasure } from '../find'
import { examples } from '../help'
import { writeRecord } from '../write-record'
import { type ProfileOptions, readProfile } from '../read-profile'

/** A profile is kept for all measures; what this one does not ask is no mistake of whoever asks for it. */
const ownFacts = (measure: Measure, profile: Profile): Profile =>
  Object.fromEntries(
    Object.entries(profile).filter(
      ([id]) => Object.hasOwn(measure.fields, id) || Object.hasOwn(measure.purposeFields, id),
    ),
  )

export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

interface EvaluateFlags extends ProfileOptions {
  readonly trace?: boolean
  readonly record?: string
  readonly on?: string
}

/** `hojokin evaluate <measure>`: one measure for one applicant, with its working. */
export function registerEvaluate(program: Command): void {
  program
    .command('evaluate')
    .argument('<measure>', 'a measure: its id or name / 支援措置の名前か id')
    .description('eligible or not, how many yen, and why / 対象か、いくらか、その理由')
    .option(
      '--profile <file>',
      'facts as JSON or YAML, - for standard input / 答えのファイル（JSON・YAML）。- は標準入力',
      collect,
    )
    .option('--fact <name=value>', 'one fact, as often as needed / 答え一つ。何度でも書ける', collect)
    .option(
      '--record <file>',
      'also keep the answer with its facts and its rule, for hojokin verify / 答えを、あとで確かめられる記録に残す',
    )
    .option('--on <day>', 'the day on which it is asked, YYYY-MM-DD / いつの時点で調べるか（YYYY-MM-DD）')
    .option('--verbose', 'inner names too / 内部の名前も表示する')
    .option('--trace', 'with --json, keep the working / --json に計算も入れる')
    .option('--json', 'the assessment as JSON / 結果を JSON で')
    .addHelpText(
      'after',
      examples(
        'hojokin evaluate electricity-discount --fact 電気の契約=低圧 --fact 使用月=2026年1月 --fact 電気の使用量=400',
        'hojokin evaluate 電気料金の値引き --profile bill.yaml --fact 電気の使用量=500',
        'hojokin evaluate business-reconstruction-noto --profile inn.json --json',
      ),
    )
    .action(async (id: string, options: EvaluateFlags, command: Command) => {
      const measure = findMeasure(id)
      const profile = ownFacts(measure, await readProfile(options))
      const json = wantsJson(command)
      const assessment = evaluate(measure, profile, { trace: !json || options.trace === true })
      if (options.record !== undefined) writeRecord(options.record, measure, profile)
      if (json) printJson(assessment)
      else {
        const about = { language: languageOf(command), day: dayOf(options.on), verbose: options.verbose === true }
        for (const line of assessmentLines(measure, assessment, profile, about)) print(line)
      }
    })
}
