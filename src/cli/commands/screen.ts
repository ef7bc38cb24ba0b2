import type { Command } from 'commander'
import { derivations, type Facts, programmes, purposes } from '../../../rules'
import type { Client } from '../../readings/clients/read-clients'
import { withPurposes } from '../../readings/purpose'
import type { Filter } from '../../readings/screen'
import { mechanismWords } from '../../readings/words'
import { alike } from '../../rule/alike'
import type { Mechanism } from '../../rule/programme'
import type { Language } from '../../rule/text'
import { CliError } from '../cli-error'
import { writeClients } from '../clients/write-clients'
import { dayOf, languageOf, print, printJson, wantsJson } from '../context'
import { examples } from '../help'
import { checkedProfile, type ProfileOptions, readAll, type WishingClient } from '../read-profile'
import { screenedLines, screenWishes } from '../wish-text'
import { collect } from './evaluate'

interface ScreenOptions extends ProfileOptions {
  readonly mechanism?: string
  readonly applicant?: string
  readonly prefecture?: string
  readonly text?: string
  readonly all?: boolean
  readonly out?: string
  readonly each?: boolean
  readonly on?: string
}

const mechanisms = [
  ...new Set(programmes.flatMap((programme) => programme.measures.map((measure) => measure.mechanism))),
]

/** A kind of support by its id or by its name in either language. */
function mechanismOf(typed: string): Mechanism {
  const found = mechanisms.find((one) =>
    [one, mechanismWords(one).ja, mechanismWords(one).en].map(alike).includes(alike(typed)),
  )
  if (found) return found
  const list = (language: 'ja' | 'en'): string =>
    mechanisms.map((one) => mechanismWords(one)[language]).join(language === 'ja' ? '、' : ', ')
  throw new CliError({
    ja: `--mechanism は次のどれかです: ${list('ja')}`,
    en: `--mechanism is one of: ${list('en')}`,
  })
}

function filterOf({ mechanism, applicant, prefecture, text }: ScreenOptions): Filter<Pick<Facts, keyof Facts>> {
  const facts = checkedProfile({
    ...(applicant !== undefined && { applicantType: applicant }),
    ...(prefecture !== undefined && { prefecture }),
  }) as Pick<Filter<Pick<Facts, keyof Facts>>, 'applicantType' | 'prefecture'>
  return {
    ...facts,
    ...(mechanism !== undefined && { mechanism: mechanismOf(mechanism) }),
    ...(text !== undefined && { text }),
  }
}

/** Once somebody has said what for, measures for something else that do not say so themselves are out too. */
const programmesFor = ({ profile }: Client): typeof programmes =>
  profile['plannedActivity'] === undefined ? programmes : (withPurposes(programmes, purposes) as typeof programmes)

/** Whoever wants several things has a column and a sheet for each. */
const oneForEachWish =
  (language: Language) =>
  ({ name, profile, wishes }: WishingClient): readonly Client[] =>
    wishes.length < 2
      ? [{ name, profile }]
      : wishes.map(({ label, facts }) => ({
          name: language === 'ja' ? `${name}（${label.ja}）` : `${name} (${label.en})`,
          profile: { ...profile, ...facts },
        }))

/** `hojokin screen`: every measure for one applicant, or a table of several. */
export function registerScreen(program: Command): void {
  program
    .command('screen')
    .description('all measures for one applicant, or a table of several / すべての支援を、一人分か、何人分もの表で')
    .option(
      '--profile <file>',
      'facts as JSON, YAML or CSV, or a folder of them; - for standard input; as often as needed / 答えのファイル（JSON・YAML・CSV）かフォルダー。何度でも書ける',
      collect,
    )
    .option('--fact <name=value>', 'one fact, as often as needed / 答え一つ。何度でも書ける', collect)
    .option('--mechanism <kind>', 'only one kind of support, such as subsidy / 補助金など、一種類だけ')
    .option('--applicant <type>', 'only what such an applicant could get / この立場の人が使えるものだけ')
    .option('--prefecture <name>', 'only what could be had there / この都道府県で使えるものだけ')
    .option('--all', 'every measure on a line of its own, with its reason / すべての支援を理由とともに')
    .option('--text <words>', 'only what has these words, in either language / この言葉のあるものだけ')
    .option(
      '--out <file>',
      'the table as .csv, or as .xlsx with a sheet for each applicant / 表を .csv か、一人一枚のシートもある .xlsx に',
    )
    .option(
      '--each',
      'beside a .csv, one file for each applicant too (.xlsx has sheets) / .csv のほかに、一人ずつのファイルも（.xlsx では一人一枚のシート）',
    )
    .option('--on <day>', 'the day on which it is asked, YYYY-MM-DD / いつの時点で調べるか（YYYY-MM-DD）')
    .option('--verbose', 'inner names too / 内部の名前も表示する')
    .option('--json', 'the assessments as JSON / 結果を JSON で')
    .addHelpText(
      'after',
      examples(
        'hojokin screen --profile shop.json',
        'hojokin screen --fact 都道府県=石川県 --mechanism 補助金',
        'hojokin screen --profile clients.csv --out table.xlsx',
        'hojokin screen --profile - --json < shop.json',
      ),
    )
    .action(async (options: ScreenOptions, command: Command) => {
      const clients = await readAll(options)
      const language = languageOf(command)
      const day = dayOf(options.on)
      const filter = { ...filterOf(options), derivations, date: day }
      const [only] = clients
      if (clients.length === 1 && options.out === undefined) {
        const { profile, wishes } = only!
        const screened = screenWishes(profile, wishes, filter)
        const telling = { language, day, verbose: options.verbose === true }
        if (wantsJson(command)) printJson(screened.results ?? screened.assessments)
        else for (const line of screenedLines(screened, profile, wishes, telling, options.all)) print(line)
      } else if (wantsJson(command))
        printJson(
          clients.map(({ name, profile, wishes }) => {
            const { results, assessments } = screenWishes(profile, wishes, filter)
            return { name, ...(results ?? { assessments }) }
          }),
        )
      else
        await writeClients(clients.flatMap(oneForEachWish(language)), programmesFor, {
          language,
          day,
          filter,
          out: options.out,
          each: options.each,
        })
    })
}
