import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly with?: Record<string, unknown>
  readonly env?: Record<string, string>
}
interface Workflow {
  readonly env?: Record<string, string>
  readonly jobs: Record<string, { readonly steps: readonly Step[]; readonly env?: Record<string, string> }>
}
const folder = '.github/workflows'
const workflows = readdirSync(join(root, folder)).map((name): readonly [string, Workflow] => [
  name,
  parse(read(join(folder, name))) as Workflow,
])
const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps)

/** The files and scripts that a piece of shell names and that are not there, or cannot be run as it runs them. */
function missing(shell: string): string[] {
  const lacking = (names: Iterable<RegExpMatchArray>, there: (name: string) => boolean): string[] =>
    [...names].map((found) => found[1]!).filter((name) => !there(name))
  const file = (name: string): boolean => existsSync(join(root, name)) && statSync(join(root, name)).isFile()
  const runnable = (name: string): boolean => {
    try {
      accessSync(join(root, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  }
  return [
    ...lacking(shell.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g), (name) => Object.hasOwn(scripts, name)),
    ...lacking(shell.matchAll(/\bnpm (test|start)\b/g), (name) => Object.hasOwn(scripts, name)),
    ...lacking(shell.matchAll(/\b(?:node|bash|tsx) ([\w./-]+\.(?:mjs|ts|sh))\b/g), file),
    // Without a program before it, it must be one itself.
    ...lacking(shell.matchAll(/(?:^|[\n;&]|then|step '[^']+') *(\.[\w-]*\/[\w./-]+)/g), runnable),
  ]
}

describe('workflows and checks', () => {
  it.each(workflows)('%s: every script that it names is there', (_name, workflow) => {
    const shells = stepsOf(workflow).flatMap((step) => [step.run ?? '', ...Object.values(step.with ?? {}).map(String)])
    expect(shells.flatMap(missing)).toEqual([])
  })

  it('.ci/run and the scripts of package.json name files that are there', () => {
    expect([read('.ci/run').replaceAll('../shared/check.mjs', ''), ...Object.values(scripts)].flatMap(missing)).toEqual(
      [],
    )
  })

  it('a script that is not there is found', () => {
    expect(missing('npm run --silent nothing; node .ci/nothing.mjs && bash .ci/nothing.sh\n.ci/nothing')).toEqual([
      'nothing',
      '.ci/nothing.mjs',
      '.ci/nothing.sh',
      '.ci/nothing',
    ])
    expect(missing('npm run audit && node .ci/licences.mjs; .ci/run\nif true; then .ci/run; fi')).toEqual([])
  })

  it.each(workflows)('%s: takes actions by their commit, and no text of others into a shell', (_name, workflow) => {
    for (const { uses, run } of stepsOf(workflow)) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/)
      expect(run ?? '').not.toContain('${{')
    }
  })
})
