import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'

const cli = join(import.meta.dirname, '../../dist/cli.js')

/** Runs the built command line as its users do. */
export function hojokin(
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 64_000_000,
    env: { ...process.env, LC_ALL: 'C', LANG: 'C', ...env },
  })
  return { status, out: stdout, err: stderr }
}

/** Runs it in both languages at once. */
export const inBothLanguages = (
  args: readonly string[],
): Promise<readonly { lang: 'ja' | 'en'; status: number; out: string; err: string }[]> =>
  Promise.all(
    (['ja', 'en'] as const).map(
      (lang) =>
        new Promise<{ lang: 'ja' | 'en'; status: number; out: string; err: string }>((done) => {
          const env = { ...process.env, LC_ALL: 'C', LANG: 'C' }
          const child = execFile(process.execPath, [cli, ...args, '--lang', lang], { env }, (error, out, err) => {
            done({ lang, status: typeof error?.code === 'number' ? error.code : 0, out, err })
          })
          child.stdin?.end()
        }),
    ),
  )
