import type { Command } from 'commander'
import { toMarkdown } from '../../readings/document'
import { languageOf, print, printJson, wantsJson } from '../context'
import { findProgramme } from '../find'
import { examples } from '../help'

/** `hojokin show <id>`: one programme with its measures, figures and sources. */
export function registerShow(program: Command): void {
  program
    .command('show')
    .argument('<id>', 'a programme or a measure: its name, id or number / 事業か支援措置の名前、id、番号')
    .description('show a programme: who, how much, by which figures / 事業の内容')
    .option('--json', 'the data as JSON / JSON で')
    .addHelpText(
      'after',
      examples(
        'hojokin show business-reconstruction-noto',
        'hojokin show 給湯器',
        'hojokin show 6 --lang en',
        'hojokin show electricity-discount --json',
      ),
    )
    .action((id: string, _options, command: Command) => {
      const programme = findProgramme(id)
      if (wantsJson(command)) printJson(programme)
      else print(toMarkdown(programme, { language: languageOf(command) }))
    })
}
