import type { Command } from 'commander'
import { toMarkdown } from '../../readings/document'
import { languageOf, print, printJson, wantsJson } from '../context'
import { findProgramme } from '../find'

/** `hojokin show <id>`: one programme with its measures, figures and sources. */
export function registerShow(program: Command): void {
  program
    .command('show')
    .argument('<id>', 'a programme id, its number, or a measure id')
    .description('show a programme: who, how much, by which figures / 事業の内容')
    .option('--json', 'the data as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hojokin show business-reconstruction-noto\n  $ hojokin show 6 --lang en\n  $ hojokin show electricity-discount --json',
    )
    .action((id: string, _options, command: Command) => {
      const programme = findProgramme(id)
      if (wantsJson(command)) printJson(programme)
      else print(toMarkdown(programme, { language: languageOf(command) }))
    })
}
