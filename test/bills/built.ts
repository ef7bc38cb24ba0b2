import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type BuildOptions } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The command and the library as a user has them, for threads and signals need the built worker. */
export interface Built {
  /** The command itself. */
  readonly cli: string
  /** Prices with a number of threads; gives the summary as JSON, or throws with what was printed. */
  run(...args: readonly string[]): string
  start(...args: readonly string[]): ChildProcess
  remove(): void
}

/** Bundles the bills command and its worker into a folder of their own. */
export async function buildBills(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'bills-built-'))
  const entry = `import { Command } from 'commander'; import { registerBills } from './src/cli/commands/bills'
    const program = new Command('hojokin').option('--lang <language>'); registerBills(program)
    program.parseAsync().catch((error) => { console.error(error.text?.[program.opts().lang] ?? error.message); process.exitCode = 'text' in error ? 2 : 1 })`
  const options = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    absWorkingDir: root,
    external: ['@duckdb/node-api', 'read-excel-file'],
    logLevel: 'error',
  } satisfies BuildOptions
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }
  await build({
    ...options,
    banner,
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile: join(folder, 'cli.js'),
  })
  await build({ ...options, banner, entryPoints: ['src/bills/worker.ts'], outfile: join(folder, 'bills-worker.js') })
  // The optional libraries are found where a user would have installed them.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const cli = fileURLToPath(pathToFileURL(join(folder, 'cli.js')))
  return {
    cli,
    run: (...args) => execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8', stdio: 'pipe' }),
    start: (...args) => spawn(process.execPath, [cli, ...args], { stdio: 'ignore' }),
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
