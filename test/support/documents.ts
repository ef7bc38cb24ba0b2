import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

/** The name of the file that a block of JavaScript is: its first line says it, as in `// programme.mjs`. */
export const fileName = ({ language, body }: Block): string | undefined =>
  language === 'js' ? /^\/\/ ([\w-]+\.mjs)\n/.exec(body)?.[1] : undefined

/** The files of a document in a folder of their own, in which the package is installed as its readers have it. */
export function folderOf(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'document-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/hojokin'))
  // Without it, a package.json that happens to stand above says what 'hojokin' is.
  writeFileSync(join(folder, 'package.json'), '{}')
  for (const block of blocks(file)) {
    const name = fileName(block)
    if (name !== undefined) writeFileSync(join(folder, name), block.body)
  }
  return folder
}

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

/** Runs a command of a session on the built package; a call that was wrong shows its message. A file of the document runs in its folder. */
export function run(command: string, folder: string): string {
  const [name, ...args] = words(command)
  if (name === 'node' && /^[\w-]+\.mjs$/.test(args[0] ?? ''))
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).trimEnd()
  if (name === 'cat') return readFileSync(join(root, args[0]!), 'utf8').trimEnd()
  if (name === 'node' && args[0]?.startsWith('examples/'))
    return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).trimEnd()
  if (name !== 'hojokin')
    throw new Error(`a session runs hojokin, cat, an example or a file of the document, not ${name}`)
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
