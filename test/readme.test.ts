import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { blocks, documents, fileName, folderOf, promised, root, run, runTypeScript, session } from './support/documents'

describe.each(documents)('%s', (file) => {
  const all = blocks(file)
  const code = all.filter(({ language }) => language === 'ts')
  const sessions = all.filter(({ language }) => language === 'console').flatMap(({ body }) => session(body))

  const folder = folderOf(file)
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('shows something to run, and nothing in a language that is not run', () => {
    expect(code.length + sessions.length).toBeGreaterThan(0)
    const scripts = all.filter(({ language }) => ['js', 'javascript'].includes(language))
    expect(scripts.filter((block) => fileName(block) === undefined)).toEqual([])
  })

  it('uses every file that it has its reader write', () => {
    const said = [...sessions.map(({ command }) => command), ...all.map(({ body }) => body)].join('\n')
    for (const name of all.map(fileName).filter((one) => one !== undefined))
      expect(said.includes(`node ${name}`) || said.includes(`from './${name}'`), name).toBe(true)
  })

  it.each(code)('ts block %#: prints its //=> lines', ({ body }) => {
    const wanted = promised(body)
    expect(wanted.length).toBeGreaterThan(0)
    expect(runTypeScript(body)).toEqual(wanted)
  })

  it.each(sessions)('$command', ({ command, printed }) => {
    expect(run(command, folder)).toBe(printed)
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
