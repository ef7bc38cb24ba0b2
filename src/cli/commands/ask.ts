import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { derivations, findMeasure as measureOf } from '../../../rules'
import { jsonText } from '../../quantity/json'
import type { Assessment } from '../../readings/assessment'
import { deriveFacts } from '../../readings/derive'
import { withArrowKeys } from '../ask/arrow-keys'
import { type Answers, askAll } from '../ask/interview'
import { lineByLine } from '../ask/line-by-line'
import type { Telling } from '../assessment-text'
import { nextStepLines } from '../call-text'
import { dayOf, languageOf, print, printJson, wantsJson } from '../context'
import { examples } from '../help'
import { checkedProfile } from '../read-profile'
import { say } from '../language'
import { readProfileFiles } from '../profile-file'
import { checkPlace, writeWhole } from '../whole-file'
import { screenedLines, screenWishes } from '../wish-text'
import { wantedIn } from '../wishes'

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

async function resumed(path: string | undefined): Promise<Answers> {
  if (path === undefined || !existsSync(path)) return { profile: {}, wishes: [] }
  const [file] = await readProfileFiles(path)
  const { rest, wishes } = wantedIn(file!.content)
  return { profile: checkedProfile(rest), wishes }
}

/** As kept in a file: of several wishes, their names. */
const written = ({ profile, wishes }: Answers): Readonly<Record<string, unknown>> =>
  wishes.length > 1 ? { ...profile, plannedActivity: wishes.map(({ id }) => id) } : { ...profile, ...wishes[0]?.facts }

/** Whoever breaks off gets no result, and keeps the answers. */
function stopped(path: string | undefined): void {
  const kept = path === undefined ? undefined : `hojokin ask --profile ${path}`
  print(
    say(
      `\nやめました。${kept ? `答えは残してあります。続きは: ${kept}` : ''}`,
      `\nStopped.${kept ? ` The answers are kept; go on with: ${kept}` : ''}`,
    ),
  )
  process.exitCode = INTERRUPTED
}
// What a shell reports of a program that Ctrl-C ended.
const INTERRUPTED = 130

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
      const save = (answers: Answers): void => {
        if (options.profile !== undefined) writeWhole(options.profile, jsonText(written(answers)))
      }
      if (options.profile !== undefined) checkPlace(options.profile)
      const arrows = process.stdin.isTTY && process.stdout.isTTY
      const prompter = arrows ? await withArrowKeys(language) : lineByLine(language)
      const answers = await askAll(await resumed(options.profile), language, prompter, save)
      if (answers === 'stop') {
        prompter.close()
        stopped(options.profile)
        return
      }
      const { wishes } = answers
      const [wish, ...more] = wishes
      const full = deriveFacts(derivations, { ...answers.profile, ...(more.length === 0 && wish?.facts) })
      print()
      if (wantsJson(command)) printJson(written(answers))
      else {
        const telling = { language, day: dayOf(undefined) }
        const screened = screenWishes(full, wishes, { date: telling.day })
        for (const line of screenedLines(screened, full, wishes, telling)) print(line)
        for (const line of nextSteps(screened.assessments, telling)) print(line)
      }
      prompter.close()
    })
}
