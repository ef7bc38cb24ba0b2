import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blocks, documents, promised, root, run, runTypeScript, session } from './support/documents'

describe.each(documents)('%s', (file) => {
  const all = blocks(file)
  const code = all.filter(({ language }) => language === 'ts')
  const sessions = all.filter(({ language }) => language === 'console').flatMap(({ body }) => session(body))

  it('shows something to run, and nothing in a language that is not run', () => {
    expect(code.length + sessions.length).toBeGreaterThan(0)
    expect(all.map(({ language }) => language).filter((language) => ['js', 'javascript'].includes(language))).toEqual(
      [],
    )
  })

  it.each(code)('ts block %#: prints its //=> lines', ({ body }) => {
    const wanted = promised(body)
    expect(wanted.length).toBeGreaterThan(0)
    expect(runTypeScript(body)).toEqual(wanted)
  })

  it.each(sessions)('$command', ({ command, printed }) => {
    expect(run(command)).toBe(printed)
  })
})

it('is TypeScript that compiles under strict, as users have it', () => {
  const folder = join(root, '.cache/documents')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const file of documents)
    for (const [at, { language, body }] of blocks(file).entries())
      if (language === 'ts') writeFileSync(join(folder, `${file.replaceAll(/\W/g, '-')}-${at}.mts`), body)
  const options = {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.mts'] }))
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
})
