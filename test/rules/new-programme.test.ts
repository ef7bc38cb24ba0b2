import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { checks } from '../../scripts/audit/checks'
import { house } from '../../scripts/audit/house'
import { exportName, isProgrammeId } from '../../scripts/new-programme/templates'
import type { Example, Programme } from '../../src/author'
import { evaluate } from '../../src'

const root = fileURLToPath(new URL('../..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'hojokin-'))
const rules = join(copy, 'rules')
cpSync(join(root, 'rules'), rules, { recursive: true })
for (const name of ['src', 'node_modules', 'package.json']) symlinkSync(join(root, name), join(copy, name))
afterAll(() => {
  rmSync(copy, { recursive: true })
})

const make = (...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/new-programme.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  })
const load = async (id: string, file: string): Promise<Record<string, unknown>> =>
  (await import(/* @vite-ignore */ pathToFileURL(join(rules, id, file)).href)) as Record<string, unknown>
/** Problems that the new programme adds to those of the rules with one programme more than the document has. */
const problems = (programme: Programme): string[] =>
  checks
    .flatMap((check) => check.problems({ ...house, programmes: [...house.programmes, programme] }))
    .filter((problem) => problem.includes(programme.id))

describe('npm run new-programme', () => {
  it('makes a folder that its tests refuse, and changes no other file', async () => {
    const before = readFileSync(join(rules, 'index.ts'), 'utf8')
    const { status, stdout } = make('bakery-support', rules)
    expect(status).toBe(0)
    expect(stdout).toContain('Add bakerySupport to rules/index.ts')
    expect(readdirSync(join(rules, 'bakery-support')).sort()).toEqual(['examples.ts', 'index.ts', 'parameters.ts'])
    expect(readFileSync(join(rules, 'index.ts'), 'utf8')).toBe(before)

    const programme = (await load('bakery-support', 'index.ts'))['bakerySupport'] as Programme
    const found = problems(programme).join('\n')
    for (const part of [
      "budget '……' does not parse",
      'is numbered 0',
      'blanks (……) are left',
      'the summary is not one sentence',
      "'……' has no figure",
      'is not in the document',
    ])
      expect(found).toContain(part)
    const [example] = (await load('bakery-support', 'examples.ts'))['examples'] as readonly Example[]
    expect(evaluate(programme.measures[0]!, example!.profile)).not.toMatchObject({
      amount: { yen: example!.expect.yen },
    })
  })

  it('is accepted once it is filled in, but for its place in the list and its proofs', async () => {
    make('tea-shop-support', rules)
    const fill = (file: string, ...pairs: readonly (readonly [string, string])[]): void => {
      const path = join(rules, 'tea-shop-support', file)
      writeFileSync(
        path,
        pairs.reduce((content, [from, to]) => content.replaceAll(from, to), readFileSync(path, 'utf8')),
      )
    }
    fill(
      'index.ts',
      ["'……', '……'", "'町の茶屋を応援します。', 'Helps tea shops in town.'"],
      ["yen: 0n, printed: '……'", "yen: 500_000_000n, printed: '5億円'"],
      ['number: 0', 'number: 62'],
      ["at: '……'", "at: '事業概要'"],
    )
    fill(
      'parameters.ts',
      ["value: '0'", "value: '2/3'"],
      ["at: '……', printed: '……'", "at: '事業スキーム', printed: '補助率2/3'"],
    )
    fill('examples.ts', ["note: '……'", "note: '300万円 × 2/3'"], ['yen: 1n', 'yen: 2_000_000n'])
    const programme = (await load('tea-shop-support', 'index.ts'))['teaShopSupport'] as Programme
    expect(problems(programme)).toEqual([
      'tea-shop-support is not in the document',
      'tea-shop-support: has no proofs; run npm run prove tea-shop-support',
    ])
    const [example] = (await load('tea-shop-support', 'examples.ts'))['examples'] as readonly Example[]
    expect(evaluate(programme.measures[0]!, example!.profile)).toMatchObject({ amount: { yen: example!.expect.yen } })
  })

  it('refuses an id that is taken or no id, and says so', () => {
    expect(make('bakery-support', rules)).toMatchObject({ status: 2, stderr: 'rules/bakery-support exists already\n' })
    expect(make('Bakery', rules)).toMatchObject({
      status: 2,
      stderr: "'Bakery' is no id: use lower-case words with dashes, such as supply-chain-drones\n",
    })
    expect(make()).toMatchObject({ status: 2 })
  })

  it('names the programme in code after its id', () => {
    expect(exportName('post-5g-systems')).toBe('post5gSystems')
    expect(['a', 'post-5g', '5g', 'a--b', 'a-', '../x', 'Ａ'].map(isProgrammeId)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
