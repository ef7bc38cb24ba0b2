import type { Language } from '../../rule/text'
import type { Profile } from '../../rule/vocabulary'
import type { Again, Prompter } from './prompt'
import { nextTerminalQuestion, optionOf } from './question'

interface Session {
  readonly profile: Profile
  readonly skip: readonly string[]
  readonly door?: string | undefined
}

/** Puts one question after another until nothing is open, the person finishes or the input ends; saves after every answer. */
export async function askAll(
  start: Profile,
  language: Language,
  prompter: Prompter,
  save: (profile: Profile) => void,
): Promise<Profile | 'stop'> {
  const past: Session[] = []
  let now: Session = { profile: start, skip: [] }
  let again: Again | undefined
  for (;;) {
    const question = nextTerminalQuestion(now.profile, now.skip, now.door, language)
    if (question === undefined) return now.profile
    const reply = await prompter.put(question, past.length + 1, again)
    const shown = again?.options ?? question.options
    again = undefined
    if (reply === 'stop') return 'stop'
    if (reply === 'quit') return now.profile
    if (reply === 'back') {
      now = past.pop() ?? now
      save(now.profile)
      continue
    }
    if (reply === 'skip') {
      past.push(now)
      now = { ...now, skip: [...now.skip, question.key] }
      continue
    }
    const read = question.read(optionOf(shown, reply.typed)?.id ?? reply.typed)
    if ('problem' in read) {
      again = read
      continue
    }
    past.push(now)
    now = { ...now, profile: { ...now.profile, ...read.facts }, ...(read.door !== undefined && { door: read.door }) }
    save(now.profile)
  }
}
