import type { Command } from 'commander'
import { evaluate } from '../../readings/evaluate'
import { assessmentLines } from '../assessment-text'
import type { Measure } from '../../rule/programme'
import type { Profile } from '../../rule/vocabulary'
import { languageOf, print, printJson, wantsJson } from '../context'
import { findMeasure } from '../find'
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

/** `hojokin evaluate <measure>`: one measure for one applicant, with its working. */
export function registerEvaluate(program: Command): void {
  program
    .command('evaluate')
    .argument('<measure>', 'a measure id')
    .description('eligible or not, how many yen, and why / 対象か、いくらか、その理由')
    .option('--profile <file>', 'facts as JSON, - for standard input')
    .option('--fact <name=value>', 'one fact, as often as needed', collect)
    .option('--record <file>', 'also keep the answer with its facts and its rule, for hojokin verify')
    .option('--trace', 'with --json, keep the working')
    .option('--json', 'the assessment as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hojokin evaluate electricity-discount --fact 電気の契約=低圧 --fact 使用月=2026年1月 --fact 電気の使用量=400\n  $ hojokin evaluate business-reconstruction-noto --profile inn.json --json',
    )
    .action((id: string, options: ProfileOptions & { trace?: boolean; record?: string }, command: Command) => {
      const measure = findMeasure(id)
      const profile = ownFacts(measure, readProfile(options))
      const json = wantsJson(command)
      const assessment = evaluate(measure, profile, { trace: !json || options.trace === true })
      if (options.record !== undefined) writeRecord(options.record, measure, profile)
      if (json) printJson(assessment)
      else for (const line of assessmentLines(measure, assessment, profile, languageOf(command))) print(line)
    })
}
