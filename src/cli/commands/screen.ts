import type { Command } from 'commander'
import { type Facts, programmes } from '../../../rules'
import { type Filter, screen } from '../../readings/screen'
import { mechanismWords } from '../../readings/words'
import type { Mechanism } from '../../rule/programme'
import { CliError } from '../cli-error'
import { languageOf, print, printJson, wantsJson } from '../context'
import { checkedProfile, type ProfileOptions, readProfile } from '../read-profile'
import { screenLines } from '../screen-text'
import { collect } from './evaluate'

interface ScreenOptions extends ProfileOptions {
  readonly mechanism?: string
  readonly applicant?: string
  readonly prefecture?: string
  readonly text?: string
  readonly all?: boolean
}

const mechanisms = [
  ...new Set(programmes.flatMap((programme) => programme.measures.map((measure) => measure.mechanism))),
]

function filterOf({ mechanism, applicant, prefecture, text }: ScreenOptions): Filter<Pick<Facts, keyof Facts>> {
  if (mechanism !== undefined && !mechanisms.includes(mechanism as Mechanism)) {
    const list = (language: 'ja' | 'en'): string =>
      mechanisms.map((one) => `${one} (${mechanismWords(one)[language]})`).join(', ')
    throw new CliError({
      ja: `--mechanism は次のどれかです: ${list('ja')}`,
      en: `--mechanism is one of: ${list('en')}`,
    })
  }
  const facts = checkedProfile({
    ...(applicant !== undefined && { applicantType: applicant }),
    ...(prefecture !== undefined && { prefecture }),
  }) as Pick<Filter<Pick<Facts, keyof Facts>>, 'applicantType' | 'prefecture'>
  return {
    ...facts,
    ...(mechanism !== undefined && { mechanism: mechanism as Mechanism }),
    ...(text !== undefined && { text }),
  }
}

/** `hojokin screen`: every measure for one applicant. */
export function registerScreen(program: Command): void {
  program
    .command('screen')
    .description('all measures for one applicant: certain, maybe, no, and why / すべての支援を調べる')
    .option('--profile <file>', 'facts as JSON, - for standard input')
    .option('--fact <name=value>', 'one fact, as often as needed', collect)
    .option('--mechanism <kind>', 'only one kind of support, such as subsidy')
    .option('--applicant <type>', 'only what such an applicant could get')
    .option('--prefecture <name>', 'only what could be had there')
    .option('--all', 'every measure on a line of its own, with its reason')
    .option('--text <words>', 'only what has these words, in either language')
    .option('--json', 'the assessments as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hojokin screen --profile shop.json\n  $ hojokin screen --fact 都道府県=石川県 --mechanism subsidy\n  $ hojokin screen --profile - --json < shop.json',
    )
    .action((options: ScreenOptions, command: Command) => {
      const profile = readProfile(options)
      const assessments = screen(programmes, profile, filterOf(options))
      if (wantsJson(command)) printJson(assessments)
      else for (const line of screenLines(assessments, profile, languageOf(command), options.all)) print(line)
    })
}
