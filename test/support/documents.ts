import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

export const root = join(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli.js')

/** The documents whose code is compiled and run: what they show is what one gets. */
export const documents = [
  'README.md',
  'README.ja.md',
  ...readdirSync(join(root, 'docs/manual'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/manual/${name}`),
]

export interface Block {
  readonly language: string
  readonly body: string
}

export const blocks = (file: string): Block[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, body]) => ({
    language: language!,
    body: body!,
  }))

/** Words of a shell command; quotes group, and nothing else of a shell is needed in a document. */
const words = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare!)

/** A console block as the commands that it types and what each prints. */
export function session(body: string): { command: string; printed: string }[] {
  return body
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command, ...printed] = part.split('\n')
      return { command: command!, printed: printed.join('\n').trimEnd() }
    })
}

/** Runs a command of a session on the built package; a call that was wrong shows its message. */
export function run(command: string): string {
  const [name, ...args] = words(command)
  if (name === 'cat') return readFileSync(join(root, args[0]!), 'utf8').trimEnd()
  if (name === 'node' && args[0]?.startsWith('examples/'))
    return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).trimEnd()
  if (name !== 'hojokin') throw new Error(`a session runs hojokin, cat or an example, not ${name}`)
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
  })
  return stdout.trimEnd() + (status === 2 ? stderr.trimEnd() : '')
}

/** Runs a TypeScript block as an ES module of this package, and gives the lines that it prints. */
export function runTypeScript(body: string): string[] {
  const { code } = transformSync(body, { loader: 'ts', format: 'esm', target: 'node20' })
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' })
  return printed.trimEnd().split('\n')
}

export const promised = (body: string): string[] => [...body.matchAll(/\/\/=> (.*)$/gm)].map(([, line]) => line!)
