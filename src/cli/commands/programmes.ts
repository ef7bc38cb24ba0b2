import type { Command } from 'commander'
import { programmes as typed } from '../../../rules'
import { alike } from '../../rule/alike'
import { quantityText } from '../../rule/print'
import type { Programme } from '../../rule/programme'
import { languageOf, print, printJson, wantsJson } from '../context'
import { examples } from '../help'
import { say } from '../language'
import { table } from '../table'

const programmes: readonly Programme[] = typed

const mentions = ({ id, name, summary, measures }: Programme, words: string): boolean =>
  [id, name.ja, name.en, summary.ja, summary.en, ...measures.flatMap((one) => [one.id, one.name.ja, one.name.en])]
    .map(alike)
    .some((one) => one.includes(alike(words)))

/** `hojokin programmes`: every programme of the document. */
export function registerProgrammes(program: Command): void {
  program
    .command('programmes')
    .description('list the 61 programmes / 事業の一覧')
    .option('--text <words>', 'only what has these words / この言葉のあるものだけ')
    .option('--measures', 'each measure of each programme, with its id / 支援措置も、id とともに')
    .option('--json', 'as JSON / JSON で')
    .addHelpText(
      'after',
      examples('hojokin programmes', 'hojokin programmes --text 給湯 --measures', 'hojokin programmes --json'),
    )
    .action(({ text = '', measures = false }: { text?: string; measures?: boolean }, command: Command) => {
      const found = programmes.filter((programme) => mentions(programme, text))
      if (wantsJson(command)) {
        printJson(
          found.map(({ id, number, name, budget, measures: own }) => ({
            id,
            number,
            name,
            budget,
            measures: own.map((measure) => measure.id),
          })),
        )
        return
      }
      const language = languageOf(command)
      const money = ({ budget }: Programme): string =>
        language === 'ja' ? budget.printed : quantityText(budget.yen.toString(), 'yen').en
      if (!measures)
        for (const line of table(
          found.map((programme) => [
            String(programme.number),
            programme.id,
            money(programme),
            programme.name[language],
          ]),
          [0, 2],
        ))
          print(line)
      else
        for (const programme of found) {
          print(`${String(programme.number)} ${programme.name[language]}`)
          for (const line of table(programme.measures.map(({ id, name }) => ['  ', id, name[language]]))) print(line)
        }
      if (found.length === 0) print(say('この言葉のある事業はありません。', 'No programme has these words.'))
    })
}
