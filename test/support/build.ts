import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

function newest(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )
}

/** Builds the package before tests that use it as its users do, unless a build newer than the sources stands there. */
export default function setup(): void {
  const built = join(root, 'dist/cli.js')
  const stale =
    !existsSync(built) ||
    statSync(built).mtimeMs <
      Math.max(
        newest(join(root, 'src')),
        newest(join(root, 'rules')),
        newest(join(root, 'scripts/build')),
        statSync(join(root, 'tsup.config.ts')).mtimeMs,
      )
  if (stale)
    execFileSync(process.execPath, [join(root, 'node_modules/tsup/dist/cli-default.js'), '--silent', '--no-dts'], {
      cwd: root,
      stdio: 'inherit',
    })
}
