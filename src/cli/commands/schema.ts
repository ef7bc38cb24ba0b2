import type { Command } from 'commander'
import { measures } from '../../../rules'
import { toFormSchema } from '../../readings/form'
import { languageOf, printJson } from '../context'
import { findMeasure } from '../find'
import { examples } from '../help'

/** `hojokin schema [measure]`: the JSON Schema of a profile. */
export function registerSchema(program: Command): void {
  program
    .command('schema')
    .argument('[measure]', 'a measure: its id or name; all without it / 支援措置の名前か id（なければ全部）')
    .description('JSON Schema of the facts to ask / 質問の JSON Schema')
    .option('--json', 'JSON is the only form; accepted for symmetry / いつも JSON です')
    .addHelpText(
      'after',
      examples('hojokin schema electricity-discount', 'hojokin schema --lang ja > profile.schema.json'),
    )
    .action((id: string | undefined, _options, command: Command) => {
      printJson(
        toFormSchema(id === undefined ? Object.values(measures) : [findMeasure(id)], { language: languageOf(command) }),
      )
    })
}
