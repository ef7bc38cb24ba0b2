/**
 * Writes docs/programmes and the tables of CHANGELOG.md from the rules, or with --check says which pages are stale and exits 1.
 * Run as `npm run docs` and `npm run docs -- --check`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changes, programmes } from '../rules'
import { toMarkdown } from '../src'
import { withAnswersThatChange } from './docs/changelog'
import { examplesOf } from './docs/examples-of'
import { indexPage } from './docs/index-page'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'docs', 'programmes')

const pages = new Map<string, string>([['README.md', indexPage(programmes)]])
for (const programme of programmes) {
  const examples = await examplesOf(root, programme.id)
  const { id } = programme
  pages.set(
    `${id}.md`,
    `[English](${id}.en.md) · [事業の一覧](README.md)\n\n${toMarkdown(programme, { language: 'ja', examples })}`,
  )
  pages.set(
    `${id}.en.md`,
    `[日本語](${id}.md) · [All programmes](README.md)\n\n${toMarkdown(programme, { language: 'en', examples })}`,
  )
}

mkdirSync(folder, { recursive: true })
const present = readdirSync(folder)
const stale = [...pages]
  .filter(([name, page]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== page)
  .map(([name]) => name)
const left = present.filter((name) => !pages.has(name))

const changelogFile = join(root, 'CHANGELOG.md')
const changelogNow = readFileSync(changelogFile, 'utf8')
const changelog = withAnswersThatChange(changelogNow, changes)

if (process.argv.includes('--check')) {
  if (changelog !== changelogNow) {
    console.error('CHANGELOG.md is not as rules/changes.ts has it; run npm run docs')
    process.exitCode = 1
  }
  for (const name of stale) console.error(`docs/programmes/${name} is stale; run npm run docs`)
  for (const name of left) console.error(`docs/programmes/${name} belongs to no programme; run npm run docs`)
  if (stale.length + left.length > 0) process.exitCode = 1
} else {
  if (changelog !== changelogNow) writeFileSync(changelogFile, changelog)
  for (const name of stale) writeFileSync(join(folder, name), pages.get(name)!)
  for (const name of left) rmSync(join(folder, name))
  console.log(`${pages.size} pages, ${stale.length} written, ${left.length} removed`)
}
