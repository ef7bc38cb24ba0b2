import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

/** What one command line ended with. */
export interface Ended {
  readonly status: number
  readonly said: string
}

/** Runs each command line in turn, in one process, for starting Node is dearer than what most of them do. */
const entry = `
import { readFileSync, writeFileSync } from 'node:fs'
import { runCommandLine } from './src/cli/run'
const cases = JSON.parse(readFileSync('cases.json', 'utf8'))
const ended = []
let said = ''
process.stderr.write = (text) => ((said += text), true)
process.stdout.write = () => true
process.exit = (status) => { throw new Error('process.exit was called with ' + status) }
process.on('unhandledRejection', (error) => { said += 'this is our fault: ' + error.stack })
for (const args of cases) {
  said = ''
  process.exitCode = 0
  process.argv = ['node', 'hojokin', ...args]
  writeFileSync('running.json', JSON.stringify(args))
  await runCommandLine(process.argv)
  ended.push({ status: process.exitCode ?? 0, said })
  writeFileSync('ended.json', JSON.stringify(ended))
}
process.exitCode = 0
`

export interface CommandLine {
  /** A folder of its own, in which the command lines run. */
  readonly folder: string
  run(cases: readonly (readonly string[])[], seconds: number): readonly Ended[]
  remove(): void
}

/** Bundles the command line; what the cases write is written in a folder of its own. */
export async function buildCommandLine(): Promise<CommandLine> {
  const built = mkdtempSync(join(tmpdir(), 'command-line-'))
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'arguments-')))
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile: join(built, 'many.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    absWorkingDir: root,
    external: ['@duckdb/node-api', 'read-excel-file', 'write-excel-file', '@modelcontextprotocol/sdk'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    logLevel: 'error',
  })
  symlinkSync(join(root, 'node_modules'), join(built, 'node_modules'))
  return {
    folder,
    run: (cases, seconds) => {
      writeFileSync(join(folder, 'cases.json'), JSON.stringify(cases))
      const { status, signal, stderr } = spawnSync(process.execPath, [join(built, 'many.mjs')], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
        timeout: seconds * 1000,
        killSignal: 'SIGKILL',
        env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
      })
      if (status !== 0)
        throw new Error(`${signal ?? status}: ${readFileSync(join(folder, 'running.json'), 'utf8')}\n${stderr}`)
      return JSON.parse(readFileSync(join(folder, 'ended.json'), 'utf8')) as Ended[]
    },
    remove: () => {
      for (const path of [built, folder]) rmSync(path, { recursive: true, force: true })
    },
  }
}
