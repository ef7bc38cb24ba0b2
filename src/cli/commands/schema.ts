import type { Command } from 'commander'
import { measures } from '../../../rules'
import { toFormSchema } from '../../readings/form'
import { languageOf, printJson } from '../context'
import { findMeasure } from '../find'

/** `hojokin schema [measure]`: the JSON Schema of a profile. */
export function registerSchema(program: Command): void {
  program
    .command('schema')
    .argument('[measure]', 'a measure id; all measures without it')
    .description('JSON Schema of the facts to ask / 質問の JSON Schema')
    .option('--json', 'JSON is the only form; accepted for symmetry')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hojokin schema electricity-discount\n  $ hojokin schema --lang ja > profile.schema.json',
    )
    .action((id: string | undefined, _options, command: Command) => {
      printJson(
        toFormSchema(id === undefined ? Object.values(measures) : [findMeasure(id)], { language: languageOf(command) }),
      )
    })
}
