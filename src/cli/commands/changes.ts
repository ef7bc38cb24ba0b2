import type { Command } from 'commander'
import { changes } from '../../../rules'
import { parseMonth } from '../../quantity/month'
import { changesFor } from '../../readings/changes'
import type { Measure } from '../../rule/programme'
import type { RuleChange } from '../../rule/rule-change'
import type { Language } from '../../rule/text'
import { CliError } from '../cli-error'
import { dayOf, languageOf, print, printJson, wantsJson } from '../context'
import { findProgramme } from '../find'
import { examples } from '../help'
import { say } from '../language'

const kinds: Readonly<Record<RuleChange['kind'], readonly [ja: string, en: string]>> = {
  new: ['新規', 'new'],
  figure: ['数値', 'figure'],
  call: ['公募', 'call'],
  reading: ['読み方', 'reading'],
}

function monthsIn({ months }: RuleChange, language: Language): string {
  if (months === undefined) return language === 'ja' ? 'すべての答え' : 'every answer'
  return months
    .map(([first, last]) =>
      last === null ? (language === 'ja' ? `${first} から` : `from ${first} on`) : `${first} … ${last}`,
    )
    .join(', ')
}

function monthOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const read = parseMonth(typed)
  if (read !== null) return read
  throw new CliError({
    ja: `--month は YYYY-MM の月です（「${typed}」でした）。`,
    en: `--month is a month as YYYY-MM, not “${typed}”.`,
  })
}

/** A change in a line or two: its day, kind and months, and what changed. */
export const changeLines = (change: RuleChange, language: Language): readonly string[] => [
  `${change.on} ${kinds[change.kind][language === 'ja' ? 0 : 1]} (${monthsIn(change, language)})`,
  `  ${change.what[language]}`,
]

/** What has changed for answers of a measure since a day. */
export const changesSince = (
  measure: Pick<Measure, 'id' | 'programme'>,
  month: unknown,
  on: string,
): readonly RuleChange[] =>
  changesFor(changes, {
    measure: measure.id,
    programme: measure.programme,
    month: typeof month === 'string' ? month : undefined,
    on,
  })

/** `hojokin changes [programme]`: which answers have changed, so that whoever has kept some knows which to ask for again. */
export function registerChanges(program: Command): void {
  program
    .command('changes')
    .argument('[id]', 'of one programme: its name, id, number or measure / 一つの事業の名前、id、番号、支援措置')
    .description('which answers have changed, by programme and month / 答えが変わった事業と使用月')
    .option('--since <day>', 'only changes after this day, YYYY-MM-DD / この日より後の変更だけ（YYYY-MM-DD）')
    .option('--month <month>', 'only changes of this month of use, YYYY-MM / この使用月の変更だけ（YYYY-MM）')
    .option('--json', 'as JSON / JSON で')
    .addHelpText('after', examples('hojokin changes', 'hojokin changes electricity-gas-relief --month 2026-08'))
    .action((id: string | undefined, options: { since?: string; month?: string }, command: Command) => {
      const programme = id === undefined ? undefined : findProgramme(id).id
      const since = options.since === undefined ? undefined : dayOf(options.since)
      const found = changesFor(changes, { programme, on: since, month: monthOf(options.month) })
      const language = languageOf(command)
      if (wantsJson(command)) printJson(found)
      else for (const line of found.flatMap((change) => changeLines(change, language))) print(line)
      if (found.length === 0 && !wantsJson(command)) print(say('変わった答えはありません。', 'No answer has changed.'))
    })
}
