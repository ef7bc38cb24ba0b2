import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const cli = join(root, 'dist/cli.js')

interface Block {
  readonly language: string
  readonly body: string
}

const blocks = (file: string): Block[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, body]) => ({
    language: language!,
    body: body!,
  }))

/** Words of a shell command; quotes group, and nothing else of a shell is needed in a README. */
const words = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare!)

function session(body: string): { command: string; printed: string }[] {
  return body
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command, ...printed] = part.split('\n')
      return { command: command!, printed: printed.join('\n').trimEnd() }
    })
}

describe.each(['README.md', 'README.ja.md'])('%s', (file) => {
  const all = blocks(file)

  it('shows each user something to run', () => {
    expect(all.filter(({ language }) => language === 'js').length).toBeGreaterThanOrEqual(2)
    expect(all.filter(({ language }) => language === 'console').length).toBeGreaterThanOrEqual(4)
  })

  it.each(all.filter(({ language }) => language === 'js'))('js block %#: prints its //=> lines', ({ body }) => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', body], { cwd: root, encoding: 'utf8' })
    const wanted = [...body.matchAll(/\/\/=> (.*)$/gm)].map(([, line]) => line)
    expect(wanted.length).toBeGreaterThan(0)
    expect(printed.trimEnd().split('\n')).toEqual(wanted)
  })

  it.each(all.filter(({ language }) => language === 'console').flatMap(({ body }) => session(body)))(
    '$command',
    ({ command, printed }) => {
      const [name, ...args] = words(command)
      if (name !== 'hojokin') throw new Error(`a README session runs hojokin, not ${name}`)
      const run = spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8', input: '' })
      expect(run.stdout.trimEnd() + (run.status === 2 ? run.stderr.trimEnd() : '')).toBe(printed)
    },
  )
})
