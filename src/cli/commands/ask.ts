import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { programmes, smeRelatedLaws, vocabulary } from '../../../rules'
import { deriveFacts } from '../../readings/derive'
import { screen } from '../../readings/screen'
import { optionText } from '../../rule/print'
import { parseProfile } from '../../rule/profile'
import type { Language } from '../../rule/text'
import type { FieldDefinition, Profile } from '../../rule/vocabulary'
import { chosen, nextField } from '../ask/interview'
import { jsonText } from '../../quantity/json'
import { languageOf, print, printJson, wantsJson } from '../context'
import { checkedProfile } from '../read-profile'
import { screenLines } from '../screen-text'
import { table } from '../table'
import { CliError } from '../cli-error'

function resume(path: string | undefined): Profile {
  if (path === undefined || !existsSync(path)) return {}
  try {
    return checkedProfile(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError({ ja: `${path} は JSON として読めません。`, en: `${path} is not JSON.` })
  }
}

function show(field: FieldDefinition, language: Language): void {
  print(`\n${field.question[language]}\n  ${field.help[language]}`)
  const options =
    field.kind === 'choice'
      ? field.options.map((option) => option.id)
      : field.kind === 'boolean'
        ? ['true', 'false']
        : []
  for (const line of table(
    options.map((option, at) => ['', String(at + 1), optionText(field, option)[language]]),
    [1],
  ))
    print(line)
  process.stdout.write(
    language === 'ja' ? '（空のまま Enter で飛ばす、q で終わる）> ' : '(Enter to skip, q to finish) > ',
  )
}

const counts = (profile: Profile): { settled: number; open: number } => {
  const all = screen(programmes, profile)
  const open = all.filter((assessment) => assessment.status === 'undetermined').length
  return { open, settled: all.length - open }
}

/** Puts one question after another until nothing is open, the person stops or the input ends; saves after every answer. */
async function interview(start: Profile, language: Language, save: (profile: Profile) => void): Promise<Profile> {
  let profile = start
  const skipped: string[] = []
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })[Symbol.asyncIterator]()
  for (let field = nextField(profile, skipped); field !== undefined; field = nextField(profile, skipped)) {
    show(field, language)
    const line = await lines.next()
    const typed = line.done ? 'q' : chosen(field, line.value)
    if (typed === 'q') break
    if (typed === '') {
      skipped.push(field.id)
      continue
    }
    const parsed = parseProfile(vocabulary, { [field.id]: typed })
    if (!parsed.ok) {
      print(`  ! ${parsed.issues.map(({ message }) => message[language]).join(' ')}`)
      continue
    }
    profile = { ...profile, ...parsed.profile }
    save(profile)
    const { settled, open } = counts(deriveFacts([smeRelatedLaws], profile))
    print(
      language === 'ja'
        ? `  → 決まった支援 ${settled}、まだ決まらない支援 ${open}`
        : `  → settled ${settled}, open ${open}`,
    )
  }
  return profile
}

/** `hojokin ask`: the interview, with the next best question each time. */
export function registerAsk(program: Command): void {
  program
    .command('ask')
    .description('an interview, most useful question first / 質問に答えて調べる')
    .option('--profile <file>', 'resume from this file and save answers there')
    .option('--json', 'print the profile as JSON at the end')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hojokin ask\n  $ hojokin ask --profile shop.json   (answers are saved; run it again to go on)',
    )
    .action(async (options: { profile?: string }, command: Command) => {
      const language = languageOf(command)
      const save = (profile: Profile): void => {
        if (options.profile !== undefined) writeFileSync(options.profile, jsonText(profile))
      }
      const profile = await interview(resume(options.profile), language, save)
      const full = deriveFacts([smeRelatedLaws], profile)
      print()
      if (wantsJson(command)) printJson(profile)
      else for (const line of screenLines(screen(programmes, full), full, language)) print(line)
      process.stdin.destroy()
    })
}
