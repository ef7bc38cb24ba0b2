import type { Key } from 'node:readline'
import { styleText } from 'node:util'
import { alike } from '../../rule/alike'
import type { Language } from '../../rule/text'
import { listLines } from './list-frame'
import { type Again, heading, type Prompter, type Reply, replyOf } from './prompt'
import { type Choice, optionOf, type TerminalQuestion } from './question'

const SMALL = { columns: 60, rows: 24 } as const

/** A key that answers by itself, whatever is typed. */
function replyOfKey({ name, ctrl = false }: Key): Reply | undefined {
  if (ctrl) return name === 'c' ? 'stop' : name === 'd' ? 'quit' : undefined
  return name === 'escape' ? 'back' : name === 'tab' ? 'skip' : undefined
}

/** The options that what is typed leaves: all of them until something is, then the one of that number, or those with the words in them. */
function left(options: readonly Choice[], typed: string, find: TerminalQuestion['find']): readonly Choice[] {
  if (typeof replyOf(typed) !== 'object') return options
  const one = optionOf(options, typed)
  if (one) return [one]
  return find ? find(typed) : options.filter(({ label }) => alike(label).includes(alike(typed.trim())))
}

/** The typed text with its cursor, which never stands inside a character. */
function withCursor(typed: string, at: number): string {
  const [under = ' ', ...after] = typed.slice(at)
  return `${typed.slice(0, at)}${styleText('inverse', under)}${after.join('')}`
}

const labelOf = (options: readonly Choice[], typed: string): string =>
  typed
    .split('、')
    .map((one) => options.find(({ id }) => id === one)?.label ?? one)
    .join('、')

const doneWords = {
  ja: { back: '戻る', skip: '飛ばす', quit: '終わる', help: '?', stop: 'やめる' },
  en: { back: 'back', skip: 'skipped', quit: 'finished', help: '?', stop: 'stopped' },
} as const

const hintOf = (language: Language, list: boolean, several = false): string =>
  language === 'ja'
    ? `${list ? '↑↓ か言葉か番号で選んで Enter' : '打って Enter（空なら飛ばす）'}、${several ? 'スペース いくつも選ぶ、' : ''}Tab 飛ばす、Esc・b 戻る、? 説明、q 終わる`
    : `${list ? '↑↓, words or a number, then Enter' : 'Type and press Enter (empty skips)'}; ${several ? 'Space marks several, ' : ''}Tab skips, Esc or b goes back, ? explains, q finishes`

/** With arrow keys, where there is a terminal on both sides; typing narrows the list, or answers in one’s own words. */
export async function withArrowKeys(language: Language): Promise<Prompter> {
  const { TextPrompt } = await import('@clack/core')
  async function put(question: TerminalQuestion, number: number, again: Again | undefined, explain: boolean) {
    const options = again?.options ?? question.options
    let at = 0
    const marked = new Set<string>()
    let reply: Reply | undefined
    const prompt = new TextPrompt({
      render() {
        const { columns, rows } = process.stdout
        const typed = this.userInput
        const shown = left(options, typed, question.find)
        const head = [
          ...(again?.problem ?? []).map((line) => `! ${line}`),
          heading(question, number, language),
          question.title,
        ]
        if (this.state === 'submit' || this.state === 'cancel') {
          const chosen =
            typeof reply === 'object'
              ? labelOf([...options, ...(question.find?.(this.userInput) ?? [])], reply.typed)
              : doneWords[language][reply ?? 'stop']
          return listLines(
            { above: ['', ...head, `= ${chosen}`], options: [], at: 0, below: [], columns, rows },
            String,
          ).join('\n')
        }
        const roomy = columns >= SMALL.columns && rows >= SMALL.rows
        const lines = listLines(
          {
            above: ['', ...head, ...(roomy || explain ? [question.help] : [])],
            options: shown.map((one) => ({ ...one, label: `${marked.has(one.id) ? '✓ ' : ''}${one.label}` })),
            at,
            below: [hintOf(language, options.length > 0, question.several)],
            columns,
            rows: rows - 1,
          },
          (line) => styleText('cyan', line),
        )
        return [...lines, `? ${withCursor(typed, this.cursor)}`].join('\n')
      },
    })
    let before = ''
    prompt.on('userInput', (typed) => {
      if (typed.trim() !== before) at = 0
      before = typed.trim()
    })
    prompt.on('key', (_written, key) => {
      const shown = left(options, prompt.userInput, question.find)
      if (key.name === 'up' || key.name === 'down')
        at = Math.max(0, Math.min(shown.length - 1, at + (key.name === 'up' ? -1 : 1)))
      const under = shown[at]
      if (key.name === 'space' && question.several && under && prompt.userInput.trim() === '') {
        if (!marked.delete(under.id)) marked.add(under.id)
      } else if (key.name === 'return') {
        const typed = replyOf(prompt.userInput)
        const chosen = typed === 'skip' || typeof typed === 'object' ? under : undefined
        if (typed === 'skip' && marked.size > 0) reply = { typed: [...marked].join('、') }
        else reply = chosen ? { typed: chosen.id } : typed
      } else {
        const meant = replyOfKey(key)
        if (meant === undefined) return
        reply = meant
        prompt.state = 'cancel'
      }
    })
    await prompt.prompt()
    // What is typed before the next question stands is not echoed, but kept for it.
    process.stdin.setRawMode(true)
    return reply ?? 'stop'
  }
  return {
    put: async (question, number, again) => {
      for (let explain = false; ; explain = true) {
        const reply = await put(question, number, again, explain)
        if (reply !== 'help') return reply
      }
    },
    close: () => {
      process.stdin.setRawMode(false)
      process.stdin.pause()
    },
  }
}
