import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const PATIENCE = 30_000
let opened = 0

/** Whether there is a program that gives us a terminal to type into and to look at. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0

/** A real terminal of some size with the built command line in it. */
export interface Terminal {
  /** Keys by name: Enter, Down, Escape, C-c. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly type: (words: string) => void
  /** The screen, once it shows what is waited for. */
  readonly shows: (wanted: string | RegExp) => Promise<string>
  readonly screen: () => string
  /** Everything printed, from the first line on. */
  readonly all: () => string
  readonly resize: (columns: number, rows: number) => void
  /** The exit status, once the program has ended. */
  readonly ended: () => Promise<number>
  readonly close: () => void
}

export function terminal(args: readonly string[], columns: number, rows: number): Terminal {
  const socket = `hojokin-test-${String(process.pid)}-${String(opened++)}`
  const tmux = (...words: readonly string[]): string =>
    execFileSync('tmux', ['-u', '-L', socket, '-f', '/dev/null', ...words], {
      encoding: 'utf8',
      env: { ...process.env, TMUX: '', LC_ALL: 'C.UTF-8', TERM: 'xterm-256color' },
    })
  const size = ['-x', String(columns), '-y', String(rows)]
  const command = [process.execPath, cli, ...args].map((word) => `'${word}'`).join(' ')
  tmux('new-session', '-d', ...size, `${command}; printf '\\nexit status %d' $?; sleep 600`)
  const screen = (): string => tmux('capture-pane', '-p').trimEnd()
  const shows = async (wanted: string | RegExp): Promise<string> => {
    const until = Date.now() + PATIENCE
    for (;;) {
      const seen = screen()
      if (typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen)) return seen
      if (Date.now() > until) throw new Error(`Waited for ${String(wanted)}; the terminal shows:\n${seen}`)
      await wait(50)
    }
  }
  return {
    press: async (...keys) => {
      for (const key of keys) {
        tmux('send-keys', key)
        // Escape alone and Escape before another key are told apart by time.
        await wait(150)
      }
    },
    type: (words) => tmux('send-keys', '-l', words),
    shows,
    screen,
    all: () => tmux('capture-pane', '-p', '-J', '-S', '-').trimEnd(),
    resize: (x, y) => tmux('resize-window', '-x', String(x), '-y', String(y)),
    ended: async () => Number(/exit status (\d+)$/.exec(await shows(/exit status \d+$/))![1]),
    close: () => {
      spawnSync('tmux', ['-L', socket, 'kill-server'])
    },
  }
}
