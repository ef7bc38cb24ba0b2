import type { Command } from 'commander'
import { programmes } from '../../../rules'
import { languageOf, print, printJson, wantsJson } from '../context'
import { table } from '../table'

/** `hojokin programmes`: every programme of the document. */
export function registerProgrammes(program: Command): void {
  program
    .command('programmes')
    .description('list the 61 programmes / 事業の一覧')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  $ hojokin programmes\n  $ hojokin programmes --json')
    .action((_options, command: Command) => {
      if (wantsJson(command)) {
        printJson(
          programmes.map(({ id, number, name, budget, measures }) => ({
            id,
            number,
            name,
            budget,
            measures: measures.map((measure) => measure.id),
          })),
        )
        return
      }
      const language = languageOf(command)
      for (const line of table(
        programmes.map(({ number, id, budget, name }) => [String(number), id, budget.printed, name[language]]),
        [0, 2],
      ))
        print(line)
    })
}
