import type { Language } from '../../rule/text'
import type { Profile } from '../../rule/vocabulary'
import type { Wish } from '../../rule/wish'
import type { Again, Prompter } from './prompt'
import { nextTerminalQuestion } from './next-question'
import { optionOf } from './question'

/** What has been answered: facts, and what is wanted where it was chosen here. */
export interface Answers {
  readonly profile: Profile
  readonly wishes: readonly Wish[]
}
interface Session extends Answers {
  readonly skip: readonly string[]
  readonly door?: string | undefined
}

/** Puts one question after another until nothing is open, the person finishes or the input ends; saves after every answer. */
export async function askAll(
  start: Answers,
  language: Language,
  prompter: Prompter,
  save: (answers: Answers) => void,
): Promise<Answers | 'stop'> {
  const past: Session[] = []
  let now: Session = { ...start, skip: [] }
  let again: Again | undefined
  for (;;) {
    const question = nextTerminalQuestion(now.profile, now.skip, now.door, now.wishes, language)
    if (question === undefined) return now
    const reply = await prompter.put(question, past.length + 1, again)
    const shown = again?.options ?? question.options
    again = undefined
    if (reply === 'stop') return 'stop'
    if (reply === 'quit') return now
    if (reply === 'back') {
      now = past.pop() ?? now
      save(now)
      continue
    }
    if (reply === 'skip') {
      past.push(now)
      now = { ...now, skip: [...now.skip, question.key] }
      continue
    }
    const read = question.read(optionOf(shown, reply.typed)?.id ?? reply.typed, shown)
    if ('problem' in read) {
      again = read
      continue
    }
    past.push(now)
    now = {
      ...now,
      profile: { ...now.profile, ...read.facts },
      ...(read.door !== undefined && { door: read.door }),
      ...(read.wishes && { wishes: read.wishes }),
    }
    save(now)
  }
}
