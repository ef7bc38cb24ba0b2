import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import type { RuleChange } from '../../src/author'

const root = fileURLToPath(new URL('../..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'hojokin-release-'))
const parts = [
  'package.json',
  'package-lock.json',
  'CHANGELOG.md',
  '.changeset',
  '.prettierrc.json',
  'rules',
  'scripts',
  'src',
]
for (const part of [...parts, 'docs/programmes', 'test/rules', 'test/support'])
  cpSync(join(root, part), join(copy, part), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
afterAll(() => {
  rmSync(copy, { recursive: true })
})

const read = (file: string): string => readFileSync(join(copy, file), 'utf8')
const write = (file: string, content: string): void => {
  writeFileSync(join(copy, file), content)
}
/** Releases as CONTRIBUTING.md says; gives the new version. */
function release(): string {
  execFileSync('npm', ['run', '--silent', 'release'], { cwd: copy, stdio: 'pipe' })
  return (JSON.parse(read('package.json')) as { version: string }).version
}
/** Notes a change for callers and one of answers, as a pull request does. */
function note(id: string, bump: 'minor' | 'patch'): void {
  write(`.changeset/${id}.md`, `---\n'hojokin': ${bump}\n---\n\nSays ${id}.\n`)
  const entry = `{ id: '${id}', kind: 'figure', version: 'next', on: '2099-01-01', programmes: 'all', what: { ja: '変わりました。', en: 'Says ${id}.' } },`
  write(
    'rules/changes-next.ts',
    read('rules/changes-next.ts').replace(/,?\s*\]\n$/, (end) => `${end[0] === ',' ? ',' : ''}${entry}]\n`),
  )
}
const everything = (): string[] =>
  ['package.json', 'package-lock.json', 'CHANGELOG.md', 'rules/changes.ts', 'rules/changes-next.ts'].map(read)

it('a release gives what was not released its version, in the rules, the changelog and the package', async () => {
  note('first-in-test', 'minor')
  const first = release()
  note('second-in-test', 'patch')
  const second = release()
  const [major, minor, patch] = first.split('.').map(Number)
  expect(second).toBe(`${major}.${minor}.${patch! + 1}`)

  const path = pathToFileURL(join(copy, 'rules/changes.ts')).href
  const { changes } = (await import(/* @vite-ignore */ path)) as { changes: readonly RuleChange[] }
  expect(changes.slice(-2).map(({ id, version }) => [id, version])).toEqual([
    ['first-in-test', first],
    ['second-in-test', second],
  ])
  expect(changes.map(({ version }) => version)).not.toContain('next')
  expect((JSON.parse(read('test/rules/recorded-rulesets.json')) as { changes: string[] }).changes).toContain(
    'second-in-test',
  )

  const changelog = read('CHANGELOG.md')
  const headings = [...changelog.matchAll(/^#{2,3} (\d.*|Not released yet|Answers that change)$/gm)].map(
    (found) => found[1],
  )
  const answers = headings.indexOf('Answers that change')
  expect(headings.slice(0, 2)).toEqual([second, first])
  expect(headings.slice(answers + 1, answers + 3)).toEqual([second, first])
  expect(headings).not.toContain('Not released yet')
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({
    version: second,
    packages: { '': { version: second } },
  })

  const before = everything()
  expect(release()).toBe(second)
  expect(everything()).toEqual(before)

  // Another major version is another engine, and so another ruleset of every rule: nobody is to forget it.
  write('package.json', read('package.json').replace(`"version": "${second}"`, `"version": "${major! + 1}.0.0"`))
  const script = ['--import', 'tsx', 'scripts/release.ts']
  const refused = spawnSync(process.execPath, script, { cwd: copy, encoding: 'utf8' })
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('src/rule/ruleset.ts') as string })
})
