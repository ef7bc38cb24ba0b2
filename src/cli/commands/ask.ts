import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { derivations, findMeasure as measureOf, programmes, purposes } from '../../../rules'
import { jsonText } from '../../quantity/json'
import type { Assessment } from '../../readings/assessment'
import { deriveFacts } from '../../readings/derive'
import { withPurposes } from '../../readings/purpose'
import { screen } from '../../readings/screen'
import type { Language } from '../../rule/text'
import type { Profile } from '../../rule/vocabulary'
import { lineByLine, type Prompter, withArrowKeys } from '../ask/prompt'
import { doorOf, nextTerminalQuestion, type Read } from '../ask/question'
import type { Telling } from '../assessment-text'
import { nextStepLines } from '../call-text'
import { dayOf, languageOf, print, printJson, wantsJson } from '../context'
import { examples } from '../help'
import { checkedProfile } from '../read-profile'
import { readProfileFiles } from '../profile-file'
import { checkPlace, writeWhole } from '../whole-file'
import { screenLines } from '../screen-text'

interface Session {
  readonly profile: Profile
  readonly skip: readonly string[]
  readonly door?: string | undefined
}

/** Puts one question after another until nothing is open, the person stops or the input ends; saves after every answer. */
async function interview(
  start: Profile,
  language: Language,
  prompter: Prompter,
  save: (profile: Profile) => void,
): Promise<Profile> {
  const past: Session[] = []
  let now: Session = { profile: start, skip: [] }
  let again: Exclude<Read, { facts: Profile }> | undefined
  for (;;) {
    const question = nextTerminalQuestion(now.profile, now.skip, now.door, language)
    if (question === undefined) return now.profile
    const reply = await prompter.put(question, past.length + 1, again)
    again = undefined
    if (reply === 'quit') return now.profile
    if (reply === 'back') {
      now = past.pop() ?? now
      continue
    }
    if (reply === 'skip') {
      past.push(now)
      now = { ...now, skip: [...now.skip, question.key] }
      continue
    }
    const read = question.read(reply.typed)
    if ('problem' in read) {
      again = read
      continue
    }
    past.push(now)
    now = {
      ...now,
      profile: { ...now.profile, ...read.facts },
      ...(question.key === 'door' && { door: doorOf(read.facts, reply.typed, language) }),
    }
    save(now.profile)
  }
}

/** What to do next about the few measures that fit, the open ones first. */
function nextSteps(assessments: readonly Assessment[], { language, day }: Telling): readonly string[] {
  const fit = assessments.filter(({ status, standing }) => status === 'eligible' && standing?.status !== 'closed')
  return fit.slice(0, MOST_NEXT_STEPS).flatMap(({ measure: id }) => {
    const measure = measureOf(id)
    const lines = measure ? nextStepLines(measure, day, language) : []
    return measure && lines.length > 0 ? ['', `■ ${measure.name[language]}`, ...lines] : []
  })
}
const MOST_NEXT_STEPS = 3

async function resumed(path: string | undefined): Promise<Profile> {
  if (path === undefined || !existsSync(path)) return {}
  const [file] = await readProfileFiles(path)
  return checkedProfile(file!.content)
}

/** `hojokin ask`: the interview, with the next best question each time. */
export function registerAsk(program: Command): void {
  program
    .command('ask')
    .description('an interview: who you are, what for, and what still matters / 質問に答えて調べる')
    .option('--profile <file>', 'resume from this file and save answers there / このファイルから続け、答えをそこに残す')
    .option('--json', 'print the profile as JSON at the end / 最後に答えを JSON で')
    .addHelpText('after', examples('hojokin ask', 'hojokin ask --profile shop.json'))
    .action(async (options: { profile?: string }, command: Command) => {
      const language = languageOf(command)
      const save = (profile: Profile): void => {
        if (options.profile !== undefined) writeWhole(options.profile, jsonText(profile))
      }
      if (options.profile !== undefined) checkPlace(options.profile)
      const arrows = process.stdin.isTTY && process.stdout.isTTY
      const prompter = arrows ? await withArrowKeys(language) : lineByLine(language)
      const profile = await interview(await resumed(options.profile), language, prompter, save)
      const full = deriveFacts(derivations, profile)
      print()
      if (wantsJson(command)) printJson(profile)
      else {
        const asked = full['plannedActivity'] === undefined ? programmes : withPurposes(programmes, purposes)
        const telling = { language, day: dayOf(undefined) }
        const assessments = screen(asked, full, { derivations, date: telling.day })
        for (const line of screenLines(assessments, full, telling)) print(line)
        for (const line of nextSteps(assessments, telling)) print(line)
      }
      prompter.close()
    })
}
