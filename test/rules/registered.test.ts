import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { programmes } from '../../rules'

const rules = fileURLToPath(new URL('../../rules', import.meta.url))

it('has a folder for each programme, and lists every folder in rules/index.ts', () => {
  const folders = readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['vocabulary', 'wishes'].includes(entry.name))
    .map(({ name }) => name)
  expect(folders.sort()).toEqual(programmes.map(({ id }) => id).sort())
})

it('leaves no blank of a new folder in its files', () => {
  const files = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  expect(files.filter((name) => readFileSync(`${rules}/${name}`, 'utf8').includes('……'))).toEqual([])
})
