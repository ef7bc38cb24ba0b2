/**
 * Gives what is not released yet the version that `changeset version` has just written into package.json: rules/changes-next.ts becomes the
 * file of that version, and package-lock.json says the same. Run as `npm run release`, which does all of a release but publish it; a second
 * run changes nothing.
 */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { notReleased } from '../rules/changes-next'
import { engine } from '../src/rule/ruleset'
import { emptyNext, listed, released } from './release/files'

const root = fileURLToPath(new URL('..', import.meta.url))
const rules = join(root, 'rules')

function edit(file: string, change: (content: string) => string): void {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  if (after !== before) writeFileSync(path, after)
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
if (Number.parseInt(version, 10) !== engine) {
  console.error(
    `the version is ${version} and the engine ${engine}: write its major version into src/rule/ruleset.ts, which gives every rule another ruleset, then run npm run prove and npm run release again`,
  )
  process.exit(1)
}

if (notReleased.length > 0) {
  const file = `changes-${version}.ts`
  if (existsSync(join(rules, file))) {
    console.error(`rules/${file} stands already, and rules/changes-next.ts has entries: run npx changeset first`)
    process.exit(1)
  }
  renameSync(join(rules, 'changes-next.ts'), join(rules, file))
  writeFileSync(join(rules, 'changes-next.ts'), emptyNext)
  for (const name of readdirSync(rules).filter((name) => name.startsWith('changes-')))
    edit(join('rules', name), (content) => released(content, version, name === file))
  edit('rules/changes.ts', (content) => listed(content, version))
}
edit('package-lock.json', (content) => {
  const lock = JSON.parse(content) as { version: string; packages: Record<string, { version?: string }> }
  lock.version = version
  lock.packages['']!.version = version
  return `${JSON.stringify(lock, null, 2)}\n`
})
console.log(`${version}: ${notReleased.length} changes of answers`)
